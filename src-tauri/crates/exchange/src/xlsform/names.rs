//! Names that XLSForm and Flipchart take.

use std::collections::HashMap;

use flipchart_core::forms::NAME_MAX;
use unicode_normalization::UnicodeNormalization;

/// Names that XLSForm keeps to itself.
const RESERVED: &[&str] = &["meta"];

fn starts(c: char) -> bool {
    (c.is_alphabetic() || c == '_') && starts_element(c)
}

fn starts_element(c: char) -> bool {
    // À to Ö are letters to XML, but the usual converter refuses them at the start of a name and within.
    c.is_ascii_alphabetic()
        || c == '_'
        || matches!(c, '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}'
            | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}'
            | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}' | '\u{10000}'..='\u{EFFFF}')
}

fn goes_on(c: char) -> bool {
    matches!(c, '-' | '.') || c.is_ascii_digit() || c == '_' || (c.is_alphanumeric() && starts_element(c))
}

/// Whether the text can be the name of a question or a group, to XLSForm and to Flipchart.
pub(super) fn is_sound(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(starts) && chars.all(goes_on) && name.chars().count() <= NAME_MAX
}

/// The nearest name of a question or a group; empty when nothing is left.
pub(super) fn sound(written: &str) -> String {
    let mut out = String::new();
    for c in written.trim().nfc() {
        match c {
            c if goes_on(c) => out.push(c),
            '\u{C0}'..='\u{D6}' => out.extend(c.nfd().next()),
            _ if out.ends_with('_') => {}
            _ => out.push('_'),
        }
    }
    let out = out.trim_end_matches('_');
    let out = match out.chars().next() {
        None => return String::new(),
        Some(c) if starts(c) => out.to_string(),
        Some(_) => format!("_{out}"),
    };
    out.chars().take(NAME_MAX).collect()
}

/// The nearest name of a choice or a list: no white space, not too long.
pub(super) fn sound_choice(written: &str) -> String {
    let joined = written.split_whitespace().collect::<Vec<_>>().join("_");
    joined.nfc().take(NAME_MAX).collect()
}

/// The nearest code of a form: letters, digits, `_`, `-` and `.`.
pub(super) fn sound_code(written: &str) -> String {
    let mut out = String::new();
    for c in written.trim().nfc().take(NAME_MAX) {
        match c {
            c if c.is_alphanumeric() || matches!(c, '-' | '.' | '_') => out.push(c),
            _ if out.ends_with('_') || out.is_empty() => {}
            _ => out.push('_'),
        }
    }
    let out = out.trim_end_matches('_');
    if out.is_empty() { "form".into() } else { out.into() }
}

/// Names that are taken, each with the last number that was put behind it.
#[derive(Debug, Default, Clone)]
pub(super) struct Taken(HashMap<String, u32>);

impl Taken {
    /// Nothing but what XLSForm keeps to itself.
    pub(super) fn with_reserved() -> Self {
        Self(RESERVED.iter().map(|name| ((*name).to_string(), 1)).collect())
    }

    /// Whether a name is taken.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The name itself when it is free, else with the first free number; it is taken then.
    pub(super) fn free(&mut self, name: &str) -> String {
        let mut number = match self.0.get(name) {
            None => {
                self.0.insert(name.to_string(), 1);
                return name.to_string();
            }
            Some(number) => *number,
        };
        loop {
            number = number.saturating_add(1);
            let suffix = format!("_{number}");
            let room = NAME_MAX.saturating_sub(suffix.len());
            let next = name.chars().take(room).collect::<String>() + &suffix;
            if !self.0.contains_key(&next) {
                self.0.insert(name.to_string(), number);
                self.0.insert(next.clone(), 1);
                return next;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_what_xlsform_takes() {
        for (written, name) in [
            ("q1", "q1"),
            ("my question?", "my_question"),
            ("1st", "_1st"),
            ("École", "Ecole"),
            ("вопрос 2", "вопрос_2"),
            ("a/b:c", "a_b_c"),
            ("???", ""),
        ] {
            assert_eq!(sound(written), name, "{written}");
            assert!(name.is_empty() || (is_sound(name) && flipchart_core::forms::is_name(name)));
        }
        assert_eq!(sound_choice(" not sure "), "not_sure");
        assert_eq!(sound_code(" Évaluation: jour 1 "), "Évaluation_jour_1");
        assert_eq!(sound_code("—"), "form");
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let mut taken = Taken::default();
        assert_eq!(taken.free("q"), "q");
        assert_eq!(taken.free("q"), "q_2");
        let long = "x".repeat(NAME_MAX);
        taken.free(&long);
        assert_eq!(taken.free(&long).chars().count(), NAME_MAX);
    }
}
