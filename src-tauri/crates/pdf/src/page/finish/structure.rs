//! The structure tree in the file, and the two ways from the page back into it.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::super::document::{Document, Link};
use super::super::tree::{Kid, Node, Role};
use super::{destination, text};

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

/// Writes the tree and the parent tree; the id of the root.
pub(super) fn write(
    document: &Document,
    file: &mut lopdf::Document,
    pages: &[ObjectId],
    links: &[ObjectId],
) -> lopdf::Result<ObjectId> {
    let root = file.new_object_id();
    let nodes = &document.tree.nodes;
    let ids: Vec<ObjectId> = nodes.iter().map(|_| file.new_object_id()).collect();
    for (node, &id) in nodes.iter().zip(&ids) {
        let parent = node.parent.map_or(root, |parent| ids[parent.0]);
        file.set_object(id, element(document, node, parent, &ids, pages, links));
    }

    let mut numbers = Vec::new();
    for (index, (page, &id)) in document.pages.iter().zip(pages).enumerate() {
        let owners: Vec<Object> = page.owners.iter().map(|owner| ids[owner.0].into()).collect();
        numbers.push(Object::Integer(index as i64));
        numbers.push(file.add_object(owners).into());
        let entries = file.get_dictionary_mut(id)?;
        entries.set("StructParents", index as i64);
        entries.set("Tabs", "S");
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
    Ok(root)
}

fn element(
    document: &Document,
    node: &Node,
    parent: ObjectId,
    ids: &[ObjectId],
    pages: &[ObjectId],
    links: &[ObjectId],
) -> Dictionary {
    let home = node.kids.iter().find_map(|kid| match kid {
        Kid::Content { page, .. } => Some(*page),
        _ => None,
    });
    let kid = |kid: &Kid| match kid {
        Kid::Node(child) => Object::Reference(ids[child.0]),
        Kid::Content { page, mcid } if Some(*page) == home => Object::Integer(*mcid),
        Kid::Content { page, mcid } => dictionary! { "Type" => "MCR", "Pg" => pages[*page], "MCID" => *mcid }.into(),
        Kid::Link(index) => {
            let page = pages[document.links[*index].page];
            dictionary! { "Type" => "OBJR", "Obj" => links[*index], "Pg" => page }.into()
        }
    };
    let mut kids: Vec<Object> = node.kids.iter().map(kid).collect();
    let mut entries = dictionary! { "S" => node.role.name(), "P" => parent };
    match kids.len() {
        0 => {}
        1 => entries.set("K", kids.remove(0)),
        _ => entries.set("K", kids),
    }
    if let Some(home) = home {
        entries.set("Pg", pages[home]);
    }
    if let Some(alt) = &node.alt {
        entries.set("Alt", text(alt));
    }
    if let Some(actual) = &node.actual {
        entries.set("ActualText", text(actual));
    }
    if let Some(language) = &node.language {
        entries.set("Lang", Object::string_literal(language.as_str()));
    }
    match node.role {
        Role::ColumnHead => entries.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::RowHead => entries.set("A", dictionary! { "O" => "Table", "Scope" => "Row" }),
        _ => {}
    }
    if let Some(bounds) = node.bounds {
        entries.set("A", dictionary! { "O" => "Layout", "BBox" => reals(bounds) });
    }
    entries
}

fn reals(values: [f32; 4]) -> Vec<Object> {
    values
        .iter()
        .map(|value| Object::Real((value * 100.0).round() / 100.0))
        .collect()
}
