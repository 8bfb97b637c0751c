//! What came of a form: findings in sentences, charts with their figures, answers in words.

use chrono::NaiveDate;
use flipchart_charts::Chart;
use flipchart_i18n::{Lang, Texts, msg};

use crate::PdfError;
use crate::layout::{Cell, Column, Flow, Level, Margins, Table};
use crate::page::{Document, Facts, Role, Tree};
use crate::paper::{Paper, mm};
use crate::text::{Align, Colour, Style};

use super::specimen::SpecimenMark;

/// A part of the results, in the order of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum ResultsBlock {
    /// A heading of the first or second rank.
    Heading {
        /// Whether it stands below another.
        below: bool,
        /// Its words.
        text: String,
    },
    /// A sentence about what stands beside it.
    Sentence(String),
    /// A chart.
    Chart(Chart),
    /// Figures; the first column names the rows.
    Figures {
        /// What they are.
        caption: String,
        /// Headings of the columns.
        head: Vec<String>,
        /// Rows.
        rows: Vec<Vec<String>>,
    },
    /// What people wrote.
    Answers(Vec<String>),
    /// A small line: the rule that was followed.
    Note(String),
}

/// Everything the results print, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultsData {
    /// Language of the paper.
    pub lang: Lang,
    /// The paper.
    pub paper: Paper,
    /// What the paper is ("Results").
    pub name: String,
    /// Title of the form.
    pub title: String,
    /// Workshop, place and dates.
    pub about: String,
    /// How many answered, of how many.
    pub responses: String,
    /// The findings, the most important first.
    pub findings: Vec<String>,
    /// The rest.
    pub blocks: Vec<ResultsBlock>,
    /// Who holds the workshop.
    pub author: String,
    /// Whether SPECIMEN is printed across every page.
    pub specimen: bool,
    /// The date that the file carries.
    pub generated: NaiveDate,
}

const MARGINS: Margins = Margins {
    left: mm(22.0),
    right: mm(20.0),
    top: mm(25.0),
    bottom: mm(22.0),
};

/// The results as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Write`] when the file cannot be assembled.
pub fn results(data: &ResultsData) -> Result<Vec<u8>, PdfError> {
    let texts = Texts::of(data.lang);
    let size = data.paper.portrait();
    let mut flow = Flow::new(Document::new(false), size, MARGINS);
    flow.section = flow.document.tree.add(Tree::ROOT, Role::Sect);
    let soft = Style::sans(9.5).colour(Colour::SOFT);
    line(
        &mut flow,
        Role::P,
        &data.name.to_uppercase(),
        &Style::sans(8.5).bold().tracked(160.0).colour(Colour::SOFT),
    );
    let heading = Style::serif(19.0).bold().leading(1.25).colour(Colour::ACCENT);
    line(&mut flow, Role::H1, &data.title, &heading);
    line(&mut flow, Role::P, &data.about, &soft);
    line(&mut flow, Role::P, &data.responses, &soft);
    flow.space(mm(4.0));
    for (number, finding) in data.findings.iter().enumerate() {
        let style = if number == 0 {
            Style::serif(13.0).leading(1.4)
        } else {
            Style::sans(9.8).leading(1.5)
        };
        line(&mut flow, Role::P, finding, &style);
        flow.space(mm(1.6));
    }
    for (number, block) in data.blocks.iter().enumerate() {
        let next = data.blocks.get(number + 1..).unwrap_or_default();
        set(&mut flow, block, next);
    }
    let head = format!("{}\u{2002}·\u{2002}{}", data.title, data.about);
    flow.running(&head, |page, pages| msg::documents_report_page(texts, page, pages));
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

fn line(flow: &mut Flow, role: Role, text: &str, style: &Style) {
    if !text.trim().is_empty() {
        let node = flow.document.tree.add(flow.section, role);
        flow.lines(node, text, style, 0.0);
    }
}

/// Height that a heading wants below it: its sentence and its chart, or the beginning of a table.
fn wanted(flow: &Flow, next: &[ResultsBlock]) -> f32 {
    next.iter()
        .take_while(|block| !matches!(block, ResultsBlock::Heading { .. }))
        .take(2)
        .map(|block| match block {
            ResultsBlock::Chart(chart) => flow.chart_height(chart) + mm(8.0),
            ResultsBlock::Sentence(_) | ResultsBlock::Note(_) => mm(8.0),
            _ => mm(16.0),
        })
        .sum()
}

fn set(flow: &mut Flow, block: &ResultsBlock, next: &[ResultsBlock]) {
    match block {
        ResultsBlock::Heading { below, text } => {
            let level = if *below { Level::Subsection } else { Level::Section };
            let next = wanted(flow, next);
            flow.heading(level, "", text, next);
        }
        ResultsBlock::Sentence(text) => flow.paragraph(text),
        ResultsBlock::Chart(chart) => flow.chart(chart, &chart.title),
        ResultsBlock::Figures { caption, head, rows } => {
            let first = if head.len() > 5 { 0.36 } else { 0.46 };
            let rest = (1.0 - first) / (head.len().max(2) - 1) as f32;
            let columns = head.iter().enumerate().map(|(number, head)| Column {
                head: head.clone(),
                width: if number == 0 { first } else { rest },
                align: if number == 0 { Align::Start } else { Align::End },
            });
            let columns = columns.collect();
            let rows = rows
                .iter()
                .map(|row| row.iter().map(|cell| Cell::Text(cell.clone())).collect())
                .collect();
            flow.table(&Table {
                caption: caption.clone(),
                columns,
                rows,
                total: false,
            });
            flow.space(mm(4.0));
        }
        ResultsBlock::Answers(answers) => {
            flow.list_in(answers, &Style::sans(9.2).leading(1.45));
            flow.space(mm(3.0));
        }
        ResultsBlock::Note(text) => flow.note(text),
    }
}
