//! Diverging stacked bars of answers on a scale: what is low goes left of the middle, what is high goes right, and the
//! middle point is shared (Robbins and Heiberger 2011, "Plotting Likert and Other Rating Scales").

use crate::{Anchor, Chart, GAP, LABELS, Mark, SMALL, Table, Tone, WIDTH, label, legend, text};

/// The answers to one question, from the lowest point of the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct LikertRow {
    /// The question.
    pub label: String,
    /// How often each point was chosen.
    pub counts: Vec<u32>,
}

impl LikertRow {
    fn total(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// Shares left and right of the middle.
    fn reach(&self) -> (f64, f64) {
        let total = f64::from(self.total().max(1));
        let share = |count: &u32| f64::from(*count) / total;
        let (low, middle, high) = parts(&self.counts);
        let half: f64 = middle.iter().map(share).sum::<f64>() / 2.0;
        (
            low.iter().map(share).sum::<f64>() + half,
            high.iter().map(share).sum::<f64>() + half,
        )
    }
}

/// The points below the middle, the middle (of an odd number), and those above.
fn parts(counts: &[u32]) -> (&[u32], &[u32], &[u32]) {
    let half = counts.len() / 2;
    let odd = counts.len() % 2;
    (&counts[..half], &counts[half..half + odd], &counts[half + odd..])
}

/// The tone of a point of a scale of `count` points.
fn tone(at: usize, count: usize) -> Tone {
    let half = count / 2;
    if count % 2 == 1 && at == half {
        return Tone::Middle;
    }
    let high = at >= half;
    let outer = if high {
        at + 1 == count || count > 7 && at + 2 >= count
    } else {
        at == 0 || count > 7 && at <= 1
    };
    match (high, outer) {
        (true, true) => Tone::HighStrong,
        (true, false) => Tone::High,
        (false, true) => Tone::LowStrong,
        (false, false) => Tone::Low,
    }
}

const ROW: f64 = 27.0;
const BAR: f64 = 15.0;

/// Questions on one scale, whose points are called `points` from the lowest. `count_head` heads the column of counts.
#[must_use]
pub fn likert(key: &str, title: &str, points: &[String], rows: &[LikertRow], count_head: &str) -> Chart {
    let mut marks = Vec::new();
    let named: Vec<(Tone, &str)> = points
        .iter()
        .enumerate()
        .map(|(at, words)| (tone(at, points.len()), words.as_str()))
        .collect();
    let top = legend(&mut marks, 0.0, 0.0, &named) + 6.0;
    let left = LABELS + GAP;
    let room = WIDTH - left - 30.0;
    let reach = rows.iter().map(LikertRow::reach);
    let (low, high) = reach.fold((0.0_f64, 0.0_f64), |all, one| (all.0.max(one.0), all.1.max(one.1)));
    let unit = room / (low + high).max(0.01);
    let middle = left + low * unit;
    let bottom = top + ROW * rows.len() as f64;
    marks.push(Mark::Line {
        x1: middle,
        y1: top,
        x2: middle,
        y2: bottom,
        width: 0.7,
        tone: Tone::Soft,
    });
    marks.push(text(WIDTH, top - 1.0, Anchor::End, Tone::Soft, count_head));
    for (number, row) in rows.iter().enumerate() {
        let y = top + ROW * number as f64 + ROW / 2.0;
        marks.push(label(y, &row.label));
        let total = row.total();
        let mut x = middle - row.reach().0 * unit;
        for (at, count) in row.counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            let wide = f64::from(*count) / f64::from(total) * unit;
            let tone = tone(at, row.counts.len());
            marks.push(Mark::Rect {
                x,
                y: y - BAR / 2.0,
                w: wide,
                h: BAR,
                tone,
            });
            let figure = count.to_string();
            if wide >= 6.0 + 4.6 * figure.len() as f64 {
                let dark = matches!(tone, Tone::LowStrong | Tone::HighStrong);
                let on = if dark { Tone::Paper } else { Tone::Ink };
                marks.push(text(x + wide / 2.0, y + SMALL * 0.36, Anchor::Middle, on, figure));
            }
            x += wide;
        }
        marks.push(text(
            WIDTH,
            y + SMALL * 0.36,
            Anchor::End,
            Tone::Soft,
            total.to_string(),
        ));
    }
    Chart {
        key: key.into(),
        title: title.into(),
        alt: String::new(),
        width: WIDTH,
        height: bottom + 4.0,
        marks,
        table: Table {
            head: std::iter::once(String::new())
                .chain(points.iter().cloned())
                .chain([count_head.to_string()])
                .collect(),
            rows: rows
                .iter()
                .map(|row| {
                    std::iter::once(row.label.clone())
                        .chain(row.counts.iter().map(u32::to_string))
                        .chain([row.total().to_string()])
                        .collect()
                })
                .collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rects(chart: &Chart) -> Vec<(f64, f64, Tone)> {
        chart
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Rect { x, w, h, tone, .. } if *h == BAR => Some((*x, *w, *tone)),
                _ => None,
            })
            .collect()
    }

    fn drawn(counts: &[&[u32]]) -> Chart {
        let rows: Vec<LikertRow> = counts
            .iter()
            .map(|counts| LikertRow {
                label: "The content was clear".into(),
                counts: counts.to_vec(),
            })
            .collect();
        let points: Vec<String> = (1..=counts[0].len()).map(|n| n.to_string()).collect();
        likert("k", "t", &points, &rows, "n")
    }

    #[test]
    fn all_high_stands_right_of_the_middle_and_all_low_left_of_it() {
        let chart = drawn(&[&[0, 0, 0, 0, 9], &[9, 0, 0, 0, 0]]);
        let bars = rects(&chart);
        assert!((bars[0].0 - (bars[1].0 + bars[1].1)).abs() < 1e-9, "{bars:?}");
        assert_eq!((bars[0].2, bars[1].2), (Tone::HighStrong, Tone::LowStrong));
    }

    #[test]
    fn every_bar_of_answers_has_the_same_length_and_stays_on_the_page() {
        let chart = drawn(&[&[1, 2, 3, 4, 5], &[0, 0, 40, 0, 0], &[7, 0, 0, 0, 0]]);
        let bars = rects(&chart);
        let first: f64 = bars[..5].iter().map(|bar| bar.1).sum();
        assert!((first - bars[5].1).abs() < 1e-9 && (first - bars[6].1).abs() < 1e-9);
        assert!(bars.iter().all(|(x, w, _)| *x >= LABELS && x + w <= WIDTH));
    }

    #[test]
    fn nobody_answering_draws_no_bar() {
        assert!(rects(&drawn(&[&[0, 0, 0, 0]])).is_empty());
    }
}
