//! The bundled faces: which there are, which script each serves, and their bytes, unpacked when first needed.

use std::io::Read;
use std::sync::OnceLock;

use flate2::read::DeflateDecoder;
use harfrust::Font;
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};
use unicode_script::{Script, UnicodeScript};

use super::style::{Family, Weight};

/// A bundled face: its place in [`FACES`].
pub(crate) type FaceId = u16;

struct Source {
    name: &'static str,
    packed: &'static [u8],
    family: Option<Family>,
    weight: Option<Weight>,
    scripts: &'static [Script],
}

macro_rules! source {
    ($name:literal, $family:expr, $weight:expr, $scripts:expr) => {
        Source {
            name: $name,
            packed: include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".z")),
            family: $family,
            weight: $weight,
            scripts: $scripts,
        }
    };
}

const REGULAR: Option<Weight> = Some(Weight::Regular);
const BOLD: Option<Weight> = Some(Weight::Bold);
const SANS: Option<Family> = Some(Family::Sans);
const SERIF: Option<Family> = Some(Family::Serif);
const DISPLAY: Option<Family> = Some(Family::Display);
const ITALIC: Option<Family> = Some(Family::Italic);
const EUROPEAN: &[Script] = &[
    Script::Latin,
    Script::Cyrillic,
    Script::Greek,
    Script::Common,
    Script::Inherited,
];
const EAST_ASIAN: &[Script] = &[Script::Han, Script::Hiragana, Script::Katakana, Script::Bopomofo];

/// A face without a family or weight serves both.
static FACES: [Source; 33] = [
    source!("NotoSans-Regular", SANS, REGULAR, EUROPEAN),
    source!("NotoSans-Bold", SANS, BOLD, EUROPEAN),
    source!("NotoSerif-Regular", SERIF, REGULAR, EUROPEAN),
    source!("NotoSerif-Bold", SERIF, BOLD, EUROPEAN),
    source!("IBMPlexSansArabic-Regular", SANS, REGULAR, &[Script::Arabic]),
    source!("IBMPlexSansArabic-Bold", SANS, BOLD, &[Script::Arabic]),
    source!("Amiri-Regular", SERIF, REGULAR, &[Script::Arabic]),
    source!("Amiri-Bold", SERIF, BOLD, &[Script::Arabic]),
    source!("NotoSansHebrew-Regular", None, REGULAR, &[Script::Hebrew]),
    source!("NotoSansHebrew-Bold", None, BOLD, &[Script::Hebrew]),
    source!("NotoSansArmenian-Regular", None, REGULAR, &[Script::Armenian]),
    source!("NotoSansArmenian-Bold", None, BOLD, &[Script::Armenian]),
    source!("NotoSansGeorgian-Regular", None, REGULAR, &[Script::Georgian]),
    source!("NotoSansGeorgian-Bold", None, BOLD, &[Script::Georgian]),
    source!("NotoSansEthiopic-Regular", None, REGULAR, &[Script::Ethiopic]),
    source!("NotoSansEthiopic-Bold", None, BOLD, &[Script::Ethiopic]),
    source!("NotoSansDevanagari-Regular", None, REGULAR, &[Script::Devanagari]),
    source!("NotoSansDevanagari-Bold", None, BOLD, &[Script::Devanagari]),
    source!("NotoSansBengali-Regular", None, REGULAR, &[Script::Bengali]),
    source!("NotoSansBengali-Bold", None, BOLD, &[Script::Bengali]),
    source!("NotoSansTamil-Regular", None, REGULAR, &[Script::Tamil]),
    source!("NotoSansTamil-Bold", None, BOLD, &[Script::Tamil]),
    source!("NotoSansThai-Regular", None, REGULAR, &[Script::Thai]),
    source!("NotoSansThai-Bold", None, BOLD, &[Script::Thai]),
    source!("NotoSansKhmer-Regular", None, REGULAR, &[Script::Khmer]),
    source!("NotoSansKhmer-Bold", None, BOLD, &[Script::Khmer]),
    source!("NotoSansMyanmar-Regular", None, REGULAR, &[Script::Myanmar]),
    source!("NotoSansMyanmar-Bold", None, BOLD, &[Script::Myanmar]),
    source!("NotoSansSC-Regular", None, None, EAST_ASIAN),
    source!("NotoSansKR-Regular", None, None, &[Script::Hangul]),
    source!("EBGaramond-Regular", DISPLAY, REGULAR, EUROPEAN),
    source!("EBGaramond-Bold", DISPLAY, BOLD, EUROPEAN),
    source!("EBGaramond-Italic", ITALIC, REGULAR, EUROPEAN),
];

/// An unpacked face. Metrics are in em.
pub(crate) struct Face {
    pub name: &'static str,
    /// Whether its letters keep to the ascender and descender that lines are spaced by.
    pub is_even: bool,
    pub bytes: &'static [u8],
    pub font: &'static Font,
    pub units_per_em: f32,
    pub ascent: f32,
    pub descent: f32,
    charmap: Charmap<'static>,
    advances: GlyphMetrics<'static>,
}

impl Face {
    /// The glyph of a character alone, if the face has it.
    pub(crate) fn glyph(&self, character: char) -> Option<u16> {
        self.charmap.map(character).map(|glyph| glyph.to_u32() as u16)
    }

    /// A glyph's advance in 1/1000 em, as the PDF's width table states it.
    pub(crate) fn width(&self, glyph: u16) -> u16 {
        let advance = self.advances.advance_width(u32::from(glyph).into()).unwrap_or_default();
        (advance * 1000.0 / self.units_per_em).round() as u16
    }

    /// Lowest and highest ink of a glyph in 1/1000 em.
    pub(crate) fn ink(&self, glyph: u16) -> (f32, f32) {
        let bounds = self.advances.bounds(u32::from(glyph).into()).unwrap_or_default();
        let scale = 1000.0 / self.units_per_em;
        (bounds.y_min * scale, bounds.y_max * scale)
    }
}

/// The face, unpacked at the first call.
pub(crate) fn face(id: FaceId) -> &'static Face {
    static BYTES: [OnceLock<Vec<u8>>; FACES.len()] = [const { OnceLock::new() }; FACES.len()];
    static FONTS: [OnceLock<Font>; FACES.len()] = [const { OnceLock::new() }; FACES.len()];
    static LOADED: [OnceLock<Face>; FACES.len()] = [const { OnceLock::new() }; FACES.len()];
    let index = usize::from(id);
    LOADED[index].get_or_init(|| {
        let source = &FACES[index];
        let bytes = BYTES[index].get_or_init(|| unpack(source.packed));
        let font = FONTS[index].get_or_init(|| Font::new(bytes.as_slice(), 0).expect("a bundled face is a font"));
        let tables = FontRef::new(bytes).expect("a bundled face is a font");
        let metrics = tables.metrics(Size::unscaled(), LocationRef::default());
        let units_per_em = f32::from(metrics.units_per_em);
        Face {
            name: source.name,
            is_even: source.scripts == EUROPEAN,
            bytes,
            font,
            units_per_em,
            ascent: metrics.ascent / units_per_em,
            descent: -metrics.descent / units_per_em,
            charmap: tables.charmap(),
            advances: tables.glyph_metrics(Size::unscaled(), LocationRef::default()),
        }
    })
}

/// The faces to try for a script, best first, none unpacked by asking: those made for it, then all others.
pub(crate) fn candidates(script: Script, family: Family, weight: Weight) -> impl Iterator<Item = FaceId> {
    let rank = move |source: &Source| {
        let serves = source.scripts.contains(&script);
        let voice = source.family.is_none_or(|own| own == family);
        let kin = source.family.is_some_and(|own| own == family.kin());
        let heft = source.weight.is_none_or(|own| own == weight);
        match (serves, heft, voice) {
            (true, true, true) => Some(0),
            (true, true, _) if kin => Some(1),
            (_, true, true) if source.scripts == EUROPEAN => Some(2),
            (_, true, _) if source.scripts == EUROPEAN => Some(3),
            (_, true, true) => Some(4),
            _ => None,
        }
    };
    (0..5).flat_map(move |wanted| {
        FACES
            .iter()
            .zip(0..)
            .filter(move |(source, _)| rank(source) == Some(wanted))
            .map(|(_, id)| id)
    })
}

/// Whether every letter of the text in a European script has its glyph in the family, so that no word is set in two.
pub(crate) fn is_whole_in(text: &str, family: Family) -> bool {
    let own = candidates(Script::Latin, family, Weight::Regular).next();
    text.chars()
        .filter(|&c| script_of(c).is_some_and(|script| EUROPEAN.contains(&script)))
        .all(|c| own.is_some_and(|id| face(id).glyph(c).is_some()))
}

/// The script that decides the face; `None` for characters that go with their neighbours.
pub(crate) fn script_of(character: char) -> Option<Script> {
    match character.script() {
        Script::Common | Script::Inherited | Script::Unknown => None,
        script => Some(script),
    }
}

/// Characters that direct shaping and direction and never need a glyph.
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

fn unpack(packed: &[u8]) -> Vec<u8> {
    let (length, packed) = packed.split_at(4);
    let length = u32::from_le_bytes(length.try_into().expect("four bytes were written"));
    let mut bytes = Vec::with_capacity(length as usize);
    DeflateDecoder::new(packed)
        .read_to_end(&mut bytes)
        .expect("a bundled face was packed by the build");
    bytes
}
