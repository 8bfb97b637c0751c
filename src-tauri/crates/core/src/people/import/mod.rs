//! Bringing a list into a workshop: first what would happen to each row, then the same in one undoable step.

mod changes;
mod report;
mod store;

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, params};

pub use report::{FieldChange, ImportReport, ImportRow, ImportedPerson, Intake, Proposal, RowDecision, Verdict};

use super::identity::{self, Match};
use super::{Candidate, Participant, mappings, read, twice};
use crate::{Library, Op, OpOutput, Result, organisations, workshops};
use changes::{changes, without};

/// What would happen, without changing anything. Rows of new people name those of other workshops who may be them.
///
/// # Errors
/// `NotFound` for the workshop, or for a person that a decision names.
pub fn preview(
    library: &Library,
    workshop: &str,
    candidates: &[Candidate],
    decisions: &[RowDecision],
) -> Result<ImportReport> {
    let conn = library.conn();
    let id = workshops::id(conn, workshop)?;
    let mut rows: Vec<ImportRow> = plan(conn, id, candidates, decisions)?
        .into_iter()
        .map(|planned| planned.row)
        .collect();
    let new: Vec<usize> = (0..rows.len())
        .filter(|at| rows[*at].verdict == Verdict::Added && rows[*at].why.is_none())
        .collect();
    let asked: Vec<&Candidate> = new.iter().map(|at| &candidates[*at]).collect();
    for (at, proposals) in new.into_iter().zip(twice::proposals(library, id, &asked)?) {
        rows[at].proposals = proposals;
    }
    Ok(counted(rows))
}

/// Imports as one undoable step.
///
/// # Errors
/// As [`preview`]; whatever SQLite refuses, with nothing changed.
pub fn import(
    library: &mut Library,
    workshop: &str,
    candidates: &[Candidate],
    intake: &Intake,
) -> Result<OpOutput<ImportReport>> {
    library.transact(Op::ImportPeople, |tx| {
        let id = workshops::id(tx, workshop)?;
        let mut rows = Vec::with_capacity(candidates.len());
        let mut persons: HashMap<u32, String> = HashMap::new();
        for planned in plan(tx, id, candidates, intake.decisions)? {
            let Planned {
                mut row,
                target,
                candidate,
            } = planned;
            let person = match (row.verdict, target) {
                (Verdict::Added, Target::Elsewhere(known)) => Some(store::bring(tx, id, &known, &candidate)?),
                (Verdict::Added, _) => Some(store::add(tx, id, &candidate)?),
                (Verdict::Updated, Target::Known(known)) => {
                    store::update(tx, id, &known, &candidate)?;
                    Some(known.person)
                }
                (Verdict::Duplicate, Target::Known(known)) => Some(known.person),
                (Verdict::Duplicate, Target::EarlierRow(earlier)) => persons.get(&earlier).cloned(),
                _ => None,
            };
            if let (Some(shown), Some(uid)) = (&mut row.person, person) {
                persons.insert(row.row, uid.clone());
                shown.uid = Some(uid);
            }
            rows.push(row);
        }
        organisations::link_workshop(tx, id)?;
        for heading in intake.sensitive {
            tx.execute(
                "UPDATE extra_field SET sensitive = 1 WHERE workshop_id = ?1 AND heading = ?2",
                params![id, heading],
            )?;
        }
        if let Some(mapping) = intake.remember {
            mappings::store(tx, mapping)?;
        }
        let report = counted(rows);
        tx.tell("count", report.added + report.updated);
        tx.tell("file", intake.file);
        Ok(report)
    })
}

fn counted(rows: Vec<ImportRow>) -> ImportReport {
    let count = |v: Verdict| u32::try_from(rows.iter().filter(|r| r.verdict == v).count()).unwrap_or(u32::MAX);
    ImportReport {
        added: count(Verdict::Added),
        updated: count(Verdict::Updated),
        duplicates: count(Verdict::Duplicate),
        skipped: count(Verdict::Skipped),
        rows,
    }
}

/// What is to be done with a row.
struct Planned {
    row: ImportRow,
    target: Target,
    /// The row without what is to stay as it is stored.
    candidate: Candidate,
}

enum Target {
    None,
    /// Somebody in the workshop.
    Known(Box<Participant>),
    /// Somebody of the registry who is not in the workshop.
    Elsewhere(Box<Participant>),
    EarlierRow(u32),
}

fn plan(conn: &Connection, workshop: i64, candidates: &[Candidate], decisions: &[RowDecision]) -> Result<Vec<Planned>> {
    let known = read::all(conn, workshop)?;
    let decided: HashMap<u32, &RowDecision> = decisions.iter().map(|d| (d.row, d)).collect();
    // A row that is decided about is compared with nobody, and takes nobody away from the others.
    let open: Vec<Candidate> = candidates
        .iter()
        .map(|c| match decided.get(&c.row) {
            Some(d) if d.leave_out || d.new || d.person.is_some() => Candidate {
                row: c.row,
                skip: Some("decided".into()),
                ..Candidate::default()
            },
            _ => c.clone(),
        })
        .collect();
    let mut brought: HashSet<String> = HashSet::new();
    let mut out = Vec::with_capacity(candidates.len());
    for (candidate, found) in candidates.iter().zip(identity::matches(&known, &open)) {
        let decision = decided.get(&candidate.row).copied();
        out.push(match (decision, found) {
            (Some(d), _) if d.leave_out => skipped(candidate, "left-out"),
            (Some(d), _) if candidate.skip.is_none() && d.person.is_some() => {
                let uid = d.person.as_deref().unwrap_or_default();
                let there = known.iter().find(|p| p.person == uid);
                if brought.insert(uid.to_string()) {
                    match there {
                        Some(there) => corrected(candidate, there, d),
                        None => linked(candidate, read::elsewhere(conn, uid)?, d),
                    }
                } else {
                    planned(candidate, Verdict::Duplicate, Some("repeated-in-file"), Target::None)
                }
            }
            (Some(d), _) if candidate.skip.is_none() && d.new => {
                planned(candidate, Verdict::Added, Some("said-new"), Target::None)
            }
            (_, Match::NotAPerson(why)) => skipped(candidate, candidate.skip.as_deref().unwrap_or(&why)),
            (_, Match::EarlierRow(earlier)) => {
                let target = Target::EarlierRow(earlier);
                planned(candidate, Verdict::Duplicate, Some("repeated-in-file"), target)
            }
            (d, Match::Known(at)) => corrected(candidate, &known[at], d.unwrap_or(&RowDecision::default())),
            (_, Match::New) => planned(candidate, Verdict::Added, None, Target::None),
        });
    }
    Ok(out)
}

/// Somebody who is in the workshop, with what the list says beyond what is stored.
fn corrected(candidate: &Candidate, known: &Participant, decision: &RowDecision) -> Planned {
    let kept = without(candidate, &decision.keep, known);
    let (verdict, why) = if changes(known, &kept).is_empty() {
        (Verdict::Duplicate, Some("already-there"))
    } else {
        (Verdict::Updated, None)
    };
    let mut out = planned(candidate, verdict, why, Target::Known(Box::new(known.clone())));
    // Shown whole, so that what was kept can be taken after all.
    out.row.changes = changes(known, candidate);
    out.candidate = kept;
    if let Some(person) = &mut out.row.person {
        person.uid = Some(known.person.clone());
    }
    out
}

/// Somebody of the registry, brought in.
fn linked(candidate: &Candidate, known: Participant, decision: &RowDecision) -> Planned {
    let kept = without(candidate, &decision.keep, &known);
    let target = Target::Elsewhere(Box::new(known.clone()));
    let mut out = planned(candidate, Verdict::Added, Some("known-person"), target);
    out.row.changes = changes(&known, candidate)
        .into_iter()
        .filter(|change| change.before.is_some())
        .collect();
    out.candidate = kept;
    if let Some(person) = &mut out.row.person {
        person.uid = Some(known.person);
    }
    out
}

fn skipped(candidate: &Candidate, why: &str) -> Planned {
    let mut out = planned(candidate, Verdict::Skipped, Some(why), Target::None);
    out.row.person = None;
    out
}

fn planned(c: &Candidate, verdict: Verdict, why: Option<&str>, target: Target) -> Planned {
    let person = ImportedPerson {
        uid: None,
        name: c.name.clone(),
        family_name: c.family_name.clone(),
        given_name: c.given_name.clone(),
        patronymic: c.patronymic.clone(),
        native_name: c.native_name.clone(),
        title: c.title.clone(),
        sex: c.sex,
        organisation: c.organisation.clone(),
        position: c.position.clone(),
        email: c.email.clone(),
        phone: c.phone.clone(),
        country: c.country.clone(),
        birth_date: c.birth_date.clone(),
    };
    Planned {
        row: ImportRow {
            row: c.row,
            verdict,
            why: why.map(String::from),
            person: Some(person),
            changes: Vec::new(),
            notes: c.notes.clone(),
            proposals: Vec::new(),
        },
        target,
        candidate: c.clone(),
    }
}
