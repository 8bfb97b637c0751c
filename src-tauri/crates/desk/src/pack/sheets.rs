//! Each paper of the pack from what the library knows.

use std::collections::HashMap;

use flipchart_core::attendance::{self, Half, Slot};
use flipchart_core::people::{Participant, Role, Sex};
use flipchart_core::workshops::{AttendanceBy, PeopleOrder};
use flipchart_core::{Error, Library, Result, groups};
use flipchart_i18n::{fmt, msg, plain};
use flipchart_pdf::PdfError;
use flipchart_pdf::documents::cards::{self, CardSheet, LabelKind, TentSize};
use flipchart_pdf::documents::roster::{
    self, Delegations, HeadCountSlot, ParticipantList, RosterGroup, SignInLayout, SignInSheets, SignInSlot,
};

use super::forms::form_papers;
use super::gather::{Ground, chosen, group_name};
use super::signatures::signature_lists;
use super::{PackOptions, PackPeople, PackSheet, heads};
use crate::plan::{PlanOptions, PlanPaper};
use crate::{certificates::data::paper, pdf_error, plan};

/// Blank rows of a list unless somebody chose another number.
pub(super) const BLANK_ROWS: u32 = 5;

pub(super) fn bytes(library: &Library, workshop: &str, sheet: PackSheet, options: &PackOptions) -> Result<Vec<u8>> {
    let parts = parts(library, workshop, sheet, options)?;
    let first = parts
        .into_iter()
        .next()
        .ok_or_else(|| Error::precondition("pack-nothing"))?;
    Ok(first.bytes)
}

/// A file of a paper: most are one, forms and lists to sign are as many as there are.
pub(super) struct PackPart {
    /// What tells it from others of its kind: the title of the form or list.
    pub(super) title: String,
    /// The form, of forms.
    pub(super) form: Option<String>,
    /// How many copies are needed.
    pub(super) copies: u32,
    pub(super) bytes: Vec<u8>,
}

pub(super) fn parts(
    library: &Library,
    workshop: &str,
    sheet: PackSheet,
    options: &PackOptions,
) -> Result<Vec<PackPart>> {
    let ground = Ground::gather(library, workshop, options)?;
    let one = |bytes: Vec<u8>| {
        vec![PackPart {
            title: String::new(),
            form: None,
            copies: copies(&ground, sheet, options),
            bytes,
        }]
    };
    match sheet {
        PackSheet::Agenda => plan_paper(library, workshop, PlanPaper::Participants, &ground, options).map(one),
        PackSheet::RunningOrder => plan_paper(library, workshop, PlanPaper::Facilitators, &ground, options).map(one),
        PackSheet::Materials => plan_paper(library, workshop, PlanPaper::Materials, &ground, options).map(one),
        PackSheet::Forms => form_papers(library, &ground, options, false),
        PackSheet::Tally => form_papers(library, &ground, options, true),
        PackSheet::Calibration => {
            let data = ground.roster(library, sheet, options)?;
            set(roster::calibration(ground.lang, paper(ground.paper), data.generated)).map(one)
        }
        PackSheet::Badges => {
            let layout = badge_layout(&ground, options)?;
            set(cards::badges(&ground.cards(library, sheet, options)?, &layout)).map(one)
        }
        PackSheet::Labels => {
            let layout = label_layout(&ground, options)?;
            let kind = if options.seats {
                LabelKind::Seat
            } else {
                LabelKind::Envelope
            };
            let data = ground.cards(library, sheet, options)?;
            set(cards::labels(&data, &layout, kind, options.used_labels as usize)).map(one)
        }
        PackSheet::Tents => {
            let size = if options.small_tents {
                TentSize::Half
            } else {
                TentSize::Full
            };
            set(cards::tents(&ground.cards(library, sheet, options)?, size)).map(one)
        }
        PackSheet::Slips => set(cards::slips(&ground.cards(library, sheet, options)?)).map(one),
        PackSheet::Names => set(roster::name_proof(&ground.roster(library, sheet, options)?)).map(one),
        PackSheet::Phones => set(roster::phone_list(&ground.roster(library, sheet, options)?)).map(one),
        PackSheet::Participants => {
            let list = participant_list(&ground, options);
            set(roster::participants(&ground.roster(library, sheet, options)?, &list)).map(one)
        }
        PackSheet::Signin => sign_in(library, workshop, &ground, options).map(one),
        PackSheet::Groups => group_lists(library, &ground, options).map(one),
        PackSheet::Signatures => signature_lists(library, &ground, options),
        PackSheet::HeadCount => head_count(library, workshop, &ground, options).map(one),
    }
}

/// An agenda for everybody who takes part, a running order for everybody who leads; one of everything else.
fn copies(ground: &Ground, sheet: PackSheet, options: &PackOptions) -> u32 {
    let leads = |(_, p): &&(u32, Participant)| matches!(p.role, Role::Facilitator | Role::Moderator | Role::Organiser);
    match sheet {
        PackSheet::Agenda => ground.count(sheet, options).max(1),
        PackSheet::RunningOrder => u32::try_from(ground.people.iter().filter(leads).count()).map_or(1, |n| n.max(1)),
        _ => 1,
    }
}

/// Nobody to print for is an answer in words, not an empty file.
pub(super) fn set(result: Result<Vec<u8>, PdfError>) -> Result<Vec<u8>> {
    result.map_err(|error| match error {
        PdfError::Empty => Error::precondition("pack-nobody"),
        error => pdf_error(error),
    })
}

/// The sheet of badges asked for, or the usual one of the paper.
pub(super) fn badge_layout(ground: &Ground, options: &PackOptions) -> Result<CardSheet> {
    layout(options.badge_layout.as_deref(), cards::badge_layout, || {
        cards::badge_layouts(paper(ground.paper))
    })
}

/// The sheet of labels asked for, or the usual one of the paper.
pub(super) fn label_layout(ground: &Ground, options: &PackOptions) -> Result<CardSheet> {
    layout(options.label_layout.as_deref(), cards::label_layout, || {
        cards::label_layouts(paper(ground.paper))
    })
}

fn layout(
    code: Option<&str>,
    known: impl Fn(&str) -> Option<CardSheet>,
    usual: impl Fn() -> Vec<CardSheet>,
) -> Result<CardSheet> {
    match code {
        Some(code) => known(code).ok_or_else(|| Error::invalid("layout", "out-of-range", code)),
        None => usual()
            .into_iter()
            .next()
            .ok_or_else(|| Error::invalid("layout", "required", "")),
    }
}

fn plan_paper(
    library: &Library,
    workshop: &str,
    whom: PlanPaper,
    ground: &Ground,
    options: &PackOptions,
) -> Result<Vec<u8>> {
    let options = PlanOptions {
        paper: whom,
        language: Some(ground.language.clone()),
        day: options.day.clone(),
        ..PlanOptions::default()
    };
    plan::bytes_on(library, workshop, &options, paper(ground.paper))
}

fn participant_list(ground: &Ground, options: &PackOptions) -> ParticipantList {
    let count = |sex| {
        let among = ground
            .people
            .iter()
            .filter(|(_, p)| p.role == Role::Participant && p.sex == Some(sex));
        u32::try_from(among.count()).unwrap_or(u32::MAX)
    };
    let known = |p: &Participant| p.role != Role::Participant || p.sex.is_some();
    // Sums of a part of the people would be read as sums of all.
    let all_known = ground.people.iter().all(|(_, p)| known(p));
    ParticipantList {
        delegations: match ground.workshop.people_order {
            PeopleOrder::Delegation => Delegations::Country,
            _ => Delegations::None,
        },
        email: options.contacts,
        phone: options.contacts,
        women: all_known.then(|| count(Sex::Female)),
        men: all_known.then(|| count(Sex::Male)),
    }
}

fn sign_in(library: &Library, workshop: &str, ground: &Ground, options: &PackOptions) -> Result<Vec<u8>> {
    let sheet = attendance::sheet(library, workshop)?;
    let slots: Vec<SignInSlot> = sheet
        .slots
        .iter()
        .filter(|slot| options.day.as_deref().is_none_or(|day| day == slot.date.to_string()))
        .map(|slot| sign_in_slot(ground, slot))
        .collect();
    if slots.is_empty() {
        return Err(Error::precondition("pack-no-slots"));
    }
    let sheets = SignInSheets {
        slots,
        layout: if options
            .side_by_side
            .unwrap_or(ground.workshop.attendance_by == AttendanceBy::Session)
        {
            SignInLayout::Days
        } else {
            SignInLayout::Each
        },
        walk_ins: options.blank_rows.unwrap_or(BLANK_ROWS),
    };
    set(roster::sign_in(
        &ground.roster(library, PackSheet::Signin, options)?,
        &sheets,
    ))
}

fn sign_in_slot(ground: &Ground, slot: &Slot) -> SignInSlot {
    let texts = ground.texts();
    let session = slot.title.get(&ground.language, &ground.workshop.languages).to_string();
    let half = slot
        .half
        .map(|half| plain(&msg::common_half_day(texts, half.code())).into_owned());
    SignInSlot {
        date: slot.date,
        title: if session.is_empty() {
            half.unwrap_or_default()
        } else {
            session
        },
        time: match (slot.start, slot.end) {
            (Some(start), Some(end)) => span(start, end),
            _ => String::new(),
        },
        code: slot_code(slot),
    }
}

/// What a slot is called on paper and in the shell: `2026-11-10/am`, or the end of its identity.
fn slot_code(slot: &Slot) -> String {
    match slot.half {
        Some(Half::Am) => format!("{}/am", slot.date),
        Some(Half::Pm) => format!("{}/pm", slot.date),
        None if slot.start.is_none() => slot.date.to_string(),
        None => format!("{} {}", slot.date, &slot.uid[slot.uid.len().saturating_sub(6)..]),
    }
}

fn span(start: i32, end: i32) -> String {
    format!("{:02}:{:02}–{:02}:{:02}", start / 60, start % 60, end / 60, end % 60)
}

fn group_lists(library: &Library, ground: &Ground, options: &PackOptions) -> Result<Vec<u8>> {
    let sets = groups::show(library, &ground.workshop.uid)?.sets;
    let chosen = chosen(sets, options).ok_or_else(|| Error::precondition("pack-no-groups"))?;
    // Whoever is in a group is on its list, whatever their role.
    let everybody = PackOptions {
        people: PackPeople::Everybody,
        ..options.clone()
    };
    let data = ground.roster(library, PackSheet::Groups, &everybody)?;
    let numbers: HashMap<&str, u32> = ground.people.iter().map(|(n, p)| (p.uid.as_str(), *n)).collect();
    let lists: Vec<RosterGroup> = chosen
        .groups
        .iter()
        .map(|group| RosterGroup {
            name: group_name(ground, &group.name, group.number),
            note: String::new(),
            members: group
                .members
                .iter()
                .filter_map(|member| numbers.get(member.uid.as_str()).copied())
                .collect(),
        })
        .collect();
    set(roster::groups(&data, &lists))
}

fn head_count(library: &Library, workshop: &str, ground: &Ground, options: &PackOptions) -> Result<Vec<u8>> {
    let meals = heads::meals(library, workshop, options)?;
    if meals.iter().all(|meal| meal.people == 0) {
        return Err(Error::precondition("pack-nobody"));
    }
    let slots: Vec<HeadCountSlot> = meals
        .into_iter()
        .map(|meal| HeadCountSlot {
            date: meal.date,
            title: if meal.title.is_empty() {
                fmt::weekday_date(ground.texts(), meal.date)
            } else {
                meal.title
            },
            time: meal.time.map(|(start, end)| span(start, end)).unwrap_or_default(),
            people: meal.people,
            diets: meal.diets,
        })
        .collect();
    set(roster::head_count(
        &ground.roster(library, PackSheet::HeadCount, options)?,
        &slots,
    ))
}
