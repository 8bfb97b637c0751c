//! What an export would do, said before it is done.

use std::collections::HashMap;

use flipchart_core::certificates::{self, HeldBack, Kind};
use flipchart_core::{Library, Result};
use flipchart_signing::Key;

use super::material::Material;
use super::options::ExportOptions;
use super::sheets;

/// Whether certificates would carry a code that proves them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum CodeState {
    /// The organisation has no key: certificates are issued without a code.
    #[default]
    None,
    /// A key is open: what is new carries a code.
    Ready,
    /// There is a key, and nobody has opened it: what is issued now has no code.
    Locked,
}

/// What an export would do, said before it is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ExportPlan {
    /// Certificates that will be written, of all kinds.
    pub eligible: u32,
    /// Of these, issued before and unchanged: the same number and the same bytes.
    pub unchanged: u32,
    /// Of the unchanged, those that would look otherwise today (design, logos, signatories): they stay as they are.
    pub restyled: u32,
    /// Of these, issued before, with something printed that has changed since: a new number takes the old one's place.
    pub changed: Vec<String>,
    /// Participants who get none yet.
    pub withheld: u32,
    /// Those who will have earned it if they are present at what is left; written only where the options say so.
    pub possible: Vec<Possible>,
    /// Names whose spelling nobody has confirmed, of those that will be written.
    pub unproofed: Vec<String>,
    /// Names with characters that no bundled font has.
    pub missing: Vec<Missing>,
    /// Sheets of people who have not earned them and can no longer: to be destroyed and put down.
    pub hold_back: Vec<HeldBack>,
    /// Whether there will be a code.
    pub code: CodeState,
    /// The same by kind.
    pub kinds: Vec<KindPlan>,
}

/// What an export would do with one kind.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct KindPlan {
    /// The kind.
    pub kind: Kind,
    /// Certificates that will be written.
    pub eligible: u32,
    /// Of these, new in the ledger.
    pub new: u32,
    /// Those who will have earned it if they are present at what is left.
    pub possible: u32,
    /// Whether its template is gone, so that the first built-in one prints.
    pub template_missing: bool,
    /// Whether a new one would have a back page.
    pub back: bool,
}

/// Somebody who can still earn a certificate.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Possible {
    /// The kind.
    pub kind: Kind,
    /// Identity of the participation.
    pub participant: String,
    /// The name.
    pub name: String,
    /// How many more slots must be attended.
    pub more: u32,
    /// How many are still to come.
    pub left: u32,
}

/// A name that would not print whole.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Missing {
    /// The name.
    pub name: String,
    /// The characters.
    pub characters: String,
}

/// What an export would do now.
///
/// # Errors
/// `NotFound` for the workshop or the set of groups.
pub fn plan(library: &Library, workshop: &str, options: &ExportOptions, key: Option<&Key>) -> Result<ExportPlan> {
    let mut plan = ExportPlan {
        code: code_state(library, options, key)?,
        hold_back: certificates::to_hold_back(library, workshop)?,
        ..ExportPlan::default()
    };
    let mut people = People::new();
    for kind in sheets::kinds(library, workshop, &options.kinds)? {
        add(&mut plan, &mut people, library, workshop, kind, options)?;
    }
    plan.withheld = people.values().filter(|gets| !**gets).count() as u32;
    Ok(plan)
}

/// Whether a participant gets a certificate, of whichever kind.
type People = HashMap<String, bool>;

fn add(
    plan: &mut ExportPlan,
    people: &mut People,
    library: &Library,
    workshop: &str,
    kind: Kind,
    options: &ExportOptions,
) -> Result<()> {
    let material = Material::gather(library, workshop, kind)?;
    let mut of_kind = KindPlan {
        kind,
        eligible: 0,
        new: 0,
        possible: 0,
        template_missing: material.design.missing,
        back: false,
    };
    for standing in certificates::standings(library, workshop, kind)? {
        if !options.only.is_empty() && !options.only.contains(&standing.participant) {
            continue;
        }
        if standing.eligibility.is_open() {
            of_kind.possible += 1;
            plan.possible.push(Possible {
                kind,
                participant: standing.participant.clone(),
                name: standing.name.clone(),
                more: standing.more,
                left: standing.left,
            });
        }
        let gets = sheets::is_chosen(standing.eligibility, options.all, options.possible);
        *people.entry(standing.participant.clone()).or_default() |= gets;
        if !gets {
            continue;
        }
        of_kind.eligible += 1;
        if !standing.proofed && !plan.unproofed.contains(&standing.name) {
            plan.unproofed.push(standing.name.clone());
        }
        match material.unchanged(&standing).filter(|_| !options.again) {
            Some(issued) => {
                plan.unchanged += 1;
                plan.restyled += u32::from(material.looks_otherwise(issued));
            }
            None => {
                of_kind.new += 1;
                of_kind.back = of_kind.back || material.has_back(&standing, options.language.as_deref());
                if standing.issued.is_some() {
                    plan.changed.push(standing.name.clone());
                }
            }
        }
        let printed = format!("{}{}", standing.name, material.native(&standing).unwrap_or_default());
        let characters: String = flipchart_pdf::text::uncovered(&printed).into_iter().collect();
        let known = plan.missing.iter().any(|one| one.name == standing.name);
        if !characters.is_empty() && !known {
            plan.missing.push(Missing {
                name: standing.name,
                characters,
            });
        }
    }
    plan.eligible += of_kind.eligible;
    plan.kinds.push(of_kind);
    Ok(())
}

fn code_state(library: &Library, options: &ExportOptions, key: Option<&Key>) -> Result<CodeState> {
    Ok(match key {
        _ if options.without_code => CodeState::None,
        Some(_) => CodeState::Ready,
        None if certificates::active_key(library)?.is_some() => CodeState::Locked,
        None => CodeState::None,
    })
}
