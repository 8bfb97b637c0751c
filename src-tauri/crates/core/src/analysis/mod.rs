//! What the answers say, with the number of people behind each figure.
//!
//! `stats` holds pure functions over numbers, each with its formula and source; the rest reads responses into numbers
//! and puts findings into sentences (codes and figures here, words in Fluent).

mod breakdown;
mod data;
mod findings;
mod questions;
pub mod stats;
mod tests_of;

pub use breakdown::{BreakDown, BreakGroup, BreakRow, By, Cell, break_down};
pub(crate) use data::{most_points, points};
pub use findings::{Sentence, test_findings};
pub use questions::{ChoiceCount, Numbers, QuestionResult, Rating, ScalePoint, Side};
pub use tests_of::{PartResult, PersonResult, TestResults};

use crate::evaluation::{self, OccasionKind, Pairing};
use crate::forms::{FormKind, Identity};
use crate::{Library, Localized, Result, workshops};

/// Setting that holds the least size of a group whose answers are shown.
pub const LEAST_GROUP: &str = "least-group";
/// The least size where none is set.
pub const LEAST_GROUP_DEFAULT: u32 = 5;

/// What came of one form in a workshop.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FormResults {
    /// The form.
    pub form: String,
    /// Its short name.
    pub code: String,
    /// Its title.
    pub title: Localized,
    /// What it is for.
    pub kind: FormKind,
    /// Who is known to have answered.
    pub identity: Identity,
    /// Responses in all.
    pub n: u32,
    /// How many were awaited, over all occasions.
    pub expected: u32,
    /// Languages of the responses, most frequent first.
    pub languages: Vec<(String, u32)>,
    /// Numbers of the versions that were answered; questions of one name are pooled.
    pub versions: Vec<u32>,
    /// The questions by occasion: before and after of a test, everything else together.
    pub sides: Vec<Side>,
    /// The comparison of before and after.
    pub test: Option<TestResults>,
    /// How before and after found each other.
    pub pairing: Option<Pairing>,
    /// Agreement of the rating questions with each other.
    pub ratings_alpha: Option<f64>,
    /// Complete responses behind it.
    pub ratings_alpha_n: u32,
    /// Sentences, the most important first.
    pub findings: Vec<Sentence>,
}

/// What came of one form in a workshop.
///
/// # Errors
/// `NotFound`.
pub fn results(library: &Library, workshop: &str, form: &str) -> Result<FormResults> {
    let data = data::Data::read(library, workshop, form)?;
    let is_test = data.kind == FormKind::Test;
    let sides: Vec<Side> = if is_test {
        [OccasionKind::Pre, OccasionKind::Post]
            .into_iter()
            .filter(|kind| data.of_kind(*kind).next().is_some())
            .map(|kind| questions::side(&data, Some(kind)))
            .collect()
    } else {
        vec![questions::side(&data, None)]
    };
    let test = is_test.then(|| tests_of::compare(&data)).flatten();
    let ratings = questions::ratings_analysis(&data);
    let pairing = if is_test && data.identity != Identity::Anonymous {
        Some(evaluation::pairing(library, workshop, form)?)
    } else {
        None
    };
    let mut out = FormResults {
        form: data.form.clone(),
        code: data.code.clone(),
        title: data.title.clone(),
        kind: data.kind,
        identity: data.identity,
        n: data.count(),
        expected: data.expected,
        languages: data.languages(),
        versions: data.versions_answered(),
        sides,
        test,
        pairing,
        ratings_alpha: ratings.as_ref().and_then(|ratings| ratings.alpha),
        ratings_alpha_n: ratings.as_ref().map_or(0, |ratings| ratings.n_alpha),
        findings: Vec::new(),
    };
    let least = least_group(library);
    if out.identity == Identity::Anonymous && out.n > 0 && out.n < least && data.no_dots() {
        // So few who were promised to stay unknown could be told by their answers.
        out.sides.clear();
        out.test = None;
        out.findings = vec![findings::too_few(out.n, least)];
        return Ok(out);
    }
    out.findings = findings::of_form(&data, &out);
    Ok(out)
}

/// What came of every form of a workshop, in the order of its occasions.
///
/// # Errors
/// `NotFound`.
pub fn all_results(library: &Library, workshop: &str) -> Result<Vec<FormResults>> {
    let conn = library.conn();
    let id = workshops::id(conn, workshop)?;
    let mut forms: Vec<i64> = Vec::new();
    for at in evaluation::rows_of_workshop(conn, id)? {
        if !forms.contains(&at.form) {
            forms.push(at.form);
        }
    }
    forms
        .into_iter()
        .map(|form| {
            let uid: String = conn.query_row("SELECT uid FROM form WHERE id = ?1", [form], |row| row.get(0))?;
            results(library, workshop, &uid)
        })
        .collect()
}

/// The least size of a group whose answers are shown.
#[must_use]
pub fn least_group(library: &Library) -> u32 {
    crate::settings::all(library)
        .ok()
        .and_then(|all| all.get(LEAST_GROUP)?.parse().ok())
        .filter(|least| (1..=100).contains(least))
        .unwrap_or(LEAST_GROUP_DEFAULT)
}
