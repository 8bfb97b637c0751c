use serde::{Deserialize, Serialize};

/// The paper a document is laid out for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// ISO 216 A4, 210 by 297 mm.
    #[default]
    A4,
    /// North American Letter, 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Width and height in points, upright.
    pub const fn portrait(self) -> (f32, f32) {
        match self {
            Paper::A4 => (595.276, 841.89),
            Paper::Letter => (612.0, 792.0),
        }
    }

    /// Width and height in points, lying.
    pub const fn landscape(self) -> (f32, f32) {
        let (width, height) = self.portrait();
        (height, width)
    }
}

/// Millimetres in points.
pub(crate) const fn mm(value: f32) -> f32 {
    value * 72.0 / 25.4
}
