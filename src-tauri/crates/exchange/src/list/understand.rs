//! Every row below the heading to a candidate: a person, or the reason why it isn't one.

use flipchart_core::people::{Candidate, Field, Note};
use flipchart_core::text::clean;

use super::person::Reading;
use super::rows::{Kind, Rules};
use super::{Column, Detected, columns};
use crate::book::{Row, Sheet};

/// Understands the rows below the heading: one candidate per row that holds something, in order. A row that can't become a
/// person has `skip` set; nothing is dropped without being accounted for.
#[must_use]
pub fn candidates(sheet: &Sheet, detected: &Detected) -> Vec<Candidate> {
    let below = detected.header_rows.iter().max().copied().unwrap_or(0);
    let rows: Vec<&Row> = sheet.rows.iter().filter(|row| row.number > below).collect();
    let mut out = Vec::with_capacity(rows.len());
    let mut layout = detected.columns.clone();
    let mut rest = &rows[..];
    let mut last = below;
    let mut section = None;
    while !rest.is_empty() {
        let done = table(sheet, &layout, rest, last, &mut section, &mut out);
        let Some(heading) = rest.get(done) else { break };
        // A second table below, with columns of its own.
        let headed = out
            .last()
            .is_some_and(|above| above.skip.as_deref() == Some("section-row"));
        section = section.filter(|_| headed);
        out.push(skipped(heading, "repeated-header"));
        layout = columns::columns(sheet, &[heading.number]);
        last = heading.number;
        rest = &rest[done + 1..];
    }
    out
}

/// Reads the rows of one table up to the heading of the next; gives how many.
fn table(
    sheet: &Sheet,
    columns: &[Column],
    rows: &[&Row],
    mut last: u32,
    section: &mut Option<String>,
    out: &mut Vec<Candidate>,
) -> usize {
    let rules = Rules::new(sheet, columns);
    let reading = Reading::new(sheet, columns, rows);
    for (at, row) in rows.iter().enumerate() {
        let gap = row.number.saturating_sub(last + 1);
        last = row.number;
        let mut candidate = match rules.kind(row, gap) {
            Kind::Heading => return at,
            Kind::Skip(code) => skipped(row, code),
            Kind::Section(text) => {
                *section = Some(text);
                skipped(row, "section-row")
            }
            Kind::Person => reading.person(row, section.as_deref(), out.last()),
        };
        doubts(row, columns, &mut candidate);
        out.push(candidate);
    }
    rows.len()
}

/// A row that is no person, with all it holds in a note.
fn skipped(row: &Row, code: &str) -> Candidate {
    let held: Vec<String> = row.filled().map(|(_, text)| clean(text)).collect();
    let note = Note {
        field: Field::Ignore,
        code: "left-out".into(),
        value: held.join(" | "),
    };
    let notes = if held.is_empty() { Vec::new() } else { vec![note] };
    Candidate {
        row: row.number,
        skip: Some(code.into()),
        notes,
        ..Candidate::default()
    }
}

fn doubts(row: &Row, columns: &[Column], candidate: &mut Candidate) {
    for (index, cell) in (0..).zip(&row.cells) {
        if let Some(doubt) = cell.doubt {
            let field = columns
                .iter()
                .find(|c| c.index == index)
                .map_or(Field::Ignore, |c| c.field);
            candidate.notes.push(Note {
                field,
                code: doubt.code().into(),
                value: cell.text.clone(),
            });
        }
    }
    if row.hidden {
        candidate.notes.push(Note {
            field: Field::Ignore,
            code: "hidden-row".into(),
            value: String::new(),
        });
    }
}
