//! A look before: somebody's page as it would be, and a design with the names that try it most.

use flipchart_core::certificates::{self, AwardScore, Eligibility, Kind, Standing};
use flipchart_core::people::{self, Participant};
use flipchart_core::{Error, Library, Result};
use flipchart_pdf::documents::certificate::certificate;
use flipchart_signing::Key;

use super::material::{Material, Numbered, nobody};
use super::script;
use super::sheets::issued_bytes;
use crate::{document_language, pdf_error};

/// Names for lists that have none that tries a design.
const LONGEST: &str = "María de los Ángeles Fernández-Villaverde y Rodríguez de la Cruz Montenegro";
const SHORTEST: &str = "Li Na";
const SCRIPT: &str = "فاطمة الزهراء بنت عبد الرحمن";

/// Seed of the key that signs a code nobody can mistake for a real one: it only shows where the code stands.
const SAMPLE_KEY: [u8; 32] = [7; 32];

/// Whose page shows a design.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DesignSample {
    /// The longest name.
    Longest,
    /// The shortest.
    Shortest,
    /// A name in another script.
    Script,
    /// This participation, or this person.
    Participant(String),
}

/// The page of one participant as it would be printed now, `with_code` where one would be on it; of an issued and unchanged
/// one, the very bytes. Without a participant, the page of the first one on the list.
///
/// # Errors
/// `NotFound` for the workshop or the participant; `Precondition("certificates-no-one-eligible")` for an empty list.
pub fn preview(
    library: &Library,
    workshop: &str,
    kind: Kind,
    participant: Option<&str>,
    language: Option<&str>,
    with_code: bool,
) -> Result<Vec<u8>> {
    let material = Material::gather(library, workshop, kind)?;
    let standings = certificates::standings(library, workshop, kind)?;
    let standing = match participant {
        Some(uid) => standings
            .iter()
            .find(|s| s.participant == uid || s.person == uid)
            .ok_or_else(|| nobody(uid))?,
        None => standings
            .first()
            .ok_or(Error::precondition("certificates-no-one-eligible"))?,
    };
    let language = document_language(language.unwrap_or(&standing.language)).code();
    let same = material.unchanged(standing);
    if let Some(bytes) = issued_bytes(library, same, language, material.workshop.paper)? {
        return Ok(bytes);
    }
    let numbered = match same {
        Some(issued) => material.numbered(issued),
        None => Numbered {
            supersedes: standing.issued.as_ref().map(|issued| issued.number.clone()),
            ..next(library, &material)?
        },
    };
    let key = sample_key(library)?.filter(|_| with_code);
    let page = material.page(standing, language, &numbered, key.as_ref(), false)?;
    certificate(&page.data).map_err(pdf_error)
}

/// A design with somebody's name, or with one that tries it: that of a `template` by code or uid, else the one that the
/// workshop has chosen for the kind. The page stands for itself: it needs nobody who has earned anything. A template of two
/// columns has two, whether a second language is chosen yet or not.
///
/// # Errors
/// `NotFound` for the workshop, the participant or the template.
pub fn design_preview(
    library: &Library,
    workshop: &str,
    kind: Kind,
    template: Option<&str>,
    sample: &DesignSample,
    front_only: bool,
) -> Result<Vec<u8>> {
    let mut material = Material::gather(library, workshop, kind)?;
    if let Some(key) = template {
        material.dress(library, certificates::template(library, key)?);
    }
    let standing = of_sample(library, workshop, &material, sample)?;
    if template.is_some() {
        material.have_a_second_language(&standing.language);
    }
    let numbered = next(library, &material)?;
    let key = sample_key(library)?;
    let page = material.page(&standing, &standing.language, &numbered, key.as_ref(), front_only)?;
    certificate(&page.data).map_err(pdf_error)
}

/// Where the organisation has a key, what signs pages that are not issued. The real one would make them provable, under a
/// number that is somebody else's later.
fn sample_key(library: &Library) -> Result<Option<Key>> {
    let known = certificates::active_key(library)?;
    Ok(known.and_then(|known| Key::from_seed(SAMPLE_KEY, &known.name).ok()))
}

fn next(library: &Library, material: &Material) -> Result<Numbered> {
    let number = certificates::next_numbers(library, &material.workshop, material.kind, 1)?.pop();
    Ok(Numbered {
        number: number.unwrap_or_default(),
        issued: material.local_day(library.clock().now()),
        supersedes: None,
    })
}

fn of_sample(library: &Library, workshop: &str, material: &Material, sample: &DesignSample) -> Result<Standing> {
    let people = people::participants(library, workshop)?;
    let standings = certificates::standings(library, workshop, material.kind)?;
    let language = material.main_language();
    let length = |person: &&Participant| person.certificate_name().chars().count();
    let other = |person: &&Participant| !script::fits(person.certificate_name(), language);
    let (chosen, name) = match sample {
        DesignSample::Longest => (people.iter().max_by_key(length), LONGEST),
        DesignSample::Shortest => (people.iter().min_by_key(length), SHORTEST),
        DesignSample::Script => (people.iter().find(other), SCRIPT),
        DesignSample::Participant(uid) => {
            let known = people.iter().find(|person| person.uid == *uid || person.person == *uid);
            (Some(known.ok_or_else(|| nobody(uid))?), "")
        }
    };
    let score = Some(AwardScore {
        points: 1800,
        most: 2000,
    });
    let name = chosen.map_or(name, |person| person.certificate_name()).to_string();
    if let Some(standing) = standings
        .into_iter()
        .find(|standing| chosen.is_some_and(|person| person.uid == standing.participant))
    {
        return Ok(Standing {
            score: standing.score.or(score),
            ..standing
        });
    }
    Ok(Standing {
        participant: chosen.map(|person| person.uid.clone()).unwrap_or_default(),
        person: chosen.map(|person| person.person.clone()).unwrap_or_default(),
        name,
        role: chosen.map(|person| person.role).unwrap_or_default(),
        language: language.to_string(),
        own_language: false,
        proofed: true,
        share: flipchart_core::attendance::Share::default(),
        more: 0,
        left: 0,
        score,
        eligibility: Eligibility::Earned,
        override_as: None,
        override_reason: None,
        issued: None,
        handing: None,
    })
}
