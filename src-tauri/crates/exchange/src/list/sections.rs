//! Lines above groups of rows: what they say about the people below them.

use flipchart_core::people::{Field, Role};
use flipchart_core::text::clean;

use super::{headings, places, words};

/// What holds for the rows below, until another line of the same kind; a line of a higher kind ends what stands under it:
/// participants and facilitators, then countries, then institutions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) role: Option<(Role, String)>,
    pub(super) country: Option<(&'static str, String)>,
    pub(super) organisation: Option<String>,
}

impl Section {
    /// Takes what a line says.
    pub(super) fn enter(&mut self, line: &str) {
        let (label, text) = parts(line);
        let of = |field: Field| label.is_none_or(|label| label == field);
        if let Some(role) = words::role(&text).filter(|_| of(Field::Role)) {
            *self = Self {
                role: Some((role, text)),
                ..Self::default()
            };
        } else if let Some(code) = delegation(&text).filter(|_| of(Field::Country)) {
            self.country = Some((code, text));
            self.organisation = None;
        } else if of(Field::Organisation) && headings::exact(&text).is_none() {
            self.organisation = Some(text);
        }
    }
}

/// Whether a line says by itself that it heads a group: an institution, a country, a role, or "Country: Kenya".
pub(super) fn is_telling(line: &str) -> bool {
    let (label, text) = parts(line);
    label.is_some()
        || line.trim_end().ends_with(':')
        || places::is_institution(&text)
        || words::role(&text).is_some()
        || delegation(&text).is_some()
}

/// "Kenya", "Delegation of Kenya".
fn delegation(text: &str) -> Option<&'static str> {
    #[rustfmt::skip]
    const OF: &[&str] = &["delegation of the ", "delegation of ", "delegation from ", "délégation de la ", "délégation du ", "délégation de l’", "délégation de l'",
        "délégation de ", "délégation des ", "delegación de la ", "delegación de ", "delegación del ", "делегация ", "وفد "];
    let low = text.to_lowercase();
    let bare = OF.iter().find_map(|of| low.strip_prefix(of)).unwrap_or(text);
    places::country(bare).or_else(|| places::country(text))
}

/// The label of "Country: Kenya" and what it labels, without numbering, colon and the count of those below.
fn parts(line: &str) -> (Option<Field>, String) {
    let text = clean(without_count(without_number(line.trim())).trim_end_matches([':', '：']));
    if let Some((label, value)) = text.split_once([':', '：'])
        && let Some(field) = headings::exact(label)
        && matches!(field, Field::Country | Field::Organisation | Field::Role)
        && !value.trim().is_empty()
    {
        return (Some(field), clean(value));
    }
    (None, text)
}

/// "II. Ministry", "3) Ministry".
pub(super) fn without_number(text: &str) -> &str {
    let Some((number, rest)) = text.split_once(['.', ')']) else {
        return text;
    };
    let short = (1..=4).contains(&number.len());
    let counts = number.chars().all(|c| c.is_ascii_digit()) || number.chars().all(|c| "IVXLC".contains(c));
    let letter = number.len() == 1 && number.chars().all(|c| c.is_ascii_uppercase());
    match short && (counts || letter) && rest.starts_with(' ') {
        true => rest.trim_start(),
        false => text,
    }
}

/// "Ministry of Interior (3)", "Ministry of Interior – 3 participants".
fn without_count(text: &str) -> &str {
    let text = text.trim_end();
    let counted = |part: &str| {
        let digits = part.chars().filter(char::is_ascii_digit).count();
        (1..=4).contains(&digits)
            && part.split_whitespace().count() <= 3
            && part.starts_with(|c: char| c.is_ascii_digit())
    };
    let bracket = text.strip_suffix(')').and_then(|open| open.rsplit_once('('));
    let dash = || {
        text.rsplit_once(" – ")
            .or_else(|| text.rsplit_once(" - "))
            .or_else(|| text.rsplit_once(": "))
    };
    match bracket.or_else(dash) {
        Some((before, count)) if counted(count.trim()) => before.trim_end(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(lines: &[&str]) -> (Option<Role>, Option<&'static str>, Option<String>) {
        let mut section = Section::default();
        for line in lines {
            section.enter(line);
        }
        (
            section.role.map(|r| r.0),
            section.country.map(|c| c.0),
            section.organisation,
        )
    }

    #[test]
    fn lines_say_role_country_and_organisation_and_end_each_other() {
        let ministry = || Some("Ministry of Interior".to_string());
        assert_eq!(after(&["II. Ministry of Interior (3)"]), (None, None, ministry()));
        assert_eq!(
            after(&["Kenya", "Ministry of Interior – 4 participants"]),
            (None, Some("KE"), ministry())
        );
        assert_eq!(
            after(&["Kenya", "Ministry of Interior", "UGANDA:"]),
            (None, Some("UG"), None)
        );
        assert_eq!(
            after(&["Ministry of Interior", "Facilitators:"]),
            (Some(Role::Facilitator), None, None)
        );
        assert_eq!(after(&["Country: Kenya"]), (None, Some("KE"), None));
        assert_eq!(after(&["Délégation de la Guinée"]), (None, Some("GN"), None));
        assert_eq!(after(&["Организация: МЧС"]), (None, None, Some("МЧС".into())));
    }
}
