//! A text set in lines.

use std::ops::Range;
use std::rc::Rc;

use unicode_bidi::Level;
use unicode_script::Script;

use super::breaks::Measure;
use super::faces::{FaceId, candidates, face};
use super::items::{Item, itemise, reorder};
use super::shape::{Glyph, Typesetter};
use super::style::{Align, Style};

/// Glyphs of one face and direction on a line.
pub(crate) struct Run {
    pub face: FaceId,
    pub rtl: bool,
    /// Bytes of the paragraph's text.
    pub range: Range<usize>,
    /// From the start of the line, in points.
    pub x: f32,
    pub glyphs: Vec<Glyph>,
}

/// One line; distances in points from the paragraph's top left corner, downwards.
pub(crate) struct Line {
    pub runs: Vec<Run>,
    pub x: f32,
    pub baseline: f32,
    pub width: f32,
}

/// A text set at a size in lines.
pub(crate) struct Paragraph {
    pub text: String,
    pub style: Style,
    pub lines: Vec<Line>,
    /// Height of each line in points.
    pub line_height: f32,
}

impl Paragraph {
    /// In points.
    pub(crate) fn height(&self) -> f32 {
        self.lines.len() as f32 * self.line_height
    }

    /// The longest line's width in points.
    pub(crate) fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }
}

/// A text shaped but not yet set: good for trying sizes.
pub(crate) struct Shaped {
    text: String,
    style: Style,
    items: Vec<Item>,
    glyphs: Vec<(Vec<Glyph>, f32)>,
}

impl Shaped {
    /// Width on one line at size 1000, that is in 1/1000 em.
    pub(crate) fn natural_width(&self) -> f32 {
        self.glyphs.iter().map(|item| item.1).sum()
    }

    fn measure(&self) -> Measure {
        let advances = self
            .glyphs
            .iter()
            .flat_map(|item| item.0.iter().map(|glyph| (glyph.cluster, glyph.advance)));
        Measure::new(self.text.len(), advances.collect())
    }

    /// The narrowest measure that holds it in so many lines, in 1/1000 em; words stay whole unless they may be `cut`.
    pub(crate) fn width_in(&self, lines: usize, cut: bool) -> f32 {
        self.measure().narrowest(&self.text, self.natural_width(), lines, cut)
    }

    /// Height of a line at a size, in points.
    pub(crate) fn line_height(&self, size: f32) -> f32 {
        Spacing::of(self, size).height
    }

    /// How far ink reaches beyond a line, above and below together, at a size in points.
    pub(crate) fn overreach(&self, size: f32) -> f32 {
        let spacing = Spacing::of(self, size);
        let (mut below, mut above) = (0.0_f32, 0.0_f32);
        for (item, (glyphs, _)) in self.items.iter().zip(&self.glyphs) {
            for glyph in glyphs {
                let (low, high) = face(item.face).ink(glyph.id);
                below = below.max(-(low + glyph.y) * size / 1000.0);
                above = above.max((high + glyph.y) * size / 1000.0);
            }
        }
        (above - spacing.baseline).max(0.0) + (below - spacing.height + spacing.baseline).max(0.0)
    }

    /// Where to break at spaces so that the longest of two or three lines is shortest: the spaces, and that line's width in
    /// 1/1000 em. `None` with too few spaces, or so many that it is no name.
    pub(crate) fn at_spaces(&self, lines: usize) -> Option<(Vec<usize>, f32)> {
        const MOST: usize = 40;
        let spaces: Vec<usize> = self.text.match_indices(' ').map(|(at, _)| at).collect();
        if spaces.len() > MOST {
            return None;
        }
        let measure = self.measure();
        let width = |breaks: &[usize]| {
            let ends: Vec<usize> = breaks.iter().map(|at| at + 1).chain([self.text.len()]).collect();
            measure.longest(&self.text, &ends)
        };
        let tries: Vec<Vec<usize>> = match lines {
            2 => spaces.iter().map(|&at| vec![at]).collect(),
            _ => (1..spaces.len())
                .flat_map(|second| (0..second).map(move |first| [first, second]))
                .map(|pair| pair.map(|at| spaces[at]).to_vec())
                .collect(),
        };
        tries
            .into_iter()
            .map(|breaks| {
                let width = width(&breaks);
                (breaks, width)
            })
            .min_by(|a, b| a.1.total_cmp(&b.1))
    }
}

/// How a paragraph takes its measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Setting {
    /// Lines as full as they go.
    Filled,
    /// As few lines as that, of about equal length: for headings and names.
    Balanced,
    /// One line, however long.
    Single,
}

/// Everything a set paragraph depends on.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Key {
    text: String,
    style: [u32; 9],
    width: u32,
    setting: Setting,
}

impl Typesetter {
    /// The text set in a measure of `width` points. What was set lately is kept: a workshop's papers repeat themselves.
    pub(crate) fn paragraph(&mut self, text: &str, style: &Style, width: f32, setting: Setting) -> Rc<Paragraph> {
        const KEPT: usize = 1024;
        let key = Key {
            text: text.to_string(),
            style: style.key(),
            width: width.to_bits(),
            setting,
        };
        if let Some(known) = self.recent.get(&key) {
            return Rc::clone(known);
        }
        let shaped = self.shaped(text, style);
        let paragraph = Rc::new(self.set(shaped, style.size, width, setting));
        if self.recent.len() == KEPT {
            self.recent.clear();
        }
        self.recent.insert(key, Rc::clone(&paragraph));
        paragraph
    }

    /// The text shaped in this style; controls count as spaces.
    pub(crate) fn shaped(&mut self, text: &str, style: &Style) -> Shaped {
        let text = text.replace(['\t', '\r', '\u{b}', '\u{c}', '\0'], " ");
        let items = itemise(&text, style);
        let glyphs = items
            .iter()
            .map(|item| self.shape(&text, item, item.range.clone(), style.tracking))
            .collect();
        Shaped {
            text,
            style: *style,
            items,
            glyphs,
        }
    }

    /// A shaped text set at a size.
    pub(crate) fn set(&mut self, mut shaped: Shaped, size: f32, width: f32, setting: Setting) -> Paragraph {
        shaped.style.size = size;
        let text = shaped.text.clone();
        // A hair of tolerance: a width that was measured must fit when it is set.
        let em = width * 1000.0 / size + 0.5;
        let fits = shaped.natural_width() <= em && !text.contains('\n');
        let ends = if fits || setting == Setting::Single {
            vec![text.len()]
        } else {
            let measure = shaped.measure();
            match setting {
                Setting::Balanced => measure.balance(&text, em),
                _ => measure.fill(&text, em),
            }
        };
        let spacing = Spacing::of(&shaped, size);
        let mut lines = Vec::with_capacity(ends.len());
        let mut start = 0;
        for end in ends {
            let visible = start..start + text[start..end].trim_end().len();
            let whole = visible.start == 0 && end == text.len();
            let runs = if whole {
                shaped.take_all()
            } else {
                self.reshape(&text, &shaped, &visible)
            };
            lines.push(place(
                runs,
                &shaped.style,
                width,
                lines.len() as f32 * spacing.height + spacing.baseline,
            ));
            start = end;
        }
        Paragraph {
            text,
            style: shaped.style,
            lines,
            line_height: spacing.height,
        }
    }

    /// The glyphs of a stretch, shaped anew because letters may join differently at the end of a line.
    fn reshape(&mut self, text: &str, shaped: &Shaped, stretch: &Range<usize>) -> Vec<(Level, Run)> {
        let mut runs = Vec::new();
        for item in &shaped.items {
            let part = item.range.start.max(stretch.start)..item.range.end.min(stretch.end);
            if part.start < part.end {
                let (glyphs, _) = self.shape(text, item, part.clone(), shaped.style.tracking);
                runs.push((
                    item.level,
                    Run {
                        face: item.face,
                        rtl: item.level.is_rtl(),
                        range: part,
                        x: 0.0,
                        glyphs,
                    },
                ));
            }
        }
        runs
    }
}

impl Shaped {
    fn take_all(&mut self) -> Vec<(Level, Run)> {
        let items = self.items.iter().zip(std::mem::take(&mut self.glyphs));
        items
            .map(|(item, (glyphs, _))| {
                let run = Run {
                    face: item.face,
                    rtl: item.level.is_rtl(),
                    range: item.range.clone(),
                    x: 0.0,
                    glyphs,
                };
                (item.level, run)
            })
            .collect()
    }
}

/// The height of a paragraph's lines and where in it the letters stand, in points.
struct Spacing {
    height: f32,
    baseline: f32,
}

impl Spacing {
    /// Lines are spaced by the metrics of the main face, whatever scripts they hold, so that a page stays even; only ink
    /// that would reach into the next line makes them taller.
    fn of(shaped: &Shaped, size: f32) -> Self {
        let style = &shaped.style;
        let main = candidates(Script::Latin, style.family, style.weight)
            .next()
            .unwrap_or_default();
        let main = face(main);
        let height = size * style.leading;
        let baseline = (height - (main.ascent + main.descent) * size) / 2.0 + main.ascent * size;
        let (mut below, mut above) = (0.0_f32, 0.0_f32);
        for (item, (glyphs, _)) in shaped.items.iter().zip(&shaped.glyphs) {
            let face = face(item.face);
            for glyph in glyphs.iter().filter(|_| !face.is_even) {
                let (low, high) = face.ink(glyph.id);
                below = below.max(-(low + glyph.y));
                above = above.max(high + glyph.y);
            }
        }
        let below = (below * size / 1000.0).max(height - baseline);
        let above = (above * size / 1000.0).max(baseline);
        Spacing {
            height: above + below,
            baseline: above,
        }
    }
}

/// Puts runs in visual order and the line in its place.
fn place(mut runs: Vec<(Level, Run)>, style: &Style, measure: f32, baseline: f32) -> Line {
    reorder(&mut runs);
    let em = style.size / 1000.0;
    let mut width = 0.0;
    let mut placed = Vec::with_capacity(runs.len());
    for (_, mut run) in runs {
        run.x = width;
        width += run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * em;
        placed.push(run);
    }
    // The space after the last letter would push a centred heading off its axis.
    width -= style.tracking * em;
    let x = match style.align {
        Align::Start => 0.0,
        Align::Center => (measure - width) / 2.0,
        Align::End => measure - width,
    };
    Line {
        runs: placed,
        x,
        baseline,
        width,
    }
}
