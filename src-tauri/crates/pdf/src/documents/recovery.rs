//! The words that bring back an organisation's key, on one sheet for the safe.

use chrono::NaiveDate;
use flipchart_i18n::{Lang, Texts, fmt, msg, plain};
use serde::{Deserialize, Serialize};

use crate::layout::{Flow, Margins};
use crate::page::{Document, Facts, NodeId, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};
use crate::{Paper, PdfError};

const MARGINS: Margins = Margins {
    left: mm(26.0),
    right: mm(26.0),
    top: mm(24.0),
    bottom: mm(20.0),
};
/// Height of a line of words.
const LINE: f32 = mm(8.4);
/// Lines that somebody writes on.
const RULED: Colour = Colour(0.45, 0.47, 0.5);

/// What the sheet says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryData {
    /// Language of the paper; the words themselves are English in all.
    pub lang: Lang,
    /// The paper.
    pub paper: Paper,
    /// Whose key it is.
    pub organisation: String,
    /// The key's short id.
    pub key: String,
    /// The words, in their order.
    pub words: Vec<String>,
    /// The date that is printed and that the file carries.
    pub date: NaiveDate,
}

/// The sheet as a PDF file of one page. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without words, [`PdfError::Write`] when the file cannot be assembled.
pub fn recovery(data: &RecoveryData) -> Result<Vec<u8>, PdfError> {
    if data.words.is_empty() {
        return Err(PdfError::Empty);
    }
    let mut flow = Flow::new(Document::new(false), data.paper.portrait(), MARGINS);
    flow.section = flow.document.tree.add(Tree::ROOT, Role::Sect);
    let mut sheet = Sheet {
        flow,
        texts: Texts::of(data.lang),
    };
    sheet.head(data);
    sheet.words(&data.words);
    sheet.advice();
    sheet.keeper();
    let title = msg::documents_recovery_file_title(sheet.texts, &data.organisation);
    sheet.flow.document.finish(&Facts {
        title: plain(&title).into_owned(),
        author: data.organisation.clone(),
        language: data.lang.code().to_string(),
        date: data.date,
    })
}

struct Sheet {
    flow: Flow,
    texts: &'static Texts,
}

impl Sheet {
    fn head(&mut self, data: &RecoveryData) {
        let label = Style::sans(8.5).bold().tracked(160.0).colour(Colour::SOFT);
        self.line(
            Role::P,
            &msg::documents_recovery_label(self.texts).to_uppercase(),
            &label,
        );
        self.flow.space(mm(1.5));
        let name = Style::serif(26.0).bold().leading(1.2).colour(Colour::ACCENT);
        let width = self.flow.width();
        // A long name takes two lines of a smaller size, not five of this one.
        let size = [26.0, 21.0, 17.0, 14.0].into_iter().find(|size| {
            let set = self
                .flow
                .document
                .set(&data.organisation, &name.size(*size), width, Setting::Filled);
            set.lines.len() <= 2
        });
        self.line(Role::H1, &data.organisation, &name.size(size.unwrap_or(12.0)));
        self.flow.space(mm(1.5));
        let id: Vec<&str> = (0..data.key.len().div_ceil(4))
            .filter_map(|part| data.key.get(part * 4..(part * 4 + 4).min(data.key.len())))
            .collect();
        let key = msg::documents_recovery_key(self.texts, id.join(" "), fmt::date(self.texts, data.date));
        self.line(Role::P, &key, &Style::sans(9.5).colour(Colour::SOFT));
        self.flow.space(mm(6.0));
        self.line(
            Role::P,
            &msg::documents_recovery_means(self.texts),
            &Style::sans(10.5).leading(1.5),
        );
        self.flow.space(mm(6.0));
    }

    /// Numbered words in two columns, read down the first and then down the second.
    fn words(&mut self, words: &[String]) {
        let (page, top) = self.flow.here();
        let (left, width) = (MARGINS.left, self.flow.width());
        let rows = words.len().div_ceil(2);
        let pad = mm(5.0);
        let tall = LINE * rows as f32 + 2.0 * pad;
        let half = width / 2.0;
        let document = &mut self.flow.document;
        document.artifact(page, |pen| {
            pen.frame([left, top - tall, width, tall], 0.8, Colour::ACCENT);
            for row in 1..rows {
                let y = top - pad - LINE * row as f32;
                for start in [left + mm(7.0), left + half + mm(3.0)] {
                    pen.rule((start, y), (start + half - mm(10.0), y), 0.3, Colour::HAIR);
                }
            }
        });
        let list = document.tree.add(self.flow.section, Role::List);
        let number = Style::sans(9.0).align(Align::End).colour(Colour::SOFT);
        let word = Style::sans(14.5).bold().leading(1.2).tracked(12.0);
        for (at, text) in words.iter().enumerate() {
            let start = if at < rows {
                left + mm(7.0)
            } else {
                left + half + mm(3.0)
            };
            let head = top - pad - LINE * (at % rows) as f32;
            let label = document.set(&(at + 1).to_string(), &number, mm(7.0), Setting::Single);
            let body = document.set(text, &word, half - mm(22.0), Setting::Single);
            let base = head - (LINE - body.height()) / 2.0;
            let item = document.tree.add(list, Role::Item);
            let node = document.tree.add(item, Role::Label);
            // Both stand on one line of writing, whatever their sizes.
            let drop = body.height() - label.height() - mm(0.55);
            document.tagged(page, node, |pen| pen.text(&label, start, base - drop));
            let node = document.tree.add(item, Role::Body);
            document.tagged(page, node, |pen| pen.text(&body, start + mm(12.0), base));
        }
        self.flow.advance(tall);
        self.flow.space(mm(2.5));
        let small = Style::sans(8.5).leading(1.4).colour(Colour::SOFT);
        self.line(Role::P, &msg::documents_recovery_english(self.texts), &small);
        self.flow.space(mm(6.0));
    }

    fn advice(&mut self) {
        let t = self.texts;
        for (head, items) in [
            (
                msg::documents_recovery_keep(t),
                [
                    msg::documents_recovery_keep_safe(t),
                    msg::documents_recovery_keep_secret(t),
                ],
            ),
            (
                msg::documents_recovery_use(t),
                [
                    msg::documents_recovery_use_steps(t),
                    msg::documents_recovery_use_valid(t),
                ],
            ),
        ] {
            let style = Style::sans(10.5).bold().leading(1.5).colour(Colour::ACCENT);
            self.line(Role::H2, &head, &style);
            self.flow.list_in(&items, &Style::sans(9.5).leading(1.45));
            self.flow.space(mm(3.5));
        }
    }

    /// Lines to say who has the sheet, at the foot of the page.
    fn keeper(&mut self) {
        let (page, _) = self.flow.here();
        let width = self.flow.width();
        let gap = mm(6.0);
        let wide = (width - 2.0 * gap) / 3.0;
        let style = Style::sans(8.0).leading(1.4).colour(Colour::SOFT);
        let t = self.texts;
        let labels = [
            msg::documents_recovery_kept_by(t),
            msg::documents_recovery_kept_at(t),
            msg::documents_recovery_kept_since(t),
        ];
        let y = MARGINS.bottom + mm(6.0);
        for (at, label) in labels.iter().enumerate() {
            let left = MARGINS.left + at as f32 * (wide + gap);
            let document = &mut self.flow.document;
            document.artifact(page, |pen| pen.rule((left, y), (left + wide, y), 0.5, RULED));
            let set = document.set(label, &style, wide, Setting::Single);
            let node: NodeId = document.tree.add(self.flow.section, Role::P);
            document.tagged(page, node, |pen| pen.text(&set, left, y - mm(1.0)));
        }
    }

    fn line(&mut self, role: Role, text: &str, style: &Style) {
        let node = self.flow.document.tree.add(self.flow.section, role);
        self.flow.lines(node, text, style, 0.0);
    }
}
