//! One act of every kind on certificates, for the stories that undo them.

use flipchart_core::certificates::{
    self, AwardEdit, Design, Hand, HandedWay, Kind, Layout, NewCertificate, Override, TemplateEdit,
};
use flipchart_core::people::Role;
use flipchart_core::{Error, Library, Localized, Op, OpOutput, workshops};

/// What the acts work on.
pub struct Ground {
    workshop: String,
    participant: String,
    template: String,
    number: String,
}

/// Records a certificate of a kind for a participant, as the desk does with a rendered page; returns its number.
pub fn issue(library: &mut Library, workshop: &str, participant: &str, kind: Kind, old: Option<&str>) -> String {
    let facts = workshops::get(library, workshop).unwrap();
    let number = certificates::next_numbers(library, &facts, kind, 1).unwrap().remove(0);
    let new = NewCertificate {
        number: number.clone(),
        language: "en".into(),
        paper: "a4".into(),
        kind,
        participant: participant.into(),
        person: participant.into(),
        name: "Ana Lavekau".into(),
        facts: "{}".into(),
        supersedes: old.map(String::from),
        template: "formal".into(),
        template_version: 1,
        bytes: format!("%PDF {number}").into_bytes(),
        ..NewCertificate::default()
    };
    certificates::issue(library, workshop, &[new]).unwrap();
    number
}

/// A template of the library and a printed certificate.
pub fn ground(library: &mut Library, workshop: &str, participant: &str) -> Ground {
    let template = certificates::copy_template(library, "modern", "Ours").unwrap().output;
    let number = issue(library, workshop, participant, Kind::Participation, None);
    Ground {
        workshop: workshop.into(),
        participant: participant.into(),
        template,
        number,
    }
}

/// Does one act of that kind; tells whether it is one of certificates.
pub fn act(library: &mut Library, op: Op, g: &Ground) -> bool {
    fn ok<T>(done: Result<OpOutput<T>, Error>) {
        let done = done.expect("the act is allowed");
        assert!(done.undo.is_some(), "the act left a step of undo");
    }
    let numbers = std::slice::from_ref(&g.number);
    match op {
        Op::OverrideCertificate => ok(certificates::decide(
            library,
            &g.participant,
            Kind::Merit,
            Some(Override::Grant),
            "wrote the guide",
        )),
        Op::EditAward => {
            let edit = AwardEdit {
                active: Some(true),
                roles: Some(vec![Role::Participant, Role::Observer]),
                share: Some((1, 2)),
                template: Some(g.template.clone()),
                second_language: Some("ar".into()),
                ..AwardEdit::default()
            };
            ok(certificates::edit_award(
                library,
                &g.workshop,
                Kind::Participation,
                &edit,
            ));
        }
        Op::EditCertificateTemplate => {
            let mut design = Design::built_in(Layout::Logos);
            design.texts.statement = Localized::of("ms", "telah menyertai {title}");
            let edit = TemplateEdit {
                design: Some(design),
                ..TemplateEdit::default()
            };
            ok(certificates::edit_template(library, &g.template, &edit));
        }
        Op::RemoveCertificateTemplate => ok(certificates::remove_template(library, &g.template)),
        Op::PrintCertificates => ok(certificates::mark_printed(library, numbers, true)),
        Op::SignCertificates => ok(certificates::mark_signed(library, numbers, true)),
        Op::HandCertificates => {
            let how = Hand {
                way: Some(HandedWay::SomebodyElse),
                to: "Mele Fonua".into(),
                ..Hand::default()
            };
            ok(certificates::hand(library, numbers, &how, None));
        }
        _ => return false,
    }
    true
}
