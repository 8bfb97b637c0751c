//! What is stored of groups, and the people they are made of.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::draw::{Member, Rule};
use super::{Balance, GroupRule, GroupSettings};
use crate::people::{ParticipationStatus, Role, Sex};
use crate::{Error, Result, text};

/// What a draw knows of somebody.
pub(super) struct Person {
    pub id: i64,
    pub uid: String,
    pub role: Role,
    status: ParticipationStatus,
    pub sex: Option<Sex>,
    country: Option<String>,
    institution: Option<String>,
    language: Option<String>,
}

impl Person {
    /// Whether a draw with these settings takes them.
    pub(super) fn is_drawn(&self, settings: &GroupSettings) -> bool {
        let comes = !matches!(self.status, ParticipationStatus::NoShow | ParticipationStatus::Withdrew);
        comes && settings.roles.contains(&self.role)
    }

    pub(super) fn value(&self, by: Balance) -> Option<&str> {
        match by {
            Balance::Sex => self.sex.map(Sex::code),
            Balance::Country => self.country.as_deref(),
            Balance::Institution => self.institution.as_deref(),
            Balance::Language => self.language.as_deref(),
            Balance::Role => Some(self.role.code()),
        }
    }
}

/// Everybody in a workshop, in the order of the list.
pub(super) fn roster(conn: &Connection, workshop: i64) -> Result<Vec<Person>> {
    let mut read = conn.prepare_cached(
        "SELECT q.id, q.uid, q.role, q.status, p.sex, coalesce(q.country, q.country_text),
                q.organisation_id, q.organisation, q.language
         FROM participation q JOIN person p ON p.id = q.person_id WHERE q.workshop_id = ?1 ORDER BY q.position, q.id",
    )?;
    let folded = |text: Option<String>| text.map(|text| text::fold(&text)).filter(|text| !text.is_empty());
    let rows = read.query_map([workshop], |row| {
        let institution: Option<i64> = row.get(6)?;
        let written: Option<String> = row.get(7)?;
        let language: Option<String> = row.get(8)?;
        Ok(Person {
            id: row.get(0)?,
            uid: row.get(1)?,
            role: row.get(2)?,
            status: row.get(3)?,
            sex: row.get(4)?,
            country: folded(row.get(5)?),
            institution: institution.map(|id| format!("#{id}")).or_else(|| folded(written)),
            language: language.and_then(|tag| Some(tag.split('-').next()?.to_lowercase())),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// People as the draw sees them.
pub(super) fn members(people: &[&Person], by: &[Balance]) -> Vec<Member> {
    let mut values: Vec<HashMap<Option<&str>, u32>> = vec![HashMap::new(); by.len()];
    people
        .iter()
        .map(|person| Member {
            traits: by
                .iter()
                .zip(&mut values)
                .map(|(by, known)| {
                    let next = known.len() as u32;
                    *known.entry(person.value(*by)).or_insert(next)
                })
                .collect(),
        })
        .collect()
}

/// A set as it is stored.
pub(super) struct Stored {
    pub id: i64,
    pub uid: String,
    pub name: String,
    pub groups: u32,
    pub kept: Kept,
    pub names: Vec<String>,
    pub members: Vec<Seat>,
}

/// The settings of a set, and what it was before it was drawn again.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Kept {
    #[serde(flatten)]
    pub settings: GroupSettings,
    /// Groups of participations, draw by draw.
    #[serde(default)]
    pub earlier: Vec<Vec<Vec<String>>>,
}

pub(super) struct Seat {
    pub participation: i64,
    /// From 1.
    pub number: u32,
    pub pinned: bool,
}

impl Stored {
    /// By place in `people`: the group.
    pub(super) fn seated(&self, people: &[Person]) -> Vec<(i64, u32)> {
        let at: HashMap<i64, u32> = self
            .members
            .iter()
            .map(|seat| (seat.participation, seat.number))
            .collect();
        people.iter().filter_map(|p| Some((p.id, *at.get(&p.id)?))).collect()
    }
}

pub(super) fn sets(conn: &Connection, workshop: i64) -> Result<Vec<Stored>> {
    let mut read = conn.prepare_cached(
        "SELECT id, uid, name, groups, settings, names FROM group_set WHERE workshop_id = ?1 ORDER BY position, id",
    )?;
    let mut seats = conn.prepare_cached(
        "SELECT participation_id, number, pinned FROM group_member WHERE group_set_id = ?1 ORDER BY number, id",
    )?;
    let rows = read.query_map([workshop], |row| {
        let (settings, names): (String, String) = (row.get(4)?, row.get(5)?);
        Ok(Stored {
            id: row.get(0)?,
            uid: row.get(1)?,
            name: row.get(2)?,
            groups: row.get(3)?,
            kept: serde_json::from_str(&settings).unwrap_or_default(),
            names: serde_json::from_str(&names).unwrap_or_default(),
            members: Vec::new(),
        })
    })?;
    let mut out: Vec<Stored> = rows.collect::<Result<_, _>>()?;
    for set in &mut out {
        let members = seats.query_map([set.id], |row| {
            Ok(Seat {
                participation: row.get(0)?,
                number: row.get(1)?,
                pinned: row.get(2)?,
            })
        })?;
        set.members = members.collect::<Result<_, _>>()?;
    }
    Ok(out)
}

/// A set and its workshop.
pub(super) fn set(conn: &Connection, uid: &str) -> Result<(i64, Stored)> {
    let missing = || Error::NotFound {
        what: "groups",
        uid: uid.into(),
    };
    let workshop = conn
        .query_row("SELECT workshop_id FROM group_set WHERE uid = ?1", [uid], |row| {
            row.get(0)
        })
        .optional()?
        .ok_or_else(missing)?;
    let found = sets(conn, workshop)?.into_iter().find(|set| set.uid == uid);
    Ok((workshop, found.ok_or_else(missing)?))
}

/// The rules of a workshop that have two people or more.
pub(super) fn rules(conn: &Connection, workshop: i64) -> Result<Vec<GroupRule>> {
    let mut read = conn.prepare_cached(
        "SELECT r.uid, r.kind, q.uid FROM group_rule r JOIN group_rule_member m ON m.group_rule_id = r.id
         JOIN participation q ON q.id = m.participation_id WHERE r.workshop_id = ?1 ORDER BY r.id, q.position, q.id",
    )?;
    let mut rows = read.query(params![workshop])?;
    let mut out: Vec<GroupRule> = Vec::new();
    while let Some(row) = rows.next()? {
        let uid: String = row.get(0)?;
        if out.last().is_none_or(|rule| rule.uid != uid) {
            out.push(GroupRule {
                uid,
                kind: row.get(1)?,
                people: Vec::new(),
            });
        }
        if let Some(rule) = out.last_mut() {
            rule.people.push(row.get(2)?);
        }
    }
    out.retain(|rule| rule.people.len() > 1);
    Ok(out)
}

/// The rules among `people`, by their places; the second of each pair is the rule's place in `rules`.
pub(super) fn rules_among(people: &[&Person], rules: &[GroupRule]) -> Vec<(Rule, usize)> {
    let place: HashMap<&str, usize> = people.iter().enumerate().map(|(i, p)| (p.uid.as_str(), i)).collect();
    let among = rules.iter().enumerate().map(|(at, rule)| {
        let people = rule.people.iter().filter_map(|uid| place.get(uid.as_str()).copied());
        (
            Rule {
                kind: rule.kind,
                people: people.collect(),
            },
            at,
        )
    });
    among.filter(|(rule, _)| rule.people.len() > 1).collect()
}
