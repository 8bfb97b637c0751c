//! What people see on the lists of the print pack: every name, room to write, nothing at the paper's edge.

#[path = "../examples/samples/mod.rs"]
mod samples;

mod reader;

use flipchart_i18n::Lang;
use flipchart_pdf::documents::roster::{
    CoverSlip, Delegations, HeadCountSlot, ParticipantList, RosterData, RosterGroup, RosterPerson, SignInLayout,
    SignInSheets, SignatureList, cover_slip, groups, head_count, name_proof, participants, sign_in, signature_list,
};
use flipchart_pdf::{Paper, PdfError};
use lopdf::Document;
use reader::{letters, page_texts, text_areas};
use samples::NAMES;
use samples::lists::{awkward, every_list, people_lists};
use samples::roster as sample;

fn load(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
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
        ("sign-in by day", [1, 3, 19]),
        ("allowances", [1, 3, 14]),
        ("consent", [1, 2, 11]),
        ("proof", [1, 4, 27]),
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
