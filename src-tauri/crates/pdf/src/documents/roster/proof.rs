//! The name proof: names as their certificates will show them, to be corrected and initialled.

use flipchart_i18n::msg;

use super::sheets::{MARGINS, Part, RULED, Sheets};
use super::{RosterData, RosterPerson, joined, stated};
use crate::PdfError;
use crate::page::{NodeId, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

/// Where the names begin, after the numbers.
const HANG: f32 = mm(12.0);
/// The box for initials.
const BOX: (f32, f32) = (mm(24.0), mm(11.0));
/// Least height of a person.
const LEAST: f32 = mm(28.0);
/// Sizes that are tried until a name fits its line; at the last one it takes two.
const SIZES: [f32; 4] = [22.0, 20.5, 19.0, 18.0];
const SMALL: Style = Style::sans(8.5).leading(1.35).colour(Colour::SOFT);

/// The name proof as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without people, [`PdfError::Write`] when the file cannot be assembled.
pub fn name_proof(data: &RosterData) -> Result<Vec<u8>, PdfError> {
    if data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let texts = data.texts();
    let name = msg::documents_roster_proof(texts);
    let how = msg::documents_roster_proof_how(texts);
    let mut writer = Sheets::new(data, name.clone(), data.paper.portrait());
    writer.part(Part {
        title: name,
        about: how.clone(),
        under: how,
        note: data.title.clone(),
        ..Part::default()
    });
    writer.rule(0.9, Colour::ACCENT);
    let list = writer.flow.document.tree.add(writer.flow.section, Role::List);
    for person in &data.people {
        one(&mut writer, list, person);
    }
    writer.finish()
}

fn one(writer: &mut Sheets, list: NodeId, person: &RosterPerson) {
    let texts = writer.data.texts();
    let right = MARGINS.left + writer.flow.width();
    let (left, width) = (MARGINS.left + HANG, writer.flow.width() - HANG);
    let name = fitted(writer, &person.name, width);
    let mut blocks = vec![name];
    if let Some(native) = person.native() {
        blocks.push(writer.set(native, &Style::serif(15.0).leading(1.3), width));
    }
    let about =
        joined([&person.position, &person.organisation].map(|text| stated(text.as_deref()).unwrap_or_default()));
    if !about.is_empty() {
        blocks.push(writer.set(&about, &SMALL, width));
    }
    let said: f32 = blocks.iter().map(|block| block.height()).sum();
    let tall = (said + mm(2.5) + BOX.1 + mm(2.5)).max(LEAST);
    if writer.need(tall) {
        writer.rule(0.9, Colour::ACCENT);
    }

    let (page, top) = writer.flow.here();
    let tree = &mut writer.flow.document.tree;
    let item = tree.add(list, Role::Item);
    let label = tree.add(item, Role::Label);
    let body = tree.add(item, Role::Body);
    let number = Style::sans(11.0).colour(Colour::SOFT).align(Align::End);
    let number = writer.set(&person.number.to_string(), &number, HANG - mm(4.0));
    let document = &mut writer.flow.document;
    let middle = top - mm(2.0) - blocks[0].line_height / 2.0 + number.line_height / 2.0;
    document.tagged(page, label, |pen| pen.text(&number, MARGINS.left, middle));
    let mut y = top - mm(2.0);
    for block in &blocks {
        document.tagged(page, body, |pen| pen.text(block, left, y));
        y -= block.height();
    }

    let foot = top - tall;
    let line = foot + mm(2.5);
    let small = Style::sans(8.0).leading(1.2);
    let correct = document.set(
        &msg::documents_roster_proof_correct(texts),
        &small,
        width,
        Setting::Single,
    );
    let initials = document.set(
        &msg::documents_roster_proof_initials(texts),
        &small.size(7.0),
        BOX.0,
        Setting::Single,
    );
    let corner = right - BOX.0;
    document.tagged(page, body, |pen| {
        pen.text(&correct, left, line + correct.height());
        pen.text(&initials, corner + mm(1.2), line + BOX.1 - 2.0);
    });
    document.artifact(page, |pen| {
        let from = left + correct.width() + mm(2.0);
        pen.rule((from, line), (corner - mm(5.0), line), 0.6, RULED);
        pen.frame([corner, line, BOX.0, BOX.1], 0.7, RULED);
    });
    writer.flow.advance(tall);
    writer.rule(0.35, RULED);
}

/// The name as large as its line allows; one that is too long takes two lines of about the same length.
fn fitted(writer: &mut Sheets, name: &str, width: f32) -> std::rc::Rc<crate::text::Paragraph> {
    let style = Style::serif(SIZES[0]).bold().leading(1.24);
    let document = &mut writer.flow.document;
    for size in SIZES {
        let set = document.set(name.trim(), &style.size(size), width, Setting::Single);
        if set.width() <= width {
            return set;
        }
    }
    document.set(
        name.trim(),
        &style.size(SIZES[SIZES.len() - 1]),
        width,
        Setting::Balanced,
    )
}
