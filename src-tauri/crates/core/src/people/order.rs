//! The order of people: as in the list (protocol), by name, or by delegation.

use std::cmp::Ordering;

use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions};
use icu_locale_core::Locale;
use rusqlite::{Connection, params};

use super::{Participant, read};
use crate::workshops::{PeopleOrder, Workshop};
use crate::{Library, Op, OpOutput, Result, Tx, geo};

/// What an order goes by.
pub(super) struct Key<'a> {
    pub(super) name: &'a str,
    pub(super) family: Option<&'a str>,
    pub(super) country: Option<&'a str>,
    pub(super) organisation: Option<&'a str>,
}

/// Compares people as readers of a language expect (the collation of Unicode CLDR): Ñ after N in Spanish, І after И in
/// Ukrainian, the reader's own script first.
pub(super) struct Comparison {
    order: PeopleOrder,
    language: String,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Comparison {
    pub(super) fn new(order: PeopleOrder, language: &str) -> Self {
        let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
        let collator = || {
            let options = CollatorOptions::default();
            Collator::try_new(CollatorPreferences::from(&locale), options)
                .or_else(|_| Collator::try_new(CollatorPreferences::default(), options))
                .ok()
        };
        Self {
            order,
            language: language.into(),
            collator: (order != PeopleOrder::List).then(collator).flatten(),
        }
    }

    /// Equal for people whom only their place in the list tells apart.
    pub(super) fn compare(&self, a: &Key, b: &Key) -> Ordering {
        match self.order {
            PeopleOrder::List => Ordering::Equal,
            PeopleOrder::Name => self.names(a, b),
            PeopleOrder::Delegation => self
                .last_without(self.country(a), self.country(b))
                .then_with(|| self.last_without(a.organisation, b.organisation)),
        }
    }

    fn names(&self, a: &Key, b: &Key) -> Ordering {
        self.texts(a.family.unwrap_or(a.name), b.family.unwrap_or(b.name))
            .then_with(|| self.texts(a.name, b.name))
    }

    fn country<'a>(&self, key: &Key<'a>) -> Option<&'a str> {
        let code = key.country?;
        Some(geo::name(code, &self.language).unwrap_or(code))
    }

    fn last_without(&self, a: Option<&str>, b: Option<&str>) -> Ordering {
        match (a, b) {
            (Some(a), Some(b)) => self.texts(a, b),
            _ => a.is_none().cmp(&b.is_none()),
        }
    }

    fn texts(&self, a: &str, b: &str) -> Ordering {
        self.collator.as_ref().map_or_else(|| a.cmp(b), |c| c.compare(a, b))
    }
}

/// `list` (in the order of the list) in the order that the workshop chose, for readers of `language`: by name goes by
/// the family name where it is known, else by the name as written; a delegation is a country, then an organisation, and
/// keeps the order of the list within.
#[must_use]
pub fn ordered(mut list: Vec<Participant>, workshop: &Workshop, language: &str) -> Vec<Participant> {
    sort(&mut list, &Comparison::new(workshop.people_order, language));
    list
}

pub(super) fn sort(list: &mut [Participant], comparison: &Comparison) {
    list.sort_by(|a, b| comparison.compare(&key(a), &key(b)));
}

fn key(person: &Participant) -> Key<'_> {
    Key {
        name: &person.name,
        family: person.family_name.as_deref(),
        country: person.country.as_deref().or(person.country_text.as_deref()),
        organisation: person.organisation.as_deref(),
    }
}

/// How the people of a workshop are to be compared: its order, in its first working language.
pub(super) fn comparison(conn: &Connection, workshop: i64) -> Result<Comparison> {
    let (order, languages): (PeopleOrder, String) = conn
        .prepare_cached("SELECT people_order, languages FROM workshop WHERE id = ?1")?
        .query_row([workshop], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let languages: Vec<String> = serde_json::from_str(&languages).unwrap_or_default();
    Ok(Comparison::new(order, languages.first().map_or("en", String::as_str)))
}

/// The participations of a workshop in the order of its lists and papers: for every query that joins them.
pub(crate) fn order_of(conn: &Connection, workshop: i64) -> Result<Vec<i64>> {
    let comparison = comparison(conn, workshop)?;
    let mut read = conn.prepare_cached(
        "SELECT q.id, p.name, p.family_name, coalesce(q.country, q.country_text), q.organisation
         FROM participation q JOIN person p ON p.id = q.person_id WHERE q.workshop_id = ?1 ORDER BY q.position, q.id",
    )?;
    type Line = (i64, String, Option<String>, Option<String>, Option<String>);
    let mut rows: Vec<Line> = read
        .query_map([workshop], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?
        .collect::<Result<_, _>>()?;
    fn key(row: &Line) -> Key<'_> {
        Key {
            name: &row.1,
            family: row.2.as_deref(),
            country: row.3.as_deref(),
            organisation: row.4.as_deref(),
        }
    }
    rows.sort_by(|a, b| comparison.compare(&key(a), &key(b)));
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Moves people of one workshop, together and in the order they have, before somebody else; to the end without one.
/// What was shown by name or by delegation becomes the order of the list with it, for that is the one people drag.
///
/// # Errors
/// `NotFound` for any of them, or when they are not of one workshop.
pub fn move_to(library: &mut Library, participations: &[String], before: Option<&str>) -> Result<OpOutput<()>> {
    library.transact(Op::OrderPeople, |tx| {
        let Some(first) = participations.first() else {
            return Ok(());
        };
        let id = read::participation_id(tx, None, first)?;
        let workshop = tx.query_row("SELECT workshop_id FROM participation WHERE id = ?1", [id], |row| {
            row.get(0)
        })?;
        let moved = participations
            .iter()
            .map(|uid| read::participation_id(tx, Some(workshop), uid))
            .collect::<Result<Vec<i64>>>()?;
        let before = before
            .map(|uid| read::participation_id(tx, Some(workshop), uid))
            .transpose()?;
        let now = order_of(tx, workshop)?;
        tx.tell("count", u32::try_from(moved.len()).unwrap_or(u32::MAX));
        if before.is_some_and(|before| moved.contains(&before)) {
            return Ok(());
        }
        let (mut out, moved): (Vec<i64>, Vec<i64>) = {
            let (going, staying): (Vec<i64>, Vec<i64>) = now.into_iter().partition(|id| moved.contains(id));
            (staying, going)
        };
        let at = out.iter().position(|id| Some(*id) == before).unwrap_or(out.len());
        out.splice(at..at, moved);
        write(tx, workshop, &out)
    })
}

fn write(tx: &Tx, workshop: i64, order: &[i64]) -> Result<()> {
    let mut place = tx.prepare_cached("UPDATE participation SET position = ?2 WHERE id = ?1 AND position <> ?2")?;
    for (position, id) in (1i64..).zip(order) {
        place.execute(params![id, position])?;
    }
    tx.execute(
        "UPDATE workshop SET people_order = ?2 WHERE id = ?1 AND people_order <> ?2",
        params![workshop, PeopleOrder::List],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(lines: &[(&str, &str, &str, &str)]) -> Vec<Participant> {
        let some = |text: &str| Some(text.to_string()).filter(|t| !t.is_empty());
        lines
            .iter()
            .map(|(name, family, country, organisation)| Participant {
                name: (*name).into(),
                family_name: some(family),
                country: some(country),
                organisation: some(organisation),
                ..Participant::default()
            })
            .collect()
    }

    fn in_order(order: PeopleOrder, language: &str, lines: &[(&str, &str, &str, &str)]) -> Vec<String> {
        let mut list = people(lines);
        sort(&mut list, &Comparison::new(order, language));
        list.into_iter().map(|p| p.name).collect()
    }

    #[test]
    fn names_stand_as_readers_of_the_language_look_for_them() {
        let by_name = |language: &str, names: &[&str]| {
            let lines: Vec<_> = names.iter().map(|name| (*name, "", "", "")).collect();
            in_order(PeopleOrder::Name, language, &lines)
        };
        assert_eq!(
            by_name("es", &["Ñahui", "Nuñez", "Oca", "Núñez", "Nanda"]),
            ["Nanda", "Nuñez", "Núñez", "Ñahui", "Oca"]
        );
        assert_eq!(
            by_name("fr", &["ÉMOND A.", "Eze B.", "emond b."]),
            ["ÉMOND A.", "emond b.", "Eze B."]
        );
        assert_eq!(
            by_name("ru", &["Smith", "Яковлева", "Иванов", "Єфименко"])[3],
            "Smith",
            "the reader's own script first"
        );
        assert_eq!(by_name("uk", &["Їжак", "Юрчук", "Ївга"])[2], "Юрчук");
    }

    #[test]
    fn the_family_name_leads_where_it_is_known() {
        let lines = [
            ("Salma Zahra", "Zahra", "", ""),
            ("BERG Piet", "BERG", "", ""),
            ("Amina Berg", "Berg", "", ""),
            ("Carlos Diez", "", "", ""),
        ];
        let got = in_order(PeopleOrder::Name, "en", &lines);
        assert_eq!(got[3], "Salma Zahra");
        assert_eq!(got[2], "Carlos Diez");
        assert!(got[..2].contains(&"BERG Piet".to_string()));
    }

    #[test]
    fn a_delegation_is_a_country_in_the_language_of_the_workshop_then_an_organisation() {
        let lines = [
            ("Of nowhere", "", "", "A"),
            ("Deputy", "", "DE", "Ministry"),
            ("Head", "", "ES", "Embassy"),
            ("Second", "", "ES", "Embassy"),
            ("Adviser", "", "DE", "Agency"),
        ];
        assert_eq!(
            in_order(PeopleOrder::Delegation, "en", &lines),
            ["Adviser", "Deputy", "Head", "Second", "Of nowhere"]
        );
        assert_eq!(
            in_order(PeopleOrder::Delegation, "es", &lines)[..2],
            ["Adviser", "Deputy"],
            "Alemania"
        );
        assert_eq!(in_order(PeopleOrder::List, "en", &lines)[0], "Of nowhere");
    }
}
