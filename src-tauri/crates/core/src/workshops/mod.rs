//! Workshops: their facts, and what belongs to them directly.

pub(crate) mod dates;
mod parts;
mod read;
mod write;

pub use parts::{set_objectives, set_organisations, set_signatories, set_topics};
pub use read::{get, list};
pub use write::{create, edit, remove};

pub(crate) use parts::{copy_facts, objectives, signatories, topics, workshop_organisations};
pub(crate) use read::{date, find, id, localized};
pub(crate) use write::{insert, languages};

use chrono::NaiveDate;

use crate::Localized;

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? } default $default:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every value, in the order people expect.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The code that is stored and crosses the bridge.
            #[must_use]
            pub const fn code(self) -> &'static str { match self { $(Self::$variant => $code),+ } }
            /// The value with that code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> { match code { $($code => Some(Self::$variant),)+ _ => None } }
        }

        impl Default for $name { fn default() -> Self { Self::$default } }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> { Ok(self.code().into()) }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                Ok(Self::from_code(value.as_str()?).unwrap_or_default())
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// What kind of event a workshop is.
    Kind {
        /// A training workshop.
        Training = "training",
        /// A training of trainers.
        TrainingOfTrainers = "training_of_trainers",
        /// An expert dialogue.
        ExpertDialogue = "expert_dialogue",
        /// An internal training.
        InternalTraining = "internal_training",
    } default Training
}

codes! {
    /// How far a workshop has come.
    Status {
        /// Only thought of.
        Idea = "idea",
        /// Being planned.
        Planned = "planned",
        /// Agreed with everybody.
        Confirmed = "confirmed",
        /// Taking place.
        Running = "running",
        /// Over.
        Finished = "finished",
        /// Put away.
        Archived = "archived",
    } default Planned
}

codes! {
    /// What an organisation is to a workshop.
    OrganisationRole {
        /// Runs the workshop.
        Host = "host",
        /// Contributes.
        Partner = "partner",
        /// Pays.
        Donor = "donor",
    } default Host
}

codes! {
    /// The paper that documents are laid out for.
    Paper {
        /// ISO 216 A4.
        A4 = "a4",
        /// US Letter.
        Letter = "letter",
    } default A4
}

codes! {
    /// How an excused half day counts towards a certificate.
    Excused {
        /// Taken out of the count: neither for nor against.
        LeftOut = "left_out",
        /// Counts as present.
        Present = "present",
        /// Counts as absent.
        Absent = "absent",
    } default LeftOut
}

codes! {
    /// What attendance is kept by.
    AttendanceBy {
        /// Mornings and afternoons.
        HalfDay = "half_day",
        /// Whole days.
        Day = "day",
        /// The sessions of the plan.
        Session = "session",
    } default HalfDay
}

codes! {
    /// The order of people in lists and on paper.
    PeopleOrder {
        /// As written, or as dragged: the order of protocol.
        List = "list",
        /// By name.
        Name = "name",
        /// By delegation: country, then organisation.
        Delegation = "delegation",
    } default List
}

/// A line of the list of workshops.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct WorkshopLine {
    /// Identity.
    pub uid: String,
    /// Title by language.
    pub title: Localized,
    /// Kind of event.
    pub kind: Kind,
    /// How far it has come.
    pub status: Status,
    /// ISO 3166 code, or a private `x-` code of a regional body.
    pub country: Option<String>,
    /// Town.
    pub city: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Working languages, the first one leads.
    pub languages: Vec<String>,
    /// People with the role participant.
    pub participants: u32,
    /// Whether it is the sample.
    pub sample: bool,
}

/// Everything about one workshop that is not a list of people.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Workshop {
    /// Identity.
    pub uid: String,
    /// Title by language.
    pub title: Localized,
    /// Leads the certificate numbers: capital letters and digits.
    pub code: String,
    /// Kind of event.
    pub kind: Kind,
    /// How far it has come.
    pub status: Status,
    /// ISO 3166 code, or a private `x-` code of a regional body.
    pub country: Option<String>,
    /// Town.
    pub city: String,
    /// Building, hotel, room.
    pub venue: String,
    /// IANA time zone.
    pub zone: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Working languages, the first one leads.
    pub languages: Vec<String>,
    /// Who it is for.
    pub audience: Localized,
    /// How many people are wanted.
    pub target_size: Option<u32>,
    /// Smallest share of attendance for a certificate, numerator.
    pub share_num: u32,
    /// Smallest share of attendance for a certificate, denominator.
    pub share_den: u32,
    /// How excused half days count.
    pub excused: Excused,
    /// Language of certificates when a person has none; `None` means the first working language.
    pub certificate_language: Option<String>,
    /// Paper of the documents.
    pub paper: Paper,
    /// What attendance is kept by.
    pub attendance_by: AttendanceBy,
    /// The order of people in lists and on paper.
    pub people_order: PeopleOrder,
    /// Whether papers print honorifics and ranks.
    pub print_titles: bool,
    /// Whether papers print names in the own script too.
    pub print_native: bool,
    /// The place as it stands in a sentence, by language; empty where the program makes it of town and country.
    pub place_phrase: Localized,
    /// Minutes that certificates state; `None` means those of the plan.
    pub certificate_minutes: Option<u32>,
    /// Pattern of the certificate numbers; `None` means that of the library.
    pub number_pattern: Option<String>,
    /// Whether it is the sample: its certificates are marked as specimens.
    pub sample: bool,
    /// Objectives in order.
    pub objectives: Vec<Objective>,
    /// Modules covered, in order.
    pub topics: Vec<Topic>,
    /// Hosts, partners and donors, in order within their role.
    pub organisations: Vec<WorkshopOrganisation>,
    /// Who signs certificates, in order.
    pub signatories: Vec<Signatory>,
}

impl Workshop {
    /// The title for a reader of `language`.
    #[must_use]
    pub fn title_in(&self, language: &str) -> &str {
        self.title.get(language, &self.languages)
    }

    /// The language documents are in unless somebody chose another.
    #[must_use]
    pub fn main_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }
}

/// One objective.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Objective {
    /// Identity; empty for a new one.
    pub uid: String,
    /// The sentence, by language.
    pub text: Localized,
}

/// One module covered.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Topic {
    /// Identity; empty for a new one.
    pub uid: String,
    /// Number or short code.
    pub code: String,
    /// Title by language.
    pub title: Localized,
}

/// A host, partner or donor.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct WorkshopOrganisation {
    /// Identity of the link; empty for a new one.
    pub uid: String,
    /// What it is to the workshop.
    pub role: OrganisationRole,
    /// Name by language; an organisation with that name is used, else made.
    pub name: Localized,
    /// SHA-256 of the logo's bytes.
    pub logo: Option<String>,
}

/// Who signs certificates.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Signatory {
    /// Identity; empty for a new one.
    pub uid: String,
    /// Name as printed.
    pub name: String,
    /// Function, by language.
    pub title: Localized,
    /// SHA-256 of the signature image's bytes.
    pub image: Option<String>,
}

/// What a new workshop needs; everything else has a sensible start.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct NewWorkshop {
    /// In the first language of `languages`, else English.
    pub title: String,
    /// ISO 8601.
    pub start: String,
    /// ISO 8601.
    pub end: String,
    /// ISO 3166 alpha-2 or a private code.
    pub country: Option<String>,
    /// Town.
    pub city: String,
    /// BCP 47; empty means English.
    pub languages: Vec<String>,
    /// Kind of event.
    pub kind: Option<Kind>,
    /// IANA zone; by country when missing.
    pub zone: Option<String>,
}

/// A change to the facts of a workshop: what is `None` stays; an empty text clears.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct WorkshopEdit {
    /// Replaces the whole map of titles.
    pub title: Option<Localized>,
    /// Leads the certificate numbers.
    pub code: Option<String>,
    /// Kind of event.
    pub kind: Option<Kind>,
    /// How far it has come.
    pub status: Option<Status>,
    /// ISO 3166 or private code.
    pub country: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Building, hotel, room.
    pub venue: Option<String>,
    /// IANA zone.
    pub zone: Option<String>,
    /// ISO 8601; half days follow.
    pub start: Option<String>,
    /// ISO 8601; half days follow.
    pub end: Option<String>,
    /// BCP 47.
    pub languages: Option<Vec<String>>,
    /// Who it is for.
    pub audience: Option<Localized>,
    /// How many people are wanted; 0 clears.
    pub target_size: Option<u32>,
    /// Smallest share, as numerator and denominator.
    pub share: Option<(u32, u32)>,
    /// How excused half days count.
    pub excused: Option<Excused>,
    /// BCP 47; empty clears.
    pub certificate_language: Option<String>,
    /// Paper of the documents.
    pub paper: Option<Paper>,
    /// The order of people in lists and on paper.
    pub people_order: Option<PeopleOrder>,
    /// Whether papers print honorifics and ranks.
    pub print_titles: Option<bool>,
    /// Whether papers print names in the own script too.
    pub print_native: Option<bool>,
    /// The place as it stands in a sentence; replaces the whole map.
    pub place_phrase: Option<Localized>,
    /// Minutes that certificates state; 0 clears.
    pub certificate_minutes: Option<u32>,
    /// Pattern of the certificate numbers; empty clears.
    pub number_pattern: Option<String>,
}
