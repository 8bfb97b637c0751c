//! People out: a list for spreadsheets, the same without persons, and contact cards.

use std::collections::HashSet;
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use flipchart_core::attendance;
use flipchart_core::certificates::{self, Kind};
use flipchart_core::people::{self, Participant, Sex};
use flipchart_core::workshops::{self, Workshop};
use flipchart_core::{Error, Library, Result};
use flipchart_exchange::{Card, cards_vcf, table_csv, table_xlsx};
use flipchart_i18n::{Args, Texts, fmt, msg, plain};

use crate::{country_name, document_language, files};

/// How a list of people goes out.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct PeopleOut {
    /// Language of headings and words; the workshop's first when missing.
    pub language: Option<String>,
    /// Nothing that tells who somebody is: no names, contacts, birth dates or extra columns.
    pub without_names: bool,
}

/// A list that went out.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PeopleWritten {
    /// Where the file is.
    pub path: String,
    /// How many people are in it.
    pub people: u32,
}

/// Writes the people of a workshop to `path`, whole or not at all; the extension says how: `xlsx`, `csv`, `vcf`.
///
/// # Errors
/// `NotFound`; `Invalid` for another extension; `Precondition("cards-without-names")`; `Io` naming the cause.
pub fn export(library: &Library, workshop: &str, path: &Path, options: &PeopleOut) -> Result<PeopleWritten> {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let people = people::participants(library, workshop)?;
    let table = || table(library, workshop, &people, options);
    let bytes = match extension.as_str() {
        "xlsx" => table().and_then(|(head, rows)| table_xlsx(&head, &rows))?,
        "csv" => table().and_then(|(head, rows)| table_csv(&head, &rows))?,
        "vcf" if options.without_names => return Err(Error::precondition("cards-without-names")),
        "vcf" => cards(&workshops::get(library, workshop)?, &people, options),
        _ => return Err(Error::invalid("path", "unknown-list-format", extension)),
    };
    files::write_whole(path, &bytes)?;
    Ok(PeopleWritten {
        path: path.display().to_string(),
        people: u32::try_from(people.len()).unwrap_or(u32::MAX),
    })
}

type Table = (Vec<String>, Vec<Vec<String>>);

fn table(library: &Library, workshop: &str, people: &[Participant], options: &PeopleOut) -> Result<Table> {
    let facts = workshops::get(library, workshop)?;
    let texts = texts(&facts, options);
    if options.without_names {
        without_names(library, &facts, people, texts)
    } else {
        Ok(with_names(people, texts))
    }
}

fn texts(workshop: &Workshop, options: &PeopleOut) -> &'static Texts {
    Texts::of(document_language(
        options.language.as_deref().unwrap_or(workshop.main_language()),
    ))
}

/// What a column says about somebody.
type Fact = fn(&Participant, &'static Texts) -> String;

/// Columns of the whole list, in an order that the import understands again. Those that are always there come with `true`;
/// the others only where somebody has something in them.
const COLUMNS: [(&str, bool, Fact); 19] = [
    ("title", false, |p, _| text(&p.title)),
    ("full_name", true, |p, _| p.list_name().to_string()),
    ("family_name", false, |p, _| text(&p.family_name)),
    ("given_name", false, |p, _| text(&p.given_name)),
    ("patronymic", false, |p, _| text(&p.patronymic)),
    ("native_name", false, |p, _| text(&p.native_name)),
    ("called_name", false, |p, _| text(&p.called_name)),
    ("said_name", false, |p, _| text(&p.said_name)),
    ("certificate_name", false, |p, _| text(&p.certificate_name)),
    ("sex", true, |p, t| sex(p.sex, t)),
    ("birth_date", false, |p, _| text(&p.birth_date)),
    ("organisation", true, |p, _| text(&p.organisation)),
    ("position", true, |p, _| text(&p.position)),
    ("country", true, country),
    ("email", true, |p, _| text(&p.email)),
    ("phone", true, |p, _| text(&p.phone)),
    ("role", true, role),
    ("language", false, |p, _| text(&p.language)),
    ("diet", false, |p, _| text(&p.diet)),
];

fn with_names(people: &[Participant], texts: &'static Texts) -> Table {
    let mut extra: Vec<&str> = Vec::new();
    for field in people.iter().flat_map(|p| &p.extra) {
        if !extra.contains(&field.heading.as_str()) {
            extra.push(&field.heading);
        }
    }
    let shown: Vec<&(&str, bool, Fact)> = COLUMNS
        .iter()
        .filter(|(_, always, fact)| *always || people.iter().any(|p| !fact(p, texts).is_empty()))
        .collect();
    let mut head = vec![heading(texts, "number")];
    head.extend(shown.iter().map(|(column, ..)| heading(texts, column)));
    head.extend(extra.iter().map(|heading| (*heading).to_string()));
    let rows = (1..)
        .zip(people)
        .map(|(number, p): (usize, _)| {
            let mut row = vec![number.to_string()];
            row.extend(shown.iter().map(|(.., fact)| fact(p, texts)));
            let value = |heading: &&str| p.extra.iter().find(|f| f.heading == **heading);
            row.extend(
                extra
                    .iter()
                    .map(|h| value(h).map_or_else(String::new, |f| f.value.clone())),
            );
            row
        })
        .collect();
    (head, rows)
}

/// What may be known of people without knowing who they are. The rows stand in an order of their own: that of the list
/// would tell.
fn without_names(
    library: &Library,
    workshop: &Workshop,
    people: &[Participant],
    texts: &'static Texts,
) -> Result<Table> {
    const COLUMNS: [&str; 8] = [
        "number",
        "sex",
        "age",
        "country",
        "organisation",
        "role",
        "attendance",
        "certificate",
    ];
    let sheet = attendance::sheet(library, &workshop.uid)?;
    let mut holders: HashSet<String> = HashSet::new();
    for kind in Kind::ALL {
        let standings = certificates::standings(library, &workshop.uid, *kind)?;
        holders.extend(
            standings
                .into_iter()
                .filter(|s| s.issued.is_some())
                .map(|s| s.participant),
        );
    }
    let mut rows: Vec<Vec<String>> = people
        .iter()
        .map(|p| {
            let share = sheet
                .rows
                .iter()
                .find(|row| row.participant == p.uid)
                .map(|row| row.share);
            let counted = share.map_or(0, |s| s.counted.saturating_sub(s.to_come));
            let attended = share.filter(|_| counted > 0).map(|s| s.attended);
            vec![
                sex(p.sex, texts),
                age(p.birth_date.as_deref(), workshop.start),
                country(p, texts),
                text(&p.organisation),
                role(p, texts),
                attended.map_or_else(String::new, |n| fmt::percent(texts, n.into(), counted.into())),
                yes_no(texts, holders.contains(&p.uid)),
            ]
        })
        .collect();
    rows.sort_by(|a, b| [&a[2], &a[3], &a[4]].cmp(&[&b[2], &b[3], &b[4]]).then_with(|| a.cmp(b)));
    for (number, row) in (1..).zip(&mut rows) {
        let number: usize = number;
        row.insert(0, number.to_string());
    }
    Ok((COLUMNS.iter().map(|column| heading(texts, column)).collect(), rows))
}

fn cards(workshop: &Workshop, people: &[Participant], options: &PeopleOut) -> Vec<u8> {
    let texts = texts(workshop, options);
    let cards: Vec<Card> = people
        .iter()
        .map(|p| Card {
            uid: p.person.clone(),
            name: p.list_name().to_string(),
            native: text(&p.native_name),
            family: text(&p.family_name),
            given: text(&p.given_name),
            additional: text(&p.patronymic),
            prefix: text(&p.title),
            called: text(&p.called_name),
            organisation: text(&p.organisation),
            position: text(&p.position),
            country: country(p, texts),
            email: text(&p.email),
            phone: text(&p.phone),
            language: text(&p.language),
            category: workshop.title_in(texts.lang().code()).to_string(),
        })
        .collect();
    cards_vcf(&cards)
}

fn heading(texts: &'static Texts, column: &str) -> String {
    plain(&msg::people_column(texts, column)).into_owned()
}

fn text(value: &Option<String>) -> String {
    value.clone().unwrap_or_default()
}

fn country(p: &Participant, texts: &'static Texts) -> String {
    country_name(p.country.as_deref(), p.country_text.as_deref(), texts.lang())
}

fn sex(sex: Option<Sex>, texts: &'static Texts) -> String {
    sex.map_or_else(String::new, |sex| {
        plain(&msg::common_sex(texts, sex.code())).into_owned()
    })
}

fn role(p: &Participant, texts: &'static Texts) -> String {
    let args = Args::new().with("role", p.role.code()).with("sex", "unknown");
    plain(&texts.get("common-role", &args)).into_owned()
}

fn yes_no(texts: &'static Texts, yes: bool) -> String {
    if yes {
        msg::common_yes(texts)
    } else {
        msg::common_no(texts)
    }
    .to_string()
}

/// The age on the first day as a band of ten years, open at both ends.
fn age(birth: Option<&str>, on: NaiveDate) -> String {
    let Some(birth) = birth.and_then(|date| date.parse::<NaiveDate>().ok()) else {
        return String::new();
    };
    let had = (on.month(), on.day()) >= (birth.month(), birth.day());
    let years = on.year() - birth.year() - i32::from(!had);
    match years {
        ..0 => String::new(),
        0..18 => "0–17".into(),
        18..25 => "18–24".into(),
        65.. => "65+".into(),
        _ => {
            let from = (years - 25) / 10 * 10 + 25;
            format!("{from}–{}", from + 9)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_told_in_bands() {
        let on: NaiveDate = "2026-11-10".parse().unwrap();
        for (birth, band) in [
            ("2010-01-01", "0–17"),
            ("2008-11-10", "18–24"),
            ("2001-11-11", "18–24"),
            ("2001-11-10", "25–34"),
            ("1961-11-11", "55–64"),
            ("1950-01-01", "65+"),
            ("2030-01-01", ""),
            ("?", ""),
        ] {
            assert_eq!(age(Some(birth), on), band, "{birth}");
        }
    }
}
