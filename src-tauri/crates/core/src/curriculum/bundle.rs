#![allow(unused_variables, reason = "being built")]
use super::{KeyDocument, Module, Term};
use crate::{Error, Library, Localized, OpOutput, Result};

/// A curriculum as one document: what a curriculum file holds beside its handouts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CurriculumFile {
    /// `flipchart-curriculum`.
    pub format: String,
    /// Version of this form, 1.
    pub version: u32,
    /// Name of the curriculum, by language.
    #[serde(default)]
    pub title: Localized,
    /// Where its texts come from.
    #[serde(default)]
    pub source: Localized,
    /// Modules in order.
    #[serde(default)]
    pub modules: Vec<Module>,
    /// Terms.
    #[serde(default)]
    pub terms: Vec<Term>,
    /// Key documents.
    #[serde(default)]
    pub documents: Vec<KeyDocument>,
}

/// A part of an import that was left out, and why.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Piece {
    /// Title or name of it.
    pub what: String,
    /// Code of the reason; its text is `error-field-<code>`.
    pub code: String,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportCounts {
    /// Rows added: modules, activities, terms and documents together.
    pub added: u32,
    /// Rows replaced that were different.
    pub updated: u32,
    /// Rows that were the same already.
    pub unchanged: u32,
    /// What was left out.
    pub left_out: Vec<Piece>,
}

/// The whole curriculum, or these modules with the glossary and the key documents left out.
///
/// # Errors
/// Only what SQLite refuses.
pub fn export(library: &Library, modules: &[String]) -> Result<CurriculumFile> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Brings a curriculum in: what has a known uid is replaced, the rest is added; one step of undo. `bytes` gives a handout by its SHA-256.
///
/// # Errors
/// Only what SQLite refuses.
pub fn import(
    library: &mut Library,
    file: &CurriculumFile,
    bytes: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<OpOutput<ImportCounts>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Adds the curriculum that ships with the program.
///
/// # Errors
/// Only what SQLite refuses.
pub fn load_shipped(library: &mut Library) -> Result<OpOutput<ImportCounts>> {
    Err(Error::precondition("nothing-to-undo"))
}
