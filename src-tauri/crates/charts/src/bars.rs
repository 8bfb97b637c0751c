//! How often each choice was made.

use crate::{Anchor, Chart, GAP, LABELS, Mark, SMALL, Table, Tone, WIDTH, label, text};

/// A choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Its words.
    pub label: String,
    /// How often it was chosen.
    pub count: u32,
    /// The 95 % interval of its share of `n`, drawn as a whisker.
    pub interval: Option<[f64; 2]>,
    /// Whether it stands out (the right answer of a test).
    pub strong: bool,
    /// What stands behind the bar: the count, and what goes with it.
    pub words: String,
}

const ROW: f64 = 25.0;
const BAR: f64 = 12.0;

/// Bars of shares of `n`, with whiskers where the rows have intervals.
#[must_use]
pub fn bars(key: &str, title: &str, rows: &[Bar], n: u32, head: [&str; 2]) -> Chart {
    let mut marks = Vec::new();
    let left = LABELS + GAP;
    let room = WIDTH - left - 64.0;
    let of = f64::from(n.max(1));
    let greatest = rows
        .iter()
        .map(|row| row.interval.map_or(f64::from(row.count) / of, |ends| ends[1]))
        .fold(0.05, f64::max);
    let unit = room / greatest;
    let bottom = 2.0 + ROW * rows.len() as f64;
    for (number, row) in rows.iter().enumerate() {
        let y = 2.0 + ROW * number as f64 + ROW / 2.0;
        marks.push(label(y, &row.label));
        let wide = f64::from(row.count) / of * unit;
        marks.push(Mark::Rect {
            x: left,
            y: y - BAR / 2.0,
            w: wide.max(0.6),
            h: BAR,
            tone: if row.strong { Tone::Accent } else { Tone::AccentLight },
        });
        let mut end = left + wide;
        if let Some([low, high]) = row.interval.filter(|_| row.count > 0) {
            end = end.max(left + high * unit);
            marks.push(Mark::Line {
                x1: left + low * unit,
                y1: y,
                x2: left + high * unit,
                y2: y,
                width: 0.8,
                tone: Tone::Ink,
            });
        }
        marks.push(text(
            end + 6.0,
            y + SMALL * 0.36,
            Anchor::Start,
            Tone::Ink,
            row.words.clone(),
        ));
    }
    marks.push(Mark::Line {
        x1: left,
        y1: 0.0,
        x2: left,
        y2: bottom,
        width: 0.5,
        tone: Tone::Hair,
    });
    Chart {
        key: key.into(),
        title: title.into(),
        alt: String::new(),
        width: WIDTH,
        height: bottom + 4.0,
        marks,
        table: Table {
            head: head.map(str::to_string).to_vec(),
            rows: rows
                .iter()
                .map(|row| vec![row.label.clone(), row.words.clone()])
                .collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_has_room_for_its_words() {
        let bar = |count: u32| Bar {
            label: "Water".into(),
            count,
            interval: Some([f64::from(count) / 30.0, f64::from(count) / 20.0]),
            strong: false,
            words: format!("{count} (50 %)"),
        };
        let chart = bars("k", "t", &[bar(12), bar(3)], 24, ["Choice", "n"]);
        for mark in &chart.marks {
            match mark {
                Mark::Rect { x, w, .. } => assert!(x + w <= WIDTH - 60.0),
                Mark::Text { x, .. } => assert!(*x <= WIDTH - 50.0, "{x}"),
                _ => {}
            }
        }
    }
}
