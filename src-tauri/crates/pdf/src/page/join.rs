//! Files of ours put one behind the other: pages and their structure as they are, what they share stored once.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::document::Facts;
use super::finish::{PRODUCER, seal, write_object, write_stream};
use crate::PdfError;

/// Copies objects of one file into another, equal ones once.
struct Copy<'a> {
    from: &'a Document,
    into: &'a mut Joined,
    /// Where an object of `from` went.
    moved: HashMap<ObjectId, ObjectId>,
}

/// The file that grows.
pub(crate) struct Joined {
    file: Document,
    pages: Vec<Object>,
    /// Of each file: how many pages it has, and the size of its first.
    sheets: Vec<(usize, Object)>,
    tree: ObjectId,
    /// The element that holds all.
    whole: ObjectId,
    parts: Vec<Object>,
    /// The parent tree: for each page, who owns its content.
    owners: Vec<Object>,
    /// What was stored, by its hash.
    known: HashMap<[u8; 32], ObjectId>,
    parent: ObjectId,
}

impl Joined {
    pub(crate) fn new() -> Self {
        let mut file = Document::with_version("1.7");
        let [parent, tree, whole] = [(); 3].map(|()| file.new_object_id());
        Joined {
            file,
            pages: Vec::new(),
            sheets: Vec::new(),
            tree,
            whole,
            parts: Vec::new(),
            owners: Vec::new(),
            known: HashMap::new(),
            parent,
        }
    }

    /// Puts the pages of a file behind those that are there.
    ///
    /// # Errors
    /// [`PdfError::Foreign`] for what this program did not make.
    pub(crate) fn add(&mut self, bytes: &[u8]) -> Result<(), PdfError> {
        let from = load(bytes)?;
        self.append(&from).map_err(|_| PdfError::Foreign)
    }

    fn append(&mut self, from: &Document) -> lopdf::Result<()> {
        let whole = self.whole;
        let ids: Vec<ObjectId> = from.page_iter().collect();
        let mut copy = Copy {
            from,
            into: self,
            moved: HashMap::new(),
        };
        for &id in &ids {
            copy.page(id)?;
        }
        let root = from.get_dictionary(from.catalog()?.get(b"StructTreeRoot")?.as_reference()?)?;
        let document = from.get_dictionary(root.get(b"K")?.as_reference()?)?;
        for child in kids(document) {
            let part = copy.element(child.as_reference()?, whole)?;
            copy.into.parts.push(part.into());
        }
        let parents = from.get_dictionary(root.get(b"ParentTree")?.as_reference()?)?;
        for pair in parents.get(b"Nums")?.as_array()?.chunks(2).take(ids.len()) {
            let owners = from.get_object(pair[1].as_reference()?)?.as_array()?;
            let owners: Vec<Object> = owners.iter().map(|one| copy.follow(one)).collect::<Result<_, _>>()?;
            let owners = copy.into.file.add_object(owners);
            copy.into.owners.push(owners.into());
        }
        let size = from.get_dictionary(ids[0])?.get(b"MediaBox")?.clone();
        self.sheets.push((ids.len(), size));
        Ok(())
    }

    /// When one file has two pages, an empty one behind each that stands alone, so that all begin on a new sheet.
    fn turn_over(&mut self) {
        let sheets = std::mem::take(&mut self.sheets);
        if sheets.iter().all(|(pages, _)| *pages < 2) {
            return;
        }
        let mut printed = std::mem::take(&mut self.pages).into_iter();
        let mut pages = Vec::new();
        for (count, size) in sheets {
            pages.extend(printed.by_ref().take(count));
            if !count.is_multiple_of(2) {
                pages.push(self.blank(size));
            }
        }
        self.pages = pages;
    }

    fn blank(&mut self, size: Object) -> Object {
        let content = self.file.add_object(Stream::new(Dictionary::new(), Vec::new()));
        let page = dictionary! {
            "Type" => "Page", "Parent" => self.parent, "MediaBox" => size, "Contents" => content,
            "Resources" => Dictionary::new(), "StructParents" => self.owners.len() as i64, "Tabs" => "S",
        };
        let page = self.file.add_object(page);
        let none = self.file.add_object(Vec::<Object>::new());
        self.owners.push(none.into());
        page.into()
    }

    /// The file.
    pub(crate) fn finish(mut self, facts: &Facts) -> Result<Vec<u8>, PdfError> {
        if self.pages.is_empty() {
            return Err(PdfError::Empty);
        }
        self.turn_over();
        let next = self.owners.len() as i64;
        let numbers: Vec<Object> = (0..)
            .zip(self.owners)
            .flat_map(|(key, one)| [Object::Integer(key), one])
            .collect();
        let parents = self.file.add_object(dictionary! { "Nums" => numbers });
        let whole = dictionary! { "S" => "Document", "P" => self.tree, "K" => self.parts };
        self.file.set_object(self.whole, whole);
        let tree = dictionary! {
            "Type" => "StructTreeRoot", "K" => self.whole, "ParentTree" => parents, "ParentTreeNextKey" => next,
        };
        self.file.set_object(self.tree, tree);
        let count = self.pages.len() as i64;
        let pages = dictionary! { "Type" => "Pages", "Count" => count, "Kids" => self.pages };
        self.file.set_object(self.parent, pages);
        let catalog = self
            .file
            .add_object(dictionary! { "Type" => "Catalog", "Pages" => self.parent });
        let info = self.file.add_object(Dictionary::new());
        self.file.trailer.set("Root", catalog);
        self.file.trailer.set("Info", info);
        seal(self.file, facts, self.tree)
    }
}

impl Copy<'_> {
    fn page(&mut self, id: ObjectId) -> lopdf::Result<()> {
        let mut page = Dictionary::new();
        for (name, value) in self.from.get_dictionary(id)? {
            match name.as_slice() {
                // A link leads to a page of its own file.
                b"Parent" | b"StructParents" | b"Annots" => {}
                _ => page.set(name.clone(), self.shared(value)?),
            }
        }
        page.set("Parent", self.into.parent);
        page.set("StructParents", self.into.pages.len() as i64);
        let new = self.into.file.add_object(page);
        self.into.pages.push(new.into());
        self.moved.insert(id, new);
        Ok(())
    }

    fn element(&mut self, id: ObjectId, parent: ObjectId) -> lopdf::Result<ObjectId> {
        let new = self.into.file.new_object_id();
        self.moved.insert(id, new);
        let mut element = Dictionary::new();
        for (name, value) in self.from.get_dictionary(id)? {
            let value = match name.as_slice() {
                b"P" => parent.into(),
                b"Pg" => self.follow(value)?,
                b"K" => match value {
                    Object::Array(list) => {
                        Object::Array(list.iter().map(|kid| self.kid(kid, new)).collect::<Result<_, _>>()?)
                    }
                    one => self.kid(one, new)?,
                },
                _ => value.clone(),
            };
            element.set(name.clone(), value);
        }
        self.into.file.set_object(new, element);
        Ok(new)
    }

    fn kid(&mut self, kid: &Object, parent: ObjectId) -> lopdf::Result<Object> {
        match kid {
            Object::Reference(id) => Ok(self.element(*id, parent)?.into()),
            Object::Dictionary(content) => {
                let mut content = content.clone();
                if let Ok(page) = content.get(b"Pg") {
                    let page = self.follow(page)?;
                    content.set("Pg", page);
                }
                Ok(content.into())
            }
            number => Ok(number.clone()),
        }
    }

    /// Where something that was copied already is now.
    fn follow(&self, object: &Object) -> lopdf::Result<Object> {
        let id = object.as_reference()?;
        let new = self.moved.get(&id).ok_or(lopdf::Error::ObjectNotFound(id))?;
        Ok(Object::Reference(*new))
    }

    /// A resource with all it refers to; what was stored before is not stored again.
    fn shared(&mut self, object: &Object) -> lopdf::Result<Object> {
        Ok(match object {
            Object::Reference(id) => {
                if let Some(&new) = self.moved.get(id) {
                    return Ok(new.into());
                }
                let copied = self.shared(self.from.get_object(*id)?)?;
                let hash = hash(&copied);
                let new = match self.into.known.get(&hash) {
                    Some(&known) => known,
                    None => self.into.file.add_object(copied),
                };
                self.into.known.insert(hash, new);
                self.moved.insert(*id, new);
                new.into()
            }
            Object::Array(list) => Object::Array(list.iter().map(|one| self.shared(one)).collect::<Result<_, _>>()?),
            Object::Dictionary(entries) => Object::Dictionary(self.entries(entries)?),
            Object::Stream(stream) => {
                let entries = self.entries(&stream.dict)?;
                Stream::new(entries, stream.content.clone()).into()
            }
            plain => plain.clone(),
        })
    }

    fn entries(&mut self, entries: &Dictionary) -> lopdf::Result<Dictionary> {
        let mut copied = Dictionary::new();
        for (name, value) in entries {
            copied.set(name.clone(), self.shared(value)?);
        }
        Ok(copied)
    }
}

fn hash(object: &Object) -> [u8; 32] {
    let mut written = Vec::new();
    match object {
        Object::Stream(stream) => write_stream(&mut written, 0, &stream.dict, &stream.content),
        plain => write_object(&mut written, plain),
    }
    Sha256::digest(written).into()
}

fn kids(element: &Dictionary) -> Vec<&Object> {
    match element.get(b"K") {
        Ok(Object::Array(list)) => list.iter().collect(),
        Ok(one) => vec![one],
        Err(_) => Vec::new(),
    }
}

fn load(bytes: &[u8]) -> Result<Document, PdfError> {
    let file = Document::load_mem(bytes).map_err(|_| PdfError::Foreign)?;
    let ours = || {
        let info = file
            .get_dictionary(file.trailer.get(b"Info").ok()?.as_reference().ok()?)
            .ok()?;
        let maker = info.get(b"Producer").ok()?.as_str().ok()?;
        Some(maker == PRODUCER.as_bytes() && file.catalog().ok()?.has(b"StructTreeRoot"))
    };
    if ours() == Some(true) {
        Ok(file)
    } else {
        Err(PdfError::Foreign)
    }
}
