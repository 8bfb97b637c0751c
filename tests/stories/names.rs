//! Names are right before they are printed, and people stand in the order the workshop chose.

use std::path::Path;

use flipchart_core::attendance::{self, State};
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::workshops::{self, PeopleOrder, WorkshopEdit};
use flipchart_core::{Library, Op, certificates, running};
use flipchart_desk::certificates::{ExportOptions, export, plan as certificates_plan};
use flipchart_desk::lists::{self, ListChoices, ListSource};
use flipchart_desk::people_out::{self, PeopleOut};
use flipchart_desk::unwatched;
use flipchart_stories::{library, names, paste, person, workshop};

fn uids(library: &Library, w: &str) -> Vec<String> {
    let list = people::participants(library, w).unwrap();
    list.into_iter().map(|p| p.uid).collect()
}

fn proofed(library: &Library, w: &str, uid: &str) -> bool {
    people::participant(library, w, uid).unwrap().proofed
}

fn order(library: &mut Library, w: &str, order: PeopleOrder) {
    let edit = WorkshopEdit {
        people_order: Some(order),
        ..WorkshopEdit::default()
    };
    let done = workshops::edit(library, w, &edit).unwrap();
    assert!(done.undo.is_some());
}

#[test]
fn names_are_confirmed_together_and_taken_back_in_one_step() {
    let mut library = library();
    let w = workshop(&mut library);
    paste(&mut library, &w, "Name\nAna Lavekau\nBen Naupa\nCato Fono\n");
    let all = uids(&library, &w);
    assert_eq!(people::proof(&mut library, &all[..2], true).unwrap().output, 2);
    assert_eq!(people::proof(&mut library, &all, true).unwrap().output, 1, "two were");
    let again = people::proof(&mut library, &all, true).unwrap();
    assert_eq!((again.output, again.undo), (0, None), "nothing left to do is no step");
    assert_eq!(library.undo().unwrap().output.op, Op::ProofNames);
    assert!(proofed(&library, &w, &all[1]) && !proofed(&library, &w, &all[2]));
}

#[test]
fn a_confirmation_holds_until_what_prints_changes() {
    let mut library = library();
    let (w, other) = (workshop(&mut library), workshop(&mut library));
    let p = person(&mut library, &w, "Ana Lavekau");
    // The same person in a second workshop, which prints honorifics.
    paste(&mut library, &other, "Name\nBen Naupa\n");
    let print = WorkshopEdit {
        print_titles: Some(true),
        ..WorkshopEdit::default()
    };
    let mut change = |field: ParticipantField, value: &str| {
        people::proof(&mut library, std::slice::from_ref(&p), true).unwrap();
        people::edit(&mut library, &p, field, value).unwrap();
        proofed(&library, &w, &p)
    };
    assert!(change(ParticipantField::Name, "Ana Lavekau"), "nothing changed");
    assert!(change(ParticipantField::Title, "Dr"), "honorifics are not printed here");
    assert!(change(ParticipantField::NativeName, "Ана"), "nor is the own script");
    assert!(change(ParticipantField::Organisation, "A Ministry"));
    assert!(!change(ParticipantField::Name, "Ana Lavekau-Fono"));
    assert!(!change(ParticipantField::CertificateName, "Ana L. Fono"));
    assert!(
        change(ParticipantField::Name, "Ana Fono"),
        "the certificate has a name of its own"
    );
    assert!(!change(ParticipantField::CertificateName, ""));
    workshops::edit(&mut library, &w, &print).unwrap();
    people::proof(&mut library, std::slice::from_ref(&p), true).unwrap();
    people::edit(&mut library, &p, ParticipantField::Title, "Col.").unwrap();
    assert!(!proofed(&library, &w, &p), "now the honorific prints");
}

#[test]
fn a_name_corrected_in_the_registry_opens_it_in_every_workshop_that_prints_it() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana Lavekau");
    people::proof(&mut library, std::slice::from_ref(&p), true).unwrap();
    let uid = people::participant(&library, &w, &p).unwrap().person;
    let done = people::edit_person(&mut library, &uid, ParticipantField::Name, "Anna Lavekau").unwrap();
    assert!(done.undo.is_some());
    assert_eq!(names(&library, &w), ["Anna Lavekau"]);
    assert!(!proofed(&library, &w, &p));
    assert_eq!(
        people::registry(&library, "anna", 5, 0).unwrap().len(),
        1,
        "and is found by it"
    );
    let refused = people::edit_person(&mut library, &uid, ParticipantField::Organisation, "X").unwrap_err();
    assert_eq!(refused.params()["field"], "organisation");
    let nobody = people::edit_person(&mut library, "no-such-person", ParticipantField::Name, "X").unwrap_err();
    assert_eq!(nobody.code(), "not-found-person");
}

#[test]
fn names_in_capitals_are_offered_in_normal_case_and_written_so_in_one_step() {
    let mut library = library();
    let w = workshop(&mut library);
    paste(
        &mut library,
        &w,
        "Name\nEL AMRANI Salma\nAna Lavekau\nPiet VAN DER BERG\nفاطمة الزهراء\nMELE TU'IPULOTU\n",
    );
    let offered = people::normal_names(&library, &w).unwrap();
    let normal: Vec<&str> = offered.iter().map(|o| o.normal.as_str()).collect();
    assert_eq!(normal, ["El Amrani Salma", "Piet van der Berg", "Mele Tu'ipulotu"]);
    assert_eq!(names(&library, &w)[0], "EL AMRANI Salma", "kept as written until asked");
    // Who says that the capitals are right is not asked again.
    people::proof(
        &mut library,
        &offered[2..].iter().map(|o| o.participant.clone()).collect::<Vec<_>>(),
        true,
    )
    .unwrap();
    let offered = people::normal_names(&library, &w).unwrap();
    assert_eq!(offered.len(), 2);
    let all: Vec<String> = offered.into_iter().map(|o| o.participant).collect();
    assert_eq!(people::write_normally(&mut library, &all).unwrap().output, 2);
    let salma = people::participant(&library, &w, &all[0]).unwrap();
    assert_eq!(salma.name, "El Amrani Salma");
    assert_eq!(salma.family_name.as_deref(), Some("El Amrani"));
    library.undo().unwrap();
    assert_eq!(names(&library, &w)[0], "EL AMRANI Salma");
    assert_eq!(names(&library, &w)[2], "Piet VAN DER BERG");
}

#[test]
fn every_list_follows_the_order_that_was_chosen() {
    let mut library = library();
    let w = workshop(&mut library);
    paste(
        &mut library,
        &w,
        "Name\tCountry\tOrganisation\nZoe Fono\tTonga\tAgency B\nÉlan Abau\tFiji\tMinistry\nAna Lavekau\tTonga\tAgency A\n",
    );
    assert_eq!(names(&library, &w), ["Zoe Fono", "Élan Abau", "Ana Lavekau"]);
    order(&mut library, &w, PeopleOrder::Name);
    let by_name = ["Ana Lavekau", "Élan Abau", "Zoe Fono"];
    assert_eq!(names(&library, &w), by_name);
    let standing: Vec<String> = certificates::standings(&library, &w, certificates::Kind::Participation)
        .unwrap()
        .into_iter()
        .map(|s| s.name)
        .collect();
    assert_eq!(standing, by_name);
    let meaning: Vec<String> = running::commitments(&library, &w)
        .unwrap()
        .into_iter()
        .map(|c| c.name)
        .collect();
    assert_eq!(meaning, by_name);
    order(&mut library, &w, PeopleOrder::Delegation);
    assert_eq!(names(&library, &w), ["Élan Abau", "Ana Lavekau", "Zoe Fono"]);
    assert_eq!(library.undo().unwrap().output.op, Op::OrderPeople);
    assert_eq!(names(&library, &w), by_name);
}

#[test]
fn dragging_makes_what_is_shown_the_order_of_protocol() {
    let mut library = library();
    let w = workshop(&mut library);
    paste(&mut library, &w, "Name\nDina\nAna\nCato\nBen\n");
    order(&mut library, &w, PeopleOrder::Name);
    let shown = uids(&library, &w);
    people::move_to(&mut library, &[shown[3].clone(), shown[1].clone()], Some(&shown[0])).unwrap();
    assert_eq!(
        names(&library, &w),
        ["Ben", "Dina", "Ana", "Cato"],
        "together, as they stood"
    );
    assert_eq!(workshops::get(&library, &w).unwrap().people_order, PeopleOrder::List);
    people::move_to(&mut library, &[shown[1].clone()], None).unwrap();
    assert_eq!(names(&library, &w), ["Dina", "Ana", "Cato", "Ben"]);
    let still = people::move_to(&mut library, &[shown[1].clone()], None).unwrap();
    assert_eq!(still.undo, None, "it is there already");
    library.undo().unwrap();
    library.undo().unwrap();
    assert_eq!(names(&library, &w), ["Ana", "Ben", "Cato", "Dina"], "by name again");
    let elsewhere = workshop(&mut library);
    let stranger = person(&mut library, &elsewhere, "Eve");
    assert!(people::move_to(&mut library, &[stranger], Some(&shown[0])).is_err());
}

fn ready(names: &str) -> (Library, String) {
    let mut library = library();
    let w = workshop(&mut library);
    paste(&mut library, &w, names);
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    (library, w)
}

fn certificates_into(library: &mut Library, w: &str, dir: &Path) -> Vec<(String, String)> {
    let options = ExportOptions {
        folder: Some(dir.display().to_string()),
        ..ExportOptions::default()
    };
    let done = export(library, w, &options, None, &mut unwatched).unwrap();
    done.files.into_iter().map(|f| (f.number, f.sha256)).collect()
}

#[test]
fn honorifics_and_own_scripts_change_certificates_only_where_they_print() {
    let (mut library, w) = ready("Title\tName\nDr\tSalma El Amrani\n\tBen Naupa\n");
    let dir = tempfile::tempdir().unwrap();
    let first = certificates_into(&mut library, &w, dir.path());
    let salma = uids(&library, &w)[0].clone();
    people::edit(&mut library, &salma, ParticipantField::NativeName, "سلمى العمراني").unwrap();
    assert_eq!(certificates_into(&mut library, &w, dir.path()), first, "neither prints");
    let print = WorkshopEdit {
        print_titles: Some(true),
        print_native: Some(true),
        ..WorkshopEdit::default()
    };
    workshops::edit(&mut library, &w, &print).unwrap();
    let plan = certificates_plan(&library, &w, &ExportOptions::default(), None).unwrap();
    assert_eq!(
        (plan.unchanged, plan.changed.as_slice()),
        (1, &["Salma El Amrani".to_string()][..])
    );
    let second = certificates_into(&mut library, &w, dir.path());
    assert_ne!(second[0], first[0]);
    assert_eq!(second[1], first[1], "Ben has neither");
    assert_eq!(certificates_into(&mut library, &w, dir.path()), second);
    workshops::edit(
        &mut library,
        &w,
        &WorkshopEdit {
            print_titles: Some(false),
            print_native: Some(false),
            ..WorkshopEdit::default()
        },
    )
    .unwrap();
    assert_eq!(
        certificates_plan(&library, &w, &ExportOptions::default(), None)
            .unwrap()
            .changed,
        ["Salma El Amrani"]
    );
}

#[test]
fn the_plan_of_certificates_names_whom_nobody_asked() {
    let (mut library, w) = ready("Name\nAna Lavekau\nBen Naupa\n");
    let ben = uids(&library, &w)[1].clone();
    assert_eq!(
        certificates_plan(&library, &w, &ExportOptions::default(), None)
            .unwrap()
            .unproofed,
        ["Ana Lavekau", "Ben Naupa"]
    );
    people::proof(&mut library, &[ben], true).unwrap();
    let plan = certificates_plan(&library, &w, &ExportOptions::default(), None).unwrap();
    assert_eq!((plan.eligible, plan.unproofed), (2, vec!["Ana Lavekau".to_string()]));
}

const LIST: &str = "Title\tName\tSex\tDate of birth\tOrganisation\tPosition\tCountry\tE-mail\tPhone\tPassport\n\
    Dr\tZoe Fono\tF\t1990-05-04\tMinistry of Interior\tAdviser\tTonga\tzoe@interior.example\t+676 00 000\tX1\n\
    \t=Ben Naupa\tM\t1960-05-04\tA; Agency, North\tDirector\tFiji\tben@agency.example\t007\tX2\n";

fn out(library: &Library, w: &str, name: &str, without_names: bool) -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(name);
    let options = PeopleOut {
        without_names,
        ..PeopleOut::default()
    };
    let done = people_out::export(library, w, &path, &options).unwrap();
    assert_eq!(done.people, 2);
    std::fs::read(path).unwrap()
}

#[test]
fn a_list_that_went_out_comes_in_again_without_a_change() {
    let (mut library, w) = ready(LIST);
    for name in ["people.xlsx", "people.csv"] {
        let bytes = out(&library, &w, name, false);
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let source = ListSource {
            path: Some(path.display().to_string()),
            text: None,
        };
        let report = lists::import(&mut library, &w, &source, &ListChoices::default())
            .unwrap()
            .0
            .report;
        let told = (report.added, report.updated, report.duplicates, report.skipped);
        if name == "people.xlsx" {
            assert_eq!(told, (0, 0, 2, 0), "{name}: {:?}", report.rows);
        }
    }
}

#[test]
fn nothing_in_a_list_that_goes_out_is_a_formula() {
    let (library, w) = ready(LIST);
    let text = String::from_utf8(out(&library, &w, "people.csv", false)).unwrap();
    assert!(text.contains("'=Ben Naupa") && text.contains("'+676 00 000"), "{text}");
    assert!(!text.contains(",=") && !text.contains(",+"), "{text}");
}

#[test]
fn a_list_without_names_tells_nobody_who_they_are() {
    let (library, w) = ready(LIST);
    let text = String::from_utf8(out(&library, &w, "people.csv", true)).unwrap();
    for personal in [
        "Zoe", "Fono", "Naupa", "example", "+676", "007", "1990", "1960", "X1", "Dr", "Adviser",
    ] {
        assert!(!text.contains(personal), "{personal} in {text}");
    }
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines,
        [
            "No.,Sex,Age,Country,Organisation,Role,Attendance,Certificate",
            "1,Male,65+,Fiji,\"A; Agency, North\",Participant,100%,No",
            "2,Female,35–44,Tonga,Ministry of Interior,Participant,100%,No",
        ]
    );
}

#[test]
fn contact_cards_hold_what_is_needed_to_reach_somebody() {
    let (library, w) = ready(LIST);
    let text = String::from_utf8(out(&library, &w, "people.vcf", false)).unwrap();
    assert_eq!(text.matches("BEGIN:VCARD\r\nVERSION:4.0\r\n").count(), 2);
    assert!(
        text.contains("\r\nFN:Zoe Fono\r\n") && text.contains("\r\nTEL:+676 00 000\r\n"),
        "{text}"
    );
    assert!(text.contains("\r\nORG:A\\; Agency\\, North\r\n"), "{text}");
    assert!(
        !text.contains("1990") && !text.contains("X1"),
        "no birth date, no passport"
    );
    let dir = tempfile::tempdir().unwrap();
    let refused = |name: &str, without_names| {
        let options = PeopleOut {
            without_names,
            ..PeopleOut::default()
        };
        people_out::export(&library, &w, &dir.path().join(name), &options).unwrap_err()
    };
    assert_eq!(refused("people.vcf", true).code(), "cards-without-names");
    assert_eq!(refused("people.pdf", false).params()["reason"], "unknown-list-format");
    assert_eq!(
        std::fs::read_dir(dir.path()).unwrap().count(),
        0,
        "nothing is left behind"
    );
}
