//! Ratings: where they lie and how they spread.

use super::describe::{ROUNDING, count, finite, mean, median, sample_sd};
use super::reliability::cronbach;

/// The answers to one rating question.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RatingItem {
    /// Its name.
    pub name: String,
    /// The highest point of the scale; `None` to guess it from the answers to all items.
    pub scale_max: Option<f64>,
    /// One per person, the same persons in each item; `None` is missing, and so is what isn't finite.
    pub values: Vec<Option<f64>>,
}

impl RatingItem {
    fn answers(&self) -> Vec<f64> {
        self.values.iter().copied().flatten().filter_map(finite).collect()
    }
}

/// One rating question, summed up. `None` without answers.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RatingAnalysis {
    /// Its name.
    pub name: String,
    /// Answers.
    pub n: u32,
    /// Mean, in points of the scale.
    pub mean: Option<f64>,
    /// Median, in points of the scale.
    pub median: Option<f64>,
    /// Sample standard deviation; `None` for one answer.
    pub sd: Option<f64>,
    /// Share of answers in the two highest points of the scale, 0 to 1.
    pub top2: Option<f64>,
    /// Each point that was chosen and how often, ascending.
    pub counts: Vec<(f64, u32)>,
}

/// A set of ratings, summed up.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RatingsAnalysis {
    /// In the order they came.
    pub items: Vec<RatingAnalysis>,
    /// Cronbach's alpha of the people who answered all.
    pub alpha: Option<f64>,
    /// Its 95 % interval (Feldt 1965).
    pub alpha_ci95: Option<[f64; 2]>,
    /// Those people.
    pub n_alpha: u32,
}

/// Analyses ratings. A scale that isn't given ends at 5, 7 or 10, whichever is first to hold every answer to any item,
/// or else at the largest.
pub fn analyse_ratings(items: &[RatingItem]) -> RatingsAnalysis {
    let highest = items
        .iter()
        .flat_map(RatingItem::answers)
        .fold(f64::NEG_INFINITY, f64::max);
    let guessed = [5.0, 7.0, 10.0]
        .into_iter()
        .find(|end| highest <= *end)
        .unwrap_or(highest);
    let people = items.iter().map(|item| item.values.len()).max().unwrap_or(0);
    let complete = |person: usize| -> Option<Vec<f64>> {
        items
            .iter()
            .map(|item| item.values.get(person).copied().flatten().and_then(finite))
            .collect()
    };
    let rows: Vec<Vec<f64>> = (0..people).filter_map(complete).collect();
    let reliability = cronbach(&rows);
    RatingsAnalysis {
        items: items
            .iter()
            .map(|item| analyse(item, item.scale_max.and_then(finite).unwrap_or(guessed)))
            .collect(),
        alpha: reliability.alpha,
        alpha_ci95: reliability.ci95,
        n_alpha: reliability.n,
    }
}

fn analyse(item: &RatingItem, scale_max: f64) -> RatingAnalysis {
    let mut answers = item.answers();
    answers.sort_by(f64::total_cmp);
    let least = scale_max - 1.0 - ROUNDING * scale_max.abs();
    let top = answers.iter().filter(|answer| **answer >= least).count() as f64;
    let counts = answers
        .chunk_by(|a, b| a == b)
        .filter_map(|same| Some((*same.first()?, count(same))))
        .collect();
    RatingAnalysis {
        name: item.name.clone(),
        n: count(&answers),
        mean: mean(&answers),
        median: median(&answers),
        sd: sample_sd(&answers),
        top2: finite(top / answers.len() as f64),
        counts,
    }
}

/// Net promoter score (Reichheld 2003) of answers 0 to 10, in percentage points from -100 to 100: the share of 9 and
/// above less that of 6 and below. Answers off the scale don't count; `None` without answers.
pub fn net_promoter(values: &[Option<f64>]) -> Option<f64> {
    let answers: Vec<f64> = values
        .iter()
        .copied()
        .flatten()
        .filter(|value| (0.0..=10.0).contains(value))
        .collect();
    let promoters = answers.iter().filter(|value| **value >= 9.0).count() as f64;
    let detractors = answers.iter().filter(|value| **value <= 6.0).count() as f64;
    finite(100.0 * (promoters - detractors) / answers.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(name: &str, scale_max: Option<f64>, values: &[f64]) -> RatingItem {
        let values = values.iter().map(|value| (*value >= 0.0).then_some(*value)).collect();
        RatingItem {
            name: name.to_owned(),
            scale_max,
            values,
        }
    }

    #[test]
    fn sums_up_a_question() {
        let result = analyse_ratings(&[item("pace", None, &[5.0, 4.0, 4.0, 2.0, -1.0])]);
        let pace = &result.items[0];
        assert_eq!(
            (pace.n, pace.mean, pace.median, pace.top2),
            (4, Some(3.75), Some(4.0), Some(0.75))
        );
        assert_eq!(pace.counts, [(2.0, 1), (4.0, 2), (5.0, 1)]);
        assert_eq!((result.alpha, result.n_alpha), (None, 4));
    }

    #[test]
    fn the_scale_is_guessed_from_all_items() {
        let two = |scale, high| {
            analyse_ratings(&[item("a", scale, &[4.0, 5.0]), item("b", None, &[1.0, high])]).items[0].top2
        };
        assert_eq!(two(None, 5.0), Some(1.0));
        assert_eq!(two(None, 6.0), Some(0.0));
        assert_eq!(two(None, 9.0), Some(0.0));
        assert_eq!(two(Some(6.0), 9.0), Some(0.5));
        let far = analyse_ratings(&[item("a", None, &[100.0, 99.0, 98.0, 10.0])]);
        assert_eq!(far.items[0].top2, Some(0.5));
    }

    #[test]
    fn alpha_asks_for_everybody_who_answered_all() {
        let short = item("b", None, &[1.0, 3.0, -1.0, 5.0]);
        let result = analyse_ratings(&[item("a", None, &[1.0, 3.0, 4.0, 5.0, 2.0]), short]);
        assert_eq!(result.n_alpha, 3);
        assert!((result.alpha.unwrap() - 1.0).abs() < 1e-15);
    }

    #[test]
    fn nobody_answered() {
        let result = analyse_ratings(&[item("a", None, &[-1.0, -1.0])]);
        assert_eq!(
            result.items[0],
            RatingAnalysis {
                name: "a".to_owned(),
                ..RatingAnalysis::default()
            }
        );
        assert_eq!(analyse_ratings(&[]), RatingsAnalysis::default());
        let odd = RatingItem {
            values: vec![Some(f64::NAN), Some(f64::INFINITY)],
            ..RatingItem::default()
        };
        assert_eq!(analyse_ratings(&[odd]).items[0].n, 0);
    }

    #[test]
    fn promoters_less_detractors() {
        let values = [10.0, 9.0, 8.0, 7.0, 6.0, 0.0, 9.0, 11.0, -3.0].map(Some);
        assert!((net_promoter(&values).unwrap() - 100.0 / 7.0).abs() < 1e-12);
        assert_eq!(net_promoter(&[None, Some(f64::NAN)]), None);
        assert_eq!(net_promoter(&[Some(3.0)]), Some(-100.0));
    }
}
