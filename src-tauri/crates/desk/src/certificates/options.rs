//! What is asked of an export, and what it tells when it is done.

use flipchart_core::certificates::Kind;

use crate::files::Unwritten;

/// What to write, and where.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct ExportOptions {
    /// The kinds; all that the workshop awards when empty.
    pub kinds: Vec<Kind>,
    /// Folder for one file per person; none when missing.
    pub folder: Option<String>,
    /// Path of one file with everybody, for the printer; none when missing.
    pub one_file: Option<String>,
    /// Folder for one digital badge per person; none when missing, and none without a key.
    pub badges: Option<String>,
    /// Language for everybody, instead of each person's own.
    pub language: Option<String>,
    /// Whether attendance is set aside: everybody except those withheld by decision.
    pub all: bool,
    /// Also those who will have earned it if they are present at what is left: printed the evening before.
    pub possible: bool,
    /// New numbers that take the place of the old ones, also where nothing has changed.
    pub again: bool,
    /// Only these participations, when not empty.
    pub only: Vec<String>,
    /// A set of groups whose order the stack has; the list's when missing.
    pub order: Option<String>,
    /// Issue without the code that proves a certificate, also where a key is open.
    pub without_code: bool,
    /// Issue without the back page that the design has. What was issued before keeps the pages it has.
    pub without_back: bool,
}

/// What an export did.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ExportReport {
    /// Certificates written.
    pub issued: u32,
    /// Of these, new in the ledger.
    pub new: u32,
    /// Of the new ones, those that take the place of an earlier number.
    pub replaced: u32,
    /// Of the new ones, those that carry a code.
    pub coded: u32,
    /// Digital badges written.
    pub badges: u32,
    /// One entry a certificate, in the order of the stack.
    pub files: Vec<ExportedFile>,
    /// The file for the printer.
    pub one_file: Option<String>,
    /// Files that could not be put into place; the numbers hold all the same, and another export writes the same pages.
    pub unwritten: Vec<Unwritten>,
    /// Who got none, and why.
    pub withheld: Vec<Withheld>,
}

impl ExportReport {
    /// What could not be put into place is not said to be there.
    pub(super) fn without(mut self, unwritten: Vec<Unwritten>) -> Self {
        let lost = |path: &Option<String>| unwritten.iter().any(|one| path.as_ref() == Some(&one.path));
        if lost(&self.one_file) {
            self.one_file = None;
        }
        for file in self.files.iter_mut().filter(|file| lost(&file.path)) {
            file.path = None;
        }
        let folder = self.files.iter().filter(|file| file.path.is_some()).count();
        if self.one_file.is_none() && !unwritten.is_empty() {
            self.issued = u32::try_from(folder).unwrap_or(u32::MAX);
        }
        let badge = |one: &&Unwritten| one.path.ends_with(".png");
        let badges = u32::try_from(unwritten.iter().filter(badge).count()).unwrap_or(u32::MAX);
        self.badges = self.badges.saturating_sub(badges);
        self.unwritten = unwritten;
        self
    }
}

/// One person's certificate.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ExportedFile {
    /// What it certifies.
    pub kind: Kind,
    /// Identity of the participation.
    pub participant: String,
    /// Identity of the person.
    pub person: String,
    /// The name as printed.
    pub name: String,
    /// The printed number.
    pub number: String,
    /// Where the file is; `None` when only the file for the printer was asked for, or it could not be put there.
    pub path: Option<String>,
    /// SHA-256 of the person's document.
    pub sha256: String,
}

/// Somebody who got no certificate.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Withheld {
    /// The kind.
    pub kind: Kind,
    /// Identity of the participation.
    pub participant: String,
    /// Identity of the person.
    pub person: String,
    /// The name.
    pub name: String,
    /// Code of the reason.
    pub why: String,
}
