//! People: identity (`person`) and what was true in one workshop (`participation`).

pub mod badge;
mod candidate;
mod capitals;
mod fields;
mod history;
mod identity;
pub mod import;
mod join;
mod mappings;
mod merge;
mod normal;
mod order;
mod person;
mod printed;
mod proof;
mod read;
pub mod twice;
mod write;

pub use badge::badge_code;
pub use candidate::{Candidate, ExtraValue, Field, Note};
pub use capitals::{capitals, is_degree, is_particle, is_vietnamese_surname};
pub use fields::{ParticipantField, is_email};
pub use history::{PersonCertificate, PersonFile, PersonWorkshop, person};
pub use mappings::{MappedHeading, Mapping, mappings, remove_mapping, save_mapping};
pub use merge::{MergedPerson, merge};
pub use normal::{NormalName, normal_case, normal_family_name, normal_names, write_normally};
pub use order::{move_to, ordered};
pub use person::edit_person;
pub use printed::Printing;
pub use proof::proof;
pub use read::{participant, participants, registry};
pub use write::{add, edit, edit_extra, mark_sensitive, remove};

pub(crate) use merge::merged;
pub(crate) use order::order_of;
pub(crate) use read::{all, participation_id};
pub(crate) use write::{insert_participation, insert_person};

use crate::Localized;
use crate::organisations::OrganisationKind;
use crate::workshops::codes;

codes! {
    /// Sex as stated by the person or the list. Unknown is `None` around it; never inferred.
    Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
        /// Another answer.
        Other = "other",
        /// Prefers not to say.
        Undisclosed = "undisclosed",
    } default Undisclosed
}

codes! {
    /// What a person does in a workshop.
    Role {
        /// Takes part; default counts are of this role.
        Participant = "participant",
        /// Leads sessions.
        Facilitator = "facilitator",
        /// Speaks.
        Speaker = "speaker",
        /// Moderates.
        Moderator = "moderator",
        /// Interprets.
        Interpreter = "interpreter",
        /// Organises.
        Organiser = "organiser",
        /// Observes.
        Observer = "observer",
    } default Participant
}

codes! {
    /// Where a participation stands.
    ParticipationStatus {
        /// Asked to come.
        Invited = "invited",
        /// Said yes.
        Confirmed = "confirmed",
        /// Was there.
        Attended = "attended",
        /// Did not come.
        NoShow = "no_show",
        /// Took the acceptance back.
        Withdrew = "withdrew",
    } default Confirmed
}

/// A person in a workshop: what every screen and document reads.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Participant {
    /// Identity of the participation.
    pub uid: String,
    /// Identity of the person.
    pub person: String,
    /// Full name as written.
    pub name: String,
    /// Family name.
    pub family_name: Option<String>,
    /// Given name or names.
    pub given_name: Option<String>,
    /// Patronymic.
    pub patronymic: Option<String>,
    /// Name in the person's own script.
    pub native_name: Option<String>,
    /// What the person is called by.
    pub called_name: Option<String>,
    /// How the name is said, for whoever calls it out.
    pub said_name: Option<String>,
    /// Honorific or rank.
    pub title: Option<String>,
    /// As stated.
    pub sex: Option<Sex>,
    /// ISO 8601.
    pub birth_date: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Role in this workshop.
    pub role: Role,
    /// Where the participation stands.
    pub status: ParticipationStatus,
    /// Organisation as written.
    pub organisation: Option<String>,
    /// Position, job title.
    pub position: Option<String>,
    /// ISO 3166 or private code.
    pub country: Option<String>,
    /// The country as written, kept when it was not recognised.
    pub country_text: Option<String>,
    /// Language for this person's documents.
    pub language: Option<String>,
    /// Dietary needs, as written.
    pub diet: Option<String>,
    /// Name on the certificate where it differs from `name`.
    pub certificate_name: Option<String>,
    /// Whether the person has confirmed the spelling.
    pub proofed: bool,
    /// Columns kept without being understood, in the order of the list.
    pub extra: Vec<ExtraField>,
    /// The institution of the registry that the organisation is linked to.
    pub institution: Option<String>,
    /// Its name by language.
    pub institution_name: Option<Localized>,
    /// What it is.
    pub institution_kind: Option<OrganisationKind>,
    /// Its country: ISO 3166 or private code.
    pub institution_country: Option<String>,
}

/// An extra field of a participation.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ExtraField {
    /// The column's heading.
    pub heading: String,
    /// The value as written.
    pub value: String,
    /// Whether the column holds what not everybody should see.
    pub sensitive: bool,
}

/// A line of the registry of people across workshops.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PersonLine {
    /// Identity of the person.
    pub uid: String,
    /// Full name as written.
    pub name: String,
    /// Name in the person's own script.
    pub native_name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Organisation in the latest workshop.
    pub organisation: Option<String>,
    /// Country in the latest workshop.
    pub country: Option<String>,
    /// How many workshops the person was in.
    pub workshops: u32,
    /// The latest of them.
    pub latest_workshop: Option<String>,
}

/// What is known about somebody who is added by hand.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct NewParticipant {
    /// Full name as written.
    pub name: String,
    /// Honorific or rank.
    pub title: Option<String>,
    /// As stated.
    pub sex: Option<Sex>,
    /// Organisation.
    pub organisation: Option<String>,
    /// Position.
    pub position: Option<String>,
    /// ISO 3166 or private code.
    pub country: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Role; participant when missing.
    pub role: Option<Role>,
}
