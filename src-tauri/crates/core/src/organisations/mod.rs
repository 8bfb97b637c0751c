//! Organisations: hosts, partners, donors, and the institutions people come from: one registry.
//!
//! What people write stays with them (`participation.organisation`); the link to the registry is beside it. A text that
//! is beyond doubt the name of an institution links by itself, anything less is only suggested.

mod counted;
mod hosts;
mod lexicon;
mod link;
mod matcher;
mod merge;
mod read;
mod reading;
mod suggest;
mod typos;
mod unlinked;
mod words;
mod write;

pub use counted::{InstitutionCount, InstitutionCounts, TypeCount, counted};
pub use hosts::search;
pub use link::{link, link_new};
pub use matcher::{KnownInstitution, Matcher, probable_kind};
pub use merge::merge;
pub use read::{institution, institutions, suggest};
pub use suggest::{InstitutionSuggestion, SuggestedBy};
pub use unlinked::{UnlinkedGroup, unlinked};
pub use write::{add, edit, remove};

pub(crate) use hosts::{settle, usual_logo};
pub(crate) use link::{link_workshop, link_written};
pub(crate) use write::insert;

use crate::workshops::codes;
use crate::{Localized, text};

codes! {
    /// What an institution is. The one list of types; their words are in `institutions.ftl`.
    OrganisationKind {
        /// A ministry of a national government.
        Ministry = "ministry",
        /// Any other body of a national government: department, office, authority, development agency, embassy.
        Agency = "agency",
        /// Of a region, district, town or village.
        LocalGovernment = "local_government",
        /// Parliament, and parties to it.
        Parliament = "parliament",
        /// Universities, schools, research.
        Academia = "academia",
        /// Non-governmental organisations, foundations, Red Cross and Red Crescent societies.
        Ngo = "ngo",
        /// Associations, unions, communities, faith groups.
        CivilSociety = "civil_society",
        /// The United Nations system.
        Un = "un",
        /// Other organisations of states.
        Intergovernmental = "intergovernmental",
        /// Companies, banks, self-employed.
        Private = "private",
        /// Press, radio, television.
        Media = "media",
        /// Anything else.
        Other = "other",
    } default Other
}

/// One organisation of the registry, as hosts and partners are chosen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Organisation {
    /// Identity.
    pub uid: String,
    /// Name by language.
    pub name: Localized,
    /// SHA-256 of the logo's bytes.
    pub logo: Option<String>,
}

/// A line of the registry of institutions.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct InstitutionLine {
    /// Identity.
    pub uid: String,
    /// Name by language.
    pub name: Localized,
    /// Acronym, or empty.
    pub short_name: String,
    /// What it is.
    pub kind: Option<OrganisationKind>,
    /// ISO 3166 or private code.
    pub country: Option<String>,
    /// Other ways in which it is written.
    pub aliases: Vec<String>,
    /// How many people are linked to it.
    pub people: u32,
    /// In how many workshops they were.
    pub workshops: u32,
    /// How many workshops it hosts, supports or pays for.
    pub hosts: u32,
}

/// A new institution.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct NewInstitution {
    /// Name by language.
    pub name: Localized,
    /// Acronym.
    pub short_name: String,
    /// What it is; the probable one by its name when missing.
    pub kind: Option<OrganisationKind>,
    /// ISO 3166 or private code.
    pub country: Option<String>,
}

/// A change to an institution: what is `None` stays, an empty text clears.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct InstitutionEdit {
    /// Replaces the whole map of names.
    pub name: Option<Localized>,
    /// Acronym.
    pub short_name: Option<String>,
    /// Code of an [`OrganisationKind`]; empty when it is not known.
    pub kind: Option<String>,
    /// ISO 3166 or private code.
    pub country: Option<String>,
    /// Replaces all other ways of writing it.
    pub aliases: Option<Vec<String>>,
}

/// An organisation as it is written for people of one country.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct WrittenOrganisation {
    /// As it stands in the lists.
    pub text: String,
    /// Of the people; of their workshop, where none of its people states another.
    pub country: Option<String>,
    /// How many participations bear it; not read back.
    pub people: u32,
}

fn search_key(name: &Localized) -> String {
    text::fold(&name.0.values().map(String::as_str).collect::<Vec<_>>().join(" "))
}
