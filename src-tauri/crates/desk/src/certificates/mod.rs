//! Certificates: what each one prints, a look before, and the export with its place in the ledger.

pub(crate) mod data;
mod emblem;
mod export;
mod plan;
mod words;

pub use export::{ExportOptions, ExportReport, ExportedFile, Withheld, export};
pub use plan::{ExportPlan, Missing, plan, preview};
