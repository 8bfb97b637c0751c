//! The days of a plan, templates, copies of a workshop, and what comes in from the curriculum and the clipboard.

use flipchart_core::attendance::{self, State};
use flipchart_core::curriculum::{self, ActivityEdit, ModuleEdit, ModuleObjective};
use flipchart_core::plan::{self, BlockDraft, DayEdit, Lead, Place, Plan, RemarkKind, TrackDraft};
use flipchart_core::workshops::{self, Kind, Objective, Status, Workshop, WorkshopEdit};
use flipchart_core::{Library, Localized, sample};
use flipchart_stories::{library, names, person, workshop};

fn en(text: &str) -> Localized {
    Localized::of("en", text)
}

fn show(library: &Library, w: &str) -> Plan {
    plan::show(library, w).expect("the workshop is there")
}

fn get(library: &Library, w: &str) -> Workshop {
    workshops::get(library, w).expect("the workshop is there")
}

fn dates(plan: &Plan) -> Vec<String> {
    plan.days.iter().map(|day| day.date.to_string()).collect()
}

fn first_day(library: &Library, w: &str) -> Place {
    Place {
        day: show(library, w).days[0].uid.clone(),
        ..Place::default()
    }
}

/// Puts blocks at the end of the first day; returns their uids.
fn lay(library: &mut Library, w: &str, drafts: &[BlockDraft]) -> Vec<String> {
    let day = first_day(library, w);
    plan::paste(library, &day, drafts).expect("the blocks fit").output
}

fn draft(title: &str, minutes: i32) -> BlockDraft {
    BlockDraft {
        title: en(title),
        minutes,
        ..BlockDraft::default()
    }
}

fn objectives(library: &mut Library, w: &str, texts: &[&str]) {
    let list: Vec<Objective> = texts
        .iter()
        .map(|text| Objective {
            text: en(text),
            ..Objective::default()
        })
        .collect();
    workshops::set_objectives(library, w, &list).expect("objectives");
}

#[test]
fn two_days_change_places_and_the_marks_stay_with_the_dates() {
    let mut library = library();
    let w = workshop(&mut library);
    let ana = person(&mut library, &w, "Ana");
    attendance::set(&mut library, &w, &ana, "2026-11-10/am", Some(State::Late), None).unwrap();
    let marks = attendance::sheet(&library, &w).unwrap();
    lay(&mut library, &w, &[draft("Opening", 30)]);
    let before = show(&library, &w);
    let to = DayEdit {
        date: Some("2026-11-12".into()),
        ..DayEdit::default()
    };
    plan::edit_day(&mut library, &before.days[0].uid, &to).unwrap();
    let after = show(&library, &w);
    assert_eq!(dates(&after), dates(&before));
    assert_eq!(
        (after.days[2].blocks.len(), &after.days[0].uid),
        (1, &before.days[2].uid)
    );
    assert_eq!(attendance::sheet(&library, &w).unwrap(), marks);
    library.undo().unwrap();
    assert_eq!(show(&library, &w), before);
}

#[test]
fn days_need_not_follow_one_another_and_the_workshop_follows_them() {
    let mut library = library();
    let w = workshop(&mut library);
    plan::add_day(&mut library, &w, "2026-11-20").unwrap();
    assert_eq!(
        dates(&show(&library, &w)),
        ["2026-11-10", "2026-11-11", "2026-11-12", "2026-11-20"]
    );
    assert_eq!(get(&library, &w).end.to_string(), "2026-11-20");
    let before = library.dump().unwrap();
    for (date, reason) in [
        ("2026-11-20", "day-there"),
        ("", "required"),
        ("tomorrow", "not-a-date"),
        ("1899-12-31", "out-of-range"),
        ("2027-11-20", "too-many-days"),
    ] {
        let refused = plan::add_day(&mut library, &w, date).unwrap_err();
        assert_eq!(refused.params()["reason"], reason, "{date}");
    }
    assert_eq!(library.dump().unwrap(), before);
    for _ in 0..3 {
        let day = show(&library, &w).days[0].uid.clone();
        plan::remove_day(&mut library, &day).unwrap();
    }
    let last = show(&library, &w).days[0].uid.clone();
    assert_eq!(plan::remove_day(&mut library, &last).unwrap_err().code(), "last-day");
    assert_eq!(get(&library, &w).start.to_string(), "2026-11-20");
}

#[test]
fn the_clocks_that_change_and_a_zone_nobody_knows_are_told() {
    let mut library = library();
    let w = workshop(&mut library);
    let edit = |zone: &str, start: &str, end: &str| WorkshopEdit {
        zone: Some(zone.into()),
        start: Some(start.into()),
        end: Some(end.into()),
        ..WorkshopEdit::default()
    };
    workshops::edit(&mut library, &w, &edit("Europe/Paris", "2026-10-24", "2026-10-26")).unwrap();
    let sunday = show(&library, &w).days[1].uid.clone();
    assert_eq!(
        show(&library, &w).remarks,
        [],
        "at nine the clocks have changed already"
    );
    let early = DayEdit {
        start: Some(60),
        ..DayEdit::default()
    };
    plan::edit_day(&mut library, &sunday, &early).unwrap();
    let plan = show(&library, &w);
    assert_eq!((plan.remarks.len(), plan.remarks[0].kind), (1, RemarkKind::ClockChange));
    assert_eq!(
        (plan.remarks[0].minutes, plan.remarks[0].day.as_deref()),
        (-60, Some(sunday.as_str()))
    );
}

#[test]
fn a_day_that_runs_past_midnight_says_so() {
    let mut library = library();
    let w = workshop(&mut library);
    lay(&mut library, &w, &[draft("Long", 800), draft("Longer", 200)]);
    let plan = show(&library, &w);
    assert_eq!((plan.days[0].finish, plan.days[0].overrun), (1540, 520));
    let midnight = plan.remarks.iter().find(|r| r.kind == RemarkKind::PastMidnight);
    assert_eq!(midnight.map(|r| r.minutes), Some(100));
}

#[test]
fn an_activity_brings_its_module_and_its_objectives() {
    let mut library = library();
    let module = curriculum::add_module(&mut library, &en("Data")).unwrap().output;
    let goal = ModuleObjective {
        text: en("Read a map"),
        ..ModuleObjective::default()
    };
    let edit = ModuleEdit {
        code: Some("3".into()),
        objectives: Some(vec![goal]),
        ..ModuleEdit::default()
    };
    curriculum::edit_module(&mut library, &module, &edit).unwrap();
    let objective = curriculum::get(&library, &module).unwrap().objectives[0].uid.clone();
    let new = ActivityEdit {
        title: Some(en("Maps")),
        minutes: Some(45),
        materials: Some(en("A map\nPins")),
        objectives: Some(vec![objective]),
        ..ActivityEdit::default()
    };
    let activity = curriculum::add_activity(&mut library, &module, &new).unwrap().output;
    let w = workshop(&mut library);
    objectives(&mut library, &w, &["Something else", "read a MAP"]);
    for _ in 0..2 {
        let day = first_day(&library, &w);
        plan::add_activity(&mut library, &day, &activity).unwrap();
    }
    let (plan, facts) = (show(&library, &w), get(&library, &w));
    let block = &plan.days[0].blocks[0];
    assert_eq!((block.minutes, block.materials.get("en", &[])), (45, "A map\nPins"));
    assert_eq!(block.activity.as_deref(), Some(activity.as_str()));
    assert_eq!(block.objectives, [facts.objectives[1].uid.clone()]);
    let topics: Vec<_> = facts
        .topics
        .iter()
        .map(|t| (t.code.as_str(), t.title.get("en", &[])))
        .collect();
    assert_eq!(topics, [("3", "Data")], "once, however often it is used");
    assert_eq!(
        plan.remarks
            .iter()
            .filter(|r| r.kind == RemarkKind::ObjectiveWithoutTime)
            .count(),
        1
    );
    curriculum::remove_modules(&mut library, &[module]).unwrap();
    assert_eq!(
        show(&library, &w).days[0].blocks.len(),
        2,
        "a plan outlives the curriculum it was made from"
    );
    let day = first_day(&library, &w);
    let gone = plan::add_activity(&mut library, &day, &activity).unwrap_err();
    assert_eq!(gone.code(), "not-found-activity");
}

#[test]
fn blocks_go_over_the_clipboard_into_another_workshop() {
    let mut library = library();
    let (from, to) = (workshop(&mut library), workshop(&mut library));
    let ana = person(&mut library, &from, "Ana Lavekau");
    objectives(&mut library, &from, &["Explain the nexus"]);
    objectives(&mut library, &to, &["Explain the nexus"]);
    let lead = Lead {
        participant: Some(ana),
        ..Lead::default()
    };
    let whole = BlockDraft {
        leads: vec![lead],
        objectives: vec![en("Explain the nexus")],
        room: "Lagoon".into(),
        pin: Some(600),
        ..draft("Nexus", 50)
    };
    let groups = BlockDraft {
        tracks: vec![
            TrackDraft {
                title: en("North"),
                blocks: vec![draft("N", 30)],
            },
            TrackDraft {
                title: en("South"),
                blocks: vec![draft("S", 20)],
            },
        ],
        ..draft("Groups", 30)
    };
    let uids = lay(&mut library, &from, &[whole, groups]);
    let copied = plan::drafts_of(&library, &uids).unwrap();
    lay(&mut library, &to, &copied);
    let (one, two) = (show(&library, &from), show(&library, &to));
    let (a, b) = (&one.days[0].blocks, &two.days[0].blocks);
    assert_eq!(
        (b[0].start, b[0].room.as_str(), b[0].leads[0].name.as_str()),
        (600, "Lagoon", "Ana Lavekau")
    );
    assert_eq!(
        (a[0].leads[0].participant.is_some(), &b[0].leads[0].participant),
        (true, &None)
    );
    assert_eq!(b[0].objectives, [get(&library, &to).objectives[0].uid.clone()]);
    assert_eq!(b[1].tracks[1].blocks[0].title, en("S"));
    assert_ne!(a[0].uid, b[0].uid);
}

#[test]
fn templates_that_ship_fit_their_days() {
    let mut library = library();
    let shipped: Vec<_> = plan::templates(&library)
        .unwrap()
        .into_iter()
        .filter(|t| t.shipped)
        .collect();
    let lengths: Vec<u32> = shipped.iter().map(|t| t.days).collect();
    assert_eq!(lengths, [1, 2, 3, 5]);
    for template in shipped {
        let w = workshop(&mut library);
        plan::apply(&mut library, &w, &template.uid).unwrap();
        let plan = show(&library, &w);
        assert_eq!(plan.days.len(), template.days.max(3) as usize);
        let odd: Vec<_> = plan.remarks.iter().filter(|r| r.kind != RemarkKind::Slack).collect();
        assert!(odd.is_empty(), "{}: {odd:?}", template.uid);
        for slack in &plan.remarks {
            assert!(
                slack.minutes <= 15,
                "{}: {} minutes lie idle",
                template.uid,
                slack.minutes
            );
        }
        let groups = plan
            .days
            .iter()
            .flat_map(|d| &d.blocks)
            .filter(|b| !b.tracks.is_empty())
            .count();
        assert_eq!(groups > 0, template.days >= 3, "{}", template.uid);
        assert_eq!(
            plan::remove_template(&mut library, &template.uid).unwrap_err().code(),
            "not-found-template"
        );
    }
}

#[test]
fn a_plan_kept_as_a_template_forgets_its_people() {
    let mut library = library();
    let w = workshop(&mut library);
    assert_eq!(
        plan::save_template(&mut library, &w, &en("Ours")).unwrap_err().code(),
        "plan-empty"
    );
    let led = BlockDraft {
        leads: vec![Lead {
            name: "Ana".into(),
            ..Lead::default()
        }],
        ..draft("Nexus", 50)
    };
    lay(&mut library, &w, &[led]);
    let nameless = plan::save_template(&mut library, &w, &en(" ")).unwrap_err();
    assert_eq!(nameless.params()["reason"], "required");
    let ours = plan::save_template(&mut library, &w, &en("Ours")).unwrap().output;
    let other = workshop(&mut library);
    lay(&mut library, &other, &[draft("There already", 15)]);
    plan::apply(&mut library, &other, &ours).unwrap();
    let day = &show(&library, &other).days[0];
    let titles: Vec<&str> = day.blocks.iter().map(|b| b.title.get("en", &[])).collect();
    assert_eq!(titles, ["There already", "Nexus"]);
    assert!(day.blocks[1].leads.is_empty());
    plan::remove_template(&mut library, &ours).unwrap();
    assert_eq!(
        plan::apply(&mut library, &other, &ours).unwrap_err().code(),
        "not-found-template"
    );
}

#[test]
fn a_copied_workshop_has_the_plan_and_the_facts_but_nobody_in_it() {
    let mut library = library();
    let w = sample::load(&mut library).unwrap().output;
    let (from, old) = (get(&library, &w), show(&library, &w));
    let copy = plan::copy_workshop(&mut library, &w, "Second round", "2027-03-01")
        .unwrap()
        .output;
    let (to, new) = (get(&library, &copy), show(&library, &copy));
    assert_eq!(
        (to.status, to.sample, to.title.get("en", &[])),
        (Status::Planned, false, "Second round")
    );
    assert!(names(&library, &copy).is_empty());
    let texts = |w: &Workshop| w.objectives.iter().map(|o| o.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(&to), texts(&from));
    assert_eq!(
        (to.topics.len(), to.organisations.len(), to.signatories.len()),
        (7, from.organisations.len(), from.signatories.len())
    );
    assert!(
        to.organisations
            .iter()
            .zip(&from.organisations)
            .all(|(a, b)| a.logo == b.logo && a.name == b.name)
    );
    assert_eq!(
        (to.languages, to.paper, to.share_num),
        (from.languages, from.paper, from.share_num)
    );
    let times = |plan: &Plan| -> Vec<_> {
        let blocks = plan.days.iter().flat_map(|day| &day.blocks);
        blocks
            .map(|b| {
                (
                    b.title.clone(),
                    b.start,
                    b.end,
                    b.pin,
                    b.leads.len(),
                    b.objectives.len(),
                )
            })
            .collect()
    };
    assert_eq!(times(&new), times(&old));
    let shift = new.days[0].date - old.days[0].date;
    assert!(new.days.iter().zip(&old.days).all(|(a, b)| a.date - b.date == shift));
    assert_eq!(new.days[0].date.to_string(), "2027-03-01");
    assert!(
        new.days
            .iter()
            .flat_map(|d| &d.blocks)
            .flat_map(|b| &b.leads)
            .all(|l| l.participant.is_none())
    );
    assert_eq!(
        attendance::sheet(&library, &copy).unwrap().slots.len(),
        2 * new.days.len()
    );
}

#[test]
fn a_copy_leaves_out_the_days_that_were_left_out() {
    let mut library = library();
    let w = workshop(&mut library);
    let middle = show(&library, &w).days[1].uid.clone();
    plan::remove_day(&mut library, &middle).unwrap();
    let copy = plan::copy_workshop(&mut library, &w, "Again", "2027-03-01")
        .unwrap()
        .output;
    assert_eq!(dates(&show(&library, &copy)), ["2027-03-01", "2027-03-03"]);
    assert_eq!(
        attendance::sheet(&library, &copy).unwrap().slots.len(),
        4,
        "no half day without a day"
    );
    for (start, reason) in [("2300-01-01", "out-of-range"), ("soon", "not-a-date")] {
        assert_eq!(
            plan::copy_workshop(&mut library, &w, "X", start).unwrap_err().params()["reason"],
            reason
        );
    }
}

#[test]
fn the_sample_has_a_plan_without_faults_and_a_dialogue_of_offices() {
    let mut library = library();
    let w = sample::load(&mut library).unwrap().output;
    let plan = show(&library, &w);
    assert_eq!(plan.days.len(), 3);
    assert!(plan.days.iter().all(|day| day.blocks.len() >= 8));
    let odd: Vec<_> = plan.remarks.iter().filter(|r| r.kind != RemarkKind::Slack).collect();
    assert!(odd.is_empty(), "{odd:?}");
    assert!(
        plan.glance.objectives.iter().all(|(_, minutes)| *minutes > 0),
        "every objective has time"
    );
    let all = workshops::list(&library, "").unwrap();
    let dialogue = all.iter().find(|w| w.kind == Kind::ExpertDialogue).expect("a dialogue");
    assert!(dialogue.sample);
    let talks = show(&library, &dialogue.uid);
    assert_eq!(
        (dialogue.start.to_string().as_str(), talks.zone.as_str()),
        ("2023-11-01", "Asia/Seoul")
    );
    assert!(
        talks.days[0].blocks.iter().filter(|b| b.leads.len() > 1).count() >= 2,
        "two sessions with speakers"
    );
    assert!(talks.days[0].blocks.iter().any(|b| b.category.is_pause()));
    sample::load(&mut library).unwrap();
    assert_eq!(workshops::list(&library, "").unwrap().len(), all.len(), "it comes once");
}
