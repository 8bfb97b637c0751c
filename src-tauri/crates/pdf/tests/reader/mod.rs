//! A small reader of our own files: text by replacement texts and ToUnicode tables, and where glyphs lie.

#![allow(dead_code)]

use std::collections::HashMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// Letters only: without white, direction marks and joiners that no glyph carries.
pub fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

/// The letters of each page; right-to-left runs in reading order.
pub fn page_texts(file: &Document) -> Vec<String> {
    (0..file.page_iter().count())
        .map(|page| page_text(file, page))
        .collect()
}

pub fn page_text(file: &Document, page: usize) -> String {
    let mut text = String::new();
    walk(file, page, &mut |shown| text.push_str(&shown.in_reading_order()));
    letters(&text)
}

/// The leftmost and rightmost edge of glyphs in upright text.
pub fn horizontal_extent(file: &Document, page: usize) -> (f32, f32) {
    let mut extent = (f32::MAX, f32::MIN);
    walk(file, page, &mut |shown| {
        extent = (extent.0.min(shown.left), extent.1.max(shown.right));
    });
    extent
}

/// Where upright text stands: left, bottom, right, top of what reaches above and below a line by the height of capitals and
/// the depth of a g.
pub fn text_areas(file: &Document, page: usize) -> Vec<[f32; 4]> {
    texts(file, page).into_iter().map(|(_, area, _)| area).collect()
}

/// The runs of upright text with their places and sizes.
pub fn texts(file: &Document, page: usize) -> Vec<(String, [f32; 4], f32)> {
    let mut texts = Vec::new();
    walk(file, page, &mut |shown| {
        if shown.left < shown.right {
            let (low, high) = (shown.baseline - 0.24 * shown.size, shown.baseline + 0.74 * shown.size);
            texts.push((
                shown.in_reading_order(),
                [shown.left, low, shown.right, high],
                shown.size,
            ));
        }
    });
    texts
}

/// Filled boxes of a page: left, bottom, right, top.
pub fn boxes(file: &Document, page: usize) -> Vec<[f32; 4]> {
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

/// Ends of all rules, also of those stored once for all pages.
pub fn rules(file: &Document) -> Vec<[f32; 4]> {
    let mut contents: Vec<Vec<u8>> = file.page_iter().map(|page| file.get_page_content(page)).collect();
    contents.extend(file.objects.values().filter_map(|object| {
        let stream = object.as_stream().ok()?;
        let is_form = stream.dict.get(b"Subtype").ok()?.as_name().ok()? == b"Form";
        (is_form && stream.dict.has(b"Resources")).then(|| stream.decompressed_content().ok())?
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

/// Text between two placements of the pen.
struct Shown {
    clusters: Vec<String>,
    left: f32,
    right: f32,
    baseline: f32,
    size: f32,
}

impl Shown {
    fn in_reading_order(&self) -> String {
        let is_rtl = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
        let rtl = self.clusters.iter().any(|cluster| cluster.chars().any(is_rtl));
        if rtl {
            self.clusters.iter().rev().map(String::as_str).collect()
        } else {
            self.clusters.concat()
        }
    }
}

struct Font {
    texts: HashMap<u16, String>,
    widths: HashMap<u16, f32>,
}

fn walk(file: &Document, page: usize, each: &mut dyn FnMut(&Shown)) {
    let page = file.page_iter().nth(page).unwrap();
    let resources = file
        .get_dictionary(
            file.get_dictionary(page)
                .unwrap()
                .get(b"Resources")
                .unwrap()
                .as_reference()
                .unwrap(),
        )
        .unwrap();
    let fonts = fonts(file, resources);
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    operations(file, resources, &fonts, &content.operations, each);
}

fn operations(
    file: &Document,
    resources: &Dictionary,
    fonts: &HashMap<Vec<u8>, Font>,
    list: &[Operation],
    each: &mut dyn FnMut(&Shown),
) {
    let mut font = None;
    let mut size = 0.0;
    let mut pen = 0.0;
    let mut shown = Shown {
        clusters: Vec::new(),
        left: f32::MAX,
        right: f32::MIN,
        baseline: 0.0,
        size: 0.0,
    };
    let mut replaced = false;
    for operation in list {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "Tf" => {
                font = fonts.get(operands[0].as_name().unwrap());
                size = operands[1].as_float().unwrap();
            }
            "Tm" => {
                flush(&mut shown, each);
                pen = operands[4].as_float().unwrap();
                shown.baseline = operands[5].as_float().unwrap();
            }
            "ET" => flush(&mut shown, each),
            "BDC" => {
                let replacement = operands[1]
                    .as_dict()
                    .ok()
                    .and_then(|entries| entries.get(b"ActualText").ok());
                if let Some(text) = replacement {
                    shown.clusters.push(lopdf::decode_text_string(text).unwrap());
                    replaced = true;
                }
            }
            "EMC" => replaced = false,
            "TJ" => {
                let font = font.expect("a font is set");
                shown.size = size;
                for item in operands[0].as_array().unwrap() {
                    match item {
                        Object::String(codes, _) => {
                            for code in codes.chunks_exact(2) {
                                let code = u16::from_be_bytes([code[0], code[1]]);
                                if !replaced {
                                    shown.clusters.push(font.texts[&code].clone());
                                }
                                let advance = font.widths[&code] * size / 1000.0;
                                if !font.texts[&code].trim().is_empty() {
                                    shown.left = shown.left.min(pen);
                                    shown.right = shown.right.max(pen + advance);
                                }
                                pen += advance;
                            }
                        }
                        kern => pen -= kern.as_float().unwrap() * size / 1000.0,
                    }
                }
            }
            "Do" => {
                let forms = dictionary(file, resources.get(b"XObject").unwrap());
                let form = forms
                    .get(operands[0].as_name().unwrap())
                    .unwrap()
                    .as_reference()
                    .unwrap();
                let form = file.get_object(form).unwrap().as_stream().unwrap();
                if form.dict.get(b"Subtype").unwrap().as_name().unwrap() == b"Form" {
                    let content = form.decompressed_content().unwrap_or_else(|_| form.content.clone());
                    operations(
                        file,
                        resources,
                        fonts,
                        &Content::decode(&content).unwrap().operations,
                        each,
                    );
                }
            }
            _ => {}
        }
    }
}

fn flush(shown: &mut Shown, each: &mut dyn FnMut(&Shown)) {
    if !shown.clusters.is_empty() {
        each(shown);
    }
    *shown = Shown {
        clusters: Vec::new(),
        left: f32::MAX,
        right: f32::MIN,
        baseline: 0.0,
        size: 0.0,
    };
}

fn fonts(file: &Document, resources: &Dictionary) -> HashMap<Vec<u8>, Font> {
    let fonts = dictionary(file, resources.get(b"Font").unwrap());
    fonts
        .iter()
        .map(|(name, font)| (name.clone(), font_of(file, font.as_reference().unwrap())))
        .collect()
}

fn font_of(file: &Document, id: ObjectId) -> Font {
    let font = file.get_dictionary(id).unwrap();
    let table = file
        .get_object(font.get(b"ToUnicode").unwrap().as_reference().unwrap())
        .unwrap()
        .as_stream()
        .unwrap();
    let table = table.decompressed_content().unwrap_or_else(|_| table.content.clone());
    let texts = unicode_table(&String::from_utf8_lossy(&table));
    let descendant = dictionary(file, &font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0]);
    let mut widths = HashMap::new();
    for pair in descendant.get(b"W").unwrap().as_array().unwrap().chunks(2) {
        let first = pair[0].as_i64().unwrap() as u16;
        widths.extend(
            (first..).zip(
                pair[1]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|width| width.as_float().unwrap()),
            ),
        );
    }
    Font { texts, widths }
}

/// The texts of a ToUnicode table whose ranges name each of them.
pub fn unicode_table(table: &str) -> HashMap<u16, String> {
    let hex = |part: &str| u16::from_str_radix(part, 16).unwrap();
    let text = |part: &str| {
        let units: Vec<u16> = (0..part.len() / 4).map(|at| hex(&part[at * 4..at * 4 + 4])).collect();
        String::from_utf16(&units).unwrap()
    };
    let mut texts = HashMap::new();
    for line in table.lines().filter(|line| line.ends_with(']')) {
        let (codes, list) = line.split_once('[').unwrap();
        let parts = |list: &str| -> Vec<String> {
            let parts = list.split(['<', '>', ']']).filter(|part| !part.is_empty());
            parts.map(String::from).collect()
        };
        let (codes, list) = (parts(codes), parts(list));
        let codes = hex(&codes[0])..=hex(&codes[1]);
        assert_eq!(codes.len(), list.len(), "{line}");
        texts.extend(codes.zip(list.iter().map(|part| text(part))));
    }
    texts
}

fn dictionary<'a>(file: &'a Document, object: &'a Object) -> &'a Dictionary {
    match object {
        Object::Reference(id) => dictionary(file, file.get_object(*id).unwrap()),
        other => other.as_dict().unwrap(),
    }
}
