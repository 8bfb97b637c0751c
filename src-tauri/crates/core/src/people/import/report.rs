//! What an import says about each row, and what people decide about it.

use crate::people::twice::{TwinLevel, TwinReason, TwinRecord};
use crate::people::{Field, Mapping, Note, Sex};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// A new participant.
    Added,
    /// Somebody already in the workshop, with something new.
    Updated,
    /// Somebody already there, with nothing new; or the second row of the same person.
    Duplicate,
    /// Not a person.
    Skipped,
}

/// A value that an import changes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FieldChange {
    /// Which field.
    pub field: Field,
    /// What was there.
    pub before: Option<String>,
    /// What the list says.
    pub after: String,
}

/// The person that a row became or would become.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportedPerson {
    /// The person's uid; `None` before the import.
    pub uid: Option<String>,
    /// Full name.
    pub name: String,
    /// Family name.
    pub family_name: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Patronymic.
    pub patronymic: Option<String>,
    /// Name in the own script.
    pub native_name: Option<String>,
    /// Honorific.
    pub title: Option<String>,
    /// As stated.
    pub sex: Option<Sex>,
    /// Organisation as written.
    pub organisation: Option<String>,
    /// Position.
    pub position: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// ISO 3166 or private code.
    pub country: Option<String>,
    /// ISO 8601.
    pub birth_date: Option<String>,
}

/// One row of the report.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportRow {
    /// Row of the source file, counted from 1.
    pub row: u32,
    /// What becomes of it.
    pub verdict: Verdict,
    /// Why it is not simply added: `already-there`, `repeated-in-file`, or a skip code.
    pub why: Option<String>,
    /// The person; `None` for a skipped row.
    pub person: Option<ImportedPerson>,
    /// What changes about a known person.
    pub changes: Vec<FieldChange>,
    /// What to look at.
    pub notes: Vec<Note>,
    /// People of other workshops who may be this person, the likeliest first; only proposed.
    pub proposals: Vec<Proposal>,
}

/// A person of the registry who may be the person of a row.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Proposal {
    /// The record.
    pub record: TwinRecord,
    /// How sure the comparison is.
    pub level: TwinLevel,
    /// What speaks for and against.
    pub reasons: Vec<TwinReason>,
}

/// What somebody decided about a row of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct RowDecision {
    /// Row of the source file, counted from 1.
    pub row: u32,
    /// The row is not taken.
    pub leave_out: bool,
    /// The row is somebody new, whoever is there already.
    pub new: bool,
    /// The row is this person of the registry.
    pub person: Option<String>,
    /// What stays as it is stored, whatever the list says.
    pub keep: Vec<Field>,
}

/// What goes with a list into the library.
#[derive(Debug, Clone, Copy, Default)]
pub struct Intake<'a> {
    /// What was decided about single rows.
    pub decisions: &'a [RowDecision],
    /// Headings of extra fields that not everybody should see.
    pub sensitive: &'a [String],
    /// Name of the file; empty for pasted text.
    pub file: &'a str,
    /// What the columns mean, to be known when the sender sends the next list.
    pub remember: Option<&'a Mapping>,
}

/// What an import did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportReport {
    /// New participants.
    pub added: u32,
    /// Known participants with something new.
    pub updated: u32,
    /// Rows that say nothing new.
    pub duplicates: u32,
    /// Rows that are no person.
    pub skipped: u32,
    /// Every row that was not empty, in the order of the file.
    pub rows: Vec<ImportRow>,
}
