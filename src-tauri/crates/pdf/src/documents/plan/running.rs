//! The facilitators' running order: everything about every block, in the order of the day.

use flipchart_i18n::msg;

use super::block::who_and_where;
use super::writer::{MARGINS, TIMES, Writer};
use super::{Both, PlanBlock, PlanData, clock, one_line, span};
use crate::PdfError;
use crate::page::Role;
use crate::paper::mm;
use crate::text::{Colour, Style};

/// The running order as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without days, [`PdfError::Write`] when the file cannot be assembled.
pub fn running_order(data: &PlanData) -> Result<Vec<u8>, PdfError> {
    if data.days.is_empty() {
        return Err(PdfError::Empty);
    }
    let mut writer = Writer::new(data, &data.word(msg::papers_running_order));
    for (at, day) in data.days.iter().enumerate() {
        if at > 0 {
            writer.flow.break_page();
        }
        writer.day(day);
        for block in &day.blocks {
            write(&mut writer, block, "");
        }
    }
    writer.finish(msg::papers_running_order(data.texts()))
}

/// A block: its time in the margin, the rest beside it.
fn write(writer: &mut Writer, block: &PlanBlock, track: &str) {
    writer.flow.margins = MARGINS;
    writer.flow.need(mm(if block.pause { 8.0 } else { 22.0 }));
    writer.rule();
    writer.flow.space(mm(1.6));
    let strong = Style::sans(10.0).bold().leading(1.35);
    let title = if block.pause {
        Style::sans(9.6).colour(Colour::SOFT)
    } else {
        strong
    };
    writer.in_times(&span(block), &title);
    writer.flow.margins.left = MARGINS.left + TIMES;
    writer.said(Role::H3, &block.title, &title);
    let minutes = block.end - block.start;
    let data = writer.data;
    let mut about = vec![
        one_line(&block.method),
        data.words(|texts| msg::papers_minutes(texts, i64::from(minutes))),
    ];
    let who = who_and_where(block);
    about.extend(Some(who).filter(|who| !who.is_empty()));
    about.extend(Some(track.to_string()).filter(|track| !track.is_empty()));
    writer.line(
        Role::P,
        &about.join("\u{2002}·\u{2002}"),
        &Style::sans(8.2).colour(Colour::SOFT),
    );
    writer.said(Role::P, &block.description, &super::writer::BODY);
    writer.labelled(&data.words(msg::papers_instructions), &block.instructions);
    writer.labelled(&data.words(msg::papers_notes), &Both::same(&block.notes));
    writer.items(&data.words(msg::papers_materials), &block.materials);
    writer.items(&data.words(msg::papers_handouts), &block.handouts);
    writer.labelled(&data.words(msg::papers_background), &block.background);
    writer.flow.space(mm(2.4));
    for track in &block.tracks {
        for inner in &track.blocks {
            write(writer, inner, &one_line(&track.title));
        }
        if track.blocks.is_empty() {
            let line = format!("{}\u{2002}{}", clock(block.start), one_line(&track.title));
            writer.line(Role::P, &line, &super::writer::BODY);
        }
    }
    writer.flow.margins = MARGINS;
}
