use flipchart_core::groups::{self, Group, GroupRule, GroupSet, GroupSettings};
use flipchart_core::people::{self, Participant};
use flipchart_core::{Error, Result};
use flipchart_i18n::{Texts, msg};
use serde_json::{Value, json};

use crate::args::{Args, Groups};
use crate::library::writing;
use crate::say::Answer;

/// Draws groups, keeps them, and tells who is where.
pub fn run(args: &Args, t: &'static Texts, what: &Groups) -> Result<Answer> {
    let mut library = writing(args)?;
    let there = groups::show(&library, &what.workshop)?.sets.len() as i64;
    let settings = GroupSettings {
        count: what.count.unwrap_or_default(),
        size: what.size,
        seed: what.seed,
        by: what.by.clone(),
        ..GroupSettings::default()
    };
    let name = what.name.clone().unwrap_or_else(|| msg::groups_new_name(t, there + 1));
    let uid = groups::draw_new(&mut library, &what.workshop, &name, &settings)?.output;
    let all = groups::show(&library, &what.workshop)?;
    let people = people::participants(&library, &what.workshop)?;
    let set = all
        .sets
        .iter()
        .find(|set| set.uid == uid)
        .ok_or(Error::NotFound { what: "groups", uid })?;
    Ok(Answer::new(told(set, &all.rules, &people), words(t, set, &people)))
}

fn told(set: &GroupSet, rules: &[GroupRule], people: &[Participant]) -> Value {
    let group = |group: &Group| {
        let members = group.members.iter().map(|member| person(people, &member.uid));
        json!({
            "number": group.number,
            "name": group.name,
            "people": members.collect::<Vec<_>>(),
            "figures": group.figures,
        })
    };
    let unmet = rules.iter().filter(|rule| set.broken.contains(&rule.uid)).map(|rule| {
        let names = rule.people.iter().map(|uid| person(people, uid));
        json!({ "kind": rule.kind, "people": names.collect::<Vec<_>>() })
    });
    json!({
        "set": set.uid,
        "name": set.name,
        "settings": set.settings,
        "groups": set.groups.iter().map(group).collect::<Vec<_>>(),
        "unmet": unmet.collect::<Vec<_>>(),
        "repeated": set.repeated,
    })
}

/// In the shell "uid" is the person's, as in the list of people.
fn person(people: &[Participant], participation: &str) -> Value {
    let found = people.iter().find(|p| p.uid == participation);
    let (uid, name) = found.map_or(("", ""), |p| (p.person.as_str(), p.name.as_str()));
    json!({ "uid": uid, "participation": participation, "name": name })
}

fn words(t: &'static Texts, set: &GroupSet, people: &[Participant]) -> String {
    let mut lines = vec![set.name.clone()];
    for group in &set.groups {
        lines.push(String::new());
        lines.push(msg::groups_group(t, i64::from(group.number)));
        let names = group
            .members
            .iter()
            .filter_map(|m| people.iter().find(|p| p.uid == m.uid));
        lines.extend(names.map(|p| format!("  {}", p.name)));
    }
    lines.join("\n")
}
