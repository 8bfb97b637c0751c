//! The outline: what viewers show as bookmarks.

use lopdf::{Dictionary, ObjectId, dictionary};

use super::super::document::Mark;
use super::{destination, text};

/// Writes the outline; its root, or `None` when there is nothing to show.
pub(super) fn write(marks: &[Mark], file: &mut lopdf::Document, pages: &[ObjectId]) -> Option<ObjectId> {
    if marks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| file.new_object_id()).collect();
    let parent = |index: usize| (0..index).rev().find(|&above| marks[above].level < marks[index].level);
    let family = |wanted: Option<usize>| {
        (0..marks.len())
            .filter(|&index| parent(index) == wanted)
            .collect::<Vec<_>>()
    };

    let mut entries = dictionary! { "Type" => "Outlines" };
    adopt(&mut entries, &family(None), &ids);
    file.set_object(root, entries);
    for (index, mark) in marks.iter().enumerate() {
        let mut entry = dictionary! {
            "Parent" => parent(index).map_or(root, |above| ids[above]),
            "Title" => text(&mark.title),
            "Dest" => destination(pages[mark.page], mark.top),
        };
        adopt(&mut entry, &family(Some(index)), &ids);
        let siblings = family(parent(index));
        let place = siblings
            .iter()
            .position(|&sibling| sibling == index)
            .unwrap_or_default();
        if let Some(before) = place.checked_sub(1) {
            entry.set("Prev", ids[siblings[before]]);
        }
        if let Some(&after) = siblings.get(place + 1) {
            entry.set("Next", ids[after]);
        }
        file.set_object(ids[index], entry);
    }
    Some(root)
}

fn adopt(entry: &mut Dictionary, children: &[usize], ids: &[ObjectId]) {
    if let (Some(&first), Some(&last)) = (children.first(), children.last()) {
        entry.set("First", ids[first]);
        entry.set("Last", ids[last]);
        entry.set("Count", children.len() as i64);
    }
}
