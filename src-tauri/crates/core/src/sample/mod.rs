//! The sample workshop that the program ships with: every screen has something to show.

mod answers;
mod plan;

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, params};
use serde::Deserialize;

use crate::attendance::{self, State};
use crate::certificates::{self, AwardEdit, AwardKind};
use crate::organisations::{self, NewInstitution, OrganisationKind};
use crate::people::{self, Candidate, Role, Sex};
use crate::workshops::{
    self, Excused, Kind, NewWorkshop, Objective, OrganisationRole, Signatory, Topic, WorkshopOrganisation,
};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, curriculum, storage};

const SAMPLE: &str = include_str!("../../../../../assets/curriculum/sample-workshop.json");

macro_rules! pictures {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../../../../assets/logos/", $name)))),*]
    };
}

const PICTURES: &[(&str, &[u8])] = pictures!(
    "moanavale.svg",
    "outer-reef.svg",
    "lantern-strait.svg",
    "signature-tuilevukavesi.svg"
);

#[derive(Deserialize)]
struct Sample {
    title: Localized,
    kind: Kind,
    country: String,
    city: String,
    venue: String,
    zone: String,
    start: String,
    end: String,
    languages: Vec<String>,
    target_size: u32,
    #[serde(default)]
    audience: Localized,
    objectives: Vec<Localized>,
    topics: Vec<SampleTopic>,
    organisations: Vec<SampleOrganisation>,
    institutions: Vec<SampleInstitution>,
    signatories: Vec<SampleSignatory>,
    people: Vec<SamplePerson>,
}

#[derive(Deserialize)]
struct SampleTopic {
    code: String,
    title: Localized,
}

#[derive(Deserialize)]
struct SampleOrganisation {
    role: OrganisationRole,
    name: Localized,
    logo: Option<String>,
    #[serde(default)]
    short: String,
    kind: Option<OrganisationKind>,
    country: Option<String>,
}

/// What the registry knows of an institution, and of a host beyond its name.
#[derive(Deserialize)]
struct SampleInstitution {
    name: Localized,
    short: String,
    kind: OrganisationKind,
    country: String,
    #[serde(default)]
    aliases: Vec<String>,
}

#[derive(Deserialize)]
struct SampleSignatory {
    name: String,
    title: Localized,
    image: Option<String>,
}

#[derive(Deserialize)]
struct SamplePerson {
    name: String,
    family_name: Option<String>,
    given_name: Option<String>,
    patronymic: Option<String>,
    native_name: Option<String>,
    said_name: Option<String>,
    title: Option<String>,
    sex: Option<Sex>,
    email: Option<String>,
    phone: Option<String>,
    organisation: Option<String>,
    position: Option<String>,
    country: Option<String>,
    language: Option<String>,
    #[serde(default)]
    role: Role,
    #[serde(default)]
    attendance: Vec<Option<State>>,
}

/// Adds the sample workshop with the shipped curriculum and a sample of an expert dialogue, or finds the one that is
/// there; returns its uid.
///
/// # Errors
/// Only what SQLite refuses.
pub fn load(library: &mut Library) -> Result<OpOutput<String>> {
    let sample: Sample = serde_json::from_str(SAMPLE).map_err(|e| Error::FileCorrupt {
        path: "sample-workshop.json".into(),
        detail: e.to_string(),
    })?;
    library.transact(Op::LoadSample, |tx| {
        let there: Option<String> = tx
            .query_row(
                "SELECT uid FROM workshop WHERE sample = 1 AND kind <> ?1 LIMIT 1",
                [Kind::ExpertDialogue],
                |row| row.get(0),
            )
            .optional()?;
        if let Some(uid) = there {
            return Ok(uid);
        }
        curriculum::load_shipped_into(tx)?;
        plan::dialogue(tx)?;
        let uid = workshop(tx, &sample)?;
        let id = workshops::id(tx, &uid)?;
        let slots: Vec<i64> = attendance::slots(tx, id)?.into_iter().map(|s| s.id).collect();
        let mut people = Vec::new();
        for person in &sample.people {
            people.push(participant(tx, id, person, &slots)?);
        }
        institutions(tx, &sample)?;
        organisations::link_workshop(tx, id)?;
        plan::lay(tx, &uid, &people)?;
        answers::lay(tx, &uid)?;
        completion(tx, &uid)?;
        Ok(uid)
    })
}

/// A second kind, for whoever missed nothing: how several kinds stand side by side is seen at once.
fn completion(tx: &Tx, workshop: &str) -> Result<()> {
    let rule = AwardEdit {
        active: Some(true),
        share: Some((1, 1)),
        excused: Some(Excused::Absent),
        score: Some(0),
        ..AwardEdit::default()
    };
    certificates::change_award(tx, &workshops::find(tx, workshop)?, AwardKind::Completion, &rule)
}

fn workshop(tx: &Tx, sample: &Sample) -> Result<String> {
    let first = sample.languages.first().map_or("en", String::as_str);
    let new = NewWorkshop {
        title: sample.title.get(first, &[]).to_string(),
        start: sample.start.clone(),
        end: sample.end.clone(),
        country: Some(sample.country.clone()),
        city: sample.city.clone(),
        languages: sample.languages.clone(),
        kind: Some(sample.kind),
        zone: Some(sample.zone.clone()),
    };
    let uid = workshops::insert(tx, &new, true)?;
    let id = workshops::id(tx, &uid)?;
    tx.execute(
        "UPDATE workshop SET title = ?2, venue = ?3, target_size = ?4, audience = ?5, status = 'finished',
           number_pattern = 'SPECIMEN-{n}' WHERE id = ?1",
        params![
            id,
            sample.title.to_json(),
            sample.venue,
            sample.target_size,
            sample.audience.to_json()
        ],
    )?;
    let objectives: Vec<Objective> = sample
        .objectives
        .iter()
        .map(|text| Objective {
            uid: String::new(),
            text: text.clone(),
        })
        .collect();
    workshops::objectives(tx, id, &objectives)?;
    let topics: Vec<Topic> = sample
        .topics
        .iter()
        .map(|t| Topic {
            uid: String::new(),
            code: t.code.clone(),
            title: t.title.clone(),
        })
        .collect();
    workshops::topics(tx, id, &topics)?;
    let pictures = pictures(tx)?;
    let picture = |name: &Option<String>| name.as_ref().and_then(|n| pictures.get(n.as_str()).cloned());
    workshops::workshop_organisations(tx, id, &organisations(&sample.organisations, &picture))?;
    let signatories: Vec<Signatory> = sample
        .signatories
        .iter()
        .map(|s| Signatory {
            uid: String::new(),
            name: s.name.clone(),
            title: s.title.clone(),
            image: picture(&s.image),
        })
        .collect();
    workshops::signatories(tx, id, &signatories)?;
    Ok(uid)
}

/// Fills the registry: hosts are in it already, by name.
fn institutions(tx: &mut Tx, sample: &Sample) -> Result<()> {
    for host in &sample.organisations {
        tx.execute(
            "UPDATE organisation SET short_name = ?2, kind = ?3, country = ?4 WHERE name = ?1",
            params![host.name.to_json(), host.short, host.kind, host.country],
        )?;
    }
    for one in &sample.institutions {
        let new = NewInstitution {
            name: one.name.clone(),
            short_name: one.short.clone(),
            kind: Some(one.kind),
            country: Some(one.country.clone()),
        };
        organisations::insert(tx, &new, &one.aliases)?;
    }
    Ok(())
}

fn organisations(
    list: &[SampleOrganisation],
    picture: &dyn Fn(&Option<String>) -> Option<String>,
) -> Vec<WorkshopOrganisation> {
    list.iter()
        .map(|o| WorkshopOrganisation {
            uid: String::new(),
            role: o.role,
            name: o.name.clone(),
            logo: picture(&o.logo),
        })
        .collect()
}

fn pictures(tx: &Tx) -> Result<BTreeMap<&'static str, String>> {
    PICTURES
        .iter()
        .map(|(name, bytes)| Ok((*name, storage::blobs::keep(tx, bytes)?)))
        .collect()
}

/// Adds a person with their marks; returns the participation.
fn participant(tx: &Tx, workshop: i64, person: &SamplePerson, slots: &[i64]) -> Result<String> {
    let candidate = Candidate {
        name: person.name.clone(),
        family_name: person.family_name.clone(),
        given_name: person.given_name.clone(),
        patronymic: person.patronymic.clone(),
        native_name: person.native_name.clone(),
        said_name: person.said_name.clone(),
        title: person.title.clone(),
        sex: person.sex,
        email: person.email.clone(),
        phone: person.phone.clone(),
        organisation: person.organisation.clone(),
        position: person.position.clone(),
        country: person.country.clone(),
        language: person.language.clone(),
        role: Some(person.role),
        ..Candidate::default()
    };
    let id = people::insert_person(tx, &candidate)?;
    let (uid, participation) = people::insert_participation(tx, id, workshop, &candidate)?;
    for (slot, state) in slots.iter().zip(&person.attendance) {
        if let Some(state) = state {
            attendance::mark(tx, *slot, participation, Some(*state))?;
        }
    }
    Ok(uid)
}
