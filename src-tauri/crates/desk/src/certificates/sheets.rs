//! Who gets which page: the people chosen, in the order of the stack, each with the page of the ledger or a new one.

use flipchart_core::certificates::{self, Award, Eligibility, Issued, Kind, NewCertificate, Standing};
use flipchart_core::workshops::Paper;
use flipchart_core::{Library, Result, ids};
use flipchart_pdf::documents::certificate::{CertificateData, certificate};
use flipchart_signing::Key;

use super::material::{Material, Numbered};
use super::options::{ExportOptions, Withheld};
use super::order;
use super::sign::Proof;
use crate::{document_language, pdf_error};

/// One certificate of an export.
pub(super) struct Sheet {
    pub kind: Kind,
    pub standing: Standing,
    pub number: String,
    pub language: &'static str,
    pub bytes: Vec<u8>,
    pub proof: Option<Proof>,
    /// What the ledger is to record, and the page as data; `None` for one that is there already.
    pub fresh: Option<(NewCertificate, CertificateData)>,
}

impl Sheet {
    /// Name of its file, without the ending. A number that was first made in another language keeps that file beside it.
    pub(super) fn stem(&self) -> String {
        let first = self.standing.issued.as_ref();
        let other = first.is_some_and(|issued| issued.number == self.number && issued.language != self.language);
        let stem = format!("{} {}", self.number, self.standing.name);
        if other {
            format!("{stem} ({})", self.language)
        } else {
            stem
        }
    }
}

/// The kinds of an export: those asked for, else all that the workshop awards.
pub(super) fn kinds(library: &Library, workshop: &str, asked: &[Kind]) -> Result<Vec<Kind>> {
    let awards = certificates::awards(library, workshop)?;
    let wanted = |award: &&Award| {
        if asked.is_empty() {
            award.active
        } else {
            asked.contains(&award.kind)
        }
    };
    Ok(awards.iter().filter(wanted).map(|award| award.kind).collect())
}

/// Whether somebody is printed for: by the rule, or as far as the options go beyond it.
pub(super) fn is_chosen(eligibility: Eligibility, all: bool, possible: bool) -> bool {
    eligibility.is_eligible()
        || (possible && eligibility.is_open())
        || (all && !matches!(eligibility, Eligibility::Withheld | Eligibility::OtherRole))
}

/// Who gets a certificate of that kind, in the order of the stack, and who gets none and why.
pub(super) fn choose(
    library: &Library,
    workshop: &str,
    kind: Kind,
    options: &ExportOptions,
) -> Result<(Vec<Standing>, Vec<Withheld>)> {
    let (mut chosen, mut withheld) = (Vec::new(), Vec::new());
    for standing in certificates::standings(library, workshop, kind)? {
        if !options.only.is_empty() && !options.only.contains(&standing.participant) {
            continue;
        }
        if is_chosen(standing.eligibility, options.all, options.possible) {
            chosen.push(standing);
        } else {
            withheld.push(Withheld {
                kind,
                why: standing.eligibility.why().to_string(),
                participant: standing.participant,
                person: standing.person,
                name: standing.name,
            });
        }
    }
    order::sort(library, workshop, options.order.as_deref(), &mut chosen, |s| {
        &s.participant
    })?;
    Ok((chosen, withheld))
}

/// How one page comes about.
pub(super) struct Setting<'a> {
    pub library: &'a Library,
    pub material: &'a Material,
    pub language: Option<&'a str>,
    pub key: Option<&'a Key>,
    /// A new number also where nothing has changed.
    pub again: bool,
    /// No back page on what is new.
    pub without_back: bool,
}

impl Setting<'_> {
    /// The page of somebody: that of the ledger, another rendition of it, or one under the next number.
    pub(super) fn set(&self, standing: Standing, numbers: &mut impl Iterator<Item = String>) -> Result<Sheet> {
        let (library, material) = (self.library, self.material);
        let language = document_language(self.language.unwrap_or(&standing.language)).code();
        let same = material.unchanged(&standing).filter(|_| !self.again);
        if let Some(bytes) = issued_bytes(library, same, language, material.workshop.paper)? {
            let numbered = material.numbered(same.expect("bytes are of a certificate"));
            let proof = match self.key {
                Some(_) => material.page(&standing, language, &numbered, self.key, false)?.proof,
                None => None,
            };
            return Ok(Sheet {
                kind: material.kind,
                number: numbered.number,
                language,
                standing,
                bytes,
                proof,
                fresh: None,
            });
        }
        let (numbered, replaces) = self.number(&standing, same, numbers);
        // Another language of a number has the sides that the number has.
        let without_back = same.map_or(self.without_back, |issued| material.was_without_back(issued));
        let page = material.page(&standing, language, &numbered, self.key, without_back)?;
        let bytes = certificate(&page.data).map_err(pdf_error)?;
        let new = NewCertificate {
            number: numbered.number.clone(),
            language: language.to_string(),
            paper: material.workshop.paper.code().to_string(),
            kind: material.kind,
            participant: standing.participant.clone(),
            person: standing.person.clone(),
            name: standing.name.clone(),
            facts_sha256: ids::sha256(page.facts.as_bytes()),
            facts: page.facts,
            supersedes: replaces,
            template: material.design.template.key.clone(),
            template_name: material.design.template.name.clone(),
            template_version: material.design.template.version,
            code: page.proof.as_ref().map(|proof| proof.code.clone()),
            kid: page.proof.as_ref().map(|proof| proof.kid.clone()),
            bytes: bytes.clone(),
        };
        Ok(Sheet {
            kind: material.kind,
            number: numbered.number,
            language,
            standing,
            bytes,
            proof: page.proof,
            fresh: Some((new, page.data)),
        })
    }

    /// Number and day to print: those the certificate has while it is unchanged (`same`), else the next and today.
    fn number(
        &self,
        standing: &Standing,
        same: Option<&Issued>,
        numbers: &mut impl Iterator<Item = String>,
    ) -> (Numbered, Option<String>) {
        if let Some(issued) = same {
            return (self.material.numbered(issued), None);
        }
        let replaces = standing.issued.as_ref().map(|issued| issued.number.clone());
        let numbered = Numbered {
            number: numbers.next().unwrap_or_default(),
            issued: self.material.local_day(self.library.clock().now()),
            supersedes: replaces.clone(),
        };
        (numbered, replaces)
    }
}

/// The bytes in the ledger, when an unchanged certificate (`same`) exists in that language.
pub(super) fn issued_bytes(
    library: &Library,
    same: Option<&Issued>,
    language: &str,
    paper: Paper,
) -> Result<Option<Vec<u8>>> {
    let Some(issued) = same else { return Ok(None) };
    match certificates::rendition(library, &issued.number, language, paper.code())? {
        Some(rendition) => certificates::bytes(library, &rendition.sha256).map(Some),
        None => Ok(None),
    }
}
