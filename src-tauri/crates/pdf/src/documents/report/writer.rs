//! What the parts of a report share: numbering, texts, the flow.

use flipchart_i18n::{Texts, fmt, msg};

use super::ReportData;
use crate::layout::{Flow, Level};
use crate::paper::mm;

pub(super) struct Writer<'a> {
    pub flow: Flow,
    pub data: &'a ReportData,
    pub texts: &'static Texts,
    section: u32,
    subsection: u32,
    tables: u32,
    annex: u8,
}

impl<'a> Writer<'a> {
    pub(super) fn new(flow: Flow, data: &'a ReportData) -> Self {
        Writer {
            flow,
            data,
            texts: Texts::of(data.lang),
            section: 0,
            subsection: 0,
            tables: 0,
            annex: b'A',
        }
    }

    /// A numbered section that begins with text or a table.
    pub(super) fn section(&mut self, title: &str) {
        self.section_before(title, mm(24.0));
    }

    /// A numbered section that stays with so much of what follows.
    pub(super) fn section_before(&mut self, title: &str, next: f32) {
        self.section += 1;
        self.subsection = 0;
        self.flow
            .heading(Level::Section, &self.section.to_string(), title, next);
    }

    /// A numbered part of the section.
    pub(super) fn subsection(&mut self, title: &str) {
        self.subsection += 1;
        let number = format!("{}.{}", self.section, self.subsection);
        self.flow.heading(Level::Subsection, &number, title, mm(30.0));
    }

    /// A lettered annex on a new page.
    pub(super) fn annex(&mut self, title: &str) {
        self.flow.break_page();
        let title = msg::documents_report_annex(self.texts, char::from(self.annex).to_string(), title);
        self.annex = self.annex.saturating_add(1).min(b'Z');
        self.flow.heading(Level::Section, "", &title, mm(24.0));
    }

    /// The caption of the next table.
    pub(super) fn caption(&mut self, title: &str) -> String {
        self.tables += 1;
        msg::documents_report_table(self.texts, self.tables, title)
    }

    /// How many people a table counts and where from.
    pub(super) fn source(&mut self, count: usize) {
        let date = fmt::date(self.texts, self.data.generated);
        self.flow.note(&msg::documents_report_source(self.texts, count, date));
    }
}

/// A text, or a dash where there is none.
pub(super) fn or_dash(text: &str) -> &str {
    if text.trim().is_empty() { "–" } else { text }
}
