//! A list read with all that was decided about it.

use std::path::Path;

use flipchart_core::people::import::ImportReport;
use flipchart_core::people::{Candidate, Field, MappedHeading, Mapping};
use flipchart_core::{Error, Result};
use flipchart_exchange::{CellFix, Detected, MappedColumn, RowChoice, Sheet, SheetOffer, TextOptions, Workbook};

use super::{ListChoices, ListColumn, ListFix, ListPreview, ListSheet, ListSource};

/// A list, what its columns mean, and who is in it.
pub(super) struct Understood {
    pub(super) file: String,
    pub(super) book: Workbook,
    pub(super) mapping: Option<(String, String)>,
    pub(super) detected: Detected,
    pub(super) candidates: Vec<Candidate>,
}

pub(super) fn understand(source: &ListSource, choices: &ListChoices, kept: &[Mapping]) -> Result<Understood> {
    let (mut book, file) = read(source, choices)?;
    let name = match &choices.header_rows {
        Some(_) => chosen_sheet(&book, choices)?.name.clone(),
        None => flipchart_exchange::detect(&book, choices.sheet.as_deref())?.sheet,
    };
    let fixes: Vec<CellFix> = choices.fixes.iter().map(fix).collect();
    if let Some(sheet) = book.sheets.iter_mut().find(|sheet| sheet.name == name) {
        flipchart_exchange::correct(sheet, &fixes);
    }
    let mut detected = match &choices.header_rows {
        // A heading chosen by hand rescues a list in which none was found.
        Some(rows) => flipchart_exchange::detect_below(sheet_of(&book, &name)?, rows),
        None => flipchart_exchange::detect(&book, Some(&name))?,
    };
    let mapping = known_mapping(&detected, choices, kept);
    if let Some(mapping) = mapping {
        detected = flipchart_exchange::apply_mapping(detected, &mapped(mapping));
    }
    for choice in &choices.columns {
        if let Some(column) = detected.columns.iter_mut().find(|c| c.index == choice.index) {
            column.field = choice.field;
            column.sensitive = choice.sensitive;
        }
    }
    let taken: Vec<RowChoice> = choices
        .decisions
        .iter()
        .filter(|decision| decision.new || decision.person.is_some())
        .map(|decision| RowChoice {
            row: decision.row,
            keep: true,
        })
        .collect();
    let candidates = flipchart_exchange::chosen_candidates(sheet_of(&book, &name)?, &detected, &taken);
    Ok(Understood {
        file,
        mapping: mapping.map(|mapping| (mapping.uid.clone(), mapping.name.clone())),
        detected,
        candidates,
        book,
    })
}

fn fix(fix: &ListFix) -> CellFix {
    CellFix {
        row: fix.row,
        column: fix.column,
        text: fix.text.clone(),
    }
}

/// The mapping that was asked for, or the most alike of those kept.
fn known_mapping<'a>(detected: &Detected, choices: &ListChoices, kept: &'a [Mapping]) -> Option<&'a Mapping> {
    match &choices.mapping {
        Some(uid) => kept.iter().find(|mapping| mapping.uid == *uid),
        None => {
            let all: Vec<_> = kept.iter().map(mapped).collect();
            flipchart_exchange::best_mapping(detected, &all).map(|at| &kept[at])
        }
    }
}

fn mapped(mapping: &Mapping) -> Vec<MappedColumn> {
    let column = |heading: &MappedHeading| MappedColumn {
        heading: heading.heading.clone(),
        field: heading.field,
        sensitive: heading.sensitive,
    };
    mapping.headings.iter().map(column).collect()
}

fn read(source: &ListSource, choices: &ListChoices) -> Result<(Workbook, String)> {
    let options = TextOptions {
        encoding: choices.encoding.clone(),
        delimiter: choices.delimiter.as_ref().and_then(|d| d.chars().next()),
    };
    match (&source.path, &source.text) {
        (Some(path), _) => {
            let path = Path::new(path);
            let size = std::fs::metadata(path).map_err(|e| Error::io(path, &e))?.len();
            if size > flipchart_exchange::MAX_BYTES {
                return Err(Error::Unreadable {
                    code: "too-large",
                    path: path.display().to_string(),
                    params: vec![
                        ("what", "bytes".into()),
                        ("limit", flipchart_exchange::MAX_BYTES.to_string()),
                    ],
                });
            }
            let bytes = std::fs::read(path).map_err(|e| Error::io(path, &e))?;
            let book = flipchart_exchange::read_with(path, &bytes, &options)?;
            Ok((
                book,
                path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            ))
        }
        (None, Some(text)) => Ok((flipchart_exchange::read_text_with(text, &options)?, String::new())),
        (None, None) => Err(Error::invalid("path", "required", "")),
    }
}

fn chosen_sheet<'a>(book: &'a Workbook, choices: &ListChoices) -> Result<&'a Sheet> {
    match &choices.sheet {
        Some(name) => sheet_of(book, name),
        None => {
            let name = flipchart_exchange::detect(book, None).map(|found| found.sheet);
            let first = book
                .sheets
                .iter()
                .find(|s| !s.hidden && !s.rows.is_empty())
                .map(|s| s.name.clone());
            sheet_of(book, &name.ok().or(first).unwrap_or_default())
        }
    }
}

pub(super) fn sheet_of<'a>(book: &'a Workbook, name: &str) -> Result<&'a Sheet> {
    book.sheets
        .iter()
        .find(|s| s.name == name)
        .ok_or_else(|| Error::Unreadable {
            code: "no-sheet",
            path: book.path.clone(),
            params: vec![("sheet", name.to_string())],
        })
}

fn offered(offer: SheetOffer) -> ListSheet {
    ListSheet {
        name: offer.name,
        hidden: offer.hidden,
        rows: offer.rows,
        is_list: offer.is_list,
        alike: offer.alike,
    }
}

impl Understood {
    pub(super) fn mapping(&self, name: &str) -> Mapping {
        let headings = self.detected.columns.iter().map(|column| MappedHeading {
            heading: column.heading.clone(),
            field: column.field,
            sensitive: column.sensitive,
        });
        Mapping {
            uid: String::new(),
            name: name.to_string(),
            headings: headings.collect(),
        }
    }

    pub(super) fn into_preview(self, report: ImportReport) -> ListPreview {
        let sheet = self.book.sheets.iter().find(|s| s.name == self.detected.sheet);
        let columns = self
            .detected
            .columns
            .iter()
            .map(|column| ListColumn {
                index: column.index,
                heading: column.heading.clone(),
                field: column.field,
                doubtful: column.confidence == flipchart_exchange::Confidence::Low && column.field != Field::Extra,
                sensitive: column.sensitive,
                hidden: column.hidden,
                samples: sheet
                    .map(|s| samples(s, &self.detected, column.index))
                    .unwrap_or_default(),
            })
            .collect();
        ListPreview {
            file: self.file,
            sheets: flipchart_exchange::sheet_offers(&self.book, &self.detected)
                .into_iter()
                .map(offered)
                .collect(),
            mapping: self.mapping,
            sheet: self.detected.sheet,
            header_rows: self.detected.header_rows,
            encoding: self.book.encoding,
            delimiter: self.book.delimiter.map(String::from),
            columns,
            report,
        }
    }
}

fn samples(sheet: &Sheet, detected: &Detected, column: u32) -> Vec<String> {
    let last_header = detected.header_rows.iter().copied().max().unwrap_or(0);
    let mut out: Vec<String> = Vec::new();
    for row in sheet
        .rows
        .iter()
        .filter(|r| r.number > last_header && !detected.above.contains(&r.number))
    {
        let text = row.text(column).trim();
        if !text.is_empty() && !out.iter().any(|o| o == text) {
            out.push(text.to_string());
        }
        if out.len() == 3 {
            break;
        }
    }
    out
}
