//! The post-workshop report: from the recorded facts to a paper with contents, tables and charts.

mod annexes;
mod attendance;
mod breakdown;
mod cover;
mod sections;
mod writer;

use chrono::NaiveDate;
use flipchart_i18n::{Lang, Texts, msg, plain};
use serde::{Deserialize, Serialize};

use self::writer::Writer;
use super::certificate::CertificateKind;
use super::specimen::SpecimenMark;
use super::{OrgLine, Sex};
use crate::layout::{Contents, Flow, Margins};
use crate::page::{Document, Facts};
use crate::paper::mm;
use crate::{Paper, PdfError};

/// Half of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Half {
    /// Before lunch.
    Am,
    /// After lunch.
    Pm,
}

/// What of a day attendance is taken for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotPart {
    /// A half of it.
    Half(Half),
    /// All of it.
    Day,
    /// A session of its plan.
    Session {
        /// When it began ("09:30"). May be empty.
        time: String,
        /// Title in the language of the report. May be empty.
        title: String,
    },
}

impl SlotPart {
    /// What texts choose their words by.
    #[must_use]
    pub fn by(&self) -> &'static str {
        match self {
            Self::Half(_) => "half_day",
            Self::Day => "day",
            Self::Session { .. } => "session",
        }
    }
}

/// A half day, a day or a session for which attendance is taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Slot {
    /// The day.
    pub date: NaiveDate,
    /// Which part of it.
    pub part: SlotPart,
}

/// What attendance says about one person in one slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// In the room.
    Present,
    /// Came late; counts as present.
    Late,
    /// Away with leave; the slot does not count.
    Excused,
    /// Away, or left unmarked after the slot had passed.
    Absent,
    /// The slot is still to come.
    NotYet,
}

/// A person in the workshop, as recorded for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportPerson {
    /// The full name as it prints.
    pub name: String,
    /// Stated sex; `None` when not known.
    pub sex: Option<Sex>,
    /// Institution as written then. May be empty.
    pub organisation: String,
    /// What the person is counted under: the institution's name in the language of the report, else as written.
    pub institution: String,
    /// Type of the institution in the language of the report. Empty when not known.
    pub institution_type: String,
    /// Position as written then. May be empty.
    pub position: String,
    /// Country's name in the language of the report. May be empty.
    pub country: String,
    /// Role's name in the language of the report ("Facilitator"). Printed for the team only.
    pub role: String,
    /// Slots present (with late) of slots counted (without excused and those to come); `None` when nothing was taken.
    pub present_share: Option<(u32, u32)>,
    /// One mark per slot of the report, in the same order. Shorter is filled up with [`Mark::NotYet`].
    pub marks: Vec<Mark>,
}

/// A certificate in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportCertificate {
    /// Its number.
    pub number: String,
    /// The name on it.
    pub name: String,
    /// What it attests.
    pub kind: CertificateKind,
    /// Date of issue.
    pub issued: NaiveDate,
    /// Whether it was voided since.
    pub void: bool,
}

/// The rule by which certificates were given: a share of the slots, as an exact fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateRule {
    /// Numerator of the share (4 of 4/5).
    pub num: u32,
    /// Denominator of the share (5 of 4/5). Never 0.
    pub den: u32,
    /// How many slots that means in this workshop, of [`slots`](Self::slots).
    pub needed: u32,
    /// How many slots the workshop has.
    pub slots: u32,
}

/// Everything a report prints. Lists keep the order given, except the breakdowns, which are sorted by number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportData {
    /// The language of the report.
    pub lang: Lang,
    /// The paper, used upright.
    pub paper: Paper,
    /// The workshop's title in that language.
    pub title: String,
    /// The kind of workshop in words of that language ("Training workshop").
    pub kind: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// The town. May be empty.
    pub city: String,
    /// The country's name in the language of the report. May be empty.
    pub country: String,
    /// The house it was held in.
    pub venue: Option<String>,
    /// IANA name of the time zone ("Pacific/Fiji"). May be empty.
    pub zone: String,
    /// Names of the working languages in the language of the report.
    pub languages: Vec<String>,
    /// Who held it.
    pub hosts: Vec<OrgLine>,
    /// With whom.
    pub partners: Vec<OrgLine>,
    /// Who paid.
    pub donors: Vec<OrgLine>,
    /// What it was for.
    pub objectives: Vec<String>,
    /// What was taught.
    pub topics: Vec<String>,
    /// How many participants were wanted.
    pub target_size: Option<u32>,
    /// Whether SPECIMEN is printed across every page.
    pub specimen: bool,
    /// The date on the report; also the file's creation date.
    pub generated: NaiveDate,
    /// The participants, in the order of the tables.
    pub participants: Vec<ReportPerson>,
    /// Facilitators, speakers, organisers and others: everyone who is not a participant.
    pub team: Vec<ReportPerson>,
    /// The slots, in order of time.
    pub slots: Vec<Slot>,
    /// What came of the workshop's forms.
    #[serde(default)]
    pub evaluation: Vec<ReportForm>,
    /// The ledger of this workshop, in order of number.
    pub certificates: Vec<ReportCertificate>,
    /// The rule they follow; `None` when no slots are planned.
    pub rule: Option<CertificateRule>,
    /// Participants who do not have a certificate yet.
    pub not_yet: u32,
}

/// What came of a form, in sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportForm {
    /// Its title.
    pub title: String,
    /// How many answered.
    pub responses: String,
    /// Findings, the most important first.
    pub findings: Vec<String>,
}

/// The report as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Write`] when the file cannot be assembled.
pub fn report(data: &ReportData) -> Result<Vec<u8>, PdfError> {
    let texts = Texts::of(data.lang);
    let size = data.paper.portrait();
    let mut flow = Flow::new(Document::new(false), size, MARGINS);
    cover::draw(&mut flow, data);
    flow.break_page();
    let contents = Contents::keep(&mut flow);

    let mut writer = Writer::new(flow, data);
    sections::write(&mut writer);
    annexes::write(&mut writer);

    let mut flow = writer.flow;
    contents.fill(&mut flow, &msg::documents_report_contents(texts));
    flow.running(&data.title, |page, pages| {
        msg::documents_report_page(texts, page, pages)
    });
    if data.specimen {
        let word = msg::documents_specimen(texts);
        let mark = SpecimenMark::new(&mut flow.document, &word, size, 54.0);
        for page in 0..flow.document.page_count() {
            flow.document.underlay(page, |pen| mark.draw(pen));
        }
    }
    flow.document.finish(&Facts {
        title: plain(&msg::documents_report_file_title(texts, &data.title)).into_owned(),
        author: data
            .hosts
            .iter()
            .map(|host| host.name.as_str())
            .collect::<Vec<_>>()
            .join("; "),
        language: data.lang.code().to_string(),
        date: data.generated,
    })
}

const MARGINS: Margins = Margins {
    left: mm(24.0),
    right: mm(20.0),
    top: mm(26.0),
    bottom: mm(23.0),
};
