//! Texts with placeholders, as a facilitator writes them: `{name}`, `{sex: invitée | invité | personne invitée}`. A brace
//! that is meant is written twice: `{{`, `}}`; so is a bar inside the forms: `||`.

use crate::people::Sex;
use crate::workshops::codes;
use crate::{Error, Result};

codes! {
    /// What a placeholder stands for.
    Placeholder {
        /// The name as it prints.
        Name = "name",
        /// Title of the workshop.
        Title = "title",
        /// When it was.
        Dates = "dates",
        /// Where it was, as it stands in a sentence.
        Place = "place",
        /// How long it was.
        Hours = "hours",
        /// Number of the certificate.
        Number = "number",
        /// Day of issue.
        Issued = "issued",
        /// Points in the test.
        Score = "score",
        /// What the person did.
        Role = "role",
    } default Name
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Said(String),
    Filled(Placeholder),
    /// For a woman, for a man, for everybody else.
    Forms([String; 3]),
}

/// A text that is understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording(Vec<Piece>);

/// What placeholders are filled with; all in the language of the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "named as the placeholders")]
pub struct Values<'a> {
    pub name: &'a str,
    pub title: &'a str,
    pub dates: &'a str,
    pub place: &'a str,
    pub hours: &'a str,
    pub number: &'a str,
    pub issued: &'a str,
    pub score: &'a str,
    pub role: &'a str,
    /// Chooses among forms: without one, or with another than female and male, the third.
    pub sex: Option<Sex>,
}

impl Values<'_> {
    fn of(&self, placeholder: Placeholder) -> &str {
        match placeholder {
            Placeholder::Name => self.name,
            Placeholder::Title => self.title,
            Placeholder::Dates => self.dates,
            Placeholder::Place => self.place,
            Placeholder::Hours => self.hours,
            Placeholder::Number => self.number,
            Placeholder::Issued => self.issued,
            Placeholder::Score => self.score,
            Placeholder::Role => self.role,
        }
    }
}

impl Wording {
    /// Understands a text; `field` is where it stands.
    ///
    /// # Errors
    /// `Invalid` on `field`: `unknown-placeholder` with the placeholder, `open-brace` with what follows the brace,
    /// `sex-forms` where there are not three forms.
    pub fn parse(field: &str, text: &str) -> Result<Self> {
        let mut pieces = Vec::new();
        let mut said = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            said.push_str(&rest[..at]);
            let brace = &rest[at..=at];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                said.push_str(brace);
                rest = after;
                continue;
            }
            let open = |rest: &str| {
                let shown: String = rest.chars().take(30).collect();
                Error::invalid(field, "open-brace", format!("{brace}{shown}"))
            };
            let end = rest
                .find(['{', '}'])
                .filter(|end| brace == "{" && rest[*end..].starts_with('}'));
            let inner = &rest[..end.ok_or_else(|| open(rest))?];
            rest = &rest[inner.len() + 1..];
            if !said.is_empty() {
                pieces.push(Piece::Said(std::mem::take(&mut said)));
            }
            pieces.push(piece(field, inner)?);
        }
        said.push_str(rest);
        if !said.is_empty() {
            pieces.push(Piece::Said(said));
        }
        Ok(Self(pieces))
    }

    /// The text with its placeholders filled.
    #[must_use]
    pub fn fill(&self, values: &Values) -> String {
        let said = |piece: &Piece| match piece {
            Piece::Said(text) => text.clone(),
            Piece::Filled(placeholder) => values.of(*placeholder).to_string(),
            Piece::Forms([female, male, neutral]) => match values.sex {
                Some(Sex::Female) => female.clone(),
                Some(Sex::Male) => male.clone(),
                _ => neutral.clone(),
            },
        };
        self.0.iter().map(said).collect()
    }

    /// Whether it has that placeholder.
    #[must_use]
    pub fn uses(&self, placeholder: Placeholder) -> bool {
        self.0.contains(&Piece::Filled(placeholder))
    }
}

fn piece(field: &str, inner: &str) -> Result<Piece> {
    let unknown = || Error::invalid(field, "unknown-placeholder", format!("{{{inner}}}"));
    match inner.split_once(':') {
        None => Placeholder::from_code(&inner.trim().to_lowercase())
            .map(Piece::Filled)
            .ok_or_else(unknown),
        Some((word, forms)) if word.trim().eq_ignore_ascii_case("sex") => {
            // NUL is in no text of the library.
            let forms = forms.replace("||", "\0");
            let forms: Vec<String> = forms.split('|').map(|form| form.trim().replace('\0', "|")).collect();
            <[String; 3]>::try_from(forms)
                .map(Piece::Forms)
                .map_err(|_| Error::invalid(field, "sex-forms", format!("{{{inner}}}")))
        }
        Some(_) => Err(unknown()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str, sex: Option<Sex>) -> String {
        let values = Values {
            name: "Ana {name}",
            dates: "du 3 au 5 mars",
            sex,
            ..Values::default()
        };
        Wording::parse("statement", text).unwrap().fill(&values)
    }

    #[test]
    fn placeholders_are_filled_and_what_they_bring_is_not_read_again() {
        assert_eq!(filled("{name}, {Dates}.", None), "Ana {name}, du 3 au 5 mars.");
        assert_eq!(filled("", None), "");
        assert_eq!(filled("{ name }{role}", None), "Ana {name}");
    }

    #[test]
    fn a_form_is_chosen_by_sex_and_the_third_is_for_whom_nothing_is_known() {
        let text = "comme {sex: invitée | invité | personne invitée}";
        assert_eq!(filled(text, Some(Sex::Female)), "comme invitée");
        assert_eq!(filled(text, Some(Sex::Male)), "comme invité");
        for sex in [None, Some(Sex::Other), Some(Sex::Undisclosed)] {
            assert_eq!(filled(text, sex), "comme personne invitée");
        }
    }

    #[test]
    fn braces_and_bars_are_written_twice() {
        assert_eq!(filled("{{name}} }}{{", None), "{name} }{");
        assert_eq!(filled("{sex: a||b | c | d}", Some(Sex::Female)), "a|b");
    }

    #[test]
    fn a_mistake_is_named() {
        for (text, reason, value) in [
            ("For {nam}", "unknown-placeholder", "{nam}"),
            ("{}", "unknown-placeholder", "{}"),
            ("{role: a | b}", "unknown-placeholder", "{role: a | b}"),
            ("{sex: a | b}", "sex-forms", "{sex: a | b}"),
            ("For {name", "open-brace", "{name"),
            ("For name}", "open-brace", "}"),
            ("{sex: {name} | b | c}", "open-brace", "{sex: {name} | b | c}"),
        ] {
            let params = Wording::parse("statement", text).unwrap_err().params();
            assert_eq!(
                (params["reason"].as_str(), params["value"].as_str()),
                (reason, value),
                "{text}"
            );
        }
    }
}
