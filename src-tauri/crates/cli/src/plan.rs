use flipchart_core::plan::{self, Block, BlockDraft, BlockEdit, Place, Plan as Whole, RemarkKind};
use flipchart_core::{Error, Library, Localized, Result, workshops};
use flipchart_desk::plan as papers;
use flipchart_desk::plan::PlanOptions;
use flipchart_i18n::{Lang, Texts, msg};
use serde_json::{Value, json};

use crate::args::{Args, Plan, PlanSet};
use crate::library::{absolute, reading, writing};
use crate::say::Answer;

/// Does what was asked of a plan.
pub fn run(args: &Args, t: &'static Texts, command: &Plan) -> Result<Answer> {
    match command {
        Plan::Show { workshop } => show(&reading(args)?, t, workshop),
        Plan::Set(change) => set(&mut writing(args)?, t, change),
        Plan::Export {
            workshop,
            out,
            paper,
            second,
            one_page,
            day,
        } => {
            let options = PlanOptions {
                paper: *paper,
                language: args.lang.map(|l: Lang| l.code().to_string()),
                second: second.clone(),
                one_page: *one_page,
                day: day.clone(),
            };
            // A calendar counts how often it went out; everything else only reads.
            let calendar = out.extension().is_some_and(|e| e.eq_ignore_ascii_case("ics"));
            let mut library = if calendar { writing(args)? } else { reading(args)? };
            papers::export(&mut library, workshop, out, &options)?;
            let path = absolute(out);
            Ok(Answer::new(json!({ "path": path }), msg::cli_written(t, path)))
        }
    }
}

fn show(library: &Library, t: &'static Texts, workshop: &str) -> Result<Answer> {
    let plan = plan::show(library, workshop)?;
    let mut lines = Vec::new();
    for day in &plan.days {
        lines.push(day.date.to_string());
        for block in &day.blocks {
            line(&mut lines, block, t.lang().code(), "");
        }
    }
    Ok(Answer::new(whole(&plan), lines.join("\n")))
}

fn line(lines: &mut Vec<String>, block: &Block, language: &str, indent: &str) {
    let title = block.title.get(language, &[]);
    lines.push(format!(
        "{indent}{}-{}  {title}  {}",
        clock(block.start),
        clock(block.end),
        block.uid
    ));
    for track in &block.tracks {
        lines.push(format!("{indent}  | {}", track.title.get(language, &[])));
        for block in &track.blocks {
            line(lines, block, language, "    ");
        }
    }
}

/// The plan as data, every time also as people write it, and the clashes by themselves.
fn whole(plan: &Whole) -> Value {
    let mut out = json!(plan);
    if let Some(days) = out["days"].as_array_mut() {
        days.iter_mut().for_each(written);
    }
    let clashes: Vec<_> = plan.remarks.iter().filter(|r| r.kind == RemarkKind::Clash).collect();
    out["clashes"] = json!(clashes);
    out
}

fn written(value: &mut Value) {
    for (minute, name) in [("start", "from"), ("end", "to")] {
        if let Some(at) = value.get(minute).and_then(Value::as_i64) {
            value[name] = json!(clock(i32::try_from(at).unwrap_or_default()));
        }
    }
    for list in ["blocks", "tracks"] {
        if let Some(parts) = value.get_mut(list).and_then(Value::as_array_mut) {
            parts.iter_mut().for_each(written);
        }
    }
}

/// 09:05; times of the next day go on from 24:00.
fn clock(minute: i32) -> String {
    format!("{:02}:{:02}", minute.div_euclid(60), minute.rem_euclid(60))
}

fn set(library: &mut Library, t: &'static Texts, change: &PlanSet) -> Result<Answer> {
    let block = match change {
        PlanSet::Add {
            workshop,
            day,
            title,
            minutes,
            category,
            pin,
            before,
        } => {
            let w = workshops::get(library, workshop)?;
            let draft = BlockDraft {
                title: Localized::of(w.main_language(), title),
                category: *category,
                minutes: *minutes,
                pin: *pin,
                ..BlockDraft::default()
            };
            plan::add(library, &place(library, workshop, day, before)?, &draft)?.output
        }
        PlanSet::Move { block, day, before } => {
            let workshop = plan::workshop_of(library, block)?;
            let place = place(library, &workshop, day, before)?;
            plan::move_to(library, std::slice::from_ref(block), &place)?;
            block.clone()
        }
        PlanSet::Duration { block, minutes } => {
            let change = BlockEdit {
                minutes: Some(*minutes),
                ..BlockEdit::default()
            };
            plan::edit(library, block, &change)?;
            block.clone()
        }
        PlanSet::Pin { block, at } => {
            let change = BlockEdit {
                pin: Some(*at),
                ..BlockEdit::default()
            };
            plan::edit(library, block, &change)?;
            block.clone()
        }
        PlanSet::Remove { block } => {
            plan::remove(library, std::slice::from_ref(block))?;
            block.clone()
        }
    };
    Ok(Answer::new(json!({ "block": block }), msg::cli_block(t, &block)))
}

fn place(library: &Library, workshop: &str, date: &str, before: &Option<String>) -> Result<Place> {
    let days = plan::days_of_blocks(library, workshop)?;
    let day = days.iter().find(|d| d.date.to_string() == date || d.uid == date);
    let day = day.ok_or_else(|| Error::NotFound {
        what: "day",
        uid: date.into(),
    })?;
    Ok(Place {
        day: day.uid.clone(),
        track: None,
        before: before.clone(),
    })
}
