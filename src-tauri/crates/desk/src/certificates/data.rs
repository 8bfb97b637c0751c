use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use flipchart_core::certificates::{Issued, Standing};
use flipchart_core::people::{self, Participant, Printing, Sex};
use flipchart_core::workshops::{self, OrganisationRole, Paper, Workshop};
use flipchart_core::{Library, Localized, Result, ids};
use flipchart_i18n::{Texts, msg, plain};
use flipchart_pdf::documents::certificate::{CertificateData, Signatory};
use flipchart_pdf::documents::{self, OrgLine};

use super::words;
use crate::document_language;

/// Everything about one workshop that its certificates print, read once.
pub(super) struct Material {
    pub(super) workshop: Workshop,
    people: HashMap<String, Participant>,
    pictures: HashMap<String, Arc<[u8]>>,
}

impl Material {
    pub(super) fn gather(library: &Library, workshop: &str) -> Result<Self> {
        let facts = workshops::get(library, workshop)?;
        let people = people::participants(library, workshop)?
            .into_iter()
            .map(|p| (p.uid.clone(), p))
            .collect();
        let pictures = pictures(library, &facts)?;
        Ok(Self {
            workshop: facts,
            people,
            pictures,
        })
    }

    /// The day it is at the place of the workshop.
    pub(super) fn local_day(&self, at: DateTime<Utc>) -> NaiveDate {
        let zone: chrono_tz::Tz = self.workshop.zone.parse().unwrap_or(chrono_tz::UTC);
        at.with_timezone(&zone).date_naive()
    }

    pub(super) fn page(&self, standing: &Standing, language: &str, number: &str, issued: NaiveDate) -> CertificateData {
        let lang = document_language(language);
        let texts = Texts::of(lang);
        let w = &self.workshop;
        let person = self.people.get(&standing.participant);
        let topics: Vec<String> = w
            .topics
            .iter()
            .map(|t| t.title.get(language, &w.languages).to_string())
            .collect();
        let facts = words::Facts {
            sex: person.and_then(|p| p.sex).map_or("unknown", Sex::code),
            topics: &topics,
            number,
            issued,
        };
        let partners = self.organisations(OrganisationRole::Partner, language);
        let donors = self.organisations(OrganisationRole::Donor, language);
        CertificateData {
            lang,
            paper: paper(w.paper),
            words: vec![words::words(w, language, lang, &facts)],
            number: number.to_string(),
            name: standing.name.clone(),
            honorific: self.honorific(standing).map(String::from),
            native: self.native(standing).map(String::from),
            file_title: plain(&msg::documents_certificate_file_title(texts, &standing.name)).into_owned(),
            hosts: self.organisations(OrganisationRole::Host, language),
            partners_line: words::helpers(&partners, |names| msg::documents_certificate_partners(texts, names)),
            donors_line: words::helpers(&donors, |names| msg::documents_certificate_donors(texts, names)),
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
            issued,
            specimen: w.sample,
            specimen_word: msg::documents_specimen(texts),
            ..CertificateData::default()
        }
    }

    /// What a file of many is called inside.
    pub(super) fn title_of_many(&self, language: &str) -> String {
        let texts = Texts::of(document_language(language));
        plain(&msg::documents_certificates_file_title(
            texts,
            self.workshop.title_in(language),
        ))
        .into_owned()
    }

    fn printing(&self) -> Printing {
        Printing::from(&self.workshop)
    }

    /// What stands before the name, where the workshop prints it.
    fn honorific(&self, standing: &Standing) -> Option<&str> {
        let person = self.people.get(&standing.participant)?;
        person.printed_title(&standing.name, self.printing())
    }

    /// The line under the name, where the workshop prints one.
    pub(super) fn native(&self, standing: &Standing) -> Option<&str> {
        let person = self.people.get(&standing.participant)?;
        person.native_line(&standing.name, self.printing())
    }

    pub(super) fn organisations(&self, role: OrganisationRole, language: &str) -> Vec<OrgLine> {
        organisations(&self.workshop, &self.pictures, role, language)
    }

    /// What would have to be the same for an issued certificate to stay as it is: every fact printed in that language,
    /// pictures by their hash. The paper is left out: it makes another rendition, not another certificate.
    pub(super) fn facts(&self, standing: &Standing, language: &str) -> (String, String) {
        let w = &self.workshop;
        let text = |l: &Localized| l.get(language, &w.languages).to_string();
        let person = self.people.get(&standing.participant);
        let organisations: Vec<_> = w
            .organisations
            .iter()
            .map(|o| (o.role.code(), text(&o.name), &o.logo))
            .collect();
        let signatories: Vec<_> = w
            .signatories
            .iter()
            .map(|s| (&s.name, text(&s.title), &s.image))
            .collect();
        let topics: Vec<_> = w.topics.iter().map(|t| text(&t.title)).collect();
        let mut facts = serde_json::json!({
            "language": language, "name": standing.name, "sex": person.and_then(|p| p.sex).map(Sex::code),
            "title": text(&w.title), "kind": w.kind.code(), "start": w.start, "end": w.end, "city": w.city,
            "country": w.country, "venue": w.venue, "organisations": organisations, "signatories": signatories,
            "topics": topics, "specimen": w.sample,
        });
        // Said only where they print: a certificate without them stays the one it was.
        if let Some(title) = self.honorific(standing) {
            facts["honorific"] = title.into();
        }
        if let Some(native) = self.native(standing) {
            facts["native"] = native.into();
        }
        let facts = facts.to_string();
        let hash = ids::sha256(facts.as_bytes());
        (facts, hash)
    }

    /// Number and day of issue to print: those the certificate has while it is unchanged (`same`), else `next` and today.
    pub(super) fn number_and_day(
        &self,
        same: Option<&Issued>,
        next: impl FnOnce() -> Result<String>,
        now: DateTime<Utc>,
    ) -> Result<(String, NaiveDate)> {
        let Some(issued) = same else {
            return Ok((next()?, self.local_day(now)));
        };
        let at = DateTime::parse_from_rfc3339(&issued.issued_at).map_or(now, |t| t.with_timezone(&Utc));
        Ok((issued.number.clone(), self.local_day(at)))
    }

    /// The number a participant has, when nothing printed has changed since it was given.
    pub(super) fn unchanged<'a>(&self, standing: &'a Standing) -> Option<&'a Issued> {
        standing
            .issued
            .as_ref()
            .filter(|i| i.facts_sha256 == self.facts(standing, &i.language).1)
    }
}

pub(crate) fn organisations(
    workshop: &Workshop,
    pictures: &HashMap<String, Arc<[u8]>>,
    role: OrganisationRole,
    language: &str,
) -> Vec<OrgLine> {
    workshop
        .organisations
        .iter()
        .filter(|o| o.role == role)
        .map(|o| OrgLine {
            name: o.name.get(language, &workshop.languages).to_string(),
            logo: o.logo.as_ref().and_then(|sha| pictures.get(sha).cloned()),
        })
        .collect()
}

pub(crate) fn pictures(library: &Library, workshop: &Workshop) -> Result<HashMap<String, Arc<[u8]>>> {
    let logos = workshop.organisations.iter().filter_map(|o| o.logo.as_ref());
    let images = workshop.signatories.iter().filter_map(|s| s.image.as_ref());
    logos
        .chain(images)
        .map(|sha| Ok((sha.clone(), library.bytes(sha)?.into())))
        .collect()
}

pub(crate) fn paper(paper: Paper) -> flipchart_pdf::Paper {
    match paper {
        Paper::A4 => flipchart_pdf::Paper::A4,
        Paper::Letter => flipchart_pdf::Paper::Letter,
    }
}

pub(crate) fn sex(sex: Sex) -> documents::Sex {
    match sex {
        Sex::Female => documents::Sex::Female,
        Sex::Male => documents::Sex::Male,
        Sex::Other => documents::Sex::Other,
        Sex::Undisclosed => documents::Sex::Undisclosed,
    }
}
