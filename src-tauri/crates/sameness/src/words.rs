//! A written name into its words: what is between them goes, articles and titles go, what belongs together is joined.

use unicode_normalization::UnicodeNormalization;

use crate::token::{Script, Token};
use crate::{arabic, hangul};

/// No more of a name is read.
const LONGEST: usize = 200;
/// No more words of a name are compared.
pub(crate) const MOST_WORDS: usize = 7;

/// Words that don't tell anybody from anybody: articles, prepositions, "son of", titles.
const PARTICLES: &[&str] = &[
    "al", "el", "ul", "ibn", "bin", "ben", "bint", "bte", "bt", "ould", "mint", "de", "del", "dela", "della", "di",
    "da", "dos", "das", "du", "des", "la", "las", "los", "les", "van", "von", "der", "den", "ter", "zu", "y", "dr",
    "mr", "mrs", "ms", "mme", "mlle", "prof", "eng", "ing", "hon", "sr", "sra", "بن", "ابن", "بنت", "ال", "де", "ван",
    "фон",
];

/// Articles before a hyphen only (ar-Rahman): elsewhere they may be names.
const BOUND: &[&str] = &[
    "ad", "ed", "ar", "er", "as", "es", "ash", "ech", "an", "en", "at", "et", "az", "ez", "аль", "эль",
];

/// Family names of Viet Nam: beside them "van" is a name.
const VIETNAMESE: &[&str] = &[
    "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong",
    "ly", "dinh", "trinh", "dao", "doan", "lam", "mai", "luong", "truong",
];

/// One written name: its words in order, and each two neighbours as one word.
#[derive(Debug, Clone, Default)]
pub(crate) struct Name {
    pub words: Vec<Token>,
    pub joined: Vec<Token>,
    /// Whether it can be a name from Viet Nam.
    pub vietnamese: bool,
}

impl Name {
    pub(crate) fn read(written: &str) -> Self {
        let small: String = written
            .chars()
            .take(LONGEST)
            .collect::<String>()
            .to_lowercase()
            .nfc()
            .collect();
        let mut raw: Vec<String> = Vec::new();
        for chunk in small.split(|c: char| !(c.is_alphanumeric() || is_part(c))) {
            let chunk: String = chunk
                .chars()
                .filter(|c| !matches!(c, '\'' | '’' | 'ʼ' | '`' | 'ʻ' | '‘'))
                .collect();
            raw.extend(by_hyphens(&chunk));
        }
        raw.retain(|w| !w.is_empty());
        let mut words = join_servants(raw);
        let vietnamese = words.iter().any(|w| VIETNAMESE.contains(&w.as_str()));
        let particle = |w: &str| PARTICLES.contains(&w) && !(vietnamese && w == "van");
        let kept: Vec<String> = words.iter().filter(|w| !particle(w)).cloned().collect();
        if kept.len() >= 2 {
            words = kept;
        }
        if let [only] = &words[..]
            && let Some((family, given)) = hangul::split(only)
        {
            words = vec![family.into(), given.into()];
        }
        words.truncate(MOST_WORDS);
        let mut out = Self {
            vietnamese: false,
            joined: words.windows(2).filter_map(|w| Token::read(&w.concat())).collect(),
            words: words.iter().filter_map(|w| Token::read(w)).collect(),
        };
        if out.joined.len() + 1 != out.words.len() {
            out.joined.clear();
        }
        out.vietnamese = is_vietnamese(&out.words);
        out.mark_korean();
        out
    }

    /// Reads Latin words as Korean when all of them can be and one is a family name.
    fn mark_korean(&mut self) {
        let latin = |t: &Token| t.script == Script::Latin;
        if !(2..=3).contains(&self.words.len()) || !self.words.iter().all(latin) {
            return;
        }
        let parts: Vec<_> = self.words.iter().map(|t| hangul::parts_of_latin(&t.plain)).collect();
        if !parts.iter().all(Option::is_some) || !self.words.iter().any(|t| hangul::is_family(&t.plain)) {
            return;
        }
        for (word, parts) in self.words.iter_mut().zip(parts) {
            word.korean = parts.map(Vec::into_boxed_slice);
        }
        for word in &mut self.joined {
            word.korean = hangul::parts_of_latin(&word.plain).map(Vec::into_boxed_slice);
        }
    }
}

/// Two or more short words, a family name of Viet Nam first or last.
fn is_vietnamese(words: &[Token]) -> bool {
    let family = |w: Option<&Token>| w.is_some_and(|w| VIETNAMESE.contains(&&*w.plain));
    words.len() >= 2
        && (family(words.first()) || family(words.last()))
        && words.iter().all(|w| w.script == Script::Latin && w.plain.len() <= 6)
}

fn is_part(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
        || matches!(
            c,
            '-' | '‐' | '‑' | '\'' | '’' | 'ʼ' | '`' | 'ʻ' | '‘' | 'ـ' | '\u{200c}'
        )
}

/// The words between hyphens; Korean syllables stay one word.
fn by_hyphens(chunk: &str) -> Vec<String> {
    let parts: Vec<&str> = chunk
        .split(['-', '‐', '‑', '\u{200c}'])
        .filter(|p| !p.is_empty())
        .collect();
    let korean = |p: &&str| hangul::is_syllable(p) && !PARTICLES.contains(p);
    if (2..=3).contains(&parts.len()) && parts.iter().all(korean) {
        return vec![parts.concat()];
    }
    let bound = |at: usize, part: &str| at + 1 < parts.len() && BOUND.contains(&part);
    let free = parts.iter().enumerate().filter(|(at, part)| !bound(*at, part));
    free.map(|(_, part)| arabic::without_article(part).into()).collect()
}

/// "Abd al-Rahman", "Abdul Rahman", "Abderrahmane", "عبد الرحمن": one word each, the same one.
fn join_servants(words: Vec<String>) -> Vec<String> {
    let mut out = Vec::with_capacity(words.len());
    let mut rest = words.into_iter().peekable();
    while let Some(word) = rest.next() {
        match word.as_str() {
            "abd" | "abdel" | "abdul" | "abdal" | "abdoul" | "abdool" | "عبد" | "عبدال" => {
                let arabic = word.starts_with('ع');
                while rest.peek().is_some_and(|w| PARTICLES.contains(&w.as_str())) {
                    rest.next();
                }
                match rest.next() {
                    Some(next) if arabic => out.push(format!("عبد{next}")),
                    Some(next) => out.push(format!("abd{next}")),
                    None => out.push(word),
                }
            }
            _ => out.push(servant(&word).unwrap_or(word)),
        }
    }
    out
}

/// "abderrahmane" as "abdrahmane", "abdelkader" as "abdkader"; nothing when the word is no such name.
fn servant(word: &str) -> Option<String> {
    if let Some(rest) = word.strip_prefix("عبدال") {
        return (rest.chars().count() >= 2 && rest != "له").then(|| format!("عبد{rest}"));
    }
    let rest = word.strip_prefix("abd")?;
    let after = rest.trim_start_matches(['a', 'e', 'i', 'o', 'u', 'ü']);
    if after.len() == rest.len() || after.len() < 4 || after.starts_with("ll") {
        return None;
    }
    let (first, second) = (after.chars().next()?, after.chars().nth(1)?);
    let cut = if first == 'l' || first == second {
        first.len_utf8()
    } else {
        0
    };
    Some(format!("abd{}", &after[cut..]))
}

#[cfg(test)]
mod tests {
    use super::Name;

    fn words(written: &str) -> String {
        let name = Name::read(written);
        name.words.iter().map(|w| &*w.plain).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn names_become_words() {
        let table = [
            ("EL AMRANI Salma", "amrani salma"),
            ("Nguyễn Văn Đạt", "nguyen van dat"),
            ("Kim Ji-won", "kim jiwon"),
            ("김지원", "김 지원"),
            ("Jean-Pierre N'Diaye", "jean pierre ndiaye"),
            ("Abd al-Rahman Hakimi", "abdrahman hakimi"),
            ("Abderrahmane El-Hakimi", "abdrahmane hakimi"),
            ("عبد الرحمن الحكيمي", "عبدرحمن حكيمي"),
            ("Dr. A. Diallo", "a diallo"),
            ("Өмірбек Ёлкин", "өмірбек елкин"),
            ("İrem Yıldız", "irem yildiz"),
            ("Γιώργος Παππάς", "γιωργοσ παππασ"),
            ("de la", "de la"),
            ("\u{0}\u{7}\t", ""),
        ];
        for (written, expected) in table {
            assert_eq!(words(written), expected, "{written}");
        }
    }
}
