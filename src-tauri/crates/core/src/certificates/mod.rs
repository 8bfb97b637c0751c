//! Certificates: which kinds a workshop awards and to whom, how they look, the ledger of what was issued, and what
//! happened to the sheets.

mod award;
mod decision;
mod design;
mod handing;
mod hours;
mod keys;
mod ledger;
mod score;
mod short;
mod standing;
mod template;
mod template_file;
mod wording;

pub use award::{Award, AwardEdit, AwardRule, awards, edit_award};
pub use decision::{decide, override_for};
pub use design::{CertificateDesign, CertificateTexts, Design, Face, Layout, Texts, TopicsOn};
pub use handing::stack::{HandingCounts, StackRow, counts, next_up, stack};
pub use handing::{Hand, HandedWay, Handing, hand, mark_printed, mark_signed};
pub use hours::hours;
pub use keys::{
    IssuerKey, NewIssuerKey, TrustedIssuer, VoidListFile, active_key, add_key, add_trusted, add_void_list, bring_key,
    keys, remove_trusted, rename_key, reseal_key, retire_key, trusted, use_key, void_lists,
};
pub use ledger::number::{
    Gap, GapWhy, NumberRange, PATTERN, PATTERN_SETTING, Pattern, gaps, next_numbers, preview_number, ranges, release,
    reserve, series_of, set_pattern,
};
pub use ledger::register::{
    LedgerState, RegisterRow, Reprint, VoidEntry, find, register, renditions, reprint, void_entries,
};
pub use ledger::void::{HeldBack, HeldBackWhy, VoidCause, hold_back, to_hold_back, void};
pub use ledger::{Issued, NewCertificate, OPERATOR, Rendition, bytes, facts, issue, ledger, operator, rendition};
pub use score::{AwardScore, scored_tests};
pub use short::{OneShort, one_short};
pub use standing::{Eligibility, Standing, standings};
pub use template::{
    CertificateTemplate, DesignFor, TemplateEdit, change_design, copy_template, design_for, edit_template,
    remove_template, template, templates,
};
pub use template_file::{TemplateFile, TemplatePicture, export_template, import_template};
pub use wording::{Placeholder, Values, Wording};

pub(crate) use award::{change_award, copy_awards};
pub(crate) use decision::take_over as take_over_decisions;
pub(crate) use ledger::TOOK_ITS_PLACE;

/// What a certificate certifies, as the rest of the program calls it.
pub use self::AwardKind as Kind;

use crate::workshops::codes;

codes! {
    /// What a certificate certifies.
    AwardKind {
        /// Took part.
        Participation = "participation",
        /// Completed: attended and passed.
        Completion = "completion",
        /// Facilitated.
        Facilitator = "facilitator",
        /// Spoke.
        Speaker = "speaker",
        /// Did remarkably well.
        Merit = "merit",
    } default Participation
}

impl AwardKind {
    /// The letter that stands for it in numbers.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::Participation => "P",
            Self::Completion => "C",
            Self::Facilitator => "F",
            Self::Speaker => "S",
            Self::Merit => "M",
        }
    }
}

codes! {
    /// A facilitator's decision about one person that sets the rule aside.
    Override {
        /// Gets a certificate whatever the rule says.
        Grant = "grant",
        /// Gets none whatever the rule says.
        Withhold = "withhold",
    } default Grant
}
