//! The structure tree in the file, and the two ways from the page back into it.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::super::document::{Document, Link};
use super::super::tree::{Kid, Node, Role};
use super::write::{Written, write_object};
use super::{destination, text};
use crate::page::bytes::put;

/// Writes the annotations of links; their ids in order.
pub(super) fn link_annotations(
    document: &Document,
    file: &mut lopdf::Document,
    pages: &[ObjectId],
) -> lopdf::Result<Vec<ObjectId>> {
    let mut ids = Vec::with_capacity(document.links.len());
    for (index, link) in document.links.iter().enumerate() {
        let id = file.add_object(annotation(link, pages, pages.len() + index));
        ids.push(id);
        let page = file.get_dictionary_mut(pages[link.page])?;
        match page.get_mut(b"Annots").and_then(Object::as_array_mut) {
            Ok(annotations) => annotations.push(id.into()),
            Err(_) => page.set("Annots", vec![Object::Reference(id)]),
        }
    }
    Ok(ids)
}

fn annotation(link: &Link, pages: &[ObjectId], key: usize) -> Dictionary {
    const PRINTS: i64 = 4;
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => reals(link.area),
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "F" => PRINTS,
        "Dest" => destination(pages[link.target.0], link.target.1),
        "Contents" => text(&link.says),
        "StructParent" => key as i64,
    }
}

/// Writes the tree and the parent tree; the id of the root. The elements, which are most of a file's objects, go to `written`.
pub(super) fn write(
    document: &Document,
    file: &mut lopdf::Document,
    written: &mut Written,
    pages: &[ObjectId],
    links: &[ObjectId],
) -> ObjectId {
    let root = file.new_object_id();
    let nodes = &document.tree.nodes;
    let ids: Vec<ObjectId> = nodes.iter().map(|_| file.new_object_id()).collect();
    let places = Places {
        document,
        ids: &ids,
        pages,
        links,
    };
    for (node, &id) in nodes.iter().zip(&ids) {
        let parent = node.parent.map_or(root, |parent| ids[parent.0]);
        written.add(id, |out| places.element(out, node, parent));
    }

    let mut numbers = Vec::new();
    for (index, page) in document.pages.iter().enumerate() {
        let owners = file.new_object_id();
        written.add(owners, |out| {
            out.push(b'[');
            for owner in &page.owners {
                refer(out, ids[owner.0]);
            }
            out.push(b']');
        });
        numbers.push(Object::Integer(index as i64));
        numbers.push(owners.into());
    }
    for (index, link) in document.links.iter().enumerate() {
        numbers.push(Object::Integer((pages.len() + index) as i64));
        numbers.push(ids[link.node.0].into());
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    let entries = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => ids[0],
        "ParentTree" => parents,
        "ParentTreeNextKey" => (pages.len() + links.len()) as i64,
    };
    file.set_object(root, entries);
    root
}

/// Where in the file the parts of a document are.
struct Places<'a> {
    document: &'a Document,
    ids: &'a [ObjectId],
    pages: &'a [ObjectId],
    links: &'a [ObjectId],
}

impl Places<'_> {
    fn element(&self, out: &mut Vec<u8>, node: &Node, parent: ObjectId) {
        let home = node.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            _ => None,
        });
        put(out, format_args!("<</S/{}/P", node.role.name()));
        refer(out, parent);
        match &node.kids[..] {
            [] => {}
            [only] => {
                put(out, format_args!("/K"));
                self.kid(out, only, home);
            }
            several => {
                put(out, format_args!("/K["));
                for kid in several {
                    self.kid(out, kid, home);
                }
                out.push(b']');
            }
        }
        if let Some(home) = home {
            put(out, format_args!("/Pg"));
            refer(out, self.pages[home]);
        }
        let texts = [
            ("/Alt", &node.alt),
            ("/ActualText", &node.actual),
            ("/Lang", &node.language),
        ];
        for (key, value) in texts {
            if let Some(value) = value {
                put(out, format_args!("{key}"));
                write_object(out, &text(value));
            }
        }
        match node.role {
            Role::ColumnHead => put(out, format_args!("/A<</O/Table/Scope/Column>>")),
            Role::RowHead => put(out, format_args!("/A<</O/Table/Scope/Row>>")),
            _ => {}
        }
        if let Some(bounds) = node.bounds {
            put(out, format_args!("/A<</O/Layout/BBox"));
            write_object(out, &reals(bounds).into());
            put(out, format_args!(">>"));
        }
        put(out, format_args!(">>"));
    }

    fn kid(&self, out: &mut Vec<u8>, kid: &Kid, home: Option<usize>) {
        match *kid {
            Kid::Node(child) => refer(out, self.ids[child.0]),
            Kid::Content { page, mcid } if Some(page) == home => put(out, format_args!(" {mcid}")),
            Kid::Content { page, mcid } => {
                put(out, format_args!("<</Type/MCR/Pg"));
                refer(out, self.pages[page]);
                put(out, format_args!("/MCID {mcid}>>"));
            }
            Kid::Link(index) => {
                put(out, format_args!("<</Type/OBJR/Obj"));
                refer(out, self.links[index]);
                put(out, format_args!("/Pg"));
                refer(out, self.pages[self.document.links[index].page]);
                put(out, format_args!(">>"));
            }
        }
    }
}

fn refer(out: &mut Vec<u8>, (number, _): ObjectId) {
    put(out, format_args!(" {number} 0 R"));
}

fn reals(values: [f32; 4]) -> Vec<Object> {
    values
        .iter()
        .map(|value| Object::Real((value * 100.0).round() / 100.0))
        .collect()
}
