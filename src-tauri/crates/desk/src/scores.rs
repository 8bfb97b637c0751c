//! Scores and ratings from plain tables, for the statistics alone: no library is needed.

use std::path::Path;

use flipchart_core::analysis::stats::{
    Person, RatingItem, RatingsAnalysis, Scores, TestAnalysis, analyse_ratings, analyse_test,
};
use flipchart_core::{Error, Result};
use flipchart_exchange::Sheet;

/// Compares two tables of a test: one row a person, the first column their code, the others points by item (empty for
/// no answer). An item gives as many points as the best answer in either table earned, and at least one.
///
/// # Errors
/// `Unreadable` for a file that is no table or has no items, `Invalid` for a cell that is no number, `Io`.
pub fn compare(before: &Path, after: &Path) -> Result<TestAnalysis> {
    let (mut pre, mut post) = (scores(before)?, scores(after)?);
    let best = |item: &str| {
        let of = |scores: &Scores| -> f64 {
            let at = scores.items.iter().position(|name| name == item);
            let points = at
                .into_iter()
                .flat_map(|at| scores.people.iter().filter_map(move |p| p.points[at]));
            points.fold(1.0, f64::max)
        };
        of(&pre).max(of(&post))
    };
    let most = |items: &[String]| items.iter().map(|item| best(item)).collect::<Vec<f64>>();
    let (max_pre, max_post) = (most(&pre.items), most(&post.items));
    (pre.max, post.max) = (max_pre, max_post);
    Ok(analyse_test(&pre, &post))
}

/// Analyses a table of ratings: one row a person, the first column their code, the others one rating each.
///
/// # Errors
/// As [`compare`].
pub fn ratings(path: &Path) -> Result<RatingsAnalysis> {
    let table = scores(path)?;
    let items: Vec<RatingItem> = table
        .items
        .iter()
        .enumerate()
        .map(|(at, name)| RatingItem {
            name: name.clone(),
            scale_max: None,
            values: table.people.iter().map(|person| person.points[at]).collect(),
        })
        .collect();
    Ok(analyse_ratings(&items))
}

fn scores(path: &Path) -> Result<Scores> {
    let bytes = std::fs::read(path).map_err(|e| Error::io(path, &e))?;
    let book = flipchart_exchange::read(path, &bytes)?;
    let unreadable = |code: &'static str| Error::Unreadable {
        code,
        path: path.display().to_string(),
        params: Vec::new(),
    };
    let sheet = book.sheets.first().ok_or_else(|| unreadable("empty"))?;
    let (head, rows) = sheet.rows.split_first().ok_or_else(|| unreadable("empty"))?;
    let items: Vec<String> = head
        .cells
        .iter()
        .skip(1)
        .map(|cell| cell.text.trim().to_string())
        .collect();
    let last = items
        .iter()
        .rposition(|item| !item.is_empty())
        .ok_or_else(|| unreadable("no-items"))?;
    let items = items[..=last].to_vec();
    let people = rows
        .iter()
        .filter(|row| row.filled().next().is_some())
        .map(|row| {
            let points: Result<Vec<Option<f64>>> = (1..)
                .take(items.len())
                .map(|column| number(sheet, row.number, row.text(column)))
                .collect();
            Ok(Person {
                key: row.text(0).to_string(),
                points: points?,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(Scores {
        max: vec![1.0; items.len()],
        items,
        people,
    })
}

fn number(sheet: &Sheet, row: u32, text: &str) -> Result<Option<f64>> {
    if text.is_empty() || matches!(text.to_ascii_lowercase().as_str(), "na" | "n/a" | "nan" | "null") {
        return Ok(None);
    }
    let number = text
        .replace(',', ".")
        .parse::<f64>()
        .ok()
        .filter(|number| number.is_finite());
    number
        .map(Some)
        .ok_or_else(|| Error::invalid("answers", "not-a-number", format!("{}:{row}: {text}", sheet.name)))
}
