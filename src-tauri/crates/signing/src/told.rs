//! A verdict as flat data, for the window and the shell.

use chrono::NaiveDate;
use serde::Serialize;

use crate::issuer::Issuer;
use crate::statement::Statement;
use crate::verify::Verdict;
use crate::void_list::VoidCause;

/// What is known about a code. Which fields are there follows from `status`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Told {
    /// `valid superseded void altered unknown_issuer not_a_certificate`.
    pub status: String,
    /// Why it is altered or no certificate: a code of [`crate::Reason`].
    pub reason: Option<String>,
    /// What it says; proved only when `issuer` is there.
    pub statement: Option<Statement>,
    /// Name of the trusted issuer who signed it.
    pub issuer: Option<String>,
    /// Id of the key that signed it, or that it claims.
    pub kid: Option<String>,
    /// Why it was taken back.
    pub cause: Option<VoidCause>,
    /// Number of the certificate that took its place.
    pub by: Option<String>,
    /// Since when it no longer counts.
    pub day: Option<NaiveDate>,
    /// Date of the newest void list of this issuer, when it is valid by that list.
    pub list: Option<NaiveDate>,
}

impl Verdict {
    /// The same as flat data.
    #[must_use]
    pub fn told(&self) -> Told {
        let mut told = Told {
            status: self.status().to_owned(),
            reason: None,
            statement: self.statement().cloned(),
            issuer: self.issuer().map(|issuer| issuer.name.clone()),
            kid: self.issuer().map(Issuer::kid_text),
            cause: None,
            by: None,
            day: None,
            list: None,
        };
        match self {
            Self::Valid { list, .. } => told.list = *list,
            Self::Superseded { by, day, .. } => {
                told.by.clone_from(by);
                told.cause = Some(VoidCause::Superseded);
                told.day = Some(*day);
            }
            Self::Void { cause, day, .. } => {
                told.cause = Some(*cause);
                told.day = Some(*day);
            }
            Self::UnknownIssuer { kid, .. } => told.kid = Some(kid.clone()),
            Self::Altered { reason } | Self::NotACertificate { reason } => told.reason = Some(reason.code().to_owned()),
        }
        told
    }
}
