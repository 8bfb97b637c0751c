//! Slots of attendance: made from the plan, following it, changed from one kind to another.

use flipchart_core::attendance::{self, MarkDetails, Slot, State};
use flipchart_core::curriculum::Category;
use flipchart_core::plan::{self, BlockDraft, BlockEdit, Place};
use flipchart_core::running;
use flipchart_core::workshops::{self, AttendanceBy, WorkshopEdit};
use flipchart_core::{Library, Localized};
use flipchart_stories::{clock, person, workshop};

/// A workshop whose first day has an opening, two sessions around coffee, lunch, and a session; times by session.
struct Room {
    library: Library,
    clock: std::sync::Arc<flipchart_core::FixedClock>,
    workshop: String,
    ana: String,
    blocks: Vec<String>,
}

fn room(now: &str) -> Room {
    let clock = clock(now);
    let mut library = Library::in_memory(clock.clone()).unwrap();
    let w = workshop(&mut library);
    let ana = person(&mut library, &w, "Ana Lavekau");
    let mut blocks = Vec::new();
    for (title, category, minutes) in [
        ("Opening", Category::Ceremony, 30),
        ("Maps", Category::Presentation, 60),
        ("Coffee", Category::Break, 30),
        ("Data", Category::GroupWork, 60),
        ("Lunch", Category::Break, 60),
        ("Law", Category::Discussion, 90),
    ] {
        blocks.push(add(&mut library, &w, title, category, minutes));
    }
    attendance::set_by(&mut library, &w, AttendanceBy::Session).unwrap();
    Room {
        library,
        clock,
        workshop: w,
        ana,
        blocks,
    }
}

fn add(library: &mut Library, w: &str, title: &str, category: Category, minutes: i32) -> String {
    let day = plan::show(library, w).unwrap().days[0].uid.clone();
    let draft = BlockDraft {
        title: Localized::of("en", title),
        category,
        minutes,
        ..BlockDraft::default()
    };
    plan::add(
        library,
        &Place {
            day,
            ..Place::default()
        },
        &draft,
    )
    .unwrap()
    .output
}

impl Room {
    fn slots(&self) -> Vec<Slot> {
        attendance::sheet(&self.library, &self.workshop).unwrap().slots
    }

    fn titles(&self) -> Vec<String> {
        self.slots()
            .iter()
            .map(|s| {
                let start = s.start.unwrap_or(-1);
                format!("{:02}:{:02} {}", start / 60, start % 60, s.title.get("en", &[]))
            })
            .collect()
    }

    fn mark(&mut self, slot: &str, state: State) {
        attendance::set(&mut self.library, &self.workshop, &self.ana, slot, Some(state), None).unwrap();
    }

    fn states(&self) -> Vec<Option<State>> {
        let sheet = attendance::sheet(&self.library, &self.workshop).unwrap();
        sheet.rows[0]
            .marks
            .iter()
            .map(|m| m.as_ref().map(|m| m.state))
            .collect()
    }
}

#[test]
fn sessions_are_the_work_of_the_plan_without_pauses_and_ceremonies() {
    let room = room("2026-11-01T00:00:00Z");
    assert_eq!(room.titles(), ["09:30 Maps", "11:00 Data", "13:00 Law"]);
}

#[test]
fn slots_follow_the_plan_by_themselves_and_undo_takes_them_back() {
    let mut room = room("2026-11-01T00:00:00Z");
    let (maps, data) = (room.blocks[1].clone(), room.blocks[3].clone());
    room.mark(&maps, State::Present);
    let before = room.library.dump().unwrap();
    plan::retime(&mut room.library, std::slice::from_ref(&maps), 30, None).unwrap();
    assert_eq!(room.titles(), ["09:30 Maps", "11:30 Data", "13:30 Law"]);
    plan::remove(&mut room.library, std::slice::from_ref(&data)).unwrap();
    assert_eq!(room.titles(), ["09:30 Maps", "12:30 Law"]);
    let w = room.workshop.clone();
    add(&mut room.library, &w, "Wrap-up", Category::Discussion, 30);
    assert_eq!(room.titles().len(), 3);
    for _ in 0..3 {
        room.library.undo().unwrap();
    }
    assert_eq!(room.library.dump().unwrap(), before);
    assert_eq!(room.states(), [Some(State::Present), None, None]);
}

#[test]
fn a_session_that_was_marked_outlives_its_block_under_its_name() {
    let mut room = room("2026-11-01T00:00:00Z");
    let data = room.blocks[3].clone();
    room.mark(&data, State::Present);
    plan::remove(&mut room.library, std::slice::from_ref(&data)).unwrap();
    let slots = room.slots();
    assert_eq!(room.titles(), ["09:30 Maps", "11:00 Data", "12:00 Law"]);
    assert_eq!(slots.iter().map(|s| s.planned).collect::<Vec<_>>(), [true, false, true]);
    assert_eq!(room.states()[1], Some(State::Present));
    let w = room.workshop.clone();
    let kept = attendance::drop_slot(&mut room.library, &w, &slots[0].uid).unwrap_err();
    assert_eq!(kept.code(), "slot-in-plan");
    attendance::drop_slot(&mut room.library, &w, &slots[1].uid).unwrap();
    assert_eq!(room.titles(), ["09:30 Maps", "12:00 Law"]);
}

#[test]
fn a_session_that_was_skipped_is_held_against_nobody() {
    let mut room = room("2026-11-09T22:00:00Z");
    running::skip(&mut room.library, &room.blocks[3].clone(), true).unwrap();
    assert_eq!(room.titles(), ["09:30 Maps", "13:00 Law"]);
    running::skip(&mut room.library, &room.blocks[3].clone(), false).unwrap();
    assert_eq!(room.titles().len(), 3);
}

#[test]
fn moving_the_workshop_takes_sessions_and_marks_along() {
    let mut room = room("2026-11-01T00:00:00Z");
    let maps = room.blocks[1].clone();
    room.mark(&maps, State::Late);
    let edit = WorkshopEdit {
        start: Some("2026-11-17".into()),
        end: Some("2026-11-19".into()),
        ..WorkshopEdit::default()
    };
    workshops::edit(&mut room.library, &room.workshop.clone(), &edit).unwrap();
    assert_eq!(room.slots()[0].date.to_string(), "2026-11-17");
    assert_eq!(room.states(), [Some(State::Late), None, None]);
}

#[test]
fn a_session_is_over_when_it_ends() {
    // Suva is twelve hours ahead: Data ends at 12:00, which is 00:00 UTC.
    let room = room("2026-11-09T23:59:59Z");
    let past = |room: &Room| room.slots().iter().map(|s| s.past).collect::<Vec<_>>();
    assert_eq!(past(&room), [true, false, false]);
    room.clock.set(flipchart_stories::instant("2026-11-10T00:00:00Z"));
    assert_eq!(past(&room), [true, true, false]);
}

#[test]
fn another_unit_carries_the_marks_over_and_the_way_back_restores_them() {
    let mut room = room("2026-12-01T00:00:00Z");
    let w = room.workshop.clone();
    for (block, state) in [(1, State::Late), (3, State::Absent), (5, State::Excused)] {
        let block = room.blocks[block].clone();
        room.mark(&block, state);
    }
    let by_session = room.library.dump().unwrap();
    attendance::set_by(&mut room.library, &w, AttendanceBy::HalfDay).unwrap();
    assert_eq!(room.slots().len(), 6);
    assert_eq!(room.states()[..2], [Some(State::Late), Some(State::Excused)]);
    attendance::set_by(&mut room.library, &w, AttendanceBy::Day).unwrap();
    assert_eq!((room.slots().len(), room.states()[0]), (3, Some(State::Late)));
    attendance::set_by(&mut room.library, &w, AttendanceBy::Session).unwrap();
    assert_eq!(
        room.states(),
        [Some(State::Late), Some(State::Absent), Some(State::Excused)]
    );
    for _ in 0..3 {
        room.library.undo().unwrap();
    }
    assert_eq!(room.library.dump().unwrap(), by_session);
    assert!(room.library.check().unwrap().ok);
}

#[test]
fn a_copy_keeps_attendance_by_the_same_unit() {
    let mut room = room("2026-11-01T00:00:00Z");
    let copy = plan::copy_workshop(&mut room.library, &room.workshop.clone(), "Again", "2027-02-01")
        .unwrap()
        .output;
    let sheet = attendance::sheet(&room.library, &copy).unwrap();
    assert_eq!((sheet.by, sheet.slots.len()), (AttendanceBy::Session, 3));
}

#[test]
fn parallel_groups_are_one_session() {
    let mut room = room("2026-11-01T00:00:00Z");
    let two = [room.blocks[3].clone(), room.blocks[4].clone()];
    plan::edit(
        &mut room.library,
        &two[1],
        &BlockEdit {
            category: Some(Category::Exercise),
            ..BlockEdit::default()
        },
    )
    .unwrap();
    assert_eq!(room.titles().len(), 4);
    plan::make_parallel(&mut room.library, &two).unwrap();
    assert_eq!(room.titles(), ["09:30 Maps", "11:00 Data", "12:00 Law"]);
}

#[test]
fn slots_are_named_by_time_on_the_shell() {
    let mut room = room("2026-11-01T00:00:00Z");
    room.mark("2026-11-10/11:00", State::Present);
    assert_eq!(room.states(), [None, Some(State::Present), None]);
    let w = room.workshop.clone();
    attendance::set_by(&mut room.library, &w, AttendanceBy::Day).unwrap();
    room.mark("2026-11-11", State::Absent);
    assert_eq!(room.states(), [Some(State::Present), Some(State::Absent), None]);
    let wrong = attendance::fill(&mut room.library, &w, &["2026-11-11/am".into()], State::Present);
    assert_eq!(wrong.unwrap_err().code(), "not-found-slot");
}

#[test]
fn times_and_reasons_stay_beside_the_mark_as_long_as_they_make_sense() {
    let mut room = room("2026-11-09T22:05:00Z");
    let (w, ana, maps) = (room.workshop.clone(), room.ana.clone(), room.blocks[1].clone());
    // 10:05 in Suva: the session began at 9:30.
    room.mark(&maps, State::Late);
    let mark = |room: &Room| attendance::sheet(&room.library, &w).unwrap().rows[0].marks[0].clone();
    assert_eq!(mark(&room).unwrap().arrived, Some(605));
    let details = MarkDetails {
        arrived: Some(600),
        left: Some(620),
        reason: " called to the ministry ".into(),
    };
    attendance::set_details(&mut room.library, &w, &ana, &maps, &details).unwrap();
    let now = mark(&room).unwrap();
    assert_eq!(
        (now.state, now.arrived, now.left, now.reason.as_deref()),
        (State::Late, Some(600), Some(620), Some("called to the ministry"))
    );
    room.mark(&maps, State::Absent);
    let now = mark(&room).unwrap();
    assert_eq!(
        (now.arrived, now.left),
        (None, None),
        "who was away neither came nor left"
    );
    assert_eq!(now.reason.as_deref(), Some("called to the ministry"));
    let backwards = MarkDetails {
        arrived: Some(620),
        left: Some(600),
        ..MarkDetails::default()
    };
    let refused = attendance::set_details(&mut room.library, &w, &ana, &maps, &backwards).unwrap_err();
    assert_eq!(refused.params()["reason"], "left-before-arrival");
}

#[test]
fn a_time_alone_makes_a_mark_and_a_reason_alone_excuses() {
    let mut room = room("2026-12-01T00:00:00Z");
    let (w, ana) = (room.workshop.clone(), room.ana.clone());
    let mut say = |block: usize, details: MarkDetails| {
        let block = room.blocks[block].clone();
        attendance::set_details(&mut room.library, &w, &ana, &block, &details).unwrap();
    };
    say(
        1,
        MarkDetails {
            arrived: Some(9 * 60 + 45),
            ..MarkDetails::default()
        },
    );
    say(
        3,
        MarkDetails {
            arrived: Some(11 * 60 + 16),
            ..MarkDetails::default()
        },
    );
    say(
        5,
        MarkDetails {
            reason: "ill".into(),
            ..MarkDetails::default()
        },
    );
    assert_eq!(
        room.states(),
        [Some(State::Present), Some(State::Late), Some(State::Excused)]
    );
}

#[test]
fn the_sheet_tells_who_came_late_to_the_workshop_and_who_left_it() {
    let mut room = room("2026-12-01T00:00:00Z");
    let stay = |room: &Room| {
        let sheet = attendance::sheet(&room.library, &room.workshop).unwrap();
        (sheet.rows[0].since, sheet.rows[0].until)
    };
    assert_eq!(stay(&room), (None, None));
    let data = room.blocks[3].clone();
    room.mark(&data, State::Present);
    assert_eq!(stay(&room), (Some(1), Some(1)));
    for block in [1, 5] {
        let block = room.blocks[block].clone();
        room.mark(&block, State::Present);
    }
    assert_eq!(stay(&room), (None, None));
}
