//! Labels for envelopes, folders and seats.

use flipchart_i18n::msg;

use super::ground::{Card, cards, to_scale};
use super::name::{Block, largest};
use super::sheets::CardSheet;
use super::{CardPerson, CardsData, LabelKind};
use crate::PdfError;
use crate::page::{Document, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Style};

/// Free inside a label, in millimetres.
const INSET: f32 = 4.5;
/// Height inside the label that sizes are given for, in millimetres.
const USUAL: f32 = 29.0;

pub(super) fn labels(data: &CardsData, sheet: &CardSheet, kind: LabelKind, used: usize) -> Result<Vec<u8>, PdfError> {
    if data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let mut document = to_scale(false);
    let inset = sheet.inset(INSET);
    let places: Vec<Card> = cards(data, sheet).into_iter().map(|card| card.within(inset)).collect();
    let used = used.min(places.len() - 1);
    let mut page = 0;
    for (at, person) in (used..).zip(&data.people) {
        let slot = at % places.len();
        if slot == 0 || at == used {
            page = document.add_page(sheet.paper.portrait());
        }
        let section = document.tree.add(Tree::ROOT, Role::Sect);
        let (room, number) = match kind {
            LabelKind::Envelope => (places[slot], None),
            LabelKind::Seat => beside_number(&mut document, places[slot], person),
        };
        let mut lines = lines(&mut document, room, person, kind);
        if let Some(number) = number {
            let top = places[slot].top - (places[slot].height - number.height()) / 2.0;
            lines.push((Role::P, number, places[slot].left, top));
        }
        for (role, block, left, top) in lines {
            let node = document.tree.add(section, role);
            document.tagged(page, node, |pen| block.draw(pen, left, top));
        }
    }
    document.finish(&data.facts(&msg::documents_cards_labels_file_title(data.texts(), &data.title)))
}

/// The seat's number large at the end of a label, and the room that it leaves.
fn beside_number(document: &mut Document, card: Card, person: &CardPerson) -> (Card, Option<Block>) {
    let number = person.number.as_deref().unwrap_or_default();
    if number.trim().is_empty() {
        return (card, None);
    }
    let style = Style::sans(40.0).bold().leading(1.1).colour(Colour::ACCENT);
    let fit = largest(document, number, &style, (card.width * 0.3, card.height * 0.75));
    let width = fit.width();
    let style = style.size(fit.size()).align(Align::End);
    let number = largest(document, number, &style, (card.width, card.height * 0.75));
    let room = Card {
        width: card.width - width - mm(3.0),
        ..card
    };
    (room, Some(number))
}

/// The label's words one under the other, in the middle of its height, without the position where room is short; each with its left and upper edge.
fn lines(document: &mut Document, room: Card, person: &CardPerson, kind: LabelKind) -> Vec<(Role, Block, f32, f32)> {
    let scale = (room.height / mm(USUAL)).clamp(0.78, 1.25);
    let words = Style::sans(9.0 * scale).leading(1.26);
    let line = words.size * words.leading;
    let (name, most, first, last) = match kind {
        LabelKind::Envelope => {
            let name = if person.name.trim().is_empty() {
                person.large()
            } else {
                &person.name
            };
            (name, 15.0, person.position.as_str(), person.country.as_deref())
        }
        LabelKind::Seat => (person.large(), 26.0, "", person.group.as_deref()),
    };
    let gap = mm(0.7) * scale;
    let style = Style::sans(most * scale).bold().leading(1.16);
    let last = last.unwrap_or_default();
    let last = Block::new(document, last, &words.colour(Colour::SOFT), (room.width, line));
    let free = room.height - gap - last.height();
    let name = largest(document, name, &style, (room.width, free * 0.58));
    let free = free - name.height();
    let mut set = |text: &str, height: f32| Block::new(document, text, &words, (room.width, height));
    let mut first = set(first, line);
    let mut organisation = set(&person.organisation, free - first.height());
    if organisation.size() < words.size && !first.is_empty() {
        first = set("", line);
        organisation = set(&person.organisation, free);
    }
    let blocks = [
        (Role::H1, name),
        (Role::P, first),
        (Role::P, organisation),
        (Role::P, last),
    ];
    let used: f32 = blocks.iter().map(|(_, block)| block.height()).sum();
    let mut top = room.top - (room.height - used - gap).max(0.0) / 2.0;
    let mut lines = Vec::new();
    for (role, block) in blocks {
        if !block.is_empty() {
            let below = block.height() + if role == Role::H1 { gap } else { 0.0 };
            lines.push((role, block, room.left, top));
            top -= below;
        }
    }
    lines
}
