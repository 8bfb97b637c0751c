//! What deserves a look in a plan.

use std::collections::HashMap;

use chrono::{NaiveDate, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;

use super::{Block, Day, Lead, Remark, RemarkKind};
use crate::text;
use crate::workshops::Workshop;

/// Minutes of work after which people need a pause.
const STRETCH_MAX: i32 = 120;
/// Free minutes that do as a pause.
const PAUSE_LEAST: i32 = 10;
/// Minutes of a day.
const DAY: i32 = 1440;

/// The remarks on a plan, in its order; those on the whole plan at the end.
pub(super) fn remarks(days: &[Day], workshop: &Workshop) -> Vec<Remark> {
    let mut out = Vec::new();
    for day in days {
        on_clocks(day, workshop, &mut out);
        let mut found = Vec::new();
        on_times(day, &mut found);
        on_pauses(day, &day.blocks, (day.start, false), &mut found);
        on_doubles(day, &mut found);
        let order: HashMap<&str, usize> = all(day).zip(0..).map(|(block, at)| (block.uid.as_str(), at)).collect();
        found.sort_by_key(|remark| remark.block.as_deref().and_then(|block| order.get(block).copied()));
        out.append(&mut found);
    }
    on_objectives(days, workshop, &mut out);
    if workshop.zone.parse::<Tz>().is_err() {
        out.push(Remark {
            kind: RemarkKind::UnknownZone,
            name: workshop.zone.clone(),
            ..Remark::default()
        });
    }
    out
}

fn on_block(kind: RemarkKind, day: &Day, block: &Block, minutes: i32) -> Remark {
    Remark {
        kind,
        day: Some(day.uid.clone()),
        block: Some(block.uid.clone()),
        minutes,
        ..Remark::default()
    }
}

/// Every block of a day, those of tracks after the block that holds them.
pub(super) fn all(day: &Day) -> impl Iterator<Item = &Block> {
    day.blocks.iter().flat_map(|block| {
        let inner = block.tracks.iter().flat_map(|track| &track.blocks);
        std::iter::once(block).chain(inner)
    })
}

fn on_times(day: &Day, out: &mut Vec<Remark>) {
    for block in all(day).filter(|block| block.gap != 0) {
        let kind = if block.gap < 0 {
            RemarkKind::Clash
        } else {
            RemarkKind::Slack
        };
        out.push(on_block(kind, day, block, block.gap.abs()));
    }
    if let Some(block) = day.blocks.iter().find(|block| block.end > day.end) {
        out.push(on_block(RemarkKind::Overrun, day, block, day.overrun));
    }
    if let Some(block) = day.blocks.iter().find(|block| block.end > DAY) {
        out.push(on_block(RemarkKind::PastMidnight, day, block, block.end - DAY));
    }
}

/// A stretch of work: since when it lasts, and whether it has been said that it is too long.
type Stretch = (i32, bool);

/// One remark for each stretch of work that is too long, at the block in which it becomes so. Parallel groups each have
/// their own pauses; after them the stretch goes on of the group that has worked longest.
fn on_pauses(day: &Day, blocks: &[Block], mut stretch: Stretch, out: &mut Vec<Remark>) -> Stretch {
    for block in blocks {
        if block.gap >= PAUSE_LEAST {
            stretch = (block.start, false);
        }
        if block.tracks.iter().any(|track| !track.blocks.is_empty()) {
            let groups = block.tracks.iter().map(|track| {
                let after = on_pauses(day, &track.blocks, stretch, out);
                // Who is ready earlier has a pause until the others are.
                if block.end - track.end >= PAUSE_LEAST {
                    (block.end, false)
                } else {
                    after
                }
            });
            stretch = groups.min_by_key(|(since, said)| (*since, !said)).unwrap_or(stretch);
        } else if block.category.is_pause() {
            stretch = (block.end, false);
        } else if block.end - stretch.0 > STRETCH_MAX && !stretch.1 {
            out.push(on_block(RemarkKind::NoBreak, day, block, block.end - stretch.0));
            stretch.1 = true;
        }
    }
    stretch
}

fn on_doubles(day: &Day, out: &mut Vec<Remark>) {
    // A parallel block stands for its tracks: only what is really held can be doubled.
    let held: Vec<&Block> = all(day).filter(|block| block.tracks.is_empty()).collect();
    for (at, one) in held.iter().enumerate() {
        for other in held[at + 1..].iter().filter(|other| overlap(one, other)) {
            let found = |kind, name: &str| Remark {
                other: Some(one.uid.clone()),
                name: name.into(),
                ..on_block(kind, day, other, one.end.min(other.end) - one.start.max(other.start))
            };
            for lead in &other.leads {
                let who = Who::of(lead);
                if one.leads.iter().any(|there| Who::of(there).is(&who)) {
                    out.push(found(RemarkKind::LeadTwice, &lead.name));
                }
            }
            let room = text::fold(&one.room);
            if !room.is_empty() && room == text::fold(&other.room) {
                out.push(found(RemarkKind::RoomTwice, &other.room));
            }
        }
    }
}

fn overlap(one: &Block, other: &Block) -> bool {
    one.start < other.end && other.start < one.end
}

/// Who a lead is, to be compared with many others.
pub(super) struct Who<'a> {
    participant: Option<&'a str>,
    name: String,
}

impl<'a> Who<'a> {
    pub(super) fn of(lead: &'a Lead) -> Self {
        Self {
            participant: lead.participant.as_deref(),
            name: text::fold(&lead.name),
        }
    }

    /// Whether both are one person: by the list of the workshop where both are in it, else by name.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (self.participant, other.participant) {
            (Some(one), Some(other)) => one == other,
            _ => !self.name.is_empty() && self.name == other.name,
        }
    }
}

/// Whether the clocks of the place change between the day's first and last minute.
fn on_clocks(day: &Day, workshop: &Workshop, out: &mut Vec<Remark>) {
    let Ok(zone) = workshop.zone.parse::<Tz>() else {
        return;
    };
    let (Some(before), Some(after)) = (
        offset(zone, day.date, day.start),
        offset(zone, day.date, day.finish.max(day.end)),
    ) else {
        return;
    };
    if before != after {
        out.push(Remark {
            kind: RemarkKind::ClockChange,
            day: Some(day.uid.clone()),
            minutes: (after - before) / 60,
            name: workshop.zone.clone(),
            ..Remark::default()
        });
    }
}

/// Seconds east of UTC at a minute of a day; at an hour that does not exist, of the hour before it.
fn offset(zone: Tz, date: NaiveDate, minute: i32) -> Option<i32> {
    let local = date
        .and_hms_opt(0, 0, 0)?
        .checked_add_signed(TimeDelta::minutes(i64::from(minute)))?;
    let found = zone.offset_from_local_datetime(&local).earliest().or_else(|| {
        let earlier = local - TimeDelta::hours(2);
        zone.offset_from_local_datetime(&earlier).earliest()
    })?;
    Some(found.fix().local_minus_utc())
}

fn on_objectives(days: &[Day], workshop: &Workshop, out: &mut Vec<Remark>) {
    if days.iter().all(|day| day.blocks.is_empty()) {
        return;
    }
    for objective in &workshop.objectives {
        let served = |block: &Block| block.minutes > 0 && block.objectives.contains(&objective.uid);
        if !days.iter().flat_map(all).any(served) {
            out.push(Remark {
                kind: RemarkKind::ObjectiveWithoutTime,
                objective: Some(objective.uid.clone()),
                ..Remark::default()
            });
        }
    }
}
