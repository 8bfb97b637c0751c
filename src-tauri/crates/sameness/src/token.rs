//! Words of a name, read once: what is compared, what is counted, what is looked up.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::hangul::Part;
use crate::{arabic, caucasus, common, cyrillic, greek, hangul, latin};

/// What a word is written in, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Greek,
    /// Arabic and Hebrew writing: short vowels are not written.
    Abjad,
    Hangul,
    /// Georgian and Armenian.
    Caucasus,
    Other,
}

/// A word of a name.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    /// Small letters without marks, in the script of the word.
    pub plain: Box<str>,
    /// The marks that were taken off, sorted.
    pub marks: Box<str>,
    /// What it sounds like (see `sounds`).
    pub sounds: Box<[u8]>,
    /// Its parts, when it is Korean.
    pub korean: Option<Box<[Part]>>,
    pub script: Script,
    /// What it is counted under: a frequent name in any spelling, else the word.
    pub key: u64,
    /// What words with the same consonants are counted under.
    pub class: u64,
    /// The classes of consonants that are never in doubt, as a set; 0 when nothing is known.
    pub consonants: u16,
    /// Its line among the frequent names.
    pub common: Option<u16>,
    /// What share of people bear it before anything was counted.
    pub share: f64,
}

/// Share of people who bear a name of which nothing is known.
const UNKNOWN: f64 = 1.0 / 2_000.0;
/// The same for a syllable: there are few, and many people share each.
const SYLLABLE: f64 = 1.0 / 100.0;
/// The same for two to four Latin letters.
const SHORT: f64 = 1.0 / 300.0;
/// The same for a single letter.
const INITIAL: f64 = 1.0 / 16.0;
/// No name has longer words; what does is cut.
const LONGEST: usize = 40;

impl Token {
    /// Reads a word in small letters, composed (NFC).
    pub(crate) fn read(word: &str) -> Option<Self> {
        let script = script_of(word)?;
        let mut plain = String::new();
        let mut reading = String::new();
        let mut marks: Vec<char> = Vec::new();
        for c in word.chars().take(LONGEST) {
            strip(c, script, &mut plain, &mut reading, &mut marks);
        }
        if plain.is_empty() {
            return None;
        }
        marks.sort_unstable();
        let mut sounds = match script {
            Script::Latin => latin::sounds(&reading),
            Script::Cyrillic => cyrillic::sounds(&reading),
            Script::Greek => greek::sounds(&plain),
            Script::Abjad => arabic::sounds(&reading),
            Script::Hangul => hangul::sounds(&plain),
            Script::Caucasus => caucasus::sounds(&plain),
            Script::Other => Vec::new(),
        };
        sounds.dedup();
        sounds.truncate(LONGEST);
        let common = common::find(&plain);
        let share = common.map_or_else(
            || match plain.chars().count() {
                1 if script != Script::Hangul => INITIAL,
                _ if script == Script::Latin && hangul::is_syllable(&plain) => SYLLABLE,
                2..=4 if script == Script::Latin => SHORT,
                1 => SYLLABLE,
                _ => UNKNOWN,
            },
            |c| c.share,
        );
        let key = common.map_or_else(|| hash(plain.as_bytes()), |c| u64::from(c.entry));
        let mut out = Self {
            class: 0,
            consonants: 0,
            korean: if script == Script::Hangul {
                hangul::parts(&plain).map(Vec::into_boxed_slice)
            } else {
                None
            },
            plain: plain.into(),
            marks: marks.into_iter().collect::<String>().into(),
            sounds: sounds.into(),
            script,
            key,
            common: common.map(|c| c.entry),
            share,
        };
        out.class = crate::key::bones(&out).first().map_or(0, |b| hash(b));
        out.consonants = crate::key::consonants(&out);
        Some(out)
    }

    /// A single letter that stands for a name.
    pub(crate) fn is_initial(&self) -> bool {
        self.script != Script::Hangul && self.script != Script::Other && self.plain.chars().nth(1).is_none()
    }
}

fn strip(c: char, script: Script, plain: &mut String, reading: &mut String, marks: &mut Vec<char>) {
    if is_combining_mark(c) || c == 'ـ' {
        return;
    }
    match script {
        Script::Cyrillic => {
            plain.push(if c == 'ё' { 'е' } else { c });
            reading.push(c);
            return;
        }
        Script::Abjad => {
            plain.push(match c {
                'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
                'ى' | 'ی' | 'ې' => 'ي',
                'ة' | 'ہ' | 'ە' => 'ه',
                'ک' => 'ك',
                other => other,
            });
            reading.push(c);
            return;
        }
        _ => {}
    }
    if let Some(bare) = latin::bare(c) {
        plain.push_str(bare);
        reading.push_str(latin::special(c).unwrap_or(bare));
        return;
    }
    for part in c.nfd() {
        if is_combining_mark(part) {
            marks.push(part);
        } else if script != Script::Hangul {
            plain.push(if part == 'ς' { 'σ' } else { part });
        }
    }
    match latin::special(c) {
        Some(sound) => reading.push_str(sound),
        None if script == Script::Latin => reading.extend(c.nfd().filter(|p| !is_combining_mark(*p))),
        None if script == Script::Hangul => plain.push(c),
        None => {}
    }
}

fn script_of(word: &str) -> Option<Script> {
    word.chars().find(|c| c.is_alphanumeric()).map(|c| match c {
        'a'..='z' | '0'..='9' | '\u{00C0}'..='\u{024F}' | '\u{0250}'..='\u{02AF}' | '\u{1E00}'..='\u{1EFF}' => {
            Script::Latin
        }
        '\u{0400}'..='\u{052F}' => Script::Cyrillic,
        '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => Script::Greek,
        '\u{0590}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' => Script::Abjad,
        '\u{0530}'..='\u{058F}' | '\u{10A0}'..='\u{10FF}' => Script::Caucasus,
        c if hangul::is_hangul(c) => Script::Hangul,
        _ => Script::Other,
    })
}

/// FNV-1a: the same number everywhere and always.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| {
        (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3)
    })
}
