//! What certificates have in common with other papers of a workshop.

use std::collections::HashMap;
use std::sync::Arc;

use flipchart_core::people::Sex;
use flipchart_core::workshops::{OrganisationRole, Paper, Workshop};
use flipchart_core::{Library, Result};
use flipchart_pdf::documents::{self, OrgLine};

pub(crate) fn organisations(
    workshop: &Workshop,
    pictures: &HashMap<String, Arc<[u8]>>,
    role: OrganisationRole,
    language: &str,
) -> Vec<OrgLine> {
    workshop
        .organisations
        .iter()
        .filter(|o| o.role == role)
        .map(|o| OrgLine {
            name: o.name.get(language, &workshop.languages).to_string(),
            logo: o.logo.as_ref().and_then(|sha| pictures.get(sha).cloned()),
        })
        .collect()
}

pub(crate) fn pictures(library: &Library, workshop: &Workshop) -> Result<HashMap<String, Arc<[u8]>>> {
    let logos = workshop.organisations.iter().filter_map(|o| o.logo.as_ref());
    let images = workshop.signatories.iter().filter_map(|s| s.image.as_ref());
    logos
        .chain(images)
        .map(|sha| Ok((sha.clone(), library.bytes(sha)?.into())))
        .collect()
}

pub(crate) fn paper(paper: Paper) -> flipchart_pdf::Paper {
    match paper {
        Paper::A4 => flipchart_pdf::Paper::A4,
        Paper::Letter => flipchart_pdf::Paper::Letter,
    }
}

pub(crate) fn sex(sex: Sex) -> documents::Sex {
    match sex {
        Sex::Female => documents::Sex::Female,
        Sex::Male => documents::Sex::Male,
        Sex::Other => documents::Sex::Other,
        Sex::Undisclosed => documents::Sex::Undisclosed,
    }
}
