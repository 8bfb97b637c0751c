//! Files inside a file (PDF/A-3, ISO 19005-3, 6.8): data that belongs to the page, for programs to read.

use lopdf::{Object, ObjectId, Stream, dictionary};
use serde::{Deserialize, Serialize};

use super::document::Facts;
use super::finish::text;
use crate::pack::deflate;

/// A file that travels inside a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its name, in ASCII; unique in the document.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// What it is, for readers.
    pub description: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// Writes the files; what the catalogue says of them: `AF` and the name tree, or `None` when there are none.
pub(super) fn write(list: &[Attachment], file: &mut lopdf::Document, facts: &Facts) -> Option<(Object, ObjectId)> {
    let mut list: Vec<&Attachment> = list.iter().collect();
    if list.is_empty() {
        return None;
    }
    list.sort_by(|a, b| a.name.cmp(&b.name));
    let date = Object::string_literal(facts.date.format("D:%Y%m%d000000Z").to_string());
    let (mut all, mut names) = (Vec::new(), Vec::new());
    for one in list {
        let entries = dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => one.media_type.as_str(),
            "Filter" => "FlateDecode",
            "Params" => dictionary! { "Size" => one.bytes.len() as i64, "ModDate" => date.clone() },
        };
        let content = file.add_object(Stream::new(entries, deflate(&one.bytes)));
        let says = file.add_object(dictionary! {
            "Type" => "Filespec",
            "F" => text(&one.name),
            "UF" => text(&one.name),
            "Desc" => text(&one.description),
            "AFRelationship" => "Data",
            "EF" => dictionary! { "F" => content, "UF" => content },
        });
        all.push(says.into());
        names.extend([text(&one.name), says.into()]);
    }
    let tree = file.add_object(dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
    Some((Object::Array(all), tree))
}
