//! Who helped: logos in rows, names in small lines.

use flipchart_i18n::msg;

use super::Layout;
use super::signatures::Row;
use super::stage::{Element, Stage};
use crate::documents::{OrgLine, logos};
use crate::page::Role;
use crate::paper::mm;
use crate::text::{Align, Setting};

/// Partners and donors: their logos in a small row, their names in small lines. Answers the height above them.
pub(super) fn helpers(stage: &mut Stage, row: Row) -> (Vec<Element>, f32) {
    let data = stage.data;
    let height = mm(if stage.tight { 6.0 } else { 8.5 });
    let style = stage.voices.small(7.3).align(row.align).colour(stage.inks.soft);
    let mut y = row.bottom;
    let mut lines = Vec::new();
    for text in [&data.donors_line, &data.partners_line] {
        if text.trim().is_empty() {
            continue;
        }
        let line = stage.set(text, &style, row.width, Setting::Balanced);
        y += line.height();
        lines.insert(0, stage.part(Role::P, &line, row.left, y));
    }
    let helpers: Vec<OrgLine> = data.partners.iter().chain(&data.donors).cloned().collect();
    let mut elements = Vec::new();
    if data.look.logos && !matches!(data.look.layout, Layout::Logos | Layout::Bilingual) {
        let base = y + if lines.is_empty() { 0.0 } else { mm(1.8) };
        let area = [row.left, base, row.width, height];
        elements = logo_row(stage, &helpers, area, mm(7.0), row.align);
        if !elements.is_empty() {
            y = base + height;
        }
    }
    if y > row.bottom {
        y += mm(if stage.tight { 3.0 } else { 4.5 });
    }
    elements.extend(lines);
    (elements, y)
}

/// Logos side by side in a box.
pub(super) fn logo_row(stage: &mut Stage, list: &[OrgLine], area: [f32; 4], gap: f32, align: Align) -> Vec<Element> {
    let [left, bottom, width, height] = area;
    let row = logos::row(list, width, height, gap);
    let used = row.last().map_or(0.0, |last| last.x + last.width) * 2.0;
    let middle = left
        + match align {
            Align::Start => used / 2.0,
            Align::Center => width / 2.0,
            Align::End => width - used / 2.0,
        };
    let mut elements = Vec::with_capacity(row.len());
    for logo in &row {
        let area = [
            middle + logo.x,
            bottom + (height - logo.height) / 2.0,
            logo.width,
            logo.height,
        ];
        let id = stage.document.keep(&logo.picture);
        let alt = msg::documents_logo_of(stage.texts, &logo.name);
        elements.push(stage.figure(id, area, &alt));
    }
    elements
}
