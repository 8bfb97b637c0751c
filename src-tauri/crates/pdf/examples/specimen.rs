//! Writes certificates and reports to look at: `cargo run -p flipchart-pdf --example specimen -- FOLDER`.

mod samples;

use std::ops::ControlFlow;
use std::path::Path;
use std::{env, fs};

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::cards::{
    LabelKind, TentSize, badge_layouts, badges, label_layouts, labels, slips, tents,
};
use flipchart_pdf::documents::certificate::{CertificateData, certificate, certificates};
use flipchart_pdf::documents::form::{FormPaper, form, tally};
use flipchart_pdf::documents::report::{ReportData, report};
use flipchart_pdf::documents::{OrgLine, plan};
use samples::certificate::signatory;
use samples::{NAMES, certificate as sample, organisation, report as sample_report};

fn main() {
    let folder = env::args().nth(1).unwrap_or_else(|| "out".into());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).expect("the folder can be made");
    let write = |name: &str, bytes: Vec<u8>| fs::write(folder.join(name), bytes).expect("the folder can be written");

    for lang in Lang::ALL {
        write(
            &format!("certificate-{lang}.pdf"),
            certificate(&sample(lang, NAMES[0])).expect("a certificate"),
        );
    }
    for lang in Lang::ALL {
        write(
            &format!("report-{lang}.pdf"),
            report(&sample_report(lang, 24)).expect("a report"),
        );
    }
    let large = ReportData {
        specimen: true,
        paper: Paper::Letter,
        ..sample_report(Lang::En, 400)
    };
    write("report-400.pdf", report(&large).expect("a report"));
    for (name, data) in [
        ("en", samples::plan::plan(Lang::En, None, 3)),
        ("ru-en", samples::plan::plan(Lang::Ru, Some(Lang::En), 5)),
    ] {
        write(
            &format!("agenda-{name}.pdf"),
            plan::agenda(&data, false).expect("an agenda"),
        );
        write(
            &format!("agenda-one-{name}.pdf"),
            plan::agenda(&data, true).expect("an agenda"),
        );
        write(
            &format!("running-{name}.pdf"),
            plan::running_order(&data).expect("a running order"),
        );
        write(
            &format!("materials-{name}.pdf"),
            plan::materials(&data).expect("a list"),
        );
        write(
            &format!("sessions-{name}.pdf"),
            plan::session_sheets(&data).expect("sheets"),
        );
    }
    for (name, data) in [
        ("arabic", samples::form::odd::arabic()),
        ("awkward", samples::form::odd::awkward()),
    ] {
        write(&format!("form-{name}.pdf"), form(&data).expect("a form").bytes);
        write(&format!("tally-{name}.pdf"), tally(&data).expect("a tally sheet"));
    }
    for lang in Lang::ALL {
        let compact = samples::form::form(lang);
        let large = FormPaper {
            large: true,
            paper: Paper::Letter,
            copies: samples::form::copies(3),
            code_label: Some("Code".into()),
            ..compact.clone()
        };
        write(&format!("form-{lang}.pdf"), form(&compact).expect("a form").bytes);
        write(&format!("form-large-{lang}.pdf"), form(&large).expect("a form").bytes);
        write(&format!("tally-{lang}.pdf"), tally(&compact).expect("a tally sheet"));
    }
    for paper in [Paper::A4, Paper::Letter] {
        for sheet in badge_layouts(paper) {
            let data = samples::cards::cards(Lang::En, paper, 24);
            write(
                &format!("badges-{}.pdf", sheet.code),
                badges(&data, &sheet).expect("badges"),
            );
        }
    }
    for lang in [Lang::En, Lang::Ru] {
        for paper in [Paper::A4, Paper::Letter] {
            let data = samples::cards::cards(lang, paper, 24);
            let name = |kind: &str| format!("{kind}-{lang}-{paper:?}.pdf").to_lowercase();
            for size in [TentSize::Full, TentSize::Half] {
                write(&name(&format!("tents-{size:?}")), tents(&data, size).expect("tents"));
            }
            write(&name("slips"), slips(&data).expect("slips"));
            for (sheet, used) in label_layouts(paper).iter().zip([0, 3]) {
                for kind in [LabelKind::Envelope, LabelKind::Seat] {
                    let made = labels(&data, sheet, kind, used).expect("labels");
                    write(&name(&format!("labels-{}-{kind:?}", sheet.code)), made);
                }
            }
        }
    }
    let names: Vec<CertificateData> = NAMES.iter().map(|name| sample(Lang::En, name)).collect();
    write(
        "names.pdf",
        certificates(&names, &mut |_| ControlFlow::Continue(())).expect("certificates"),
    );
    write(
        "variants.pdf",
        certificates(&variants(), &mut |_| ControlFlow::Continue(())).expect("certificates"),
    );
}

/// What a page must stand: nobody or four to sign, no logo or four, long and short titles, specimens, Letter.
fn variants() -> Vec<CertificateData> {
    let base = sample(Lang::En, "Maraia Tinai");
    let mut list: Vec<CertificateData> = (0..=4)
        .map(|count| CertificateData {
            hosts: (0..count).map(organisation).collect(),
            signatories: (0..count).map(signatory).collect(),
            partners: (0..count).map(organisation).collect(),
            specimen: count == 3,
            paper: if count == 1 { Paper::Letter } else { Paper::A4 },
            ..base.clone()
        })
        .collect();
    let mut long = CertificateData {
        honorific: Some("Dr".into()),
        name: NAMES[2].into(),
        signatories: (0..4).map(signatory).collect(),
        ..base.clone()
    };
    long.words[0].title = samples::certificate::LONG_TITLE.into();
    list.push(long);
    for name in ["Salma El Amrani", NAMES[2]] {
        list.push(CertificateData {
            honorific: Some("Dr".into()),
            native: Some("سلمى بنت يوسف العمراني".into()),
            name: name.into(),
            ..base.clone()
        });
    }
    let mut bare = CertificateData {
        hosts: vec![OrgLine {
            name: "Institute for Coastal Futures".into(),
            logo: None,
        }],
        partners: Vec::new(),
        donors: Vec::new(),
        partners_line: String::new(),
        donors_line: String::new(),
        signatories: vec![signatory(1)],
        ..base
    };
    bare.words[0].title = "Data".into();
    bare.words[0].topics.clear();
    list.push(bare);
    list
}
