//! Points of people in the test after the workshop.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension};

use crate::analysis::{most_points, points};
use crate::evaluation::{self, Answer, Occasion, OccasionKind, OccasionRow, Versions, of_occasion, rows_of_workshop};
use crate::{Library, Result, workshops};

/// Points of one person in a test, in hundredths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AwardScore {
    /// Points earned.
    pub points: u32,
    /// Points of a test without a mistake; never 0.
    pub most: u32,
}

impl AwardScore {
    /// Whether it is `least` hundredths of all points or more.
    #[must_use]
    pub fn reaches(self, least: u32) -> bool {
        u64::from(self.points) * 100 >= u64::from(self.most) * u64::from(least)
    }

    /// Whether it is the greater part of all points.
    fn is_above(self, other: Self) -> bool {
        u64::from(self.points) * u64::from(other.most) > u64::from(other.points) * u64::from(self.most)
    }

    /// Hundredths of all points, rounded down: nobody is told a score that was not reached.
    #[must_use]
    pub fn percent(self) -> u32 {
        u32::try_from(u64::from(self.points) * 100 / u64::from(self.most.max(1))).unwrap_or(100)
    }
}

/// Points by participation on that occasion, or on the first one after the workshop whose form has right answers. Only
/// answers with a name count, and what was left open earns nothing; of two sheets of one person the better stands.
pub(super) fn scores(conn: &Connection, workshop: &str, occasion: Option<&str>) -> Result<HashMap<String, AwardScore>> {
    let chosen: Option<i64> = match occasion {
        Some(uid) => conn
            .query_row("SELECT id FROM occasion WHERE uid = ?1", [uid], |row| row.get(0))
            .optional()?,
        None => None,
    };
    for at in rows_of_workshop(conn, workshops::id(conn, workshop)?)? {
        // A test that was taken out of the workshop gives way to the first one after.
        let wanted = chosen.map_or(at.kind == OccasionKind::Post, |id| at.id == id);
        if !wanted {
            continue;
        }
        let (scores, scored) = at_occasion(conn, &at)?;
        if scored {
            return Ok(scores);
        }
    }
    Ok(HashMap::new())
}

/// The tests of a workshop that somebody has a score in, in their order: what a rule can ask for.
///
/// # Errors
/// `NotFound`.
pub fn scored_tests(library: &Library, workshop: &str) -> Result<Vec<Occasion>> {
    let conn = library.conn();
    let rows = rows_of_workshop(conn, workshops::id(conn, workshop)?)?;
    let mut out = Vec::new();
    for (row, occasion) in rows.iter().zip(evaluation::occasions(library, workshop)?) {
        if !at_occasion(conn, row)?.0.is_empty() {
            out.push(occasion);
        }
    }
    Ok(out)
}

/// Points by participation, and whether anything there was scored at all.
fn at_occasion(conn: &Connection, at: &OccasionRow) -> Result<(HashMap<String, AwardScore>, bool)> {
    let mut out = HashMap::new();
    let mut scored = false;
    let versions = Versions::of_form(conn, at.form)?;
    for response in of_occasion(conn, at.id)? {
        let Some(definition) = versions.get(response.version) else {
            continue;
        };
        let (mut earned, mut most) = (0.0, 0.0);
        for question in definition.asked().filter(|question| definition.is_scored(question)) {
            most += most_points(definition, question);
            let given = response.answers.get(&question.name).and_then(Answer::given);
            earned += given
                .and_then(|given| points(definition, question, given))
                .unwrap_or(0.0);
        }
        let (Some(score), Some(person)) = (of(earned, most), response.participant) else {
            scored |= most > 0.0;
            continue;
        };
        scored = true;
        let best = out.entry(person).or_insert(score);
        if score.is_above(*best) {
            *best = score;
        }
    }
    Ok((out, scored))
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "bounded just before"
)]
fn of(earned: f64, most: f64) -> Option<AwardScore> {
    let hundredths = |points: f64| (points.clamp(0.0, 10_000.0) * 100.0).round() as u32;
    (most > 0.0 && most.is_finite() && earned.is_finite()).then(|| AwardScore {
        points: hundredths(earned),
        most: hundredths(most).max(1),
    })
}
