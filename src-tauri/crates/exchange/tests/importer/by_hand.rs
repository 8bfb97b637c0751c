//! What a person decides in the preview: cells put right, rows in or out, meanings of columns kept for the next list.

use flipchart_core::people::{Candidate, Field};
use flipchart_exchange::{
    CellFix, Detected, RowChoice, Workbook, apply_mapping, best_mapping, candidates, chosen_candidates, correct,
    detect, heading_key, heading_likeness, mapping_of, read_file, read_text, sheet_offers,
};

use crate::describe;

fn list(text: &str) -> (Workbook, Detected) {
    let book = read_text(text).unwrap();
    let found = detect(&book, None).unwrap();
    (book, found)
}

fn fix(row: u32, column: u32, text: &str) -> CellFix {
    CellFix {
        row,
        column,
        text: text.into(),
    }
}

fn shown(people: &[Candidate]) -> Vec<String> {
    let one = |person: &Candidate| match &person.skip {
        Some(why) => format!("{} -- {why}", person.row),
        None => format!("{} {}", person.row, person.name),
    };
    people.iter().map(one).collect()
}

#[test]
fn a_cell_put_right_is_read_again_with_its_whole_column() {
    let (mut book, found) =
        list("Name,E-mail,DOB\nANA SOL,ana(at)list.example,03/04/1980\nBo Li,bo@list.example,05/06/1981\n");
    let before = candidates(&book.sheets[0], &found);
    let note = before[0].notes.iter().find(|note| note.code == "not-an-email").unwrap();
    assert_eq!(
        (note.column, note.offer.as_deref()),
        (Some(1), Some("ana@list.example"))
    );
    let capitals = before[0].notes.iter().find(|note| note.code == "capitals").unwrap();
    assert_eq!((capitals.column, capitals.offer.as_deref()), (Some(0), Some("Ana Sol")));
    let offered = [&before[0].notes[0], note].map(|note| fix(2, note.column.unwrap(), note.offer.as_deref().unwrap()));
    correct(&mut book.sheets[0], &offered);
    correct(&mut book.sheets[0], &[fix(3, 2, "25/06/1981")]);
    let after = candidates(&book.sheets[0], &found);
    assert_eq!(after[0].name, "Ana Sol");
    assert_eq!(after[0].email.as_deref(), Some("ana@list.example"));
    // The other date of the column is no longer in doubt.
    assert_eq!(after[0].birth_date.as_deref(), Some("1980-04-03"));
    assert!(after.iter().all(|person| person.notes.is_empty()), "{after:?}");
}

#[test]
fn corrections_may_empty_add_and_miss() {
    let (mut book, found) = list("Name,E-mail\nAna Sol,x\nBo Li,\n");
    let sheet = &mut book.sheets[0];
    correct(
        sheet,
        &[
            fix(2, 1, ""),
            fix(6, 0, "Cy Wu"),
            fix(9, 0, " "),
            fix(0, 0, "no row"),
            fix(3, 4_000_000, "no column"),
            fix(3, 0, "Bo Lee"),
            fix(3, 0, "Bo Li"),
        ],
    );
    assert_eq!(shown(&candidates(sheet, &found)), ["2 Ana Sol", "3 Bo Li", "6 Cy Wu"]);
    correct(sheet, &[fix(2, 0, "")]);
    assert_eq!(shown(&candidates(sheet, &found)), ["2 -- empty", "3 Bo Li", "6 Cy Wu"]);
}

#[test]
fn a_row_is_left_out_or_taken_in_by_hand() {
    let (book, found) =
        list("Name,Organisation,E-mail\nAna Sol,Union,a@list.example\nUNDP,,\nBo Li,Union,b@list.example\nTotal,2,\n");
    let sheet = &book.sheets[0];
    assert_eq!(
        shown(&candidates(sheet, &found)),
        ["2 Ana Sol", "3 -- section-row", "4 Bo Li", "5 -- total-row"]
    );
    let choices = [(2, false), (3, true), (9, true)].map(|(row, keep)| RowChoice { row, keep });
    let people = chosen_candidates(sheet, &found, &choices);
    assert_eq!(shown(&people), ["2 -- by-hand", "3 UNDP", "4 Bo Li", "5 -- total-row"]);
    assert_eq!(people[0].notes[0].value, "Ana Sol | Union | a@list.example");
}

#[test]
fn two_columns_with_one_meaning_lose_nothing() {
    let (book, mut found) = list("Name,Ministry,Department,Extra name\nAna Sol,Works,Roads,Maria\nBo Li,-,Bridges,\n");
    found.columns[2].field = Field::Organisation;
    found.columns[3].field = Field::Name;
    let people = candidates(&book.sheets[0], &found);
    assert_eq!(people[0].organisation.as_deref(), Some("Works"));
    assert_eq!(
        (people[0].extra[0].heading.as_str(), people[0].extra[0].value.as_str()),
        ("Department", "Roads")
    );
    assert_eq!(people[0].name, "Ana Sol Maria");
    assert_eq!(people[1].organisation.as_deref(), Some("Bridges"));
}

#[test]
fn what_the_columns_mean_is_kept_for_the_next_list_of_the_sender() {
    let (_, mut first) = list("Nombre completo,Unidad,Rama,Correo\nAna Sol,Norte,7,a@list.example\n");
    first.columns[1].field = Field::Organisation;
    first.columns[2].field = Field::Position;
    first.columns[2].sensitive = true;
    let kept = mapping_of(&first);
    assert_eq!(heading_key(&first), ["nombre completo", "unidad", "rama", "correo"]);

    // A column more, another order, other capitals; the new column says what a kept one has.
    let (_, next) = list("RAMA,Nombre Completo,Cargo,Unidad,Correo\n7,Ana Sol,Jefa,Norte,a@list.example\n");
    assert_eq!(next.column(Field::Position).map(|column| column.index), Some(2));
    assert_eq!(best_mapping(&next, &[vec![], kept.clone()]), Some(1));
    let next = apply_mapping(next, &kept);
    let fields: Vec<Field> = next.columns.iter().map(|column| column.field).collect();
    assert_eq!(
        fields,
        [
            Field::Position,
            Field::Name,
            Field::Extra,
            Field::Organisation,
            Field::Email
        ]
    );
    assert!(next.columns[0].sensitive);

    let (_, other) = list("Name,Sex,Correo\nAna Sol,F,a@list.example\n");
    assert_eq!(best_mapping(&other, &[kept]), None);
}

#[test]
fn headings_are_alike_by_what_they_share() {
    let key = |headings: &[&str]| headings.iter().map(ToString::to_string).collect::<Vec<_>>();
    let likeness = |one: &[&str], other: &[&str]| heading_likeness(&key(one), &key(other));
    assert!((likeness(&["name", "sex", "phone"], &["phone", "name", "sex"]) - 1.0).abs() < 1e-9);
    assert!((likeness(&["name", "sex", "phone"], &["name", "sex", "phone", "diet"]) - 0.75).abs() < 1e-9);
    assert!((likeness(&["phone", "phone"], &["phone"]) - 0.5).abs() < 1e-9);
    assert!(likeness(&["a"], &["b"]).abs() < 1e-9 && likeness(&[], &[]).abs() < 1e-9);
}

#[test]
fn several_sheets_with_one_heading_are_told() {
    let book = read_file(&describe::files().join("sheets-alike.xlsx")).unwrap();
    let found = detect(&book, None).unwrap();
    let offers = sheet_offers(&book, &found);
    let told: Vec<(&str, u32, bool, bool)> = offers
        .iter()
        .map(|offer| (offer.name.as_str(), offer.rows, offer.is_list, offer.alike))
        .collect();
    assert_eq!(
        told,
        [
            ("Kenya", 3, true, false),
            ("Uganda", 2, true, true),
            ("Ethiopia", 1, true, true),
            ("Codes", 1, false, false)
        ]
    );
}
