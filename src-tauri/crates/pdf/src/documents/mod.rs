//! The papers: one file each, pure functions of plain data.

pub mod calling;
pub mod cards;
pub mod certificate;
pub mod form;
pub mod joined;
mod logos;
pub mod plan;
mod qr;
pub mod recovery;
pub mod register;
pub mod report;
pub mod results;
pub mod roster;
mod specimen;

use std::sync::Arc;

use flipchart_i18n::{Texts, msg};
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

/// The code that texts select by.
fn sex_code(sex: Option<Sex>) -> &'static str {
    match sex {
        Some(Sex::Female) => "female",
        Some(Sex::Male) => "male",
        Some(Sex::Other) => "other",
        Some(Sex::Undisclosed) => "undisclosed",
        None => "unknown",
    }
}

/// Town and country in the manner of the language; either may be empty.
fn place(texts: &Texts, city: &str, country: &str) -> String {
    match (city.trim(), country.trim()) {
        (city, "") => city.to_string(),
        ("", country) => country.to_string(),
        (city, country) => msg::documents_place(texts, city, country),
    }
}
