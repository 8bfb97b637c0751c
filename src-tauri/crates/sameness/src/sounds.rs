//! Sounds: the common alphabet into which every script is read, and how far one sound is from another.
//!
//! A sound is one ASCII byte. Small letters are what they look like; the rest:
//! `S` sh, `C` tch, `J` j/zh/dj, `X` kh, `G` gh, `D` dh, `T` th, `c` ts, `q` qaf, `1` a written "ch" (tch, sh or kh),
//! `U` and `I` vowels written long, `A` `W` `Y` the long vowels of Arabic writing, `*` any vowel or none,
//! `2` g or k, `3` d or t, `4` b or p, `6` f or p, `7` b or v, `5` the Serbian đ, `j` a written "j" (dj, zh or y), `8` the Russian ё, `9` ö,
//! `0` ä and ə, `%` ü.

use std::sync::OnceLock;

/// Costs are in hundredths of a letter.
type Costs = [[u8; 128]; 128];

/// What takes the place of what in other spellings, and what that costs. Everything not named costs a letter.
const NEAR: &[(&str, &str, u8)] = &[
    // Vowels as the systems of romanisation differ.
    ("o", "uU", 15),
    ("e", "iI", 15),
    ("u", "U", 0),
    ("i", "I", 0),
    ("a", "e", 25),
    ("a", "o", 35),
    ("a", "iuIU", 65),
    ("e", "ouU", 60),
    ("i", "ouU", 60),
    ("I", "ouU", 60),
    ("8", "eo", 5),
    ("8", "aiu", 50),
    ("9", "ouU", 0),
    ("9", "eai", 50),
    ("0", "ae", 0),
    ("0", "oiu", 50),
    ("%", "uU", 0),
    ("%", "iy", 30),
    ("%", "9eo", 40),
    // Vowels that Arabic writing leaves open.
    ("*", "aeiouUI8", 5),
    ("*", "AWYyh", 20),
    ("A", "a", 0),
    ("A", "e", 10),
    ("A", "o", 30),
    ("A", "iuUI", 60),
    ("Y", "iIy", 0),
    ("Y", "e", 8),
    ("Y", "aouU", 60),
    ("W", "uoUw", 0),
    ("W", "v", 15),
    ("W", "aeiI", 60),
    // Half-vowels.
    ("y", "iI", 5),
    ("y", "J", 20),
    ("j", "J", 0),
    ("j", "y", 5),
    ("j", "iY", 15),
    ("j", "Xh", 50),
    ("5", "Jj", 0),
    ("5", "d", 10),
    ("y", "e", 40),
    ("w", "uU", 15),
    ("w", "o", 30),
    // Consonants.
    ("v", "w", 2),
    ("v", "f", 15),
    ("w", "f", 25),
    ("b", "v", 50),
    ("b", "p", 40),
    ("d", "t", 40),
    ("g", "k", 40),
    ("D", "d", 5),
    ("D", "zt", 20),
    ("D", "T", 40),
    ("T", "t", 5),
    ("T", "s", 20),
    ("T", "f", 50),
    ("d", "z", 50),
    ("s", "z", 25),
    ("s", "c", 20),
    ("s", "S", 35),
    ("s", "C", 40),
    ("z", "c", 15),
    ("z", "J", 40),
    ("S", "C", 35),
    ("S", "J", 50),
    ("C", "J", 40),
    ("C", "c", 30),
    ("1", "C", 0),
    ("1", "S", 10),
    ("1", "X", 10),
    ("1", "k", 20),
    ("1", "h", 25),
    ("X", "h", 10),
    ("X", "k", 20),
    ("X", "q", 30),
    ("X", "g", 60),
    ("q", "k", 0),
    ("q", "g", 20),
    ("q", "G", 30),
    ("G", "g", 5),
    ("G", "k", 50),
    ("G", "r", 50),
    ("G", "h", 50),
    ("J", "g", 30),
    ("g", "h", 35),
    ("g", "y", 30),
    ("m", "n", 60),
    ("2", "gkq", 0),
    ("3", "dt", 0),
    ("4", "bp", 0),
    ("7", "bv", 0),
    ("6", "fp", 0),
];

fn costs() -> &'static Costs {
    static COSTS: OnceLock<Costs> = OnceLock::new();
    COSTS.get_or_init(|| {
        let mut out = [[100; 128]; 128];
        for (at, row) in out.iter_mut().enumerate() {
            row[at] = 0;
        }
        for (one, others, cost) in NEAR {
            let one = usize::from(one.as_bytes()[0]);
            for other in others.bytes().map(usize::from) {
                out[one][other] = *cost;
                out[other][one] = *cost;
            }
        }
        out
    })
}

/// Whether a sound is a vowel that is heard.
pub(crate) fn is_vowel(sound: u8) -> bool {
    matches!(
        sound,
        b'a' | b'e' | b'i' | b'o' | b'u' | b'U' | b'I' | b'A' | b'8' | b'9' | b'0' | b'%'
    )
}

fn is_open(sound: u8) -> bool {
    is_vowel(sound) || matches!(sound, b'y' | b'w' | b'W' | b'Y' | b'*')
}

/// How two words are written, as far as it changes what their sounds are worth.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Writing {
    /// The first leaves its short vowels open.
    pub a_abjad: bool,
    /// So does the second.
    pub b_abjad: bool,
    /// Every vowel is written and romanised in one way: a change of vowel is a change of name.
    pub firm: bool,
    /// Both are written in the same letters: a mute "e" at the end counts.
    pub alike: bool,
}

/// What it costs to leave a sound out: at its place in its own word, `beside` a vowel of the other word or not, against
/// a word that is written with its vowels or (`abjad`) without.
fn gap(word: &[u8], at: usize, beside: bool, abjad: bool, alike: bool) -> u16 {
    let last = at + 1 == word.len();
    match word[at] {
        b'*' if at == 0 => 50,
        b'*' => 15,
        b'A' | b'W' | b'Y' if abjad => 70,
        b'A' | b'W' | b'Y' => 40,
        b'y' | b'w' if beside => 20,
        b'y' | b'w' => 60,
        b'j' if beside => 20,
        b'h' if last => 15,
        b'h' if at == 0 => 90,
        b'h' => 45,
        b'G' => 70,
        b'e' if last && !beside => {
            if alike {
                70
            } else {
                20
            }
        }
        sound if is_vowel(sound) => match (beside, last, at, abjad) {
            // At the end Arabic writing has a letter for it.
            (_, true, _, true) if sound == b'a' => 80,
            (true, ..) => 28,
            (_, true, ..) => 90,
            (_, _, 0, _) => 60,
            (.., true) if is_open(word[at - 1]) => 35,
            (.., true) if matches!(sound, b'U' | b'I') => 20,
            (.., true) => 6,
            _ => 45,
        },
        _ => 100,
    }
}

fn umlaut(sound: u8, pair: &[u8]) -> bool {
    matches!((sound, pair), (b'9', b"oe") | (b'0', b"ae") | (b'%', b"ue"))
}

/// How alike two words sound, 0 to 1: one minus the cheapest way from one to the other (Damerau–Levenshtein with the
/// costs above; two neighbours changed round cost 60) by the weight of the heavier word.
pub(crate) fn likeness(a: &[u8], b: &[u8], writing: Writing) -> f64 {
    if a == b {
        return if a.is_empty() { 0.0 } else { 1.0 };
    }
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let (a, b) = (&a[..a.len().min(MOST)], &b[..b.len().min(MOST)]);
    let costs = costs();
    let change = |x: u8, y: u8| {
        let cost = u16::from(costs[usize::from(x & 127)][usize::from(y & 127)]);
        let firm = writing.firm && cost > 0 && is_vowel(x) && is_vowel(y) && x.is_ascii_lowercase();
        if firm && y.is_ascii_lowercase() {
            cost.max(45)
        } else {
            cost
        }
    };
    let (a_gaps, b_gaps) = (
        Gaps::of(a, writing.b_abjad, writing.alike),
        Gaps::of(b, writing.a_abjad, writing.alike),
    );
    // Three rows of the table: two before, the one before, and this one.
    let mut rows = [[0u16; MOST + 1]; 3];
    for j in 0..b.len() {
        rows[1][j + 1] = rows[1][j] + b_gaps.cost(j, a_gaps.open(0));
    }
    for i in 0..a.len() {
        let [before, last, this] = &mut rows;
        this[0] = last[0] + a_gaps.cost(i, b_gaps.open(0));
        for j in 0..b.len() {
            let mut best = (last[j] + change(a[i], b[j]))
                .min(last[j + 1] + a_gaps.cost(i, b_gaps.open(j + 1)))
                .min(this[j] + b_gaps.cost(j, a_gaps.open(i + 1)));
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                best = best.min(before[j - 1] + 60);
            }
            // ö, ä, ü written as oe, ae, ue.
            if j > 0 && umlaut(a[i], &b[j - 1..=j]) {
                best = best.min(last[j - 1]);
            }
            if i > 0 && umlaut(b[j], &a[i - 1..=i]) {
                best = best.min(before[j]);
            }
            this[j + 1] = best;
        }
        rows.rotate_left(1);
    }
    let way = f64::from(rows[1][b.len()]);
    (1.0 - way / weight(a).max(weight(b))).max(0.0)
}

/// No more sounds of a word are compared.
const MOST: usize = 40;

/// What leaving out each sound of a word costs, beside a vowel of the other word and elsewhere.
struct Gaps {
    costs: [[u16; 2]; MOST],
    open: [bool; MOST + 1],
}

impl Gaps {
    fn of(word: &[u8], other_abjad: bool, alike: bool) -> Self {
        let mut out = Self {
            costs: [[0; 2]; MOST],
            open: [false; MOST + 1],
        };
        for (at, &sound) in word.iter().enumerate() {
            out.costs[at] = [false, true].map(|beside| gap(word, at, beside, other_abjad, alike));
            if is_open(sound) {
                out.open[at] = true;
                out.open[at + 1] = true;
            }
        }
        out
    }

    fn cost(&self, at: usize, beside: bool) -> u16 {
        self.costs[at][usize::from(beside)]
    }

    /// Whether a vowel stands before or after the place `at` between two sounds.
    fn open(&self, at: usize) -> bool {
        self.open[at]
    }
}

/// How alike two texts are letter by letter: one minus the changes by the length of the longer.
pub(crate) fn edits(a: &[u8], b: &[u8]) -> f64 {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    1.0 - row[b.len()] as f64 / a.len().max(b.len()).max(1) as f64
}

fn weight(word: &[u8]) -> f64 {
    word.iter().map(|&s| if is_open(s) { 70.0 } else { 100.0 }).sum()
}

#[cfg(test)]
mod tests {
    use super::{Writing, likeness};

    const PLAIN: Writing = Writing {
        a_abjad: false,
        b_abjad: false,
        firm: false,
        alike: true,
    };
    const ABJAD: Writing = Writing {
        a_abjad: true,
        b_abjad: false,
        firm: false,
        alike: false,
    };

    #[test]
    fn a_word_is_like_itself_and_the_costs_are_the_same_both_ways() {
        assert_eq!(likeness(b"ivanov", b"ivanov", PLAIN), 1.0);
        for (a, b) in [
            ("ivanov", "iwanow"),
            ("mhmWd", "muhamad"),
            ("Xalid", "kaled"),
            ("ana", "hana"),
            ("yan", "ian"),
        ] {
            let a_abjad = a.contains('W');
            let there = likeness(a.as_bytes(), b.as_bytes(), Writing { a_abjad, ..PLAIN });
            let back = likeness(
                b.as_bytes(),
                a.as_bytes(),
                Writing {
                    b_abjad: a_abjad,
                    ..PLAIN
                },
            );
            assert_eq!(there, back, "{a} {b}");
        }
    }

    #[test]
    fn vowels_are_free_only_where_the_other_writing_has_none() {
        assert!(likeness(b"hsn", b"hasan", ABJAD) > 0.95);
        assert!(likeness(b"hsn", b"hasan", PLAIN) < 0.8);
        assert!(likeness(b"hsn", b"husain", ABJAD) < likeness(b"hsYn", b"husain", ABJAD));
    }
}
