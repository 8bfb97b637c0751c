//! Slips on which each person checks the own data, and nobody sees another's.

use flipchart_i18n::msg;

use super::ground::{Card, dashes, to_scale};
use super::name::{Block, largest};
use super::{CardPerson, CardsData};
use crate::PdfError;
use crate::page::{Document, NodeId, Pen, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Style};

/// Slips on a page.
const COUNT: usize = 4;
/// Above the first slip and below the last, in millimetres.
const EDGE: f32 = 6.0;
/// Free at a slip's sides, and above and below, in millimetres.
const INSET: (f32, f32) = (15.0, 3.6);
const LABEL: f32 = mm(39.0);
/// Height of the lines above the data, and of those below.
const HEAD: f32 = mm(10.5);
const FOOT: f32 = mm(7.0);

pub(super) fn slips(data: &CardsData) -> Result<Vec<u8>, PdfError> {
    if data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let mut document = to_scale(data.people.len() > COUNT);
    let size = data.paper.portrait();
    let [wide, tall] = [size.0, size.1].map(|points| points / mm(1.0));
    let height = (tall - 2.0 * EDGE) / COUNT as f32;
    let slips: Vec<Card> = (0..COUNT)
        .map(|at| Card::new(data, size.1, [0.0, EDGE + at as f32 * height, wide, height]))
        .collect();
    let cuts = document.piece(|pen| {
        for slip in &slips[1..] {
            dashes(pen, slip.left + mm(5.0), slip.right() - mm(5.0), slip.top);
        }
    });
    for people in data.people.chunks(COUNT) {
        let page = document.add_page(size);
        document.place(page, None, &cuts);
        for (slip, person) in slips.iter().zip(people) {
            let section = document.tree.add(Tree::ROOT, Role::Sect);
            let mut slip = Slip {
                document: &mut document,
                data,
                page,
                section,
                room: slip.within(INSET),
            };
            slip.head();
            slip.rows(person);
            slip.foot();
        }
    }
    document.finish(&data.facts(&msg::documents_cards_slips_file_title(data.texts(), &data.title)))
}

/// One slip being drawn.
struct Slip<'a> {
    document: &'a mut Document,
    data: &'a CardsData,
    page: usize,
    section: NodeId,
    room: Card,
}

impl Slip<'_> {
    /// What to do, for which workshop, and who sees it.
    fn head(&mut self) {
        let (room, texts) = (self.room, self.data.texts());
        let heading = Style::sans(11.5).bold().leading(1.25).colour(Colour::ACCENT);
        let line = heading.size * heading.leading;
        let words = msg::documents_cards_slip_heading(texts);
        let heading = Block::new(self.document, &words, &heading, (room.width * 0.5, line));
        let small = Style::sans(7.2).leading(1.3).colour(Colour::SOFT);
        let place = (room.width * 0.48, line);
        let workshop = Block::new(self.document, &self.data.title, &small.align(Align::End), place);
        let words = msg::documents_cards_slip_privacy(texts);
        let privacy = Block::new(
            self.document,
            &words,
            &small,
            (room.width - self.change_width(), HEAD - line),
        );
        let words = msg::documents_cards_slip_change(texts);
        let change = Block::new(self.document, &words, &small, (self.change_width(), small.size * 1.3));
        let end = room.right() - place.0;
        self.tagged(Role::H1, |pen| heading.draw(pen, room.left, room.top));
        self.tagged(Role::P, |pen| workshop.draw(pen, end, room.top));
        self.tagged(Role::P, |pen| privacy.draw(pen, room.left, room.top - line));
        let (left, top) = (self.change_left(), self.rows_top() + change.height() + mm(0.6));
        self.tagged(Role::P, |pen| change.draw(pen, left, top));
    }

    fn rows_top(&self) -> f32 {
        self.room.top - HEAD
    }

    fn change_width(&self) -> f32 {
        (self.room.width - LABEL) / 2.0 - mm(3.0)
    }

    fn change_left(&self) -> f32 {
        self.room.right() - self.change_width()
    }

    /// What we have, each with room to write what it ought to be.
    fn rows(&mut self, person: &CardPerson) {
        let texts = self.data.texts();
        let native = person.native_name.as_deref().unwrap_or_default();
        let rows = [
            (msg::documents_cards_slip_name(texts), person.name.as_str()),
            (msg::documents_cards_slip_native(texts), native),
            (msg::documents_cards_slip_organisation(texts), &person.organisation),
            (msg::documents_cards_slip_position(texts), &person.position),
            (msg::documents_cards_slip_email(texts), &person.email),
            (msg::documents_cards_slip_phone(texts), &person.phone),
        ];
        let (room, mut top) = (self.room, self.rows_top());
        let height = (room.height - HEAD - FOOT) / rows.len() as f32;
        let change = self.change_left() - mm(3.0);
        let bottom = top - rows.len() as f32 * height;
        self.document.artifact(self.page, |pen| {
            pen.rule((room.left, top), (room.right(), top), 0.8, Colour::ACCENT);
            for row in 1..=rows.len() {
                let y = top - row as f32 * height;
                pen.rule((room.left, y), (room.right(), y), 0.4, Colour::HAIR);
            }
            pen.rule((change, top), (change, bottom), 0.4, Colour::HAIR);
        });
        let list = self.document.tree.add(self.section, Role::List);
        for (row, (label, value)) in rows.into_iter().enumerate() {
            let style = Style::sans(7.8).leading(1.2).colour(Colour::SOFT);
            let label = Block::new(self.document, &label, &style, (LABEL - mm(2.0), height));
            let place = (change - room.left - LABEL - mm(2.0), height - mm(1.0));
            let style = match row {
                0 | 1 => Style::sans(12.5).bold().leading(1.15),
                _ => Style::sans(9.5).leading(1.2),
            };
            let value = largest(self.document, value, &style, place);
            let item = self.document.tree.add(list, Role::Item);
            for (role, block, left) in [(Role::Label, label, room.left), (Role::Body, value, room.left + LABEL)] {
                let node = self.document.tree.add(item, role);
                let top = top - (height - block.height()) / 2.0;
                if !block.is_empty() {
                    self.document.tagged(self.page, node, |pen| block.draw(pen, left, top));
                }
            }
            top -= height;
        }
    }

    /// A box for those who have nothing to correct, and a line for initials.
    fn foot(&mut self) {
        const BOX: f32 = mm(3.6);
        let (room, texts) = (self.room, self.data.texts());
        let style = Style::sans(8.5).leading(1.2);
        let line = style.size * style.leading;
        let top = room.bottom() + line;
        let words = msg::documents_cards_slip_right(texts);
        let right = Block::new(self.document, &words, &style, (room.width * 0.5, line));
        let words = msg::documents_cards_slip_initials(texts);
        let initials = Block::new(self.document, &words, &style.colour(Colour::SOFT), (mm(30.0), line));
        let left = self.change_left();
        self.document.artifact(self.page, |pen| {
            let y = room.bottom() + (line - BOX) / 2.0;
            pen.frame([room.left + 0.3, y, BOX, BOX], 0.6, Colour::INK);
            let (from, y) = (left + initials.width() + mm(2.0), room.bottom());
            pen.rule((from, y), (room.right(), y), 0.5, Colour::INK);
        });
        self.tagged(Role::P, |pen| right.draw(pen, room.left + BOX + mm(2.0), top));
        self.tagged(Role::P, |pen| initials.draw(pen, left, top));
    }

    fn tagged(&mut self, role: Role, draw: impl FnOnce(&mut Pen)) {
        let node = self.document.tree.add(self.section, role);
        self.document.tagged(self.page, node, draw);
    }
}
