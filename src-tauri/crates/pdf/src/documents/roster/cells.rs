//! The parts of a table: its columns, its rows, what stands in them.

use crate::text::{Align, Colour, Style};

pub(super) const TEXT: Style = Style::sans(9.0).leading(1.32);
pub(super) const SMALL: Style = Style::sans(8.0).leading(1.32).colour(Colour::SOFT);

/// A column; `width` is its share of what all of them take.
pub(super) struct Column {
    pub head: String,
    pub width: f32,
    pub align: Align,
    /// Whether people write in it: it is set off by lines.
    pub open: bool,
}

impl Column {
    pub(super) fn text(head: String, width: f32) -> Self {
        Column {
            head,
            width,
            align: Align::Start,
            open: false,
        }
    }

    /// For figures.
    pub(super) fn figures(head: String, width: f32) -> Self {
        Column {
            align: Align::End,
            ..Column::text(head, width)
        }
    }

    /// To be written in.
    pub(super) fn open(head: String, width: f32) -> Self {
        Column {
            open: true,
            ..Column::text(head, width)
        }
    }
}

/// What stands in a cell.
pub(super) enum Entry {
    /// Room to write.
    Open,
    /// Texts one under the other.
    Lines(Vec<(String, Style)>),
    /// A box to tick before each label.
    Ticks(Vec<String>),
    /// Lines to write on, each with what belongs on it.
    Asked(Vec<String>),
}

impl Entry {
    pub(super) fn text(text: &str, style: Style) -> Self {
        Entry::Lines(vec![(text.to_string(), style)])
    }
}

/// What a row is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    Plain,
    /// Its first entry heads the rows below over the whole width.
    Band,
    Sum,
}

pub(super) struct Row {
    pub rank: Rank,
    pub entries: Vec<Entry>,
    /// Least height.
    pub least: f32,
}

/// A row over the whole width that heads those below it.
pub(super) fn band(text: &str, columns: usize) -> Row {
    let style = Style::sans(9.0).bold().leading(1.4).colour(Colour::ACCENT);
    let mut entries = vec![Entry::text(text, style)];
    entries.extend((1..columns).map(|_| Entry::Open));
    Row {
        rank: Rank::Band,
        entries,
        least: 0.0,
    }
}
