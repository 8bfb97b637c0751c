//! The contents page: kept free early, filled when the page numbers are known.

use super::flow::{Flow, Landmark, Level};
use crate::page::{NodeId, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

/// A page kept for the contents.
pub(crate) struct Contents {
    page: usize,
    section: NodeId,
}

impl Contents {
    /// Keeps the flow's current page, which must be empty, and goes on to the next.
    pub(crate) fn keep(flow: &mut Flow) -> Self {
        let page = flow.page;
        let section = flow.document.tree.add(Tree::ROOT, Role::Sect);
        flow.y -= 1.0;
        flow.break_page();
        Contents { page, section }
    }

    /// Writes the landmarks with their pages, each line a link. What one page can't hold is left to the outline.
    pub(crate) fn fill(self, flow: &mut Flow, title: &str) {
        let (left, width) = (flow.margins.left, flow.width());
        let mut y = flow.size.1 - flow.margins.top;
        let style = Style::serif(18.0).bold().leading(1.25).colour(Colour::ACCENT);
        let heading = flow.document.set(title, &style, width, Setting::Single);
        let node = flow.document.tree.add(self.section, Role::H2);
        flow.document.tagged(self.page, node, |pen| pen.text(&heading, left, y));
        y -= heading.height() + mm(6.0);

        let list = flow.document.tree.add(self.section, Role::Contents);
        let landmarks = std::mem::take(&mut flow.landmarks);
        for landmark in &landmarks {
            if y - mm(8.0) < flow.margins.bottom {
                break;
            }
            y = self.line(flow, list, landmark, (left, width), y);
        }
        flow.landmarks = landmarks;
    }

    fn line(&self, flow: &mut Flow, list: NodeId, landmark: &Landmark, (left, width): (f32, f32), y: f32) -> f32 {
        const PAGE: f32 = mm(12.0);
        let (style, indent, above) = match landmark.level {
            Level::Section => (Style::sans(10.0).bold(), 0.0, mm(2.6)),
            Level::Subsection => (Style::sans(9.5), mm(8.0), mm(0.6)),
        };
        let top = y - above;
        let document = &mut flow.document;
        let label = document.set(
            &landmark.number,
            &style.colour(Colour::ACCENT),
            mm(12.0),
            Setting::Single,
        );
        let label_width = if landmark.number.is_empty() {
            0.0
        } else {
            mm(if indent > 0.0 { 10.0 } else { 8.0 })
        };
        let text_left = left + indent + label_width;
        let text = document.set(
            &landmark.title,
            &style,
            width - indent - label_width - PAGE,
            Setting::Filled,
        );
        let number = (landmark.page + 1).to_string();
        let number = document.set(&number, &style.align(Align::End), PAGE, Setting::Single);

        let item = document.tree.add(list, Role::ContentsItem);
        let reference = document.tree.add(item, Role::Reference);
        let link = document.tree.add(reference, Role::Link);
        document.tagged(self.page, link, |pen| {
            pen.text(&label, left + indent, top);
            pen.text(&text, text_left, top);
            pen.text(&number, left + width - PAGE, top);
        });
        let bottom = top - text.height();
        document.link(
            self.page,
            [left, bottom, left + width, top],
            (landmark.page, landmark.top),
            link,
            &landmark.title,
        );
        let base = bottom - 0.5;
        document.artifact(self.page, |pen| {
            pen.rule((left + indent, base), (left + width, base), 0.25, Colour::HAIR)
        });
        bottom
    }
}
