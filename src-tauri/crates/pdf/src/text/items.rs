//! Cutting a text into pieces of one face, one script and one direction.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};
use unicode_script::Script;
use unicode_segmentation::UnicodeSegmentation;

use super::faces::{self, FaceId, face};
use super::style::Style;

/// A piece that is shaped in one go.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub level: Level,
    pub script: Script,
    pub face: FaceId,
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Whether no bundled face has the characters.
    pub missing: bool,
}

/// The pieces in logical order. Characters that only direct the bidi algorithm belong to none.
pub(crate) fn itemise(text: &str, style: &Style) -> Vec<Item> {
    let bidi = BidiInfo::new(text, None);
    let graphemes: Vec<(usize, &str)> = text.grapheme_indices(true).collect();
    let mut items: Vec<Item> = Vec::new();
    let mut script_before = None;
    for (index, &(start, grapheme)) in graphemes.iter().enumerate() {
        if grapheme.chars().all(is_bidi_control) {
            continue;
        }
        let own = grapheme.chars().find_map(faces::script_of);
        let script = own
            .or(script_before)
            .or_else(|| {
                graphemes[index..]
                    .iter()
                    .flat_map(|(_, next)| next.chars())
                    .find_map(faces::script_of)
            })
            .unwrap_or(Script::Latin);
        script_before = Some(script);

        let covers = |id: FaceId| {
            grapheme
                .chars()
                .all(|c| faces::is_invisible(c) || face(id).glyph(c).is_some())
        };
        let neighbour = items
            .last()
            .filter(|item| own.is_none() && !item.missing)
            .map(|item| item.face);
        let found = neighbour
            .filter(|&id| covers(id))
            .or_else(|| faces::candidates(script, style.family, style.weight).find(|&id| covers(id)));
        let fallback = faces::candidates(Script::Latin, style.family, style.weight)
            .next()
            .unwrap_or_default();

        let item = Item {
            level: bidi.levels[start],
            script,
            face: found.unwrap_or(fallback),
            range: start..start + grapheme.len(),
            missing: found.is_none(),
        };
        match items.last_mut() {
            Some(last) if joins(last, &item) => last.range.end = item.range.end,
            _ => items.push(item),
        }
    }
    items
}

fn joins(last: &Item, next: &Item) -> bool {
    last.range.end == next.range.start
        && last.level == next.level
        && last.script == next.script
        && last.face == next.face
        && !last.missing
        && !next.missing
}

/// Marks, embeddings and isolates: they set levels and are not shaped.
fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Visual order of pieces by their levels (rule L2 of the bidi algorithm).
pub(crate) fn reorder<T>(pieces: &mut [(Level, T)]) {
    let highest = pieces.iter().map(|piece| piece.0.number()).max().unwrap_or(0);
    let lowest_odd = pieces
        .iter()
        .map(|piece| piece.0.number())
        .filter(|level| level % 2 == 1)
        .min();
    let Some(lowest_odd) = lowest_odd else { return };
    for level in (lowest_odd..=highest).rev() {
        for run in pieces.chunk_by_mut(|a, b| (a.0.number() >= level) == (b.0.number() >= level)) {
            if run[0].0.number() >= level {
                run.reverse();
            }
        }
    }
}
