//! The name: the largest thing on the page, and always inside its area.

use super::CertificateData;
use super::frame::Rule;
use crate::page::{Document, NodeId, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

/// Size of a name that needs nothing of what follows.
const NATURAL: f32 = 44.0;
/// A name set smaller than this on one line is better on two.
const ONE_LINE: f32 = 29.0;
/// The largest size on two lines.
const TWO_LINES: f32 = 26.5;
const LEADING: f32 = 1.2;

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
        let style = Style::serif(NATURAL).align(Align::Center).leading(LEADING);
        let shaped = document.typesetter.shaped(&text, &style);
        let fitting = |width: f32, most: f32| (self.width * 1000.0 / width).min(most);
        let single = fitting(shaped.natural_width(), NATURAL);
        let (size, setting) = if single >= ONE_LINE {
            (single, Setting::Single)
        } else {
            let double = fitting(shaped.width_in_two(), TWO_LINES);
            if double > single {
                (double, Setting::Balanced)
            } else {
                (single, Setting::Single)
            }
        };
        let mut name = document.typesetter.set(shaped, size, self.width, setting);
        // Scripts that stack their letters can be taller than the area.
        let room = if name.lines.len() == 1 {
            Self::HEIGHT * 0.86
        } else {
            Self::HEIGHT
        };
        if name.height() > room {
            let shaped = document.typesetter.shaped(&text, &style);
            name = document
                .typesetter
                .set(shaped, size * room / name.height(), self.width, setting);
        }
        // One line stands low in the area, near its rule; two fill it.
        let top = self.top - (Self::HEIGHT - name.height()) * 0.72;
        let node = document.tree.add(section, Role::P);
        document.tagged(page, node, |pen| pen.text(&name, self.left, top));
    }
}
