//! The name: the largest thing on the page, and always inside its area.

use super::CertificateData;
use super::frame::Rule;
use crate::page::{Document, NodeId, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Paragraph, Setting, Style};

/// Size of a name that needs nothing of what follows.
const NATURAL: f32 = 44.0;
/// A name set smaller than this on one line is better on two.
const ONE_LINE: f32 = 29.0;
/// The largest size on two lines.
const TWO_LINES: f32 = 26.5;
const LEADING: f32 = 1.2;
/// The largest size of the name in the own script, under the name.
const NATIVE: f32 = 15.0;
/// Between the two.
const GAP: f32 = mm(0.4);

/// The place kept for the name, in points; the same for everybody, so that all certificates of a workshop align.
pub(super) struct Area {
    pub left: f32,
    pub top: f32,
    pub width: f32,
}

impl Area {
    /// Height kept: two lines at their largest, with air.
    pub(super) const HEIGHT: f32 = TWO_LINES * LEADING * 2.0 + mm(2.5);

    /// The short rule under the name.
    pub(super) fn rule(&self) -> Rule {
        let (middle, y) = (self.left + self.width / 2.0, self.top - Self::HEIGHT - mm(3.0));
        Rule {
            from: (middle - mm(14.0), y),
            to: (middle + mm(14.0), y),
            width: 0.8,
            colour: Colour::ACCENT,
        }
    }

    /// Sets the name: at its natural size, else smaller, else on two lines of about equal length, else smaller again.
    pub(super) fn set(&self, document: &mut Document, page: usize, section: NodeId, data: &CertificateData) {
        let text = match &data.honorific {
            Some(honorific) if !honorific.trim().is_empty() => format!("{}\u{a0}{}", honorific.trim(), data.name),
            _ => data.name.clone(),
        };
        let native = self.native(document, data);
        let below = native.as_ref().map_or(0.0, |line| line.height() + GAP);
        let height = Self::HEIGHT - below;
        let style = Style::serif(NATURAL).align(Align::Center).leading(LEADING);
        let shaped = document.typesetter.shaped(&text, &style);
        let fitting = |width: f32, most: f32| (self.width * 1000.0 / width).min(most);
        let most = |size: f32, lines: f32| match native {
            Some(_) => size.min(height / LEADING / lines),
            None => size,
        };
        let single = fitting(shaped.natural_width(), most(NATURAL, 1.0));
        let (size, setting) = if single >= ONE_LINE {
            (single, Setting::Single)
        } else {
            let double = fitting(shaped.width_in_two(), most(TWO_LINES, 2.0));
            if double > single {
                (double, Setting::Balanced)
            } else {
                (single, Setting::Single)
            }
        };
        let mut name = document.typesetter.set(shaped, size, self.width, setting);
        // Scripts that stack their letters can be taller than the area.
        let room = if name.lines.len() == 1 && native.is_none() {
            height * 0.86
        } else {
            height
        };
        if name.height() > room {
            let shaped = document.typesetter.shaped(&text, &style);
            name = document
                .typesetter
                .set(shaped, size * room / name.height(), self.width, setting);
        }
        // One line stands low in the area, near its rule; two fill it.
        let top = self.top - (height - name.height()) * 0.72;
        let node = document.tree.add(section, Role::P);
        document.tagged(page, node, |pen| pen.text(&name, self.left, top));
        if let Some(native) = native {
            let node = document.tree.add(section, Role::P);
            let top = top - name.height() - GAP;
            document.tagged(page, node, |pen| pen.text(&native, self.left, top));
        }
    }

    /// The name in the own script, on one line whatever its length.
    fn native(&self, document: &mut Document, data: &CertificateData) -> Option<Paragraph> {
        let text = data.native.as_deref().filter(|text| !text.trim().is_empty())?;
        let style = Style::serif(NATIVE)
            .align(Align::Center)
            .leading(LEADING)
            .colour(Colour::SOFT);
        let shaped = document.typesetter.shaped(text, &style);
        let size = (self.width * 1000.0 / shaped.natural_width()).min(NATIVE);
        Some(document.typesetter.set(shaped, size, self.width, Setting::Single))
    }
}
