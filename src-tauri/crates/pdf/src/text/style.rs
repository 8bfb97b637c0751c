//! How a text looks.

/// The voices of a document. Scripts without a serif face share the sans one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Family {
    Sans,
    Serif,
    /// For certificates: an old-style roman.
    Display,
    /// Its italic.
    Italic,
}

impl Family {
    /// The voice that stands in for it in scripts it has no face of.
    pub(super) const fn kin(self) -> Family {
        match self {
            Family::Sans => Family::Sans,
            _ => Family::Serif,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// Where a line stands in its measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Align {
    Start,
    Center,
    End,
}

/// An sRGB colour, each part from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Colour(pub f32, pub f32, pub f32);

impl Colour {
    pub(crate) const INK: Colour = Colour(0.11, 0.12, 0.14);
    /// Text that stands back; 7:1 on white.
    pub(crate) const SOFT: Colour = Colour(0.33, 0.35, 0.38);
    /// Hairlines.
    pub(crate) const HAIR: Colour = Colour(0.72, 0.74, 0.76);
    /// The house's one accent: a deep petrol that stays dark on a black-and-white printer.
    pub(crate) const ACCENT: Colour = Colour(0.05, 0.28, 0.33);
    /// The specimen mark: light enough to read through.
    pub(crate) const GHOST: Colour = Colour(0.915, 0.925, 0.93);
}

/// Everything that decides the shape and the place of the glyphs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub family: Family,
    pub weight: Weight,
    /// In points.
    pub size: f32,
    /// Line height as a multiple of the size.
    pub leading: f32,
    pub align: Align,
    pub colour: Colour,
    /// Letterspacing in 1/1000 em. Only for scripts whose letters don't join.
    pub tracking: f32,
}

impl Style {
    pub(crate) const fn sans(size: f32) -> Self {
        Style {
            family: Family::Sans,
            weight: Weight::Regular,
            size,
            leading: 1.4,
            align: Align::Start,
            colour: Colour::INK,
            tracking: 0.0,
        }
    }

    pub(crate) const fn serif(size: f32) -> Self {
        Style {
            family: Family::Serif,
            ..Style::sans(size)
        }
    }

    pub(crate) const fn family(self, family: Family) -> Self {
        Style { family, ..self }
    }

    /// All of it as integers, to be compared and hashed exactly.
    pub(super) fn key(&self) -> [u32; 9] {
        let Colour(red, green, blue) = self.colour;
        let [red, green, blue] = [red, green, blue].map(f32::to_bits);
        let numbers = [self.size.to_bits(), self.leading.to_bits(), self.tracking.to_bits()];
        [
            self.family as u32,
            self.weight as u32,
            self.align as u32,
            red,
            green,
            blue,
            numbers[0],
            numbers[1],
            numbers[2],
        ]
    }

    pub(crate) const fn bold(self) -> Self {
        Style {
            weight: Weight::Bold,
            ..self
        }
    }

    pub(crate) const fn regular(self) -> Self {
        Style {
            weight: Weight::Regular,
            ..self
        }
    }

    pub(crate) const fn size(self, size: f32) -> Self {
        Style { size, ..self }
    }

    pub(crate) const fn leading(self, leading: f32) -> Self {
        Style { leading, ..self }
    }

    pub(crate) const fn align(self, align: Align) -> Self {
        Style { align, ..self }
    }

    pub(crate) const fn colour(self, colour: Colour) -> Self {
        Style { colour, ..self }
    }

    pub(crate) const fn tracked(self, tracking: f32) -> Self {
        Style { tracking, ..self }
    }
}
