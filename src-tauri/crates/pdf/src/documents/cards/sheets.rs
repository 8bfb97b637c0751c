//! The sheets that cards are cut or peeled from.

use flipchart_i18n::{Lang, Texts, fmt, msg, plain};
use serde::Serialize;

use crate::Paper;

/// How cards lie on a sheet: a grid in the paper's middle. Measures are in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct CardSheet {
    /// What it is chosen by.
    pub code: &'static str,
    /// Maker and number of a sheet that comes cut; empty for paper to be cut.
    pub maker: &'static str,
    /// The paper, upright.
    pub paper: Paper,
    /// Cards side by side.
    pub columns: usize,
    /// Cards one under the other.
    pub rows: usize,
    /// A card's width.
    pub width: f32,
    /// A card's height.
    pub height: f32,
    /// Between two columns.
    pub gap_x: f32,
    /// Between two rows.
    pub gap_y: f32,
    /// Whether the measures are those of a usual sheet of that kind, and have not been compared with the maker's own.
    pub nominal: bool,
}

const INCH: f32 = 25.4;

const fn cut(code: &'static str, paper: Paper, columns: usize, rows: usize, width: f32, height: f32) -> CardSheet {
    CardSheet {
        code,
        maker: "",
        paper,
        columns,
        rows,
        width,
        height,
        gap_x: 0.0,
        gap_y: 0.0,
        nominal: false,
    }
}

const fn avery(maker: &'static str, gap_x: f32, gap_y: f32, nominal: bool, sheet: CardSheet) -> CardSheet {
    CardSheet {
        maker,
        gap_x,
        gap_y,
        nominal,
        ..sheet
    }
}

const A4: Paper = Paper::A4;
const LETTER: Paper = Paper::Letter;

const BADGES: [CardSheet; 10] = [
    cut("90x55", A4, 2, 5, 90.0, 55.0),
    cut("86x54", A4, 2, 5, 86.0, 54.0),
    cut("105x74", A4, 2, 4, 105.0, 74.0),
    avery("Avery L4785", 15.0, 5.0, true, cut("l4785", A4, 2, 5, 80.0, 50.0)),
    avery("Avery C32011", 10.0, 0.0, false, cut("c32011", A4, 2, 5, 85.0, 54.0)),
    cut("4x3in", LETTER, 2, 3, 4.0 * INCH, 3.0 * INCH),
    cut("3.5x2.25in", LETTER, 2, 4, 3.5 * INCH, 2.25 * INCH),
    avery(
        "Avery 5392",
        0.0,
        0.0,
        true,
        cut("5392", LETTER, 2, 3, 4.0 * INCH, 3.0 * INCH),
    ),
    avery(
        "Avery 74459",
        0.0,
        0.0,
        true,
        cut("74459", LETTER, 2, 3, 4.0 * INCH, 3.0 * INCH),
    ),
    avery(
        "Avery 5395",
        0.375 * INCH,
        INCH / 6.0,
        false,
        cut("5395", LETTER, 2, 4, 3.375 * INCH, 7.0 / 3.0 * INCH),
    ),
];

const LABELS: [CardSheet; 4] = [
    avery("Avery L7160", 2.54, 0.0, false, cut("l7160", A4, 3, 7, 63.5, 38.1)),
    avery("Avery L7163", 2.54, 0.0, false, cut("l7163", A4, 2, 7, 99.1, 38.1)),
    avery(
        "Avery 5160",
        0.125 * INCH,
        0.0,
        false,
        cut("5160", LETTER, 3, 10, 2.625 * INCH, INCH),
    ),
    avery(
        "Avery 5163",
        0.1875 * INCH,
        0.0,
        false,
        cut("5163", LETTER, 2, 5, 4.0 * INCH, 2.0 * INCH),
    ),
];

/// The sheets for badges on that paper, the usual one first.
pub fn badge_layouts(paper: Paper) -> Vec<CardSheet> {
    of(&BADGES, paper)
}

/// The sheets for labels on that paper, the usual one first.
pub fn label_layouts(paper: Paper) -> Vec<CardSheet> {
    of(&LABELS, paper)
}

/// The sheet for badges of that code.
pub fn badge_layout(code: &str) -> Option<CardSheet> {
    BADGES.into_iter().find(|sheet| sheet.code == code)
}

/// The sheet for labels of that code.
pub fn label_layout(code: &str) -> Option<CardSheet> {
    LABELS.into_iter().find(|sheet| sheet.code == code)
}

fn of(sheets: &[CardSheet], paper: Paper) -> Vec<CardSheet> {
    sheets.iter().filter(|sheet| sheet.paper == paper).copied().collect()
}

impl CardSheet {
    /// Cards on a sheet.
    #[must_use]
    pub fn per_sheet(&self) -> usize {
        self.columns * self.rows
    }

    /// Whether it is bought with its cards cut, so that nothing is drawn between them.
    #[must_use]
    pub fn is_precut(&self) -> bool {
        !self.maker.is_empty()
    }

    /// The left top corner of a card from the paper's, row by row.
    #[must_use]
    pub fn place(&self, slot: usize) -> (f32, f32) {
        let (left, top) = self.margins();
        let (column, row) = ((slot % self.columns) as f32, (slot / self.columns) as f32);
        (
            left + column * (self.width + self.gap_x),
            top + row * (self.height + self.gap_y),
        )
    }

    /// From the paper's left and top edge to the grid.
    #[must_use]
    pub fn margins(&self) -> (f32, f32) {
        let (width, height) = self.paper.portrait();
        let (columns, rows) = (self.columns as f32, self.rows as f32);
        let used = |count: f32, size: f32, gap: f32| count * size + (count - 1.0) * gap;
        (
            (width * INCH / 72.0 - used(columns, self.width, self.gap_x)) / 2.0,
            (height * INCH / 72.0 - used(rows, self.height, self.gap_y)) / 2.0,
        )
    }

    /// What stays free inside a card at its sides and above and below: more where the card lies at the paper's edge.
    #[must_use]
    pub fn inset(&self, least: f32) -> (f32, f32) {
        const EDGE: f32 = 8.0;
        if self.is_precut() {
            return (least, least);
        }
        let (left, top) = self.margins();
        (least.max(EDGE - left), least.max(EDGE - top))
    }

    /// What it is called in a list: maker, measures and how many there are on a sheet.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        let texts = Texts::of(lang);
        let size = match self.paper {
            Paper::A4 => {
                let words = |value: f32| {
                    let digits = u32::from((value - value.round()).abs() > 0.01);
                    fmt::decimal(texts, f64::from((value * 10.0).round()) / 10.0, digits)
                };
                msg::documents_cards_size_mm(texts, words(self.width), words(self.height))
            }
            Paper::Letter => msg::documents_cards_size_in(texts, inches(self.width), inches(self.height)),
        };
        let count = self.per_sheet();
        let words = if self.is_precut() {
            msg::documents_cards_layout_maker(texts, self.maker, size, count)
        } else {
            msg::documents_cards_layout_plain(texts, size, count)
        };
        plain(&words).into_owned()
    }
}

/// Millimetres as inches with the fractions of rulers.
fn inches(value: f32) -> String {
    const PARTS: [(f32, &str); 9] = [
        (0.0, ""),
        (1.0 / 8.0, "⅛"),
        (1.0 / 4.0, "¼"),
        (1.0 / 3.0, "⅓"),
        (3.0 / 8.0, "⅜"),
        (1.0 / 2.0, "½"),
        (5.0 / 8.0, "⅝"),
        (2.0 / 3.0, "⅔"),
        (3.0 / 4.0, "¾"),
    ];
    let inches = value / INCH + 0.001;
    let part = PARTS.iter().rfind(|part| part.0 <= inches.fract());
    format!("{}{}", inches.trunc(), part.map_or("", |part| part.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_fits_its_paper_and_has_a_code_of_its_own() {
        let all: Vec<CardSheet> = BADGES.into_iter().chain(LABELS).collect();
        for (at, sheet) in all.iter().enumerate() {
            let (left, top) = sheet.margins();
            assert!(left > -0.01 && top > -0.01, "{}: {left} {top}", sheet.code);
            assert!(all[..at].iter().all(|other| other.code != sheet.code), "{}", sheet.code);
        }
    }

    /// The makers' public measures: left and top margin, and from card to card.
    #[test]
    fn sheets_that_come_cut_have_their_makers_measures() {
        let near = |a: f32, b: f32| (a - b).abs() < 0.1;
        for (code, left, top, across, down) in [
            ("l4785", 17.5, 13.5, 95.0, 55.0),
            ("c32011", 15.0, 13.5, 95.0, 54.0),
            ("5392", 0.25 * INCH, INCH, 4.0 * INCH, 3.0 * INCH),
            ("5395", 0.6875 * INCH, 0.5833 * INCH, 3.75 * INCH, 2.5 * INCH),
            ("l7160", 7.2, 15.15, 66.04, 38.1),
            ("l7163", 4.65, 15.15, 101.6, 38.1),
            ("5160", 0.1875 * INCH, 0.5 * INCH, 2.75 * INCH, INCH),
            ("5163", 0.15625 * INCH, 0.5 * INCH, 4.1875 * INCH, 2.0 * INCH),
        ] {
            let sheet = badge_layout(code).or_else(|| label_layout(code)).unwrap();
            let (first, next) = (sheet.place(0), sheet.place(sheet.columns + 1));
            assert!(near(first.0, left) && near(first.1, top), "{code}: {first:?}");
            assert!(near(next.0 - first.0, across) && near(next.1 - first.1, down), "{code}");
        }
    }

    #[test]
    fn sheets_are_named_by_their_measures() {
        let words = |code| badge_layout(code).unwrap().words(Lang::En);
        assert_eq!(words("90x55"), "90 × 55\u{a0}mm, 10 per sheet, to cut");
        assert_eq!(words("5395"), "Avery 5395: 3⅜ × 2⅓\u{a0}in, 8 per sheet");
        assert_eq!(
            label_layout("l7160").unwrap().words(Lang::Fr),
            "Avery L7160\u{a0}: 63,5 × 38,1\u{a0}mm, 21 par feuille"
        );
    }
}
