//! What to bring, day by day, each thing once with a box to tick.

use flipchart_i18n::msg;

use super::writer::{BODY, MARGINS, Writer};
use super::{PlanBlock, PlanData, PlanDay, clock};
use crate::PdfError;
use crate::page::Role;
use crate::paper::mm;
use crate::text::{Colour, Style};

/// The materials list as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without days, [`PdfError::Write`] when the file cannot be assembled.
pub fn materials(data: &PlanData) -> Result<Vec<u8>, PdfError> {
    if data.days.is_empty() {
        return Err(PdfError::Empty);
    }
    let mut writer = Writer::new(data, &data.word(msg::papers_materials));
    for day in &data.days {
        writer.day(day);
        let things = things(day);
        if things.is_empty() {
            let nothing = data.words(msg::papers_nothing_to_bring);
            writer.line(Role::P, &nothing, &BODY.colour(Colour::SOFT));
        }
        for (thing, uses) in &things {
            write(&mut writer, thing, &uses.join("\u{2002}·\u{2002}"));
        }
    }
    writer.finish(msg::papers_materials(data.texts()))
}

/// Each thing of a day once, in the order of its first use, with where it is used.
fn things(day: &PlanDay) -> Vec<(String, Vec<String>)> {
    let mut out: Vec<(String, Vec<String>)> = Vec::new();
    let mut note = |block: &PlanBlock| {
        let place = format!("{} {}", clock(block.start), block.title.first.trim());
        for thing in block.materials.iter().chain(&block.handouts) {
            let name = thing.trim();
            match out
                .iter_mut()
                .find(|(there, _)| there.to_lowercase() == name.to_lowercase())
            {
                Some((_, uses)) => uses.push(place.clone()),
                None if name.is_empty() => {}
                None => out.push((name.to_string(), vec![place.clone()])),
            }
        }
    };
    for block in &day.blocks {
        note(block);
        block.tracks.iter().flat_map(|track| &track.blocks).for_each(&mut note);
    }
    out
}

fn write(writer: &mut Writer, thing: &str, uses: &str) {
    writer.flow.margins = MARGINS;
    writer.flow.need(mm(11.0));
    writer.rule();
    writer.flow.space(mm(1.4));
    let (page, top) = writer.flow.here();
    let (side, left) = (mm(3.6), MARGINS.left + mm(0.6));
    writer.flow.document.artifact(page, |pen| {
        pen.frame([left, top - side - mm(0.5), side, side], 0.8, Colour::INK);
    });
    writer.flow.margins.left = MARGINS.left + mm(8.0);
    writer.line(Role::P, thing, &Style::sans(10.5).leading(1.4));
    writer.line(Role::P, uses, &Style::sans(8.2).colour(Colour::SOFT));
    writer.flow.space(mm(1.4));
    writer.flow.margins = MARGINS;
}
