//! Two names side by side: which word is which, and what that says.

use std::cmp::Ordering;

use crate::rarity::Rarity;
use crate::token::{Script, Token};
use crate::weights::{
    ALIKE, BY_SOUND, CONFLICT, CONFLICT_MORE, FATHER_AND_CHILD, LAST_WORD, MISSING, MISSING_AND_TURNED,
    MISSING_PATRONYMIC, NAME_LEAST, NAME_M, NAME_MOST, NEARLY, SCRIPT_SLOPE, SHORT, SHORT_SLOPE, SHUFFLED, SLOPE,
    UNLIKE,
};
use crate::words::{MOST_WORDS, Name};
use crate::{hangul, sounds, sounds::Writing};

/// How two words agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    Same,
    Script,
    Spelling,
    /// One is the other's form for women (Ivanov, Ivanova).
    Gender,
    Initial,
}

/// A word of one name and its counterpart in the other.
#[derive(Debug, Clone, Copy)]
struct Match {
    a: usize,
    b: usize,
    way: Way,
    bits: f64,
}

/// What two names say together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Evidence<'a> {
    pub bits: f64,
    /// Words that agree.
    pub matched: usize,
    /// Words that both sides have and that differ.
    pub conflicts: usize,
    /// Words that only one side has.
    pub missing: usize,
    /// The weakest way in which words agree.
    pub way: Option<Way>,
    pub other_order: bool,
    /// Words spelled differently, small and without marks.
    pub spelled: Vec<(&'a str, &'a str)>,
}

/// The best that two sets of names say together.
pub(crate) fn compare<'a>(a: &'a [Name], b: &'a [Name], rarity: &Rarity) -> Evidence<'a> {
    let mut best: Option<Evidence<'a>> = None;
    for one in a {
        for other in b {
            let found = evidence(one, other, rarity);
            if best.as_ref().is_none_or(|b| found.bits > b.bits) {
                best = Some(found);
            }
        }
    }
    best.unwrap_or_default()
}

fn evidence<'a>(a: &'a Name, b: &'a Name, rarity: &Rarity) -> Evidence<'a> {
    let (left, right) = joined(a, b);
    // Among the few syllables of Viet Nam a letter more or less is another name.
    let exact = a.vietnamese && b.vietnamese;
    let mut grid: Vec<Vec<Option<Match>>> = Vec::with_capacity(left.len());
    for (i, x) in left.iter().enumerate() {
        grid.push(
            right
                .iter()
                .enumerate()
                .map(|(j, y)| agreement(x, y, i, j, rarity).filter(|m| !exact || m.way == Way::Same))
                .collect(),
        );
    }
    let pairs = assign(&grid, right.len());
    let mut out = Evidence {
        matched: pairs.len(),
        ..Evidence::default()
    };
    for found in &pairs {
        out.bits += found.bits;
        out.way = out.way.max(Some(found.way));
        if found.way == Way::Spelling {
            out.spelled.push((&*left[found.a].plain, &*right[found.b].plain));
        }
    }
    let (over_a, over_b) = (left.len() - pairs.len(), right.len() - pairs.len());
    out.conflicts = over_a.min(over_b);
    out.missing = over_a.max(over_b) - out.conflicts;
    if out.conflicts > 0 {
        out.bits += CONFLICT + CONFLICT_MORE * (out.conflicts - 1) as f64;
    }
    let patronymics = |words: &[&Token], used: &dyn Fn(usize) -> bool| {
        words
            .iter()
            .enumerate()
            .filter(|(at, w)| !used(*at) && is_patronymic(w))
            .count()
    };
    let fathers = if over_a > over_b {
        patronymics(&left, &|at| pairs.iter().any(|p| p.a == at))
    } else {
        patronymics(&right, &|at| pairs.iter().any(|p| p.b == at))
    };
    let fathers = fathers.min(out.missing);
    // Whether the longer name ends with a word that the other has not.
    let ends = match over_a.cmp(&over_b) {
        Ordering::Greater => !pairs.iter().any(|p| p.a + 1 == left.len()),
        Ordering::Less => !pairs.iter().any(|p| p.b + 1 == right.len()),
        Ordering::Equal => false,
    };
    let missing = out.missing - fathers;
    out.bits += MISSING * missing as f64 + MISSING_PATRONYMIC * fathers as f64;
    // Two forms for women are two people of different sex; one is a family name on two lists.
    if pairs.iter().filter(|p| p.way == Way::Gender).count() > 1 {
        out.bits += CONFLICT;
    }
    let order: Vec<usize> = pairs.iter().map(|p| p.b).collect();
    if ends && exact && left.len().min(right.len()) > 2 && order.is_sorted() {
        out.bits += LAST_WORD;
    }
    if !order.is_sorted() {
        out.other_order = true;
        if missing > 0 {
            out.bits += if ends { FATHER_AND_CHILD } else { MISSING_AND_TURNED };
        }
        let turns = order.windows(2).filter(|w| w[0] > w[1]).count();
        let round = turns == 1 && order.last() < order.first();
        if !round && !order.iter().rev().is_sorted() {
            out.bits += SHUFFLED;
        }
    }
    out.bits = out.bits.clamp(NAME_LEAST, NAME_MOST);
    out
}

/// The words of both, with two words as one where the other side writes them so.
fn joined<'a>(a: &'a Name, b: &'a Name) -> (Vec<&'a Token>, Vec<&'a Token>) {
    let (mut left, mut right): (Vec<_>, Vec<_>) = (a.words.iter().collect(), b.words.iter().collect());
    if a.words.len() > b.words.len() {
        join(&mut left, &a.joined, &right);
    } else if b.words.len() > a.words.len() {
        join(&mut right, &b.joined, &left);
    }
    (left, right)
}

fn join<'a>(longer: &mut Vec<&'a Token>, joined: &'a [Token], shorter: &[&Token]) {
    let close = |x: &Token, y: &Token| x.plain == y.plain || !far(x, y) && likeness(x, y) >= ALIKE - 0.04;
    for word in shorter {
        if longer.len() < 2 || longer.iter().any(|x| close(x, word)) {
            continue;
        }
        // The longer side may have been shortened already; neighbours are found again by their letters.
        for at in 0..longer.len() - 1 {
            let both = format!("{}{}", longer[at].plain, longer[at + 1].plain);
            if let Some(one) = joined.iter().find(|j| *j.plain == *both).filter(|j| close(j, word)) {
                longer.splice(at..=at + 1, [one]);
                break;
            }
        }
    }
}

/// The best assignment: each word to at most one, the sum of bits as large as can be. Mostly the best of each row
/// stand in different columns and nothing is left to weigh; else a table over the sets of columns (2^7 at most).
fn assign(grid: &[Vec<Option<Match>>], width: usize) -> Vec<Match> {
    const NONE: u8 = u8::MAX;
    let width = width.min(MOST_WORDS);
    // Each match is also worth the conflict that it avoids.
    let worth = |m: &Match| m.bits + 20.0;
    let tops = grid
        .iter()
        .filter_map(|row| row.iter().flatten().reduce(|a, b| if b.bits > a.bits { b } else { a }));
    let tops: Vec<Match> = tops.copied().collect();
    let used: u32 = tops.iter().fold(0, |set, m| set | 1 << m.b);
    if used.count_ones() as usize == tops.len() {
        return tops;
    }
    let mut best: Vec<Option<(f64, [u8; MOST_WORDS])>> = vec![None; 1 << width];
    best[0] = Some((0.0, [NONE; MOST_WORDS]));
    for (i, row) in grid.iter().enumerate().take(MOST_WORDS) {
        for set in (0..1usize << width).rev() {
            let Some((bits, chosen)) = best[set] else {
                continue;
            };
            for one in row.iter().take(width).flatten() {
                let with = set | 1 << one.b;
                let sum = bits + worth(one);
                if with != set && best[with].is_none_or(|(b, _)| sum > b) {
                    let mut all = chosen;
                    all[i] = one.b as u8;
                    best[with] = Some((sum, all));
                }
            }
        }
    }
    let top = best.into_iter().flatten().reduce(|a, b| if b.0 > a.0 { b } else { a });
    let chosen = top.map_or([NONE; MOST_WORDS], |(_, chosen)| chosen);
    let rows = grid.iter().zip(chosen).filter(|(_, at)| *at != NONE);
    rows.filter_map(|(row, at)| row[usize::from(at)]).collect()
}

/// How two words agree, if they do.
fn agreement(x: &Token, y: &Token, a: usize, b: usize, rarity: &Rarity) -> Option<Match> {
    let found = |way, bits| Some(Match { a, b, way, bits });
    let bits = |share: f64| (NAME_M / share).log2();
    if x.plain == y.plain && (x.marks == y.marks || x.marks.is_empty() || y.marks.is_empty()) {
        return found(Way::Same, bits(rarity.share(x).max(rarity.share(y))));
    }
    if x.common.is_some() && x.common == y.common {
        return found(
            if x.script == y.script {
                Way::Spelling
            } else {
                Way::Script
            },
            bits(rarity.share(x).max(rarity.share(y))),
        );
    }
    if x.is_initial() != y.is_initial() {
        let first = |t: &Token| t.sounds.first().copied();
        return if first(x) == first(y) && first(x).is_some() {
            found(Way::Initial, 2.5)
        } else {
            None
        };
    }
    if x.common.is_some() && y.common.is_some() {
        return None;
    }
    if far(x, y) {
        return None;
    }
    if let Some(family) = gender(x, y) {
        return if family {
            found(Way::Gender, bits(rarity.class_share(x, y)) - 3.0)
        } else {
            None
        };
    }
    let alike = likeness(x, y);
    if alike < UNLIKE {
        return None;
    }
    let share = rarity.class_share(x, y);
    let sounds = x.sounds.len().max(y.sounds.len()) as f64;
    let lost = if x.script == y.script && sounds < SHORT {
        (1.0 - alike) * SLOPE * SHORT_SLOPE
    } else {
        let short = (SHORT / sounds.max(1.0)).max(1.0);
        let slope = match (
            x.script == Script::Abjad || y.script == Script::Abjad,
            x.script == y.script,
        ) {
            (true, _) => 1.0,
            (_, true) => short,
            (_, false) => short * SCRIPT_SLOPE,
        };
        (ALIKE - alike).max(0.0) * SLOPE * slope
    };
    let mut lost = BY_SOUND + lost;
    // Slips are rare words. Two words that many people bear are two names.
    if alike < ALIKE - 0.03 && x.script == y.script && rarity.seen(x).min(rarity.seen(y)) >= 4 {
        lost += 3.0;
    }
    found(
        if x.script == y.script {
            Way::Spelling
        } else {
            Way::Script
        },
        (bits(share) - lost).max(NEARLY),
    )
}

/// Whether two words have so few consonants in common that it is not worth looking closer.
fn far(x: &Token, y: &Token) -> bool {
    let most = if x.sounds.len().min(y.sounds.len()) > 8 { 3 } else { 2 };
    x.consonants != 0 && y.consonants != 0 && (x.consonants ^ y.consonants).count_ones() > most
}

/// Whether a word says whose child somebody is.
fn is_patronymic(word: &Token) -> bool {
    ["viC", "vna", "uli", "kizi", "qizi", "oglu", "oGlu", "vi1"]
        .iter()
        .any(|end| word.sounds.len() > end.len() + 2 && word.sounds.ends_with(end.as_bytes()))
}

/// Whether one word is the other's form for women; true when it is so in family names.
fn gender(x: &Token, y: &Token) -> Option<bool> {
    if x.script == Script::Latin
        && y.script == Script::Latin
        && let Some(found) = latin_gender(&x.sounds, &y.sounds)
    {
        return Some(found);
    }
    let abjad = |t: &Token| matches!(t.script, Script::Abjad | Script::Hangul | Script::Other);
    if abjad(x) || abjad(y) {
        return None;
    }
    let is_woman = |t: &Token| t.sounds.last() == Some(&b'a');
    let (man, woman) = match (is_woman(x), is_woman(y)) {
        (false, true) => (x, y),
        (true, false) => (y, x),
        _ => return None,
    };
    // Without the endings -iy, -y, -i and -aya, -iya, -ia, -a.
    let trim = |sounds: &[u8], more: &[u8]| {
        let end = sounds.iter().rposition(|s| !more.contains(s)).map_or(0, |at| at + 1);
        sounds[..end].to_vec()
    };
    let he = trim(&man.sounds, b"iyj");
    let she = trim(&woman.sounds, b"iyja");
    if he.len() < 3 || sounds::is_vowel(*he.last()?) {
        return None;
    }
    let firm = Writing {
        firm: true,
        alike: true,
        ..Writing::default()
    };
    if sounds::likeness(&he, &she, firm) < 0.93 {
        return None;
    }
    let family = [&b"v"[..], b"w", b"f", b"in", b"sk", b"ck"]
        .iter()
        .any(|end| she.ends_with(end));
    Some(family && she.len() >= 5)
}

/// Marcelo and Marcela, Pascal and Pascale; but Amin and Amine are one.
fn latin_gender(x: &[u8], y: &[u8]) -> Option<bool> {
    let ((a, x_stem), (b, y_stem)) = (x.split_last()?, y.split_last()?);
    let pair = |one, other| (*a, *b) == (one, other) || (*a, *b) == (other, one);
    if x_stem == y_stem && x_stem.len() >= 2 && pair(b'a', b'o') {
        return Some(false);
    }
    let (short, long) = if x.len() < y.len() { (x, y) } else { (y, x) };
    let mute = long.strip_suffix(b"e") == Some(short) && !short.ends_with(b"n");
    (mute && short.len() >= 4 && !sounds::is_vowel(*short.last()?)).then_some(false)
}

/// How alike two words are, 0 to 1.
pub(crate) fn likeness(x: &Token, y: &Token) -> f64 {
    if x.plain == y.plain {
        // Both written with their marks, and the marks differ: Đạt is not Đát.
        return if x.marks == y.marks || x.marks.is_empty() || y.marks.is_empty() {
            1.0
        } else {
            0.88
        };
    }
    if let (Some(one), Some(other)) = (&x.korean, &y.korean) {
        return if hangul::same(one, other) { 0.98 } else { 0.5 };
    }
    if x.script == Script::Hangul && y.script == Script::Latin {
        return hangul_and_latin(x, y);
    }
    if y.script == Script::Hangul && x.script == Script::Latin {
        return hangul_and_latin(y, x);
    }
    let writing = Writing {
        a_abjad: x.script == Script::Abjad,
        b_abjad: y.script == Script::Abjad,
        firm: (x.script == Script::Cyrillic) != (y.script == Script::Cyrillic),
        alike: x.script == y.script,
    };
    let whole = sounds::likeness(&x.sounds, &y.sounds, writing);
    let bare = [
        article_off(x).map(|s| (s, &*y.sounds)),
        article_off(y).map(|s| (&*x.sounds, s)),
    ];
    bare.into_iter()
        .flatten()
        .map(|(one, other)| sounds::likeness(one, other, writing) - 0.02)
        .fold(whole, f64::max)
}

fn hangul_and_latin(hangul: &Token, latin: &Token) -> f64 {
    let parts = hangul.korean.as_deref().unwrap_or_default();
    match hangul::parts_of_latin(&latin.plain) {
        Some(other) if hangul::same(parts, &other) => 0.98,
        _ => 0.5,
    }
}

/// The sounds after an article, or a "son of", that was written as part of the word (Elamrani, Benjelloun).
fn article_off(word: &Token) -> Option<&[u8]> {
    if word.script != Script::Latin || word.plain.len() < 7 {
        return None;
    }
    let letters = word.plain.as_bytes();
    match word.plain.get(..3)? {
        "ben" => word.sounds.get(3..),
        start if start.starts_with("al") || start.starts_with("el") => word.sounds.get(2..),
        // The article before a sun letter (Errifai).
        _ if matches!(letters[0], b'a' | b'e') && letters[1] == letters[2] => word.sounds.get(1..),
        _ => None,
    }
}
