//! From a finished [`Document`] to bytes: printpdf writes pages and fonts, this pass adds what makes them PDF/A and PDF/UA.

mod outline;
mod structure;
mod write;

use std::collections::HashMap;
use std::sync::Arc;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt};
use sha2::{Digest, Sha256};

pub(super) use self::write::{write_object, write_stream};
use super::cut::Cut;
use super::document::{Document, Facts, Page, stored_name};
use super::{attach, icc, xmp};
use crate::PdfError;
use crate::pack::deflate_again;

/// What the file names as its maker.
pub(super) const PRODUCER: &str = "Flipchart";

impl Document {
    /// The file. The same document gives the same bytes.
    ///
    /// # Errors
    /// [`PdfError::Write`] naming the step that failed.
    pub(crate) fn finish(mut self, facts: &Facts) -> Result<Vec<u8>, PdfError> {
        let mut file = self.write_pages()?;
        let pages = self.split_pages(&mut file).map_err(failed("pages"))?;
        share_resources(&mut file, &pages).map_err(failed("resources"))?;
        self.enlarge_sheets(&mut file, &pages).map_err(failed("boxes"))?;
        let links = structure::link_annotations(&self, &mut file, &pages).map_err(failed("links"))?;
        let tree = structure::write(&self, &mut file, &pages, &links).map_err(failed("structure"))?;
        let outline = outline::write(&self.outline, &mut file, &pages);
        let attached = attach::write(&self.attachments, &mut file, facts);
        describe(&mut file, facts, tree, outline, attached).map_err(failed("catalog"))?;
        if self.is_to_scale {
            keep_scale(&mut file).map_err(failed("catalog"))?;
        }
        self.typesetter.keep();

        Ok(save(file))
    }

    /// Pages, then stored pieces as further pages, which [`split_pages`](Self::split_pages) makes forms of.
    fn write_pages(&mut self) -> Result<lopdf::Document, PdfError> {
        let mut printed = PdfDocument::new("");
        let mut programs = HashMap::new();
        for cut in std::mem::take(&mut self.fonts).cut()? {
            printed.resources.fonts.map.insert(cut.id, cut.font);
            programs.insert(cut.name, cut.program);
        }
        printed
            .resources
            .xobjects
            .map
            .extend(std::mem::take(&mut self.pictures).objects());
        let size = self.pages.first().map_or((0.0, 0.0), |page| page.size);
        let page = |(width, height): (f32, f32), ops| PdfPage::new(Pt(width).into(), Pt(height).into(), ops);
        let pages = self
            .pages
            .iter_mut()
            .map(|own: &mut Page| page(own.size, std::mem::take(&mut own.ops)));
        let stored = self
            .stored
            .iter_mut()
            .map(|piece| page(size, std::mem::take(&mut piece.ops)));
        let pages = pages.chain(stored).collect();
        printed.with_pages(pages);

        let options = PdfSaveOptions {
            secure: false,
            ..PdfSaveOptions::default()
        };
        let mut warnings = Vec::new();
        let mut file = printpdf::serialize::to_lopdf_doc(&printed, &options, &mut warnings);
        debug_assert!(warnings.is_empty(), "{warnings:?}");
        embed(&mut file, &programs);
        Ok(file)
    }

    /// Takes the stored pieces out of the page tree and into the resources; the ids of the real pages.
    fn split_pages(&self, file: &mut lopdf::Document) -> lopdf::Result<Vec<ObjectId>> {
        let mut ids: Vec<ObjectId> = file.page_iter().collect();
        let stored = ids.split_off(self.pages.len());
        let Some(&first) = ids.first() else { return Ok(ids) };
        let resources = file.get_dictionary(first)?.get(b"Resources")?.as_reference()?;
        let fonts = file.get_dictionary(resources)?.get(b"Font")?.clone();
        let forms = file.get_dictionary(resources)?.get(b"XObject")?.as_reference()?;
        // A form finds pictures in its own resources only; readers that also look in those of the page are kind.
        let pictures = file.get_dictionary(forms)?.clone();
        for (index, id) in stored.iter().enumerate() {
            let page = file.get_dictionary(*id)?;
            let content = page.get(b"Contents")?.as_reference()?;
            let bounds = page.get(b"MediaBox")?.clone();
            let own_resources = page.get(b"Resources")?.as_reference()?;
            let mut used = Dictionary::new();
            for name in &self.stored[index].uses {
                used.set(name.clone(), pictures.get(name)?.clone());
            }
            let form = &mut file.get_object_mut(content)?.as_stream_mut()?.dict;
            form.set("Type", "XObject");
            form.set("Subtype", "Form");
            form.set("BBox", bounds);
            form.set("Resources", dictionary! { "Font" => fonts.clone(), "XObject" => used });
            file.get_dictionary_mut(forms)?.set(stored_name(index), content);
            file.objects.remove(id);
            file.objects.remove(&own_resources);
        }
        let parent = file.get_dictionary(first)?.get(b"Parent")?.as_reference()?;
        let tree = file.get_dictionary_mut(parent)?;
        tree.set("Count", ids.len() as i64);
        tree.set("Kids", ids.iter().map(|&id| Object::Reference(id)).collect::<Vec<_>>());
        Ok(ids)
    }
}

impl Document {
    /// Gives pages whose sheet reaches beyond them the boxes that say so; the page keeps its origin.
    fn enlarge_sheets(&self, file: &mut lopdf::Document, pages: &[ObjectId]) -> lopdf::Result<()> {
        for (page, &id) in self.pages.iter().zip(pages) {
            let Some((bleed, edge)) = page.beyond else { continue };
            let (width, height) = page.size;
            let entries = file.get_dictionary_mut(id)?;
            for (name, by) in [("MediaBox", edge), ("BleedBox", bleed), ("TrimBox", 0.0)] {
                let sides =
                    [-by, -by, width + by, height + by].map(|side| Object::Real((side * 1000.0).round() / 1000.0));
                entries.set(name, sides.to_vec());
            }
        }
        Ok(())
    }
}

/// Puts the font programs where printpdf left room for them.
fn embed(file: &mut lopdf::Document, programs: &HashMap<String, Arc<Cut>>) {
    let descriptors = file.objects.values().filter_map(|object| {
        let entries = object.as_dict().ok()?;
        let program = entries.get(b"FontFile2").and_then(Object::as_reference).ok()?;
        let name = entries.get(b"FontName").and_then(Object::as_name).ok()?;
        Some((program, String::from_utf8_lossy(name).into_owned()))
    });
    for (id, name) in descriptors.collect::<Vec<_>>() {
        if let Some(cut) = programs.get(&name) {
            let entries = dictionary! { "Filter" => "FlateDecode", "Length1" => cut.length as i64 };
            file.set_object(id, Stream::new(entries, cut.packed.clone()));
        }
    }
}

/// printpdf gives each page resources of its own, all alike; one does for all. Boxes equal to the page's go too.
fn share_resources(file: &mut lopdf::Document, pages: &[ObjectId]) -> lopdf::Result<()> {
    let mut shared = None;
    for id in pages {
        let page = file.get_dictionary_mut(*id)?;
        let own = page.get(b"Resources")?.as_reference()?;
        let shared = *shared.get_or_insert(own);
        page.set("Resources", shared);
        for redundant in [b"TrimBox".as_slice(), b"CropBox", b"Annots"] {
            page.remove(redundant);
        }
        if own != shared {
            file.objects.remove(&own);
        }
    }
    Ok(())
}

/// Makes a file whole that has pages and a structure tree.
pub(super) fn seal(mut file: lopdf::Document, facts: &Facts, tree: ObjectId) -> Result<Vec<u8>, PdfError> {
    describe(&mut file, facts, tree, None, None).map_err(failed("catalog"))?;
    Ok(save(file))
}

fn save(mut file: lopdf::Document) -> Vec<u8> {
    pack(&mut file);
    write::write(&file)
}

/// Deflates what gains by it.
fn pack(file: &mut lopdf::Document) {
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            let packed = deflate_again(&stream.content);
            if packed.len() + "/Filter/FlateDecode".len() < stream.content.len() {
                stream.dict.set("Filter", "FlateDecode");
                stream.set_content(packed);
            }
        }
    }
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
    let metadata = file.add_object(Stream::new(metadata, packet).with_compression(false));
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
