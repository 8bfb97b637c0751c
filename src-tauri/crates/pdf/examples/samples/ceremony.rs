//! The papers of a ceremony: who is called, what was given.

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::calling::{Called, CallingData};
use flipchart_pdf::documents::register::{RegisterData, RegisterRow, RegisterSums};

use super::{NAMES, date};

pub fn calling(paper: Paper, people: usize) -> CallingData {
    let said = [
        "lee nah",
        "",
        "mah-REE-ah del KAR-men",
        "FAH-ti-ma az-ZAH-ra",
        "nwin van dat",
        "",
    ];
    CallingData {
        lang: Lang::En,
        paper,
        name: "Calling sheet".into(),
        title: "Migration, Environment and Climate Change: Training for Policymakers in the Pacific".into(),
        about: "24 certificates, in the order of the printed stack".into(),
        people: (0..people)
            .map(|index| Called {
                place: index as u32 + 1,
                name: NAMES[index % NAMES.len()].into(),
                said: said[index % said.len()].into(),
                from: [
                    "Ministry of Planning and Statistics, Fiji",
                    "University of the Valley, Bolivia",
                    "",
                ][index % 3]
                    .into(),
                note: if index == 4 {
                    "Also receives: Speaker".into()
                } else {
                    String::new()
                },
            })
            .collect(),
        author: "Institute for Coastal Futures".into(),
        specimen: false,
        generated: date(2017, 3, 16),
    }
}

pub fn register(lang: Lang, rows: usize) -> RegisterData {
    RegisterData {
        lang,
        paper: Paper::A4,
        name: "Register of certificates".into(),
        title: "Migration, Environment and Climate Change: Training for Policymakers in the Pacific".into(),
        about: "Suva, Fiji, 14 to 16 March 2017".into(),
        as_of: "As of 20 March 2017".into(),
        head: ["Number", "Name", "Kind", "Issued", "State"].map(String::from),
        rows: (0..rows)
            .map(|index| RegisterRow {
                number: format!("MECC-2017-FJ-{:04}", index + 1),
                name: NAMES[index % NAMES.len()].into(),
                kind: if index % 9 == 8 { "Facilitator" } else { "Participation" }.into(),
                issued: "16\u{a0}Mar\u{a0}2017".into(),
                state: match index % 11 {
                    3 => "Replaced by MECC-2017-FJ-0041".into(),
                    7 => "Void: not handed out".into(),
                    _ => "Valid".into(),
                },
            })
            .collect(),
        sums: RegisterSums {
            caption: "Certificates by kind".into(),
            head: ["Kind", "Valid", "Replaced", "Void", "Numbers given"]
                .map(String::from)
                .into(),
            rows: [
                ["Participation", "31", "3", "3", "37"],
                ["Facilitator", "3", "0", "0", "3"],
                ["All", "34", "3", "3", "40"],
            ]
            .map(|row| row.map(String::from).into())
            .into(),
        },
        note: "A void number is never given again.".into(),
        author: "Institute for Coastal Futures".into(),
        specimen: false,
        generated: date(2017, 3, 20),
    }
}
