//! Every paper the crate makes, made once for all checks.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::LazyLock;
use std::{fs, thread};

use flipchart_i18n::Lang;
use flipchart_pdf::documents::OrgLine;
use flipchart_pdf::documents::cards::{
    LabelKind, TentSize, badge_layouts, badges, label_layouts, labels, slips, tents,
};
use flipchart_pdf::documents::certificate::{CertificateData, Layout, certificate, certificates};
use flipchart_pdf::documents::form::{FormPaper, form, tally};
use flipchart_pdf::documents::joined::{JoinedFacts, joined};
use flipchart_pdf::documents::plan::{agenda, materials, running_order, session_sheets};
use flipchart_pdf::documents::recovery::recovery;
use flipchart_pdf::documents::report::report;
use flipchart_pdf::documents::results::results;
use flipchart_pdf::documents::roster::{
    ParticipantList, SignInLayout, calibration, cover_slip, groups, head_count, name_proof, participants, phone_list,
    sign_in, signature_list,
};
use flipchart_pdf::{Attachment, Paper};
use lopdf::Document;

use crate::samples::{self, NAMES};

/// A paper: the function that made it, what it shows, and the file.
pub struct Made {
    pub function: &'static str,
    pub name: String,
    pub bytes: Vec<u8>,
}

pub static PAPERS: LazyLock<Vec<Made>> = LazyLock::new(every_document);

/// Each of them with its objects read.
pub fn for_every_document(check: impl Fn(&str, &Document)) {
    for paper in PAPERS.iter() {
        let file = Document::load_mem(&paper.bytes).unwrap_or_else(|error| panic!("{}: {error}", paper.name));
        check(&paper.name, &file);
    }
}

fn go(_: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn with_files() -> Vec<u8> {
    let mut data = samples::certificate(Lang::Es, "Ana Lucía Quispe");
    data.attachments = vec![Attachment {
        name: "certificate-code.txt".into(),
        media_type: "text/plain".into(),
        description: "The code of the certificate".into(),
        bytes: b"WC1:".to_vec(),
    }];
    certificate(&data).unwrap()
}

fn put_together() -> Vec<u8> {
    let files = [NAMES[0], NAMES[1]].map(|name| certificate(&samples::certificate(Lang::En, name)).unwrap());
    let facts = JoinedFacts {
        title: "For the printer".into(),
        language: "fr".into(),
        ..JoinedFacts::default()
    };
    joined(&files, &facts, &mut go).unwrap()
}

fn every_document() -> Vec<Made> {
    let questionnaire = samples::form::form(Lang::Es);
    let pack = FormPaper {
        copies: samples::form::copies(3),
        large: true,
        ..samples::form::form(Lang::Ru)
    };
    let both = samples::plan::plan(Lang::Ru, Some(Lang::Fr), 3);
    let list = samples::roster::roster(Lang::Ru, Paper::Letter, 30);
    let slots = |layout| samples::roster::sign_in(Lang::Ru, layout);
    let cards = samples::cards::cards;
    let (seats, holders) = (&label_layouts(Paper::A4)[0], &badge_layouts(Paper::A4)[0]);
    let people: Vec<CertificateData> = NAMES.iter().map(|name| samples::certificate(Lang::Fr, name)).collect();
    let lists = [
        ("sign_in", "sign-in", sign_in(&list, &slots(SignInLayout::Each))),
        ("sign_in", "sign-in by day", sign_in(&list, &slots(SignInLayout::Days))),
        (
            "signature_list",
            "allowances",
            signature_list(&list, &samples::roster::allowances(30)),
        ),
        (
            "signature_list",
            "consent",
            signature_list(&list, &samples::roster::consent()),
        ),
        ("name_proof", "proof", name_proof(&list)),
        (
            "participants",
            "participants",
            participants(&list, &ParticipantList::default()),
        ),
        ("groups", "groups", groups(&list, &samples::roster::groups(&list, 5))),
        (
            "head_count",
            "heads",
            head_count(&list, &samples::roster::head_counts()),
        ),
        ("phone_list", "phones", phone_list(&list)),
        ("cover_slip", "cover", cover_slip(&list, &samples::roster::cover())),
        (
            "calibration",
            "calibration",
            calibration(Lang::Es, Paper::A4, list.generated),
        ),
        ("joined", "certificates joined", Ok(put_together())),
        ("certificate", "certificate with files inside", Ok(with_files())),
        (
            "certificate",
            "certificate",
            certificate(&samples::certificate(Lang::Ru, "Li Na")),
        ),
        ("certificates", "batch", certificates(&people, &mut go)),
        ("recovery", "recovery words", recovery(&samples::recovery::recovery(Lang::Fr))),
        ("report", "report", report(&samples::report(Lang::Es, 24))),
        ("agenda", "agenda", agenda(&both, false)),
        ("agenda", "agenda on one page", agenda(&both, true)),
        ("running_order", "running order", running_order(&both)),
        ("results", "results", results(&samples::results(Lang::Ru))),
        ("materials", "materials", materials(&both)),
        ("form", "form", form(&questionnaire).map(|printed| printed.bytes)),
        ("form", "forms", form(&pack).map(|printed| printed.bytes)),
        ("tally", "tally sheet", tally(&questionnaire)),
        (
            "tents",
            "tents",
            tents(&cards(Lang::Fr, Paper::Letter, 7), TentSize::Half),
        ),
        (
            "labels",
            "labels",
            labels(&cards(Lang::Es, Paper::A4, 24), seats, LabelKind::Seat, 5),
        ),
        ("slips", "slips", slips(&cards(Lang::Ru, Paper::A4, 9))),
        ("badges", "badges", badges(&cards(Lang::Ru, Paper::A4, 24), holders)),
        ("session_sheets", "session sheets", session_sheets(&both)),
    ];
    let mut made: Vec<Made> = lists
        .into_iter()
        .map(|(function, name, bytes)| Made {
            function,
            name: name.into(),
            bytes: bytes.unwrap_or_else(|error| panic!("{name}: {error}")),
        })
        .collect();
    made.extend(Layout::ALL.map(|layout| Made {
        function: "certificates",
        name: format!("certificates, {}", layout.code()),
        bytes: certificates(&in_layout(layout), &mut go).unwrap(),
    }));
    made
}

/// Pages with everything on: code, seal, signature, two languages, background, marks for the cutter, a back.
fn in_layout(layout: Layout) -> Vec<CertificateData> {
    let rich = |name| CertificateData {
        lang: Lang::Fr,
        ..samples::certificate::rich(layout, name)
    };
    let mut marked = rich(NAMES[3]);
    marked.look.background = samples::certificate::background();
    marked.look.crop_marks = true;
    marked.specimen = true;
    let mut arabic = rich(NAMES[22]);
    arabic.words[0] = samples::certificate::arabic();
    arabic.hosts = vec![OrgLine {
        logo: Some(translucent()),
        ..samples::organisation(1)
    }];
    let mut both_sides = rich(NAMES[6]);
    both_sides.back = Some(samples::certificate::back());
    vec![rich(NAMES[2]), marked, arabic, both_sides]
}

/// A picture of pixels, half of them seen through.
fn translucent() -> std::sync::Arc<[u8]> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 8, 8);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    let pixels: Vec<u8> = (0..64_u8)
        .flat_map(|at| [at * 3, 80, 120, if at % 2 == 0 { 128 } else { 255 }])
        .collect();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    bytes.into()
}

#[test]
fn no_paper_is_forgotten() {
    let known: BTreeSet<&str> = PAPERS.iter().map(|paper| paper.function).collect();
    let mut functions = BTreeSet::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/documents"),
        &mut functions,
    );
    let functions: BTreeSet<&str> = functions.iter().map(String::as_str).collect();
    assert_eq!(functions, known);
}

/// The public functions below a folder that make a file.
fn collect(folder: &Path, functions: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, functions);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for part in source.split("\npub fn ").skip(1) {
            let head = part.split('{').next().unwrap();
            if head.contains("-> Result<Vec<u8>") || head.contains("-> Result<Printed") {
                functions.insert(head.split(['(', '<']).next().unwrap().into());
            }
        }
    }
}

/// Another thread has none of what was kept for the next document.
#[test]
fn the_same_data_gives_the_same_bytes() {
    let again = thread::spawn(every_document).join().unwrap();
    for (first, second) in PAPERS.iter().zip(&again) {
        assert!(first.bytes == second.bytes, "{}", first.name);
    }
}
