//! The words of one certificate: the program's own sentences, or those that the design has in their place, in one language or
//! in two.

use std::borrow::Cow;

use chrono::NaiveDate;
use flipchart_core::Result;
use flipchart_core::certificates::{Award, AwardScore, Design, Kind, Layout, TopicsOn};
use flipchart_core::people::{Role, Sex};
use flipchart_core::workshops::Workshop;
use flipchart_i18n::{Lang, Texts, certificate, plain};
use flipchart_pdf::documents::certificate::{Back, Words};

use super::column::Column;

/// What there is to say about one certificate.
pub(super) struct Telling<'a> {
    pub workshop: &'a Workshop,
    pub minutes: Option<u32>,
    pub award: &'a Award,
    pub design: &'a Design,
    pub kind: Kind,
    pub name: &'a str,
    /// The name in the person's own script, for the other column.
    pub native: Option<&'a str>,
    pub sex: Option<Sex>,
    pub role: Role,
    pub score: Option<AwardScore>,
    pub number: &'a str,
    pub issued: NaiveDate,
    pub supersedes: Option<&'a str>,
}

/// All the words of a certificate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Composed {
    pub main: Words,
    pub second: Option<Words>,
    pub back: Option<Back>,
    /// "Suva, Fiji".
    pub place: String,
    /// When and where, without marks.
    pub description: String,
    /// Whether somebody of another sex would read other words.
    pub sexed: bool,
    /// Which facts that not every paper has are on this one.
    pub prints: Vec<&'static str>,
}

/// The words in `language` and, where the design has one, in its second; those of the other side only `with_back`.
///
/// # Errors
/// `Invalid` for a text of the design that is not understood; the library holds none.
pub(super) fn compose(telling: &Telling, language: &str, with_back: bool) -> Result<Composed> {
    let column = Column::new(telling, language);
    let mut main = column.words()?;
    let neutral = Telling { sex: None, ..*telling };
    let sexed = telling.sex.is_some() && {
        let other = Column::new(&neutral, language).words()?;
        other != main
    };
    let back = if with_back { column.back()? } else { None };
    if telling.design.topics_on != TopicsOn::Front {
        main.topics.clear();
    }
    let second = second_language(telling.award, telling.design, language)
        .map(|tag| Column::new(telling, tag).second())
        .transpose()?;
    Ok(Composed {
        place: plain(&column.named()).into_owned(),
        description: plain(&main.held).into_owned(),
        sexed,
        prints: column.prints(&main, back.as_ref())?,
        main,
        second,
        back,
    })
}

/// What stands on the other side, where the design has one.
///
/// # Errors
/// As [`compose`].
pub(super) fn back(telling: &Telling, language: &str) -> Result<Option<Back>> {
    Column::new(telling, language).back()
}

/// The days as a fact, in the language of each column.
pub(super) fn dated(telling: &Telling, languages: &[&str]) -> Vec<(bool, String)> {
    languages
        .iter()
        .map(|language| Column::new(telling, language).dated())
        .collect()
}

/// Whether the page of somebody reads otherwise in another role.
pub(super) fn reads_otherwise(telling: &Telling, role: Role, language: &str) -> bool {
    let other = Telling { role, ..*telling };
    match (compose(telling, language, true), compose(&other, language, true)) {
        (Ok(now), Ok(other)) => now != other,
        _ => false,
    }
}

/// The language of the other column, where the page has one.
pub(super) fn second_language<'a>(award: &'a Award, design: &Design, language: &str) -> Option<&'a str> {
    let second = award.second_language.as_deref().filter(|tag| *tag != language);
    second.filter(|_| design.layout == Layout::Bilingual)
}

/// The name as it is called inside the file and out of it.
pub(super) fn file_title(lang: Lang, kind: Kind, name: &str) -> String {
    let title = certificate::file_title(Texts::of(lang), kind.code(), name);
    match plain(&title) {
        Cow::Borrowed(title) => title.to_string(),
        Cow::Owned(title) => title,
    }
}
