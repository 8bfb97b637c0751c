//! Certificates that can be framed: whatever is on them, nothing lies over anything else, and the name is the largest.

#[path = "../examples/samples/mod.rs"]
mod samples;

use std::ops::ControlFlow;

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::calling::calling;
use flipchart_pdf::documents::certificate::{CertificateData, Layout, Words, certificate, certificates};
use flipchart_pdf::documents::register::register;
use lopdf::{Dictionary, Document, Object};
use samples::NAMES;
use samples::certificate::{LONG_TITLE, arabic, azerbaijani, back, background, chinese, code, rich, signatory};
use samples::organisation;

mod reader;
use reader::{letters, page_text, page_texts};

const SAFE: f32 = 8.0 * 72.0 / 25.4;
/// The white that a code needs: four modules of 0.7 mm.
const QUIET: f32 = 4.0 * 0.7 * 72.0 / 25.4;

fn load(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

/// What a page must stand, each with what it is about.
fn cases(layout: Layout) -> Vec<(String, CertificateData)> {
    let mut cases = Vec::new();
    let mut add = |what: &str, name: &str, change: &dyn Fn(&mut CertificateData)| {
        let mut data = rich(layout, name);
        change(&mut data);
        cases.push((format!("{}: {what}", layout.code()), data));
    };
    let long = "Maximiliana-Theodora ".repeat(6);
    for name in [
        NAMES[0],
        NAMES[2],
        NAMES[3],
        NAMES[4],
        NAMES[6],
        NAMES[11],
        NAMES[21],
        long.trim(),
    ] {
        add(name, name, &|_| {});
    }
    add("120 letters and no space", &"Wolfeschle".repeat(12), &|_| {});
    add("one letter", "O", &|_| {});
    for count in 0..=4 {
        add(&format!("{count} sign"), NAMES[1], &|data| {
            data.signatories = (0..count).map(signatory).collect();
        });
        add(&format!("{count} sign, no code, no seal"), NAMES[1], &|data| {
            data.signatories = (0..count).map(signatory).collect();
            (data.code, data.look.seal) = (None, None);
        });
    }
    let full = |data: &mut CertificateData| {
        for words in &mut data.words {
            words.title = LONG_TITLE.into();
            words.note = "With merit: 92 of 100 points in the test after the workshop".into();
        }
        data.hosts = (0..4).map(organisation).collect();
        data.partners = (0..4).map(organisation).collect();
        data.signatories = (0..4).map(signatory).collect();
        data.code = Some(code(528));
    };
    add("everything at its longest", NAMES[2], &full);
    add("everything and an own script", NAMES[2], &|data| {
        full(data);
        data.honorific = Some("Prof. Dr".into());
        data.native = Some("سلمى بنت يوسف العمراني".into());
    });
    add("nothing", "Li Na", &|data| {
        (data.hosts, data.partners, data.donors) = (Vec::new(), Vec::new(), Vec::new());
        (data.partners_line, data.donors_line) = (String::new(), String::new());
        (data.code, data.look.seal) = (None, None);
        data.signatories.clear();
        for words in &mut data.words {
            *words = Words {
                heading: words.heading.clone(),
                title: "Data".into(),
                language: words.language.clone(),
                ..Words::default()
            };
        }
    });
    add("no logos", NAMES[3], &|data| data.look.logos = false);
    add("Arabic first", NAMES[3], &|data| {
        data.words[0] = arabic();
        if let Some(second) = data.words.get_mut(1) {
            *second = azerbaijani();
            second.name = Some("Fatimə Əz-Zəhra".into());
        }
    });
    add("Chinese", NAMES[6], &|data| data.words[0] = chinese());
    add("pictures of signatures alone", NAMES[0], &|data| {
        data.look.signature_space = false;
        data.signatories = vec![signatory(0), signatory(3)];
    });
    add("moved on its paper", NAMES[2], &|data| data.look.offset = (-14.0, 45.0));
    add("a short code", NAMES[0], &|data| data.code = Some(code(60)));
    cases
}

fn overlap(a: [f32; 4], b: [f32; 4]) -> bool {
    const HAIR: f32 = 0.4;
    a[0] + HAIR < b[2] && b[0] + HAIR < a[2] && a[1] + HAIR < b[3] && b[1] + HAIR < a[3]
}

/// Pictures that mean something: what they are, and their boxes.
fn figures(file: &Document) -> Vec<(String, [f32; 4])> {
    let figure = |element: &Dictionary| {
        let bounds = element
            .get(b"A")
            .ok()?
            .as_dict()
            .ok()?
            .get(b"BBox")
            .ok()?
            .as_array()
            .ok()?;
        let alt = lopdf::decode_text_string(element.get(b"Alt").ok()?).ok()?;
        let sides: Vec<f32> = bounds.iter().map(|side| side.as_float().unwrap()).collect();
        Some((alt, sides.try_into().unwrap()))
    };
    file.objects
        .values()
        .filter_map(|object| figure(object.as_dict().ok()?))
        .collect()
}

fn check(what: &str, data: &CertificateData) -> Vec<String> {
    let mut wrong = Vec::new();
    let file = load(&certificate(data).unwrap());
    let page = file.get_dictionary(file.page_iter().next().unwrap()).unwrap();
    let size: Vec<f32> = page
        .get(b"MediaBox")
        .unwrap()
        .as_array()
        .unwrap()
        .iter()
        .map(|side| side.as_float().unwrap())
        .collect();
    let texts = reader::texts(&file, 0);
    let mut boxes: Vec<(String, [f32; 4])> = texts.iter().map(|(text, area, _)| (text.clone(), *area)).collect();
    for (alt, area) in figures(&file) {
        let white = if alt.contains("QR") { QUIET - 0.5 } else { 0.0 };
        boxes.push((
            alt,
            [area[0] - white, area[1] - white, area[2] + white, area[3] + white],
        ));
    }
    for (index, (one, area)) in boxes.iter().enumerate() {
        let inside = area[0] >= SAFE && area[1] >= SAFE && area[2] <= size[2] - SAFE && area[3] <= size[3] - SAFE;
        if !inside {
            wrong.push(format!("{what}: {one} at {area:?} is too near the edge"));
        }
        for (other, there) in &boxes[index + 1..] {
            if overlap(*area, *there) {
                wrong.push(format!("{what}: {one} {area:?} lies over {other} {there:?}"));
            }
        }
    }
    for rule in reader::rules(&file).into_iter().filter(|rule| rule[1] == rule[3]) {
        for (text, area, size) in &texts {
            let x_overlaps = rule[0] < area[2] && area[0] < rule[2];
            if x_overlaps && rule[1] > area[1] + size * 0.06 && rule[1] < area[3] - 0.3 {
                wrong.push(format!("{what}: a rule at {rule:?} goes through {text} {area:?}"));
            }
        }
    }
    let whole = format!("{}{}", data.honorific.as_deref().unwrap_or_default(), data.name);
    let names: Vec<String> = std::iter::once(&whole)
        .chain(data.words.iter().filter_map(|words| words.name.as_ref()))
        .map(|name| letters(name))
        .collect();
    let is_name = |text: &str| names.iter().any(|name| name.contains(&letters(text)));
    let largest = |of_name: bool| {
        let sizes = texts
            .iter()
            .filter(|(text, ..)| is_name(text) == of_name)
            .map(|text| text.2);
        sizes.fold(0.0, f32::max)
    };
    if largest(true) <= largest(false) {
        wrong.push(format!(
            "{what}: the name is {} points, something else {}",
            largest(true),
            largest(false)
        ));
    }
    wrong
}

fn check_all(layout: Layout) {
    let mut wrong = Vec::new();
    for paper in [Paper::A4, Paper::Letter] {
        for (what, data) in cases(layout) {
            wrong.extend(check(&format!("{what}, {paper:?}"), &CertificateData { paper, ..data }));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} faults:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(25)].join("\n")
    );
}

#[test]
fn nothing_lies_over_anything_on_formal_pages() {
    check_all(Layout::Formal);
}

#[test]
fn nothing_lies_over_anything_on_modern_pages() {
    check_all(Layout::Modern);
}

#[test]
fn nothing_lies_over_anything_on_bilingual_pages() {
    check_all(Layout::Bilingual);
}

#[test]
fn nothing_lies_over_anything_on_pages_of_logos() {
    check_all(Layout::Logos);
}

#[test]
fn nothing_lies_over_anything_on_standing_pages() {
    check_all(Layout::Portrait);
}

#[test]
fn nothing_lies_over_anything_on_printed_paper() {
    check_all(Layout::Plain);
}

#[test]
fn all_words_of_both_languages_print_and_the_second_says_what_it_is() {
    let mut data = rich(Layout::Bilingual, "Leyla Əliyeva");
    data.words[1] = azerbaijani();
    let file = load(&certificate(&data).unwrap());
    let page = page_text(&file, 0);
    for words in &data.words {
        for text in [
            &words.title,
            &words.held,
            &words.hours,
            &words.number,
            &words.issued,
            &words.statement,
        ] {
            assert!(page.contains(&letters(text)), "{text} is not in {page}");
        }
    }
    assert!(page.contains("İŞTİRAKSERTİFİKATI"), "{page}");
    assert_eq!(page.matches("LeylaƏliyeva").count(), 1, "once across both columns");
    let spoken = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"Lang").ok()?.as_str().ok());
    assert!(spoken.filter(|language| *language == b"az").count() >= 6);
}

#[test]
fn a_code_keeps_the_size_of_its_modules_up_to_the_largest() {
    for (length, modules) in [(60, 29.0), (295, 57.0), (528, 73.0)] {
        let data = CertificateData {
            code: Some(code(length)),
            ..rich(Layout::Formal, NAMES[0])
        };
        let file = load(&certificate(&data).unwrap());
        let (_, area) = figures(&file).into_iter().find(|(alt, _)| alt.contains("QR")).unwrap();
        let side = (area[2] - area[0]) * 25.4 / 72.0;
        assert!((side - modules * 0.7).abs() < 0.05, "{length}: {side} mm");
    }
}

#[test]
fn sheets_to_be_cut_say_where_and_carry_colour_to_the_edge() {
    let mut data = rich(Layout::Modern, NAMES[0]);
    data.look.crop_marks = true;
    data.look.background = background();
    let file = load(&certificate(&data).unwrap());
    let page = file.get_dictionary(file.page_iter().next().unwrap()).unwrap();
    let sides = |name: &[u8]| {
        let array = page.get(name).unwrap().as_array().unwrap();
        array.iter().map(|side| side.as_float().unwrap()).collect::<Vec<f32>>()
    };
    assert_eq!(sides(b"TrimBox"), [0.0, 0.0, 841.89, 595.276]);
    let bleed = 3.0 * 72.0 / 25.4;
    assert!((sides(b"BleedBox")[0] + bleed).abs() < 0.01);
    assert!(sides(b"MediaBox")[0] < -20.0);
    let band = reader::boxes(&file, 0)
        .into_iter()
        .any(|area| area[0] < -bleed + 0.1 && area[3] > 595.276 + bleed - 0.1);
    assert!(band, "the band of colour goes over the edge");
}

#[test]
fn with_a_back_every_sheet_has_two_pages() {
    let mut with = rich(Layout::Portrait, NAMES[0]);
    with.back = Some(back());
    let without = rich(Layout::Portrait, NAMES[4]);
    let file = load(&certificates(&[with, without.clone()], &mut |_| ControlFlow::Continue(())).unwrap());
    let pages = page_texts(&file);
    assert_eq!(pages.len(), 4);
    assert!(pages[1].contains("PROGRAMMEOFTHEWORKSHOP"), "{}", pages[1]);
    assert!(pages[2].contains(&letters(NAMES[4])) && pages[3].is_empty());
    let alone = load(&certificate(&without).unwrap());
    assert_eq!(alone.page_iter().count(), 1);
}

#[test]
fn a_light_accent_is_darkened_where_words_are_set_in_it() {
    let mut data = rich(Layout::Formal, NAMES[0]);
    data.look.accent = Some([0xff, 0xe0, 0x40]);
    let file = load(&certificate(&data).unwrap());
    let content = file.get_page_content(file.page_iter().next().unwrap());
    for operation in lopdf::content::Content::decode(&content).unwrap().operations {
        if operation.operator == "rg" {
            let [r, g, b] = [0, 1, 2].map(|at| operation.operands[at].as_float().unwrap());
            // White under the corners of the border is no ink.
            assert!(r + g + b < 1.9 || r + g + b == 3.0, "{r} {g} {b}");
        }
    }
}

#[test]
fn the_calling_sheet_keeps_the_order_of_the_stack() {
    let data = samples::ceremony::calling(Paper::Letter, 24);
    let all = page_texts(&load(&calling(&data).unwrap())).concat();
    let mut from = 0;
    for called in &data.people {
        let wanted = format!("{}{}", called.place, letters(&called.name));
        let found = all[from..]
            .find(&wanted)
            .unwrap_or_else(|| panic!("{wanted} is not in {}", &all[from..]));
        from += found + wanted.len();
        let said = letters(&called.said);
        assert!(all[from..].starts_with(&said), "{said}");
    }
}

#[test]
fn the_register_holds_every_number_and_repeats_its_head() {
    let data = samples::ceremony::register(Lang::En, 90);
    let pages = page_texts(&load(&register(&data).unwrap()));
    assert!(pages.len() > 2);
    let all = pages.concat();
    for row in &data.rows {
        assert!(all.contains(&letters(&row.number)), "{}", row.number);
    }
    for page in &pages[..3] {
        assert!(page.contains("NumberNameKindIssuedState"), "{page}");
    }
    assert!(
        all.contains("ReplacedbyMECC-2017-FJ-0041") && all.contains("All343340"),
        "{all}"
    );
}

#[test]
fn codes_stay_sharp_where_pictures_are_smoothed_and_are_small_all_the_same() {
    let data = rich(Layout::Formal, NAMES[0]);
    let file = load(&certificate(&data).unwrap());
    let is_code = |object: &&Object| {
        let Ok(stream) = object.as_stream() else { return false };
        stream.dict.get(b"ImageMask").and_then(Object::as_bool).unwrap_or(false)
    };
    let code = file.objects.values().find(is_code).unwrap().as_stream().unwrap();
    assert!(code.content.len() < 700, "{} bytes", code.content.len());
    // Two pixels a module: what smooths by a pixel leaves something of each as it is.
    let width = code.dict.get(b"Width").and_then(Object::as_i64).unwrap();
    assert_eq!((width % 2, (width / 2 - 17) % 4), (0, 0), "{width} pixels");
    let bits = code.decompressed_content().unwrap();
    let rows: Vec<&[u8]> = bits.chunks(usize::try_from(width).unwrap().div_ceil(8)).collect();
    assert!(rows.chunks(2).all(|module| module.iter().all(|row| row == &module[0])));
}
