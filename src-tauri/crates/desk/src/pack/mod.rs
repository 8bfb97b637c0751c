//! The print pack: everything a room is run with on paper, each sheet by itself or all of them in a folder for somebody
//! else's printer.

mod cover;
mod folder;
mod forms;
mod gather;
mod heads;
mod sheets;
mod signatures;

use flipchart_core::workshops::Paper;
use flipchart_core::{Library, Result};

pub use folder::{PackFile, PackMissing, PackReport, folder_in, write};
pub use heads::{MealLine, meals};

/// A paper of the print pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum PackSheet {
    /// Sheets to sign in on.
    Signin,
    /// The list of participants.
    Participants,
    /// Large names to be corrected and initialled.
    Names,
    /// Private slips to be cut apart.
    Slips,
    /// Badges.
    Badges,
    /// Folded name tents.
    Tents,
    /// Labels for envelopes or seats.
    Labels,
    /// Group lists.
    Groups,
    /// A list to sign: allowances, materials, consent.
    Signatures,
    /// The agenda of participants.
    Agenda,
    /// The running order of facilitators.
    RunningOrder,
    /// What to bring.
    Materials,
    /// How many eat what.
    HeadCount,
    /// Names and telephone numbers.
    Phones,
    /// The forms of the workshop, blank.
    Forms,
    /// Sheets for counting dots.
    Tally,
    /// The test sheet for the printer.
    Calibration,
}

impl PackSheet {
    /// Every paper, in the order of a folder.
    pub const ALL: [Self; 17] = [
        Self::Signin,
        Self::Participants,
        Self::Names,
        Self::Slips,
        Self::Badges,
        Self::Tents,
        Self::Labels,
        Self::Groups,
        Self::Signatures,
        Self::Agenda,
        Self::RunningOrder,
        Self::Materials,
        Self::HeadCount,
        Self::Phones,
        Self::Forms,
        Self::Tally,
        Self::Calibration,
    ];

    /// What a workshop runs on when there is no power; it can be keyed in later.
    pub const NO_POWER: [Self; 7] = [
        Self::Signin,
        Self::Agenda,
        Self::RunningOrder,
        Self::Participants,
        Self::Phones,
        Self::Forms,
        Self::Tally,
    ];

    /// The code that is typed, and that names the file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Signin => "signin",
            Self::Participants => "participants",
            Self::Names => "names",
            Self::Slips => "slips",
            Self::Badges => "badges",
            Self::Tents => "tents",
            Self::Labels => "labels",
            Self::Groups => "groups",
            Self::Signatures => "signatures",
            Self::Agenda => "agenda",
            Self::RunningOrder => "running-order",
            Self::Materials => "materials",
            Self::HeadCount => "head-count",
            Self::Phones => "phones",
            Self::Forms => "forms",
            Self::Tally => "tally",
            Self::Calibration => "calibration",
        }
    }

    /// The paper with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.code() == code)
    }
}

/// Whom papers are for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum PackPeople {
    /// Participants sign and check their names; badges, tents and the phone list are for everybody.
    #[default]
    Usual,
    /// Participants only.
    Participants,
    /// Everybody.
    Everybody,
    /// Name proof and slips for those whose names nobody has confirmed yet; other papers as usual.
    Unproofed,
}

/// How papers are printed.
#[derive(Debug, Clone, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct PackOptions {
    /// BCP 47; the workshop's first language when missing.
    pub language: Option<String>,
    /// The paper; the workshop's when missing.
    pub paper: Option<Paper>,
    /// Whom for.
    pub people: PackPeople,
    /// Only these participations; empty means all.
    pub only: Vec<String>,
    /// ISO 8601: only this day (sign-in, head count).
    pub day: Option<String>,
    /// Half days or sessions of a day side by side on one sheet, instead of sheets for each. When missing, sessions are.
    pub side_by_side: Option<bool>,
    /// Blank rows for people who are not on the list.
    pub blank_rows: Option<u32>,
    /// Code of the layout of badges.
    pub badge_layout: Option<String>,
    /// Code of the layout of labels.
    pub label_layout: Option<String>,
    /// Labels for seats instead of envelopes.
    pub seats: bool,
    /// Labels of the first sheet that are gone already.
    pub used_labels: u32,
    /// Two tents on a page.
    pub small_tents: bool,
    /// E-mail and telephone in the list of participants.
    pub contacts: bool,
    /// The groups to print; the newest when missing.
    pub group_set: Option<String>,
    /// The list to sign; all when missing.
    pub signature_list: Option<String>,
    /// The form; all of the workshop when missing.
    pub form: Option<String>,
}

/// A layout of badges or labels that can be chosen.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PackLayout {
    /// What is chosen.
    pub code: String,
    /// Maker, measures and number in words.
    pub words: String,
}

/// The layouts of badges and of labels there are for that paper, worded in `language`.
#[must_use]
pub fn layouts(paper: Paper, language: &str) -> (Vec<PackLayout>, Vec<PackLayout>) {
    use flipchart_pdf::documents::cards;
    let lang = crate::document_language(language);
    let paper = crate::certificates::data::paper(paper);
    let said = |sheets: Vec<cards::CardSheet>| {
        let layout = |sheet: &cards::CardSheet| PackLayout {
            code: sheet.code.to_string(),
            words: sheet.words(lang),
        };
        sheets.iter().map(layout).collect()
    };
    (said(cards::badge_layouts(paper)), said(cards::label_layouts(paper)))
}

/// One paper as PDF, without keeping anything: for the preview. Of several forms or lists to sign it is the first.
///
/// # Errors
/// `NotFound`; `Precondition` with `pack-nobody`, `pack-no-groups`, `pack-no-lists`, `pack-no-forms`, `pack-no-slots` or
/// `plan-empty` when there is nothing to print; `Invalid` for a layout nobody knows.
pub fn bytes(library: &Library, workshop: &str, sheet: PackSheet, options: &PackOptions) -> Result<Vec<u8>> {
    sheets::bytes(library, workshop, sheet, options)
}

/// Who signs in, by the numbers of the printed sheet: those that attendance is typed in by.
///
/// # Errors
/// `NotFound`.
pub fn numbers(library: &Library, workshop: &str) -> Result<Vec<(u32, String)>> {
    let options = PackOptions::default();
    let ground = gather::Ground::gather(library, workshop, &options)?;
    let those = ground.those(PackSheet::Signin, &options);
    Ok(those.map(|(number, person)| (number, person.name.clone())).collect())
}
