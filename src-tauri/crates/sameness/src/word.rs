//! Two words side by side: whether one is the other, and what that says.

use crate::rarity::Rarity;
use crate::token::{Script, Token};
use crate::weights::{ALIKE, BY_SOUND, NAME_M, NEARLY, SCRIPT_SLOPE, SHORT, SHORT_SLOPE, SLOPE, UNLIKE};
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
pub(crate) struct Match {
    pub a: usize,
    pub b: usize,
    pub way: Way,
    pub bits: f64,
}

/// How two words agree, if they do.
pub(crate) fn agreement(x: &Token, y: &Token, a: usize, b: usize, rarity: &Rarity) -> Option<Match> {
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
pub(crate) fn far(x: &Token, y: &Token) -> bool {
    let most = if x.sounds.len().min(y.sounds.len()) > 8 { 3 } else { 2 };
    x.consonants != 0 && y.consonants != 0 && (x.consonants ^ y.consonants).count_ones() > most
}

/// Whether a word says whose child somebody is.
pub(crate) fn is_patronymic(word: &Token) -> bool {
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
