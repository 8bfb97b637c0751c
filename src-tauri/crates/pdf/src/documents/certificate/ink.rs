//! Colours and voices of a page, from what was chosen.

use super::{Face, Look};
use crate::text::{Colour, Family, Style};

/// The colours of a page.
#[derive(Clone, Copy)]
pub(super) struct Inks {
    /// For areas and rules.
    pub accent: Colour,
    /// The same, dark enough for words.
    pub word: Colour,
    /// A tint of it, for fine ornament.
    pub tint: Colour,
    pub ink: Colour,
    /// Text that stands back.
    pub soft: Colour,
    pub hair: Colour,
}

impl Inks {
    pub(super) fn new(look: &Look) -> Self {
        let given = |rgb: Option<[u8; 3]>, house: Colour| {
            rgb.map_or(house, |[r, g, b]| {
                Colour(f32::from(r) / 255.0, f32::from(g) / 255.0, f32::from(b) / 255.0)
            })
        };
        let accent = given(look.accent, Colour::ACCENT);
        let ink = darkened(given(look.ink, Colour::INK), 7.0);
        Inks {
            accent,
            word: darkened(accent, 5.5),
            tint: paler(accent, 0.42),
            ink,
            soft: darkened(paler(ink, 0.26), 6.5),
            hair: paler(ink, 0.68),
        }
    }
}

/// Mixed with white.
fn paler(Colour(r, g, b): Colour, white: f32) -> Colour {
    let mix = |part: f32| part + (1.0 - part) * white;
    Colour(mix(r), mix(g), mix(b))
}

/// Dark enough for that contrast with white paper.
fn darkened(mut colour: Colour, contrast: f32) -> Colour {
    while 1.05 / (luminance(colour) + 0.05) < contrast {
        let Colour(r, g, b) = colour;
        colour = Colour(r * 0.93, g * 0.93, b * 0.93);
    }
    colour
}

fn luminance(Colour(r, g, b): Colour) -> f32 {
    let linear = |part: f32| {
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/// The faces of a page.
#[derive(Clone, Copy)]
pub(super) struct Voices {
    pub heading: Family,
    pub name: Family,
    pub text: Family,
}

impl Voices {
    /// The chosen ones, else the layout's own.
    pub(super) fn new(look: &Look, heading: Face, name: Face, text: Face) -> Self {
        Voices {
            heading: family(look.heading.unwrap_or(heading)),
            name: family(look.name.unwrap_or(name)),
            text: family(look.text.unwrap_or(text)),
        }
    }

    /// Running text at an apparent size.
    pub(super) fn prose(&self, size: f32) -> Style {
        voice(self.text, size)
    }

    /// Small print: in the face of the text where that is fine enough to be the only one on the page.
    pub(super) fn small(&self, size: f32) -> Style {
        match self.text {
            Family::Display => voice(Family::Display, size * 0.98).leading(1.22),
            _ => Style::sans(size).leading(1.36),
        }
    }

    /// The title of the workshop: bold, but in the fine face large.
    pub(super) fn title(&self, size: f32) -> Style {
        match self.text {
            Family::Display => voice(Family::Display, size * 1.08).leading(1.18),
            other => voice(other, size).bold().leading(1.24),
        }
    }

    /// The words that lead from line to line: italic, where the text's face has one.
    pub(super) fn aside(&self, size: f32) -> Style {
        match self.text {
            Family::Display => voice(Family::Italic, size),
            other => voice(other, size),
        }
    }
}

fn family(face: Face) -> Family {
    match face {
        Face::Serif => Family::Serif,
        Face::Sans => Family::Sans,
        Face::Display => Family::Display,
    }
}

/// A family at a size that looks the same in all of them: their small letters differ in height.
pub(super) fn voice(family: Family, size: f32) -> Style {
    let size = size * apparent(family);
    match family {
        Family::Sans => Style::sans(size),
        other => Style::serif(size)
            .family(other)
            .leading(if other == Family::Serif { 1.4 } else { 1.26 }),
    }
}

pub(super) const fn apparent(family: Family) -> f32 {
    match family {
        Family::Sans => 0.94,
        Family::Serif => 1.0,
        Family::Display | Family::Italic => 1.16,
    }
}
