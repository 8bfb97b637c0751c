//! The test sheet that tells by how much a printer misses the paper.

use flipchart_i18n::{fmt, msg, plain};

use super::CardsData;
use super::ground::{Card, to_scale};
use super::name::Block;
use crate::PdfError;
use crate::page::{Role, Tree};
use crate::paper::mm;
use crate::text::{Colour, Style};

/// From the paper's left and upper edge to the lines that are measured, in millimetres.
const FROM_EDGE: f32 = 20.0;
/// Length of the line that shows whether the page was scaled, in millimetres.
const LENGTH: f32 = 100.0;

pub(super) fn calibration(data: &CardsData) -> Result<Vec<u8>, PdfError> {
    let mut document = to_scale(false);
    let texts = data.texts();
    let size = data.paper.portrait();
    let page = document.add_page(size);
    let section = document.tree.add(Tree::ROOT, Role::Sect);
    let [wide, tall] = [size.0, size.1].map(|points| points / mm(1.0));
    let cross = Card::new(data, size.1, [FROM_EDGE, FROM_EDGE, wide - 2.0 * FROM_EDGE, tall]);
    document.artifact(page, |pen| {
        let reach = mm(FROM_EDGE - 8.0);
        pen.rule(
            (cross.left - reach, cross.top),
            (cross.right(), cross.top),
            0.4,
            Colour::INK,
        );
        let foot = cross.top - mm(180.0);
        pen.rule((cross.left, cross.top + reach), (cross.left, foot), 0.4, Colour::INK);
    });

    let mm_words = |value: f32| fmt::decimal(texts, f64::from((value * 10.0).round()) / 10.0, 1);
    let (right, down) = data.offset_mm;
    let body = Style::sans(11.0).leading(1.45);
    let mut words = vec![
        (
            Role::H1,
            msg::documents_cards_calibration_heading(texts),
            Style::serif(22.0).leading(1.3),
        ),
        (Role::P, msg::documents_cards_calibration_how(texts), body),
        (
            Role::P,
            msg::documents_cards_calibration_right(texts, FROM_EDGE as u32),
            body,
        ),
        (
            Role::P,
            msg::documents_cards_calibration_down(texts, FROM_EDGE as u32),
            body,
        ),
    ];
    if data.offset_mm != (0.0, 0.0) {
        let now = msg::documents_cards_calibration_now(texts, mm_words(right), mm_words(down));
        words.push((Role::P, now, body));
    }
    words.push((
        Role::P,
        msg::documents_cards_calibration_scale(texts, LENGTH as u32),
        body,
    ));
    let (left, width) = (cross.left + mm(12.0), cross.width - mm(12.0));
    let mut top = cross.top - mm(12.0);
    for (role, text, style) in words {
        let block = Block::new(&mut document, &plain(&text), &style, (width, mm(60.0)));
        let node = document.tree.add(section, role);
        document.tagged(page, node, |pen| block.draw(pen, left, top));
        top -= block.height() + mm(5.0);
    }
    let y = top - mm(3.0);
    document.artifact(page, |pen| {
        pen.rule((left, y), (left + mm(LENGTH), y), 0.6, Colour::INK);
        for step in 0..=10_u8 {
            let (x, tick) = (
                left + mm(LENGTH) * f32::from(step) / 10.0,
                if step % 10 == 0 { 4.0 } else { 2.0 },
            );
            pen.rule((x, y), (x, y + mm(tick)), 0.4, Colour::INK);
        }
    });
    document.finish(&data.facts(&msg::documents_cards_calibration_heading(texts)))
}
