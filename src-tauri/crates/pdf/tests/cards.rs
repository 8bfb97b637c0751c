//! Cards: everything in its place on every sheet, names whole and inside, codes that can be read.

#[path = "../examples/samples/mod.rs"]
mod samples;

use flipchart_i18n::Lang;
use flipchart_pdf::documents::cards::{
    CardPerson, CardSheet, CardsData, LabelKind, TentSize, badge_layout, badge_layouts, badges, label_layout,
    label_layouts, labels, slips, tents,
};
use flipchart_pdf::{Paper, PdfError};
use lopdf::Document;
use lopdf::content::Content;

mod reader;
use reader::{letters, page_texts, text_areas};

const PAPERS: [Paper; 2] = [Paper::A4, Paper::Letter];

fn load(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

fn named(name: &str) -> CardPerson {
    CardPerson {
        called: name.into(),
        name: name.into(),
        ..samples::cards::person(1)
    }
}

/// Names that are hard to fit.
fn hard_names() -> Vec<String> {
    let mut names: Vec<String> = samples::NAMES.map(str::to_string).to_vec();
    names.extend([
        "I".into(),
        "Wolfeschlegelsteinhausenbergerdorff".repeat(2),
        "Ana María de los Ángeles ".repeat(3).trim_end().into(),
        "한".repeat(30),
        "فاطمة الزهراء ".repeat(5).trim_end().into(),
        "สมชายใจดีศรีสุข".repeat(4),
        "Ễ Ǻ Ỹg".into(),
    ]);
    names
}

/// Filled boxes of a page: left, bottom, right, top.
fn boxes(file: &Document, page: usize) -> Vec<[f32; 4]> {
    let page = file.page_iter().nth(page).unwrap();
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let boxes = content.operations.iter().filter(|operation| operation.operator == "re");
    boxes
        .map(|operation| {
            let [x, y, w, h] = [0, 1, 2, 3].map(|at| operation.operands[at].as_float().unwrap());
            [x, y, x + w, y + h]
        })
        .collect()
}

/// In millimetres from the paper's left top: left, top, right, bottom.
fn from_top(paper: Paper, [left, bottom, right, top]: [f32; 4]) -> [f32; 4] {
    let tall = paper.portrait().1;
    [left, tall - top, right, tall - bottom].map(|points| points * 25.4 / 72.0)
}

/// The card that holds a box whole, with `free` millimetres around it.
fn card_of(sheet: &CardSheet, [left, top, right, bottom]: [f32; 4], free: f32) -> Option<usize> {
    (0..sheet.per_sheet()).find(|&slot| {
        let (x, y) = sheet.place(slot);
        left >= x + free && top >= y + free && right <= x + sheet.width - free && bottom <= y + sheet.height - free
    })
}

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

#[test]
fn the_code_says_the_digits() {
    let sheet = badge_layout("86x54").unwrap();
    let data = samples::cards::cards(Lang::Fr, Paper::A4, sheet.per_sheet());
    let file = load(&badges(&data, &sheet).unwrap());
    let text = page_texts(&file).concat();
    for (slot, person) in data.people.iter().enumerate() {
        assert!(text.contains(&person.code), "{}", person.code);
        let expected = fast_qr::QRBuilder::new(person.code.as_str())
            .ecl(fast_qr::ECL::Q)
            .build()
            .unwrap();
        let areas = boxes(&file, 0).into_iter().map(|area| from_top(Paper::A4, area));
        let own: Vec<[f32; 4]> = areas.filter(|&area| card_of(&sheet, area, 4.0) == Some(slot)).collect();
        // The band of a role is the only box that is wider than it is a part of a code.
        let dark: Vec<[f32; 4]> = own.into_iter().filter(|area| area[3] - area[1] < 1.0).collect();
        let [left, top] = [0, 1].map(|at| dark.iter().map(|area| area[at]).fold(f32::MAX, f32::min));
        let right = dark.iter().map(|area| area[2]).fold(0.0, f32::max);
        assert!(right - left >= 12.0, "{} mm", right - left);
        let module = (right - left) / expected.size as f32;
        for row in 0..expected.size {
            for column in 0..expected.size {
                let (x, y) = (left + (column as f32 + 0.5) * module, top + (row as f32 + 0.5) * module);
                let drawn = dark
                    .iter()
                    .any(|area| area[0] < x && x < area[2] && area[1] < y && y < area[3]);
                assert_eq!(drawn, expected[row][column].value(), "{}: {row} {column}", person.code);
            }
        }
    }
}

#[test]
fn a_printers_offset_moves_everything() {
    let still = samples::cards::cards(Lang::Es, Paper::A4, 12);
    let moved = CardsData {
        offset_mm: (1.5, -2.0),
        ..still.clone()
    };
    for code in ["90x55", "l4785"] {
        let sheet = badge_layout(code).unwrap();
        let [before, after] = [&still, &moved].map(|data| load(&badges(data, &sheet).unwrap()));
        moved_by(&before, &after, (1.5, -2.0));
    }
    let sheet = label_layout("l7160").unwrap();
    let [before, after] = [&still, &moved].map(|data| load(&labels(data, &sheet, LabelKind::Seat, 2).unwrap()));
    moved_by(&before, &after, (1.5, -2.0));
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

/// Ends of all rules, also of those stored once for all pages.
fn rules(file: &Document) -> Vec<[f32; 4]> {
    let mut contents: Vec<Vec<u8>> = file.page_iter().map(|page| file.get_page_content(page)).collect();
    contents.extend(file.objects.values().filter_map(|object| {
        let stream = object.as_stream().ok()?;
        let is_form = stream.dict.get(b"Subtype").ok()?.as_name().ok()? == b"Form";
        (is_form && !stream.dict.has(b"FormType")).then(|| stream.decompressed_content().ok())?
    }));
    let mut rules = Vec::new();
    for content in contents {
        let operations = Content::decode(&content).unwrap().operations;
        for pair in operations
            .windows(2)
            .filter(|pair| pair[0].operator == "m" && pair[1].operator == "l")
        {
            let [a, b] = [0, 1].map(|at| [0, 1].map(|part| pair[at].operands[part].as_float().unwrap()));
            rules.push([a[0], a[1], b[0], b[1]]);
        }
    }
    rules
}

#[test]
fn marks_to_cut_by_are_only_on_plain_paper() {
    let data = samples::cards::cards(Lang::En, Paper::A4, 2);
    let rules = |code| rules(&load(&badges(&data, &badge_layout(code).unwrap()).unwrap())).len();
    // Two rules for each of 18 crosses, and the line under each head.
    assert_eq!(rules("90x55"), 36 + 2);
    assert_eq!(rules("l4785"), 2);
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
