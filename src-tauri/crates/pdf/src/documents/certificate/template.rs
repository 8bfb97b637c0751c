//! What certificates of one workshop have in common: laid out once, placed on every page.

use flipchart_i18n::Texts;

use super::back::BackPage;
use super::ink::{Inks, Voices};
use super::sheet::Sheet;
use super::stage::{self, Bleed, Element, Line, Stage, is_rtl};
use super::{CertificateData, Layout, Words, code, layouts};
use crate::PdfError;
use crate::documents::specimen::SpecimenMark;
use crate::page::{Document, NodeId, Piece, Role, Tree};
use crate::text::Setting;

/// The page without what a person brings.
pub(super) struct Template {
    /// The data it was laid out for; what a person brings is emptied.
    key: CertificateData,
    sheet: Sheet,
    decoration: Option<Piece>,
    bleeds: Vec<Bleed>,
    elements: Vec<Element>,
    rtl: bool,
    back: Option<BackPage>,
}

impl Template {
    pub(super) fn new(document: &mut Document, data: &CertificateData, key: CertificateData, two_sided: bool) -> Self {
        let size = match data.look.layout {
            Layout::Portrait => data.paper.portrait(),
            _ => data.paper.landscape(),
        };
        let sheet = Sheet {
            size,
            has_marks: data.look.crop_marks,
        };
        let rtl = data.words.first().is_some_and(|words| is_rtl(&words.language));
        let (heading, name, text) = layouts::faces(data.look.layout);
        let mut stage = Stage {
            document,
            data,
            texts: Texts::of(data.lang),
            width: size.0,
            height: size.1,
            inks: Inks::new(&data.look),
            voices: Voices::new(&data.look, heading, name, text),
            rtl,
            tight: false,
            tightest: 0,
            elements: Vec::new(),
            decoration: Vec::new(),
            bleeds: Vec::new(),
        };
        sheet.background(&mut stage);
        layouts::compose(&mut stage);
        let Stage {
            elements,
            decoration,
            bleeds,
            ..
        } = stage;
        let degrees = size.1.atan2(size.0).to_degrees() * 0.68;
        let mark = data
            .specimen
            .then(|| SpecimenMark::new(document, &data.specimen_word, size, degrees));
        let decorated = mark.is_some() || !decoration.is_empty();
        let decoration = decorated.then(|| {
            document.ground(|pen| {
                if let Some(mark) = &mark {
                    mark.draw(pen);
                }
                for draw in decoration {
                    draw(pen);
                }
            })
        });
        let back = two_sided.then(|| BackPage::new(document, data, &sheet));
        Template {
            key,
            sheet,
            decoration,
            bleeds,
            elements,
            rtl,
            back,
        }
    }

    /// Whether the page of the data with that [`key`] differs by what a person brings only.
    pub(super) fn serves(&self, key: &CertificateData) -> bool {
        self.key == *key
    }

    pub(super) fn add_pages(&self, document: &mut Document, data: &CertificateData) -> Result<(), PdfError> {
        let page = self.sheet.add(document, &self.bleeds);
        let section = document.tree.add(Tree::ROOT, Role::Sect);
        if let Some(decoration) = &self.decoration {
            document.place(page, None, decoration);
        }
        for element in &self.elements {
            match element {
                Element::Part(part) => stage::place(document, page, section, part),
                Element::Name(area) => area.set(document, page, section, data),
                Element::Number(line) => self.number(document, page, section, data, line),
                Element::Code(place) => {
                    if let Some(text) = &data.code {
                        place.set(document, page, section, text)?;
                    }
                }
            }
        }
        if let Some(back) = &self.back {
            back.add(document, &self.sheet);
        }
        Ok(())
    }

    /// The line of the number, smaller where it would be too long.
    fn number(&self, document: &mut Document, page: usize, section: NodeId, data: &CertificateData, line: &Line) {
        let Some(words) = data.words.get(line.words) else {
            return;
        };
        let rtl = if line.words == 0 {
            self.rtl
        } else {
            is_rtl(&words.language)
        };
        let mut set = stage::set(document, &words.number, &line.style, line.width, Setting::Single, rtl);
        if set.width() > line.width {
            let smaller = line.style.size(line.style.size * line.width / set.width());
            set = stage::set(document, &words.number, &smaller, line.width, Setting::Single, rtl);
        }
        let node = document.tree.add(section, Role::P);
        if let Some(language) = &line.language {
            document.tree.speak(node, language);
        }
        document.tagged(page, node, |pen| pen.text(&set, line.left, line.top));
    }
}

/// The data without what a person brings; of the code, the room it takes.
pub(super) fn key(data: &CertificateData) -> CertificateData {
    let words = data.words.iter().map(|words| Words {
        name: words.name.as_ref().map(|_| String::new()),
        number: present(&words.number),
        ..words.clone()
    });
    CertificateData {
        words: words.collect(),
        name: String::new(),
        honorific: None,
        native: data.native.as_deref().map(present),
        number: String::new(),
        file_title: String::new(),
        code: data.code.as_ref().map(|text| code::room(text).to_string()),
        attachments: Vec::new(),
        ..data.clone()
    }
}

/// That there is something, whatever it is.
fn present(text: &str) -> String {
    if text.trim().is_empty() {
        String::new()
    } else {
        "x".into()
    }
}
