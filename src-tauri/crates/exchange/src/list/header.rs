//! Which rows are the heading: anywhere near the top, over one to three rows, below titles and blank lines.

use flipchart_core::people::Field;

use super::headings::{self, Weight};
use super::{Detected, columns, evidence};
use crate::book::{CellKind, Row, Sheet};

/// Rows that hold something among which the heading is looked for.
const SEARCHED: usize = 40;
/// Longest text that is still a heading and not a sentence.
const HEADING_MAX: usize = 120;
/// Longest text that is taken for a heading when its words are not known.
const UNKNOWN_HEADING_MAX: usize = 40;

/// A list found in a sheet, and how much it looks like one.
pub(super) struct Found {
    pub(super) detected: Detected,
    pub(super) worth: i64,
}

/// The list of a sheet; `None` when there is none.
pub(super) fn detect(sheet: &Sheet) -> Option<Found> {
    let scored: Vec<(usize, i32)> = sheet
        .rows
        .iter()
        .take(SEARCHED)
        .enumerate()
        .filter_map(|(at, row)| Some((at, score(row, sheet)?)))
        .collect();
    let most = scored.iter().map(|(_, score)| *score).max().unwrap_or(0);
    // The first that is about as good as the best: a second table further down may have a richer heading.
    let best = scored.into_iter().find(|(_, score)| score * 10 >= most * 6);
    let (detected, score) = match best {
        Some((at, score)) => (with_header(sheet, &grow(sheet, at)), score),
        None => (evidence::is_list(sheet).then(|| with_header(sheet, &[]))?, 0),
    };
    let below = detected.header_rows.last().copied().unwrap_or(0);
    let rows = sheet.rows.iter().filter(|row| row.number > below).count();
    // A long list under a poor heading is still rather the list than a short legend under a good one.
    let worth = i64::from(score) * 10 + rows.min(200) as i64 + i64::from(rows > 0) * 100;
    Some(Found { detected, worth })
}

/// The columns under a given heading.
pub(super) fn with_header(sheet: &Sheet, header_rows: &[u32]) -> Detected {
    let last = header_rows.iter().max().copied().unwrap_or(0);
    Detected {
        sheet: sheet.name.clone(),
        header_rows: header_rows.to_vec(),
        above: sheet
            .rows
            .iter()
            .map(|row| row.number)
            .filter(|number| *number < last && !header_rows.contains(number))
            .collect(),
        columns: columns::columns(sheet, header_rows),
    }
}

/// How much a row looks like a heading; `None` when it doesn't.
pub(super) fn score(row: &Row, sheet: &Sheet) -> Option<i32> {
    let mut score = 0;
    let mut filled = 0;
    let (mut named, mut named_exactly, mut exact) = (false, false, 0);
    // Nothing in the row but words as short as headings are.
    let mut only_words = true;
    let mut fields = Vec::new();
    for (column, text) in row.filled() {
        filled += 1;
        let kind = row.cells[column as usize].kind;
        if looks_like_data(text, kind) {
            score -= 3;
            only_words = false;
            continue;
        }
        only_words &= text.chars().count() <= UNKNOWN_HEADING_MAX;
        let Some(meaning) = headings::meaning(text) else {
            score += i32::from(headings::is_known_extra(text));
            continue;
        };
        let name = matches!(
            meaning.field,
            Field::Name | Field::FamilyName | Field::GivenName | Field::CertificateName
        );
        named |= name;
        named_exactly |= name && meaning.weight == Weight::Exact;
        exact += i32::from(meaning.weight == Weight::Exact && meaning.field != Field::Number);
        let again = fields.contains(&meaning.field);
        fields.push(meaning.field);
        score += match meaning.weight {
            _ if again => 1,
            Weight::Exact if name => 4,
            Weight::Exact => 3,
            Weight::Part => 2,
            Weight::Weak => 1,
        };
    }
    let enough = match filled {
        0 => false,
        1 => named && exact == 1 && sheet.width() == 1,
        // "Name" among headings that nobody foresaw ("Diet", "Flight", "Room") is a heading all the same.
        _ => ((named || exact >= 2) && fields.len() >= 2) || (named_exactly && only_words),
    };
    let mostly = fields.len() * 3 >= filled || (named_exactly && only_words);
    (enough && mostly && score > 2).then_some(score)
}

fn looks_like_data(text: &str, kind: CellKind) -> bool {
    matches!(kind, CellKind::Number | CellKind::Date | CellKind::Bool)
        || text.contains('@')
        || text.chars().count() > HEADING_MAX
        || (text.len() > 2 && text.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c)))
}

/// The heading around its best row: the groups above it and the details below it.
fn grow(sheet: &Sheet, at: usize) -> Vec<u32> {
    let rows = &sheet.rows;
    let mut from = at;
    let mut to = at;
    while from > 0 && to - from < 2 && is_group_row(sheet, &rows[from - 1], &rows[from]) {
        from -= 1;
    }
    while to + 1 < rows.len() && to - from < 2 && is_detail_row(sheet, &rows[from..=to], &rows[to + 1]) {
        to += 1;
    }
    rows[from..=to].iter().map(|row| row.number).collect()
}

/// How many rows below a heading further down belong to it.
pub(super) fn details(sheet: &Sheet, number: u32) -> usize {
    let from = sheet.rows.partition_point(|row| row.number < number);
    let below =
        |to: &usize| *to + 1 < sheet.rows.len() && is_detail_row(sheet, &sheet.rows[from..=*to], &sheet.rows[*to + 1]);
    (from..from + 2).take_while(below).count()
}

/// A row above a heading belongs to it when it heads columns that the heading leaves empty, or groups of its columns.
fn is_group_row(sheet: &Sheet, above: &Row, row: &Row) -> bool {
    if above.number + 1 != row.number
        || above
            .filled()
            .any(|(c, text)| looks_like_data(text, above.cells[c as usize].kind))
    {
        return false;
    }
    let width = sheet.width();
    let title = |column: u32| {
        sheet
            .merge_at(above.number, column)
            .is_some_and(|m| m.columns.1 - m.columns.0 + 2 >= width.max(3))
    };
    let filled: Vec<u32> = above.filled().map(|(column, _)| column).collect();
    let heads = |column: &u32| row.text(*column).is_empty() && headings::meaning(above.text(*column)).is_some();
    let groups = |column: &u32| {
        sheet
            .merge_at(above.number, *column)
            .is_some_and(|m| m.columns.1 > m.columns.0 && m.rows.0 == m.rows.1)
    };
    filled.len() >= 2 && !filled.iter().any(|c| title(*c)) && filled.iter().any(|c| heads(c) || groups(c))
}

/// A row below a heading belongs to it when all it holds stands under a group, and it names fields itself.
fn is_detail_row(sheet: &Sheet, heading: &[Row], row: &Row) -> bool {
    let Some(last) = heading.last().filter(|last| last.number + 1 == row.number) else {
        return false;
    };
    let filled: Vec<(u32, &str)> = row.filled().collect();
    if filled.is_empty()
        || filled
            .iter()
            .any(|(c, text)| looks_like_data(text, row.cells[*c as usize].kind))
    {
        return false;
    }
    let under_group = |column: u32| {
        let merged = sheet
            .merge_at(last.number, column)
            .is_some_and(|m| m.columns.1 > m.columns.0);
        let open = last.text(column).is_empty();
        let starts = last.text(column + 1).is_empty() && !row.text(column + 1).is_empty();
        merged || open || starts
    };
    let means = filled
        .iter()
        .filter(|(_, text)| headings::meaning(text).is_some())
        .count();
    filled.iter().all(|(column, _)| under_group(*column)) && means >= 1 && means * 2 >= filled.len()
}
