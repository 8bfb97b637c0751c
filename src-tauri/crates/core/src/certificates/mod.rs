//! Certificates: who gets one, and the ledger of what was issued.

mod ledger;
mod standing;

pub use ledger::{Issued, NewCertificate, Rendition, bytes, issue, ledger, next_numbers, rendition, void};
pub use standing::{override_for, standings};

use crate::attendance::Share;
use crate::people::Role;
use crate::workshops::codes;

codes! {
    /// A facilitator's decision about one person that sets the rule aside.
    Override {
        /// Gets a certificate whatever the attendance.
        Grant = "grant",
        /// Gets none whatever the attendance.
        Withhold = "withhold",
    } default Grant
}

/// Whether a person gets a certificate, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Eligibility {
    /// Attended enough.
    Earned,
    /// Granted by decision.
    Granted,
    /// Not enough yet, but the half days to come can still make it.
    NotYet,
    /// Not enough, and no half day left that could make it.
    Short,
    /// The workshop has no half days to attend.
    NoSlots,
    /// Withheld by decision.
    Withheld,
}

impl Eligibility {
    /// Whether a certificate is issued.
    #[must_use]
    pub fn is_eligible(self) -> bool {
        matches!(self, Self::Earned | Self::Granted)
    }

    /// Code of the reason to withhold, as the shell tells it; empty for the eligible.
    #[must_use]
    pub fn why(self) -> &'static str {
        match self {
            Self::Earned | Self::Granted => "",
            Self::NotYet => "not-yet-enough-attendance",
            Self::Short => "not-enough-attendance",
            Self::NoSlots => "no-attendance-slots",
            Self::Withheld => "withheld-by-decision",
        }
    }
}

/// Where one participant stands.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Standing {
    /// Identity of the participation.
    pub participant: String,
    /// Identity of the person.
    pub person: String,
    /// The name that prints.
    pub name: String,
    /// Role in the workshop.
    pub role: Role,
    /// Language of the certificate.
    pub language: String,
    /// Whether that language was chosen for this person.
    pub own_language: bool,
    /// Whether the person has confirmed the spelling.
    pub proofed: bool,
    /// Attendance.
    pub share: Share,
    /// The verdict.
    pub eligibility: Eligibility,
    /// The decision that set the rule aside.
    pub override_as: Option<Override>,
    /// Its reason; never printed.
    pub override_reason: Option<String>,
    /// The newest certificate that is not void.
    pub issued: Option<Issued>,
}
