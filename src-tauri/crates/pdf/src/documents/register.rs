//! The register of certificates: every number that was given, and what became of it.

use chrono::NaiveDate;
use flipchart_i18n::{Lang, Texts, msg};
use serde::{Deserialize, Serialize};

use super::specimen::SpecimenMark;
use crate::PdfError;
use crate::layout::{Column, Flow, Margins, Table};
use crate::page::{Document, Facts, Role, Tree};
use crate::paper::{Paper, mm};
use crate::text::{Align, Colour, Style};

/// A number and what became of it, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterRow {
    /// The number as it prints.
    pub number: String,
    /// The name on the certificate.
    pub name: String,
    /// What it attests.
    pub kind: String,
    /// The day of issue.
    pub issued: String,
    /// Whether it is valid, by what it was replaced, why it is void.
    pub state: String,
}

/// Figures under the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterSums {
    /// What they are.
    pub caption: String,
    /// Headings of the columns; the first names the rows.
    pub head: Vec<String>,
    /// A row for each kind, the last one for all.
    pub rows: Vec<Vec<String>>,
}

/// Everything the register prints, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterData {
    /// Language of the paper.
    pub lang: Lang,
    /// The paper, used standing.
    pub paper: Paper,
    /// What the paper is ("Register of certificates").
    pub name: String,
    /// The workshop's title.
    pub title: String,
    /// Place and dates.
    pub about: String,
    /// Of when it is.
    pub as_of: String,
    /// Headings of number, name, kind, day of issue and state.
    pub head: [String; 5],
    /// All numbers, in their order.
    pub rows: Vec<RegisterRow>,
    /// The sums. No rows for none.
    pub sums: RegisterSums,
    /// Instead of a table when there is no number yet, else small under it. May be empty.
    pub note: String,
    /// Who holds the workshop.
    pub author: String,
    /// Whether SPECIMEN is printed across every page.
    pub specimen: bool,
    /// The date that the file carries.
    pub generated: NaiveDate,
}

const MARGINS: Margins = Margins {
    left: mm(20.0),
    right: mm(18.0),
    top: mm(24.0),
    bottom: mm(21.0),
};

/// The register as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Write`] when the file cannot be assembled.
pub fn register(data: &RegisterData) -> Result<Vec<u8>, PdfError> {
    let texts = Texts::of(data.lang);
    let size = data.paper.portrait();
    let mut flow = Flow::new(Document::new(false), size, MARGINS);
    flow.section = flow.document.tree.add(Tree::ROOT, Role::Sect);
    head(&mut flow, data);
    if data.rows.is_empty() {
        flow.paragraph(&data.note);
    } else {
        flow.table(&numbers(data));
        if !data.sums.rows.is_empty() {
            flow.space(mm(5.0));
            flow.table(&sums(&data.sums));
        }
        if !data.note.trim().is_empty() {
            flow.space(mm(2.0));
            flow.note(&data.note);
        }
    }
    let running = format!("{}\u{2002}·\u{2002}{}", data.name, data.title);
    flow.running(&running, |page, pages| msg::documents_report_page(texts, page, pages));
    let mut document = flow.document;
    if data.specimen {
        let mark = SpecimenMark::new(&mut document, &msg::documents_specimen(texts), size, 54.0);
        for page in 0..document.page_count() {
            document.underlay(page, |pen| mark.draw(pen));
        }
    }
    document.finish(&Facts {
        title: format!("{}: {}", data.name, data.title),
        author: data.author.clone(),
        language: data.lang.code().to_string(),
        date: data.generated,
    })
}

fn head(flow: &mut Flow, data: &RegisterData) {
    let label = Style::sans(8.5).bold().tracked(160.0).colour(Colour::SOFT);
    let heading = Style::serif(18.0).bold().leading(1.25).colour(Colour::ACCENT);
    let soft = Style::sans(9.5).colour(Colour::SOFT);
    let name = data.name.to_uppercase();
    for (role, text, style) in [
        (Role::P, &name, label),
        (Role::H1, &data.title, heading),
        (Role::P, &data.about, soft),
        (Role::P, &data.as_of, soft),
    ] {
        if !text.trim().is_empty() {
            let node = flow.document.tree.add(flow.section, role);
            flow.lines(node, text, &style, 0.0);
        }
    }
    flow.space(mm(5.0));
}

fn numbers(data: &RegisterData) -> Table {
    const WIDTHS: [f32; 5] = [0.215, 0.295, 0.165, 0.135, 0.19];
    let columns = data.head.iter().zip(WIDTHS).map(|(head, width)| Column {
        head: head.clone(),
        width,
        align: Align::Start,
    });
    let rows = data.rows.iter().map(|row| {
        [&row.number, &row.name, &row.kind, &row.issued, &row.state]
            .map(|text| text.as_str().into())
            .into()
    });
    Table {
        caption: String::new(),
        columns: columns.collect(),
        rows: rows.collect(),
        total: false,
    }
}

fn sums(sums: &RegisterSums) -> Table {
    const FIRST: f32 = 0.34;
    let rest = (1.0 - FIRST) / (sums.head.len().max(2) - 1) as f32;
    let columns = sums.head.iter().enumerate().map(|(index, head)| Column {
        head: head.clone(),
        width: if index == 0 { FIRST } else { rest },
        align: if index == 0 { Align::Start } else { Align::End },
    });
    Table {
        caption: sums.caption.clone(),
        columns: columns.collect(),
        rows: sums
            .rows
            .iter()
            .map(|row| row.iter().map(|text| text.as_str().into()).collect())
            .collect(),
        total: true,
    }
}
