//! Every list of the print pack, made of the invented people.

use flipchart_i18n::Lang;
use flipchart_pdf::documents::roster::{
    Delegations, ParticipantList, RosterData, RosterPerson, SignInLayout, SignInSheets, calibration, cover_slip,
    groups, head_count, name_proof, participants, phone_list, sign_in, signature_list,
};
use flipchart_pdf::{Paper, PdfError};

use super::{NAMES, roster};

pub fn flat() -> ParticipantList {
    ParticipantList {
        email: true,
        phone: true,
        ..ParticipantList::default()
    }
}

/// The lists of people, or why there are none.
pub fn people_lists(data: &RosterData) -> Vec<(&'static str, Result<Vec<u8>, PdfError>)> {
    let by_country = ParticipantList {
        delegations: Delegations::Country,
        ..ParticipantList::default()
    };
    let one_slot = |layout| SignInSheets {
        slots: roster::slots(data.lang)[..2].to_vec(),
        ..roster::sign_in(data.lang, layout)
    };
    vec![
        ("sign-in", sign_in(data, &one_slot(SignInLayout::Each))),
        ("sign-in by day", sign_in(data, &one_slot(SignInLayout::Days))),
        (
            "allowances",
            signature_list(data, &roster::allowances(data.people.len())),
        ),
        ("consent", signature_list(data, &roster::consent())),
        ("proof", name_proof(data)),
        ("participants", participants(data, &flat())),
        ("delegations", participants(data, &by_country)),
        ("groups", groups(data, &roster::groups(data, 4))),
        ("phones", phone_list(data)),
    ]
}

pub fn every_list(data: &RosterData) -> Vec<(&'static str, Vec<u8>)> {
    let mut lists: Vec<_> = people_lists(data)
        .into_iter()
        .map(|(name, bytes)| (name, bytes.expect("a list")))
        .collect();
    lists.push(("heads", head_count(data, &roster::head_counts()).expect("a list")));
    lists.push(("cover", cover_slip(data, &roster::cover()).expect("a list")));
    lists.push((
        "calibration",
        calibration(data.lang, data.paper, data.generated).expect("a list"),
    ));
    lists
}

/// Everybody with a name that is hard to set, and long words wherever a text can stand.
pub fn awkward(paper: Paper) -> RosterData {
    let long = "Verwaltungsgemeinschaftsangelegenheiten".repeat(3);
    let sixty = "Abcdefghij".repeat(6);
    let words = "Ana María de los Ángeles Guadalupe Fernández Córdoba y Rodríguez";
    let names = NAMES.into_iter().chain([sixty.as_str(), words, "𒀀𒀁 Nobody’s face"]);
    RosterData {
        people: names
            .enumerate()
            .map(|(at, name)| RosterPerson {
                name: name.into(),
                native_name: Some(NAMES[(at + 5) % NAMES.len()].into()),
                organisation: Some(long.clone()),
                position: Some(long.clone()),
                country: Some(long.clone()),
                email: Some(format!("{sixty}@{sixty}.example")),
                phone: Some("+0 123 456 789 012 345 678".into()),
                ..roster::person(at)
            })
            .collect(),
        ..roster::roster(Lang::Ru, paper, 0)
    }
}
