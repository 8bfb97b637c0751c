//! Name tents: folded cards that stand on the table, with the name on both sides.

use flipchart_i18n::msg;

use super::ground::{Card, cut, dashes, to_scale};
use super::name::{Block, largest};
use super::{CardPerson, CardsData, TentSize};
use crate::PdfError;
use crate::documents::logos;
use crate::page::{Document, Pen, PictureId, Piece, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Style};

/// Height of the side that sizes are given for, in millimetres.
const USUAL: f32 = 105.0;
/// Free at the sides, and at fold and foot, in millimetres.
const INSET: (f32, f32) = (16.0, 8.5);

pub(super) fn tents(data: &CardsData, size: TentSize) -> Result<Vec<u8>, PdfError> {
    if data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let (page_size, count) = match size {
        TentSize::Full => (data.paper.landscape(), 1),
        TentSize::Half => (data.paper.portrait(), 2),
    };
    let mut document = to_scale(data.people.len() > count);
    let sides = sides(data, page_size, count);
    let ground = ground(&mut document, data, page_size, &sides);
    for people in data.people.chunks(count) {
        let page = document.add_page(page_size);
        document.place(page, None, &ground);
        for (side, person) in sides.iter().zip(people) {
            let section = document.tree.add(Tree::ROOT, Role::Sect);
            let lines = lines(&mut document, side, person);
            for (role, block, top) in &lines {
                let node = document.tree.add(section, *role);
                let left = side.inner.left;
                document.tagged(page, node, |pen| block.draw(pen, left, *top));
            }
            // Who hears the page has heard this side.
            document.artifact(page, |pen| {
                pen.upside_down(side.fold, |pen| {
                    for (_, block, top) in &lines {
                        block.draw(pen, side.inner.left, *top);
                    }
                });
            });
        }
    }
    document.finish(&data.facts(&msg::documents_cards_tents_file_title(data.texts(), &data.title)))
}

/// The side of a tent that stands upright on the page; the other is the same, turned around the fold.
struct Side {
    /// Middle of the fold.
    fold: (f32, f32),
    /// Where things may stand.
    inner: Card,
    /// As a part of the usual side.
    scale: f32,
}

fn sides(data: &CardsData, (width, height): (f32, f32), count: usize) -> Vec<Side> {
    let [wide, tall] = [width, height].map(|points| points / mm(1.0));
    let half = tall / (2 * count) as f32;
    (0..count)
        .map(|tent| {
            let fold = (2 * tent + 1) as f32 * half;
            let outer = Card::new(data, height, [0.0, fold, wide, half]);
            Side {
                fold: (outer.left + outer.width / 2.0, outer.top),
                inner: outer.within(INSET),
                scale: half / USUAL,
            }
        })
        .collect()
}

/// What all pages have: folds, the cut between two tents, and the foot of each side.
fn ground(document: &mut Document, data: &CardsData, (width, _): (f32, f32), sides: &[Side]) -> Piece {
    let feet: Vec<Foot> = sides.iter().map(|side| Foot::new(document, data, side)).collect();
    let right = mm(data.offset_mm.0);
    document.piece(|pen| {
        for (at, (side, foot)) in sides.iter().zip(&feet).enumerate() {
            let y = side.fold.1;
            for (from, to) in [(4.0, 6.0), (7.0, 9.0), (10.0, 12.0)] {
                let (from, to) = (mm(from), mm(to));
                cut(pen, (right + from, y), (right + to, y));
                cut(pen, (right + width - to, y), (right + width - from, y));
            }
            if at > 0 {
                let between = (sides[at - 1].fold.1 + y) / 2.0;
                dashes(pen, right + mm(5.0), right + width - mm(5.0), between);
            }
            foot.draw(pen);
            pen.upside_down(side.fold, |pen| foot.draw(pen));
        }
    })
}

/// The workshop and its hosts at the foot of a side.
struct Foot {
    room: Card,
    words: Block,
    logos: Vec<(PictureId, [f32; 4])>,
}

/// Height of the foot of the usual side.
const FOOT: f32 = mm(9.0);

impl Foot {
    fn new(document: &mut Document, data: &CardsData, side: &Side) -> Self {
        let height = FOOT * side.scale.max(0.8);
        let room = Card {
            top: side.inner.bottom() + height,
            height,
            ..side.inner
        };
        let row = logos::row(&data.hosts, room.width * 0.3, height, mm(4.0));
        let reach = row.first().zip(row.last());
        let shown = reach.map_or(0.0, |(first, last)| last.x + last.width - first.x);
        let style = Style::sans(10.0 * side.scale.max(0.8))
            .leading(1.3)
            .colour(Colour::SOFT);
        let words = Block::new(document, &data.title, &style, (room.width - shown - mm(6.0), height));
        let logos = row
            .iter()
            .map(|logo| {
                let left = room.right() - shown / 2.0 + logo.x;
                let bottom = room.bottom() + (height - logo.height) / 2.0;
                (document.keep(&logo.picture), [left, bottom, logo.width, logo.height])
            })
            .collect();
        Foot { room, words, logos }
    }

    fn draw(&self, pen: &mut Pen) {
        let top = self.room.top - (self.room.height - self.words.height()) / 2.0;
        self.words.draw(pen, self.room.left, top);
        for (picture, area) in &self.logos {
            pen.picture(*picture, *area);
        }
        let line = self.room.top + mm(2.0);
        pen.rule((self.room.left, line), (self.room.right(), line), 0.4, Colour::HAIR);
    }
}

/// The name and who sends the person, each with its upper edge.
fn lines(document: &mut Document, side: &Side, person: &CardPerson) -> Vec<(Role, Block, f32)> {
    let (room, scale) = (side.inner, side.scale);
    let bottom = room.bottom() + FOOT * scale.max(0.8) + mm(2.0) + mm(3.5) * scale;
    let words = Style::sans(19.0 * scale).leading(1.28).align(Align::Center);
    let line = words.size * words.leading;
    let country = person.country.as_deref().unwrap_or_default();
    let country = Block::new(document, country, &words.colour(Colour::SOFT), (room.width, line));
    let organisation = Block::new(document, &person.organisation, &words, (room.width, 2.0 * line));
    let native = person.native_name.as_deref().unwrap_or_default().trim();
    let native = (!native.is_empty() && native != person.large()).then(|| {
        let style = Style::sans(30.0 * scale).leading(1.2).align(Align::Center);
        largest(document, native, &style, (room.width, style.size * style.leading * 1.3))
    });
    let mut small: Vec<(Role, Block)> = native.into_iter().map(|native| (Role::P, native)).collect();
    small.extend([organisation, country].map(|block| (Role::P, block)));
    small.retain(|(_, block)| !block.is_empty());
    let below: f32 = small.iter().map(|(_, block)| block.height()).sum();
    let height = room.top - bottom - below - mm(2.0) * scale;
    let style = Style::sans(240.0).bold().leading(1.02).align(Align::Center);
    let name = largest(document, person.large(), &style, (room.width, height));
    let mut top = room.top - (height - name.height()) / 2.0;
    let under = room.top - height - mm(2.0) * scale;
    let mut lines = Vec::new();
    let next = (top - name.height() - mm(4.0) * scale).max(under);
    lines.push((Role::H1, name, top));
    top = (next + under) / 2.0;
    for (role, block) in small {
        let height = block.height();
        lines.push((role, block, top));
        top -= height;
    }
    lines
}
