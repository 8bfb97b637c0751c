//! How quick a long plan is: five days, 200 blocks with people and objectives. Prints one JSON line per measure.

use std::hint::black_box;
use std::sync::Arc;

use flipchart_core::curriculum::Category;
use flipchart_core::plan::{self, BlockDraft, Lead, Place, Timed, TrackDraft};
use flipchart_core::workshops::{self, NewWorkshop, Objective};
use flipchart_core::{Library, Localized, SystemClock};
use flipchart_stories::bench::measure;

const DAYS: usize = 5;
const BLOCKS_A_DAY: usize = 40;
const OBJECTIVES: usize = 8;

fn main() {
    let days = timed();
    measure("recalculate 5 days, 200 blocks", 1_000, || {
        for day in &days {
            black_box(plan::schedule(black_box(540), black_box(day)));
        }
    });
    let mut library = Library::in_memory(Arc::new(SystemClock)).expect("a library in memory opens");
    let (workshop, blocks) = fill(&mut library);
    let plan = plan::show(&library, &workshop).expect("the plan");
    let inner = |block: &plan::Block| 1 + block.tracks.iter().map(|track| track.blocks.len()).sum::<usize>();
    let count: usize = plan.days.iter().flat_map(|day| &day.blocks).map(inner).sum();
    assert_eq!((plan.days.len(), count), (DAYS, DAYS * BLOCKS_A_DAY));
    measure("show 5 days, 200 blocks", 200, || {
        black_box(plan::show(&library, &workshop).expect("the plan"));
    });
    let options = flipchart_desk::plan::PlanOptions::default();
    measure("agenda as PDF, 5 days, 200 blocks", 20, || {
        black_box(flipchart_desk::plan::bytes(&library, &workshop, &options).expect("the agenda"));
    });
    let mut next = blocks.iter().cycle();
    let mut longer = true;
    measure("one edit and show", 200, || {
        let block = std::slice::from_ref(next.next().expect("there are blocks"));
        longer = !longer;
        plan::retime(&mut library, block, if longer { 5 } else { -5 }, None).expect("a length");
        black_box(plan::show(&library, &workshop).expect("the plan"));
    });
    let last = plan.days[DAYS - 1].uid.clone();
    measure("move a block to another day and show", 200, || {
        let block = std::slice::from_ref(next.next().expect("there are blocks"));
        let place = Place {
            day: last.clone(),
            ..Place::default()
        };
        plan::move_to(&mut library, block, &place).expect("a place");
        black_box(plan::show(&library, &workshop).expect("the plan"));
    });
}

/// The times of the plan that [`fill`] stores, without the library.
fn timed() -> Vec<Vec<Timed>> {
    let timed = |draft: &BlockDraft| Timed {
        minutes: draft.minutes,
        pin: draft.pin,
        tracks: draft
            .tracks
            .iter()
            .map(|track| track.blocks.iter().map(plain).collect())
            .collect(),
    };
    (0..DAYS).map(|day| drafts(day).iter().map(timed).collect()).collect()
}

fn plain(draft: &BlockDraft) -> Timed {
    Timed {
        minutes: draft.minutes,
        pin: draft.pin,
        tracks: Vec::new(),
    }
}

/// Forty blocks: thirty-five on the day itself, four of them in the two groups of the last.
fn drafts(day: usize) -> Vec<BlockDraft> {
    let mut out: Vec<BlockDraft> = (0..BLOCKS_A_DAY - 4).map(|n| block(day, n)).collect();
    let last = out.len() - 1;
    let group = |at: usize| TrackDraft {
        title: Localized::of("en", "Group"),
        blocks: vec![block(day, at), block(day, at + 1)],
    };
    out[last].tracks = vec![group(last + 1), group(last + 3)];
    out
}

fn block(day: usize, n: usize) -> BlockDraft {
    let lead = |n: usize| Lead {
        name: format!("Facilitator {}", n % 12),
        ..Lead::default()
    };
    BlockDraft {
        title: Localized::of("en", &format!("Session {day}.{n}")),
        category: Category::ALL[n % Category::ALL.len()],
        minutes: 10,
        pin: (n == 20).then_some(750),
        room: format!("Room {}", n % 4),
        leads: vec![lead(n), lead(n + 5)],
        objectives: vec![Localized::of("en", &format!("Objective {}", n % OBJECTIVES))],
        ..BlockDraft::default()
    }
}

fn fill(library: &mut Library) -> (String, Vec<String>) {
    let facts = NewWorkshop {
        title: "Migration, Environment and Climate Change".into(),
        start: "2026-11-09".into(),
        end: "2026-11-13".into(),
        country: Some("FJ".into()),
        city: "Suva".into(),
        languages: vec!["en".into()],
        ..NewWorkshop::default()
    };
    let workshop = workshops::create(library, &facts)
        .expect("the facts are in order")
        .output;
    let objectives: Vec<Objective> = (0..OBJECTIVES)
        .map(|n| Objective {
            text: Localized::of("en", &format!("Objective {n}")),
            ..Objective::default()
        })
        .collect();
    workshops::set_objectives(library, &workshop, &objectives).expect("objectives");
    let days = plan::show(library, &workshop).expect("a plan").days;
    let mut uids = Vec::new();
    for (number, day) in days.iter().enumerate() {
        let place = Place {
            day: day.uid.clone(),
            ..Place::default()
        };
        uids.extend(
            plan::paste(library, &place, &drafts(number))
                .expect("the blocks fit")
                .output,
        );
    }
    (workshop, uids)
}
