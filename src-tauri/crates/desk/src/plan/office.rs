//! The plan as a document and as a spreadsheet, to be edited on.

use flipchart_core::{Error, Result};
use flipchart_exchange::{Part, TextDocument, TextRow, TextTable, document_docx, table_xlsx};
use flipchart_i18n::{Texts, fmt, msg, plain};
use flipchart_pdf::Paper;
use flipchart_pdf::documents::plan::{Both, PlanBlock, PlanData, PlanDay};

use super::{PlanOptions, PlanPaper};

/// A document with a table for each day.
///
/// # Errors
/// `Precondition("plan-empty")`, `Io`.
pub(super) fn docx(data: &PlanData, options: &PlanOptions) -> Result<Vec<u8>> {
    refuse_empty(data)?;
    let texts = Texts::of(data.lang);
    let mut parts = Vec::new();
    for (at, day) in data.days.iter().enumerate() {
        if at > 0 && !options.one_page {
            parts.push(Part::PageBreak);
        }
        parts.push(Part::Heading(fmt::weekday_date(texts, day.date)));
        let theme = joined(&day.title, "\n");
        if !theme.is_empty() {
            parts.push(Part::Paragraph(theme));
        }
        parts.push(Part::Table(table(texts, day, options.paper)));
    }
    let dates = fmt::date_range(texts, data.start, data.end);
    let place = data.place.first.trim();
    document_docx(&TextDocument {
        title: joined(&data.title, "\n"),
        subtitle: if place.is_empty() {
            dates
        } else {
            format!("{place} · {dates}")
        },
        language: data.lang.code().to_string(),
        letter: data.paper == Paper::Letter,
        page_word: plain(&msg::papers_page_word(texts)).into_owned(),
        parts,
    })
}

fn refuse_empty(data: &PlanData) -> Result<()> {
    if data.days.iter().all(|day| day.blocks.is_empty()) {
        return Err(Error::precondition("plan-empty"));
    }
    Ok(())
}

fn table(texts: &'static Texts, day: &PlanDay, paper: PlanPaper) -> TextTable {
    let facilitators = paper != PlanPaper::Participants;
    let mut head = vec![
        msg::papers_time(texts),
        msg::papers_session(texts),
        msg::papers_who(texts),
        msg::papers_room(texts),
    ];
    let mut widths = vec![16, 46, 24, 14];
    if facilitators {
        head.push(msg::papers_materials(texts));
        widths = vec![13, 43, 18, 11, 15];
    }
    TextTable {
        widths,
        head,
        rows: rows(day)
            .iter()
            .map(|(block, track)| TextRow {
                cells: cells(texts, block, track, facilitators),
                quiet: block.pause,
            })
            .collect(),
    }
}

/// The blocks of a day, those of parallel groups after the block that holds them, with the name of their group.
fn rows(day: &PlanDay) -> Vec<(&PlanBlock, String)> {
    let mut out = Vec::new();
    for block in &day.blocks {
        out.push((block, String::new()));
        for track in &block.tracks {
            let title = joined(&track.title, " · ");
            out.extend(track.blocks.iter().map(|inner| (inner, title.clone())));
        }
    }
    out
}

fn cells(texts: &'static Texts, block: &PlanBlock, track: &str, facilitators: bool) -> Vec<String> {
    let mut session = vec![
        joined(&block.title, "\n"),
        track.to_string(),
        joined(&block.description, "\n"),
    ];
    if facilitators {
        let instructions = joined(&block.instructions, "\n\n");
        if !instructions.is_empty() {
            session.push(format!("{}:\n{instructions}", msg::papers_instructions(texts)));
        }
        session.push(block.notes.trim().to_string());
    }
    session.retain(|text| !text.is_empty());
    let mut cells = vec![
        format!("{}–{}", clock(block.start), clock(block.end)),
        session.join("\n"),
        block.leads.join("\n"),
        block.room.clone(),
    ];
    if facilitators {
        let things: Vec<&str> = block
            .materials
            .iter()
            .chain(&block.handouts)
            .map(String::as_str)
            .collect();
        cells.push(things.join("\n"));
    }
    cells
}

/// One sheet with a row for each block.
///
/// # Errors
/// `Precondition("plan-empty")`, `Io`.
pub(super) fn xlsx(data: &PlanData, options: &PlanOptions) -> Result<Vec<u8>> {
    refuse_empty(data)?;
    let texts = Texts::of(data.lang);
    let facilitators = options.paper != PlanPaper::Participants;
    let mut headings = vec![
        msg::papers_date(texts),
        msg::papers_time(texts),
        msg::papers_end(texts),
        msg::papers_length(texts),
        msg::papers_session(texts),
        msg::papers_method(texts),
        msg::papers_who(texts),
        msg::papers_room(texts),
    ];
    if facilitators {
        headings.push(msg::papers_materials(texts));
        headings.push(msg::papers_notes(texts));
    }
    let mut out = Vec::new();
    for day in &data.days {
        for (block, track) in rows(day) {
            let mut title = joined(&block.title, " / ");
            if !track.is_empty() {
                title = format!("{title} ({track})");
            }
            let mut row = vec![
                day.date.to_string(),
                clock(block.start),
                clock(block.end),
                (block.end - block.start).to_string(),
                title,
                block.method.first.clone(),
                block.leads.join("; "),
                block.room.clone(),
            ];
            if facilitators {
                row.push(block.materials.join("\n"));
                row.push(block.notes.clone());
            }
            out.push(row);
        }
    }
    table_xlsx(&headings, &out)
}

fn joined(text: &Both, between: &str) -> String {
    let (first, second) = (text.first.trim(), text.second.trim());
    if second.is_empty() || second == first {
        first.to_string()
    } else if first.is_empty() {
        second.to_string()
    } else {
        format!("{first}{between}{second}")
    }
}

/// 09:05; what is past midnight says so.
fn clock(minute: i32) -> String {
    let of_day = minute.rem_euclid(1440);
    let text = format!("{:02}:{:02}", of_day / 60, of_day % 60);
    if minute >= 1440 { format!("{text} (+1)") } else { text }
}
