//! Paper forms: what a reader of scans relies on, asserted on layouts and on the pages themselves.

#[path = "../examples/samples/mod.rs"]
mod samples;

use std::collections::HashSet;

use flipchart_i18n::Lang;
use flipchart_pdf::documents::form::{
    FieldKind, FormLayout, FormPaper, MARKS, PaperCopy, PaperField, PaperKind, form, layout, parse_tag, tally,
};
use flipchart_pdf::{Paper, PdfError};
use lopdf::Document;
use lopdf::content::Content;

mod reader;
use reader::{page_texts, text_areas};

/// From the paper's corner to that of the left top mark.
const EDGE: f32 = 11.0;

fn matrix() -> Vec<(String, FormPaper)> {
    let mut contents: Vec<(String, FormPaper)> = Lang::ALL
        .into_iter()
        .map(|lang| (lang.to_string(), samples::form::form(lang)))
        .collect();
    contents.push(("arabic".into(), samples::form::odd::arabic()));
    contents.push(("awkward".into(), samples::form::odd::awkward()));
    let mut all = Vec::new();
    for (name, data) in contents {
        for (paper, large) in [
            (Paper::A4, false),
            (Paper::A4, true),
            (Paper::Letter, false),
            (Paper::Letter, true),
        ] {
            let data = FormPaper {
                paper,
                large,
                ..data.clone()
            };
            all.push((format!("{name} {paper:?} large {large}"), data));
        }
    }
    all
}

fn gap(a: &PaperField, b: &PaperField) -> (f32, f32) {
    let between =
        |from: f32, size: f32, other: f32, other_size: f32| (other - from - size).max(from - other - other_size);
    (between(a.x, a.w, b.x, b.w), between(a.y, a.h, b.y, b.h))
}

#[test]
fn boxes_keep_their_size_and_distance() {
    for (name, data) in matrix() {
        let layout = layout(&data).unwrap();
        for page in &layout.pages {
            for (at, field) in page.boxes.iter().enumerate() {
                if field.kind == FieldKind::Cross {
                    assert!(
                        field.w == field.h && (4.5..=5.0).contains(&field.w),
                        "{name}: {field:?}"
                    );
                }
                for other in &page.boxes[..at] {
                    let (across, down) = gap(field, other);
                    let least = if field.kind == other.kind && field.kind == FieldKind::Write {
                        0.99
                    } else {
                        1.99
                    };
                    assert!(across > least || down > least, "{name}: {field:?} {other:?}");
                    if field.kind == FieldKind::Cross && other.kind == FieldKind::Cross {
                        let (x, y) = ((field.x - other.x).abs(), (field.y - other.y).abs());
                        assert!(x >= 11.99 || y >= 8.49, "{name}: {field:?} {other:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn everything_stays_between_the_marks_and_off_the_codes() {
    for (name, data) in matrix() {
        let layout = layout(&data).unwrap();
        let (width, height) = (layout.width - 2.0 * EDGE, layout.height - 2.0 * EDGE);
        for page in &layout.pages {
            for (mark, id) in page.marks.iter().zip(0..) {
                assert_eq!((mark.id, mark.size), (id, 9.0));
            }
            let last = page.marks[MARKS.len() - 1];
            assert!(
                (last.x + 9.0 - width).abs() < 0.02 && (last.y + 9.0 - height).abs() < 0.02,
                "{name}"
            );
            for field in &page.boxes {
                let inside = field.x >= 9.0 && field.x + field.w <= width - 8.99;
                let below = field.y >= page.qr.y + page.qr.h + 3.8;
                assert!(
                    inside && below && field.y + field.h <= height - 9.0 - 2.0,
                    "{name}: {field:?}"
                );
            }
        }
    }
}

#[test]
fn nothing_printed_comes_near_a_box_the_codes_or_the_edge() {
    let mm = |points: f32| points * 25.4 / 72.0;
    for (name, data) in matrix() {
        let printed = form(&data).unwrap();
        let file = Document::load_mem(&printed.bytes).unwrap();
        for (at, page) in printed.layout.pages.iter().enumerate() {
            let qr = (page.qr.x - 3.8, page.qr.y - 3.8, page.qr.w + 7.6, page.qr.h + 7.6);
            let marks = page
                .marks
                .map(|mark| (mark.x - 2.0, mark.y - 2.0, mark.size + 4.0, mark.size + 4.0));
            let boxes = page.boxes.iter().filter(|field| field.kind != FieldKind::Write);
            let boxes = boxes.map(|field| (field.x - 2.0, field.y - 2.0, field.w + 4.0, field.h + 4.0));
            let kept: Vec<_> = boxes.chain(marks).chain([qr]).collect();
            let graphics = rules_and_areas(&file, at);
            assert!(at > 0 || !graphics.is_empty(), "{name}");
            for area in text_areas(&file, at).into_iter().chain(graphics) {
                let [left, bottom, right, top] = area.map(mm);
                let (up, down) = (printed.layout.height - top, printed.layout.height - bottom);
                assert!(
                    left >= 10.0
                        && right <= printed.layout.width - 10.0
                        && up >= 10.0
                        && down <= printed.layout.height - 10.0,
                    "{name} page {at}: {left} {up} {right} {down}"
                );
                for &(x, y, w, h) in &kept {
                    let (x, y) = (x + EDGE, y + EDGE);
                    let apart = right <= x + 0.01 || left >= x + w - 0.01 || down <= y + 0.01 || up >= y + h - 0.01;
                    assert!(
                        apart,
                        "{name} page {at}: text {left} {up} {right} {down} at {x} {y} {w} {h}"
                    );
                }
            }
        }
    }
}

/// Left, bottom, right, top of rules and filled areas, but for those of marks, QR code and blackened boxes: these are as
/// black as can be.
fn rules_and_areas(file: &Document, page: usize) -> Vec<[f32; 4]> {
    let page = file.page_iter().nth(page).unwrap();
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let (mut path, mut coded, mut out) = (Vec::new(), false, Vec::new());
    for operation in &content.operations {
        let numbers: Vec<f32> = operation
            .operands
            .iter()
            .filter_map(|operand| operand.as_float().ok())
            .collect();
        match operation.operator.as_str() {
            "rg" | "RG" => coded = numbers.iter().all(|&part| part == 0.0),
            "m" => path = vec![numbers[0], numbers[1], numbers[0], numbers[1]],
            "l" => {
                path = vec![
                    path[0].min(numbers[0]),
                    path[1].min(numbers[1]),
                    path[2].max(numbers[0]),
                    path[3].max(numbers[1]),
                ]
            }
            "re" => path = vec![numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]],
            "f" | "S" if !coded => out.push([path[0], path[1], path[2], path[3]]),
            _ => {}
        }
    }
    out
}

/// The stroked boxes of each page, in hundredths of a millimetre from the left top mark.
fn frames(file: &Document, layout: &FormLayout) -> Vec<HashSet<(i32, i32)>> {
    file.page_iter()
        .map(|page| {
            let content = Content::decode(&file.get_page_content(page)).unwrap();
            let pairs = content.operations.windows(2);
            pairs
                .filter(|pair| pair[0].operator == "re" && pair[1].operator == "S")
                .map(|pair| {
                    let [x, y, _, h] = [0, 1, 2, 3].map(|at| pair[0].operands[at].as_float().unwrap() * 25.4 / 72.0);
                    let hundredths = |value: f32| (value * 20.0).round() as i32;
                    (hundredths(x - EDGE), hundredths(layout.height - y - h - EDGE))
                })
                .collect()
        })
        .collect()
}

#[test]
fn every_copy_is_laid_out_alike_and_as_the_layout_says() {
    let one = samples::form::form(Lang::En);
    let pack = FormPaper {
        copies: samples::form::copies(40),
        ..one.clone()
    };
    let seventh = FormPaper {
        copies: vec![PaperCopy {
            sheet: 7,
            ..PaperCopy::default()
        }],
        ..one.clone()
    };
    let expected = layout(&one).unwrap();
    for data in [&one, &pack, &seventh] {
        assert_eq!(layout(data).unwrap(), expected);
        let printed = form(data).unwrap();
        assert_eq!(printed.layout, expected);
        let file = Document::load_mem(&printed.bytes).unwrap();
        let pages = expected.pages.len();
        let drawn = frames(&file, &expected);
        assert_eq!(drawn.len(), pages * data.copies.len().max(1));
        for (at, drawn) in drawn.iter().enumerate() {
            for field in expected.pages[at % pages]
                .boxes
                .iter()
                .filter(|field| field.kind == FieldKind::Cross)
            {
                let near = |value: f32| ((value * 20.0).round() as i32 - 1)..=((value * 20.0).round() as i32 + 1);
                let found = drawn
                    .iter()
                    .any(|(x, y)| near(field.x).contains(x) && near(field.y).contains(y));
                assert!(found, "page {at}: {field:?}");
            }
        }
    }
}

#[test]
fn every_answer_has_one_box() {
    for (name, data) in matrix() {
        let layout = layout(&data).unwrap();
        let fields = || layout.pages.iter().flat_map(|page| &page.boxes);
        let mut seen = HashSet::new();
        for field in fields() {
            assert!(seen.insert((&field.question, &field.value)), "{name}: {field:?}");
        }
        let count = |question: &str| fields().filter(|field| field.question == question).count();
        for question in &data.questions {
            match &question.kind {
                PaperKind::One { choices } | PaperKind::Many { choices } | PaperKind::Rank { choices } => {
                    assert_eq!(count(&question.name), choices.len(), "{name}: {}", question.name);
                }
                PaperKind::Scale { points } => assert_eq!(count(&question.name), points.len(), "{name}"),
                PaperKind::Matrix { points, rows } => {
                    assert!(rows.iter().all(|row| count(&row.name) == points.len()), "{name}");
                }
                PaperKind::Number { digits } => assert_eq!(count(&question.name), usize::from(*digits), "{name}"),
                PaperKind::Date => assert_eq!(count(&question.name), 8, "{name}"),
                PaperKind::Text { .. } => assert_eq!(count(&question.name), 1, "{name}"),
                PaperKind::Note => assert_eq!(count(&question.name), 0, "{name}"),
            }
        }
    }
}

#[test]
fn each_page_names_itself_in_letters() {
    let data = FormPaper {
        copies: samples::form::copies(2),
        ..samples::form::form(Lang::Fr)
    };
    let printed = form(&data).unwrap();
    let pages = page_texts(&Document::load_mem(&printed.bytes).unwrap());
    let own = u32::try_from(printed.layout.pages.len()).unwrap();
    for (at, text) in (0..).zip(&pages) {
        let start = text.find("F1:").unwrap();
        let tag = text[start..].split("F1:").nth(1).unwrap();
        let tag: String = format!("F1:{tag}")
            .chars()
            .take("F1:ABCD2345:1/3:KIWI-01:XX".len())
            .collect();
        let tag = parse_tag(&tag).unwrap_or_else(|error| panic!("{tag}: {error}"));
        assert_eq!(
            (tag.form.as_str(), tag.page, tag.pages),
            ("ABCD2345", at % own + 1, own)
        );
        assert_eq!(tag.copy, format!("KIWI-0{}", at / own + 1));
    }
}

#[test]
fn a_grid_goes_on_under_its_head() {
    let printed = form(&samples::form::odd::awkward()).unwrap();
    let pages = page_texts(&Document::load_mem(&printed.bytes).unwrap());
    let with_rows: Vec<&String> = pages.iter().filter(|page| page.contains("offorty")).collect();
    assert!(with_rows.len() > 1);
    assert!(
        with_rows
            .iter()
            .all(|page| page.contains("Notatall") && page.contains("Fully"))
    );
    let all = pages.concat();
    assert!((1..=40).all(|row| all.matches(&format!("Row{row}offorty")).count() == 1));
}

#[test]
fn an_evaluation_of_twenty_answers_takes_two_pages() {
    let mut data = samples::form::form(Lang::En);
    data.questions.truncate(12);
    assert_eq!(layout(&data).unwrap().pages.len(), 2);
}

#[test]
fn what_is_known_of_a_copy_is_filled_in() {
    let data = FormPaper {
        name_label: Some("Name".into()),
        code_label: Some("Code".into()),
        copies: vec![PaperCopy {
            sheet: 3,
            code: Some("a code that is too long for the page".into()),
            name: Some("Maraia Tinai".into()),
        }],
        ..samples::form::form(Lang::En)
    };
    let pages = page_texts(&Document::load_mem(&form(&data).unwrap().bytes).unwrap());
    assert!(pages[0].contains("MaraiaTinai") && pages[0].contains("acodethatistoolongforthepage"));
    assert!(
        pages[0].contains(":1/3:3:") && pages[0].contains("Sheet3"),
        "{}",
        pages[0]
    );
}

#[test]
fn the_same_form_gives_the_same_bytes_and_a_layout_survives_storage() {
    let data = FormPaper {
        copies: samples::form::copies(3),
        ..samples::form::form(Lang::Ru)
    };
    let printed = form(&data).unwrap();
    assert_eq!(form(&data).unwrap(), printed);
    assert_eq!(tally(&data).unwrap(), tally(&data).unwrap());
    let stored = serde_json::to_string(&printed.layout).unwrap();
    assert_eq!(serde_json::from_str::<FormLayout>(&stored).unwrap(), printed.layout);
    assert_eq!(serde_json::to_string(&layout(&data).unwrap()).unwrap(), stored);
}

#[test]
fn a_form_without_questions_or_with_a_wrong_code_is_refused() {
    let full = samples::form::form(Lang::En);
    let empty = FormPaper {
        questions: Vec::new(),
        ..full.clone()
    };
    assert_eq!(layout(&empty), Err(PdfError::Empty));
    assert_eq!(tally(&empty), Err(PdfError::Empty));
    let wrong = FormPaper {
        form_code: "abc".into(),
        ..full
    };
    assert!(matches!(form(&wrong), Err(PdfError::Write(_))));
}
