//! Charts as geometry. A chart is made once, from plain figures and words, and painted twice: as SVG on the screen and
//! as operators on a page. Both show the same thing because neither decides anything.
//!
//! Units are points (1/72 inch), `y` grows downwards, and every chart is [`WIDTH`] wide. Nothing is told by colour
//! alone: tones differ in lightness, positions carry the order, and figures stand beside what they measure.

mod bars;
mod dots;
mod dumbbell;
mod likert;

pub use bars::{Bar, bars};
pub use dots::{DotRow, dots};
pub use dumbbell::{Pair, dumbbell};
pub use likert::{LikertRow, likert};

/// Width of every chart.
pub const WIDTH: f64 = 480.0;
/// Size of labels.
const TEXT: f64 = 9.0;
/// Size of figures and legends.
const SMALL: f64 = 8.0;
/// Width of the labels at the left of rows.
const LABELS: f64 = 200.0;
/// Between labels and what they name.
const GAP: f64 = 12.0;

/// A finished drawing with what those who can't see it are told.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Chart {
    /// Name of the chart, unique among those shown together.
    pub key: String,
    /// What it shows.
    pub title: String,
    /// The same in a sentence, for a reader who hears it.
    pub alt: String,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// What is drawn, in this order.
    pub marks: Vec<Mark>,
    /// The figures behind it.
    pub table: Table,
}

/// The figures behind a chart.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Table {
    /// Headings.
    pub head: Vec<String>,
    /// Rows of cells.
    pub rows: Vec<Vec<String>>,
}

/// How dark something is, by what it means. Painters choose the colours; on grey paper the lightness is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Words.
    Ink,
    /// Lesser words.
    Soft,
    /// Axes and guides.
    Hair,
    /// What the chart is about.
    Accent,
    /// The same, held back.
    AccentLight,
    /// The lowest point of a scale.
    LowStrong,
    /// A low point.
    Low,
    /// The middle of a scale.
    Middle,
    /// A high point.
    High,
    /// The highest point.
    HighStrong,
    /// On a dark mark.
    Paper,
}

/// Where a text stands to its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// It begins there.
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

/// Something drawn.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "mark", rename_all = "snake_case")]
pub enum Mark {
    /// A filled box: its left top corner and its size.
    Rect {
        /// Left.
        x: f64,
        /// Top.
        y: f64,
        /// Width.
        w: f64,
        /// Height.
        h: f64,
        /// Fill.
        tone: Tone,
    },
    /// A straight line.
    Line {
        /// From.
        x1: f64,
        /// From.
        y1: f64,
        /// To.
        x2: f64,
        /// To.
        y2: f64,
        /// Thickness.
        width: f64,
        /// Colour.
        tone: Tone,
    },
    /// A disc, or a ring.
    Dot {
        /// Centre.
        x: f64,
        /// Centre.
        y: f64,
        /// Radius.
        r: f64,
        /// Colour.
        tone: Tone,
        /// Whether it is full.
        full: bool,
    },
    /// Words on one line; `y` is the base line.
    Text {
        /// The point it stands at.
        x: f64,
        /// Base line.
        y: f64,
        /// Size.
        size: f64,
        /// Where it stands to the point.
        anchor: Anchor,
        /// Whether it is bold.
        bold: bool,
        /// Colour.
        tone: Tone,
        /// The words.
        text: String,
    },
    /// Words in a box, broken into at most two lines and cut with an ellipsis, centred on `y`.
    Label {
        /// Left.
        x: f64,
        /// Middle.
        y: f64,
        /// Width.
        w: f64,
        /// Size.
        size: f64,
        /// The words.
        text: String,
    },
}

fn text(x: f64, y: f64, anchor: Anchor, tone: Tone, text: impl Into<String>) -> Mark {
    Mark::Text {
        x,
        y,
        size: SMALL,
        anchor,
        bold: false,
        tone,
        text: text.into(),
    }
}

fn label(y: f64, words: &str) -> Mark {
    Mark::Label {
        x: 0.0,
        y,
        w: LABELS,
        size: TEXT,
        text: words.into(),
    }
}

/// Width that words of [`SMALL`] size take, about: half their size a letter, a whole one for broad scripts.
fn about(words: &str) -> f64 {
    words
        .chars()
        .map(|c| if c as u32 >= 0x2E80 { SMALL } else { SMALL * 0.54 })
        .sum()
}

/// A legend: squares with words from the left, in as many lines as it takes. Gives its height.
fn legend(marks: &mut Vec<Mark>, top: f64, left: f64, items: &[(Tone, &str)]) -> f64 {
    let (mut x, mut y) = (left, top);
    for (tone, words) in items {
        let wide = 14.0 + about(words) + 12.0;
        if x > left && x + wide > WIDTH {
            (x, y) = (left, y + 13.0);
        }
        marks.push(Mark::Rect {
            x,
            y: y + 1.0,
            w: 9.0,
            h: 9.0,
            tone: *tone,
        });
        marks.push(text(x + 13.0, y + 8.6, Anchor::Start, Tone::Ink, *words));
        x += wide;
    }
    y + 13.0 - top
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_legend_goes_on_in_a_new_line() {
        let mut marks = Vec::new();
        let long = "A rather long name of a choice that takes room";
        let height = legend(
            &mut marks,
            0.0,
            0.0,
            &[(Tone::Low, long), (Tone::High, long), (Tone::Middle, long)],
        );
        assert_eq!(height, 26.0);
        let right = marks.iter().map(|mark| match mark {
            Mark::Rect { x, .. } => *x,
            _ => 0.0,
        });
        assert!(right.fold(0.0, f64::max) < WIDTH);
    }
}
