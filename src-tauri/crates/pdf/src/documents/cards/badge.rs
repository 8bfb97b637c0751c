//! Badges: the name as large as it can be, whose guest one is, and the code for the door.

use flipchart_i18n::{msg, plain};
use qrcode::EcLevel;

use super::ground::{Card, cards, cut_marks, to_scale};
use super::name::{Block, largest};
use super::sheets::CardSheet;
use super::{CardPerson, CardsData};
use crate::PdfError;
use crate::documents::{logos, qr};
use crate::page::{Document, NodeId, Pen, Piece, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

/// The badge that sizes are given for; others are set by their proportion to it.
const USUAL: (f32, f32) = (90.0, 55.0);
/// Free inside a badge, in millimetres.
const INSET: f32 = 5.0;
/// Side of the code, in millimetres, its modules as wide as a scanner for a few coins needs them.
const CODE: f32 = 13.0;
/// Size of the full name, in points.
const FULL: f32 = 10.2;
/// Between the end of a band and its word, in millimetres.
const PADDING: f32 = 2.2;
/// The colour of paper, in a band.
const PAPER: Colour = Colour(1.0, 1.0, 1.0);
const BLACK: Colour = Colour(0.0, 0.0, 0.0);

pub(super) fn badges(data: &CardsData, sheet: &CardSheet) -> Result<Vec<u8>, PdfError> {
    if data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let mut document = to_scale(data.people.len() > sheet.per_sheet());
    let scale = (sheet.width / USUAL.0).min(sheet.height / USUAL.1).clamp(0.8, 1.6);
    let inset = sheet.inset(INSET);
    let inner = cards(data, sheet).into_iter().map(|card| card.within(inset));
    let marks = cut_marks(&mut document, data, sheet);
    let heads = inner
        .map(|card| Head::new(&mut document, data, card, scale))
        .collect::<Vec<_>>();
    for people in data.people.chunks(sheet.per_sheet()) {
        let page = document.add_page(sheet.paper.portrait());
        if let Some(marks) = &marks {
            document.place(page, None, marks);
        }
        for (head, person) in heads.iter().zip(people) {
            document.place(page, None, &head.piece);
            let section = document.tree.add(Tree::ROOT, Role::Sect);
            let mut badge = Badge {
                document: &mut document,
                data,
                page,
                section,
                scale,
            };
            badge.draw(head.below, person)?;
        }
    }
    document.finish(&data.facts(&msg::documents_cards_badges_file_title(data.texts(), &data.title)))
}

/// What all badges have at their head, and the room under it.
struct Head {
    piece: Piece,
    below: Card,
}

impl Head {
    fn new(document: &mut Document, data: &CardsData, card: Card, scale: f32) -> Self {
        let row = logos::row(&data.hosts, card.width * 0.34, mm(8.0) * scale, mm(2.5));
        let reach = row.first().zip(row.last());
        let shown = reach.map_or(0.0, |(first, last)| last.x + last.width - first.x);
        let words = card.width - if row.is_empty() { 0.0 } else { shown + mm(4.0) };
        let title = Style::sans(7.0 * scale).bold().leading(1.25).colour(Colour::ACCENT);
        let title = Block::new(document, &data.title, &title, (words, 2.05 * 1.25 * 7.0 * scale));
        let about = Style::sans(6.2 * scale).leading(1.3).colour(Colour::SOFT);
        let about = Block::new(document, &data.about(), &about, (words, 1.05 * 1.3 * 6.2 * scale));
        let tallest = row.iter().map(|logo| logo.height).fold(0.0, f32::max);
        let said = title.height() + about.height();
        let height = said.max(tallest);
        let pictures: Vec<_> = row.iter().map(|logo| document.keep(&logo.picture)).collect();
        let line = card.top - height - mm(1.2) * scale;
        let piece = document.piece(|pen| {
            let top = card.top - (height - said) / 2.0;
            title.draw(pen, card.left, top);
            about.draw(pen, card.left, top - title.height());
            for (logo, id) in row.iter().zip(pictures) {
                let left = card.right() - shown / 2.0 + logo.x;
                let bottom = card.top - height / 2.0 - logo.height / 2.0;
                pen.picture(id, [left, bottom, logo.width, logo.height]);
            }
            pen.rule((card.left, line), (card.right(), line), 0.4, Colour::HAIR);
        });
        let below = Card {
            top: line,
            height: line - card.bottom(),
            ..card
        };
        Head { piece, below }
    }
}

/// The full name, when it is not what stands large already.
fn full_name(person: &CardPerson) -> Option<&str> {
    Some(person.name.trim()).filter(|full| !full.is_empty() && *full != person.large())
}

/// The words in the foot.
struct Words {
    lines: Vec<Block>,
    /// Whether the full name is among them.
    names: bool,
    /// The role, and the height of its band.
    role: Option<(Block, f32)>,
}

/// One badge being drawn.
struct Badge<'a> {
    document: &'a mut Document,
    data: &'a CardsData,
    page: usize,
    section: NodeId,
    scale: f32,
}

impl Badge<'_> {
    fn draw(&mut self, room: Card, person: &CardPerson) -> Result<(), PdfError> {
        let gap = mm(1.2) * self.scale;
        let side = mm(CODE) * self.scale.max(1.0);
        let digits = 8.2 * self.scale;
        // Four modules of 21 stay white around the code.
        let quiet = side * 4.0 / 21.0;
        let height = side + quiet + digits;
        let foot = Card {
            top: room.bottom() + height,
            height,
            ..room
        };
        let has_code = !person.code.trim().is_empty();
        let beside = foot.width - if has_code { side + quiet.max(mm(4.0)) } else { 0.0 };
        let words = self.words(Card { width: beside, ..foot }, person);
        let names = Card {
            top: room.top - gap,
            height: room.top - foot.top - gap - if has_code { quiet.max(gap) } else { gap },
            ..room
        };
        self.names(names, person, !words.names);
        self.place(words, foot, beside);
        if has_code {
            self.code(foot, side, digits, person.code.trim())?;
        }
        Ok(())
    }

    /// The name the person is called by, and under it the full one when that is another and does not stand in the foot.
    fn names(&mut self, room: Card, person: &CardPerson, with_full: bool) {
        let full = full_name(person).filter(|_| with_full).map(|full| {
            let style = Style::sans(FULL * self.scale).leading(1.3);
            let mut set = |height: f32| largest(self.document, full, &style, (room.width, height));
            let line = set(style.size * style.leading);
            if line.size() < 0.75 * style.size {
                set(1.5 * style.size * style.leading)
            } else {
                line
            }
        });
        let below = full.as_ref().map_or(0.0, |full| full.height());
        let style = Style::sans(96.0).bold().leading(1.04);
        let height = room.height - below;
        let large = largest(self.document, person.large(), &style, (room.width, height));
        let top = room.top - (height - large.height()) / 2.0;
        self.tagged(Role::H1, |pen| large.draw(pen, room.left, top));
        if let Some(full) = full {
            let top = top - large.height();
            self.tagged(Role::P, |pen| full.draw(pen, room.left, top));
        }
    }

    /// What stands in the foot beside the code.
    fn words(&mut self, room: Card, person: &CardPerson) -> Words {
        let band = mm(5.0) * self.scale;
        let role = person.role.as_deref().map(str::trim).filter(|role| !role.is_empty());
        let free = room.height - role.map_or(0.0, |_| band + mm(0.8) * self.scale);
        let small = Style::sans(8.6 * self.scale).leading(1.26);
        let line = small.size * small.leading;
        let mut set = |text: &str, style: &Style, height: f32| {
            Block::new(self.document, text, style, (room.width, height.max(line)))
        };
        let country = person.country.as_deref().unwrap_or_default();
        let country = set(country, &small.colour(Colour::SOFT), line);
        let organisation = set(&person.organisation, &small, free - country.height());
        let left = free - country.height() - organisation.height();
        let style = Style::sans(FULL * self.scale).leading(1.3);
        let full = full_name(person)
            .map(|full| set(full, &style, f32::MAX))
            .filter(|full| full.height() <= left);
        let names = full.is_some();
        let role = role.map(|role| {
            let style = Style::sans(8.8 * self.scale).bold().leading(1.2).colour(PAPER);
            let room = (room.width - 2.0 * mm(PADDING) * self.scale, band);
            (largest(self.document, &role.to_uppercase(), &style, room), band)
        });
        let lines = full.into_iter().chain([organisation, country]);
        Words {
            lines: lines.filter(|block| !block.is_empty()).collect(),
            names,
            role,
        }
    }

    fn place(&mut self, words: Words, foot: Card, width: f32) {
        let mut top = foot.top;
        for block in &words.lines {
            self.tagged(Role::P, |pen| block.draw(pen, foot.left, top));
            top -= block.height();
        }
        if let Some((word, band)) = words.role {
            let bottom = foot.bottom();
            self.document.artifact(self.page, |pen| {
                pen.area([foot.left, bottom, width, band], Colour::ACCENT);
            });
            let top = bottom + (band + word.height()) / 2.0;
            let left = foot.left + mm(PADDING) * self.scale;
            self.tagged(Role::P, |pen| word.draw(pen, left, top));
        }
    }

    fn tagged(&mut self, role: Role, draw: impl FnOnce(&mut Pen)) {
        let node = self.document.tree.add(self.section, role);
        self.document.tagged(self.page, node, draw);
    }

    /// The code in the corner, its digits below.
    fn code(&mut self, foot: Card, side: f32, line: f32, digits: &str) -> Result<(), PdfError> {
        let code = qr::code(digits, EcLevel::Q, None)?;
        let module = side / code.size as f32;
        let left = foot.right() - side;
        let dark: Vec<[f32; 4]> = code
            .runs
            .iter()
            .map(|[column, row, run]| {
                let bottom = foot.top - (row + 1.0) * module;
                [left + column * module, bottom, run * module, module]
            })
            .collect();
        let alt = plain(&msg::documents_cards_code(self.data.texts(), digits)).into_owned();
        let bounds = [left, foot.top - side, foot.right(), foot.top];
        let figure = self.document.tree.figure(self.section, alt, bounds);
        self.document.tagged(self.page, figure, |pen| pen.areas(&dark, BLACK));
        let style = Style::sans(line / 1.2).leading(1.2).align(Align::Center);
        let words = match digits.split_at_checked(4) {
            Some((first, rest)) if digits.len() == 8 => format!("{first}\u{a0}{rest}"),
            _ => digits.to_string(),
        };
        let words = self.document.set(&words, &style, side, Setting::Single);
        let top = foot.bottom() + line;
        self.tagged(Role::P, |pen| pen.text(&words, left, top));
        Ok(())
    }
}
