//! The papers: one file each, pure functions of plain data.

pub mod certificate;
pub mod report;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// An organisation as it appears on a paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrgLine {
    /// Its name in the language of the document.
    pub name: String,
    /// Its logo as PNG, JPEG or SVG bytes. One that cannot be read is left out and the name stands alone.
    pub logo: Option<Arc<[u8]>>,
}

/// The sex a person stated. Unknown is `None` where this is optional: it is never inferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Neither of the two.
    Other,
    /// The person preferred not to say.
    Undisclosed,
}
