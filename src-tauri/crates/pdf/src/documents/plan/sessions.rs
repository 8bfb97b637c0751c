//! A sheet for each session: what it is for, how it goes, and lines to write on.

use flipchart_i18n::{fmt, msg};

use super::block::who_and_where;
use super::writer::{BODY, Writer};
use super::{Both, PlanBlock, PlanData, PlanDay, capitalised, one_line, span};
use crate::PdfError;
use crate::layout::Level;
use crate::page::Role;
use crate::paper::mm;
use crate::text::{Colour, Style};

/// The session sheets as a PDF file, pauses left out. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without sessions, [`PdfError::Write`] when the file cannot be assembled.
pub fn session_sheets(data: &PlanData) -> Result<Vec<u8>, PdfError> {
    let mut writer: Option<Writer> = None;
    for day in &data.days {
        for (block, track) in sessions(day) {
            let writer = match &mut writer {
                Some(writer) => {
                    writer.flow.break_page();
                    writer
                }
                none => none.insert(Writer::new(data, &data.word(msg::papers_sessions))),
            };
            write(writer, day, block, track);
        }
    }
    writer
        .ok_or(PdfError::Empty)?
        .finish(msg::papers_sessions(data.texts()))
}

/// Sessions of a day with the name of their group; a parallel block gives those of its groups.
fn sessions(day: &PlanDay) -> Vec<(&PlanBlock, Option<&Both>)> {
    let mut out = Vec::new();
    for block in day.blocks.iter().filter(|block| !block.pause) {
        if block.tracks.is_empty() {
            out.push((block, None));
        }
        for track in &block.tracks {
            let inner = track.blocks.iter().filter(|inner| !inner.pause);
            out.extend(inner.map(|inner| (inner, Some(&track.title))));
        }
    }
    out
}

fn write(writer: &mut Writer, day: &PlanDay, block: &PlanBlock, track: Option<&Both>) {
    let data = writer.data;
    writer.flow.heading(Level::Section, "", &block.title.first, mm(40.0));
    if let Some(other) = block.title.other() {
        writer.line(Role::P, other, &Style::serif(13.0).colour(Colour::SOFT));
    }
    let mut about = vec![
        capitalised(&fmt::weekday_date(data.texts(), day.date)),
        span(block),
        one_line(&block.method),
    ];
    about.extend(track.map(one_line).filter(|track| !track.is_empty()));
    writer.line(Role::P, &about.join("\u{2002}·\u{2002}"), &Style::sans(9.5).bold());
    writer.line(Role::P, &who_and_where(block), &Style::sans(9.5).colour(Colour::SOFT));
    writer.flow.space(mm(1.5));
    writer.said(Role::P, &block.description, &BODY);
    let objectives: Vec<String> = block.objectives.iter().map(one_line).collect();
    writer.items(&data.words(msg::papers_objectives), &objectives);
    writer.labelled(&data.words(msg::papers_instructions), &block.instructions);
    writer.labelled(&data.words(msg::papers_notes), &Both::same(&block.notes));
    writer.items(&data.words(msg::papers_materials), &block.materials);
    writer.items(&data.words(msg::papers_handouts), &block.handouts);
    writer.flow.need(mm(45.0));
    writer.label(&data.words(msg::papers_what_was_said));
    let (page, top) = writer.flow.here();
    let (left, right) = (writer.flow.margins.left, writer.flow.size.0 - writer.flow.margins.right);
    let bottom = writer.flow.margins.bottom;
    writer.flow.document.artifact(page, |pen| {
        let mut y = top - mm(9.0);
        while y > bottom {
            pen.rule((left, y), (right, y), 0.35, Colour::HAIR);
            y -= mm(9.0);
        }
    });
    writer.flow.fill_page();
}
