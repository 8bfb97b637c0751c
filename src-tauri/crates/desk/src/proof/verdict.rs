//! A verdict as people are told it, with what the own ledger knows.

use flipchart_core::certificates::{self, VoidCause as Cause};
use flipchart_core::{Error, Library, Result, text};
use flipchart_signing::{Reason, Statement, Verdict, VoidCause};

/// What became of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum CheckStatus {
    /// Signed by somebody who is trusted here, and not known to be void.
    Valid,
    /// Another certificate took its place.
    Superseded,
    /// Taken back by its issuer.
    Void,
    /// Not what the issuer signed.
    Altered,
    /// Nobody here knows whose key it is: nothing of it is proved.
    UnknownIssuer,
    /// No code of a certificate.
    NotACertificate,
}

impl CheckStatus {
    const ALL: [Self; 6] = [
        Self::Valid,
        Self::Superseded,
        Self::Void,
        Self::Altered,
        Self::UnknownIssuer,
        Self::NotACertificate,
    ];

    /// The code, as the shell says it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Superseded => "superseded",
            Self::Void => "void",
            Self::Altered => "altered",
            Self::UnknownIssuer => "unknown_issuer",
            Self::NotACertificate => "not_a_certificate",
        }
    }

    /// How much it needs to be looked at; the greatest of several stands for all of them.
    #[must_use]
    pub fn gravity(self) -> u8 {
        match self {
            Self::Valid => 0,
            Self::NotACertificate => 1,
            Self::Superseded => 2,
            Self::Void => 3,
            Self::UnknownIssuer => 4,
            Self::Altered => 5,
        }
    }
}

/// Who signed.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CheckedIssuer {
    /// Name.
    pub name: String,
    /// Short id of the key.
    pub kid: String,
}

/// What the ledger of this library has under the number.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OwnRecord {
    /// The number.
    pub number: String,
    /// The name as it was printed.
    pub name: String,
    /// Identity of the workshop.
    pub workshop: String,
    /// True when that name is another than the one in the code.
    pub differs: bool,
}

/// A code that was looked at. `statement` is proved only where `issuer` is there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Checked {
    /// The verdict.
    pub status: CheckStatus,
    /// Why, for what is altered or no certificate: `too_long empty no_code damaged signature content future`.
    pub reason: Option<String>,
    /// What the certificate says, where that could be read.
    pub statement: Option<Statement>,
    /// Who signed it, where that is proved.
    pub issuer: Option<CheckedIssuer>,
    /// Short id of the key it names, of an unknown issuer.
    pub kid: Option<String>,
    /// Why it is void: `held_back withdrawn test_print`.
    pub cause: Option<VoidCause>,
    /// The number that took its place.
    pub by: Option<String>,
    /// Since when it is void or superseded, ISO 8601.
    pub day: Option<String>,
    /// Day of the newest list of this issuer that was looked at, ISO 8601.
    pub list: Option<String>,
    /// True when it is the ledger of this library that says so, which is newer than any list.
    pub by_ledger: bool,
    /// What this library itself has under that number.
    pub own: Option<OwnRecord>,
}

impl Checked {
    pub(super) fn of(verdict: &Verdict) -> Self {
        let told = verdict.told();
        let status = CheckStatus::ALL.into_iter().find(|status| status.code() == told.status);
        let (issuer, kid) = match (told.issuer, told.kid) {
            (Some(name), Some(kid)) => (Some(CheckedIssuer { name, kid }), None),
            (_, kid) => (None, kid),
        };
        Self {
            status: status.unwrap_or(CheckStatus::NotACertificate),
            reason: told.reason,
            statement: told.statement,
            issuer,
            kid,
            cause: told.cause.filter(|cause| *cause != VoidCause::Superseded),
            by: told.by,
            day: told.day.map(|day| day.to_string()),
            list: told.list.map(|day| day.to_string()),
            by_ledger: false,
            own: None,
        }
    }

    /// No certificate, for a reason that is about the file.
    pub(super) fn nothing(reason: &str) -> Self {
        Self {
            reason: Some(reason.to_owned()),
            ..Self::of(&Verdict::NotACertificate { reason: Reason::NoCode })
        }
    }

    /// True when both say the same of the same certificate. A code shortens the title, and a credential leaves the place out.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let told = |checked: &Self| {
            checked.statement.clone().map(|statement| Statement {
                title: String::new(),
                place: String::new(),
                supersedes: None,
                ..statement
            })
        };
        // Of a file with very many, few have the same number.
        let (Some(own), Some(others)) = (&self.statement, &other.statement) else {
            return false;
        };
        own.number == others.number
            && told(self) == told(other)
            && (self.status, &self.issuer, &self.kid) == (other.status, &other.issuer, &other.kid)
    }

    /// The place, where it is told.
    pub(super) fn place(&self) -> &str {
        self.statement.as_ref().map_or("", |statement| &statement.place)
    }

    /// Adds what the ledger of this library knows of a certificate that its own key signed.
    pub(super) fn with_ledger(mut self, library: &Library) -> Result<Self> {
        let (Some(statement), Some(issuer)) = (&self.statement, &self.issuer) else {
            return Ok(self);
        };
        if !certificates::keys(library)?.iter().any(|key| key.kid == issuer.kid) {
            return Ok(self);
        }
        let row = match certificates::find(library, &statement.number) {
            Err(Error::NotFound { .. }) => return Ok(self),
            found => found?,
        };
        // What is left of somebody who was erased is no other name.
        let is_other = text::fold(&row.issued.name) != text::fold(&statement.name);
        let differs = is_other && row.erased_at.is_none();
        self.own = Some(OwnRecord {
            differs,
            number: row.issued.number,
            name: row.issued.name,
            workshop: row.workshop,
        });
        // What became of another person's number says nothing of this one.
        let Some(cause) = row.issued.void_cause.filter(|_| !differs) else {
            return Ok(self);
        };
        self.by_ledger = true;
        self.day = row.voided_on;
        (self.status, self.cause, self.by) = match cause {
            Cause::Superseded => (CheckStatus::Superseded, None, row.superseded_by),
            Cause::HeldBack => (CheckStatus::Void, Some(VoidCause::HeldBack), None),
            Cause::TestPrint => (CheckStatus::Void, Some(VoidCause::TestPrint), None),
            Cause::Error | Cause::Other => (CheckStatus::Void, Some(VoidCause::Withdrawn), None),
        };
        Ok(self)
    }
}
