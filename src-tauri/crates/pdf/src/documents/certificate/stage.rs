//! A page while it is being composed: what stands on it in the order it is read, and what decorates it.

use std::rc::Rc;

use flipchart_i18n::{Texts, plain};
use unicode_script::Script;

use super::CertificateData;
use super::code;
use super::ink::{Inks, Voices};
use super::name;
use crate::image;
use crate::page::{Document, NodeId, Pen, PictureId, Piece, Role};
use crate::text::{Align, Colour, Family, Paragraph, Setting, Style, is_whole_in, script_of};

/// A box: left, bottom, width, height.
pub(super) type Area = [f32; 4];

/// Content drawn once, with what it is.
pub(super) struct Part {
    pub role: Role,
    /// For pictures: the text that stands for it and its box (left, bottom, right, top).
    pub figure: Option<(String, [f32; 4])>,
    /// The language, where it is not the document's.
    pub language: Option<Rc<str>>,
    pub piece: Piece,
}

/// What stands on the page; all but parts differ from person to person.
pub(super) enum Element {
    Part(Part),
    Name(name::Area),
    Number(Line),
    Code(code::Place),
}

/// A line of its own: the number in the words of a language.
pub(super) struct Line {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub style: Style,
    /// Whose words.
    pub words: usize,
    pub language: Option<Rc<str>>,
}

/// What reaches over the edge of the page.
pub(super) enum Bleed {
    Picture(PictureId, Area),
    Colour(Area, Colour),
}

/// Draws when the page is complete.
type Drawing = Box<dyn FnOnce(&mut Pen)>;

pub(super) struct Stage<'a> {
    pub document: &'a mut Document,
    pub data: &'a CertificateData,
    pub texts: &'static Texts,
    pub width: f32,
    pub height: f32,
    pub inks: Inks,
    pub voices: Voices,
    /// Whether the first language is read from right to left.
    pub rtl: bool,
    /// Whether pictures and the room to sign give way to words.
    pub tight: bool,
    /// The tightest fit that a column of words took.
    pub tightest: usize,
    pub elements: Vec<Element>,
    pub decoration: Vec<Drawing>,
    pub bleeds: Vec<Bleed>,
}

impl Stage<'_> {
    pub(super) fn decorate(&mut self, draw: impl FnOnce(&mut Pen) + 'static) {
        self.decoration.push(Box::new(draw));
    }

    /// A straight rule.
    pub(super) fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: Colour) {
        self.decorate(move |pen| pen.rule(from, to, width, colour));
    }

    /// The left edge of a box that begins `start` points from where lines begin.
    pub(super) fn left_of(&self, start: f32, width: f32) -> f32 {
        if self.rtl { self.width - start - width } else { start }
    }

    /// Where lines begin.
    pub(super) fn start(&self) -> Align {
        if self.rtl { Align::End } else { Align::Start }
    }

    /// Where they end.
    pub(super) fn end(&self) -> Align {
        if self.rtl { Align::Start } else { Align::End }
    }

    /// A text of the first language in a measure.
    pub(super) fn set(&mut self, text: &str, style: &Style, width: f32, setting: Setting) -> Rc<Paragraph> {
        set(self.document, text, style, width, setting, self.rtl)
    }

    /// A paragraph in its place.
    pub(super) fn part(&mut self, role: Role, content: &Paragraph, left: f32, top: f32) -> Element {
        let piece = self.document.piece(|pen| pen.text(content, left, top));
        Element::Part(Part {
            role,
            figure: None,
            language: None,
            piece,
        })
    }

    /// A picture as large as a box allows, in its middle or at one of its sides; none when it cannot be read.
    pub(super) fn picture(&mut self, bytes: &[u8], area: Area, align: Align, alt: &str) -> Option<(Element, Area)> {
        let picture = image::decode(bytes).ok()?;
        let (width, height) = picture.fit(area[2], area[3]);
        let spare = area[2] - width;
        let x = match align {
            Align::Start => 0.0,
            Align::Center => spare / 2.0,
            Align::End => spare,
        };
        let area = [area[0] + x, area[1], width, height];
        let id = self.document.keep(&picture);
        Some((self.figure(id, area, alt), area))
    }

    /// A kept picture in its place.
    pub(super) fn figure(&mut self, id: PictureId, area: Area, alt: &str) -> Element {
        let piece = self.document.piece(|pen| pen.picture(id, area));
        let bounds = [area[0], area[1], area[0] + area[2], area[1] + area[3]];
        Element::Part(Part {
            role: Role::Figure,
            figure: Some((plain(alt).into_owned(), bounds)),
            language: None,
            piece,
        })
    }
}

/// A text in a measure: in one face as far as it goes, in the direction of its language.
pub(super) fn set(
    document: &mut Document,
    text: &str,
    style: &Style,
    width: f32,
    setting: Setting,
    rtl: bool,
) -> Rc<Paragraph> {
    let style = fitting(text, style);
    document.set(&directed(text, rtl), &style, width, setting)
}

/// The style without what the text's letters can't do: join over letterspacing, or be in a face that lacks some of them.
pub(super) fn fitting(text: &str, style: &Style) -> Style {
    let family = match style.family {
        own @ (Family::Display | Family::Italic) if !is_whole_in(text, own) => Family::Serif,
        own => own,
    };
    let tracking = if joins(text) { 0.0 } else { style.tracking };
    Style {
        family,
        tracking,
        ..*style
    }
}

/// Whether some of the letters join or stack, so that space between them would tear words apart.
pub(super) fn joins(text: &str) -> bool {
    text.chars().filter_map(script_of).any(|script| {
        !matches!(
            script,
            Script::Latin
                | Script::Cyrillic
                | Script::Greek
                | Script::Armenian
                | Script::Georgian
                | Script::Hebrew
                | Script::Han
                | Script::Hangul
                | Script::Hiragana
                | Script::Katakana
                | Script::Ethiopic
        )
    })
}

/// The text with a mark of its language's direction, where its letters alone could say otherwise.
fn directed(text: &str, rtl: bool) -> std::borrow::Cow<'_, str> {
    let turns = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if !text.chars().any(turns) {
        return text.into();
    }
    format!("{}{text}", if rtl { '\u{200f}' } else { '\u{200e}' }).into()
}

/// Whether a language is written from right to left, by its script's mark or its own code.
pub(super) fn is_rtl(language: &str) -> bool {
    let mut parts = language.split(['-', '_']);
    let own = parts.next().unwrap_or_default().to_ascii_lowercase();
    let script = parts.find(|part| part.len() == 4).map(str::to_ascii_lowercase);
    match script.as_deref() {
        Some("arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm" | "rohg") => true,
        Some(_) => false,
        None => [
            "ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "prs", "ks", "arc", "syr", "nqo",
        ]
        .contains(&own.as_str()),
    }
}

/// Capitals where the script has them and they can be told from the language alone.
pub(super) fn capitals(text: &str, language: &str) -> String {
    let has_cases = |c: char| matches!(c.script_or_latin(), Script::Latin | Script::Cyrillic);
    if !text.chars().filter(|c| c.is_alphabetic()).all(has_cases) {
        return text.to_string();
    }
    let own = language.split('-').next().unwrap_or_default();
    if ["az", "tr", "tt", "crh", "kk", "gag"].contains(&own) {
        // The i with a dot keeps it.
        return text.replace('i', "İ").to_uppercase();
    }
    text.to_uppercase()
}

trait ScriptOr {
    fn script_or_latin(self) -> Script;
}

impl ScriptOr for char {
    fn script_or_latin(self) -> Script {
        script_of(self).unwrap_or(Script::Latin)
    }
}

/// Puts what stands on a page into the file.
pub(super) fn place(document: &mut Document, page: usize, section: NodeId, part: &Part) {
    let node = match &part.figure {
        Some((alt, bounds)) => document.tree.figure(section, alt.clone(), *bounds),
        None => document.tree.add(section, part.role),
    };
    if let Some(language) = &part.language {
        document.tree.speak(node, language);
    }
    document.place(page, Some(node), &part.piece);
}
