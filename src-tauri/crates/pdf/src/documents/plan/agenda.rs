//! The participants' agenda: a page a day, or all days side by side on one page.

use flipchart_i18n::{Texts, fmt, msg, plain};

use super::block::{self, Detail, Manner, SetBlock, two_languages};
use super::{Both, PlanData, PlanDay, capitalised, close};
use crate::PdfError;
use crate::documents::logos;
use crate::page::{Document, NodeId, Role, Tree};
use crate::paper::mm;
use crate::text::{Colour, Setting, Style};

/// Sizes that are tried, largest first, until a day fits its page.
const SCALES: [f32; 12] = [1.12, 1.06, 1.0, 0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.66, 0.62];
/// Most days side by side.
const COLUMNS_MAX: usize = 5;

/// The agenda as a PDF file; `one_page` puts all days side by side. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without days, [`PdfError::Write`] when the file cannot be assembled.
pub fn agenda(data: &PlanData, one_page: bool) -> Result<Vec<u8>, PdfError> {
    if data.days.is_empty() {
        return Err(PdfError::Empty);
    }
    let mut document = Document::new(false);
    let size = if one_page && data.days.len() > 1 {
        let size = data.paper.landscape();
        for days in data.days.chunks(COLUMNS_MAX) {
            side_by_side(&mut document, data, days, size);
        }
        size
    } else {
        let size = data.paper.portrait();
        for day in &data.days {
            one_day(&mut document, data, day, size);
        }
        size
    };
    let texts = data.texts();
    let title = plain(&msg::papers_file_title(
        texts,
        msg::papers_agenda(texts),
        &data.title.first,
    ))
    .into_owned();
    close(document, data, size, title)
}

/// A page that is being filled.
struct Sheet<'a> {
    document: &'a mut Document,
    data: &'a PlanData,
    page: usize,
    section: NodeId,
    size: (f32, f32),
    y: f32,
}

const SIDE: f32 = mm(17.0);
const FOOT: f32 = mm(17.0);

impl<'a> Sheet<'a> {
    fn new(document: &'a mut Document, data: &'a PlanData, size: (f32, f32)) -> Self {
        let page = document.add_page(size);
        let section = document.tree.add(Tree::ROOT, Role::Sect);
        Sheet {
            document,
            data,
            page,
            section,
            size,
            y: size.1 - mm(if size.0 > size.1 { 11.0 } else { 14.0 }),
        }
    }

    fn width(&self) -> f32 {
        self.size.0 - 2.0 * SIDE
    }

    fn text(&mut self, role: Role, text: &Both, style: &Style) {
        let node = self.document.tree.add(self.section, role);
        let (at, width) = ((SIDE, self.y), self.width());
        self.y -= two_languages(self.document, (self.page, node), text, style, at, width);
    }

    /// Logos, the title of the workshop, place and dates.
    fn head(&mut self, first: bool) {
        // A page that lies has no height to give away.
        let tall = if self.size.0 > self.size.1 { mm(8.0) } else { mm(11.0) };
        let row = logos::row(&self.data.hosts, self.width(), tall, mm(8.0));
        if let Some(start) = row.first().map(|logo| logo.x) {
            for logo in &row {
                let bottom = self.y - tall / 2.0 - logo.height / 2.0;
                let area = [SIDE + logo.x - start, bottom, logo.width, logo.height];
                let bounds = [area[0], bottom, area[0] + logo.width, bottom + logo.height];
                let alt = plain(&msg::documents_logo_of(self.data.texts(), &logo.name)).into_owned();
                let picture = self.document.keep(&logo.picture);
                if first {
                    let node = self.document.tree.figure(self.section, alt, bounds);
                    self.document.tagged(self.page, node, |pen| pen.picture(picture, area));
                } else {
                    self.document.artifact(self.page, |pen| pen.picture(picture, area));
                }
            }
            self.y -= tall + mm(3.0);
        }
        let role = if first { Role::H1 } else { Role::P };
        let style = Style::sans(11.0).bold().leading(1.3).colour(Colour::ACCENT);
        self.text(role, &self.data.title, &style);
        let soft = Style::sans(9.0).leading(1.4).colour(Colour::SOFT);
        let data = self.data;
        let line = |texts: &'static Texts, place: &str| {
            let dates = fmt::date_range(texts, data.start, data.end);
            if place.trim().is_empty() {
                dates
            } else {
                format!("{}\u{2002}·\u{2002}{dates}", place.trim())
            }
        };
        let second = data.second.map(|lang| {
            let place = data.place.other().unwrap_or(&data.place.first);
            line(Texts::of(lang), place)
        });
        let text = Both {
            first: line(data.texts(), &data.place.first),
            second: second.unwrap_or_default(),
        };
        self.text(Role::P, &text, &soft);
        self.y -= mm(if self.size.0 > self.size.1 { 3.0 } else { 5.0 });
    }

    /// The zone of all times, and where this page stands.
    fn foot(&mut self, mark: &str) {
        let style = Style::sans(7.5).colour(Colour::SOFT);
        let zone = self.data.words(|texts| msg::papers_zone(texts, &self.data.zone));
        let text = if mark.is_empty() {
            zone
        } else {
            format!("{zone}\u{2002}·\u{2002}{mark}")
        };
        let set = self.document.set(&text, &style, self.width(), Setting::Filled);
        let node = self.document.tree.add(self.section, Role::P);
        let page = self.page;
        self.document.tagged(page, node, |pen| pen.text(&set, SIDE, mm(13.0)));
    }
}

/// The number of a day and its date; without the year where days stand side by side.
fn day_heading(data: &PlanData, day: &PlanDay, with_year: bool) -> (String, Both) {
    let number = data.words(|texts| msg::papers_day(texts, day.number)).to_uppercase();
    let date = data.word(|texts| {
        let written = if with_year { fmt::weekday_date } else { fmt::weekday_day };
        capitalised(&written(texts, day.date))
    });
    (number, date)
}

fn one_day(document: &mut Document, data: &PlanData, day: &PlanDay, size: (f32, f32)) {
    let first = document.page_count() == 0;
    let mut sheet = Sheet::new(document, data, size);
    sheet.head(first);
    let (number, date) = day_heading(data, day, true);
    let (page, top) = (sheet.page, sheet.y);
    sheet.document.bookmark(1, &date.first, page, top + mm(4.0));
    let label = Style::sans(8.5).bold().tracked(160.0).colour(Colour::SOFT);
    sheet.text(Role::P, &Both::same(&number), &label);
    sheet.text(
        Role::H2,
        &date,
        &Style::serif(20.0).bold().leading(1.25).colour(Colour::ACCENT),
    );
    if !day.title.is_empty() {
        sheet.text(Role::P, &day.title, &Style::sans(11.0).leading(1.4));
    }
    sheet.y -= mm(3.0);
    let (width, room) = (sheet.width(), sheet.y - FOOT);
    let blocks = fitting(sheet.document, day, width, room);
    rule(&mut sheet, SIDE, width);
    let mut table = sheet.document.tree.add(sheet.section, Role::Table);
    for set in &blocks {
        if sheet.y - set.height < FOOT && sheet.y < sheet.size.1 - mm(40.0) {
            sheet.foot("");
            let (document, section) = (&mut *sheet.document, sheet.section);
            let page = document.add_page(size);
            table = document.tree.add(section, Role::Table);
            sheet.page = page;
            sheet.y = size.1 - mm(16.0);
            rule(&mut sheet, SIDE, width);
        }
        let at = (SIDE, sheet.y);
        block::draw(sheet.document, sheet.page, table, set, at, width);
        sheet.y -= set.height;
    }
    sheet.foot("");
}

fn rule(sheet: &mut Sheet, left: f32, width: f32) {
    let (page, y) = (sheet.page, sheet.y);
    sheet
        .document
        .artifact(page, |pen| pen.rule((left, y), (left + width, y), 0.9, Colour::ACCENT));
}

/// The blocks of a day in the largest size at which they fit; in the smallest when none does.
fn fitting(document: &mut Document, day: &PlanDay, width: f32, room: f32) -> Vec<SetBlock> {
    let mut best = Vec::new();
    // Rather without the descriptions than in a size that nobody reads.
    for (detail, least) in [(Detail::All, 0.82), (Detail::People, 0.0)] {
        for scale in SCALES.into_iter().filter(|scale| *scale >= least) {
            let manner = Manner {
                scale,
                stacked: false,
                detail,
            };
            best = set_all(document, day, width, manner);
            if height(&best) <= room {
                return best;
            }
        }
    }
    best
}

fn set_all(document: &mut Document, day: &PlanDay, width: f32, manner: Manner) -> Vec<SetBlock> {
    let blocks = day.blocks.iter();
    blocks.map(|block| block::set(document, block, width, manner)).collect()
}

fn height(blocks: &[SetBlock]) -> f32 {
    blocks.iter().map(|block| block.height).sum()
}

fn side_by_side(document: &mut Document, data: &PlanData, days: &[PlanDay], size: (f32, f32)) {
    let first = document.page_count() == 0;
    let mut sheet = Sheet::new(document, data, size);
    sheet.head(first);
    let gap = mm(6.0);
    let width = (sheet.width() + gap) / days.len() as f32 - gap;
    let top = sheet.y;
    // One size for all days: the page is read across.
    let headings: Vec<_> = days.iter().map(|day| day_heading(data, day, false)).collect();
    let style = Style::serif(11.5).bold().leading(1.25).colour(Colour::ACCENT);
    let label = Style::sans(7.5).bold().tracked(120.0).colour(Colour::SOFT);
    let mut lowest = top;
    for (at, (day, (number, date))) in days.iter().zip(&headings).enumerate() {
        let x = SIDE + at as f32 * (width + gap);
        let mut y = top;
        for (role, text, style) in [
            (Role::P, &Both::same(number), &label),
            (Role::H2, date, &style),
            (Role::P, &day.title, &Style::sans(9.0).leading(1.35)),
        ] {
            if !text.is_empty() {
                let node = sheet.document.tree.add(sheet.section, role);
                y -= two_languages(sheet.document, (sheet.page, node), text, style, (x, y), width);
            }
        }
        lowest = lowest.min(y);
    }
    sheet.y = lowest - mm(2.0);
    let room = sheet.y - FOOT;
    let columns = together(sheet.document, days, width, room);
    for (at, (day, blocks)) in days.iter().zip(&columns).enumerate() {
        let x = SIDE + at as f32 * (width + gap);
        rule(&mut sheet, x, width);
        let table = sheet.document.tree.add(sheet.section, Role::Table);
        let mut y = sheet.y;
        for set in blocks {
            block::draw(sheet.document, sheet.page, table, set, (x, y), width);
            y -= set.height;
        }
        let page = sheet.page;
        sheet
            .document
            .bookmark(1, &fmt::weekday_date(data.texts(), day.date), page, top + mm(4.0));
    }
    sheet.foot("");
}

/// All days in the largest size at which the fullest fits.
fn together(document: &mut Document, days: &[PlanDay], width: f32, room: f32) -> Vec<Vec<SetBlock>> {
    let smaller = [0.58, 0.54, 0.5, 0.46, 0.42, 0.38, 0.34, 0.3];
    let mut columns = Vec::new();
    for (detail, least) in [(Detail::All, 0.9), (Detail::People, 0.74), (Detail::Title, 0.0)] {
        let scales = SCALES.into_iter().skip(2).chain(smaller);
        for scale in scales.filter(|scale| *scale >= least) {
            let manner = Manner {
                scale,
                stacked: true,
                detail,
            };
            columns = days.iter().map(|day| set_all(document, day, width, manner)).collect();
            if columns.iter().all(|blocks: &Vec<SetBlock>| height(blocks) <= room) {
                return columns;
            }
        }
    }
    columns
}
