//! Who is kept together and who apart, in every draw of a workshop.

use rusqlite::params;

use super::store::{self, Person};
use super::{RuleKind, draw};
use crate::{Error, Library, Op, OpOutput, Result, Tx, people, workshops};

/// Keeps people together or apart from the next draw on; returns the rule's uid.
///
/// # Errors
/// `NotFound` for the workshop or a participant; `Invalid("people", "required")` for fewer than two;
/// `Precondition("group-rules-contradict")` naming two who would be to be both together and apart.
pub fn add_rule(library: &mut Library, workshop: &str, kind: RuleKind, people: &[String]) -> Result<OpOutput<String>> {
    library.transact(Op::EditGroupRules, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        let mut ids: Vec<i64> = people
            .iter()
            .map(|uid| people::participation_id(tx, Some(workshop), uid))
            .collect::<Result<_>>()?;
        ids.sort_unstable();
        ids.dedup();
        if ids.len() < 2 {
            return Err(Error::invalid("people", "required", ""));
        }
        let uid = tx.uid();
        tx.execute(
            "INSERT INTO group_rule(uid, workshop_id, kind) VALUES (?1, ?2, ?3)",
            params![uid, workshop, kind],
        )?;
        let rule = tx.last_insert_rowid();
        for id in ids {
            tx.execute(
                "INSERT INTO group_rule_member(uid, group_rule_id, participation_id) VALUES (?1, ?2, ?3)",
                params![tx.uid(), rule, id],
            )?;
        }
        let everybody = store::roster(tx, workshop)?;
        check(tx, workshop, &everybody.iter().collect::<Vec<_>>())?;
        Ok(uid)
    })
}

/// Takes a rule back.
///
/// # Errors
/// `NotFound`.
pub fn remove_rule(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditGroupRules, |tx| {
        match tx.execute("DELETE FROM group_rule WHERE uid = ?1", [uid])? {
            0 => Err(Error::NotFound {
                what: "group-rule",
                uid: uid.into(),
            }),
            _ => Ok(()),
        }
    })
}

/// Refuses rules that no draw of `people` could keep, by the names of two of them.
pub(super) fn check(tx: &Tx, workshop: i64, people: &[&Person]) -> Result<()> {
    let rules = store::rules_among(people, &store::rules(tx, workshop)?);
    let rules: Vec<draw::Rule> = rules.into_iter().map(|(rule, _)| rule).collect();
    let Some((one, other)) = draw::contradiction(people.len(), &rules) else {
        return Ok(());
    };
    let name = |place: usize| -> Result<String> {
        Ok(tx.query_row(
            "SELECT p.name FROM person p JOIN participation q ON q.person_id = p.id WHERE q.id = ?1",
            [people[place].id],
            |row| row.get(0),
        )?)
    };
    Err(Error::Precondition {
        code: "group-rules-contradict",
        params: vec![("name", name(one)?), ("other", name(other)?)],
    })
}
