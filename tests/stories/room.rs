//! A day that runs: by keys, through a restart, with what is said in it.

use std::sync::Arc;

use flipchart_core::attendance::Half;
use flipchart_core::plan::{self, BlockDraft, Place};
use flipchart_core::running::{self, ActionPoint, CaptureKind, LiveState, NewCapture};
use flipchart_core::{FixedClock, Library, Localized, OpenOptions};
use flipchart_stories::{clock, instant, person, workshop};

/// A day of three sessions from nine o'clock in Suva (21:00 UTC the evening before), the last one pinned at 11:00.
struct Room {
    dir: tempfile::TempDir,
    clock: Arc<FixedClock>,
    library: Library,
    workshop: String,
    blocks: Vec<String>,
}

impl Room {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let clock = clock("2026-11-09T21:00:00Z");
        let mut library = open(&dir, &clock);
        let workshop = workshop(&mut library);
        let day = plan::show(&library, &workshop).unwrap().days[0].uid.clone();
        let place = Place {
            day,
            ..Place::default()
        };
        let blocks = [("Nexus", 60, None), ("Maps", 30, None), ("Panel", 30, Some(660))]
            .map(|(title, minutes, pin)| {
                let draft = BlockDraft {
                    title: Localized::of("en", title),
                    minutes,
                    pin,
                    ..BlockDraft::default()
                };
                plan::add(&mut library, &place, &draft).unwrap().output
            })
            .to_vec();
        Self {
            dir,
            clock,
            library,
            workshop,
            blocks,
        }
    }

    fn at(&self, time: &str) {
        self.clock.set(instant(time));
    }

    fn restart(self) -> Self {
        drop(self.library);
        let library = open(&self.dir, &self.clock);
        Self { library, ..self }
    }

    fn states(&self) -> Vec<(i32, i32, LiveState)> {
        let live = running::live(&self.library, &self.workshop).unwrap();
        live.blocks.iter().map(|b| (b.start, b.end, b.state)).collect()
    }
}

fn open(dir: &tempfile::TempDir, clock: &Arc<FixedClock>) -> Library {
    let options = OpenOptions::writing("story", clock.clone());
    Library::open(&dir.path().join("library.fliplib"), &options).unwrap()
}

#[test]
fn a_day_goes_on_after_a_restart_and_the_plan_never_changes() {
    let mut room = Room::new();
    let plan = plan::show(&room.library, &room.workshop).unwrap();
    room.at("2026-11-09T21:10:00Z");
    running::next(&mut room.library, &room.workshop).unwrap();
    room.at("2026-11-09T22:05:00Z");
    running::extend(&mut room.library, &room.blocks[0], 5).unwrap();
    let mut room = room.restart();
    assert_eq!(
        room.states(),
        [
            (550, 615, LiveState::Running),
            (615, 645, LiveState::Upcoming),
            (660, 690, LiveState::Upcoming)
        ],
        "ten minutes late and five given; the panel is pinned"
    );
    let live = running::live(&room.library, &room.workshop).unwrap();
    assert_eq!((live.left, live.late), (Some(600), 15));
    room.at("2026-11-09T22:20:00Z");
    running::next(&mut room.library, &room.workshop).unwrap();
    assert_eq!(room.states()[0], (550, 620, LiveState::Done));
    assert_eq!(room.states()[1].2, LiveState::Running);
    assert_eq!(plan::show(&room.library, &room.workshop).unwrap(), plan);
    let records = running::records(&room.library, &room.workshop).unwrap();
    assert_eq!((records[0].planned_start, records[0].planned_minutes), (540, 60));
    assert_eq!(records[0].started_at.as_deref(), Some("2026-11-09T21:10:00Z"));
    assert_eq!(records[0].finished_at.as_deref(), Some("2026-11-09T22:20:00Z"));
}

#[test]
fn what_is_captured_belongs_to_the_session_that_runs() {
    let mut room = Room::new();
    room.at("2026-11-09T21:30:00Z");
    let quote = NewCapture {
        kind: CaptureKind::Quote,
        text: "  We  measure it\nor we lose it ".into(),
        speaker: "A delegate".into(),
        ..NewCapture::default()
    };
    running::add_capture(&mut room.library, &room.workshop, &quote).unwrap();
    let kept = running::captures(&room.library, &room.workshop).unwrap();
    assert_eq!(
        kept[0].block.as_ref(),
        Some(&room.blocks[0]),
        "nobody pressed a key: the clock tells"
    );
    assert_eq!(
        kept[0].text, "We  measure it\nor we lose it",
        "words stay as they were typed"
    );
    let empty = running::add_capture(&mut room.library, &room.workshop, &NewCapture::default()).unwrap_err();
    assert_eq!(empty.params()["reason"], "required");
    plan::remove(&mut room.library, &room.blocks).unwrap();
    assert_eq!(
        running::captures(&room.library, &room.workshop).unwrap().len(),
        1,
        "a note outlives its session"
    );
}

#[test]
fn closing_the_day_names_what_is_open_and_nothing_else() {
    let mut room = Room::new();
    person(&mut room.library, &room.workshop, "Ana Lavekau");
    room.at("2026-11-09T21:05:00Z");
    running::start(&mut room.library, &room.blocks[0]).unwrap();
    let note = NewCapture {
        kind: CaptureKind::Parking,
        text: "Who owns the data?".into(),
        ..NewCapture::default()
    };
    running::add_capture(&mut room.library, &room.workshop, &note).unwrap();
    let point = ActionPoint {
        what: "Find the owner".into(),
        ..ActionPoint::default()
    };
    running::add_action(&mut room.library, &room.workshop, &point).unwrap();
    running::skip(&mut room.library, &room.blocks[2], true).unwrap();
    let open = running::close_day(&room.library, &room.workshop, "2026-11-10").unwrap();
    let unmarked: Vec<_> = open.unmarked.iter().map(|s| (s.half, s.count)).collect();
    assert_eq!(unmarked, [(Some(Half::Am), 1), (Some(Half::Pm), 1)]);
    let without: Vec<&str> = open.without_notes.iter().map(|s| s.title.get("en", &[])).collect();
    assert_eq!(without, ["Maps"], "the first has a note, the last was skipped");
    assert_eq!(open.unfinished.len(), 1);
    assert_eq!((open.parking, open.vague_actions), (1, 1));
    assert_eq!(open.tomorrow, Some(("2026-11-11".to_string(), 0)));
    assert_eq!(open.last_copy, None);
}

#[test]
fn consent_is_never_kept_without_a_commitment() {
    let mut room = Room::new();
    let ana = person(&mut room.library, &room.workshop, "Ana Lavekau");
    running::set_commitment(&mut room.library, &ana, "Share the map", Some("2027-01-31"), true).unwrap();
    let line = running::commitments(&room.library, &room.workshop).unwrap().remove(0);
    assert_eq!((line.text.as_str(), line.remind), ("Share the map", true));
    running::set_commitment(&mut room.library, &ana, " ", None, true).unwrap();
    let line = running::commitments(&room.library, &room.workshop).unwrap().remove(0);
    assert_eq!((line.text.as_str(), line.remind), ("", false));
}
