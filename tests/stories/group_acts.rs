//! One act of every kind on groups, for the stories that undo them.

use flipchart_core::groups::{self, GroupSettings, RuleKind};
use flipchart_core::{Error, Library, Op, OpOutput};
use flipchart_stories::person;

/// What the acts work on.
pub struct Ground {
    workshop: String,
    people: Vec<String>,
    set: String,
}

fn settings() -> GroupSettings {
    GroupSettings {
        count: 2,
        ..GroupSettings::default()
    }
}

/// Four people in two groups.
pub fn ground(library: &mut Library, workshop: &str) -> Ground {
    let names = ["Sela Tuilagi", "Ravi Naidu", "Mele Fonua"];
    let people = names.iter().map(|name| person(library, workshop, name)).collect();
    let set = groups::draw_new(library, workshop, "Exercise 1", &settings());
    Ground {
        workshop: workshop.into(),
        people,
        set: set.expect("the people are enough").output,
    }
}

/// Does one act of that kind; tells whether it is one of groups.
pub fn act(library: &mut Library, op: Op, g: &Ground) -> bool {
    fn ok<T>(done: Result<OpOutput<T>, Error>) {
        let done = done.expect("the act is allowed");
        assert!(done.undo.is_some(), "the act left a step of undo");
    }
    match op {
        Op::DrawGroups => ok(groups::redraw(library, &g.set, &settings())),
        Op::EditGroups => ok(groups::move_members(library, &g.set, &g.people[..1], None)),
        Op::RemoveGroups => ok(groups::remove(library, std::slice::from_ref(&g.set))),
        Op::EditGroupRules => ok(groups::add_rule(library, &g.workshop, RuleKind::Apart, &g.people)),
        _ => return false,
    }
    true
}
