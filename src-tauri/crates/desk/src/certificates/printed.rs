//! The page of somebody as data: words, look, logos, signatures and what is attached.

use flipchart_core::certificates::{Face, Standing};
use flipchart_core::people::Printing;
use flipchart_core::workshops::OrganisationRole;
use flipchart_i18n::{Texts, msg};
use flipchart_pdf::Attachment;
use flipchart_pdf::documents::OrgLine;
use flipchart_pdf::documents::certificate::{self as page, CertificateData, Look, Signatory};

use super::data::{organisations, paper};
use super::material::{Material, Numbered};
use super::sign::Proof;
use super::words::{self, Composed};
use crate::document_language;

impl Material {
    pub(super) fn data(
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
