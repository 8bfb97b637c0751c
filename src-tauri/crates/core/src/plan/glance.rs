//! Sums over a plan.

use std::collections::BTreeMap;

use super::remarks::Who;
use super::{Block, Day, Glance, Lead, LeadRole};
use crate::curriculum::Category;
use crate::workshops::Workshop;

/// The sums of a plan.
pub(super) fn glance(days: &[Day], workshop: &Workshop) -> Glance {
    let mut methods: BTreeMap<Category, i32> = BTreeMap::new();
    let mut objectives: Vec<(String, i32)> = workshop.objectives.iter().map(|o| (o.uid.clone(), 0)).collect();
    let mut leads: Vec<(&Lead, Who, i32)> = Vec::new();
    for block in days.iter().flat_map(|day| &day.blocks) {
        for (part, minutes) in lived(block) {
            *methods.entry(part.category).or_default() += minutes;
            for (_, sum) in objectives.iter_mut().filter(|(uid, _)| part.objectives.contains(uid)) {
                *sum += minutes;
            }
            for lead in &part.leads {
                let who = Who::of(lead);
                match leads.iter_mut().find(|(_, known, _)| known.is(&who)) {
                    Some((.., sum)) => *sum += part.minutes,
                    None => leads.push((lead, who, part.minutes)),
                }
            }
        }
    }
    let sum = |wanted: Option<bool>| {
        let these = methods.iter().filter(|(method, _)| method.is_participation() == wanted);
        these.map(|(_, minutes)| minutes).sum()
    };
    leads.sort_by_key(|(lead, _, minutes)| (lead.role != LeadRole::Facilitator, -minutes));
    Glance {
        talk: sum(Some(false)),
        participation: sum(Some(true)),
        pauses: sum(None),
        methods: methods.into_iter().filter(|(_, minutes)| *minutes > 0).collect(),
        objectives,
        leads: leads
            .into_iter()
            .map(|(lead, _, minutes)| (lead.name.clone(), lead.role, minutes))
            .collect(),
    }
}

/// What a participant lives through in a block: its minutes, or for parallel tracks the time of the block shared among
/// their blocks in proportion, rounded so that the shares add up to it.
fn lived(block: &Block) -> Vec<(&Block, i32)> {
    let inner: Vec<&Block> = block.tracks.iter().flat_map(|track| &track.blocks).collect();
    let all: i64 = inner.iter().map(|inner| i64::from(inner.minutes)).sum();
    if all <= 0 {
        return vec![(block, block.minutes)];
    }
    let whole = i64::from(block.minutes);
    let (mut passed, mut given) = (0, 0);
    inner
        .into_iter()
        .map(|inner| {
            passed += i64::from(inner.minutes);
            let until = (whole * passed * 2 + all) / (all * 2);
            let share = until - given;
            given = until;
            (inner, i32::try_from(share).unwrap_or(0))
        })
        .collect()
}
