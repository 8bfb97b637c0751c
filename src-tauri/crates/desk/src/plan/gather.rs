//! The plan as its papers print it.

use std::collections::HashMap;

use flipchart_core::curriculum::{self, Activity, Module};
use flipchart_core::plan::{self, Block, Lead, LeadRole};
use flipchart_core::workshops::{self, OrganisationRole, Workshop};
use flipchart_core::{Library, Localized, Result};
use flipchart_i18n::{Lang, Texts, msg, plain as without_marks};
use flipchart_pdf::documents::plan::{Both, PlanBlock, PlanData, PlanDay, PlanTrack};

use super::PlanOptions;
use crate::certificates::data::{organisations, paper, pictures};
use crate::{country_name, document_language};

/// Everything that the papers of a plan print.
///
/// # Errors
/// `NotFound`.
pub(super) fn gather(library: &Library, workshop: &str, options: &PlanOptions) -> Result<PlanData> {
    let w = workshops::get(library, workshop)?;
    let days = plan::days_of_blocks(library, workshop)?;
    let language = options
        .language
        .clone()
        .unwrap_or_else(|| w.main_language().to_string());
    let speech = Speech {
        second: options.second.clone().filter(|second| *second != language),
        language,
        workshop: &w,
    };
    let all: Vec<&Block> = days.iter().flat_map(|day| &day.blocks).flat_map(with_tracks).collect();
    let modules = modules(library, &all)?;
    let activities = modules.values().flat_map(|module| &module.activities);
    let activities: HashMap<&str, &Activity> = activities.map(|a| (a.uid.as_str(), a)).collect();
    let zone: chrono_tz::Tz = w.zone.parse().unwrap_or(chrono_tz::UTC);
    let logos = pictures(library, &w)?;
    let wanted = |date: &str| options.day.as_deref().is_none_or(|day| day == date);
    Ok(PlanData {
        lang: document_language(&speech.language),
        second: speech.second.as_deref().map(document_language),
        paper: paper(w.paper),
        title: speech.both(&w.title),
        place: speech.place(),
        start: w.start,
        end: w.end,
        zone: w.zone.clone(),
        hosts: organisations(&w, &logos, OrganisationRole::Host, &speech.language),
        days: (1..)
            .zip(&days)
            .filter(|(_, day)| wanted(&day.date.to_string()))
            .map(|(number, day)| PlanDay {
                number,
                date: day.date,
                title: speech.both(&day.title),
                blocks: day.blocks.iter().map(|b| block(&speech, b, &activities)).collect(),
            })
            .collect(),
        specimen: w.sample,
        generated: library.clock().now().with_timezone(&zone).date_naive(),
    })
}

/// A block and those in its tracks.
fn with_tracks(block: &Block) -> impl Iterator<Item = &Block> {
    let inner = block.tracks.iter().flat_map(|track| &track.blocks);
    std::iter::once(block).chain(inner)
}

/// Modules that the blocks were made from, as far as they are still there.
fn modules(library: &Library, blocks: &[&Block]) -> Result<HashMap<String, Module>> {
    let mut out = HashMap::new();
    for uid in blocks.iter().filter_map(|block| block.module.as_ref()) {
        if !out.contains_key(uid) {
            match curriculum::get(library, uid) {
                Ok(module) => drop(out.insert(uid.clone(), module)),
                Err(flipchart_core::Error::NotFound { .. }) => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(out)
}

fn block(speech: &Speech, block: &Block, activities: &HashMap<&str, &Activity>) -> PlanBlock {
    let activity = block.activity.as_deref().and_then(|uid| activities.get(uid));
    let objectives = speech.workshop.objectives.iter();
    let tracks = block.tracks.iter().map(|track| PlanTrack {
        title: speech.both(&track.title),
        blocks: track
            .blocks
            .iter()
            .map(|inner| self::block(speech, inner, activities))
            .collect(),
    });
    PlanBlock {
        start: block.start,
        end: block.end,
        title: speech.both(&block.title),
        method: speech.word(|texts| msg::common_category(texts, block.category.code())),
        pause: block.category.is_pause(),
        leads: block.leads.iter().map(|lead| said_of(speech, lead)).collect(),
        room: block.room.clone(),
        description: speech.both(&block.description),
        instructions: activity.map(|a| speech.both(&a.instructions)).unwrap_or_default(),
        background: activity.map(|a| speech.both(&a.background)).unwrap_or_default(),
        materials: speech.lines(&block.materials),
        handouts: activity
            .map(|a| a.handouts.iter().map(|h| h.name.clone()).collect())
            .unwrap_or_default(),
        notes: block.notes.clone(),
        objectives: objectives
            .filter(|objective| block.objectives.contains(&objective.uid))
            .map(|objective| speech.both(&objective.text))
            .collect(),
        tracks: tracks.collect(),
    }
}

/// Name, function and institution; the role where it is not the usual one.
fn said_of(speech: &Speech, lead: &Lead) -> String {
    let parts = [&lead.name, &lead.title, &lead.institution];
    let parts: Vec<&str> = parts.into_iter().map(|p| p.trim()).filter(|p| !p.is_empty()).collect();
    let name = parts.join(", ");
    if matches!(lead.role, LeadRole::Moderator | LeadRole::Interpreter) {
        let texts = Texts::of(document_language(&speech.language));
        let role = without_marks(&msg::common_lead_role(texts, lead.role.code())).into_owned();
        format!("{name} ({})", role.to_lowercase())
    } else {
        name
    }
}

/// The languages of a paper.
struct Speech<'a> {
    language: String,
    second: Option<String>,
    workshop: &'a Workshop,
}

impl Speech<'_> {
    fn both(&self, text: &Localized) -> Both {
        let second = self.second.as_deref().and_then(|tag| text.0.get(tag));
        Both {
            first: text.get(&self.language, &self.workshop.languages).to_string(),
            second: second.cloned().unwrap_or_default(),
        }
    }

    fn word(&self, say: impl Fn(&'static Texts) -> String) -> Both {
        let of = |tag: &str| without_marks(&say(Texts::of(document_language(tag)))).into_owned();
        Both {
            first: of(&self.language),
            second: self.second.as_deref().map(of).unwrap_or_default(),
        }
    }

    /// Lines of the first language that has any; the second language follows on the same line.
    fn lines(&self, text: &Localized) -> Vec<String> {
        let both = self.both(text);
        let lines = |text: &str| -> Vec<String> {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.map(String::from).collect()
        };
        let (mut first, second) = (lines(&both.first), lines(&both.second));
        // Only a list that was translated line by line can be joined line by line.
        if first.len() == second.len() {
            for (line, other) in first.iter_mut().zip(second) {
                if *line != other {
                    *line = format!("{line} · {other}");
                }
            }
        }
        first
    }

    fn place(&self) -> Both {
        let of = |tag: &str| {
            let lang: Lang = document_language(tag);
            let country = country_name(self.workshop.country.as_deref(), None, lang);
            let town = self.workshop.city.trim();
            let place = match (town.is_empty(), country.is_empty()) {
                (false, false) => without_marks(&msg::documents_place(Texts::of(lang), town, &country)).into_owned(),
                (false, true) => town.to_string(),
                _ => country,
            };
            let venue = self.workshop.venue.trim();
            let parts = [venue, place.as_str()];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(", ")
        };
        Both {
            first: of(&self.language),
            second: self.second.as_deref().map(of).unwrap_or_default(),
        }
    }
}
