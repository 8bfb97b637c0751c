//! Who is one session short, while it can still be mended.

use super::{AwardKind, Eligibility, standing};
use crate::attendance::{self, SlotName, State};
use crate::{Library, Result, workshops};

/// Somebody for whom one slot decides.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OneShort {
    /// Identity of the participation.
    pub participant: String,
    /// The name that prints.
    pub name: String,
    /// Whether it can still be had: by being present at everything that is to come. Else one slot too many was missed.
    pub can_mend: bool,
    /// Slots still to come and not marked.
    pub to_come: Vec<SlotName>,
    /// Slots missed, the excused among them: a look at the signed sheet may mend one.
    pub missed: Vec<SlotName>,
}

/// Who has missed as much as the rule allows, so that one slot more costs the certificate, and who has missed one slot more
/// than that: those first whom being there can still help, within that in the order of the list. Nobody is listed who has
/// missed nothing, or about whom was decided.
///
/// # Errors
/// `NotFound`.
pub fn one_short(library: &Library, workshop: &str, kind: AwardKind) -> Result<Vec<OneShort>> {
    let facts = workshops::get(library, workshop)?;
    let sheet = attendance::sheet(library, workshop)?;
    let name = |at: usize| {
        let slot = &sheet.slots[at];
        SlotName {
            uid: slot.uid.clone(),
            kind: slot.kind,
            date: slot.date,
            half: slot.half,
            title: slot.title.clone(),
            start: slot.start,
            end: slot.end,
        }
    };
    let mut out = Vec::new();
    for standing in standing::read(library, &facts, &sheet, kind)? {
        let last_chance = standing.eligibility == Eligibility::NotYet && standing.more == standing.left;
        let lost = standing.eligibility == Eligibility::Short && standing.more == standing.left + 1;
        let Some(row) = sheet.rows.iter().find(|row| row.participant == standing.participant) else {
            continue;
        };
        let slots = |wanted: &dyn Fn(usize) -> bool| -> Vec<SlotName> {
            (0..sheet.slots.len()).filter(|at| wanted(*at)).map(name).collect()
        };
        let state = |at: usize| row.marks[at].as_ref().map(|mark| mark.state);
        let missed = slots(&|at| match state(at) {
            Some(State::Absent | State::Excused) => true,
            Some(_) => false,
            None => sheet.slots[at].past,
        });
        if lost || (last_chance && !missed.is_empty()) {
            out.push(OneShort {
                participant: standing.participant,
                name: standing.name,
                can_mend: last_chance,
                to_come: slots(&|at| state(at).is_none() && !sheet.slots[at].past),
                missed,
            });
        }
    }
    out.sort_by_key(|one| !one.can_mend);
    Ok(out)
}
