//! Writes the lists of the print pack to look at: `cargo run -p flipchart-pdf --example lists -- FOLDER`.

mod samples;

use std::path::Path;
use std::{env, fs};

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::roster::{self, Delegations, ParticipantList, RosterData, SignInLayout, SignatureList};
use samples::roster as sample;

fn main() {
    let folder = env::args().nth(1).unwrap_or_else(|| "out".into());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).expect("the folder can be made");
    for (name, lang, paper, people) in [
        ("en", Lang::En, Paper::A4, 25),
        ("ru", Lang::Ru, Paper::Letter, 25),
        ("fr", Lang::Fr, Paper::A4, 8),
        ("es-200", Lang::Es, Paper::A4, 200),
    ] {
        let write = |list: &str, bytes: Vec<u8>| {
            fs::write(folder.join(format!("{list}-{name}.pdf")), bytes).expect("the folder can be written");
        };
        let data = sample::roster(lang, paper, people);
        for (list, bytes) in every_list(&data) {
            write(list, bytes);
        }
    }
}

fn every_list(data: &RosterData) -> Vec<(&'static str, Vec<u8>)> {
    let sign_in = |layout| roster::sign_in(data, &sample::sign_in(data.lang, layout)).expect("sign-in sheets");
    let participants = |delegations, email| {
        let list = ParticipantList {
            delegations,
            email,
            phone: email,
            women: email.then_some(12),
            men: email.then_some(11),
        };
        roster::participants(data, &list).expect("a list")
    };
    let signed = |list: &SignatureList| roster::signature_list(data, list).expect("a list");
    vec![
        ("sign-in", sign_in(SignInLayout::Each)),
        ("sign-in-days", sign_in(SignInLayout::Days)),
        ("allowances", signed(&sample::allowances(data.people.len()))),
        ("consent", signed(&sample::consent())),
        ("proof", roster::name_proof(data).expect("a proof")),
        ("participants", participants(Delegations::None, false)),
        ("participants-wide", participants(Delegations::None, true)),
        ("delegations", participants(Delegations::Country, false)),
        (
            "groups",
            roster::groups(data, &sample::groups(data, 5)).expect("groups"),
        ),
        (
            "heads",
            roster::head_count(data, &sample::head_counts()).expect("a count"),
        ),
        ("phones", roster::phone_list(data).expect("a list")),
        ("cover", roster::cover_slip(data, &sample::cover()).expect("a slip")),
        (
            "calibration",
            roster::calibration(data.lang, data.paper, data.generated).expect("a sheet"),
        ),
    ]
}
