//! The certificate: a page that a participant hangs on a wall. It gets ready texts; the only words of its own are those that
//! stand for pictures.

mod back;
mod bilingual;
mod bilingual_foot;
mod centred;
mod code;
mod foot;
mod frame;
mod helpers;
mod ink;
mod kit;
mod layouts;
mod modern;
mod name;
mod ornament;
mod sheet;
mod signatures;
mod stack;
mod stage;
mod template;

use std::cell::RefCell;
use std::ops::ControlFlow;
use std::sync::Arc;

use chrono::NaiveDate;
use flipchart_i18n::Lang;
use serde::{Deserialize, Serialize};

use self::template::{Template, key};
use super::OrgLine;
use crate::page::{Document, Facts, Start};
use crate::{Attachment, Paper, PdfError};

/// What a certificate attests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CertificateKind {
    /// The person took part.
    #[default]
    Participation,
    /// The person reached the goal.
    Completion,
    /// The person led it.
    Facilitator,
    /// The person spoke.
    Speaker,
    /// The person did remarkably well.
    Merit,
}

impl CertificateKind {
    /// All of them.
    pub const ALL: [CertificateKind; 5] = [
        CertificateKind::Participation,
        CertificateKind::Completion,
        CertificateKind::Facilitator,
        CertificateKind::Speaker,
        CertificateKind::Merit,
    ];

    /// The code that texts select by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            CertificateKind::Participation => "participation",
            CertificateKind::Completion => "completion",
            CertificateKind::Facilitator => "facilitator",
            CertificateKind::Speaker => "speaker",
            CertificateKind::Merit => "merit",
        }
    }

    /// The kind of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<CertificateKind> {
        CertificateKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// How the page is composed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// Lying, on the middle axis, within an engraved border.
    #[default]
    Formal,
    /// Lying, set from one side beside a band of colour.
    Modern,
    /// Lying, two languages side by side.
    Bilingual,
    /// Lying, a strip of logos over everything.
    Logos,
    /// Standing, on the middle axis, within a fine frame.
    Portrait,
    /// Lying, nothing but text: for paper that is printed already.
    Plain,
}

impl Layout {
    /// All of them, in the order they are offered.
    pub const ALL: [Layout; 6] = [
        Layout::Formal,
        Layout::Modern,
        Layout::Bilingual,
        Layout::Logos,
        Layout::Portrait,
        Layout::Plain,
    ];

    /// The code in templates.
    pub const fn code(self) -> &'static str {
        match self {
            Layout::Formal => "formal",
            Layout::Modern => "modern",
            Layout::Bilingual => "bilingual",
            Layout::Logos => "logos",
            Layout::Portrait => "portrait",
            Layout::Plain => "plain",
        }
    }

    /// The layout of a code.
    pub fn from_code(code: &str) -> Option<Layout> {
        Layout::ALL.into_iter().find(|layout| layout.code() == code)
    }
}

/// A voice of the page. What a face has no letters for is set in the one of the script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// A sturdy roman.
    Serif,
    /// The plain face of all other papers.
    Sans,
    /// A fine old-style roman, made to be read large.
    Display,
}

/// Everything about a certificate that is taste.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// The composition.
    pub layout: Layout,
    /// The one colour besides the ink. `None` for the house's. Too light a one is darkened where words are set in it.
    pub accent: Option<[u8; 3]>,
    /// The colour of the text. `None` for the house's.
    pub ink: Option<[u8; 3]>,
    /// The face of the heading. `None` for the layout's own.
    pub heading: Option<Face>,
    /// The face of the name. `None` for the layout's own.
    pub name: Option<Face>,
    /// The face of everything else but the small print. `None` for the layout's own.
    pub text: Option<Face>,
    /// A picture under everything, over the whole paper.
    pub background: Option<Arc<[u8]>>,
    /// A picture of a seal.
    pub seal: Option<Arc<[u8]>>,
    /// Of the plain layout: how far its text moves on the paper, in mm to the right and down.
    pub offset: (f32, f32),
    /// Whether there is free space for ink and a stamp beside the picture of a signature.
    pub signature_space: bool,
    /// Whether the logos of organisations print.
    pub logos: bool,
    /// Whether the page has 3 mm to cut off on each side, with marks where to cut.
    pub crop_marks: bool,
}

impl Default for Look {
    fn default() -> Self {
        Look {
            layout: Layout::Formal,
            accent: None,
            ink: None,
            heading: None,
            name: None,
            text: None,
            background: None,
            seal: None,
            offset: (0.0, 0.0),
            signature_space: true,
            logos: true,
            crop_marks: false,
        }
    }
}

/// The words of one language, ready to print. What is empty does not print.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    /// BCP 47, any; it gives the direction.
    pub language: String,
    /// What the paper is. Set in capitals where the script has them.
    pub heading: String,
    /// Before the name.
    pub intro: String,
    /// The name as this column has it. `None` for the person's.
    pub name: Option<String>,
    /// After the name: what the person did.
    pub statement: String,
    /// The workshop.
    pub title: String,
    /// Where and when.
    pub held: String,
    /// How long.
    pub hours: String,
    /// What was taught.
    pub topics: String,
    /// A small last line.
    pub note: String,
    /// The line of the number ("No. MECC-2026-FJ-0017").
    pub number: String,
    /// The line of the date of issue.
    pub issued: String,
}

/// The other side of the sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Back {
    /// The large line.
    pub heading: String,
    /// The text, in paragraphs.
    pub paragraphs: Vec<String>,
    /// BCP 47.
    pub language: String,
}

/// Someone who signs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// The name under the line.
    pub name: String,
    /// The office held, under the name. May be empty.
    pub title: String,
    /// A picture of the signature (PNG, JPEG or SVG), set above the line. One that cannot be read is left out.
    pub image: Option<Arc<[u8]>>,
}

/// Everything a certificate prints. Texts are printed as given; nothing is re-ordered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CertificateData {
    /// The language of the texts that stand for pictures.
    pub lang: Lang,
    /// The paper.
    pub paper: Paper,
    /// What is taste.
    pub look: Look,
    /// The words, in one language or two. Only the bilingual layout prints the second.
    pub words: Vec<Words>,
    /// The certificate's number, bare; it prints in the line of the words.
    pub number: String,
    /// The person's name as it prints.
    pub name: String,
    /// A form of address, printed before the name on its line ("Dr"). `None` for none.
    pub honorific: Option<String>,
    /// The name in the person's own script, on a smaller line under the name. `None` for none.
    pub native: Option<String>,
    /// What the file is called inside.
    pub file_title: String,
    /// The organisations that give the certificate; their logos make the top row.
    pub hosts: Vec<OrgLine>,
    /// Partner organisations, whose logos print small at the foot.
    pub partners: Vec<OrgLine>,
    /// Donors, likewise.
    pub donors: Vec<OrgLine>,
    /// The line that names the partners. May be empty.
    pub partners_line: String,
    /// The line that names the donors. May be empty.
    pub donors_line: String,
    /// Who signs, from left to right: none to four.
    pub signatories: Vec<Signatory>,
    /// The text of the QR code. `None` for none.
    pub code: Option<String>,
    /// The line under the code. May be empty.
    pub code_line: String,
    /// The other side. `None` for a sheet of one page.
    pub back: Option<Back>,
    /// The date of issue; also the file's creation date.
    pub issued: NaiveDate,
    /// Whether the word of specimens is printed across the page.
    pub specimen: bool,
    /// That word.
    pub specimen_word: String,
    /// Files inside the file of one person; a file for the printer has none.
    pub attachments: Vec<Attachment>,
}

/// One certificate as one PDF file of one page, or two with a back. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Write`] when the file cannot be assembled.
pub fn certificate(data: &CertificateData) -> Result<Vec<u8>, PdfError> {
    let key = key(data);
    LAST.with_borrow_mut(|last| {
        let (template, start) = match last.take() {
            Some(last) if last.0.serves(&key) => last,
            _ => {
                let mut document = Document::new(false);
                let template = Template::new(&mut document, data, key, data.back.is_some());
                (template, document.into_start())
            }
        };
        let mut document = start.document();
        for attachment in &data.attachments {
            document.attach(attachment.clone());
        }
        template.add_pages(&mut document, data)?;
        *last = Some((template, start));
        document.finish(&facts(data))
    })
}

thread_local! {
    /// What the certificate made last on this thread has in common with the next of its kind.
    static LAST: RefCell<Option<(Template, Start)>> = const { RefCell::new(None) };
}

/// Many certificates as one file for the printer, in the order given. What they have in common is stored once. When one has
/// a back, all have two pages, so that the file can be printed on both sides.
///
/// `progress` is called with the number of certificates done after each; answering `Break` stops the work.
///
/// # Errors
/// [`PdfError::Cancelled`] after a `Break`, [`PdfError::Empty`] for an empty list, [`PdfError::Write`] when the file
/// cannot be assembled.
pub fn certificates(
    list: &[CertificateData],
    progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Vec<u8>, PdfError> {
    let first = list.first().ok_or(PdfError::Empty)?;
    let mut document = Document::new(list.len() > 1);
    let two_sided = list.iter().any(|data| data.back.is_some());
    let mut templates: Vec<Template> = Vec::new();
    for (done, data) in (1..).zip(list) {
        // Words that follow the person make a few templates; the last ones made are the likeliest.
        let key = key(data);
        let known = templates.iter().rposition(|template| template.serves(&key));
        let template = known.unwrap_or_else(|| {
            templates.push(Template::new(&mut document, data, key, two_sided));
            templates.len() - 1
        });
        templates[template].add_pages(&mut document, data)?;
        if progress(done).is_break() {
            return Err(PdfError::Cancelled);
        }
    }
    document.finish(&facts(first))
}

fn facts(first: &CertificateData) -> Facts {
    let hosts: Vec<&str> = first.hosts.iter().map(|host| host.name.as_str()).collect();
    let own = first.words.first().map(|words| words.language.as_str());
    Facts {
        title: first.file_title.clone(),
        author: hosts.join("; "),
        language: own.filter(|code| !code.is_empty()).unwrap_or(first.lang.code()).into(),
        date: first.issued,
    }
}
