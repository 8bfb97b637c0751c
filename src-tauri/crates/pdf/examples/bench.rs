//! Measures the making of certificates and prints one JSON document:
//! `cargo run --release -p flipchart-pdf --example bench -- COUNT one|each|join|report|form|badges [FOLDER]`.
//!
//! Certificates have a code, a seal and logos: `one` makes one file of COUNT pages, `each` COUNT files that carry the code
//! inside too, `join` puts those into one. `report` makes one report on COUNT people, ten times over, `form` COUNT copies of a
//! questionnaire in one file, ten times over, `badges` badges for COUNT people in one file, ten times over. Nothing
//! is written unless a FOLDER is given; times include writing then.

mod samples;

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::Instant;
use std::{env, fs};

use flipchart_i18n::Lang;
use flipchart_pdf::documents::cards::{badge_layouts, badges};
use flipchart_pdf::documents::certificate::{CertificateData, Layout, certificate, certificates};
use flipchart_pdf::documents::form::{FormPaper, form};
use flipchart_pdf::documents::joined::{JoinedFacts, joined};
use flipchart_pdf::documents::report::report;
use flipchart_pdf::{Attachment, Paper};
use samples::NAMES;

fn main() {
    let mut arguments = env::args().skip(1);
    let count: usize = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1000);
    let mode = arguments.next().unwrap_or_else(|| "one".into());
    let folder = arguments.next().map(PathBuf::from);
    let keep = |name: &str, bytes: &[u8]| {
        if let Some(folder) = &folder {
            fs::write(folder.join(name), bytes).expect("the folder can be written");
        }
    };

    // The first document unpacks faces and makes plans; that is measured on its own.
    let cold = Instant::now();
    let first: Vec<CertificateData> = data(25);
    certificates(&first, &mut |_| ControlFlow::Continue(())).expect("certificates");
    let cold = cold.elapsed();

    let list = data(count);
    let report_data = samples::report(Lang::En, count);
    let issued: Vec<Vec<u8>> = match mode.as_str() {
        "join" => list
            .iter()
            .map(|data| certificate(data).expect("a certificate"))
            .collect(),
        _ => Vec::new(),
    };
    let started = Instant::now();
    let (documents, bytes) = match mode.as_str() {
        "each" => {
            let made = list.iter().map(|data| {
                let bytes = certificate(data).expect("a certificate");
                keep(&format!("{}.pdf", data.number), &bytes);
                bytes.len()
            });
            (count, made.sum::<usize>())
        }
        "join" => {
            let facts = JoinedFacts::default();
            let bytes = joined(&issued, &facts, &mut |_| ControlFlow::Continue(())).expect("one file");
            keep("joined.pdf", &bytes);
            (count, bytes.len())
        }
        "form" => {
            let paper = FormPaper {
                copies: samples::form::copies(count as u32),
                ..samples::form::form(Lang::En)
            };
            let made = (0..10).map(|_| {
                let bytes = form(&paper).expect("a form").bytes;
                keep("form.pdf", &bytes);
                bytes.len()
            });
            (10, made.sum())
        }
        "badges" => {
            let sheet = badge_layouts(Paper::A4)[0];
            let cards = samples::cards::cards(Lang::En, sheet.paper, count);
            let made = (0..10).map(|_| {
                let bytes = badges(&cards, &sheet).expect("badges");
                keep("badges.pdf", &bytes);
                bytes.len()
            });
            (10, made.sum())
        }
        "report" => {
            let made = (0..10).map(|_| {
                let bytes = report(&report_data).expect("a report");
                keep("report.pdf", &bytes);
                bytes.len()
            });
            (10, made.sum())
        }
        _ => {
            let bytes = certificates(&list, &mut |_| ControlFlow::Continue(())).expect("certificates");
            keep("all.pdf", &bytes);
            (count, bytes.len())
        }
    };
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "{{\"mode\":\"{mode}\",\"documents\":{documents},\"seconds\":{seconds:.4},\"per_second\":{:.0},\"bytes\":{bytes},\
         \"bytes_each\":{},\"cold_25_ms\":{:.1},\"peak_rss_kb\":{}}}",
        documents as f64 / seconds,
        bytes / documents,
        cold.as_secs_f64() * 1000.0,
        peak_rss_kb().map_or_else(|| "null".into(), |peak| peak.to_string()),
    );
}

/// Names in many scripts, each with a number and a code of its own; the workshop is the same.
fn data(count: usize) -> Vec<CertificateData> {
    let base = samples::certificate::rich(Layout::Formal, "");
    (0..count)
        .map(|index| {
            let number = format!("FC-2017-0014-{index:04}");
            let mut words = base.words.clone();
            words[0].number = format!("No. {number}");
            let code = samples::certificate::code_of(295, index);
            let inside = Attachment {
                name: "certificate-code.txt".into(),
                media_type: "text/plain".into(),
                description: "The code of the certificate".into(),
                bytes: code.clone().into_bytes(),
            };
            CertificateData {
                name: NAMES[index % NAMES.len()].into(),
                number,
                words,
                code: Some(code),
                attachments: vec![inside],
                ..base.clone()
            }
        })
        .collect()
}

/// Largest resident memory so far, where the system tells.
fn peak_rss_kb() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status
        .lines()
        .find(|line| line.starts_with("VmHWM"))?
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()
}
