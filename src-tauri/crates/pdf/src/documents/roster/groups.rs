//! Groups: all of them at a glance, and a sheet for the wall for each.

use std::rc::Rc;

use flipchart_i18n::msg;
use serde::{Deserialize, Serialize};

use super::sheets::{MARGINS, Part, Sheets};
use super::{RosterData, RosterPerson, joined, stated};
use crate::PdfError;
use crate::page::{NodeId, Role};
use crate::paper::mm;
use crate::text::{Colour, Paragraph, Style};

/// A group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterGroup {
    /// "Group 1", "Coasts".
    pub name: String,
    /// Its room, its facilitator, its task. May be empty.
    pub note: String,
    /// Numbers of its people in the list, in the order they are printed in.
    pub members: Vec<u32>,
}

/// Most members on a card; a larger group goes on in another.
const CARD: usize = 24;
const GAP: f32 = mm(7.0);
/// Sizes of the names on the wall; the largest that leaves the group on one sheet.
const SIZES: [f32; 7] = [34.0, 30.0, 26.0, 22.0, 19.0, 16.0, 14.0];
/// The same for all groups at a glance.
const GLANCE: [f32; 4] = [12.5, 11.5, 10.5, 10.0];

/// All groups on the first sheets, then a sheet for each, as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without people or groups, [`PdfError::Write`] when the file cannot be assembled.
pub fn groups(data: &RosterData, groups: &[RosterGroup]) -> Result<Vec<u8>, PdfError> {
    if groups.is_empty() || data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let name = msg::documents_roster_groups(data.texts());
    let mut writer = Sheets::new(data, name.clone(), data.paper.portrait());
    writer.part(Part {
        title: name,
        ..Part::default()
    });
    overview(&mut writer, groups);
    for group in groups {
        wall(&mut writer, group);
    }
    writer.finish()
}

fn members<'a>(data: &'a RosterData, numbers: &'a [u32]) -> impl Iterator<Item = &'a RosterPerson> {
    numbers
        .iter()
        .filter_map(|number| data.people.iter().find(|person| person.number == *number))
}

/// A part of a group that is drawn as one.
struct Card {
    head: Vec<Rc<Paragraph>>,
    names: Vec<Rc<Paragraph>>,
}

impl Card {
    fn height(&self) -> f32 {
        let texts = self.head.iter().chain(&self.names);
        texts.map(|text| text.height()).sum::<f32>() + mm(8.0) + self.names.len() as f32 * mm(1.0)
    }
}

fn overview(writer: &mut Sheets, groups: &[RosterGroup]) {
    let across = if groups.len() > 4 { 3 } else { 2 };
    let width = (writer.flow.width() + GAP) / across as f32 - GAP;
    let room = writer.flow.here().1 - MARGINS.bottom;
    let tall = |row: &[Card]| row.iter().map(Card::height).fold(0.0, f32::max);
    let mut all = Vec::new();
    for size in GLANCE {
        all = groups
            .iter()
            .flat_map(|group| cards(writer, group, size, width))
            .collect();
        if all.chunks(across).map(tall).sum::<f32>() <= room {
            break;
        }
    }
    for row in all.chunks(across) {
        let tall = tall(row);
        writer.need(tall);
        for (at, card) in row.iter().enumerate() {
            draw(writer, card, MARGINS.left + at as f32 * (width + GAP), width);
        }
        writer.flow.advance(tall);
    }
}

fn cards(writer: &mut Sheets, group: &RosterGroup, size: f32, width: f32) -> Vec<Card> {
    let data = writer.data;
    let texts = data.texts();
    let style = Style::sans(size).leading(1.25);
    let title = Style::serif(size * 1.3).bold().leading(1.25).colour(Colour::ACCENT);
    let small = Style::sans(size * 0.8).leading(1.35).colour(Colour::SOFT);
    let chunks = group.members.chunks(CARD);
    // A group that nobody is in yet has its card too.
    let chunks = chunks.chain(group.members.is_empty().then_some([].as_slice()));
    let mut out: Vec<Card> = Vec::new();
    for (at, numbers) in chunks.enumerate() {
        let name = if at == 0 {
            group.name.clone()
        } else {
            msg::documents_roster_continued(texts, &group.name)
        };
        let count = msg::documents_roster_members(texts, group.members.len());
        let head = vec![
            writer.set(&name, &title, width),
            writer.set(&joined([count.as_str(), &group.note]), &small, width),
        ];
        let names = members(data, numbers).map(|person| writer.set(&person.name, &style, width));
        let names = names.collect();
        out.push(Card { head, names });
    }
    out
}

fn draw(writer: &mut Sheets, card: &Card, left: f32, width: f32) {
    let (page, top) = writer.flow.here();
    let section = writer.flow.section;
    let document = &mut writer.flow.document;
    document.artifact(page, |pen| {
        pen.rule((left, top), (left + width, top), 0.9, Colour::ACCENT)
    });
    let mut y = top - mm(1.2);
    for (text, role) in card.head.iter().zip([Role::H3, Role::P]) {
        let node = document.tree.add(section, role);
        document.tagged(page, node, |pen| pen.text(text, left, y));
        y -= text.height();
    }
    y -= mm(1.2);
    if card.names.is_empty() {
        return;
    }
    let list = document.tree.add(section, Role::List);
    for name in &card.names {
        let item = document.tree.add(list, Role::Item);
        let body = document.tree.add(item, Role::Body);
        document.tagged(page, body, |pen| pen.text(name, left, y));
        y -= name.height() + mm(1.0);
    }
}

/// The sheet for the wall: read from the other side of the room.
fn wall(writer: &mut Sheets, group: &RosterGroup) {
    let data = writer.data;
    let count = msg::documents_roster_members(data.texts(), group.members.len());
    writer.large = 44.0;
    writer.part(Part {
        title: group.name.clone(),
        under: joined([count.as_str(), &group.note]),
        ..Part::default()
    });
    let room = writer.flow.here().1 - MARGINS.bottom;
    let width = writer.flow.width();
    let mut blocks = Vec::new();
    for size in SIZES {
        blocks = members(data, &group.members)
            .map(|person| block(writer, person, size, width))
            .collect();
        if blocks.iter().map(|block| height(block)).sum::<f32>() <= room {
            break;
        }
    }
    writer.rule(0.9, Colour::ACCENT);
    if blocks.is_empty() {
        return;
    }
    let list = writer.flow.document.tree.add(writer.flow.section, Role::List);
    for block in &blocks {
        write(writer, list, block);
    }
}

/// The name of a member, and under it what else is known.
fn block(writer: &mut Sheets, person: &RosterPerson, size: f32, width: f32) -> Vec<Rc<Paragraph>> {
    let about = joined([
        person.native().unwrap_or_default(),
        stated(person.organisation.as_deref()).unwrap_or_default(),
    ]);
    let small = Style::sans((size * 0.42).max(8.5)).leading(1.35).colour(Colour::SOFT);
    let mut out = vec![writer.set(&person.name, &Style::sans(size).bold().leading(1.22), width)];
    if !about.is_empty() {
        out.push(writer.set(&about, &small, width));
    }
    out
}

fn height(block: &[Rc<Paragraph>]) -> f32 {
    block.iter().map(|text| text.height()).sum::<f32>() + mm(4.0)
}

fn write(writer: &mut Sheets, list: NodeId, block: &[Rc<Paragraph>]) {
    writer.need(height(block));
    let (page, mut y) = writer.flow.here();
    let document = &mut writer.flow.document;
    let item = document.tree.add(list, Role::Item);
    let body = document.tree.add(item, Role::Body);
    y -= mm(2.0);
    for text in block {
        document.tagged(page, body, |pen| pen.text(text, MARGINS.left, y));
        y -= text.height();
    }
    writer.flow.advance(height(block));
    writer.rule(0.35, Colour::HAIR);
}
