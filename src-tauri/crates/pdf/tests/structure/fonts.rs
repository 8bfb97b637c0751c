//! Fonts: embedded, cut to what is used, their widths true, every glyph with the text it stands for.

use std::collections::{HashMap, HashSet};

use lopdf::{Dictionary, Document, Object, ObjectId};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, GlyphId};

use crate::dictionary;
use crate::drawing::for_every_operation;
use crate::papers::for_every_document;

fn composites(file: &Document) -> impl Iterator<Item = (ObjectId, &Dictionary)> {
    file.objects.iter().filter_map(|(&id, object)| {
        let font = object.as_dict().ok()?;
        let is_font = font
            .get(b"Type")
            .and_then(Object::as_name)
            .is_ok_and(|kind| kind == b"Font");
        let is_part = font.has(b"CIDSystemInfo");
        (is_font && !is_part).then_some((id, font))
    })
}

fn descendant<'a>(file: &'a Document, font: &'a Dictionary) -> &'a Dictionary {
    dictionary(file, &font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0])
}

fn program(file: &Document, font: &Dictionary) -> Vec<u8> {
    let descriptor = dictionary(file, descendant(file, font).get(b"FontDescriptor").unwrap());
    let program = descriptor.get(b"FontFile2").unwrap().as_reference().unwrap();
    let program = file.get_object(program).unwrap().as_stream().unwrap();
    let length = program.dict.get(b"Length1").unwrap().as_i64().unwrap();
    let bytes = program.decompressed_content().unwrap();
    assert_eq!(bytes.len() as i64, length);
    bytes
}

fn widths(part: &Dictionary) -> HashMap<u16, f32> {
    let mut widths = HashMap::new();
    for pair in part.get(b"W").unwrap().as_array().unwrap().chunks(2) {
        let first = pair[0].as_i64().unwrap() as u16;
        let list = pair[1].as_array().unwrap();
        widths.extend((first..).zip(list.iter().map(|width| width.as_float().unwrap())));
    }
    widths
}

/// What each code shown in the document is shown with.
fn shown(file: &Document) -> HashMap<ObjectId, HashSet<u16>> {
    let mut shown: HashMap<ObjectId, HashSet<u16>> = HashMap::new();
    let mut current = None;
    for_every_operation(file, &mut |resources, operation| match operation.operator.as_str() {
        "Tf" => {
            let fonts = dictionary(file, resources.get(b"Font").unwrap());
            let name = operation.operands[0].as_name().unwrap();
            current = Some(fonts.get(name).unwrap().as_reference().unwrap());
        }
        "TJ" | "Tj" => {
            let strings = operation.operands.iter().flat_map(|operand| match operand {
                Object::Array(items) => items.as_slice(),
                one => std::slice::from_ref(one),
            });
            let codes = strings
                .filter_map(|item| item.as_str().ok())
                .flat_map(|bytes| bytes.chunks(2));
            let codes = codes.map(|code| u16::from_be_bytes([code[0], code[1]]));
            shown.entry(current.unwrap()).or_default().extend(codes);
        }
        _ => {}
    });
    shown
}

#[test]
fn every_font_is_embedded_and_cut_to_what_is_used() {
    for_every_document(|name, file| {
        let used = shown(file);
        let mut fonts = 0;
        for (id, font) in composites(file) {
            fonts += 1;
            assert_eq!(font.get(b"Subtype").unwrap().as_name().unwrap(), b"Type0", "{name}");
            assert_eq!(
                font.get(b"Encoding").unwrap().as_name().unwrap(),
                b"Identity-H",
                "{name}"
            );
            let part = descendant(file, font);
            assert_eq!(
                part.get(b"CIDToGIDMap").unwrap().as_name().unwrap(),
                b"Identity",
                "{name}"
            );
            let base = String::from_utf8_lossy(font.get(b"BaseFont").unwrap().as_name().unwrap()).into_owned();
            let (tag, _) = base.split_once('+').unwrap();
            assert!(
                tag.len() == 6 && tag.bytes().all(|byte| byte.is_ascii_uppercase()),
                "{base}"
            );
            let glyphs = FontRef::new(&program(file, font)).unwrap().maxp().unwrap().num_glyphs();
            let codes = &used[&id];
            assert!(
                !codes.contains(&0) && codes.iter().all(|&code| code < glyphs),
                "{name}: {base}"
            );
            // Besides what is shown: what it is put together from, and the glyph for what is missing.
            assert!(
                usize::from(glyphs) <= 2 * codes.len() + 8,
                "{name}: {base} has {glyphs} for {}",
                codes.len()
            );
        }
        assert!(fonts >= 2, "{name} has {fonts} fonts");
    });
}

#[test]
fn the_widths_in_the_file_are_those_of_the_fonts() {
    for_every_document(|name, file| {
        let used = shown(file);
        for (id, font) in composites(file) {
            let bytes = program(file, font);
            let tables = FontRef::new(&bytes).unwrap();
            let em = f32::from(tables.head().unwrap().units_per_em());
            let advances = tables.hmtx().unwrap();
            let widths = widths(descendant(file, font));
            for code in &used[&id] {
                let own = f32::from(advances.advance(GlyphId::from(*code)).unwrap()) * 1000.0 / em;
                assert!((own - widths[code]).abs() <= 1.0, "{name}: {own}, {}", widths[code]);
            }
        }
    });
}

#[test]
fn every_glyph_stands_for_a_text() {
    for_every_document(|name, file| {
        let used = shown(file);
        for (id, font) in composites(file) {
            let table = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
            let table = file.get_object(table).unwrap().as_stream().unwrap();
            let table = table.decompressed_content().unwrap_or_else(|_| table.content.clone());
            let known = crate::reader::unicode_table(&String::from_utf8_lossy(&table));
            for code in &used[&id] {
                let text = known.get(code).unwrap_or_else(|| panic!("{name}: {code} has no text"));
                let forbidden = ['\0', '\u{feff}', '\u{fffe}'];
                assert!(!text.is_empty() && !text.contains(forbidden), "{name}: {code} {text:?}");
            }
        }
    });
}
