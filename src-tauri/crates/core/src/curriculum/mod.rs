//! The curriculum: modules with their activities, the glossary and the key documents that every workshop draws on.

mod activities;
mod bundle;
mod glossary;
mod handouts;
mod key_documents;
mod modules;
mod search;
mod store;

pub use activities::{add_activity, edit_activity, move_activity, remove_activities};
pub use bundle::{CurriculumFile, ImportCounts, Piece, export, import, load_shipped};
pub use glossary::{add_term, edit_term, remove_terms, terms};
pub use handouts::{add_handout, attach_to_document, remove_handout};
pub use key_documents::{add_document, documents, edit_document, remove_documents};
pub use modules::{add_module, edit_module, get, list, move_module, remove_modules};
pub use search::search;

pub(crate) use bundle::load_shipped_into;
pub(crate) use modules::titles;
pub(crate) use search::{SEARCHED, heal, refresh};

use crate::Localized;
use crate::workshops::codes;

/// The largest file that is kept as a handout, in bytes.
pub const FILE_MAX: usize = 50 * 1024 * 1024;
/// The longest activity or block, in minutes.
pub const MINUTES_MAX: i32 = 24 * 60;

codes! {
    /// The method of an activity or a block.
    Category {
        /// Somebody speaks, the others listen.
        Presentation = "presentation",
        /// Everybody does something.
        Exercise = "exercise",
        /// Everybody speaks.
        Discussion = "discussion",
        /// A case is worked through.
        CaseStudy = "case_study",
        /// Work in small groups.
        GroupWork = "group_work",
        /// A test, a quiz, an evaluation.
        Assessment = "assessment",
        /// Opening, closing, certificates.
        Ceremony = "ceremony",
        /// Wakes people up.
        Energiser = "energiser",
        /// Coffee, lunch, rest.
        Break = "break",
        /// Time for prayer.
        Prayer = "prayer",
    } default Presentation
}

impl Category {
    /// Whether it interrupts work: nobody is taught, and a stretch without a pause ends here.
    #[must_use]
    pub const fn is_pause(self) -> bool {
        matches!(self, Self::Break | Self::Prayer | Self::Energiser)
    }

    /// Whether participants mostly listen (`Some(false)`), take part (`Some(true)`), or neither is learning (`None`).
    #[must_use]
    pub const fn is_participation(self) -> Option<bool> {
        match self {
            Self::Presentation | Self::Ceremony => Some(false),
            Self::Exercise | Self::Discussion | Self::CaseStudy | Self::GroupWork | Self::Assessment => Some(true),
            Self::Energiser | Self::Break | Self::Prayer => None,
        }
    }
}

/// A line of the list of modules.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ModuleLine {
    /// Identity.
    pub uid: String,
    /// Number or short code.
    pub code: String,
    /// Title by language.
    pub title: Localized,
    /// How many activities it has.
    pub activities: u32,
    /// Their minutes together.
    pub minutes: u32,
    /// Languages in which some text of the module exists, BCP 47.
    pub languages: Vec<String>,
    /// Texts that are missing in at least one of `languages`.
    pub missing: u32,
}

/// A module with everything in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Module {
    /// Identity.
    pub uid: String,
    /// Number or short code.
    #[serde(default)]
    pub code: String,
    /// Title by language.
    pub title: Localized,
    /// What it is about.
    #[serde(default)]
    pub summary: Localized,
    /// Who it is for.
    #[serde(default)]
    pub audience: Localized,
    /// Objectives in order.
    #[serde(default)]
    pub objectives: Vec<ModuleObjective>,
    /// Activities in order.
    #[serde(default)]
    pub activities: Vec<Activity>,
}

/// What people can do after a module.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ModuleObjective {
    /// Identity; empty for a new one.
    pub uid: String,
    /// The sentence, by language.
    pub text: Localized,
}

/// Something done in a room for some time.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Activity {
    /// Identity.
    pub uid: String,
    /// Method.
    pub category: Category,
    /// Title by language.
    pub title: Localized,
    /// Minutes, 1 to [`MINUTES_MAX`].
    pub minutes: i32,
    /// People a group; `None` where all work together.
    #[serde(default)]
    pub group_size: Option<u32>,
    /// Uids of the objectives of the module that it serves.
    #[serde(default)]
    pub objectives: Vec<String>,
    /// For the facilitator: what to do, step by step.
    #[serde(default)]
    pub instructions: Localized,
    /// For the facilitator: what to know.
    #[serde(default)]
    pub background: Localized,
    /// What to bring, one item a line.
    #[serde(default)]
    pub materials: Localized,
    /// Attached files in order.
    #[serde(default)]
    pub handouts: Vec<Handout>,
}

/// A file that is handed out, kept in the library.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Handout {
    /// Identity.
    pub uid: String,
    /// File name with its extension.
    pub name: String,
    /// BCP 47, when it is in one language.
    #[serde(default)]
    pub language: Option<String>,
    /// Bytes.
    pub size: u32,
    /// SHA-256 of the bytes, by which `Library::bytes` gives them.
    pub sha256: String,
}

/// A term of the glossary.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Term {
    /// Identity.
    pub uid: String,
    /// The term by language.
    pub term: Localized,
    /// What it means.
    #[serde(default)]
    pub definition: Localized,
    /// Where the definition comes from.
    #[serde(default)]
    pub source: String,
}

/// A document that facilitators refer to.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct KeyDocument {
    /// Identity.
    pub uid: String,
    /// Title by language.
    pub title: Localized,
    /// Institution or person.
    #[serde(default)]
    pub author: String,
    /// Year of publication, 1000 to 2200.
    #[serde(default)]
    pub year: Option<i32>,
    /// BCP 47 of the edition linked or attached.
    #[serde(default)]
    pub language: Option<String>,
    /// Web address; empty when there is none.
    #[serde(default)]
    pub link: String,
    /// The file, when it is kept here.
    #[serde(default)]
    pub file: Option<Handout>,
}

/// A change to a module: what is `None` stays.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct ModuleEdit {
    /// Number or short code.
    pub code: Option<String>,
    /// Replaces the map of titles; an empty one is refused.
    pub title: Option<Localized>,
    /// Replaces the map.
    pub summary: Option<Localized>,
    /// Replaces the map.
    pub audience: Option<Localized>,
    /// Replaces the list; entries with a known uid keep it, empty ones are dropped.
    pub objectives: Option<Vec<ModuleObjective>>,
}

/// A change to an activity: what is `None` stays.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct ActivityEdit {
    /// Method.
    pub category: Option<Category>,
    /// Replaces the map of titles; an empty one is refused.
    pub title: Option<Localized>,
    /// Minutes, 1 to [`MINUTES_MAX`].
    pub minutes: Option<i32>,
    /// People a group; 0 clears.
    pub group_size: Option<u32>,
    /// Replaces the list of objectives served (uids of the module's objectives; others are ignored).
    pub objectives: Option<Vec<String>>,
    /// Replaces the map.
    pub instructions: Option<Localized>,
    /// Replaces the map.
    pub background: Option<Localized>,
    /// Replaces the map.
    pub materials: Option<Localized>,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// Identity.
    pub uid: String,
    /// The module it belongs to: its own uid for a module, none for terms and documents.
    pub module: Option<String>,
    /// Title by language.
    pub title: Localized,
    /// Code of the module, when it belongs to one.
    pub code: String,
    /// Method and minutes of an activity.
    pub activity: Option<(Category, i32)>,
}

codes! {
    /// What a search can find.
    FoundKind {
        /// A module.
        Module = "module",
        /// An activity.
        Activity = "activity",
        /// A term of the glossary.
        Term = "term",
        /// A key document.
        Document = "document",
    } default Module
}
