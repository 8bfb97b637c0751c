//! The plan of the sample workshop and the sample of an expert dialogue.

use serde::Deserialize;

use super::{SampleOrganisation, organisations};
use crate::curriculum::Category;
use crate::plan::{self, BlockDraft, DayDraft, Lead, TrackDraft};
use crate::running::{self, ActionPoint, CaptureKind, NewCapture};
use crate::workshops::{self, Kind, NewWorkshop, Objective};
use crate::{Error, Localized, Result, Tx};

const PLAN: &str = include_str!("../../../../../assets/curriculum/sample-plan.json");
const DIALOGUE: &str = include_str!("../../../../../assets/curriculum/sample-dialogue.json");

#[derive(Deserialize)]
struct SamplePlan {
    days: Vec<SampleDay>,
    #[serde(default)]
    captures: Vec<SampleCapture>,
    #[serde(default)]
    actions: Vec<ActionPoint>,
    #[serde(default)]
    commitments: Vec<SampleCommitment>,
}

#[derive(Deserialize)]
struct SampleDay {
    start: i32,
    end: i32,
    title: Localized,
    blocks: Vec<SampleBlock>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct SampleBlock {
    /// Key of an activity of the shipped curriculum, whose title, method and length it takes.
    activity: Option<String>,
    title: Localized,
    category: Category,
    minutes: Option<i32>,
    pin: Option<i32>,
    room: String,
    description: Localized,
    materials: Localized,
    notes: String,
    leads: Vec<Lead>,
    /// Objectives of the workshop, by their place in its list.
    objectives: Vec<usize>,
    tracks: Vec<SampleTrack>,
}

#[derive(Deserialize)]
struct SampleTrack {
    title: Localized,
    blocks: Vec<SampleBlock>,
}

#[derive(Deserialize)]
struct SampleCapture {
    day: usize,
    block: usize,
    kind: CaptureKind,
    text: String,
    #[serde(default)]
    speaker: String,
}

#[derive(Deserialize)]
struct SampleCommitment {
    person: usize,
    text: String,
    due: Option<String>,
    remind: bool,
}

#[derive(Deserialize)]
struct Dialogue {
    title: Localized,
    kind: Kind,
    country: String,
    city: String,
    zone: String,
    start: String,
    end: String,
    languages: Vec<String>,
    target_size: u32,
    audience: Localized,
    objectives: Vec<Localized>,
    organisations: Vec<SampleOrganisation>,
    #[serde(flatten)]
    plan: SamplePlan,
}

fn damaged(error: serde_json::Error) -> Error {
    Error::FileCorrupt {
        path: "sample".into(),
        detail: error.to_string(),
    }
}

/// Lays the plan of the sample workshop, and what was captured in it. `people` are its participations in order.
pub(super) fn lay(tx: &Tx, workshop: &str, people: &[String]) -> Result<()> {
    let sample: SamplePlan = serde_json::from_str(PLAN).map_err(damaged)?;
    lay_plan(tx, workshop, &sample)?;
    for commitment in &sample.commitments {
        if let Some(participant) = people.get(commitment.person) {
            running::keep_commitment(
                tx,
                participant,
                &commitment.text,
                commitment.due.as_deref(),
                commitment.remind,
            )?;
        }
    }
    Ok(())
}

/// Adds the expert dialogue.
pub(super) fn dialogue(tx: &Tx) -> Result<()> {
    let sample: Dialogue = serde_json::from_str(DIALOGUE).map_err(damaged)?;
    let new = NewWorkshop {
        title: sample.title.get("en", &[]).to_string(),
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
        "UPDATE workshop SET title = ?2, target_size = ?3, audience = ?4, status = 'finished' WHERE id = ?1",
        rusqlite::params![
            id,
            sample.title.to_json(),
            sample.target_size,
            sample.audience.to_json()
        ],
    )?;
    let objectives = sample.objectives.iter().map(|text| Objective {
        uid: String::new(),
        text: text.clone(),
    });
    workshops::objectives(tx, id, &objectives.collect::<Vec<_>>())?;
    workshops::workshop_organisations(tx, id, &organisations(&sample.organisations, &|_| None))?;
    lay_plan(tx, &uid, &sample.plan)
}

fn lay_plan(tx: &Tx, workshop: &str, sample: &SamplePlan) -> Result<()> {
    let facts = workshops::find(tx, workshop)?;
    let id = workshops::id(tx, workshop)?;
    let objectives: Vec<Localized> = facts.objectives.into_iter().map(|o| o.text).collect();
    let days: Vec<DayDraft> = sample
        .days
        .iter()
        .map(|day| {
            Ok(DayDraft {
                start: day.start,
                end: day.end,
                title: day.title.clone(),
                blocks: day
                    .blocks
                    .iter()
                    .map(|b| draft(tx, b, &objectives))
                    .collect::<Result<_>>()?,
            })
        })
        .collect::<Result<_>>()?;
    plan::insert_days(tx, id, &days)?;
    plan::cover_modules(tx, id)?;
    let laid = plan::days_of(tx, id)?;
    for capture in &sample.captures {
        let block = laid.get(capture.day).and_then(|day| day.blocks.get(capture.block));
        let new = NewCapture {
            kind: capture.kind,
            block: Some(block.map(|block| block.uid.clone()).unwrap_or_default()),
            text: capture.text.clone(),
            speaker: capture.speaker.clone(),
            picture: None,
        };
        running::keep_capture(tx, workshop, &new)?;
    }
    for action in &sample.actions {
        running::keep_action(tx, id, action)?;
    }
    Ok(())
}

fn draft(tx: &Tx, block: &SampleBlock, objectives: &[Localized]) -> Result<BlockDraft> {
    let mut draft = match &block.activity {
        Some(key) => plan::from_activity(tx, &plan::shipped_uid(key))?,
        None => BlockDraft {
            title: block.title.clone(),
            category: block.category,
            minutes: 30,
            materials: block.materials.clone(),
            ..BlockDraft::default()
        },
    };
    draft.minutes = block.minutes.unwrap_or(draft.minutes);
    draft.pin = block.pin;
    draft.room.clone_from(&block.room);
    draft.description = block.description.clone();
    draft.notes.clone_from(&block.notes);
    draft.leads.clone_from(&block.leads);
    draft.objectives = block
        .objectives
        .iter()
        .filter_map(|at| objectives.get(*at).cloned())
        .collect();
    draft.tracks = block
        .tracks
        .iter()
        .map(|track| {
            Ok(TrackDraft {
                title: track.title.clone(),
                blocks: track
                    .blocks
                    .iter()
                    .map(|b| self::draft(tx, b, objectives))
                    .collect::<Result<_>>()?,
            })
        })
        .collect::<Result<_>>()?;
    Ok(draft)
}
