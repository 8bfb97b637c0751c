//! What the flowing papers of a plan share: a time in the margin, texts in two languages beside it.

use flipchart_i18n::{fmt, msg};

use super::{Both, PlanData, PlanDay, capitalised, one_line};
use crate::layout::{Flow, Level, Margins};
use crate::page::{Document, Role};
use crate::paper::mm;
use crate::text::{Colour, Setting, Style};

pub(super) const MARGINS: Margins = Margins {
    left: mm(20.0),
    right: mm(18.0),
    top: mm(25.0),
    bottom: mm(22.0),
};
/// Width of the column of times.
pub(super) const TIMES: f32 = mm(29.0);
pub(super) const BODY: Style = Style::sans(9.2).leading(1.45);

pub(super) struct Writer<'a> {
    pub flow: Flow,
    pub data: &'a PlanData,
}

impl<'a> Writer<'a> {
    /// A paper that begins with its name and that of the workshop.
    pub(super) fn new(data: &'a PlanData, name: &Both) -> Self {
        let mut flow = Flow::new(Document::new(false), data.paper.portrait(), MARGINS);
        let node = flow.document.tree.add(crate::page::Tree::ROOT, Role::Sect);
        flow.section = node;
        let mut writer = Writer { flow, data };
        let label = Style::sans(8.5).bold().tracked(160.0).colour(Colour::SOFT);
        writer.line(Role::P, &one_line(name).to_uppercase(), &label);
        writer.said(
            Role::H1,
            &data.title,
            &Style::serif(17.0).bold().leading(1.25).colour(Colour::ACCENT),
        );
        let dates = fmt::date_range(data.texts(), data.start, data.end);
        let place = data.place.first.trim();
        let line = if place.is_empty() {
            dates
        } else {
            format!("{place}\u{2002}·\u{2002}{dates}")
        };
        writer.line(Role::P, &line, &Style::sans(9.5).colour(Colour::SOFT));
        writer
    }

    /// The heading of a day.
    pub(super) fn day(&mut self, day: &PlanDay) {
        let data = self.data;
        let number = data.words(|texts| msg::papers_day(texts, day.number));
        let date = data.word(|texts| capitalised(&fmt::weekday_date(texts, day.date)));
        self.flow.heading(Level::Section, "", &date.first, mm(30.0));
        let mut under = vec![number];
        under.extend(date.other().map(String::from));
        let theme = one_line(&day.title);
        if !theme.is_empty() {
            under.push(theme);
        }
        self.line(
            Role::P,
            &under.join("\u{2002}·\u{2002}"),
            &Style::sans(9.5).colour(Colour::SOFT),
        );
        self.flow.space(mm(1.5));
    }

    pub(super) fn line(&mut self, role: Role, text: &str, style: &Style) {
        if !text.trim().is_empty() {
            let node = self.flow.document.tree.add(self.flow.section, role);
            self.flow.lines(node, text, style, 0.0);
        }
    }

    /// A text, and its other language under it.
    pub(super) fn said(&mut self, role: Role, text: &Both, style: &Style) {
        self.line(role, &text.first, style);
        if let Some(other) = text.other() {
            self.line(Role::P, other, &style.regular().colour(Colour::SOFT));
        }
    }

    /// A small label and the text it is about; nothing when there is none.
    pub(super) fn labelled(&mut self, label: &str, text: &Both) {
        if text.is_empty() {
            return;
        }
        self.label(label);
        self.said(Role::P, text, &BODY);
    }

    pub(super) fn label(&mut self, label: &str) {
        self.flow.space(mm(1.6));
        self.flow.need(mm(10.0));
        self.line(
            Role::P,
            label,
            &Style::sans(7.8).bold().leading(1.4).colour(Colour::ACCENT),
        );
    }

    /// Items, each behind a dash.
    pub(super) fn items(&mut self, label: &str, items: &[String]) {
        if !items.is_empty() {
            self.label(label);
            self.flow.list_in(items, &BODY);
        }
    }

    /// A text in the column of times, level with what comes next.
    pub(super) fn in_times(&mut self, text: &str, style: &Style) {
        let set = self.flow.document.set(text, style, TIMES, Setting::Single);
        let node = self.flow.document.tree.add(self.flow.section, Role::P);
        let (page, top) = self.flow.here();
        self.flow
            .document
            .tagged(page, node, |pen| pen.text(&set, MARGINS.left, top));
    }

    /// A hairline over the whole width.
    pub(super) fn rule(&mut self) {
        let (page, y) = self.flow.here();
        let right = self.flow.size.0 - MARGINS.right;
        self.flow
            .document
            .artifact(page, |pen| pen.rule((MARGINS.left, y), (right, y), 0.35, Colour::HAIR));
    }

    /// Running heads, the file.
    pub(super) fn finish(mut self, name: String) -> Result<Vec<u8>, crate::PdfError> {
        let texts = self.data.texts();
        self.flow.margins = MARGINS;
        let head = format!("{name}\u{2002}·\u{2002}{}", self.data.title.first);
        self.flow
            .running(&head, |page, pages| msg::documents_report_page(texts, page, pages));
        let title = flipchart_i18n::plain(&msg::papers_file_title(texts, name, &self.data.title.first)).into_owned();
        let size = self.flow.size;
        super::close(self.flow.document, self.data, size, title)
    }
}
