//! Shaping: characters to glyphs.

use std::cell::Cell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use harfrust::{Buffer, Direction, ShapeOptions, ShapePlan, ShaperFont, Tag};
use unicode_script::Script;

use super::faces::{FaceId, face};
use super::items::Item;
use super::paragraph::{Key, Paragraph};

/// A placed glyph; distances in 1/1000 em.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub id: u16,
    /// Offset of the ink from the pen.
    pub x: f32,
    pub y: f32,
    pub advance: f32,
    /// The byte of the text where its cluster starts.
    pub cluster: u32,
}

thread_local! {
    static SPARE: Cell<Option<Typesetter>> = const { Cell::new(None) };
}

/// Shapes and sets texts. Remembers the plans, which depend on face, script and direction only, and what it set lately.
pub(crate) struct Typesetter {
    fonts: HashMap<FaceId, ShaperFont<'static, 'static>>,
    plans: HashMap<(FaceId, Script, bool), ShapePlan>,
    buffer: Buffer,
    pub(super) recent: HashMap<Key, Rc<Paragraph>>,
}

impl Typesetter {
    /// The one this thread put aside, or a new one.
    pub(crate) fn take() -> Self {
        SPARE.take().unwrap_or_else(|| Typesetter {
            fonts: HashMap::new(),
            plans: HashMap::new(),
            buffer: Buffer::new(),
            recent: HashMap::new(),
        })
    }

    /// Puts it aside for the next document of this thread: making a plan costs more than using it.
    pub(crate) fn keep(self) {
        SPARE.set(Some(self));
    }

    /// Glyphs of a part of an item in visual order, and their width in 1/1000 em.
    pub(super) fn shape(&mut self, text: &str, item: &Item, part: Range<usize>, tracking: f32) -> (Vec<Glyph>, f32) {
        let direction = if item.level.is_rtl() {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        };
        let script = harfrust::Script::from_iso15924_tag(script_tag(item.script));
        let face = face(item.face);
        let font = self
            .fonts
            .entry(item.face)
            .or_insert_with(|| ShaperFont::new(face.font));

        let buffer = &mut self.buffer;
        buffer.reset();
        if item.missing {
            buffer.push_str("\u{FFFD}");
        } else {
            buffer.push_str(&text[part.clone()]);
            buffer.set_pre_context(&text[..part.start]);
            buffer.set_post_context(&text[part.end..]);
        }
        buffer.set_direction(direction);
        buffer.set_script(script);
        let plan = self
            .plans
            .entry((item.face, item.script, item.level.is_rtl()))
            .or_insert_with(|| ShapePlan::new(font, direction, script, None, &[]));
        let shaped = harfrust::shape(font, buffer, ShapeOptions::new().plan(Some(plan)));
        debug_assert!(shaped.is_ok(), "a plan fits the face it was made for");

        let scale = 1000.0 / face.units_per_em;
        let mut width = 0.0;
        let mut cluster_before = u32::MAX;
        let glyphs = buffer
            .glyph_infos()
            .iter()
            .zip(buffer.glyph_positions())
            .map(|(info, position)| {
                let mut advance = position.x_advance as f32 * scale;
                if info.cluster != cluster_before {
                    advance += tracking;
                }
                cluster_before = info.cluster;
                width += advance;
                Glyph {
                    id: info.glyph_id as u16,
                    x: position.x_offset as f32 * scale,
                    y: position.y_offset as f32 * scale,
                    advance,
                    cluster: info.cluster + part.start as u32,
                }
            });
        (glyphs.collect(), width)
    }
}

fn script_tag(script: Script) -> Tag {
    let name = script.short_name().as_bytes();
    Tag::from_be_bytes(name.try_into().unwrap_or(*b"Zyyy"))
}
