//! The list of participants, flat or by delegation.

use flipchart_i18n::{fmt, msg};
use serde::{Deserialize, Serialize};

use super::cells::{Column, Entry, Rank, Row, TEXT, band};
use super::grid::Grid;
use super::sheets::Sheets;
use super::{RosterData, RosterPerson, joined, stated};
use crate::PdfError;
use crate::page::Role;
use crate::paper::mm;
use crate::text::Style;

/// What a list of participants shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParticipantList {
    /// What people stand together by.
    pub delegations: Delegations,
    /// Whether e-mail addresses are printed.
    pub email: bool,
    /// Whether phone numbers are printed.
    pub phone: bool,
    /// How many are women, where that is to be said.
    pub women: Option<u32>,
    /// How many are men, where that is to be said.
    pub men: Option<u32>,
}

/// What people stand together by. Groups come in the order of their first person, people keep theirs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delegations {
    /// One list.
    #[default]
    None,
    /// By organisation.
    Organisation,
    /// By country.
    Country,
}

impl Delegations {
    fn of(self, person: &RosterPerson) -> Option<&str> {
        match self {
            Delegations::None => None,
            Delegations::Organisation => stated(person.organisation.as_deref()),
            Delegations::Country => stated(person.country.as_deref()),
        }
    }
}

/// A column after the name: its heading, its share of the width, what it shows of a person.
type Fact = (String, f32, fn(&RosterPerson) -> Option<&str>);

const NUMBER: f32 = 11.0;
const NAME: f32 = 56.0;
/// Millimetres that upright sheets have.
const UPRIGHT: f32 = 190.0;

/// The list of participants as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without people, [`PdfError::Write`] when the file cannot be assembled.
pub fn participants(data: &RosterData, list: &ParticipantList) -> Result<Vec<u8>, PdfError> {
    if data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let texts = data.texts();
    let facts = facts(data, list);
    let wide = NUMBER + NAME + facts.iter().map(|fact| fact.1).sum::<f32>();
    let size = if wide > UPRIGHT {
        data.paper.landscape()
    } else {
        data.paper.portrait()
    };
    let note = msg::documents_roster_as_of(texts, fmt::date(texts, data.generated));
    let mut writer = Sheets::named(data, msg::documents_roster_participants(texts), size, note);
    let mut columns = vec![
        Column::figures(msg::documents_roster_number(texts), NUMBER),
        Column::text(msg::documents_roster_name(texts), NAME),
    ];
    columns.extend(facts.iter().map(|fact| Column::text(fact.0.clone(), fact.1)));
    let mut rows = Vec::new();
    for (name, people) in delegations(data, list.delegations) {
        if list.delegations != Delegations::None {
            let name = name.map_or_else(|| msg::documents_roster_unstated(texts), String::from);
            let line = joined([name.as_str(), &msg::documents_roster_members(texts, people.len())]);
            rows.push(band(&line, columns.len()));
        }
        rows.extend(people.into_iter().map(|person| row_of(person, &facts)));
    }
    writer.grid(&Grid {
        columns,
        rows,
        named: 1,
        tail: mm(8.0),
    });
    let sums = [
        Some(msg::documents_roster_people(texts, data.people.len())),
        list.women.map(|women| msg::documents_roster_women(texts, women)),
        list.men.map(|men| msg::documents_roster_men(texts, men)),
    ];
    writer.need(mm(8.0));
    let sums = joined(sums.iter().flatten().map(String::as_str));
    writer.line(Role::P, &sums, &Style::sans(10.0).bold());
    writer.finish()
}

/// The columns that say something about at least one person.
fn facts(data: &RosterData, list: &ParticipantList) -> Vec<Fact> {
    let texts = data.texts();
    let mut facts: Vec<Fact> = vec![(msg::documents_roster_position(texts), 40.0, |person| {
        stated(person.position.as_deref())
    })];
    if list.delegations != Delegations::Organisation {
        facts.push((msg::documents_roster_organisation(texts), 52.0, |person| {
            stated(person.organisation.as_deref())
        }));
    }
    if list.delegations != Delegations::Country {
        facts.push((msg::documents_roster_country(texts), 25.0, |person| {
            stated(person.country.as_deref())
        }));
    }
    if list.email {
        facts.push((msg::documents_roster_email(texts), 50.0, |person| {
            stated(person.email.as_deref())
        }));
    }
    if list.phone {
        facts.push((msg::documents_roster_phone(texts), 34.0, |person| {
            stated(person.phone.as_deref())
        }));
    }
    facts.retain(|fact| data.people.iter().any(|person| fact.2(person).is_some()));
    facts
}

/// People by delegation; those of none come last.
fn delegations(data: &RosterData, by: Delegations) -> Vec<(Option<&str>, Vec<&RosterPerson>)> {
    let mut out: Vec<(Option<&str>, Vec<&RosterPerson>)> = Vec::new();
    for person in &data.people {
        let own = by.of(person);
        match out.iter_mut().find(|delegation| delegation.0 == own) {
            Some(delegation) => delegation.1.push(person),
            None => out.push((own, vec![person])),
        }
    }
    out.sort_by_key(|delegation| delegation.0.is_none());
    out
}

fn row_of(person: &RosterPerson, facts: &[Fact]) -> Row {
    let mut name = vec![(person.name.clone(), TEXT.bold())];
    name.extend(person.native().map(|native| (native.to_string(), TEXT)));
    let mut entries = vec![Entry::text(&person.number.to_string(), TEXT), Entry::Lines(name)];
    entries.extend(
        facts
            .iter()
            .map(|fact| Entry::text(fact.2(person).unwrap_or_default(), TEXT)),
    );
    Row {
        rank: Rank::Plain,
        entries,
        least: 0.0,
    }
}
