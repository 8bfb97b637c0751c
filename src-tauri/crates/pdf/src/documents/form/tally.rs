//! The tally sheet: the same questions with room to count a whole group's answers by hand.

use flipchart_i18n::{msg, plain};

use super::{FormPaper, PaperChoice, PaperKind, PaperLine, PaperQuestion};
use crate::PdfError;
use crate::layout::{Flow, Margins};
use crate::page::{Document, Facts, NodeId, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

const MARGINS: Margins = Margins {
    left: mm(26.0),
    right: mm(18.0),
    top: mm(24.0),
    bottom: mm(22.0),
};
/// Where the numbers hang before the text.
const HANG: f32 = mm(8.0);
/// Least height of a row that strokes are made in.
const ROW: f32 = mm(8.0);
/// Width of the column of sums.
const SUM: f32 = mm(16.0);
/// Lines for what was written in words.
const NOTES: usize = 4;

/// The tally sheet as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without questions, [`PdfError::Write`] when the file cannot be assembled.
pub fn tally(data: &FormPaper) -> Result<Vec<u8>, PdfError> {
    if data.questions.is_empty() {
        return Err(PdfError::Empty);
    }
    let texts = data.texts();
    let mut flow = Flow::new(Document::new(false), data.paper.portrait(), MARGINS);
    flow.section = flow.document.tree.add(Tree::ROOT, Role::Sect);
    let mut writer = Writer {
        flow,
        data,
        scale: if data.large { 1.3 } else { 1.0 },
    };
    writer.opening();
    let mut section = "";
    for question in &data.questions {
        let own = question.section.as_deref().unwrap_or_default().trim();
        if own != section && !own.is_empty() {
            writer.section(own);
        }
        section = own;
        writer.question(question);
    }
    let head = format!("{}\u{2002}·\u{2002}{}", msg::documents_form_tally(texts), data.title);
    writer
        .flow
        .running(&head, |page, pages| msg::documents_form_page(texts, page, pages));
    writer.flow.document.finish(&Facts {
        title: plain(&msg::documents_form_tally_file_title(texts, &data.title)).into_owned(),
        author: String::new(),
        language: data.lang.code().to_string(),
        date: data.generated,
    })
}

struct Writer<'a> {
    flow: Flow,
    data: &'a FormPaper,
    scale: f32,
}

impl Writer<'_> {
    fn style(&self, size: f32) -> Style {
        Style::sans(size * self.scale).leading(1.35)
    }

    fn line(&mut self, role: Role, text: &str, style: &Style) {
        if !text.trim().is_empty() {
            let node = self.flow.document.tree.add(self.flow.section, role);
            self.flow.lines(node, text.trim(), style, 0.0);
        }
    }

    fn opening(&mut self) {
        let texts = self.data.texts();
        let label = Style::sans(8.5).bold().tracked(160.0).colour(Colour::SOFT);
        self.line(Role::P, &msg::documents_form_tally(texts), &label);
        let title = Style::serif(17.0).bold().leading(1.25).colour(Colour::ACCENT);
        self.line(Role::H1, &self.data.title, &title);
        let soft = self.style(9.0).colour(Colour::SOFT);
        self.line(Role::P, &self.data.subtitle, &soft);
        self.flow.space(mm(2.0));
        self.line(Role::P, &msg::documents_form_tally_how(texts), &self.style(9.0));
        self.flow.space(mm(1.0));
        let table = self.flow.document.tree.add(self.flow.section, Role::Table);
        self.row(table, &msg::documents_form_tally_counted(texts));
    }

    fn section(&mut self, heading: &str) {
        self.flow.space(mm(7.0));
        self.flow.need(mm(34.0));
        self.rule(-HANG, 0.8, Colour::ACCENT);
        self.flow.space(mm(2.0));
        let style = Style::serif(12.5 * self.scale)
            .bold()
            .leading(1.25)
            .colour(Colour::ACCENT);
        self.line(Role::H2, heading, &style);
    }

    fn question(&mut self, question: &PaperQuestion) {
        if question.kind == PaperKind::Note {
            return;
        }
        self.flow.space(mm(4.0));
        // A short list stays whole.
        let answers = match &question.kind {
            PaperKind::One { choices } | PaperKind::Many { choices } => choices.len(),
            PaperKind::Scale { points } => points.len(),
            _ => 2,
        };
        self.flow.need(mm(8.0) + ROW * self.scale * answers.clamp(2, 12) as f32);
        let bold = self.style(9.4).bold();
        let number = question.number.trim();
        if !number.is_empty() {
            let style = bold.colour(Colour::ACCENT);
            let set = self.flow.document.set(number, &style, HANG, Setting::Single);
            let node = self.flow.document.tree.add(self.flow.section, Role::P);
            let (page, top) = self.flow.here();
            let left = MARGINS.left - HANG;
            self.flow.document.tagged(page, node, |pen| pen.text(&set, left, top));
        }
        self.line(Role::P, &question.label, &bold);
        self.flow.space(mm(1.0));
        match &question.kind {
            PaperKind::One { choices } | PaperKind::Many { choices } => self.rows(choices),
            PaperKind::Scale { points } => {
                let named = |point: &PaperChoice| match point.label.trim() {
                    label if label.is_empty() || label == point.value => point.clone(),
                    label if point.value.parse::<i32>().is_ok() => {
                        (point.value.clone(), format!("{}\u{2002}{label}", point.value)).into()
                    }
                    _ => point.clone(),
                };
                self.rows(&points.iter().map(named).collect::<Vec<_>>());
            }
            PaperKind::Matrix { points, rows } => self.grid(points, rows),
            PaperKind::Rank { choices } => {
                let places: Vec<PaperChoice> = (1..=choices.len())
                    .map(|at| (at.to_string(), at.to_string()).into())
                    .collect();
                let lines: Vec<PaperLine> = choices.iter().map(|choice| ("", choice.shown()).into()).collect();
                self.grid(&places, &lines);
            }
            PaperKind::Number { .. } | PaperKind::Date | PaperKind::Text { .. } => self.notes(),
            PaperKind::Note => {}
        }
    }

    /// A row for each answer: its label, room for strokes, the sum.
    fn rows(&mut self, choices: &[PaperChoice]) {
        let table = self.flow.document.tree.add(self.flow.section, Role::Table);
        self.rule(0.0, 0.5, Colour::SOFT);
        for choice in choices {
            self.row(table, choice.shown());
        }
    }

    fn row(&mut self, table: NodeId, label: &str) {
        let width = self.flow.width();
        let style = self.style(9.2);
        let (first, sum) = (width * 0.34, width - SUM);
        let text = self.flow.document.set(label, &style, first - mm(3.0), Setting::Filled);
        let tall = (ROW * self.scale).max(text.height() + mm(2.0));
        self.flow.need(tall);
        let (page, top) = self.flow.here();
        let left = self.flow.margins.left;
        let row = self.flow.document.tree.add(table, Role::Row);
        let head = self.flow.document.tree.add(row, Role::RowHead);
        self.flow.document.tree.add(row, Role::Cell);
        let text_top = top - (tall - text.height()) / 2.0;
        self.flow
            .document
            .tagged(page, head, |pen| pen.text(&text, left, text_top));
        self.flow.document.artifact(page, |pen| {
            for x in [left + first, left + sum] {
                pen.rule((x, top), (x, top - tall), 0.35, Colour::HAIR);
            }
        });
        self.flow.advance(tall);
        self.rule(0.0, 0.35, Colour::HAIR);
    }

    /// A cell for each point of each question.
    fn grid(&mut self, points: &[PaperChoice], lines: &[PaperLine]) {
        let (width, style) = (self.flow.width(), self.style(9.0));
        let head_style = self.style(7.6).colour(Colour::SOFT).align(Align::Center);
        let first = width * 0.34;
        let column = (width - first) / points.len().max(1) as f32;
        let heads: Vec<_> = points
            .iter()
            .map(|point| {
                self.flow
                    .document
                    .set(point.shown(), &head_style, column - mm(1.0), Setting::Filled)
            })
            .collect();
        let head_tall = heads.iter().map(|head| head.height()).fold(0.0, f32::max) + mm(1.2);
        let table = self.flow.document.tree.add(self.flow.section, Role::Table);
        for (number, line) in lines.iter().enumerate() {
            let text = self
                .flow
                .document
                .set(&line.label, &style, first - mm(3.0), Setting::Filled);
            let tall = (mm(11.0) * self.scale).max(text.height() + mm(2.0));
            let turned = self.flow.need(tall + if number == 0 { head_tall } else { 0.0 });
            if number == 0 || turned {
                let (page, top) = self.flow.here();
                let row = (number == 0).then(|| self.flow.document.tree.add(table, Role::Row));
                if let Some(row) = row {
                    self.flow.document.tree.add(row, Role::ColumnHead);
                }
                for (at, head) in heads.iter().enumerate() {
                    let x = self.flow.margins.left + first + at as f32 * column + mm(0.5);
                    let down = top - (head_tall - mm(1.2) - head.height());
                    match row {
                        Some(row) => {
                            let node = self.flow.document.tree.add(row, Role::ColumnHead);
                            self.flow.document.tagged(page, node, |pen| pen.text(head, x, down));
                        }
                        None => self.flow.document.artifact(page, |pen| pen.text(head, x, down)),
                    }
                }
                self.flow.advance(head_tall);
                self.rule(0.0, 0.5, Colour::SOFT);
            }
            let (page, top) = self.flow.here();
            let left = self.flow.margins.left;
            let row = self.flow.document.tree.add(table, Role::Row);
            let head = self.flow.document.tree.add(row, Role::RowHead);
            for _ in points {
                self.flow.document.tree.add(row, Role::Cell);
            }
            let text_top = top - (tall - text.height()) / 2.0;
            self.flow
                .document
                .tagged(page, head, |pen| pen.text(&text, left, text_top));
            self.flow.document.artifact(page, |pen| {
                for at in 0..points.len() {
                    let x = left + first + at as f32 * column;
                    pen.rule((x, top), (x, top - tall), 0.35, Colour::HAIR);
                }
            });
            self.flow.advance(tall);
            self.rule(0.0, 0.35, Colour::HAIR);
        }
    }

    /// Lines for answers that cannot be counted.
    fn notes(&mut self) {
        let words = msg::documents_form_tally_answers(self.data.texts());
        let style = self.style(8.2).colour(Colour::SOFT);
        self.line(Role::P, &words, &style);
        for _ in 0..NOTES {
            self.flow.need(ROW * self.scale);
            self.flow.advance(ROW * self.scale);
            self.rule(0.0, 0.5, Colour::HAIR);
        }
    }

    fn rule(&mut self, from: f32, points: f32, colour: Colour) {
        let (page, y) = self.flow.here();
        let left = self.flow.margins.left;
        let right = left + self.flow.width();
        self.flow
            .document
            .artifact(page, |pen| pen.rule((left + from, y), (right, y), points, colour));
    }
}
