use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use flipchart_core::certificates::{self, CertificateTemplate, DesignFor, Face, Issued, Kind, Standing};
use flipchart_core::people::{self, Participant, Printing, Sex};
use flipchart_core::workshops::{self, OrganisationRole, Workshop};
use flipchart_core::{Error, Library, Localized, Result};
use flipchart_i18n::{Texts, msg};
use flipchart_pdf::Attachment;
use flipchart_pdf::documents::OrgLine;
use flipchart_pdf::documents::certificate::{self as page, CertificateData, Look, Signatory};
use flipchart_signing::Key;
use serde_json::{Value, json};

use super::data::{organisations, paper, pictures};
use super::facts::Said;
use super::printer::About;
use super::sign::{self, Proof, Stated};
use super::words::{self, Composed, Telling};
use crate::document_language;

/// Everything about one workshop that its certificates of a kind print, read once.
pub(super) struct Material {
    pub(super) workshop: Workshop,
    pub(super) kind: Kind,
    pub(super) design: DesignFor,
    people: HashMap<String, Participant>,
    pictures: HashMap<String, Arc<[u8]>>,
    minutes: Option<u32>,
    kept: HashMap<String, Value>,
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

    fn telling<'a>(&'a self, standing: &'a Standing, numbered: &'a Numbered) -> Telling<'a> {
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
        let composed = words::compose(&self.telling(standing, numbered), language, !without_back)?;
        let proof = key.and_then(|key| {
            let stated = Stated {
                kind: self.kind,
                name: &standing.name,
                title: self.workshop.title_in(language),
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
        let facts = self.said(standing, language, composed.sexed);
        let facts = facts
            .to_json(&composed.prints, self.look(language, &composed))
            .to_string();
        Ok(Page {
            data: self.data(standing, language, numbered, composed, proof.as_ref()),
            proof,
            facts,
        })
    }

    fn data(
        &self,
        standing: &Standing,
        language: &str,
        numbered: &Numbered,
        composed: Composed,
        proof: Option<&Proof>,
    ) -> CertificateData {
        let lang = document_language(language);
        let texts = Texts::of(lang);
        let w = &self.workshop;
        let person = self.people.get(&standing.participant);
        let lines = |role| organisations(w, &self.pictures, role, language);
        let (partners, donors) = (lines(OrganisationRole::Partner), lines(OrganisationRole::Donor));
        let second_has_native = composed.second.as_ref().is_some_and(|second| second.name.is_some());
        CertificateData {
            lang,
            paper: paper(w.paper),
            look: self.printed_look(),
            number: numbered.number.clone(),
            name: standing.name.clone(),
            honorific: person
                .and_then(|p| p.printed_title(&standing.name, Printing::from(w)))
                .map(String::from),
            native: self.native(standing).filter(|_| !second_has_native).map(String::from),
            file_title: words::file_title(lang, self.kind, &standing.name),
            hosts: lines(OrganisationRole::Host),
            partners_line: line(&partners, |names| msg::documents_certificate_partners(texts, names)),
            donors_line: line(&donors, |names| msg::documents_certificate_donors(texts, names)),
            partners,
            donors,
            signatories: w
                .signatories
                .iter()
                .map(|s| Signatory {
                    name: s.name.clone(),
                    title: s.title.get(language, &w.languages).to_string(),
                    image: s.image.as_ref().and_then(|sha| self.pictures.get(sha).cloned()),
                })
                .collect(),
            code: proof.map(|proof| proof.code.clone()),
            code_line: proof.map_or_else(String::new, |_| flipchart_i18n::certificate::code_line(texts, "")),
            back: composed.back,
            words: std::iter::once(composed.main).chain(composed.second).collect(),
            issued: numbered.issued,
            specimen: w.sample,
            specimen_word: msg::documents_specimen(texts),
            attachments: proof.map(|proof| attachments(proof, texts)).unwrap_or_default(),
        }
    }

    fn printed_look(&self) -> Look {
        let design = &self.design.template.design;
        let picture = |sha: &Option<String>| sha.as_ref().and_then(|sha| self.pictures.get(sha).cloned());
        Look {
            layout: page::Layout::from_code(design.layout.code()).unwrap_or_default(),
            accent: design.accent.as_deref().and_then(colour),
            ink: design.ink.as_deref().and_then(colour),
            heading: design.heading_face.map(face),
            name: design.name_face.map(face),
            text: design.text_face.map(face),
            background: picture(&design.background),
            seal: picture(&design.seal),
            offset: (design.offset_x as f32 / 10.0, design.offset_y as f32 / 10.0),
            signature_space: design.signature_space,
            logos: design.logos,
            crop_marks: design.crop_marks,
        }
    }

    /// The facts as they read in a language.
    fn said(&self, standing: &Standing, language: &str, sexed: bool) -> Said {
        let w = &self.workshop;
        let text = |l: &Localized| l.get(language, &w.languages).to_string();
        let person = self.people.get(&standing.participant);
        let second = words::second_language(&self.design.award, &self.design.template.design, language);
        Said {
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
    fn look(&self, language: &str, composed: &Composed) -> Value {
        let w = &self.workshop;
        let text = |l: &Localized| l.get(language, &w.languages).to_string();
        let organisations: Vec<_> = w
            .organisations
            .iter()
            .map(|o| json!([o.role.code(), text(&o.name), o.logo]))
            .collect();
        let signatories: Vec<_> = w
            .signatories
            .iter()
            .map(|s| json!([s.name, text(&s.title), s.image]))
            .collect();
        json!({
            "design": self.design.template.design, "organisations": organisations, "signatories": signatories,
            "words": composed.main, "second_words": composed.second, "back": composed.back,
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
        words::compose(&self.telling(standing, &numbered), language, true).is_ok_and(|words| words.back.is_some())
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
        let composed = words::compose(&self.telling(standing, &numbered), &issued.language, true);
        let sexed = composed.is_ok_and(|composed| composed.sexed);
        let mut said = self.said(standing, &issued.language, sexed);
        // The other column is asked in the language it was printed in, whatever the design says today.
        said.second = kept["second"]["language"]
            .as_str()
            .map(|tag| (tag.to_string(), self.workshop.title_in(tag).to_string()));
        said.is_said_by(kept).then_some(issued)
    }

    /// Whether a certificate that was issued would look otherwise today: another design, logo or signatory.
    pub(super) fn looks_otherwise(&self, issued: &Issued) -> bool {
        let w = &self.workshop;
        let text = |l: &Localized| l.get(&issued.language, &w.languages).to_string();
        let Some(look) = self
            .kept
            .get(&issued.number)
            .map(|kept| &kept["look"])
            .filter(|look| look.is_object())
        else {
            return false;
        };
        let signatories: Vec<_> = w
            .signatories
            .iter()
            .map(|s| json!([s.name, text(&s.title), s.image]))
            .collect();
        look["design"] != json!(self.design.template.design) || look["signatories"] != json!(signatories)
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

fn attachments(proof: &Proof, texts: &'static Texts) -> Vec<Attachment> {
    let file = |name: &str, media_type: &str, description: String, text: &str| Attachment {
        name: name.into(),
        media_type: media_type.into(),
        description: flipchart_i18n::plain(&description).into_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    vec![
        file(
            "certificate-code.txt",
            "text/plain",
            msg::certificate_file_code(texts),
            &proof.code,
        ),
        file(
            "credential.jwt",
            "application/vc+jwt",
            msg::certificate_file_credential(texts),
            &proof.credential,
        ),
    ]
}

fn line(lines: &[OrgLine], said: impl FnOnce(String) -> String) -> String {
    let names: Vec<&str> = lines.iter().map(|line| line.name.as_str()).collect();
    if names.is_empty() {
        String::new()
    } else {
        said(names.join("\u{2002}·\u{2002}"))
    }
}

fn face(face: Face) -> page::Face {
    match face {
        Face::Serif => page::Face::Serif,
        Face::Sans => page::Face::Sans,
        Face::Display => page::Face::Display,
    }
}

/// The three parts of `#rrggbb`.
pub(super) fn colour(text: &str) -> Option<[u8; 3]> {
    let value = u32::from_str_radix(text.strip_prefix('#')?, 16).ok()?;
    let [_, r, g, b] = value.to_be_bytes();
    Some([r, g, b])
}

/// Somebody is asked for whom nobody knows.
pub(super) fn nobody(uid: &str) -> Error {
    Error::NotFound {
        what: "participant",
        uid: uid.into(),
    }
}
