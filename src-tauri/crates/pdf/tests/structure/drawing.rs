//! What pages are drawn with: colours the output intent covers, pictures and groups that PDF/A allows.

use std::sync::LazyLock;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object};

use crate::dictionary;
use crate::papers::for_every_document;

static NONE: LazyLock<Dictionary> = LazyLock::new(Dictionary::new);

/// Every operation of every page and form, with the resources it draws from.
pub fn for_every_operation<'a>(file: &'a Document, each: &mut dyn FnMut(&'a Dictionary, &Operation)) {
    for page in file.page_iter() {
        let resources = dictionary(file, file.get_dictionary(page).unwrap().get(b"Resources").unwrap());
        for operation in Content::decode(&file.get_page_content(page)).unwrap().operations {
            each(resources, &operation);
        }
    }
    for object in file.objects.values() {
        let Ok(stream) = object.as_stream() else { continue };
        if !named(&stream.dict, b"Subtype", b"Form") {
            continue;
        }
        // What paints with nothing but itself needs none.
        let resources = match stream.dict.get(b"Resources") {
            Ok(resources) => dictionary(file, resources),
            Err(_) => &NONE,
        };
        let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        for operation in Content::decode(&content).unwrap().operations {
            each(resources, &operation);
        }
    }
}

fn named(entries: &Dictionary, key: &[u8], wanted: &[u8]) -> bool {
    entries
        .get(key)
        .and_then(Object::as_name)
        .is_ok_and(|name| name == wanted)
}

#[test]
fn colours_are_of_the_space_that_the_file_describes() {
    for_every_document(|name, file| {
        for_every_operation(file, &mut |_, operation| {
            let forbidden = ["k", "K", "sh", "gs", "ri", "cs", "CS", "scn", "SCN", "BI"];
            assert!(
                !forbidden.contains(&operation.operator.as_str()),
                "{name}: {}",
                operation.operator
            );
        });
        for object in file.objects.values() {
            let Ok(stream) = object.as_stream() else { continue };
            if named(&stream.dict, b"Subtype", b"Image") {
                let bits = stream.dict.get(b"BitsPerComponent").unwrap().as_i64().unwrap();
                let is_stencil = stream.dict.get(b"ImageMask").and_then(Object::as_bool).unwrap_or(false);
                if is_stencil {
                    // It is drawn in the colour of the page and has none (ISO 32000-1, 8.9.6.2).
                    assert!(!stream.dict.has(b"ColorSpace") && bits == 1, "{name}");
                } else {
                    let space = stream.dict.get(b"ColorSpace").unwrap().as_name().unwrap();
                    assert!([b"DeviceRGB".as_slice(), b"DeviceGray"].contains(&space), "{name}");
                }
                assert!([1, 2, 4, 8].contains(&bits), "{name}: {bits}");
                assert!(!stream.dict.has(b"Interpolate"), "{name}");
                assert!(!stream.dict.has(b"Alternates") && !stream.dict.has(b"OPI"), "{name}");
            }
        }
    });
}

/// Nothing acts, nothing comes from elsewhere, nothing is packed in a way that PDF/A forbids.
#[test]
fn nothing_in_a_file_acts_or_comes_from_elsewhere() {
    for_every_document(|name, file| {
        assert!(!file.trailer.has(b"Encrypt"), "{name}");
        let catalog = file.catalog().unwrap();
        for key in [
            b"OpenAction".as_slice(),
            b"AA",
            b"AcroForm",
            b"OCProperties",
            b"Requirements",
        ] {
            assert!(!catalog.has(key), "{name}");
        }
        for object in file.objects.values() {
            let stream = object.as_stream().ok().map(|stream| &stream.dict);
            let Some(entries) = object.as_dict().ok().or(stream) else {
                continue;
            };
            assert!(!entries.has(b"AA") && !entries.has(b"JS"), "{name}");
            assert!(!named(entries, b"Filter", b"LZWDecode"), "{name}");
            assert!(stream.is_none() || !entries.has(b"F"), "{name}: a stream lies outside");
            let group = entries.get(b"Group").map(|group| dictionary(file, group));
            if let Ok(group) = group {
                assert!(group.has(b"CS"), "{name}: a group without a space");
            }
            for key in [b"CA".as_slice(), b"ca"] {
                let opaque = entries
                    .get(key)
                    .and_then(Object::as_float)
                    .map_or(true, |alpha| alpha == 1.0);
                assert!(opaque, "{name}");
            }
        }
    });
}

#[test]
fn keys_follow_the_structure_through_every_page() {
    for_every_document(|name, file| {
        for page in file.page_iter() {
            let page = file.get_dictionary(page).unwrap();
            assert!(named(page, b"Tabs", b"S"), "{name}");
            for key in [b"StructParents".as_slice(), b"Resources", b"MediaBox"] {
                assert!(page.has(key), "{name}");
            }
        }
    });
}
