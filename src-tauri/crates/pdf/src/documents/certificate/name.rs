//! The name: the largest thing on the page, and always inside its area.

use super::CertificateData;
use super::ink::apparent;
use super::stage::fitting;
use crate::page::{Document, NodeId, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Family, Paragraph, Setting, Style};

const LEADING: f32 = 1.2;
/// The size of the name in the own script, under the name, as a part of the name's.
const NATIVE: f32 = 0.36;
/// Between the two.
const GAP: f32 = mm(0.6);
/// A third line must make the name so much larger, unless two leave it small.
const GAIN: f32 = 1.3;
const SMALL: f32 = 23.0;
/// Smaller than this, a word without end is rather cut.
const SMALLEST: f32 = 15.0;

/// The place kept for the name, in points; the same for everybody, so that all certificates of a workshop align.
#[derive(Clone)]
pub(super) struct Area {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
    /// Size of a name that needs nothing of what follows.
    pub natural: f32,
    pub align: Align,
    pub style: Style,
    /// The colour of the line in the own script.
    pub soft: Colour,
    /// The words whose name it is; the person's own when they have none.
    pub words: usize,
    /// Whether the line in the own script belongs here.
    pub native: bool,
}

impl Area {
    /// The height to keep for a natural size: two lines of two thirds of it, or more where lines are short; and the line in
    /// the own script.
    pub(super) fn height(natural: f32, lines: f32, native: bool) -> f32 {
        let own = if native { natural * NATIVE * LEADING + GAP } else { 0.0 };
        natural * 0.81 * lines + own
    }

    /// Sets the name: at its natural size, else smaller, else on two or three lines of about equal length.
    pub(super) fn set(&self, document: &mut Document, page: usize, section: NodeId, data: &CertificateData) {
        let text = text(data, self.words);
        let native = self.native.then(|| self.own_script(document, data)).flatten();
        let below = native.as_ref().map_or(0.0, |line| line.height() + GAP);
        let height = self.height - below;
        let name = self.fit(document, &text, height);
        // One line stands low in the area, near what follows; two fill it.
        let top = self.top - (height - name.height()).max(0.0) * 0.7;
        let node = document.tree.add(section, Role::P);
        document.tagged(page, node, |pen| pen.text(&name, self.left, top));
        if let Some(native) = native {
            let node = document.tree.add(section, Role::P);
            let top = top - name.height() - GAP;
            document.tagged(page, node, |pen| pen.text(&native, self.left, top));
        }
    }

    fn fit(&self, document: &mut Document, text: &str, height: f32) -> Paragraph {
        let style = fitting(
            text,
            &self.style.align(self.align).leading(LEADING).colour(self.style.colour),
        );
        let shaped = document.typesetter.shaped(text, &style);
        let natural = self.natural * apparent(style.family);
        // What scripts that stack their letters need of height, at a size of 1.
        let tall = shaped.line_height(100.0) / 100.0;
        let fits = |width: f32, lines: f32| (self.width * 1000.0 / width).min(height / tall / lines).min(natural);
        let mut size = fits(shaped.natural_width(), 1.0);
        let mut setting = Setting::Single;
        if size < natural * 0.72 {
            for lines in [2, 3] {
                let larger = fits(shaped.width_in(lines, false), lines as f32);
                let is_better = if setting == Setting::Single || size < SMALL {
                    1.02
                } else {
                    GAIN
                };
                if larger > size * is_better {
                    (size, setting) = (larger, Setting::Balanced);
                }
            }
        }
        if size < SMALLEST {
            for lines in [2, 3, 4] {
                let larger = fits(shaped.width_in(lines, true), lines as f32);
                if larger > size * 1.02 {
                    (size, setting) = (larger, Setting::Balanced);
                }
            }
        }
        document.typesetter.set(shaped, size, self.width, setting)
    }

    /// The name in the own script, on one line whatever its length.
    fn own_script(&self, document: &mut Document, data: &CertificateData) -> Option<Paragraph> {
        let text = data.native.as_deref().filter(|text| !text.trim().is_empty())?;
        let largest = self.natural * NATIVE;
        let style = Style {
            family: if self.style.family == Family::Sans {
                Family::Sans
            } else {
                Family::Serif
            },
            ..Style::serif(largest)
                .align(self.align)
                .leading(LEADING)
                .colour(self.soft)
        };
        let shaped = document.typesetter.shaped(text, &style);
        let size = (self.width * 1000.0 / shaped.natural_width()).min(largest);
        Some(document.typesetter.set(shaped, size, self.width, Setting::Single))
    }
}

/// The name with the form of address before it.
fn text(data: &CertificateData, words: usize) -> String {
    if let Some(own) = data.words.get(words).and_then(|words| words.name.as_deref())
        && !own.trim().is_empty()
    {
        return own.to_string();
    }
    match data.honorific.as_deref().map(str::trim) {
        Some(honorific) if !honorific.is_empty() => format!("{honorific}\u{a0}{}", data.name),
        _ => data.name.clone(),
    }
}
