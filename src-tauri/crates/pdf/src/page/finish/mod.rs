//! From a finished [`Document`] to bytes: printpdf writes pages and fonts, this pass adds what makes them PDF/A and PDF/UA.

mod outline;
mod structure;
mod write;

use std::collections::HashMap;
use std::sync::Arc;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt};
use sha2::{Digest, Sha256};

use self::write::Written;
pub(super) use self::write::{write_object, write_stream};
use super::content::Painted;
use super::cut::Cut;
use super::document::{Document, Facts};
use super::{attach, icc, unicode, xmp};
use crate::PdfError;
use crate::pack::{deflate, deflate_again};

/// What the file names as its maker.
pub(super) const PRODUCER: &str = "Flipchart";

impl Document {
    /// The file. The same document gives the same bytes.
    ///
    /// # Errors
    /// [`PdfError::Write`] naming the step that failed.
    pub(crate) fn finish(mut self, facts: &Facts) -> Result<Vec<u8>, PdfError> {
        let mut file = self.write_resources()?;
        let pages = self.write_pages(&mut file).map_err(failed("pages"))?;
        let links = structure::link_annotations(&self, &mut file, &pages).map_err(failed("links"))?;
        let mut written = Written::default();
        let tree = structure::write(&self, &mut file, &mut written, &pages, &links);
        let outline = outline::write(&self.outline, &mut file, &pages);
        let attached = attach::write(&self.attachments, &mut file, facts);
        describe(&mut file, facts, tree, outline, attached).map_err(failed("catalog"))?;
        if self.is_to_scale {
            keep_scale(&mut file).map_err(failed("catalog"))?;
        }
        self.typesetter.keep();

        Ok(write::write(&file, written))
    }

    /// Fonts and pictures. printpdf writes the fonts of which a page shows glyphs: one shows each glyph once, and its place is
    /// taken by the [pages](Self::write_pages).
    fn write_resources(&mut self) -> Result<lopdf::Document, PdfError> {
        let mut printed = PdfDocument::new("");
        let mut fonts = HashMap::new();
        let mut shows = Vec::new();
        for cut in std::mem::take(&mut self.fonts).cut()? {
            shows.extend(cut.every_glyph());
            printed.resources.fonts.map.insert(cut.id, cut.font);
            fonts.insert(cut.name, (cut.program, cut.texts));
        }
        printed
            .resources
            .xobjects
            .map
            .extend(std::mem::take(&mut self.pictures).objects());
        printed.with_pages(vec![PdfPage::new(Pt(1.0).into(), Pt(1.0).into(), shows)]);

        let options = PdfSaveOptions {
            secure: false,
            ..PdfSaveOptions::default()
        };
        let mut warnings = Vec::new();
        let mut file = printpdf::serialize::to_lopdf_doc(&printed, &options, &mut warnings);
        debug_assert!(warnings.is_empty(), "{warnings:?}");
        embed(&mut file, &fonts);
        Ok(file)
    }

    /// The pages in place of the one that is there, and the stored pieces as forms; the ids of the pages.
    fn write_pages(&mut self, file: &mut lopdf::Document) -> lopdf::Result<Vec<ObjectId>> {
        let Some(only) = file.page_iter().next() else {
            return Ok(Vec::new());
        };
        let Some(Object::Dictionary(only)) = file.objects.remove(&only) else {
            return Ok(Vec::new());
        };
        file.objects.remove(&only.get(b"Contents")?.as_reference()?);
        let (parent, resources) = (
            only.get(b"Parent")?.as_reference()?,
            only.get(b"Resources")?.as_reference()?,
        );
        let entries = file.get_dictionary_mut(resources)?;
        let unused: Vec<Object> = [b"ExtGState".as_slice(), b"Shading"]
            .into_iter()
            .filter_map(|name| entries.remove(name))
            .collect();
        let (fonts, paints) = (entries.get(b"Font")?.clone(), entries.get(b"XObject")?.as_reference()?);
        for one in unused {
            file.objects.remove(&one.as_reference()?);
        }
        self.write_stored(file, &fonts, paints)?;

        let mut pages = Vec::with_capacity(self.pages.len());
        for (index, page) in self.pages.iter_mut().enumerate() {
            let content = std::mem::take(&mut page.content).into_bytes();
            let content = file.add_object(packed(Dictionary::new(), deflate(&content)));
            let (width, height) = page.size;
            let mut entries = dictionary! {
                "Type" => "Page", "Parent" => parent, "MediaBox" => sides([0.0, 0.0, width, height]),
                "Resources" => resources, "Contents" => content, "StructParents" => index as i64, "Tabs" => "S",
            };
            // The sheet reaches beyond the page, which keeps its origin.
            if let Some((bleed, edge)) = page.beyond {
                for (name, by) in [("MediaBox", edge), ("BleedBox", bleed), ("TrimBox", 0.0)] {
                    entries.set(name, sides([-by, -by, width + by, height + by]));
                }
            }
            pages.push(file.add_object(entries));
        }
        let tree = file.get_dictionary_mut(parent)?;
        tree.set("Count", pages.len() as i64);
        tree.set(
            "Kids",
            pages.iter().map(|&id| Object::Reference(id)).collect::<Vec<_>>(),
        );
        Ok(pages)
    }

    fn write_stored(&mut self, file: &mut lopdf::Document, fonts: &Object, paints: ObjectId) -> lopdf::Result<()> {
        let size = self.pages.first().map_or((0.0, 0.0), |page| page.size);
        // A form finds pictures in its own resources only; readers that also look in those of the page are kind.
        let pictures = file.get_dictionary(paints)?.clone();
        for (index, content) in std::mem::take(&mut self.stored).into_iter().enumerate() {
            let mut uses = content.painted().to_vec();
            uses.sort_unstable();
            uses.dedup();
            let mut used = Dictionary::new();
            for name in uses.into_iter().map(Painted::name) {
                used.set(name.as_bytes(), pictures.get(name.as_bytes())?.clone());
            }
            let entries = dictionary! {
                "Type" => "XObject", "Subtype" => "Form", "BBox" => sides([0.0, 0.0, size.0, size.1]),
                "Resources" => dictionary! { "Font" => fonts.clone(), "XObject" => used },
            };
            let form = file.add_object(packed(entries, deflate_again(&content.into_bytes())));
            file.get_dictionary_mut(paints)?.set(Painted::Piece(index).name(), form);
        }
        Ok(())
    }
}

/// A stream of what was deflated.
fn packed(mut entries: Dictionary, content: Vec<u8>) -> Stream {
    entries.set("Filter", "FlateDecode");
    Stream::new(entries, content)
}

/// A box to a thousandth of a point.
fn sides(values: [f32; 4]) -> Vec<Object> {
    let exact = |value: f32| (f64::from(value) * 1000.0).round() / 1000.0;
    values.map(|value| Object::Real(exact(value) as f32)).to_vec()
}

/// Puts programs and tables of texts where printpdf left room for them.
fn embed(file: &mut lopdf::Document, fonts: &HashMap<String, Embedded>) {
    let rooms = file.objects.values().filter_map(|object| {
        let entries = object.as_dict().ok()?;
        let room = |name: &[u8]| entries.get(name).and_then(Object::as_reference).ok();
        let (room, name) = match (room(b"FontFile2"), room(b"ToUnicode")) {
            (Some(program), _) => (Room::Program(program), b"FontName".as_slice()),
            (_, Some(table)) => (Room::Table(table), b"BaseFont".as_slice()),
            _ => return None,
        };
        let name = entries.get(name).and_then(Object::as_name).ok()?;
        Some((room, fonts.get(std::str::from_utf8(name).ok()?)?))
    });
    for (room, (cut, texts)) in rooms.collect::<Vec<_>>() {
        let (id, stream) = match room {
            Room::Program(id) => {
                let entries = dictionary! { "Filter" => "FlateDecode", "Length1" => cut.length as i64 };
                (id, Stream::new(entries, cut.packed.clone()))
            }
            Room::Table(id) => (id, packed(Dictionary::new(), deflate_again(&unicode::table(texts)))),
        };
        file.set_object(id, stream);
    }
}

/// The program of a font, and the text of each glyph.
type Embedded = (Arc<Cut>, Vec<(u16, String)>);

/// Where something of a font belongs.
enum Room {
    Program(ObjectId),
    Table(ObjectId),
}

/// Makes a file whole that has pages and a structure tree.
pub(super) fn seal(mut file: lopdf::Document, facts: &Facts, tree: ObjectId) -> Result<Vec<u8>, PdfError> {
    describe(&mut file, facts, tree, None, None).map_err(failed("catalog"))?;
    Ok(write::write(&file, Written::default()))
}

/// Asks programs that print not to fit the pages to the printer's margins.
fn keep_scale(file: &mut lopdf::Document) -> lopdf::Result<()> {
    let preferences = file.catalog_mut()?.get_mut(b"ViewerPreferences")?.as_dict_mut()?;
    preferences.set("PrintScaling", "None");
    Ok(())
}

/// Catalogue, metadata, output intent and identity.
fn describe(
    file: &mut lopdf::Document,
    facts: &Facts,
    tree: ObjectId,
    outline: Option<ObjectId>,
    attached: Option<(Object, ObjectId)>,
) -> lopdf::Result<()> {
    let part = if attached.is_some() { 3 } else { 2 };
    let packet = xmp::packet(facts, part).into_bytes();
    let identity = identity(file, &packet);
    let metadata = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = file.add_object(Stream::new(metadata, packet));
    let profile = dictionary! { "N" => 3, "Filter" => "FlateDecode" };
    let profile = file.add_object(Stream::new(profile, icc::packed().to_vec()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    let root = file.trailer.get(b"Root")?.as_reference()?;
    let catalog = file.get_dictionary_mut(root)?;
    catalog.set("Lang", Object::string_literal(facts.language.as_str()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", tree);
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    if let Some((files, names)) = attached {
        catalog.set("AF", files);
        catalog.set("Names", names);
    }

    let info = file.trailer.get(b"Info")?.as_reference()?;
    let date = Object::string_literal(facts.date.format("D:%Y%m%d000000Z").to_string());
    let mut entries = dictionary! {
        "Title" => text(&facts.title),
        "Producer" => Object::string_literal(PRODUCER),
        "Creator" => Object::string_literal(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    if !facts.author.is_empty() {
        entries.set("Author", text(&facts.author));
    }
    file.set_object(info, entries);
    file.trailer.set("ID", vec![identity.clone(), identity]);
    Ok(())
}

/// The file's /ID: from what is on its pages and what it says about itself.
fn identity(file: &lopdf::Document, packet: &[u8]) -> Object {
    let mut hash = Sha256::new_with_prefix(packet);
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal)
}

/// A text string: plain where it is ASCII, else UTF-16 with its mark.
pub(super) fn text(value: &str) -> Object {
    if value.is_ascii() {
        return Object::string_literal(value);
    }
    let utf16 = [0xFE, 0xFF]
        .into_iter()
        .chain(value.encode_utf16().flat_map(u16::to_be_bytes))
        .collect();
    Object::String(utf16, StringFormat::Hexadecimal)
}

fn failed<E: std::fmt::Display>(step: &'static str) -> impl Fn(E) -> PdfError {
    move |error| PdfError::Write(format!("{step}: {error}"))
}

/// A place on a page: its top edge at a height, the zoom unchanged.
fn destination(page: ObjectId, top: f32) -> Object {
    Object::Array(vec![
        page.into(),
        "XYZ".into(),
        Object::Null,
        Object::Real(top),
        Object::Null,
    ])
}
