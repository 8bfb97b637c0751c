//! One dot a person (or a bar where they are many): how totals are spread.

use crate::{Anchor, Chart, Mark, SMALL, Table, Tone, WIDTH, text};

/// Totals of one side.
#[derive(Debug, Clone, PartialEq)]
pub struct DotRow {
    /// Before, after.
    pub label: String,
    /// How many have each total, from 0 to the greatest.
    pub counts: Vec<u32>,
    /// Whether it is what the chart is about; the other row is held back.
    pub strong: bool,
}

/// More dots than this in a column become a bar.
const DOTS_MOST: u32 = 12;
const R: f64 = 3.2;
const STEP: f64 = 7.2;

/// Rows of dots over one axis of totals. `axis` names it.
#[must_use]
pub fn dots(key: &str, title: &str, rows: &[DotRow], axis: &str) -> Chart {
    let mut marks = Vec::new();
    let points = rows.iter().map(|row| row.counts.len()).max().unwrap_or(1).max(2);
    let left = 70.0;
    let room = WIDTH - left - 12.0;
    let x_of = |at: usize| left + at as f64 / (points - 1) as f64 * room;
    let most = rows
        .iter()
        .flat_map(|row| &row.counts)
        .copied()
        .max()
        .unwrap_or(0)
        .max(1);
    let as_bars = most > DOTS_MOST;
    let tall = if as_bars { 64.0 } else { f64::from(most) * STEP + 6.0 };
    let mut y = 4.0;
    for row in rows {
        let base = y + tall;
        marks.push(text(0.0, base - 2.0, Anchor::Start, Tone::Ink, row.label.clone()));
        marks.push(Mark::Line {
            x1: left - 6.0,
            y1: base,
            x2: WIDTH,
            y2: base,
            width: 0.5,
            tone: Tone::Hair,
        });
        for (at, count) in row.counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            if as_bars {
                let high = f64::from(*count) / f64::from(most) * (tall - 10.0);
                let wide = (room / points as f64 * 0.7).min(18.0);
                marks.push(Mark::Rect {
                    x: x_of(at) - wide / 2.0,
                    y: base - high,
                    w: wide,
                    h: high,
                    tone: if row.strong { Tone::Accent } else { Tone::AccentLight },
                });
                marks.push(text(
                    x_of(at),
                    base - high - 2.0,
                    Anchor::Middle,
                    Tone::Soft,
                    count.to_string(),
                ));
            } else {
                marks.extend((0..*count).map(|n| Mark::Dot {
                    x: x_of(at),
                    y: base - 4.6 - f64::from(n) * STEP,
                    r: R,
                    tone: if row.strong { Tone::Accent } else { Tone::Soft },
                    full: row.strong,
                }));
            }
        }
        y = base + 8.0;
    }
    let every = points.div_ceil(16).max(1);
    for at in (0..points).step_by(every) {
        marks.push(text(x_of(at), y + 4.0, Anchor::Middle, Tone::Soft, at.to_string()));
    }
    marks.push(text(WIDTH, y + 16.0, Anchor::End, Tone::Soft, axis));
    Chart {
        key: key.into(),
        title: title.into(),
        alt: String::new(),
        width: WIDTH,
        height: y + 16.0 + SMALL,
        marks,
        table: Table {
            head: std::iter::once(axis.to_string())
                .chain(rows.iter().map(|row| row.label.clone()))
                .collect(),
            rows: (0..points)
                .map(|at| {
                    let count = |row: &DotRow| row.counts.get(at).copied().unwrap_or(0).to_string();
                    std::iter::once(at.to_string()).chain(rows.iter().map(count)).collect()
                })
                .collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(counts: &[u32]) -> DotRow {
        DotRow {
            label: "After".into(),
            counts: counts.to_vec(),
            strong: true,
        }
    }

    #[test]
    fn everybody_is_one_dot_and_a_crowd_is_a_bar() {
        let dots_of = |chart: &Chart| chart.marks.iter().filter(|m| matches!(m, Mark::Dot { .. })).count();
        assert_eq!(dots_of(&dots("k", "t", &[row(&[0, 2, 5, 1])], "Points")), 8);
        assert_eq!(dots_of(&dots("k", "t", &[row(&[0, 200, 5, 1])], "Points")), 0);
    }

    #[test]
    fn nothing_leaves_the_chart() {
        let chart = dots("k", "t", &[row(&[12; 40]), row(&[1; 16])], "Points");
        for mark in &chart.marks {
            if let Mark::Dot { x, y, r, .. } = mark {
                assert!(x - r >= 0.0 && x + r <= WIDTH && y - r >= 0.0 && *y < chart.height);
            }
        }
    }
}
