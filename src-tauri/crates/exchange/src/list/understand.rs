//! Every row below the heading to a candidate: a person, or the reason why it isn't one.

use std::collections::HashMap;

use flipchart_core::people::{Candidate, Field, Note};
use flipchart_core::text::clean;

use super::corrections::RowChoice;
use super::person::Reading;
use super::rows::{Kind, Rules};
use super::sections::{self, Section};
use super::{Column, Detected, columns, header};
use crate::book::{Row, Sheet};

/// Understands the rows below the heading: one candidate per row that holds something, in order. A row that can't become a
/// person has `skip` set; nothing is dropped without being accounted for.
#[must_use]
pub fn candidates(sheet: &Sheet, detected: &Detected) -> Vec<Candidate> {
    chosen_candidates(sheet, detected, &[])
}

/// [`candidates`] with rows that somebody left out by hand (`skip` is `by-hand`), or took in although they look like no
/// person: such a row is still skipped when it holds no name.
#[must_use]
pub fn chosen_candidates(sheet: &Sheet, detected: &Detected, choices: &[RowChoice]) -> Vec<Candidate> {
    let list = List {
        sheet,
        detected,
        choices: choices.iter().map(|choice| (choice.row, choice.keep)).collect(),
    };
    let found = list.read(Section::default());
    // When every table has a line with its group above its heading, so has the first: there it looked like a title.
    match list.group_above().filter(|_| is_headed_by_groups(&found)) {
        Some(line) => {
            let mut first = Section::default();
            first.enter(line);
            list.read(first)
        }
        None => found,
    }
}

/// A line above a group, with the headings again right below it.
fn is_headed_by_groups(found: &[Candidate]) -> bool {
    let skip = |candidate: &Candidate| candidate.skip.clone().unwrap_or_default();
    found.windows(2).any(|pair| {
        skip(&pair[0]) == "section-row" && matches!(skip(&pair[1]).as_str(), "repeated-header" | "second-header")
    })
}

struct List<'a> {
    sheet: &'a Sheet,
    detected: &'a Detected,
    choices: HashMap<u32, bool>,
}

/// Why a table ended.
enum End {
    /// With the list.
    List,
    /// At the heading of another list of people.
    Heading(usize),
}

impl<'a> List<'a> {
    /// The line right above the heading, when it names a group.
    fn group_above(&self) -> Option<&'a str> {
        let first = self.detected.header_rows.iter().min()?;
        let row = self.sheet.row(first.checked_sub(1)?)?;
        let mut texts = row.filled().map(|(_, text)| text);
        match (texts.next(), texts.next()) {
            (Some(text), None) => Some(text).filter(|text| sections::is_telling(text)),
            _ => None,
        }
    }

    fn read(&self, mut section: Section) -> Vec<Candidate> {
        let below = self.detected.header_rows.iter().max().copied().unwrap_or(0);
        let rows: Vec<&Row> = self.sheet.rows.iter().filter(|row| row.number > below).collect();
        let mut out = Vec::with_capacity(rows.len());
        let mut layout = self.detected.columns.clone();
        let mut rest = &rows[..];
        let mut last = below;
        while let End::Heading(at) = self.table(&layout, rest, last, &mut section, &mut out) {
            // A second list below, with columns of its own.
            let headed = out
                .last()
                .is_some_and(|above| above.skip.as_deref() == Some("section-row"));
            if !headed {
                section = Section::default();
            }
            let heading = &rest[at..=at + header::details(self.sheet, rest[at].number).min(rest.len() - at - 1)];
            out.extend(heading.iter().map(|row| skipped(row, "second-header")));
            let numbers: Vec<u32> = heading.iter().map(|row| row.number).collect();
            layout = columns::columns(self.sheet, &numbers);
            last = numbers.last().copied().unwrap_or(last);
            rest = &rest[at + heading.len()..];
        }
        out
    }

    /// Reads the rows of one table up to the heading of the next.
    fn table(
        &self,
        columns: &[Column],
        rows: &[&Row],
        mut last: u32,
        section: &mut Section,
        out: &mut Vec<Candidate>,
    ) -> End {
        let rules = Rules::new(self.sheet, columns, rows);
        let reading = Reading::new(self.sheet, columns, rows);
        let mut elsewhere = false;
        for (at, row) in rows.iter().enumerate() {
            let gap = row.number.saturating_sub(last + 1);
            last = row.number;
            let person = |section: &Section| reading.person(row, section, out.last(), rules.stands_alone(row));
            let mut candidate = match (self.choices.get(&row.number), rules.kind(row, gap)) {
                (Some(true), _) => person(section),
                (Some(false), _) => skipped(row, "by-hand"),
                (None, Kind::Heading) => return End::Heading(at),
                (None, Kind::OtherTable) => {
                    elsewhere = true;
                    skipped(row, "other-table")
                }
                (None, Kind::Skip("repeated-header")) => {
                    elsewhere = false;
                    skipped(row, "repeated-header")
                }
                _ if elsewhere => skipped(row, "other-table"),
                (None, Kind::Skip(code)) => skipped(row, code),
                (None, Kind::Section(line)) => {
                    section.enter(&line);
                    skipped(row, "section-row")
                }
                (None, Kind::Person) => person(section),
            };
            doubts(row, columns, &mut candidate);
            out.push(candidate);
        }
        End::List
    }
}

/// A row that is no person, with all it holds in a note.
fn skipped(row: &Row, code: &str) -> Candidate {
    let held: Vec<String> = row.filled().map(|(_, text)| clean(text)).collect();
    let note = || Note::new(Field::Ignore, "left-out", &held.join(" | "));
    Candidate {
        row: row.number,
        skip: Some(code.into()),
        notes: if held.is_empty() { Vec::new() } else { vec![note()] },
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
            candidate
                .notes
                .push(Note::new(field, doubt.code(), &cell.text).at(Some(index)));
        }
    }
    if row.hidden {
        candidate.notes.push(Note::new(Field::Ignore, "hidden-row", ""));
    }
}
