use flipchart_core::certificates::{self, Issued, Kind};
use flipchart_core::{Error, Library, Result};
use flipchart_pdf::documents::certificate::certificate;

use super::data::Material;
use crate::pdf_error;

/// What an export would do, said before it is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ExportPlan {
    /// Certificates that will be written.
    pub eligible: u32,
    /// Of these, issued before and unchanged: the same number and the same bytes.
    pub unchanged: u32,
    /// Of these, issued before, with something printed that has changed since: a new number takes the old one's place.
    pub changed: Vec<String>,
    /// Participants who get none yet.
    pub withheld: u32,
    /// Names whose spelling nobody has confirmed, of those that will be written.
    pub unproofed: Vec<String>,
    /// Names with characters that no bundled font has.
    pub missing: Vec<Missing>,
}

/// A name that would not print whole.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Missing {
    /// The name.
    pub name: String,
    /// The characters.
    pub characters: String,
}

/// What an export would do now.
///
/// # Errors
/// `NotFound` for the workshop.
pub fn plan(library: &Library, workshop: &str) -> Result<ExportPlan> {
    let material = Material::gather(library, workshop)?;
    let mut plan = ExportPlan::default();
    for standing in certificates::standings(library, workshop, Kind::Participation)? {
        if !standing.eligibility.is_eligible() {
            plan.withheld += 1;
            continue;
        }
        plan.eligible += 1;
        if !standing.proofed {
            plan.unproofed.push(standing.name.clone());
        }
        if material.unchanged(&standing).is_some() {
            plan.unchanged += 1;
        } else if standing.issued.is_some() {
            plan.changed.push(standing.name.clone());
        }
        let printed = format!("{}{}", standing.name, material.native(&standing).unwrap_or_default());
        let characters: String = flipchart_pdf::text::uncovered(&printed).into_iter().collect();
        if !characters.is_empty() {
            plan.missing.push(Missing {
                name: standing.name,
                characters,
            });
        }
    }
    Ok(plan)
}

/// The page of one participant as it would be printed now; of an issued and unchanged one, the very bytes. Without a
/// participant, the page of the first one on the list.
///
/// # Errors
/// `NotFound` for the workshop or the participant; `Precondition("certificates-no-one-eligible")` for an empty list.
pub fn preview(
    library: &Library,
    workshop: &str,
    participant: Option<&str>,
    language: Option<&str>,
) -> Result<Vec<u8>> {
    let material = Material::gather(library, workshop)?;
    let standings = certificates::standings(library, workshop, Kind::Participation)?;
    let standing = match participant {
        Some(uid) => standings
            .iter()
            .find(|s| s.participant == uid || s.person == uid)
            .ok_or_else(|| Error::NotFound {
                what: "participant",
                uid: uid.into(),
            })?,
        None => standings
            .first()
            .ok_or(Error::precondition("certificates-no-one-eligible"))?,
    };
    let language = language.unwrap_or(&standing.language);
    let same = material.unchanged(standing);
    if let Some(bytes) = issued_bytes(library, &material, same, language)? {
        return Ok(bytes);
    }
    let next = || {
        Ok(
            certificates::next_numbers(library, &material.workshop, Kind::Participation, 1)?
                .pop()
                .unwrap_or_default(),
        )
    };
    let (number, day) = material.number_and_day(same, next, library.clock().now())?;
    let page = material.page(standing, language, &number, day);
    certificate(&page).map_err(pdf_error)
}

/// The bytes in the ledger, when an unchanged certificate (`same`) exists in that language.
pub(super) fn issued_bytes(
    library: &Library,
    material: &Material,
    same: Option<&Issued>,
    language: &str,
) -> Result<Option<Vec<u8>>> {
    let Some(issued) = same else { return Ok(None) };
    match certificates::rendition(library, &issued.number, language, material.workshop.paper.code())? {
        Some(rendition) => certificates::bytes(library, &rendition.sha256).map(Some),
        None => Ok(None),
    }
}
