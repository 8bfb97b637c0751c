//! Where things stand on the lists of the print pack: nothing at the paper's edge or over anything, room to sign, true scales.

#[path = "../examples/samples/mod.rs"]
mod samples;

mod reader;

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::roster::{SignInLayout, calibration, cover_slip, sign_in};
use lopdf::Document;
use lopdf::content::Content;
use reader::text_areas;
use samples::lists::{awkward, every_list};
use samples::roster as sample;

const MM: f32 = 72.0 / 25.4;

fn load(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
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
