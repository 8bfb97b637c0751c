use rusqlite::params;

use super::{Eligibility, Override, Standing, ledger};
use crate::people::Role;
use crate::workshops::{self, Workshop};
use crate::{Library, Op, OpOutput, Result, attendance, people, text};

/// Where every participant of a workshop stands, in the order of the list. Other roles get no certificate of
/// participation unless one was granted.
///
/// # Errors
/// `NotFound`.
pub fn standings(library: &Library, workshop: &str) -> Result<Vec<Standing>> {
    let facts = workshops::get(library, workshop)?;
    let sheet = attendance::sheet(library, workshop)?;
    let mut issued = ledger::newest_by_participation(library.conn(), workshop)?;
    let mut decisions = decisions(library, workshop)?;
    let has_slots = !sheet.slots.is_empty();
    let mut shares: std::collections::HashMap<String, attendance::Share> =
        sheet.rows.into_iter().map(|row| (row.participant, row.share)).collect();
    let mut out = Vec::new();
    for person in people::participants(library, workshop)? {
        let (decision, reason) = decisions.remove(&person.uid).unwrap_or_default();
        if person.role != Role::Participant && decision.is_none() {
            continue;
        }
        let share = shares.remove(&person.uid).unwrap_or_default();
        out.push(Standing {
            language: certificate_language(person.language.as_deref(), &facts),
            own_language: person.language.is_some(),
            eligibility: eligibility(decision, share, has_slots),
            name: person.certificate_name().to_string(),
            issued: issued.remove(&person.uid),
            participant: person.uid,
            person: person.person,
            role: person.role,
            proofed: person.proofed,
            share,
            override_as: decision,
            override_reason: reason,
        });
    }
    Ok(out)
}

fn eligibility(decision: Option<Override>, share: attendance::Share, has_slots: bool) -> Eligibility {
    match decision {
        Some(Override::Grant) => Eligibility::Granted,
        Some(Override::Withhold) => Eligibility::Withheld,
        None if !has_slots => Eligibility::NoSlots,
        None if share.is_enough() => Eligibility::Earned,
        None if share.can_be_enough() => Eligibility::NotYet,
        None => Eligibility::Short,
    }
}

/// The person's own language, else the workshop's choice, else its first working language; a language that
/// certificates are not written in gives way to the next.
fn certificate_language(own: Option<&str>, workshop: &Workshop) -> String {
    const WRITTEN: &[&str] = &["en", "fr", "es", "ru"];
    [own, workshop.certificate_language.as_deref()]
        .into_iter()
        .flatten()
        .chain(workshop.languages.iter().map(String::as_str))
        .map(|tag| tag.split('-').next().unwrap_or(tag))
        .find(|tag| WRITTEN.contains(tag))
        .unwrap_or("en")
        .to_string()
}

type Decision = (Option<Override>, Option<String>);

fn decisions(library: &Library, workshop: &str) -> Result<std::collections::HashMap<String, Decision>> {
    let mut read = library.conn().prepare_cached(
        "SELECT q.uid, q.override, q.override_reason FROM participation q JOIN workshop w ON w.id = q.workshop_id
         WHERE w.uid = ?1 AND q.override IS NOT NULL",
    )?;
    let rows = read.query_map([workshop], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Decides about one person's certificate by hand, or takes the decision back (`None`). The reason stays in the
/// library and never prints.
///
/// # Errors
/// `NotFound`; `Invalid` for a decision without a reason.
pub fn override_for(
    library: &mut Library,
    participant: &str,
    decision: Option<Override>,
    reason: &str,
) -> Result<OpOutput<()>> {
    library.transact(Op::OverrideCertificate, |tx| {
        let id = people::participation_id(tx, None, participant)?;
        let reason = if decision.is_some() {
            Some(text::required("reason", reason)?)
        } else {
            None
        };
        tx.execute(
            "UPDATE participation SET override = ?2, override_reason = ?3 WHERE id = ?1",
            params![id, decision, reason],
        )?;
        let name: String = tx.query_row(
            "SELECT p.name FROM person p JOIN participation q ON q.person_id = p.id WHERE q.id = ?1",
            [id],
            |row| row.get(0),
        )?;
        tx.tell("name", name);
        Ok(())
    })
}
