//! One act of every kind on curriculum, plan and room, for the stories that undo them.

use crate::{attendance_acts, certificate_acts, form_acts, group_acts};
use flipchart_core::curriculum::{self, ActivityEdit, CurriculumFile, KeyDocument, Module, ModuleEdit, Term};
use flipchart_core::plan::{self, BlockDraft, BlockEdit, DayEdit, Lead, Place};
use flipchart_core::running::{self, ActionPoint, CaptureEdit, NewCapture};
use flipchart_core::workshops::{self, Objective};
use flipchart_core::{Error, Library, Localized, Op, OpOutput};

/// What the acts work on.
pub struct Ground {
    workshop: String,
    person: String,
    day: String,
    blocks: Vec<String>,
    parallel: String,
    module: String,
    activity: String,
    template: String,
    capture: String,
    forms: form_acts::Ground,
    groups: group_acts::Ground,
    certificates: certificate_acts::Ground,
    scan: String,
}

fn en(text: &str) -> Localized {
    Localized::of("en", text)
}

fn made<T>(done: Result<OpOutput<T>, Error>) -> T {
    done.expect("the act is allowed").output
}

/// A library with something of everything.
pub fn ground(library: &mut Library, workshop: &str, person: &str) -> Ground {
    let objective = Objective {
        text: en("Explain the nexus"),
        ..Objective::default()
    };
    made(workshops::set_objectives(library, workshop, &[objective]));
    let module = made(curriculum::add_module(library, &en("Data")));
    let new = ActivityEdit {
        title: Some(en("Reading a map")),
        materials: Some(en("A map")),
        ..ActivityEdit::default()
    };
    let activity = made(curriculum::add_activity(library, &module, &new));
    let day = plan::show(library, workshop).expect("a plan").days[0].uid.clone();
    let place = Place {
        day: day.clone(),
        ..Place::default()
    };
    let draft = |title: &str| BlockDraft {
        title: en(title),
        minutes: 60,
        leads: vec![Lead {
            name: "Ioana B".into(),
            ..Lead::default()
        }],
        objectives: vec![en("Explain the nexus")],
        ..BlockDraft::default()
    };
    let mut add = |title: &str| made(plan::add(library, &place, &draft(title)));
    let blocks: Vec<String> = ["One", "Two", "Three", "Four"].into_iter().map(&mut add).collect();
    let parallel = made(plan::make_parallel(library, &blocks[2..4]));
    let template = made(plan::save_template(library, workshop, &en("Ours")));
    let note = NewCapture {
        text: "They said so".into(),
        ..NewCapture::default()
    };
    let capture = made(running::add_capture(library, workshop, &note));
    Ground {
        workshop: workshop.into(),
        person: person.into(),
        day,
        blocks,
        parallel,
        module,
        activity,
        template,
        capture,
        forms: form_acts::ground(library, workshop),
        groups: group_acts::ground(library, workshop),
        certificates: certificate_acts::ground(library, workshop, person),
        scan: attendance_acts::ground(library, workshop),
    }
}

/// Does one act of that kind.
pub fn act(library: &mut Library, op: Op, ground: &Ground) {
    fn ok<T>(done: Result<OpOutput<T>, Error>) {
        let done = done.expect("the act is allowed");
        assert!(done.undo.is_some(), "the act left a step of undo");
    }
    let g = ground;
    let one = std::slice::from_ref(&g.blocks[0]);
    let place = Place {
        day: g.day.clone(),
        ..Place::default()
    };
    match op {
        Op::AddModule => ok(curriculum::add_module(library, &en("Law"))),
        Op::EditModule => {
            let edit = ModuleEdit {
                summary: Some(en("What numbers say")),
                ..ModuleEdit::default()
            };
            ok(curriculum::edit_module(library, &g.module, &edit));
        }
        Op::RemoveModules => ok(curriculum::remove_modules(library, std::slice::from_ref(&g.module))),
        Op::AddActivity => {
            let new = ActivityEdit {
                title: Some(en("Quiz")),
                ..ActivityEdit::default()
            };
            ok(curriculum::add_activity(library, &g.module, &new));
        }
        Op::EditActivity => ok(curriculum::add_handout(library, &g.activity, "map.pdf", None, b"%PDF")),
        Op::RemoveActivities => ok(curriculum::remove_activities(
            library,
            std::slice::from_ref(&g.activity),
        )),
        Op::EditGlossary => {
            let term = Term {
                term: en("Resilience"),
                ..Term::default()
            };
            ok(curriculum::add_term(library, &term));
        }
        Op::EditKeyDocuments => {
            let document = KeyDocument {
                title: en("Outlook"),
                ..KeyDocument::default()
            };
            ok(curriculum::add_document(library, &document));
        }
        Op::ImportCurriculum => {
            let file = CurriculumFile {
                format: "flipchart-curriculum".into(),
                version: 1,
                title: Localized::default(),
                source: Localized::default(),
                modules: vec![Module {
                    title: en("Law"),
                    ..Module::default()
                }],
                terms: Vec::new(),
                documents: Vec::new(),
            };
            ok(curriculum::import(library, &file, &|_| None));
        }
        Op::LoadCurriculum => ok(curriculum::load_shipped(library)),
        Op::AddBlocks => ok(plan::add_activity(library, &place, &g.activity)),
        Op::EditBlock => {
            let edit = BlockEdit {
                room: Some("Lagoon".into()),
                pin: Some(600),
                ..BlockEdit::default()
            };
            ok(plan::edit(library, &g.blocks[1], &edit));
        }
        Op::RetimeBlocks => ok(plan::retime(library, one, 5, Some("run"))),
        Op::MoveBlocks => ok(plan::move_to(library, one, &place)),
        Op::RemoveBlocks => ok(plan::remove(library, std::slice::from_ref(&g.parallel))),
        Op::SplitBlock => ok(plan::split(library, &g.blocks[0], 20)),
        Op::MergeBlocks => ok(plan::merge(library, &g.blocks[0..2])),
        Op::GroupBlocks => ok(plan::remove_track(library, &g.parallel, 0)),
        Op::EditDays => {
            let edit = DayEdit {
                date: Some("2026-11-14".into()),
                start: Some(480),
                ..DayEdit::default()
            };
            ok(plan::edit_day(library, &g.day, &edit));
        }
        Op::ApplyTemplate => ok(plan::apply(library, &g.workshop, "shipped-five-days")),
        Op::SaveTemplate => ok(plan::save_template(library, &g.workshop, &en("Again"))),
        Op::RemoveTemplate => ok(plan::remove_template(library, &g.template)),
        Op::CopyWorkshop => ok(plan::copy_workshop(library, &g.workshop, "A copy", "2027-02-01")),
        Op::RunSession => ok(running::start(library, &g.blocks[0])),
        Op::AddCapture => {
            let quote = NewCapture {
                text: "We must measure it".into(),
                speaker: "A minister".into(),
                ..NewCapture::default()
            };
            ok(running::add_capture(library, &g.workshop, &quote));
        }
        Op::EditCapture => {
            let edit = CaptureEdit {
                settled: Some(true),
                ..CaptureEdit::default()
            };
            ok(running::edit_capture(library, &g.capture, &edit));
        }
        Op::RemoveCapture => ok(running::remove_capture(library, &g.capture)),
        Op::EditActionPoints => {
            let point = ActionPoint {
                what: "Send the data".into(),
                due: Some("2026-12-01".into()),
                ..ActionPoint::default()
            };
            ok(running::add_action(library, &g.workshop, &point));
        }
        Op::EditCommitment => ok(running::set_commitment(library, &g.person, "Share it", None, true)),
        other if group_acts::act(library, other, &g.groups) => {}
        other if certificate_acts::act(library, other, &g.certificates) => {}
        other if attendance_acts::act(library, other, &g.workshop, &g.scan) => {}
        other => form_acts::act(library, other, &g.forms),
    }
}
