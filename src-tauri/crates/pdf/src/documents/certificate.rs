//! The certificate: one landscape page that a participant hangs on a wall.

mod body;
mod common;
mod frame;
mod name;
mod signatures;

use std::ops::ControlFlow;
use std::sync::Arc;

use chrono::NaiveDate;
use flipchart_i18n::{Lang, Texts, msg, plain};
use serde::{Deserialize, Serialize};

use self::common::Template;
use super::{OrgLine, Sex};
use crate::page::{Document, Facts};
use crate::{Paper, PdfError};

/// What a certificate attests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CertificateKind {
    /// The person took part.
    #[default]
    Participation,
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

/// Everything a certificate prints. Texts are printed as given: nothing is re-cased or re-ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateData {
    /// The language of the fixed words and of the dates.
    pub lang: Lang,
    /// The paper, used lying.
    pub paper: Paper,
    /// The certificate's number, small at the foot.
    pub number: String,
    /// The person's name as it prints.
    pub name: String,
    /// A form of address, printed before the name on its line ("Dr"). `None` for none.
    pub honorific: Option<String>,
    /// The name in the person's own script, on a smaller line under the name. `None` for none.
    pub native: Option<String>,
    /// For words that follow the person's sex; `None` and `Undisclosed` take neutral forms.
    pub sex: Option<Sex>,
    /// The workshop's title in the language of the document.
    pub workshop_title: String,
    /// What is attested.
    pub kind: CertificateKind,
    /// The code of the kind of workshop: `training`, `training_of_trainers`, `expert_dialogue`, `internal_training`.
    /// Another code prints as a workshop.
    pub workshop_kind: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// The town. May be empty.
    pub city: String,
    /// The country's name in the language of the document. May be empty.
    pub country: String,
    /// The house it was held in.
    pub venue: Option<String>,
    /// The organisations that give the certificate; their logos make the top row.
    pub hosts: Vec<OrgLine>,
    /// Partner organisations, small at the foot.
    pub partners: Vec<OrgLine>,
    /// Donors, small at the foot.
    pub donors: Vec<OrgLine>,
    /// Who signs, from left to right: none to four.
    pub signatories: Vec<Signatory>,
    /// What was taught, in one small paragraph. May be empty.
    pub topics: Vec<String>,
    /// The date of issue; also the file's creation date.
    pub issued: NaiveDate,
    /// Whether SPECIMEN is printed across the page.
    pub specimen: bool,
}

/// One certificate as one PDF file of one page. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Write`] when the file cannot be assembled.
pub fn certificate(data: &CertificateData) -> Result<Vec<u8>, PdfError> {
    certificates(std::slice::from_ref(data), &mut |_| ControlFlow::Continue(()))
}

/// Many certificates as one file for the printer, one page each, in the order given. What they have in common is stored once.
///
/// `progress` is called with the number of pages done after each; answering `Break` stops the work.
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
    let mut templates: Vec<Template> = Vec::new();
    for (done, data) in (1..).zip(list) {
        let known = templates.iter().position(|template| template.serves(data));
        let template = known.unwrap_or_else(|| {
            templates.push(Template::new(&mut document, data));
            templates.len() - 1
        });
        templates[template].add_page(&mut document, data);
        if progress(done).is_break() {
            return Err(PdfError::Cancelled);
        }
    }
    document.finish(&facts(first, list.len()))
}

/// One certificate is called after its person, a file of many after the workshop.
fn facts(first: &CertificateData, count: usize) -> Facts {
    let texts = Texts::of(first.lang);
    let title = match count {
        1 => msg::documents_certificate_file_title(texts, &first.name),
        _ => msg::documents_certificates_file_title(texts, &first.workshop_title),
    };
    Facts {
        title: plain(&title).into_owned(),
        author: first
            .hosts
            .iter()
            .map(|host| host.name.as_str())
            .collect::<Vec<_>>()
            .join("; "),
        language: first.lang.code().to_string(),
        date: first.issued,
    }
}
