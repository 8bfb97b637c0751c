//! Building an agenda: blocks, groups, days, templates and copies.

use flipchart_core::curriculum::Category;
use flipchart_core::plan::{self, BlockDraft, BlockEdit, Day, DayEdit, Lead, Place, Plan, RemarkKind};
use flipchart_core::{Library, Localized};
use flipchart_stories::{library, person, workshop};

fn en(text: &str) -> Localized {
    Localized::of("en", text)
}

fn show(library: &Library, w: &str) -> Plan {
    plan::show(library, w).expect("the workshop is there")
}

fn last_in(day: &str) -> Place {
    Place {
        day: day.into(),
        ..Place::default()
    }
}

fn draft(title: &str, minutes: i32) -> BlockDraft {
    BlockDraft {
        title: en(title),
        minutes,
        ..BlockDraft::default()
    }
}

/// Lays blocks of those titles and minutes into the first day; returns the workshop and their uids.
fn day_of(library: &mut Library, blocks: &[(&str, i32)]) -> (String, Vec<String>) {
    let w = workshop(library);
    let place = last_in(&show(library, &w).days[0].uid);
    let drafts: Vec<BlockDraft> = blocks.iter().map(|(title, minutes)| draft(title, *minutes)).collect();
    let uids = plan::paste(library, &place, &drafts).expect("the blocks fit").output;
    (w, uids)
}

/// Title, start and end of the blocks of a day.
fn times(day: &Day) -> Vec<(&str, i32, i32)> {
    day.blocks
        .iter()
        .map(|block| (block.title.get("en", &[]), block.start, block.end))
        .collect()
}

fn titles(day: &Day) -> Vec<&str> {
    day.blocks.iter().map(|block| block.title.get("en", &[])).collect()
}

fn kinds(plan: &Plan) -> Vec<RemarkKind> {
    plan.remarks.iter().map(|remark| remark.kind).collect()
}

fn pin(library: &mut Library, block: &str, minute: i32) {
    let edit = BlockEdit {
        pin: Some(minute),
        ..BlockEdit::default()
    };
    plan::edit(library, block, &edit).expect("a minute of the day");
}

#[test]
fn all_that_follows_moves_and_a_pin_stays() {
    let mut library = library();
    let (w, b) = day_of(
        &mut library,
        &[("Opening", 30), ("Nexus", 60), ("Lunch", 60), ("Data", 45)],
    );
    pin(&mut library, &b[2], 750);
    assert_eq!(
        times(&show(&library, &w).days[0]),
        [
            ("Opening", 540, 570),
            ("Nexus", 570, 630),
            ("Lunch", 750, 810),
            ("Data", 810, 855)
        ]
    );
    assert_eq!(
        (
            show(&library, &w).remarks[0].kind,
            show(&library, &w).remarks[0].minutes
        ),
        (RemarkKind::Slack, 120)
    );
    plan::retime(&mut library, &b[1..2], 140, None).unwrap();
    let plan = show(&library, &w);
    assert_eq!(
        times(&plan.days[0]),
        [
            ("Opening", 540, 570),
            ("Nexus", 570, 770),
            ("Lunch", 750, 810),
            ("Data", 810, 855)
        ]
    );
    let clash = plan
        .remarks
        .iter()
        .find(|r| r.kind == RemarkKind::Clash)
        .expect("a clash");
    assert_eq!(
        (clash.minutes, clash.block.as_deref()),
        (20, Some(b[2].as_str())),
        "the remark leads to its place"
    );
    pin(&mut library, &b[2], -1);
    assert_eq!(
        show(&library, &w).days[0].blocks[2].start,
        770,
        "a freed block follows again"
    );
}

#[test]
fn moving_there_and_undoing_brings_every_time_back() {
    let mut library = library();
    let (w, b) = day_of(&mut library, &[("A", 10), ("B", 20), ("C", 30), ("D", 40)]);
    let before = show(&library, &w);
    let to = Place {
        before: Some(b[0].clone()),
        ..last_in(&before.days[0].uid)
    };
    plan::move_to(&mut library, &[b[3].clone(), b[1].clone()], &to).unwrap();
    assert_eq!(
        titles(&show(&library, &w).days[0]),
        ["B", "D", "A", "C"],
        "in the order of the plan"
    );
    library.undo().unwrap();
    assert_eq!(show(&library, &w), before);
    let among = Place {
        before: Some(b[1].clone()),
        ..last_in(&before.days[0].uid)
    };
    plan::move_to(&mut library, &b[1..3], &among).unwrap();
    assert_eq!(
        show(&library, &w),
        before,
        "before one of those that move is where they are"
    );
    plan::move_to(&mut library, &b[0..2], &last_in(&before.days[2].uid)).unwrap();
    let after = show(&library, &w);
    assert_eq!(
        (titles(&after.days[0]), titles(&after.days[2])),
        (vec!["C", "D"], vec!["A", "B"])
    );
}

#[test]
fn the_second_half_of_a_split_block_follows_the_first() {
    let mut library = library();
    let (w, b) = day_of(&mut library, &[("A", 30), ("B", 60), ("C", 30)]);
    let half = plan::split(&mut library, &b[0], 10).unwrap().output;
    let plan = show(&library, &w);
    assert_eq!(
        times(&plan.days[0]),
        [("A", 540, 550), ("A", 550, 570), ("B", 570, 630), ("C", 630, 660)]
    );
    assert_eq!(plan.days[0].blocks[1].uid, half);
    for minutes in [0, -1, 60, i32::MAX] {
        let refused = plan::split(&mut library, &b[1], minutes).unwrap_err();
        assert_eq!(refused.params()["reason"], "out-of-range", "{minutes}");
    }
}

#[test]
fn merged_neighbours_keep_all_they_held() {
    let mut library = library();
    let (w, b) = day_of(&mut library, &[("A", 30), ("B", 60), ("C", 15)]);
    for (block, notes) in [(&b[0], "Bring chalk"), (&b[1], "Ask Ana")] {
        let edit = BlockEdit {
            notes: Some(notes.into()),
            ..BlockEdit::default()
        };
        plan::edit(&mut library, block, &edit).unwrap();
        let lead = Lead {
            name: format!("Lead of {notes}"),
            ..Lead::default()
        };
        plan::set_leads(&mut library, std::slice::from_ref(block), &[lead]).unwrap();
    }
    let apart = plan::merge(&mut library, &[b[0].clone(), b[2].clone()]).unwrap_err();
    assert_eq!(apart.code(), "blocks-not-neighbours");
    plan::merge(&mut library, &b[0..2]).unwrap();
    let plan = show(&library, &w);
    assert_eq!(times(&plan.days[0]), [("A / B", 540, 630), ("C", 630, 645)]);
    let merged = &plan.days[0].blocks[0];
    assert_eq!(
        (merged.notes.as_str(), merged.leads.len()),
        ("Bring chalk\n\nAsk Ana", 2)
    );
}

#[test]
fn a_run_of_keys_is_one_step_and_reaches_inside_groups() {
    let mut library = library();
    let (w, b) = day_of(&mut library, &[("A", 30), ("B", 30), ("C", 30)]);
    let parallel = plan::make_parallel(&mut library, &b[0..2]).unwrap().output;
    let before = show(&library, &w);
    let chosen = [parallel, b[0].clone(), b[2].clone()];
    for _ in 0..3 {
        plan::retime(&mut library, &chosen, 5, Some("keys")).unwrap();
    }
    let plan = show(&library, &w);
    let day = &plan.days[0];
    assert_eq!((day.blocks[0].minutes, day.blocks[1].minutes), (45, 45));
    library.undo().unwrap();
    assert_eq!(show(&library, &w), before);
    plan::retime(&mut library, &b[2..3], i32::MIN, None).unwrap();
    assert_eq!(
        show(&library, &w).days[0].blocks[1].minutes,
        1,
        "a block keeps a minute"
    );
}

#[test]
fn groups_work_side_by_side_and_join_again() {
    let mut library = library();
    let (w, b) = day_of(&mut library, &[("A", 40), ("B", 60), ("C", 30), ("D", 20)]);
    pin(&mut library, &b[0], 600);
    let parallel = plan::make_parallel(&mut library, &b[0..2]).unwrap().output;
    let plan = show(&library, &w);
    assert_eq!(times(&plan.days[0]), [("", 600, 660), ("C", 660, 690), ("D", 690, 710)]);
    let into = Place {
        track: Some((parallel.clone(), 1)),
        ..last_in(&plan.days[0].uid)
    };
    plan::move_to(&mut library, &b[2..3], &into).unwrap();
    let joined = show(&library, &w);
    assert_eq!(
        (joined.days[0].blocks[0].minutes, joined.days[0].blocks[1].start),
        (90, 690)
    );
    for refused in [
        plan::move_to(&mut library, std::slice::from_ref(&parallel), &into).unwrap_err(),
        plan::split(&mut library, &parallel, 10).map(drop).unwrap_err(),
        plan::merge(&mut library, &[parallel.clone(), b[3].clone()]).unwrap_err(),
        plan::make_parallel(&mut library, std::slice::from_ref(&parallel))
            .map(drop)
            .unwrap_err(),
    ] {
        assert_eq!(refused.code(), "block-is-parallel");
    }
    plan::add_track(&mut library, &parallel).unwrap();
    plan::add_track(&mut library, &parallel).unwrap();
    assert_eq!(
        plan::add_track(&mut library, &parallel).unwrap_err().code(),
        "too-many-tracks"
    );
    plan::rename_track(&mut library, &parallel, 1, &en("Coasts")).unwrap();
    for track in [3, 2, 0] {
        plan::remove_track(&mut library, &parallel, track).unwrap();
    }
    let plan = show(&library, &w);
    assert_eq!(
        times(&plan.days[0]),
        [("B", 600, 660), ("C", 660, 690), ("D", 690, 710)],
        "the group that is left joins the day, at the hour of the groups"
    );
}

#[test]
fn a_pin_before_its_group_begins_is_a_clash_and_no_negative_time() {
    let mut library = library();
    let (w, b) = day_of(&mut library, &[("Before", 60), ("Early", 30), ("After", 30)]);
    let parallel = plan::make_parallel(&mut library, &b[1..2]).unwrap().output;
    pin(&mut library, &b[1], 480);
    let plan = show(&library, &w);
    let groups = &plan.days[0].blocks[1];
    assert_eq!(
        (groups.uid.as_str(), groups.start, groups.end, groups.minutes),
        (parallel.as_str(), 600, 600, 0)
    );
    assert_eq!(plan.days[0].blocks[2].start, 600);
    assert!(kinds(&plan).contains(&RemarkKind::Clash));
    assert!(plan.glance.methods.iter().all(|(_, minutes)| *minutes > 0));
}

#[test]
fn a_group_without_a_pause_is_told_though_the_other_has_one() {
    let mut library = library();
    let (w, b) = day_of(
        &mut library,
        &[("Long", 130), ("Half", 60), ("Rest", 15), ("After", 30)],
    );
    let edit = BlockEdit {
        category: Some(Category::Break),
        ..BlockEdit::default()
    };
    plan::edit(&mut library, &b[2], &edit).unwrap();
    let parallel = plan::make_parallel(&mut library, &b[0..2]).unwrap().output;
    let into = Place {
        track: Some((parallel, 1)),
        ..last_in(&show(&library, &w).days[0].uid)
    };
    plan::move_to(&mut library, &b[2..3], &into).unwrap();
    let plan = show(&library, &w);
    let told: Vec<_> = plan.remarks.iter().filter(|r| r.kind == RemarkKind::NoBreak).collect();
    assert_eq!(told.len(), 1, "once a stretch: {told:?}");
    assert_eq!((told[0].block.as_deref(), told[0].minutes), (Some(b[0].as_str()), 130));
}

#[test]
fn remarks_come_in_the_order_of_the_day() {
    let mut library = library();
    let (w, b) = day_of(&mut library, &[("A", 150), ("B", 30), ("C", 30), ("D", 400)]);
    pin(&mut library, &b[2], 750);
    for block in [&b[0], &b[1]] {
        let edit = BlockEdit {
            room: Some("Lagoon".into()),
            ..BlockEdit::default()
        };
        plan::edit(&mut library, block, &edit).unwrap();
    }
    pin(&mut library, &b[1], 660);
    assert_eq!(
        kinds(&show(&library, &w)),
        [
            RemarkKind::NoBreak,
            RemarkKind::Clash,
            RemarkKind::RoomTwice,
            RemarkKind::Slack,
            RemarkKind::Overrun,
            RemarkKind::NoBreak,
        ]
    );
}

#[test]
fn one_person_cannot_lead_two_groups_at_once() {
    let mut library = library();
    let (w, b) = day_of(&mut library, &[("A", 40), ("B", 60), ("C", 30)]);
    let ana = person(&mut library, &w, "Ana Lavekau");
    let lead = |name: &str, participant: Option<&str>| Lead {
        name: name.into(),
        participant: participant.map(String::from),
        ..Lead::default()
    };
    plan::set_leads(&mut library, &b[0..1], &[lead("", Some(&ana))]).unwrap();
    plan::set_leads(&mut library, &b[1..3], &[lead("ana LAVEKAU", None)]).unwrap();
    let twice = |library: &Library| {
        show(library, &w)
            .remarks
            .iter()
            .filter(|r| r.kind == RemarkKind::LeadTwice)
            .count()
    };
    assert_eq!(twice(&library), 0, "one after the other is fine");
    plan::make_parallel(&mut library, &b[0..2]).unwrap();
    assert_eq!(twice(&library), 1);
    let plan = show(&library, &w);
    assert_eq!(
        plan.glance.leads.len(),
        1,
        "one person in the sums: {:?}",
        plan.glance.leads
    );
    assert_eq!(plan.glance.leads[0].2, 130);
}

#[test]
fn absurd_numbers_are_refused_and_change_nothing() {
    let mut library = library();
    let (w, b) = day_of(&mut library, &[("A", 40)]);
    let before = library.dump().unwrap();
    for minutes in [0, -5, 1441, i32::MIN, i32::MAX] {
        let edit = BlockEdit {
            minutes: Some(minutes),
            ..BlockEdit::default()
        };
        assert_eq!(
            plan::edit(&mut library, &b[0], &edit).unwrap_err().params()["reason"],
            "out-of-range"
        );
    }
    for minute in [-2, 1440, i32::MAX] {
        let edit = BlockEdit {
            pin: Some(minute),
            ..BlockEdit::default()
        };
        assert_eq!(
            plan::edit(&mut library, &b[0], &edit).unwrap_err().params()["field"],
            "pin"
        );
    }
    let day = show(&library, &w).days[0].uid.clone();
    for (start, end) in [
        (Some(1440), None),
        (Some(-1), None),
        (None, Some(540)),
        (None, Some(1441)),
    ] {
        let edit = DayEdit {
            start,
            end,
            ..DayEdit::default()
        };
        assert_eq!(
            plan::edit_day(&mut library, &day, &edit).unwrap_err().params()["reason"],
            "out-of-range"
        );
    }
    let note = BlockEdit {
        notes: Some("x".repeat(10_000_000)),
        ..BlockEdit::default()
    };
    assert_eq!(
        plan::edit(&mut library, &b[0], &note).unwrap_err().params()["reason"],
        "too-long"
    );
    assert_eq!(library.dump().unwrap(), before);
}

/// A small generator of its own: the same acts each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

/// The uids of a plan, those inside groups after the block that holds them.
fn uids(plan: &Plan) -> Vec<String> {
    let blocks = plan.days.iter().flat_map(|day| &day.blocks);
    let with_inner = blocks.flat_map(|block| {
        let inner = block.tracks.iter().flat_map(|track| &track.blocks);
        std::iter::once(block).chain(inner)
    });
    with_inner.map(|block| block.uid.clone()).collect()
}

#[test]
fn whatever_is_done_to_a_plan_undo_restores_it() {
    let mut library = library();
    let (w, _) = day_of(
        &mut library,
        &[("A", 30), ("B", 45), ("C", 60), ("D", 20), ("E", 90), ("F", 15)],
    );
    let (mut dice, mut allowed) = (Dice(11), 0);
    for round in 0..150 {
        let before = show(&library, &w);
        let stored = library.dump().unwrap();
        let all = uids(&before);
        if all.is_empty() {
            break;
        }
        let (one, from) = (all[dice.below(all.len())].clone(), dice.below(all.len()));
        let some = &all[from..all.len().min(from + 1 + dice.below(3))];
        let place = Place {
            before: (dice.below(2) == 0).then(|| all[dice.below(all.len())].clone()),
            ..last_in(&before.days[dice.below(3)].uid)
        };
        let done = match dice.below(8) {
            0 | 1 => plan::move_to(&mut library, some, &place).map(|done| done.undo),
            2 => plan::retime(&mut library, some, 15, None).map(|done| done.undo),
            3 => plan::split(&mut library, &one, 5).map(|done| done.undo),
            4 => plan::merge(&mut library, some).map(|done| done.undo),
            5 => plan::make_parallel(&mut library, some).map(|done| done.undo),
            6 => plan::remove_track(&mut library, &one, 0).map(|done| done.undo),
            _ => plan::add(&mut library, &place, &draft("New", 25)).map(|done| done.undo),
        };
        let after = show(&library, &w);
        for block in after.days.iter().flat_map(|day| &day.blocks) {
            assert!(
                block.start <= block.end && block.minutes >= 0,
                "round {round}: {block:?}"
            );
        }
        match done {
            Ok(Some(_)) => {
                allowed += 1;
                library.undo().unwrap();
                assert_eq!(show(&library, &w), before, "round {round}");
                assert_eq!(library.dump().unwrap(), stored, "round {round}");
                library.redo().unwrap();
                assert_eq!(show(&library, &w), after, "round {round}");
            }
            Ok(None) | Err(_) => assert_eq!(after, before, "round {round}: what is refused changes nothing"),
        }
    }
    assert!(allowed > 75, "most acts were allowed: {allowed}");
}
