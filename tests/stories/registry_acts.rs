//! One act of every kind on the registry of people, for the stories that undo them.

use flipchart_core::people::{self, Field, MappedHeading, Mapping, twice};
use flipchart_core::{Library, Op};
use flipchart_stories::{person, workshop};

fn mapping() -> Mapping {
    Mapping {
        name: "Ministry of Interior".into(),
        headings: vec![MappedHeading {
            heading: "Nom".into(),
            field: Field::Name,
            sensitive: false,
        }],
        ..Mapping::default()
    }
}

/// Brings about what the act needs, before the library is looked at.
pub fn ground(library: &mut Library) {
    people::save_mapping(library, &mapping()).expect("a mapping is kept");
    let elsewhere = workshop(library);
    person(library, &elsewhere, "Anna Lavekau");
}

/// Does the act when it is one of these.
pub fn act(library: &mut Library, op: Op) -> bool {
    let twins = || -> Vec<String> {
        people::registry(library, "lavekau", 9, 0)
            .expect("the registry answers")
            .into_iter()
            .map(|line| line.uid)
            .collect()
    };
    match op {
        Op::MergePeople => {
            let pair = twins();
            people::merge(library, &pair[0], &pair[1], &[]).expect("two records become one");
        }
        Op::KeepApart => {
            let pair = twins();
            twice::keep_apart(library, &pair[0], &pair[1], true).expect("two people");
        }
        Op::SaveMapping => {
            let other = Mapping {
                name: "Ministry of Works".into(),
                ..mapping()
            };
            people::save_mapping(library, &other).expect("a mapping is kept");
        }
        Op::RemoveMapping => {
            let uid = people::mappings(library).expect("mappings are there")[0].uid.clone();
            people::remove_mapping(library, &uid).expect("a mapping is forgotten");
        }
        _ => return false,
    }
    true
}
