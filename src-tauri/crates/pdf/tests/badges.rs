//! Badges: everything in its place on every sheet, names whole and large, codes that can be read.

#[path = "../examples/samples/mod.rs"]
mod samples;

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::cards::{CardPerson, CardsData, badge_layout, badge_layouts, badges};
use samples::cards::{hard_names, named};

mod reader;
#[path = "reader/sheets.rs"]
mod sheets;
use reader::{boxes, letters, page_texts, rules, text_areas};
use sheets::{PAPERS, card_of, from_top, load};

#[test]
fn whatever_a_badge_holds_stays_inside_it_and_off_the_papers_edge() {
    let people: Vec<CardPerson> = hard_names().iter().map(|name| named(name)).collect();
    let rich = CardPerson {
        organisation: samples::cards::person(3).organisation.repeat(3),
        role: Some("Facilitator and chief of the whole delegation of the Union of Three Rivers".into()),
        called: "Ana".into(),
        ..named(samples::NAMES[2])
    };
    for paper in PAPERS {
        let data = CardsData {
            people: people.iter().cloned().chain([rich.clone()]).collect(),
            ..samples::cards::cards(Lang::En, paper, 0)
        };
        for sheet in badge_layouts(paper) {
            let file = load(&badges(&data, &sheet).unwrap());
            let pages = file.page_iter().count();
            assert_eq!(pages, data.people.len().div_ceil(sheet.per_sheet()), "{}", sheet.code);
            for page in 0..pages {
                for area in text_areas(&file, page).into_iter().chain(boxes(&file, page)) {
                    let area = from_top(paper, area);
                    assert!(
                        card_of(&sheet, area, 4.0).is_some(),
                        "{} page {page}: {area:?}",
                        sheet.code
                    );
                    let [width, height] = [paper.portrait().0, paper.portrait().1].map(|points| points * 25.4 / 72.0);
                    let edge = area[0].min(area[1]).min(width - area[2]).min(height - area[3]);
                    assert!(edge >= 7.9, "{} page {page}: {edge} from the edge", sheet.code);
                }
            }
        }
    }
}

#[test]
fn every_name_is_whole_on_its_badge() {
    for name in hard_names() {
        let called = CardPerson {
            called: "Ana".into(),
            ..named(&name)
        };
        for person in [named(&name), called] {
            let data = CardsData {
                people: vec![person],
                ..samples::cards::cards(Lang::En, Paper::A4, 0)
            };
            let text = page_texts(&load(&badges(&data, &badge_layout("90x55").unwrap()).unwrap())).concat();
            assert!(text.contains(&letters(&name)), "{name} is not in {text}");
        }
    }
}

/// The size of the largest letters on a page.
fn largest(data: &CardsData, sheet: &str) -> f32 {
    let file = load(&badges(data, &badge_layout(sheet).unwrap()).unwrap());
    let areas = text_areas(&file, 0);
    areas.iter().map(|area| (area[3] - area[1]) / 0.98).fold(0.0, f32::max)
}

#[test]
fn names_are_as_large_as_they_can_be() {
    let size = |name: &str, sheet| {
        let data = CardsData {
            people: vec![named(name)],
            ..samples::cards::cards(Lang::En, Paper::A4, 0)
        };
        largest(&data, sheet)
    };
    assert!(size("Li Na", "90x55") > 30.0);
    assert!(size("Li Na", "4x3in") > size("Li Na", "90x55") * 1.4);
    // Broken at a space a long name is larger than the same without one.
    let (broken, whole) = ("Alexandrina Constantinescu", "Alexandrina\u{a0}Constantinescu");
    assert!(size(broken, "105x74") > size(whole, "105x74") * 1.4);
}

const MASKS: [fast_qr::Mask; 8] = [
    fast_qr::Mask::Checkerboard,
    fast_qr::Mask::HorizontalLines,
    fast_qr::Mask::VerticalLines,
    fast_qr::Mask::DiagonalLines,
    fast_qr::Mask::LargeCheckerboard,
    fast_qr::Mask::Fields,
    fast_qr::Mask::Diamonds,
    fast_qr::Mask::Meadow,
];

#[test]
fn the_code_says_the_digits() {
    let sheet = badge_layout("86x54").unwrap();
    let data = samples::cards::cards(Lang::Fr, Paper::A4, sheet.per_sheet());
    let file = load(&badges(&data, &sheet).unwrap());
    let text = page_texts(&file).concat();
    for (slot, person) in data.people.iter().enumerate() {
        assert!(text.contains(&person.code), "{}", person.code);
        // Any mask makes a right code.
        let right_ones = MASKS.map(|mask| {
            let mut coder = fast_qr::QRBuilder::new(person.code.as_str());
            coder.ecl(fast_qr::ECL::Q).mask(mask).build().unwrap()
        });
        let size = right_ones[0].size;
        let areas = boxes(&file, 0).into_iter().map(|area| from_top(Paper::A4, area));
        let own: Vec<[f32; 4]> = areas.filter(|&area| card_of(&sheet, area, 4.0) == Some(slot)).collect();
        // The band of a role is the only box that is wider than it is a part of a code.
        let dark: Vec<[f32; 4]> = own.into_iter().filter(|area| area[3] - area[1] < 1.0).collect();
        let [left, top] = [0, 1].map(|at| dark.iter().map(|area| area[at]).fold(f32::MAX, f32::min));
        let right = dark.iter().map(|area| area[2]).fold(0.0, f32::max);
        assert!(right - left >= 12.0, "{} mm", right - left);
        let module = (right - left) / size as f32;
        let is_drawn = |row: usize, column: usize| {
            let (x, y) = (left + (column as f32 + 0.5) * module, top + (row as f32 + 0.5) * module);
            dark.iter()
                .any(|area| area[0] < x && x < area[2] && area[1] < y && y < area[3])
        };
        let is_code = |code: &fast_qr::QRCode| {
            (0..size * size).all(|at| is_drawn(at / size, at % size) == code[at / size][at % size].value())
        };
        assert!(right_ones.iter().any(is_code), "{}", person.code);
    }
}

#[test]
fn marks_to_cut_by_are_only_on_plain_paper() {
    let data = samples::cards::cards(Lang::En, Paper::A4, 2);
    let rules = |code| rules(&load(&badges(&data, &badge_layout(code).unwrap()).unwrap())).len();
    // Two rules for each of 18 crosses, and the line under each head.
    assert_eq!(rules("90x55"), 36 + 2);
    assert_eq!(rules("l4785"), 2);
}
