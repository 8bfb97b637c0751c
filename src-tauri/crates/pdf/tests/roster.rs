//! What people see on the lists of the print pack: every name, room to write, nothing at the paper's edge.

#[path = "../examples/samples/mod.rs"]
mod samples;

mod reader;

use flipchart_i18n::Lang;
use flipchart_pdf::documents::roster::{
    CoverSlip, Delegations, HeadCountSlot, ParticipantList, RosterData, RosterGroup, RosterPerson, SignInLayout,
    SignInSheets, SignatureList, calibration, cover_slip, groups, head_count, name_proof, participants, phone_list,
    sign_in, signature_list,
};
use flipchart_pdf::{Paper, PdfError};
use lopdf::Document;
use lopdf::content::Content;
use reader::{letters, page_texts, text_areas};
use samples::NAMES;
use samples::roster as sample;

const MM: f32 = 72.0 / 25.4;

fn load(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

fn flat() -> ParticipantList {
    ParticipantList {
        email: true,
        phone: true,
        ..ParticipantList::default()
    }
}

/// The lists of people.
fn people_lists(data: &RosterData) -> Vec<(&'static str, Result<Vec<u8>, PdfError>)> {
    let by_country = ParticipantList {
        delegations: Delegations::Country,
        ..ParticipantList::default()
    };
    let one_slot = |layout| SignInSheets {
        slots: sample::slots(data.lang)[..2].to_vec(),
        ..sample::sign_in(data.lang, layout)
    };
    vec![
        ("sign-in", sign_in(data, &one_slot(SignInLayout::Each))),
        ("sign-in by day", sign_in(data, &one_slot(SignInLayout::Days))),
        (
            "allowances",
            signature_list(data, &sample::allowances(data.people.len())),
        ),
        ("consent", signature_list(data, &sample::consent())),
        ("proof", name_proof(data)),
        ("participants", participants(data, &flat())),
        ("delegations", participants(data, &by_country)),
        ("groups", groups(data, &sample::groups(data, 4))),
        ("phones", phone_list(data)),
    ]
}

fn every_list(data: &RosterData) -> Vec<(&'static str, Vec<u8>)> {
    let mut lists: Vec<_> = people_lists(data)
        .into_iter()
        .map(|(name, bytes)| (name, bytes.unwrap()))
        .collect();
    lists.push(("heads", head_count(data, &sample::head_counts()).unwrap()));
    lists.push(("cover", cover_slip(data, &sample::cover()).unwrap()));
    lists.push((
        "calibration",
        calibration(data.lang, data.paper, data.generated).unwrap(),
    ));
    lists
}

/// Everybody with a name that is hard to set, and long words wherever a text can stand.
fn awkward(paper: Paper) -> RosterData {
    let long = "Verwaltungsgemeinschaftsangelegenheiten".repeat(3);
    let sixty = "Abcdefghij".repeat(6);
    let words = "Ana María de los Ángeles Guadalupe Fernández Córdoba y Rodríguez";
    let names = NAMES.into_iter().chain([sixty.as_str(), words, "𒀀𒀁 Nobody’s face"]);
    RosterData {
        people: names
            .enumerate()
            .map(|(at, name)| RosterPerson {
                name: name.into(),
                native_name: Some(NAMES[(at + 5) % NAMES.len()].into()),
                organisation: Some(long.clone()),
                position: Some(long.clone()),
                country: Some(long.clone()),
                email: Some(format!("{sixty}@{sixty}.example")),
                phone: Some("+0 123 456 789 012 345 678".into()),
                ..sample::person(at)
            })
            .collect(),
        ..sample::roster(Lang::Ru, paper, 0)
    }
}

#[test]
fn without_people_there_is_nothing_to_print() {
    let nobody = sample::roster(Lang::En, Paper::A4, 0);
    for (name, bytes) in people_lists(&nobody) {
        assert_eq!(bytes, Err(PdfError::Empty), "{name}");
    }
    let one = sample::roster(Lang::En, Paper::A4, 1);
    let no_slots = SignInSheets {
        slots: vec![],
        ..sample::sign_in(Lang::En, SignInLayout::Each)
    };
    assert_eq!(sign_in(&one, &no_slots), Err(PdfError::Empty));
    assert_eq!(groups(&one, &[]), Err(PdfError::Empty));
    assert_eq!(head_count(&one, &[]), Err(PdfError::Empty));
    assert_eq!(cover_slip(&one, &CoverSlip::default()), Err(PdfError::Empty));
}

#[test]
fn lists_take_the_sheets_that_they_should() {
    let pages = |people| -> Vec<(&'static str, usize)> {
        let data = sample::roster(Lang::En, Paper::A4, people);
        let lists = every_list(&data).into_iter();
        lists
            .map(|(name, bytes)| (name, load(&bytes).page_iter().count()))
            .collect()
    };
    let expected = [
        ("sign-in", [2, 4, 24]),
        ("sign-in by day", [1, 4, 20]),
        ("allowances", [1, 3, 14]),
        ("consent", [1, 2, 11]),
        ("proof", [1, 4, 28]),
        ("participants", [1, 3, 17]),
        ("delegations", [1, 2, 9]),
        ("groups", [5, 5, 20]),
        ("phones", [1, 2, 11]),
        ("heads", [1, 1, 1]),
        ("cover", [1, 1, 1]),
        ("calibration", [1, 1, 1]),
    ];
    for (at, people) in [1, 25, 200].into_iter().enumerate() {
        assert_eq!(
            pages(people),
            expected.map(|(name, counts)| (name, counts[at])),
            "{people}"
        );
    }
}

#[test]
fn every_name_is_on_every_list_of_people_as_typed() {
    let data = RosterData {
        people: (NAMES.into_iter().enumerate())
            .map(|(at, name)| RosterPerson {
                name: name.into(),
                native_name: None,
                ..sample::person(at)
            })
            .collect(),
        ..sample::roster(Lang::En, Paper::Letter, 0)
    };
    for (list, bytes) in people_lists(&data) {
        let text = page_texts(&load(&bytes.unwrap())).concat();
        for name in NAMES {
            assert!(text.contains(&letters(name)), "{list}: {name} is not in {text}");
        }
    }
}

#[test]
fn a_sign_in_sheet_can_be_matched_and_keyed_in() {
    let data = sample::roster(Lang::En, Paper::A4, 25);
    let sheets = sample::sign_in(Lang::En, SignInLayout::Each);
    let pages = page_texts(&load(&sign_in(&data, &sheets).unwrap()));
    assert_eq!(pages.len(), 2 * sheets.slots.len());
    for (slot, pages) in sheets.slots.iter().zip(pages.chunks(2)) {
        for (number, page) in (1..).zip(pages) {
            for said in [
                slot.code.as_str(),
                &data.title,
                &data.place,
                "10–12 November 2026",
                &slot.title,
                &slot.time,
                &format!("Sheet {number} of 2"),
            ] {
                assert!(page.contains(&letters(said)), "{said} is not in {page}");
            }
        }
        // In the order of the list: number, initials, name; then the rows for walk-ins go on counting.
        let text = pages.concat();
        let places: Vec<usize> = [
            "1SNSaloteNaqasima",
            "2THTevitaHavea",
            "25ARAmélieRakotomalala",
            "Notonthelist?",
            "29Name",
        ]
        .map(|said| text.find(said).unwrap_or_else(|| panic!("{said} is not in {text}")))
        .to_vec();
        assert!(places.is_sorted());
    }
    let days = page_texts(&load(
        &sign_in(&data, &sample::sign_in(Lang::En, SignInLayout::Days)).unwrap(),
    ));
    assert!(days[0].contains("Morning09:00–12:30Afternoon14:00–17:00"));
    assert!(days[0].contains(&letters("FC-2026-0031 10A · FC-2026-0031 10P")));
}

/// What is drawn outside of pictures: each stroke and box as left, bottom, right, top.
fn strokes(file: &Document, page: usize) -> Vec<[f32; 4]> {
    let page = file.page_iter().nth(page).unwrap();
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let (mut out, mut from, mut depth) = (Vec::new(), [0.0; 2], 0);
    for operation in &content.operations {
        let number = |at: usize| operation.operands[at].as_float().unwrap();
        match operation.operator.as_str() {
            "q" => depth += 1,
            "Q" => depth -= 1,
            "m" if depth == 0 => from = [number(0), number(1)],
            "l" if depth == 0 => {
                let to = [number(0), number(1)];
                let [low, high] = [f32::min, f32::max].map(|pick| [pick(from[0], to[0]), pick(from[1], to[1])]);
                out.push([low[0], low[1], high[0], high[1]]);
            }
            "re" if depth == 0 => out.push([number(0), number(1), number(0) + number(2), number(1) + number(3)]),
            _ => {}
        }
    }
    out
}

#[test]
fn nothing_stands_within_8_mm_of_the_edge() {
    for paper in [Paper::A4, Paper::Letter] {
        for data in [awkward(paper), sample::roster(Lang::Fr, paper, 40)] {
            for (name, bytes) in every_list(&data) {
                let file = load(&bytes);
                for page in 0..file.page_iter().count() {
                    let id = file.page_iter().nth(page).unwrap();
                    let paper = file.get_dictionary(id).unwrap().get(b"MediaBox").unwrap();
                    let size: Vec<f32> = (paper.as_array().unwrap().iter())
                        .map(|number| number.as_float().unwrap())
                        .collect();
                    let drawn = strokes(&file, page);
                    for area in drawn.into_iter().chain(text_areas(&file, page)) {
                        let edge = 8.0 * MM;
                        let inside = area[0] >= edge
                            && area[1] >= edge
                            && area[2] <= size[2] - edge
                            && area[3] <= size[3] - edge;
                        assert!(inside, "{name}, page {page}: {area:?} on {size:?}");
                    }
                }
            }
        }
    }
}

/// Texts that stand over one another cannot be read.
#[test]
fn no_two_texts_share_a_place() {
    for (name, bytes) in every_list(&awkward(Paper::A4)) {
        let file = load(&bytes);
        for page in 0..file.page_iter().count() {
            let areas = text_areas(&file, page);
            for (at, one) in areas.iter().enumerate() {
                for other in &areas[at + 1..] {
                    let across = one[2].min(other[2]) - one[0].max(other[0]);
                    let along = one[3].min(other[3]) - one[1].max(other[1]);
                    let small = (one[3] - one[1]).min(other[3] - other[1]);
                    assert!(
                        across < 0.5 || along < small * 0.3,
                        "{name}, page {page}: {one:?} over {other:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn rows_to_sign_in_are_as_high_as_a_signature() {
    let data = sample::roster(Lang::En, Paper::A4, 30);
    for layout in [SignInLayout::Each, SignInLayout::Days] {
        let file = load(&sign_in(&data, &sample::sign_in(Lang::En, layout)).unwrap());
        let wide = if layout == SignInLayout::Each { 210.0 } else { 297.0 } - 32.0;
        let mut rows = 0;
        for page in 0..file.page_iter().count() {
            let mut heights: Vec<f32> = strokes(&file, page)
                .into_iter()
                .filter(|line| line[3] - line[1] < 0.1 && (line[2] - line[0] - wide * MM).abs() < 1.0)
                .map(|line| line[1])
                .collect();
            heights.sort_by(|one, next| next.total_cmp(one));
            // The head above, the foot below, and the line that heads the walk-ins are lower.
            let steps: Vec<f32> = heights.windows(2).map(|pair| (pair[0] - pair[1]) / MM).collect();
            rows += steps.iter().filter(|step| **step >= 11.0).count();
            assert!(steps.iter().filter(|step| **step < 11.0).count() <= 3, "{steps:?}");
        }
        assert!(rows >= 34 * if layout == SignInLayout::Each { 6 } else { 3 });
    }
}

#[test]
fn a_proof_shows_names_large_with_room_to_correct() {
    let data = sample::roster(Lang::En, Paper::A4, 20);
    let file = load(&name_proof(&data).unwrap());
    let pages = page_texts(&file);
    let large = |page| {
        text_areas(&file, page)
            .into_iter()
            .filter(|area| area[3] - area[1] > 17.6)
            .count()
    };
    assert!((0..pages.len()).map(large).sum::<usize>() > data.people.len());
    for page in &pages {
        assert!(page.contains("Pleasecheckthespellingofyourname"));
        let people = page.matches("Correcthere:").count();
        assert_eq!(people, page.matches("Initials").count());
        assert!(people <= 8);
    }
    assert!(pages[1].matches("Correcthere:").count() >= 6);
    assert_eq!(pages.concat().matches("Correcthere:").count(), 20);
}

#[test]
fn delegations_keep_their_people_and_their_order() {
    let data = sample::roster(Lang::Fr, Paper::A4, 25);
    let list = ParticipantList {
        delegations: Delegations::Country,
        women: Some(11),
        ..ParticipantList::default()
    };
    let text = page_texts(&load(&participants(&data, &list).unwrap())).concat();
    let heads = [
        "Fiji·5personnes",
        "Tonga·5personnes",
        "Samoa·5personnes",
        "Vanuatu·5personnes",
        "Nonindiqué·5personnes",
    ];
    let places = heads.map(|head| text.find(head).unwrap_or_else(|| panic!("{head} is not in {text}")));
    assert!(places.is_sorted());
    assert!(text.contains("25participants·Femmes:11"));
    assert!(!text.contains("Hommes"), "only what is known is counted");
    // A column that nobody has anything in is left out.
    assert!(!text.contains("Pays"));
}

#[test]
fn sums_are_those_of_the_rows() {
    let data = sample::roster(Lang::En, Paper::A4, 1);
    let text = page_texts(&load(&head_count(&data, &sample::head_counts()).unwrap())).concat();
    assert!(text.contains("Total23491210"), "{text}");
    assert!(text.contains("Tue10·Lunch·12:3026people·Vegetarian:4·Halal:3·Nonuts(allergy):1"));
    let many = HeadCountSlot {
        diets: (1..=14).map(|at| (format!("D{at}"), at)).collect(),
        ..sample::head_counts()[0].clone()
    };
    let text = page_texts(&load(&head_count(&data, &[many]).unwrap())).concat();
    assert!(text.contains("D8Others"), "{text}");
    assert!(text.contains(&format!("78{}", (9..=14).sum::<u32>())), "{text}");
    let cover = page_texts(&load(&cover_slip(&data, &sample::cover()).unwrap())).concat();
    assert!(cover.contains("Sheetsofpaperinall:161") && cover.contains("Printat100%"));
}

#[test]
fn the_wall_has_a_sheet_for_each_group_also_for_an_empty_one() {
    let data = sample::roster(Lang::En, Paper::A4, 9);
    let mut list = sample::groups(&data, 3);
    list.push(RosterGroup {
        name: "Latecomers".into(),
        members: vec![99],
        ..RosterGroup::default()
    });
    list.push(RosterGroup {
        name: "Nobody".into(),
        ..RosterGroup::default()
    });
    let pages = page_texts(&load(&groups(&data, &list).unwrap()));
    assert_eq!(pages.len(), 1 + list.len());
    for (group, page) in list.iter().zip(&pages[1..]) {
        assert!(pages[0].contains(&letters(&group.name)) && page.contains(&letters(&group.name)));
    }
}

#[test]
fn rulers_and_crosses_are_where_they_say() {
    for (paper, [width, height]) in [(Paper::A4, [210.0, 297.0]), (Paper::Letter, [215.9, 279.4])] {
        let date = sample::roster(Lang::En, paper, 0).generated;
        let lines = strokes(&load(&calibration(Lang::En, paper, date).unwrap()), 0);
        let has = |line: [f32; 4]| {
            let near = |drawn: &&[f32; 4]| {
                drawn
                    .iter()
                    .zip(line)
                    .all(|(one, other)| (one - other * MM).abs() < 0.05)
            };
            lines.iter().any(|drawn| near(&drawn))
        };
        assert!(has([10.0, height - 20.0, 30.0, height - 20.0]) && has([20.0, height - 30.0, 20.0, height - 10.0]));
        assert!(has([width - 30.0, 20.0, width - 10.0, 20.0]) && has([width - 20.0, 10.0, width - 20.0, 30.0]));
        // The scales lie on the folds.
        assert!(has([
            width / 2.0 - 10.0,
            height - 22.0,
            width / 2.0 + 10.0,
            height - 22.0
        ]));
        assert!(has([22.0, height / 2.0 - 10.0, 22.0, height / 2.0 + 10.0]));
        let cover = load(&cover_slip(&sample::roster(Lang::En, paper, 1), &sample::cover()).unwrap());
        for lines in [lines.clone(), strokes(&cover, 0)] {
            let long = |line: &[f32; 4]| (line[2] - line[0] - 100.0 * MM).abs() < 0.01 && line[1] == line[3];
            assert!(lines.iter().any(long));
        }
    }
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let data = sample::roster(Lang::Es, Paper::A4, 12);
    let other = awkward(Paper::Letter);
    let first = every_list(&data);
    every_list(&other);
    assert!(first == every_list(&data));
}

#[test]
fn a_list_without_columns_to_fill_still_has_names_and_room() {
    let data = sample::roster(Lang::Ru, Paper::Letter, 3);
    let list = SignatureList {
        title: "Материалы получены".into(),
        blank_rows: 2,
        ..SignatureList::default()
    };
    let text = page_texts(&load(&signature_list(&data, &list).unwrap())).concat();
    assert!(text.contains("Материалыполучены") && text.contains("5Имя"), "{text}");
}
