//! Tents, labels and slips, and what all cards have in common.

#[path = "../examples/samples/mod.rs"]
mod samples;

use flipchart_i18n::Lang;
use flipchart_pdf::documents::cards::{
    CardPerson, CardsData, LabelKind, TentSize, badge_layout, badges, label_layout, label_layouts, labels, slips, tents,
};
use flipchart_pdf::{Paper, PdfError};
use lopdf::Document;
use lopdf::content::Content;
use samples::cards::{hard_names, named};

mod reader;
#[path = "reader/sheets.rs"]
mod sheets;
use reader::{boxes, letters, page_texts, rules, text_areas};
use sheets::{PAPERS, card_of, from_top, load};

#[test]
fn a_printers_offset_moves_everything() {
    let still = samples::cards::cards(Lang::Es, Paper::A4, 12);
    let moved = CardsData {
        offset_mm: (1.5, -2.0),
        ..still.clone()
    };
    let label = label_layout("l7160").unwrap();
    let all = |data: &CardsData| {
        [
            badges(data, &badge_layout("90x55").unwrap()).unwrap(),
            badges(data, &badge_layout("l4785").unwrap()).unwrap(),
            labels(data, &label, LabelKind::Seat, 2).unwrap(),
            tents(data, TentSize::Half).unwrap(),
            slips(data).unwrap(),
        ]
    };
    for (before, after) in all(&still).iter().zip(all(&moved)) {
        moved_by(&load(before), &load(&after), (1.5, -2.0));
    }
}

/// All texts, boxes and rules of the second file stand that many millimetres further to the right and down.
fn moved_by(before: &Document, after: &Document, (right, down): (f32, f32)) {
    let (right, up) = (right * 72.0 / 25.4, -down * 72.0 / 25.4);
    for page in 0..before.page_iter().count() {
        let areas = |file| [text_areas(file, page), boxes(file, page), rules(file)].concat();
        let (before, after) = (areas(before), areas(after));
        assert!(before.len() > 20 && before.len() == after.len());
        for (a, b) in before.iter().zip(&after) {
            for (at, by) in [right, up, right, up].into_iter().enumerate() {
                assert!((b[at] - a[at] - by).abs() < 0.01, "{a:?} {b:?}");
            }
        }
    }
}

#[test]
fn a_tent_can_be_read_from_both_sides() {
    let people: Vec<CardPerson> = hard_names().iter().map(|name| named(name)).collect();
    for paper in PAPERS {
        let data = CardsData {
            people: people.clone(),
            ..samples::cards::cards(Lang::En, paper, 0)
        };
        for (size, per_page, (width, height)) in [
            (TentSize::Full, 1, paper.landscape()),
            (TentSize::Half, 2, paper.portrait()),
        ] {
            let file = load(&tents(&data, size).unwrap());
            assert_eq!(file.page_iter().count(), people.len().div_ceil(per_page));
            let half = height / (2 * per_page) as f32;
            for (page, text) in page_texts(&file).iter().enumerate() {
                for tent in 0..per_page.min(people.len() - page * per_page) {
                    for word in people[page * per_page + tent].called.split(' ') {
                        let word = letters(word);
                        assert!(text.matches(&word).count() >= 2, "{word} stands on both sides: {text}");
                    }
                }
                let content = Content::decode(&file.get_page_content(file.page_iter().nth(page).unwrap())).unwrap();
                let turns: Vec<Vec<f32>> = content
                    .operations
                    .iter()
                    .filter(|operation| operation.operator == "cm")
                    .map(|operation| operation.operands.iter().map(|part| part.as_float().unwrap()).collect())
                    .filter(|turn: &Vec<f32>| turn[0] == -1.0)
                    .collect();
                for (tent, turn) in turns.iter().enumerate() {
                    let fold = height - (2 * tent + 1) as f32 * half;
                    assert!(
                        (turn[4] - width).abs() < 0.01 && (turn[5] - 2.0 * fold).abs() < 0.01,
                        "{turn:?}"
                    );
                }
                assert!(!turns.is_empty());
                // What is turned is drawn where its upright twin stands: below its fold.
                for [left, bottom, right, top] in text_areas(&file, page) {
                    let (from, to) = (bottom.rem_euclid(2.0 * half), top.rem_euclid(2.0 * half));
                    let free = 8.0 * 72.0 / 25.4;
                    assert!(left > free && right < width - free, "{size:?}: {left} {right}");
                    assert!(
                        from > free - 2.0 && to < half && from < to,
                        "{size:?}: {from} {to} of {half}"
                    );
                }
            }
        }
    }
}

#[test]
fn labels_stay_inside_and_begin_where_the_sheet_is_new() {
    let people: Vec<CardPerson> = hard_names()
        .iter()
        .zip(0..)
        .map(|(name, index)| CardPerson {
            called: name.clone(),
            name: name.clone(),
            ..samples::cards::person(index)
        })
        .collect();
    for paper in PAPERS {
        let data = CardsData {
            people: people.clone(),
            ..samples::cards::cards(Lang::En, paper, 0)
        };
        for sheet in label_layouts(paper) {
            for (kind, used) in [(LabelKind::Envelope, 0), (LabelKind::Seat, 4)] {
                let file = load(&labels(&data, &sheet, kind, used).unwrap());
                let pages = file.page_iter().count();
                assert_eq!(
                    pages,
                    (people.len() + used).div_ceil(sheet.per_sheet()),
                    "{}",
                    sheet.code
                );
                let mut taken = Vec::new();
                for page in 0..pages {
                    for area in text_areas(&file, page) {
                        let area = from_top(paper, area);
                        let card = card_of(&sheet, area, 4.0);
                        assert!(card.is_some(), "{} page {page}: {area:?}", sheet.code);
                        taken.push(page * sheet.per_sheet() + card.unwrap());
                    }
                }
                taken.sort_unstable();
                taken.dedup();
                assert_eq!(taken, (used..used + people.len()).collect::<Vec<_>>(), "{}", sheet.code);
                let text = page_texts(&file).concat();
                for word in people.iter().flat_map(|person| person.name.split(' ')) {
                    assert!(text.contains(&letters(word)), "{}: {word}", sheet.code);
                }
            }
        }
    }
}

#[test]
fn a_slip_holds_one_persons_data_between_its_cuts() {
    let people: Vec<CardPerson> = hard_names()
        .iter()
        .zip(0..)
        .map(|(name, index)| CardPerson {
            name: name.clone(),
            ..samples::cards::person(index)
        })
        .collect();
    for paper in PAPERS {
        for lang in Lang::ALL {
            let data = CardsData {
                people: people.clone(),
                ..samples::cards::cards(lang, paper, 0)
            };
            let file = load(&slips(&data).unwrap());
            assert_eq!(file.page_iter().count(), people.len().div_ceil(4));
            let (width, height) = paper.portrait();
            let [wide, tall] = [width, height].map(|points| points * 25.4 / 72.0);
            let slip = (tall - 12.0) / 4.0;
            for (page, text) in page_texts(&file).iter().enumerate() {
                let here = &people[page * 4..people.len().min(page * 4 + 4)];
                for person in here {
                    for datum in [&person.name, &person.position, &person.email, &person.phone] {
                        assert!(text.contains(&letters(datum)), "{datum} is not in {text}");
                    }
                }
                for area in text_areas(&file, page) {
                    let [left, top, right, bottom] = from_top(paper, area);
                    assert!(left > 8.0 && right < wide - 8.0 && top > 8.0 && bottom < tall - 8.0);
                    let (from, to) = ((top - 6.0) % slip, (bottom - 6.0) % slip);
                    assert!(from > 2.9 && to > from && to < slip - 2.9, "{from} {to} of {slip}");
                }
            }
        }
    }
}

#[test]
fn cards_are_printed_in_their_own_size() {
    let data = samples::cards::cards(Lang::En, Paper::A4, 2);
    let sheet = badge_layout("90x55").unwrap();
    for bytes in [badges(&data, &sheet).unwrap(), slips(&data).unwrap()] {
        let file = load(&bytes);
        let preferences = file
            .catalog()
            .unwrap()
            .get(b"ViewerPreferences")
            .unwrap()
            .as_dict()
            .unwrap();
        assert_eq!(preferences.get(b"PrintScaling").unwrap().as_name().unwrap(), b"None");
    }
}

#[test]
fn nobody_makes_no_paper_and_the_same_people_the_same_bytes() {
    let sheet = badge_layout("90x55").unwrap();
    let nobody = samples::cards::cards(Lang::En, Paper::A4, 0);
    let label = label_layout("5160").unwrap();
    assert_eq!(badges(&nobody, &sheet), Err(PdfError::Empty));
    assert_eq!(tents(&nobody, TentSize::Half), Err(PdfError::Empty));
    assert_eq!(labels(&nobody, &label, LabelKind::Envelope, 3), Err(PdfError::Empty));
    assert_eq!(slips(&nobody), Err(PdfError::Empty));
    let data = samples::cards::cards(Lang::Ru, Paper::A4, 23);
    let all = || {
        [
            badges(&data, &sheet).unwrap(),
            tents(&data, TentSize::Full).unwrap(),
            labels(&data, &label, LabelKind::Seat, 0).unwrap(),
            slips(&data).unwrap(),
        ]
    };
    assert_eq!(all(), all());
}
