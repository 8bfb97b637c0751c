use flipchart_core::attendance::{self, Scanned, Slot, WalkIn};
use flipchart_core::{Error, Result};
use flipchart_i18n::{Texts, msg};
use serde_json::json;

use crate::args::{Args, Attendance};
use crate::library::{reading, writing};
use crate::say::Answer;

/// Does what was asked of attendance.
pub fn run(args: &Args, t: &'static Texts, command: &Attendance) -> Result<Answer> {
    match command {
        Attendance::Set {
            workshop,
            person,
            slot,
            state,
        } => {
            attendance::set(&mut writing(args)?, workshop, person, slot, Some(*state), None)?;
            Ok(Answer::new(json!({ "marked": 1 }), msg::cli_marked(t, 1)))
        }
        Attendance::Fill { workshop, state, slot } => {
            let slots: Vec<String> = slot.iter().cloned().collect();
            let count = attendance::fill(&mut writing(args)?, workshop, &slots, *state)?.output;
            Ok(Answer::new(
                json!({ "marked": count }),
                msg::cli_marked(t, i64::from(count)),
            ))
        }
        Attendance::Slots { workshop, by } => {
            if let Some(by) = by {
                attendance::set_by(&mut writing(args)?, workshop, *by)?;
            }
            let sheet = attendance::sheet(&reading(args)?, workshop)?;
            let lines: Vec<String> = sheet.slots.iter().map(|slot| line(args, slot)).collect();
            Ok(Answer::new(
                json!({ "by": sheet.by, "slots": sheet.slots }),
                lines.join("\n"),
            ))
        }
        Attendance::Scan { code, workshop, who } => {
            let done = attendance::scan(&mut writing(args)?, workshop.as_deref(), code, who.as_deref())?.output;
            scanned(t, &done)
        }
        Attendance::WalkIn {
            workshop,
            name,
            organisation,
            slot,
        } => {
            let new = WalkIn {
                name: name.clone(),
                organisation: organisation.clone(),
                slot: slot.clone(),
            };
            let done = attendance::walk_in(&mut writing(args)?, workshop, &new)?.output;
            let text = msg::cli_walked_in(t, &done.name);
            Ok(Answer::new(json!(done), text))
        }
    }
}

/// A slot as `set` takes it, with how many were there.
fn line(args: &Args, slot: &Slot) -> String {
    let part = match (slot.half, slot.start) {
        (Some(half), _) => format!("/{}", half.code()),
        (None, Some(start)) => format!("/{:02}:{:02}", start / 60, start % 60),
        (None, None) => String::new(),
    };
    let title = slot.title.get(args.language().code(), &[]);
    let there = slot.present + slot.late;
    let all = there + slot.excused + slot.absent + slot.unmarked;
    format!("{}{part}  {there}/{all}  {title}", slot.date)
        .trim_end()
        .to_string()
}

fn scanned(t: &'static Texts, done: &Scanned) -> Result<Answer> {
    match &done.people[..] {
        [person] => Ok(Answer::new(json!(done), msg::cli_scanned(t, &person.name))),
        several => Err(Error::Precondition {
            code: "badge-shared",
            params: vec![(
                "names",
                several.iter().map(|p| p.name.clone()).collect::<Vec<_>>().join(", "),
            )],
        }),
    }
}
