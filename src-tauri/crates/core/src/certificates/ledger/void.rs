use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use rusqlite::{OptionalExtension, params};

use super::register::{LedgerState, RegisterRow, register};
use super::{OPERATOR, by_number, stamp};
use crate::certificates::{AwardKind, Eligibility, HandedWay, Handing, Standing, standing};
use crate::workshops::codes;
use crate::{Error, Library, Op, OpOutput, Result, Tx, attendance, people, text, workshops};

codes! {
    /// What makes a certificate void.
    VoidCause {
        /// Something on it is wrong.
        Error = "error",
        /// It was printed before the end and not earned: the sheet was destroyed. No fraud.
        HeldBack = "held_back",
        /// It was printed to see how it looks.
        TestPrint = "test_print",
        /// Another number took its place.
        Superseded = "superseded",
        /// Another reason.
        Other = "other",
    } default Other
}

/// Declares certificates void. Their numbers stay used and their bytes stay kept; what is void already stays as it is.
///
/// # Errors
/// `NotFound`; `Invalid` without a reason, or for the cause that only issuing gives; as [`hold_back`] for its cause.
pub fn void(library: &mut Library, numbers: &[String], cause: VoidCause, reason: &str) -> Result<OpOutput<u32>> {
    if cause == VoidCause::HeldBack {
        may_hold_back(library, numbers)?;
    }
    library.transact(Op::VoidCertificates, |tx| {
        if cause == VoidCause::Superseded {
            return Err(Error::invalid("cause", "out-of-range", cause.code()));
        }
        all(tx, numbers, cause, reason)
    })
}

fn all(tx: &mut Tx, numbers: &[String], cause: VoidCause, reason: &str) -> Result<u32> {
    let reason = text::required("reason", reason)?;
    let by: String = tx
        .query_row("SELECT value FROM setting WHERE key = ?1", [OPERATOR], |row| row.get(0))
        .optional()?
        .unwrap_or_default();
    for number in numbers {
        if by_number(tx, number)?.is_none() {
            return Err(Error::NotFound {
                what: "certificate",
                uid: number.clone(),
            });
        }
        one(tx, number, (cause, &reason), &by, None)?;
    }
    let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    tx.tell("count", count);
    tx.tell("numbers", numbers.join(" "));
    Ok(count)
}

/// Voids a number, unless it is void already; `next` took its place.
pub(super) fn one(
    tx: &Tx,
    number: &str,
    (cause, reason): (VoidCause, &str),
    by: &str,
    next: Option<&str>,
) -> Result<()> {
    tx.execute(
        "INSERT INTO certificate_void(uid, number, reason, at, cause, voided_by, superseded_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(number) DO NOTHING",
        params![tx.uid(), number, reason, stamp(tx.now()), cause, by, next],
    )?;
    Ok(())
}

/// Why a number that holds should not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum HeldBackWhy {
    /// Its owner has not earned it.
    Unearned,
    /// Its owner is no longer on the list of the workshop: removed, or an import was undone.
    Gone,
    /// Its owner holds another one of the kind, since two records became one.
    Twice,
}

/// A sheet that should be destroyed, or voided where it has left the house.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct HeldBack {
    /// The number on the sheet.
    pub number: String,
    /// What it certifies.
    pub kind: AwardKind,
    /// Identity of the participation.
    pub participant: String,
    /// The name as printed.
    pub name: String,
    /// Why it should not hold.
    pub why: HeldBackWhy,
    /// Why it was not earned, where that is why.
    pub eligibility: Option<Eligibility>,
    /// Whether it has left the house: then it can't be held back any more, only voided.
    pub out: bool,
}

/// Sheets of people who can no longer earn what they say, or were never to: issued, not void, not out of the house. Who
/// will have earned it when present at what is left is not among them; who was given one in spite of the rule is, until
/// that is put down as a decision. Then numbers that belong to nobody on the list, or to somebody who holds another, also
/// where they are out.
///
/// # Errors
/// `NotFound`.
pub fn to_hold_back(library: &Library, workshop: &str) -> Result<Vec<HeldBack>> {
    let facts = workshops::get(library, workshop)?;
    let sheet = attendance::sheet(library, workshop)?;
    let over = !sheet.slots.is_empty() && sheet.slots.iter().all(|slot| slot.past);
    let mut out = Vec::new();
    let mut held = HashSet::new();
    for kind in AwardKind::ALL {
        for standing in standing::read(library, &facts, &sheet, *kind)? {
            held.extend(standing.issued.as_ref().map(|issued| issued.number.clone()));
            let open = standing.eligibility.is_open() && !over;
            if standing.eligibility.is_eligible() || open || is_out(standing.handing.as_ref()) {
                continue;
            }
            out.extend(standing.issued.map(|issued| HeldBack {
                number: issued.number,
                kind: *kind,
                participant: standing.participant,
                name: issued.name,
                why: HeldBackWhy::Unearned,
                eligibility: Some(standing.eligibility),
                out: false,
            }));
        }
    }
    nobodys(library, workshop, &held, &mut out)?;
    Ok(out)
}

/// Adds the numbers that hold and are not in anybody's hands.
fn nobodys(library: &Library, workshop: &str, held: &HashSet<String>, out: &mut Vec<HeldBack>) -> Result<()> {
    let people = people::participants(library, workshop)?;
    let here: HashSet<&str> = people.iter().map(|person| person.uid.as_str()).collect();
    let holds = |row: &RegisterRow| row.state == LedgerState::Valid && !held.contains(&row.issued.number);
    for row in register(library, workshop)?.into_iter().filter(holds) {
        out.push(HeldBack {
            out: is_out(row.handing.as_ref()),
            why: if here.contains(row.issued.participant.as_str()) {
                HeldBackWhy::Twice
            } else {
                HeldBackWhy::Gone
            },
            eligibility: None,
            number: row.issued.number,
            kind: row.issued.kind,
            participant: row.issued.participant,
            name: row.issued.name,
        });
    }
    Ok(())
}

fn is_out(handing: Option<&Handing>) -> bool {
    let way = handing.and_then(|handing| handing.way);
    way.is_some_and(|way| way != HandedWay::ToSend)
}

/// Puts down in one act that sheets were destroyed because they were not earned: void, with a cause that tells it from
/// error and fraud.
///
/// # Errors
/// `NotFound`; `Conflict("certificate-earned")` for one whose owner is entitled to it now,
/// `Conflict("certificate-handed-out")` for one that has left the house; `Invalid` without a reason. Nothing is recorded
/// then.
pub fn hold_back(library: &mut Library, numbers: &[String], reason: &str) -> Result<OpOutput<u32>> {
    may_hold_back(library, numbers)?;
    library.transact(Op::HoldBackCertificates, |tx| {
        all(tx, numbers, VoidCause::HeldBack, reason)
    })
}

/// Refuses numbers of people who are entitled to them, and sheets that are out.
fn may_hold_back(library: &Library, numbers: &[String]) -> Result<()> {
    let mut read: HashMap<(String, AwardKind), Vec<Standing>> = HashMap::new();
    for number in numbers {
        let row = super::register::find(library, number)?;
        let refused = |code| Error::Conflict {
            code,
            params: vec![("number", number.clone()), ("name", row.issued.name.clone())],
        };
        let standings = match read.entry((row.workshop.clone(), row.issued.kind)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(match standing::standings(library, &row.workshop, row.issued.kind) {
                // In a workshop that was removed nobody is entitled.
                Err(Error::NotFound { .. }) => Vec::new(),
                other => other?,
            }),
        };
        let holds = |standing: &&Standing| standing.issued.as_ref().is_some_and(|issued| issued.number == *number);
        if standings
            .iter()
            .find(holds)
            .is_some_and(|one| one.eligibility.is_eligible())
        {
            return Err(refused("certificate-earned"));
        }
        if is_out(row.handing.as_ref()) {
            return Err(refused("certificate-handed-out"));
        }
    }
    Ok(())
}
