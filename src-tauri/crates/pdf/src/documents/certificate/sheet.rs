//! The sheet a page is printed on: what is under everything, and what is cut off.

use super::stage::{Bleed, Stage};
use crate::image;
use crate::page::{Document, Pen};
use crate::paper::mm;
use crate::text::Colour;

/// What is cut off on each side.
const BLEED: f32 = mm(3.0);
/// How far the sheet reaches beyond the page for the marks.
const EDGE: f32 = mm(10.0);
/// From the page to a mark, and the mark's length.
const AWAY: f32 = mm(4.0);
const MARK: f32 = mm(5.0);

pub(super) struct Sheet {
    pub size: (f32, f32),
    pub has_marks: bool,
}

impl Sheet {
    /// The background picture: over the whole paper, its middle kept where its proportion is another.
    pub(super) fn background(&self, stage: &mut Stage) {
        let Some(picture) = stage
            .data
            .look
            .background
            .as_deref()
            .and_then(|bytes| image::decode(bytes).ok())
        else {
            return;
        };
        let (width, height) = self.reach();
        let scale = (width / picture.width).max(height / picture.height);
        let (wide, high) = (picture.width * scale, picture.height * scale);
        let area = [(self.size.0 - wide) / 2.0, (self.size.1 - high) / 2.0, wide, high];
        let id = stage.document.keep(&picture);
        stage.bleeds.push(Bleed::Picture(id, area));
    }

    /// What may carry colour: the page and what is cut off around it.
    fn reach(&self) -> (f32, f32) {
        (self.size.0 + 2.0 * BLEED, self.size.1 + 2.0 * BLEED)
    }

    /// A new last page with what reaches over its edges.
    pub(super) fn add(&self, document: &mut Document, bleeds: &[Bleed]) -> usize {
        let page = document.add_page(self.size);
        if self.has_marks {
            document.reach_beyond(page, BLEED, EDGE);
        }
        if !bleeds.is_empty() || self.has_marks {
            let (width, height) = self.reach();
            document.artifact(page, |pen| {
                if !bleeds.is_empty() {
                    pen.within([-BLEED, -BLEED, width, height], |pen| {
                        for bleed in bleeds {
                            match bleed {
                                Bleed::Picture(id, area) => pen.picture(*id, *area),
                                Bleed::Colour(area, colour) => pen.area(*area, *colour),
                            }
                        }
                    });
                }
                if self.has_marks {
                    self.marks(pen);
                }
            });
        }
        page
    }

    /// Two short lines at each corner, on the lines where to cut.
    fn marks(&self, pen: &mut Pen) {
        let (width, height) = self.size;
        for (x, outward) in [(0.0, -1.0), (width, 1.0)] {
            for (y, upward) in [(0.0, -1.0), (height, 1.0)] {
                let far = AWAY + MARK;
                pen.rule((x + outward * AWAY, y), (x + outward * far, y), 0.25, Colour::INK);
                pen.rule((x, y + upward * AWAY), (x, y + upward * far), 0.25, Colour::INK);
            }
        }
    }
}
