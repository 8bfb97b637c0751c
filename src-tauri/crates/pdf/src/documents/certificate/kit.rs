//! The words of a page as blocks: their sizes, faces and colours.

use super::Words;
use super::ink::{Inks, Voices, voice};
use super::stack::{Block, Fit, Named};
use super::stage::{Stage, capitals, joins};
use crate::page::Role;
use crate::paper::mm;
use crate::text::Style;

/// Sizes of the parts of a page at their roomiest.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    pub heading: f32,
    /// Letterspacing of the heading.
    pub tracking: f32,
    pub name: f32,
    /// Lines that room for the name is kept for.
    pub lines: f32,
    pub prose: f32,
    pub title: f32,
    pub small: f32,
}

/// What the blocks of a stack are made with.
pub(super) struct Kit {
    pub inks: Inks,
    pub voices: Voices,
    pub scale: Scale,
    pub width: f32,
}

impl Kit {
    pub(super) fn of(stage: &Stage, scale: Scale, width: f32) -> Self {
        Kit {
            inks: stage.inks,
            voices: stage.voices,
            scale,
            width,
        }
    }

    /// Heading and the words that lead to the name.
    pub(super) fn before(&self, words: &Words, fit: Fit) -> Vec<Block> {
        let text = fit.text.max(0.62);
        let heading = capitals(&words.heading, &words.language);
        // Where there are no capitals to space out, size speaks.
        let larger = if joins(&heading) || heading == words.heading {
            1.3
        } else {
            1.0
        };
        let style = voice(self.voices.heading, self.scale.heading * larger * text)
            .tracked(self.scale.tracking)
            .leading(1.3)
            .colour(self.inks.word);
        vec![
            self.text(Role::H1, mm(6.0) * fit.space, heading, style, self.width),
            self.text(
                Role::P,
                mm(5.0) * fit.space,
                words.intro.clone(),
                self.voices
                    .aside(self.scale.prose * fit.text.max(0.6))
                    .colour(self.inks.soft),
                self.width,
            ),
        ]
    }

    pub(super) fn name(&self, fit: Fit) -> Named {
        Named {
            above: mm(2.0) * fit.space,
            natural: self.scale.name * (0.35 + 0.65 * fit.text),
            lines: self.scale.lines,
            style: Style {
                family: self.voices.name,
                ..Style::serif(self.scale.name).colour(self.inks.ink)
            },
        }
    }

    /// The same in bold, for pages without ornament.
    pub(super) fn bold_name(&self, fit: Fit) -> Named {
        let named = self.name(fit);
        Named {
            style: named.style.bold(),
            ..named
        }
    }

    /// From what the person did to the small print of the words.
    pub(super) fn after(&self, words: &Words, fit: Fit) -> Vec<Block> {
        let prose = self.scale.prose * fit.text.max(0.6);
        let ink = self.voices.prose(prose).colour(self.inks.ink);
        let title = self.voices.title(self.scale.title * fit.text).colour(self.inks.ink);
        let small = self
            .voices
            .small((self.scale.small * fit.text).max(self.scale.small * 0.78))
            .colour(self.inks.soft);
        let narrow = self.width * 0.88;
        vec![
            self.text(
                Role::P,
                mm(4.6) * fit.space,
                words.statement.clone(),
                self.voices.aside(prose).colour(self.inks.soft),
                narrow,
            ),
            self.text(Role::P, mm(3.0) * fit.space, words.title.clone(), title, narrow),
            self.text(Role::P, mm(3.0) * fit.space, words.held.clone(), ink, narrow),
            self.text(Role::P, mm(0.8) * fit.space, words.hours.clone(), ink, narrow),
            self.text(
                Role::P,
                mm(3.4) * fit.space,
                words.topics.clone(),
                small,
                self.width.min(mm(178.0)),
            ),
            self.text(Role::P, mm(2.0) * fit.space, words.note.clone(), small, narrow),
        ]
    }

    fn text(&self, role: Role, above: f32, text: String, style: Style, measure: f32) -> Block {
        Block::Text {
            role,
            above,
            text,
            style,
            measure,
            even: true,
        }
    }
}
