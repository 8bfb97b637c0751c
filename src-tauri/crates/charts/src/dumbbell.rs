//! Before and after of each row, on one axis.

use crate::{Anchor, Chart, GAP, LABELS, Mark, SMALL, Table, Tone, WIDTH, label, text};

/// Before and after of a question or a person, each from 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// The question, or the person.
    pub label: String,
    /// Before.
    pub before: Option<f64>,
    /// After.
    pub after: Option<f64>,
    /// Both as they are written in the table.
    pub words: [String; 2],
}

const ROW: f64 = 27.0;

/// Rows with a ring (before) and a disc (after). `ticks` are the words at 0, a half and 1.
#[must_use]
pub fn dumbbell(key: &str, title: &str, rows: &[Pair], [before, after]: [&str; 2], ticks: [&str; 3]) -> Chart {
    let mut marks = Vec::new();
    let left = LABELS + GAP + 6.0;
    let room = WIDTH - left - 14.0;
    let x_of = |share: f64| left + share.clamp(0.0, 1.0) * room;
    let top = 32.0;
    let bottom = top + ROW * rows.len() as f64;
    marks.push(Mark::Dot {
        x: 5.0,
        y: 6.0,
        r: 4.0,
        tone: Tone::Soft,
        full: false,
    });
    marks.push(text(13.0, 9.0, Anchor::Start, Tone::Ink, before));
    let second = 30.0 + crate::about(before);
    marks.push(Mark::Dot {
        x: second,
        y: 6.0,
        r: 4.4,
        tone: Tone::Accent,
        full: true,
    });
    marks.push(text(second + 8.0, 9.0, Anchor::Start, Tone::Ink, after));
    for (at, words) in [0.0, 0.5, 1.0].into_iter().zip(ticks) {
        marks.push(Mark::Line {
            x1: x_of(at),
            y1: top - 4.0,
            x2: x_of(at),
            y2: bottom,
            width: 0.5,
            tone: Tone::Hair,
        });
        marks.push(text(x_of(at), top - 8.0, Anchor::Middle, Tone::Soft, words));
    }
    for (number, row) in rows.iter().enumerate() {
        let y = top + ROW * number as f64 + ROW / 2.0;
        marks.push(label(y, &row.label));
        if let (Some(before), Some(after)) = (row.before, row.after) {
            marks.push(Mark::Line {
                x1: x_of(before),
                y1: y,
                x2: x_of(after),
                y2: y,
                width: 2.2,
                tone: if after < before { Tone::Low } else { Tone::AccentLight },
            });
        }
        if let Some(before) = row.before {
            marks.push(Mark::Dot {
                x: x_of(before),
                y,
                r: 4.0,
                tone: Tone::Soft,
                full: false,
            });
        }
        if let Some(after) = row.after {
            marks.push(Mark::Dot {
                x: x_of(after),
                y,
                r: 4.4,
                tone: Tone::Accent,
                full: true,
            });
        }
    }
    Chart {
        key: key.into(),
        title: title.into(),
        alt: String::new(),
        width: WIDTH,
        height: bottom + SMALL,
        marks,
        table: Table {
            head: vec![String::new(), before.into(), after.into()],
            rows: rows
                .iter()
                .map(|row| vec![row.label.clone(), row.words[0].clone(), row.words[1].clone()])
                .collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_stands_right_of_before_when_more_is_right() {
        let row = Pair {
            label: "Q".into(),
            before: Some(0.25),
            after: Some(0.75),
            words: ["25 %".into(), "75 %".into()],
        };
        let chart = dumbbell("k", "t", &[row], ["Before", "After"], ["0", "50", "100"]);
        let dots: Vec<(f64, bool)> = chart
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Dot { x, y, full, .. } if *y > 20.0 => Some((*x, *full)),
                _ => None,
            })
            .collect();
        assert_eq!(dots.len(), 2);
        assert!(dots[0].0 < dots[1].0 && !dots[0].1 && dots[1].1);
        assert_eq!(chart.table.rows[0], ["Q", "25 %", "75 %"]);
    }

    #[test]
    fn a_row_without_figures_has_only_its_name() {
        let row = Pair {
            label: "Q".into(),
            before: None,
            after: None,
            words: ["–".into(), "–".into()],
        };
        let chart = dumbbell("k", "t", &[row], ["Before", "After"], ["0", "50", "100"]);
        assert!(
            !chart
                .marks
                .iter()
                .any(|mark| matches!(mark, Mark::Dot { y, .. } if *y > 20.0))
        );
    }
}
