//! Lists that belong to a workshop: given whole, stored as the difference, so that undo takes back one edit.

use rusqlite::{OptionalExtension, params};

use super::{Objective, Signatory, Topic, WorkshopOrganisation, read};
use crate::{Library, Op, OpOutput, Result, Tx, certificates, organisations, text};

/// Replaces the objectives. Entries without text are dropped; those with a known uid keep it.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn set_objectives(library: &mut Library, workshop: &str, list: &[Objective]) -> Result<OpOutput<()>> {
    library.transact(Op::EditObjectives, |tx| objectives(tx, read::id(tx, workshop)?, list))
}

pub(crate) fn objectives(tx: &Tx, workshop: i64, list: &[Objective]) -> Result<()> {
    let mut kept = Kept::of(tx, "objective", workshop)?;
    for objective in list {
        let body = objective.text.cleaned("objectives")?;
        if body.is_empty() {
            continue;
        }
        let (uid, position) = kept.next(tx, &objective.uid);
        tx.execute(
            "INSERT INTO objective(uid, workshop_id, position, text) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT(uid) DO UPDATE SET position = excluded.position, text = excluded.text",
            params![uid, workshop, position, body.to_json()],
        )?;
    }
    kept.drop_rest(tx)
}

/// Replaces the modules covered.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn set_topics(library: &mut Library, workshop: &str, list: &[Topic]) -> Result<OpOutput<()>> {
    library.transact(Op::EditTopics, |tx| topics(tx, read::id(tx, workshop)?, list))
}

pub(crate) fn topics(tx: &Tx, workshop: i64, list: &[Topic]) -> Result<()> {
    let mut kept = Kept::of(tx, "topic", workshop)?;
    for topic in list {
        let title = topic.title.cleaned("topics")?;
        if title.is_empty() {
            continue;
        }
        let (uid, position) = kept.next(tx, &topic.uid);
        tx.execute(
            "INSERT INTO topic(uid, workshop_id, position, code, title) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT(uid) DO UPDATE SET position = excluded.position, code = excluded.code, title = excluded.title",
            params![
                uid,
                workshop,
                position,
                text::line("topics", &topic.code)?,
                title.to_json()
            ],
        )?;
    }
    kept.drop_rest(tx)
}

/// Replaces the signatories.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn set_signatories(library: &mut Library, workshop: &str, list: &[Signatory]) -> Result<OpOutput<()>> {
    library.transact(Op::EditSignatories, |tx| signatories(tx, read::id(tx, workshop)?, list))
}

pub(crate) fn signatories(tx: &Tx, workshop: i64, list: &[Signatory]) -> Result<()> {
    let mut kept = Kept::of(tx, "signatory", workshop)?;
    for signatory in list {
        let name = text::line("signatories", &signatory.name)?;
        let title = signatory.title.cleaned("signatories")?;
        if name.is_empty() && title.is_empty() && signatory.image.is_none() {
            continue;
        }
        let (uid, position) = kept.next(tx, &signatory.uid);
        tx.execute(
            "INSERT INTO signatory(uid, workshop_id, position, name, title, image) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT(uid) DO UPDATE SET position = excluded.position, name = excluded.name,
               title = excluded.title, image = excluded.image",
            params![uid, workshop, position, name, title.to_json(), signatory.image],
        )?;
    }
    kept.drop_rest(tx)
}

/// Replaces hosts, partners and donors. An organisation of the same name is used again, so its logo is kept once.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn set_organisations(library: &mut Library, workshop: &str, list: &[WorkshopOrganisation]) -> Result<OpOutput<()>> {
    library.transact(Op::EditOrganisations, |tx| {
        workshop_organisations(tx, read::id(tx, workshop)?, list)
    })
}

pub(crate) fn workshop_organisations(tx: &Tx, workshop: i64, list: &[WorkshopOrganisation]) -> Result<()> {
    let mut kept = Kept::of(tx, "workshop_organisation", workshop)?;
    let country: Option<String> = tx.query_row("SELECT country FROM workshop WHERE id = ?1", [workshop], |row| {
        row.get(0)
    })?;
    for link in list {
        let name = link.name.cleaned("organisations")?;
        if name.is_empty() {
            continue;
        }
        let known: Option<i64> = tx
            .query_row(
                "SELECT organisation_id FROM workshop_organisation WHERE uid = ?1 AND workshop_id = ?2",
                params![link.uid, workshop],
                |row| row.get(0),
            )
            .optional()?;
        let organisation = organisations::settle(tx, known, &name, link.logo.as_deref(), country.as_deref())?;
        // A new link of a known organisation shows its logo; on a link that was there, none means taken off.
        let logo = match (&link.logo, known) {
            (None, None) => organisations::usual_logo(tx, organisation)?,
            (logo, _) => logo.clone(),
        };
        let (uid, position) = kept.next(tx, &link.uid);
        tx.execute(
            "INSERT INTO workshop_organisation(uid, workshop_id, organisation_id, role, position, logo)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT(uid) DO UPDATE SET organisation_id = excluded.organisation_id, role = excluded.role,
               position = excluded.position, logo = excluded.logo",
            params![uid, workshop, organisation, link.role, position, logo],
        )?;
    }
    kept.drop_rest(tx)
}

/// The rows that a list had before, so that those not named again can go.
struct Kept {
    table: &'static str,
    before: Vec<String>,
    next: i64,
}

impl Kept {
    fn of(tx: &Tx, table: &'static str, workshop: i64) -> Result<Self> {
        let mut read = tx.prepare(&format!("SELECT uid FROM {table} WHERE workshop_id = ?1"))?;
        let before = read
            .query_map([workshop], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(Self { table, before, next: 0 })
    }

    fn next(&mut self, tx: &Tx, uid: &str) -> (String, i64) {
        self.next += 1;
        let known = self
            .before
            .iter()
            .position(|b| b == uid)
            .map(|at| self.before.swap_remove(at));
        (known.unwrap_or_else(|| tx.uid()), self.next)
    }

    fn drop_rest(self, tx: &Tx) -> Result<()> {
        for uid in self.before {
            tx.execute(&format!("DELETE FROM {} WHERE uid = ?1", self.table), [uid])?;
        }
        Ok(())
    }
}

/// Gives a workshop the facts of another, save its title, dates and people. Objectives and modules keep their origin in
/// the curriculum.
pub(crate) fn copy_facts(tx: &Tx, from: &super::Workshop, to: i64) -> Result<()> {
    let old = read::id(tx, &from.uid)?;
    tx.execute(
        "UPDATE workshop SET venue = ?2, audience = ?3, target_size = ?4, share_num = ?5, share_den = ?6, excused = ?7,
           certificate_language = ?8, paper = ?9, code = ?10, attendance_by = ?11, number_pattern = ?12 WHERE id = ?1",
        params![
            to,
            from.venue,
            from.audience.to_json(),
            from.target_size,
            from.share_num,
            from.share_den,
            from.excused,
            from.certificate_language,
            from.paper,
            from.code,
            from.attendance_by,
            from.number_pattern,
        ],
    )?;
    certificates::copy_awards(tx, old, to)?;
    let list: Vec<Objective> = from
        .objectives
        .iter()
        .map(|o| Objective {
            uid: String::new(),
            ..o.clone()
        })
        .collect();
    objectives(tx, to, &list)?;
    let list: Vec<Topic> = from
        .topics
        .iter()
        .map(|t| Topic {
            uid: String::new(),
            ..t.clone()
        })
        .collect();
    topics(tx, to, &list)?;
    for (table, column) in [("objective", "origin_uid"), ("topic", "module_uid")] {
        tx.execute(
            &format!(
                "UPDATE {table} SET {column} = (SELECT o.{column} FROM {table} o WHERE o.workshop_id = ?1
                   AND o.position = {table}.position LIMIT 1) WHERE workshop_id = ?2"
            ),
            params![old, to],
        )?;
    }
    let list: Vec<WorkshopOrganisation> = from
        .organisations
        .iter()
        .map(|o| WorkshopOrganisation {
            uid: String::new(),
            ..o.clone()
        })
        .collect();
    workshop_organisations(tx, to, &list)?;
    let list: Vec<Signatory> = from
        .signatories
        .iter()
        .map(|s| Signatory {
            uid: String::new(),
            ..s.clone()
        })
        .collect();
    signatories(tx, to, &list)
}
