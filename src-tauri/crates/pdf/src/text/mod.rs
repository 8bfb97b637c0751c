//! From a string to positioned glyphs, in any script: faces, shaping, direction, lines.

mod breaks;
mod faces;
mod items;
mod paragraph;
mod shape;
mod style;

pub(crate) use faces::{Face, FaceId, face, is_whole_in, script_of};
pub(crate) use paragraph::{Line, Paragraph, Run, Setting};
pub(crate) use shape::{Glyph, Typesetter};
pub(crate) use style::{Align, Colour, Family, Style, Weight};

/// The characters of `text` that no bundled face has, each once, in order of appearance.
///
/// An empty answer promises that every character prints. On paper a missing one stands as U+FFFD, never as an empty box,
/// and keeps its own text for search; this is the warning to give before.
///
/// ```
/// assert!(flipchart_pdf::text::uncovered("한지우 王小明 فاطمة").is_empty());
/// assert_eq!(flipchart_pdf::text::uncovered("A𒀀"), vec!['𒀀']);
/// ```
pub fn uncovered(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    for character in text.chars() {
        let script = faces::script_of(character).unwrap_or(unicode_script::Script::Common);
        let covered = faces::is_invisible(character)
            || faces::candidates(script, Family::Sans, Weight::Regular).any(|id| face(id).glyph(character).is_some());
        if !covered && !missing.contains(&character) {
            missing.push(character);
        }
    }
    missing
}
