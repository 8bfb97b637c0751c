//! Who is one session short, while it can still be mended.

use super::{AwardKind, Eligibility, standing};
use crate::attendance::{self, SlotName, State};
use crate::{Library, Result, workshops};

/// Somebody whom one slot keeps from a certificate.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OneShort {
    /// Identity of the participation.
    pub participant: String,
    /// The name that prints.
    pub name: String,
    /// Whether a slot that is still to come can make it.
    pub can_mend: bool,
    /// Whether every slot to come is needed.
    pub needs_all: bool,
    /// Slots still to come and not marked.
    pub to_come: Vec<SlotName>,
    /// Slots missed: a look at the signed sheet may mend one.
    pub missed: Vec<SlotName>,
}

/// Who lacks exactly one slot of a kind of certificate, or will lack exactly one whatever comes; those first whom the
/// slots to come can still help, within that in the order of the list. Nobody is listed about whom was decided.
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
        let last_chance = standing.eligibility == Eligibility::NotYet && standing.more == 1;
        let lost = standing.eligibility == Eligibility::Short && standing.more == standing.left + 1;
        let Some(row) = sheet.rows.iter().find(|row| row.participant == standing.participant) else {
            continue;
        };
        if !last_chance && !lost {
            continue;
        }
        let slots = |wanted: &dyn Fn(usize) -> bool| (0..sheet.slots.len()).filter(|at| wanted(*at)).map(name).collect();
        let state = |at: usize| row.marks[at].as_ref().map(|mark| mark.state);
        out.push(OneShort {
            participant: standing.participant,
            name: standing.name,
            can_mend: last_chance,
            needs_all: last_chance && standing.left == standing.more,
            to_come: slots(&|at| state(at).is_none() && !sheet.slots[at].past),
            missed: slots(&|at| match state(at) {
                Some(State::Absent) => true,
                Some(_) => false,
                None => sheet.slots[at].past,
            }),
        });
    }
    out.sort_by_key(|one| !one.can_mend);
    Ok(out)
}
