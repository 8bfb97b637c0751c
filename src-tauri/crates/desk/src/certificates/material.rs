//! What there is to print about a workshop, read once for a kind.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use flipchart_core::certificates::{self, CertificateTemplate, DesignFor, Issued, Kind, Standing};
use flipchart_core::people::{self, Participant, Printing};
use flipchart_core::workshops::{self, Workshop};
use flipchart_core::{Error, Library, Result};
use flipchart_i18n::{Lang, Texts, msg};
use flipchart_pdf::documents::certificate::CertificateData;
use flipchart_signing::Key;
use serde_json::Value;

use super::data::pictures;
use super::printer::About;
use super::sign::{self, Proof, Stated};
use super::words::{self, Telling};
use crate::document_language;

/// Everything about one workshop that its certificates of a kind print, read once.
pub(super) struct Material {
    pub(super) workshop: Workshop,
    pub(super) kind: Kind,
    pub(super) design: DesignFor,
    pub(super) people: HashMap<String, Participant>,
    pub(super) pictures: HashMap<String, Arc<[u8]>>,
    pub(super) minutes: Option<u32>,
    pub(super) kept: HashMap<String, Value>,
}

/// A number and the day it is given.
#[derive(Debug, Clone)]
pub(super) struct Numbered {
    pub number: String,
    pub issued: NaiveDate,
    pub supersedes: Option<String>,
}

/// A page that is ready to be set.
pub(super) struct Page {
    pub data: CertificateData,
    pub proof: Option<Proof>,
    pub facts: String,
}

impl Material {
    pub(super) fn gather(library: &Library, workshop: &str, kind: Kind) -> Result<Self> {
        let facts = workshops::get(library, workshop)?;
        let people = people::participants(library, workshop)?;
        let design = certificates::design_for(library, workshop, kind)?;
        let mut pictures = pictures(library, &facts)?;
        for sha in design.template.design.pictures() {
            // A picture that is gone is left out, as an unreadable one is.
            if let Ok(bytes) = library.bytes(sha) {
                pictures.insert(sha.to_string(), bytes.into());
            }
        }
        let kept = certificates::facts(library, workshop, kind)?;
        Ok(Self {
            people: people.into_iter().map(|p| (p.uid.clone(), p)).collect(),
            minutes: certificates::hours(library, workshop)?,
            kept: kept
                .into_iter()
                .map(|(number, facts)| (number, serde_json::from_str(&facts).unwrap_or_default()))
                .collect(),
            workshop: facts,
            kind,
            design,
            pictures,
        })
    }

    /// The day it is at the place of the workshop.
    pub(super) fn local_day(&self, at: DateTime<Utc>) -> NaiveDate {
        let zone: chrono_tz::Tz = self.workshop.zone.parse().unwrap_or(chrono_tz::UTC);
        at.with_timezone(&zone).date_naive()
    }

    /// The name in the person's own script, where the workshop prints it.
    pub(super) fn native(&self, standing: &Standing) -> Option<&str> {
        let person = self.people.get(&standing.participant)?;
        person.native_line(&standing.name, Printing::from(&self.workshop))
    }

    /// Address that an invitation went to.
    fn email(&self, standing: &Standing) -> Option<&str> {
        self.people.get(&standing.participant)?.email.as_deref()
    }

    pub(super) fn telling<'a>(&'a self, standing: &'a Standing, numbered: &'a Numbered) -> Telling<'a> {
        let person = self.people.get(&standing.participant);
        Telling {
            workshop: &self.workshop,
            minutes: self.minutes,
            award: &self.design.award,
            design: &self.design.template.design,
            kind: self.kind,
            name: &standing.name,
            native: person.and_then(|p| p.native_name.as_deref()),
            sex: person.and_then(|p| p.sex),
            role: standing.role,
            score: standing.score,
            number: &numbered.number,
            issued: numbered.issued,
            supersedes: numbered.supersedes.as_deref(),
        }
    }

    /// The page of somebody, with all that proves it where there is a key; `without_back` leaves the other side out.
    pub(super) fn page(
        &self,
        standing: &Standing,
        language: &str,
        numbered: &Numbered,
        key: Option<&Key>,
        without_back: bool,
    ) -> Result<Page> {
        let telling = self.telling(standing, numbered);
        let composed = words::compose(&telling, language, !without_back)?;
        let mut title = self.workshop.title_in(language).to_string();
        if self.workshop.sample {
            // The paper has it across the page.
            let specimen = msg::documents_specimen(Texts::of(document_language(language)));
            title = format!("{specimen} · {title}");
        }
        let proof = key.and_then(|key| {
            let stated = Stated {
                kind: self.kind,
                name: &standing.name,
                title: &title,
                start: self.workshop.start,
                end: self.workshop.end,
                minutes: self.minutes,
                number: &numbered.number,
                issued: numbered.issued,
                supersedes: numbered.supersedes.as_deref(),
                email: self.email(standing),
                person: &standing.person,
            };
            sign::prove(&stated, &composed, key)
        });
        let second = words::second_language(&self.design.award, &self.design.template.design, language);
        let facts = self.said(&telling, standing, (language, second), composed.sexed);
        let facts = facts
            .to_json(&composed.prints, self.look(language, &composed))
            .to_string();
        Ok(Page {
            data: self.data(standing, language, numbered, composed, proof.as_ref()),
            proof,
            facts,
        })
    }

    /// Whether the page of somebody would have another side.
    pub(super) fn has_back(&self, standing: &Standing, language: Option<&str>) -> bool {
        let language = document_language(language.unwrap_or(&standing.language)).code();
        let numbered = Numbered {
            number: String::new(),
            issued: self.workshop.end,
            supersedes: None,
        };
        words::back(&self.telling(standing, &numbered), language).is_ok_and(|back| back.is_some())
    }

    /// The picture of the seal, where the design has one.
    pub(super) fn seal(&self) -> Option<&[u8]> {
        let seal = self.design.template.design.seal.as_ref()?;
        self.pictures.get(seal).map(AsRef::as_ref)
    }

    /// Language of who has none of their own.
    pub(super) fn main_language(&self) -> &'static str {
        let chosen = self.workshop.certificate_language.as_deref();
        document_language(chosen.unwrap_or(self.workshop.main_language())).code()
    }

    /// What a file of many pages says about itself.
    pub(super) fn about<'a>(&'a self, language: Option<&'a str>, now: DateTime<Utc>) -> About<'a> {
        let language = language.unwrap_or_else(|| self.main_language());
        About {
            workshop: self.workshop.title_in(language),
            language,
            day: self.local_day(now),
        }
    }

    /// Shows the pages in another design.
    pub(super) fn dress(&mut self, library: &Library, template: CertificateTemplate) {
        for sha in template.design.pictures() {
            if let Ok(bytes) = library.bytes(sha) {
                self.pictures.insert(sha.to_string(), bytes.into());
            }
        }
        if template.design.second_language.is_some() {
            self.design
                .award
                .second_language
                .clone_from(&template.design.second_language);
        }
        self.design.template = template;
    }

    /// Where none is chosen, some language that it might have beside `first`.
    pub(super) fn have_a_second_language(&mut self, first: &str) {
        let second = &mut self.design.award.second_language;
        if second.is_none() {
            *second = Lang::ALL
                .iter()
                .map(|lang| lang.code())
                .find(|tag| *tag != first)
                .map(String::from);
        }
    }

    /// Number and day that a certificate has.
    pub(super) fn numbered(&self, issued: &Issued) -> Numbered {
        let at = DateTime::parse_from_rfc3339(&issued.issued_at).map_or_else(|_| DateTime::default(), |t| t.to_utc());
        Numbered {
            number: issued.number.clone(),
            issued: self.local_day(at),
            supersedes: issued.supersedes.clone(),
        }
    }
}

/// Somebody is asked for whom nobody knows.
pub(super) fn nobody(uid: &str) -> Error {
    Error::NotFound {
        what: "participant",
        uid: uid.into(),
    }
}
