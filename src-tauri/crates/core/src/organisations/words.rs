//! What the words of a name mean, whatever their language.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::OrganisationKind;
use super::lexicon::{COMMON, HEADS, LITTLE, MUTE, TOPICS};
use crate::text;

/// How much a word tells institutions apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Class {
    /// What it is: ministry, university, directorate.
    Head,
    /// What many bear: national, general, federal.
    Common,
    /// What it works on: environment, health.
    Topic,
    /// A word of its own.
    Own,
}

impl Class {
    pub(super) const fn weight(self) -> f32 {
        match self {
            Self::Common => 0.4,
            Self::Head => 0.6,
            Self::Topic => 1.0,
            Self::Own => 1.6,
        }
    }
}

struct Lexicon {
    little: HashSet<String>,
    mute: HashSet<String>,
    whole: HashMap<String, (Class, &'static str)>,
    /// Beginnings of inflected words, by their first four letters.
    stems: HashMap<String, Vec<(String, Class, &'static str)>>,
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let set = |words: &str| words.split_whitespace().map(text::fold).collect();
        let mut whole = HashMap::new();
        let mut stems: HashMap<String, Vec<_>> = HashMap::new();
        for (class, table) in [(Class::Head, HEADS), (Class::Common, COMMON), (Class::Topic, TOPICS)] {
            for (concept, words) in table {
                for word in words.split_whitespace() {
                    match word.strip_suffix('*') {
                        Some(stem) => {
                            let stem = text::fold(stem);
                            stems.entry(beginning(&stem)).or_default().push((stem, class, *concept));
                        }
                        None => {
                            whole.insert(text::fold(word), (class, *concept));
                        }
                    }
                }
            }
        }
        Lexicon {
            little: set(LITTLE),
            mute: set(MUTE),
            whole,
            stems,
        }
    })
}

fn beginning(word: &str) -> String {
    word.chars().take(3).collect()
}

/// A word of a name: what it means, in whichever language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Word {
    pub(super) class: Class,
    pub(super) meaning: String,
}

impl Word {
    fn new(class: Class, meaning: &str) -> Self {
        Self {
            class,
            meaning: meaning.into(),
        }
    }
}

/// Whether a folded word is an article, a preposition or "and".
pub(super) fn is_little(word: &str) -> bool {
    lexicon().little.contains(word)
}

/// What a folded word means; `None` where it says nothing.
pub(super) fn meaning(word: &str) -> Option<Word> {
    let lexicon = lexicon();
    if lexicon.little.contains(word) || lexicon.mute.contains(word) {
        return None;
    }
    if let Some((class, concept)) = lexicon.whole.get(word) {
        return Some(Word::new(*class, concept));
    }
    let stems = lexicon.stems.get(&beginning(word)).into_iter().flatten();
    if let Some((_, class, concept)) = stems.into_iter().find(|(stem, ..)| word.starts_with(stem.as_str())) {
        return Some(Word::new(*class, concept));
    }
    let singular = word.strip_suffix('s').filter(|w| w.len() > 4).unwrap_or(word);
    Some(Word::new(Class::Own, singular))
}

/// The words of the lexicon in full, for spotting slips of the pen.
pub(super) fn spelled() -> impl Iterator<Item = (&'static str, Word)> {
    lexicon()
        .whole
        .iter()
        .map(|(word, (class, concept))| (word.as_str(), Word::new(*class, concept)))
}

/// What an institution of this name probably is.
pub(super) fn kind_of(words: &[Word]) -> Option<OrganisationKind> {
    use OrganisationKind as K;
    if words.iter().any(|w| {
        matches!(
            w.meaning.as_str(),
            "undp" | "unhcr" | "unicef" | "unesco" | "nation" | "fao" | "iom"
        )
    }) {
        return Some(K::Un);
    }
    let has = |meaning: &str| words.iter().any(|w| w.meaning == meaning);
    let table: [(&[&str], K); 9] = [
        (&["ministry"], K::Ministry),
        (&["university", "faculty", "school", "college", "academy"], K::Academia),
        (&["municipality", "city", "province"], K::LocalGovernment),
        (&["parliament"], K::Parliament),
        (&["company", "bank"], K::Private),
        (&["media"], K::Media),
        (&["society", "foundation"], K::Ngo),
        (&["association"], K::CivilSociety),
        (
            &[
                "department",
                "directorate",
                "agency",
                "authority",
                "office",
                "service",
                "commission",
                "committee",
                "council",
                "administration",
            ],
            K::Agency,
        ),
    ];
    table
        .iter()
        .find(|(heads, _)| heads.iter().any(|head| has(head)))
        .map(|(_, kind)| *kind)
}

/// The language a name is written in, as far as its script and first words tell.
pub(super) fn language_of(text: &str) -> Option<&'static str> {
    const TOLD_BY: [(&str, &str); 4] = [
        (
            "fr",
            "ministere direction agence bureau universite conseil secretariat et du des institut ecole mairie",
        ),
        (
            "es",
            "ministerio direccion agencia oficina universidad consejo secretaria instituto alcaldia municipio y del",
        ),
        ("pt", "universidade direcao conselho prefeitura do da dos das"),
        (
            "en",
            "ministry department agency office university council institute of the and for authority",
        ),
    ];
    if text.chars().any(|c| matches!(c, '\u{400}'..='\u{4ff}')) {
        return Some("ru");
    }
    let folded = text::fold(text);
    TOLD_BY
        .iter()
        .map(|(tag, words)| {
            let told = folded
                .split(' ')
                .filter(|w| words.split_whitespace().any(|known| known == *w));
            (told.count(), *tag)
        })
        .filter(|(count, _)| *count > 0)
        .max_by_key(|(count, tag)| (*count, *tag == "en"))
        .map(|(_, tag)| tag)
}
