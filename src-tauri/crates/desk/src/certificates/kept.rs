//! What the ledger keeps beside a page, and whether it is still true.

use flipchart_core::Localized;
use flipchart_core::certificates::{Issued, Standing};
use flipchart_core::people::{Printing, Role, Sex};
use serde_json::{Value, json};

use super::facts::Said;
use super::material::Material;
use super::words::{self, Composed, Telling};

impl Material {
    /// The facts as they read in a language, and in that of the other column where there is one.
    pub(super) fn said(
        &self,
        telling: &Telling,
        standing: &Standing,
        (language, second): (&str, Option<&str>),
        sexed: bool,
    ) -> Said {
        let w = &self.workshop;
        let text = |l: &Localized| l.get(language, &w.languages).to_string();
        let person = self.people.get(&standing.participant);
        let columns: Vec<&str> = [language].into_iter().chain(second).collect();
        Said {
            dates: words::dated(telling, &columns),
            role: standing.role.code(),
            roled: false,
            language: language.to_string(),
            certifies: self.kind.code(),
            name: standing.name.clone(),
            honorific: person
                .and_then(|p| p.printed_title(&standing.name, Printing::from(w)))
                .map(String::from),
            native: self.native(standing).map(String::from),
            sex: person.and_then(|p| p.sex).map(Sex::code),
            sexed,
            title: text(&w.title),
            kind: w.kind.code(),
            start: w.start.to_string(),
            end: w.end.to_string(),
            city: w.city.clone(),
            country: w.country.clone(),
            venue: w.venue.clone(),
            phrase: w.place_phrase.0.get(language).cloned(),
            minutes: self.minutes,
            score: standing.score.map(|score| (score.points, score.most)),
            topics: w.topics.iter().map(|t| text(&t.title)).collect(),
            specimen: w.sample,
            second: second.map(|tag| (tag.to_string(), w.title_in(tag).to_string())),
        }
    }

    /// What the page is like beside its facts; kept as a record.
    pub(super) fn look(&self, language: &str, composed: &Composed) -> Value {
        json!({
            "design": self.design.template.design, "organisations": self.organisations(language),
            "signatories": self.signatories(language), "words": composed.main, "second_words": composed.second,
            "back": composed.back,
        })
    }

    /// Whether a certificate of the very design of today was issued without the other side.
    pub(super) fn was_without_back(&self, issued: &Issued) -> bool {
        let look = self.kept.get(&issued.number).map(|kept| &kept["look"]);
        look.is_some_and(|look| look["back"].is_null() && look["design"] == json!(self.design.template.design))
    }

    /// The certificate somebody has, when all that it says is still said.
    pub(super) fn unchanged<'a>(&self, standing: &'a Standing) -> Option<&'a Issued> {
        let issued = standing.issued.as_ref()?;
        let kept = self.kept.get(&issued.number)?;
        let numbered = self.numbered(issued);
        let telling = self.telling(standing, &numbered);
        let composed = words::compose(&telling, &issued.language, true);
        let sexed = composed.is_ok_and(|composed| composed.sexed);
        // The other column is asked in the language it was printed in, whatever the design says today.
        let second = kept["second"]["language"].as_str();
        let mut said = self.said(&telling, standing, (&issued.language, second), sexed);
        let before = kept["role"].as_str().and_then(Role::from_code);
        said.roled = before
            .filter(|role| *role != standing.role)
            .is_some_and(|role| words::reads_otherwise(&telling, role, &issued.language));
        said.is_said_by(kept).then_some(issued)
    }

    /// Whether a certificate that was issued would look otherwise today: another design, organisation, logo or signatory.
    pub(super) fn looks_otherwise(&self, issued: &Issued) -> bool {
        let Some(look) = self
            .kept
            .get(&issued.number)
            .map(|kept| &kept["look"])
            .filter(|look| look.is_object())
        else {
            return false;
        };
        look["design"] != json!(self.design.template.design)
            || look["organisations"] != self.organisations(&issued.language)
            || look["signatories"] != self.signatories(&issued.language)
    }

    fn organisations(&self, language: &str) -> Value {
        let w = &self.workshop;
        w.organisations
            .iter()
            .map(|o| json!([o.role.code(), o.name.get(language, &w.languages), o.logo]))
            .collect()
    }

    fn signatories(&self, language: &str) -> Value {
        let w = &self.workshop;
        w.signatories
            .iter()
            .map(|s| json!([s.name, s.title.get(language, &w.languages), s.image]))
            .collect()
    }
}
