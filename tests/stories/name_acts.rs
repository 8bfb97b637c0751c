//! One act of every kind on names and their order, for the stories that undo them.

use flipchart_core::people::{self, ParticipantField};
use flipchart_core::workshops::{self, PeopleOrder, WorkshopEdit};
use flipchart_core::{Error, Library, Op, OpOutput};

/// Does one act of that kind.
pub fn act(library: &mut Library, op: Op, workshop: &str, participation: &str) {
    fn ok<T>(done: Result<OpOutput<T>, Error>) {
        let done = done.expect("the act is allowed");
        assert!(done.undo.is_some(), "the act left a step of undo");
    }
    match op {
        Op::OrderPeople => {
            let edit = WorkshopEdit {
                people_order: Some(PeopleOrder::Name),
                ..WorkshopEdit::default()
            };
            ok(workshops::edit(library, workshop, &edit));
        }
        Op::ProofNames => ok(people::proof(library, &[participation.to_string()], true)),
        Op::EditPerson => {
            let person = people::participant(library, workshop, participation).expect("the person is there");
            let native = ParticipantField::NativeName;
            ok(people::edit_person(library, &person.person, native, "Ана Лавекау"));
        }
        other => unreachable!("{other:?} is not about names"),
    }
}
