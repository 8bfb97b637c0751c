//! A written organisation, read: its words, its acronym, the country it names.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use super::words::{self, Class, Word};
use crate::{geo, text};

/// What a text says about an institution.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    /// Folded, without little words: two texts of one key are one name.
    pub(super) key: String,
    /// What its words mean, sorted, each once.
    pub(super) words: Vec<Word>,
    /// The folded words in order, little ones with them.
    spelled: Vec<String>,
    /// The text itself, where it is an acronym.
    pub(super) letters: Option<String>,
    /// What stands beside the name: an acronym in brackets.
    pub(super) aside: Option<String>,
    /// The parts of "Ministry, department", where there are several.
    pub(super) parts: Vec<String>,
    /// The country that the text itself names.
    pub(super) country: Option<&'static str>,
}

impl Reading {
    /// Reads a text written for somebody from `country`, whose name says nothing then.
    pub(super) fn of(written: &str, country: Option<&str>) -> Self {
        let (main, aside) = beside(written);
        let (main, named) = without_country(&main);
        let country_named = named.or_else(|| aside.as_deref().and_then(country_of));
        let mut spelled = spell(&main);
        drop_country(&mut spelled, country.or(country_named));
        let key = spelled
            .iter()
            .filter(|w| !words::is_little(w))
            .cloned()
            .collect::<Vec<_>>()
            .join(" ");
        let key = if key.is_empty() { text::fold(&main) } else { key };
        let mut meanings: Vec<Word> = spelled.iter().filter_map(|word| words::meaning(word)).collect();
        meanings.sort();
        meanings.dedup();
        let parts: Vec<String> = main
            .split([',', ';', '/'])
            .map(text::clean)
            .filter(|part| !part.is_empty())
            .collect();
        Self {
            letters: letters_of(&main),
            aside: aside.filter(|aside| country_of(aside).is_none()),
            parts: if parts.len() > 1 { parts } else { Vec::new() },
            country: country_named,
            key,
            words: meanings,
            spelled,
        }
    }

    /// Whether other countries have institutions of this name too.
    pub(super) fn is_generic(&self) -> bool {
        match &self.letters {
            Some(letters) => letters.chars().count() <= 5,
            None => self.words.iter().all(|word| word.class != Class::Own),
        }
    }

    /// The weight of all its words.
    pub(super) fn weight(&self) -> f32 {
        self.words.iter().map(|word| word.class.weight()).sum()
    }

    /// The folded words that mean something.
    pub(super) fn telling(&self) -> impl Iterator<Item = &str> {
        self.spelled.iter().map(String::as_str).filter(|w| !words::is_little(w))
    }

    /// What people would shorten it to: with and without the little words.
    pub(super) fn acronyms(&self) -> Vec<String> {
        if self.letters.is_some() {
            return Vec::new();
        }
        let first = |word: &String| word.chars().next();
        let whole: String = self.spelled.iter().filter_map(first).collect();
        let short: String = self
            .spelled
            .iter()
            .filter(|w| !words::is_little(w))
            .filter_map(first)
            .collect();
        // "MoE" keeps the preposition and leaves the article out, "MoFA" leaves out what joins the rest.
        let mixed: String = self
            .spelled
            .iter()
            .enumerate()
            .filter(|(at, w)| *at == 1 || !words::is_little(w))
            .filter_map(|(_, w)| first(w))
            .collect();
        let mut out = vec![whole, short, mixed];
        out.retain(|acronym| acronym.chars().count() >= 2);
        out.sort();
        out.dedup();
        out
    }

    /// Whether `letters` are beginnings of its words, in order ("MINAM": Ministerio del Ambiente).
    pub(super) fn composes(&self, letters: &str) -> bool {
        let telling: Vec<Vec<char>> = self.telling().map(|w| w.chars().collect()).collect();
        let letters: Vec<char> = letters.chars().collect();
        telling.len() >= 2 && letters.len() >= 4 && letters.len() <= 12 && composed(&letters, &telling)
    }
}

fn composed(letters: &[char], words: &[Vec<char>]) -> bool {
    let Some((word, rest)) = words.split_first() else {
        return letters.is_empty();
    };
    let most = word.iter().zip(letters).take(5).take_while(|(a, b)| a == b).count();
    (1..=most).any(|taken| composed(&letters[taken..], rest))
}

/// "Ministry of Economy (MoE)": the name, and what is in the brackets.
fn beside(written: &str) -> (String, Option<String>) {
    let Some(open) = written.find(['(', '[']) else {
        return (written.to_string(), None);
    };
    let (before, inside) = written.split_at(open);
    let mut inside = inside.chars();
    inside.next();
    let inside = inside.as_str();
    let close = inside.find([')', ']']).unwrap_or(inside.len());
    let after = inside[close..].trim_start_matches([')', ']']);
    let aside = text::clean_option(Some(&inside[..close]));
    let main = text::clean(&format!("{before} {after}"));
    if main.is_empty() {
        (aside.clone().unwrap_or_default(), None)
    } else {
        (main, aside)
    }
}

/// Takes a country off the end: "Ministry of Works, Fiji", "INDECI – Perú".
fn without_country(main: &str) -> (String, Option<&'static str>) {
    if let Some((at, sign)) = main.rmatch_indices([',', '–', '—', '-']).next() {
        let apart = sign == "," || main[..at].ends_with(' ');
        if let Some(code) = country_of(&main[at + sign.len()..]).filter(|_| apart) {
            return (text::clean(&main[..at]), Some(code));
        }
    }
    (text::clean(main), None)
}

/// A country written out: codes may be acronyms of something else.
fn country_of(text: &str) -> Option<&'static str> {
    let text = text.trim();
    (text.chars().count() > 3)
        .then(|| geo::find(text).map(|country| country.code))
        .flatten()
}

/// The folded words of a text; "l'Environnement" is two.
fn spell(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for piece in text.split(|c: char| c.is_whitespace() || (c.is_ascii_punctuation() && !"'.`".contains(c))) {
        let piece = match piece.split_once(['\'', '’', '‘', 'ʼ', '`']) {
            Some((article, rest)) if is_elided(article) && !rest.is_empty() => {
                out.push(text::fold(article));
                rest
            }
            _ => piece,
        };
        out.extend(text::fold(piece).split(' ').filter(|w| !w.is_empty()).map(String::from));
    }
    out
}

fn is_elided(article: &str) -> bool {
    matches!(article.to_lowercase().as_str(), "l" | "d" | "dell" | "all" | "qu")
}

/// Takes the name of the country out of the words, unless nothing would be left but little ones.
fn drop_country(spelled: &mut Vec<String>, country: Option<&str>) {
    let Some(country) = country else { return };
    for name in names_of(country).iter() {
        let found = spelled.windows(name.len()).position(|window| window == name.as_slice());
        if let Some(at) = found {
            let left = spelled
                .iter()
                .enumerate()
                .filter(|(i, w)| !(at..at + name.len()).contains(i) && !words::is_little(w));
            if left.count() > 0 {
                spelled.drain(at..at + name.len());
                return;
            }
        }
    }
}

type Names = Arc<Vec<Vec<String>>>;

/// The names of a country as folded words, the longest first.
fn names_of(code: &str) -> Names {
    static KNOWN: OnceLock<Mutex<HashMap<String, Names>>> = OnceLock::new();
    let Ok(mut known) = KNOWN.get_or_init(Mutex::default).lock() else {
        return Names::default();
    };
    if let Some(names) = known.get(code) {
        return names.clone();
    }
    let mut names: Vec<Vec<String>> = geo::by_code(code)
        .map(|country| country.names.values().map(|name| spell(name)).collect())
        .unwrap_or_default();
    names.retain(|name| !name.is_empty());
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names.dedup();
    let names = Names::new(names);
    known.insert(code.into(), names.clone());
    names
}

/// The letters of an acronym ("MoE", "M.E.F.", "МЧС"); `None` for words.
fn letters_of(text: &str) -> Option<String> {
    let text = text.trim();
    if text.contains(char::is_whitespace) {
        return None;
    }
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    let folded = text::fold(text);
    let count = folded.chars().count();
    let short = (2..=10).contains(&count) && !folded.contains(' ');
    (short && capitals >= 2 && capitals * 2 >= count).then_some(folded)
}
