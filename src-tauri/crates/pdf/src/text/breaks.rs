//! Where lines end.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

/// Widths of any stretch of a text, from the advances of its clusters.
pub(crate) struct Measure {
    /// Sum of the advances before each byte.
    before: Vec<f32>,
}

impl Measure {
    /// `advances` are (byte, advance) pairs in any order.
    pub(crate) fn new(length: usize, mut advances: Vec<(u32, f32)>) -> Self {
        advances.sort_by_key(|advance| advance.0);
        let mut before = Vec::with_capacity(length + 1);
        let mut sum = 0.0;
        let mut rest = advances.into_iter().peekable();
        for byte in 0..=length {
            before.push(sum);
            while let Some((_, advance)) = rest.next_if(|advance| advance.0 as usize == byte) {
                sum += advance;
            }
        }
        Measure { before }
    }

    /// The width from a byte to a byte, without the spaces at its end.
    fn visible(&self, text: &str, start: usize, end: usize) -> f32 {
        let end = start + text[start..end].trim_end().len();
        self.before[end] - self.before[start]
    }

    /// The ends of the lines, filled greedily; the last is the end of the text. A word wider than the measure is cut
    /// between characters, so that nothing ever leaves its column.
    pub(crate) fn fill(&self, text: &str, width: f32) -> Vec<usize> {
        let mut ends = Vec::new();
        let mut start = 0;
        let mut candidate = 0;
        for (position, kind) in linebreaks(text) {
            if candidate > start && self.visible(text, start, position) > width {
                ends.push(candidate);
                start = candidate;
            }
            while self.visible(text, start, position) > width {
                let Some(cut) = self.cut(text, start, position, width) else {
                    break;
                };
                ends.push(cut);
                start = cut;
            }
            candidate = position;
            if kind == BreakOpportunity::Mandatory && position < text.len() {
                ends.push(position);
                start = position;
            }
        }
        ends.push(text.len());
        ends
    }

    /// The ends of as many lines as [`fill`](Self::fill) needs, but of about the same length.
    pub(crate) fn balance(&self, text: &str, width: f32) -> Vec<usize> {
        let greedy = self.fill(text, width);
        let (mut low, mut high) = (width / greedy.len() as f32, width);
        let mut best = greedy;
        for _ in 0..12 {
            let middle = (low + high) / 2.0;
            let lines = self.fill(text, middle);
            if lines.len() <= best.len()
                && self.longest(text, &lines) <= middle + 0.01
                && !self.cuts_words(text, &lines)
            {
                best = lines;
                high = middle;
            } else {
                low = middle;
            }
        }
        best
    }

    /// The narrowest width that takes the text in so many lines; words stay whole unless they may be `cut`.
    pub(crate) fn narrowest(&self, text: &str, natural: f32, lines: usize, cut: bool) -> f32 {
        let (mut low, mut high) = (natural / lines as f32, natural);
        for _ in 0..12 {
            let middle = (low + high) / 2.0;
            let ends = self.fill(text, middle);
            if ends.len() <= lines && (cut || !self.cuts_words(text, &ends)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        high
    }

    /// The width of the longest of the lines that end there.
    pub(crate) fn longest(&self, text: &str, ends: &[usize]) -> f32 {
        let starts = std::iter::once(0).chain(ends.iter().copied());
        starts
            .zip(ends)
            .map(|(start, &end)| self.visible(text, start, end))
            .fold(0.0, f32::max)
    }

    fn cuts_words(&self, text: &str, ends: &[usize]) -> bool {
        let allowed: Vec<usize> = linebreaks(text).map(|(position, _)| position).collect();
        ends.iter().any(|end| !allowed.contains(end))
    }

    /// The last boundary between characters that fits; at least one character.
    fn cut(&self, text: &str, start: usize, end: usize, width: f32) -> Option<usize> {
        let boundaries = text[start..end]
            .grapheme_indices(true)
            .skip(1)
            .map(|(at, _)| start + at);
        let fits = |&at: &usize| self.before[at] - self.before[start] <= width;
        let first = boundaries.clone().next()?;
        Some(boundaries.take_while(fits).last().unwrap_or(first))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every character one unit wide.
    fn measure(text: &str) -> Measure {
        Measure::new(
            text.len(),
            text.char_indices().map(|(at, _)| (at as u32, 1.0)).collect(),
        )
    }

    fn lines(text: &str, ends: &[usize]) -> Vec<String> {
        let starts = std::iter::once(0).chain(ends.iter().copied());
        starts
            .zip(ends)
            .map(|(start, &end)| text[start..end].trim_end().to_string())
            .collect()
    }

    #[test]
    fn fills_lines_and_lets_spaces_hang() {
        let text = "one two three four";
        assert_eq!(
            lines(text, &measure(text).fill(text, 7.0)),
            ["one two", "three", "four"]
        );
    }

    #[test]
    fn balances_a_heading() {
        let text = "Migration, environment and climate change";
        let ends = measure(text).balance(text, 38.0);
        assert_eq!(lines(text, &ends), ["Migration, environment", "and climate change"]);
    }

    #[test]
    fn cuts_a_word_wider_than_the_column() {
        let text = "an incomprehensibly long";
        assert_eq!(
            lines(text, &measure(text).fill(text, 6.0)),
            ["an", "incomp", "rehens", "ibly", "long"]
        );
    }

    #[test]
    fn keeps_words_tied_by_no_break_spaces() {
        let text = "le 14\u{a0}mars 2017";
        assert_eq!(
            lines(text, &measure(text).fill(text, 8.0)),
            ["le", "14\u{a0}mars", "2017"]
        );
    }
}
