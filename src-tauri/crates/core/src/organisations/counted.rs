use super::OrganisationKind;
use crate::people::{self, Role};
use crate::{Library, Localized, Result};

/// How many people an institution sent.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct InstitutionCount {
    /// Identity; `None` for a text that is not linked.
    pub uid: Option<String>,
    /// Name by language; of a text that is not linked the text, without a language.
    pub name: Localized,
    /// What it is.
    pub kind: Option<OrganisationKind>,
    /// Its country; `None` for a text that is not linked.
    pub country: Option<String>,
    /// Participants, without the team.
    pub people: u32,
}

/// How many people come from institutions of a type.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TypeCount {
    /// The type; `None` where it is not known.
    pub kind: Option<OrganisationKind>,
    /// Participants, without the team.
    pub people: u32,
}

/// The participants of a workshop by where they come from.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct InstitutionCounts {
    /// The largest first.
    pub institutions: Vec<InstitutionCount>,
    /// The largest first, the unknown last; empty when no type is known.
    pub types: Vec<TypeCount>,
    /// Participants for whom nothing is written.
    pub without: u32,
}

/// Counts the participants of a workshop by institution and by type.
///
/// # Errors
/// `NotFound` for the workshop.
pub fn counted(library: &Library, workshop: &str) -> Result<InstitutionCounts> {
    let mut out = InstitutionCounts::default();
    let mut types: Vec<TypeCount> = Vec::new();
    let everybody = people::participants(library, workshop)?;
    for person in everybody.into_iter().filter(|p| p.role == Role::Participant) {
        let kind = person.institution_kind;
        match types.iter_mut().find(|t| t.kind == kind) {
            Some(found) => found.people += 1,
            None => types.push(TypeCount { kind, people: 1 }),
        }
        let (uid, name) = match (person.institution, person.institution_name, person.organisation) {
            (Some(uid), Some(name), _) => (Some(uid), name),
            (_, _, Some(text)) => (None, Localized::of("und", &text)),
            _ => {
                out.without += 1;
                continue;
            }
        };
        match out.institutions.iter_mut().find(|i| i.uid == uid && i.name == name) {
            Some(found) => found.people += 1,
            None => out.institutions.push(InstitutionCount {
                uid,
                name,
                kind,
                country: person.institution_country,
                people: 1,
            }),
        }
    }
    out.institutions.sort_by_key(|i| std::cmp::Reverse(i.people));
    types.sort_by_key(|t| (t.kind.is_none(), std::cmp::Reverse(t.people)));
    if types.iter().any(|t| t.kind.is_some()) {
        out.types = types;
    }
    Ok(out)
}
