//! The printed stack, in its order: for the calling sheet and the next name on the projector.

use super::Handing;
use crate::certificates::{AwardKind, Eligibility, Issued, standings};
use crate::{Library, Result, people};

/// One sheet of the stack.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct StackRow {
    /// Place in the stack, from 1.
    pub place: u32,
    /// The sheet.
    pub issued: Issued,
    /// The name as printed.
    pub name: String,
    /// The name as it would print today.
    pub current_name: String,
    /// How it is said.
    pub said_name: Option<String>,
    /// Organisation as written.
    pub organisation: Option<String>,
    /// Country: ISO 3166 or private code.
    pub country: Option<String>,
    /// Whether it may be handed out now.
    pub eligibility: Eligibility,
    /// What happened to it.
    pub handing: Handing,
}

/// How far the handing out has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct HandingCounts {
    /// People who are entitled to one now.
    pub entitled: u32,
    /// Issued and not void.
    pub issued: u32,
    /// Of these, printed.
    pub printed: u32,
    /// Of these, signed.
    pub signed: u32,
    /// Of these, given to the person or to somebody else.
    pub handed: u32,
    /// Of these, to be sent.
    pub to_send: u32,
    /// Of these, sent.
    pub sent: u32,
    /// Of these, with an owner who is not entitled now.
    pub not_entitled: u32,
}

/// The sheets of a kind that hold, in the order that the workshop chose for its people: the order they are printed in.
///
/// # Errors
/// `NotFound`.
pub fn stack(library: &Library, workshop: &str, kind: AwardKind) -> Result<Vec<StackRow>> {
    let people = people::participants(library, workshop)?;
    let standings = standings(library, workshop, kind)?;
    let held = standings.into_iter().filter_map(|standing| {
        let person = people.iter().find(|person| person.uid == standing.participant)?;
        Some((
            standing.issued?,
            standing.name,
            standing.handing,
            standing.eligibility,
            person,
        ))
    });
    Ok((1..)
        .zip(held)
        .map(
            |(place, (issued, current_name, handing, eligibility, person))| StackRow {
                place,
                name: issued.name.clone(),
                current_name,
                issued,
                said_name: person.said_name.clone(),
                organisation: person.organisation.clone(),
                country: person.country.clone(),
                eligibility,
                handing: handing.unwrap_or_default(),
            },
        )
        .collect())
}

/// Who is called next: the first in the stack who is entitled to the sheet and has not got it; `None` when the stack is
/// through.
///
/// # Errors
/// `NotFound`.
pub fn next_up(library: &Library, workshop: &str, kind: AwardKind) -> Result<Option<StackRow>> {
    Ok(stack(library, workshop, kind)?
        .into_iter()
        .find(|row| row.eligibility.is_eligible() && row.handing.way.is_none()))
}

/// How far the handing out of a kind has come.
///
/// # Errors
/// `NotFound`.
pub fn counts(library: &Library, workshop: &str, kind: AwardKind) -> Result<HandingCounts> {
    use super::HandedWay::{InPerson, Sent, SomebodyElse, ToSend};
    let mut counts = HandingCounts::default();
    for standing in standings(library, workshop, kind)? {
        let entitled = standing.eligibility.is_eligible();
        counts.entitled += u32::from(entitled);
        if standing.issued.is_none() {
            continue;
        }
        let handing = standing.handing.unwrap_or_default();
        counts.issued += 1;
        counts.printed += u32::from(handing.printed_at.is_some());
        counts.signed += u32::from(handing.signed_at.is_some());
        counts.handed += u32::from(matches!(handing.way, Some(InPerson | SomebodyElse)));
        counts.to_send += u32::from(handing.way == Some(ToSend));
        counts.sent += u32::from(handing.way == Some(Sent));
        counts.not_entitled += u32::from(!entitled);
    }
    Ok(counts)
}
