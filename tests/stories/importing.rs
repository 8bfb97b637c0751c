//! A list comes in: every row is accounted for, and all of it can be taken back.

use flipchart_core::Library;
use flipchart_core::people::import::Verdict;
use flipchart_core::people::{self, Field, Sex};
use flipchart_desk::lists::{self, ColumnChoice, ListChoices, ListSource};
use flipchart_desk::people_out::{self, PeopleOut};
use flipchart_stories::{library, names, paste, workshop};

const LIST: &str = "Name\tSex\tOrganisation\tE-mail\n\
    Litia Vakarau\tF\tMinistry of Economy\tlitia@x.example\n\
    Tevita Fonokalafi\tM\tMEIDECC\ttevita@x.example\n";

#[test]
fn people_come_in_as_the_list_says() {
    let mut library = library();
    let w = workshop(&mut library);
    let report = paste(&mut library, &w, LIST);
    assert_eq!((report.added, report.rows.len()), (2, 2));
    let people = people::participants(&library, &w).unwrap();
    assert_eq!(people[0].name, "Litia Vakarau");
    assert_eq!(people[0].sex, Some(Sex::Female));
    assert_eq!(people[1].organisation.as_deref(), Some("MEIDECC"));
    library.undo().unwrap();
    assert!(names(&library, &w).is_empty(), "one import is one undo");
}

#[test]
fn how_names_are_said_comes_in_and_out_again_with_the_list() {
    let mut library = library();
    let w = workshop(&mut library);
    let said = |library: &Library| -> Vec<Option<String>> {
        let people = people::participants(library, &w).unwrap();
        people.into_iter().map(|p| p.said_name).collect()
    };
    paste(
        &mut library,
        &w,
        "Name\tPronunciation\nSiobhán Ní Bhriain\tshi-VAWN\nAya Koffi\t\n",
    );
    assert_eq!(said(&library), [Some("shi-VAWN".to_string()), None]);
    let report = paste(
        &mut library,
        &w,
        "Nom\tPrononciation\nSiobhán Ní Bhriain\t\nAya Koffi\tA-ya KO-fi\n",
    );
    assert_eq!(
        (report.updated, report.duplicates),
        (1, 1),
        "an empty cell clears nothing"
    );
    let both = [Some("shi-VAWN".to_string()), Some("A-ya KO-fi".to_string())];
    assert_eq!(said(&library), both);
    let dir = tempfile::tempdir().unwrap();
    for language in ["en", "fr", "es", "ru"] {
        let path = dir.path().join(format!("{language}.csv"));
        let options = PeopleOut {
            language: Some(language.into()),
            ..PeopleOut::default()
        };
        people_out::export(&library, &w, &path, &options).unwrap();
        let other = workshop(&mut library);
        let list = ListSource {
            path: Some(path.display().to_string()),
            text: None,
        };
        let found = lists::preview(&library, &other, &list, &ListChoices::default()).unwrap();
        let column = found.columns.iter().find(|column| column.field == Field::SaidName);
        assert!(column.is_some(), "{language}: {:?}", found.columns);
    }
}

#[test]
fn the_same_list_again_adds_nobody() {
    let mut library = library();
    let w = workshop(&mut library);
    paste(&mut library, &w, LIST);
    let before = library.dump().unwrap();
    let report = paste(&mut library, &w, LIST);
    assert_eq!((report.added, report.updated, report.duplicates), (0, 0, 2));
    assert!(report.rows.iter().all(|r| r.why.as_deref() == Some("already-there")));
    assert_eq!(library.dump().unwrap(), before);
}

#[test]
fn a_corrected_list_updates_whom_it_knows_and_says_what() {
    let mut library = library();
    let w = workshop(&mut library);
    let first = paste(&mut library, &w, LIST);
    let report = paste(
        &mut library,
        &w,
        "Name\tE-mail\tPosition\nLitia Vakarau-Smith\tLITIA@x.example\tOfficer\n",
    );
    let row = &report.rows[0];
    assert_eq!(row.verdict, Verdict::Updated);
    assert_eq!(
        row.person.as_ref().unwrap().uid,
        first.rows[0].person.as_ref().unwrap().uid
    );
    let changed: Vec<_> = row
        .changes
        .iter()
        .map(|c| (c.field, c.before.as_deref(), c.after.as_str()))
        .collect();
    assert!(changed.contains(&(Field::Name, Some("Litia Vakarau"), "Litia Vakarau-Smith")));
    assert!(changed.contains(&(Field::Position, None, "Officer")));
    let person = &people::participants(&library, &w).unwrap()[0];
    assert_eq!(
        person.organisation.as_deref(),
        Some("Ministry of Economy"),
        "an absent column clears nothing"
    );
}

#[test]
fn the_same_person_twice_in_one_file_is_one_person() {
    let mut library = library();
    let w = workshop(&mut library);
    let report = paste(
        &mut library,
        &w,
        "Name\tE-mail\nNguyễn Văn Đạt\tdat@x.example\nNguyen Van Dat\tdat@x.example\n",
    );
    assert_eq!((report.added, report.duplicates), (1, 1));
    assert_eq!(report.rows[1].why.as_deref(), Some("repeated-in-file"));
    assert_eq!(
        report.rows[1].person.as_ref().unwrap().uid,
        report.rows[0].person.as_ref().unwrap().uid
    );
}

#[test]
fn colleagues_who_share_an_address_are_two_people() {
    let mut library = library();
    let w = workshop(&mut library);
    let report = paste(
        &mut library,
        &w,
        "Name\tE-mail\nAna Lavekau\toffice@x.example\nSemi Qarase\toffice@x.example\n",
    );
    assert_eq!(report.added, 2);
}

#[test]
fn namesakes_with_different_addresses_are_two_people() {
    let mut library = library();
    let w = workshop(&mut library);
    let report = paste(
        &mut library,
        &w,
        "Name\tE-mail\nAna Maria\ta1@x.example\nAna Maria\ta2@x.example\n",
    );
    assert_eq!(report.added, 2);
}

#[test]
fn a_bad_value_never_fails_the_row_nor_the_file() {
    let mut library = library();
    let w = workshop(&mut library);
    let report = paste(
        &mut library,
        &w,
        "Name\tE-mail\tSex\nAna\tana(at)x\tF\n\tnobody@x.example\tM\nBen\tben@x.example\tM\n",
    );
    assert_eq!((report.added, report.skipped), (2, 1));
    let note = report.rows[0]
        .notes
        .iter()
        .find(|n| n.field == Field::Email)
        .expect("the address is remarked on");
    assert_eq!(note.code, "not-an-email");
    assert_eq!(note.value, "ana(at)x");
    assert_eq!(report.rows[1].why.as_deref(), Some("no-name"));
    assert_eq!(report.rows.iter().map(|r| r.row).collect::<Vec<_>>(), [2, 3, 4]);
}

#[test]
fn unknown_columns_are_kept_marked_or_left_out_by_choice() {
    let mut library = library();
    let w = workshop(&mut library);
    let text = "Name\tHobby\tPassport no\tFlight\nAna\tchess\tX123\tFJ 411\n";
    let source = ListSource {
        path: None,
        text: Some(text.into()),
    };
    let preview = lists::preview(&library, &w, &source, &ListChoices::default()).unwrap();
    assert!(
        preview.columns[1..].iter().all(|c| c.field == Field::Extra),
        "kept unless somebody says otherwise"
    );
    let choices = ListChoices {
        columns: vec![
            ColumnChoice {
                index: 2,
                field: Field::Extra,
                sensitive: true,
            },
            ColumnChoice {
                index: 3,
                field: Field::Ignore,
                sensitive: false,
            },
        ],
        ..ListChoices::default()
    };
    lists::import(&mut library, &w, &source, &choices).unwrap();
    let extra = people::participants(&library, &w).unwrap().remove(0).extra;
    let told: Vec<_> = extra
        .iter()
        .map(|e| (e.heading.as_str(), e.value.as_str(), e.sensitive))
        .collect();
    assert!(told.contains(&("Passport no", "X123", true)));
    assert!(
        told.iter()
            .any(|(heading, value, _)| *heading == "Hobby" && *value == "chess")
    );
    assert!(told.iter().all(|(heading, ..)| *heading != "Flight"));
}

#[test]
fn a_preview_changes_nothing() {
    let mut library = library();
    let w = workshop(&mut library);
    let before = library.dump().unwrap();
    let source = ListSource {
        path: None,
        text: Some(LIST.into()),
    };
    let preview = lists::preview(&library, &w, &source, &ListChoices::default()).unwrap();
    assert_eq!(preview.report.added, 2);
    assert_eq!(library.dump().unwrap(), before);
}

#[test]
fn the_same_list_of_colleagues_again_turns_nobody_into_another() {
    let mut library = library();
    let w = workshop(&mut library);
    let list = "Name\tE-mail\tOrganisation\nBob Lee\toffice@x.example\tA\nCarol Diaz\toffice@x.example\tB\n";
    paste(&mut library, &w, list);
    let again = paste(&mut library, &w, list);
    assert_eq!((again.added, again.updated, again.duplicates), (0, 0, 2));
    assert_eq!(names(&library, &w), ["Bob Lee", "Carol Diaz"]);
}

#[test]
fn one_address_and_one_shared_name_part_are_still_two_people() {
    let mut library = library();
    let w = workshop(&mut library);
    let list = "Name\tE-mail\nNguyễn Văn An\toffice@x.example\nNguyễn Thị Bình\toffice@x.example\n";
    assert_eq!(paste(&mut library, &w, list).added, 2);
}

#[test]
fn vowels_that_are_marks_tell_people_apart() {
    let mut library = library();
    let w = workshop(&mut library);
    assert_eq!(
        paste(&mut library, &w, "Name\tOrganisation\nरीना शर्मा\tA\nरानी शर्मा\tB\n").added,
        2
    );
}

#[test]
fn nobody_known_is_taken_for_two_rows() {
    let mut library = library();
    let w = workshop(&mut library);
    paste(&mut library, &w, "Name\tE-mail\nAna Silva\ta@x.example\n");
    let report = paste(
        &mut library,
        &w,
        "Name\tE-mail\tPosition\nAna Silva\t\tChief\nA. Pereira\ta@x.example\tClerk\n",
    );
    assert_eq!((report.added, report.updated), (1, 1));
}

#[test]
fn language_and_an_unknown_country_come_in_the_second_time_too() {
    let mut library = library();
    let w = workshop(&mut library);
    paste(&mut library, &w, "Name\tE-mail\nAna Silva\ta@x.example\n");
    let list = "Name\tE-mail\tLanguage\tCountry\nAna Silva\ta@x.example\tFrench\tAtlantis\n";
    assert_eq!(paste(&mut library, &w, list).updated, 1);
    let ana = people::participants(&library, &w).unwrap().remove(0);
    assert_eq!(
        (ana.language.as_deref(), ana.country_text.as_deref()),
        (Some("fr"), Some("Atlantis"))
    );
    assert_eq!(paste(&mut library, &w, list).duplicates, 1);
}
