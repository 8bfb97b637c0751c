//! What people see: names as typed, pages that hold together, the same bytes for the same facts.

#[path = "../examples/samples/mod.rs"]
mod samples;

use std::ops::ControlFlow;

use flipchart_i18n::Lang;
use flipchart_pdf::PdfError;
use flipchart_pdf::documents::OrgLine;
use flipchart_pdf::documents::certificate::{CertificateData, certificate, certificates};
use flipchart_pdf::documents::plan::{Both, PlanBlock, agenda, materials, running_order};
use flipchart_pdf::documents::report::{ReportData, report};
use lopdf::Document;
use samples::NAMES;

mod reader;
use reader::{page_text, page_texts};

fn batch(list: &[CertificateData]) -> Vec<u8> {
    certificates(list, &mut |_| ControlFlow::Continue(())).unwrap()
}

fn load(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    let data = samples::certificate(Lang::Fr, NAMES[3]);
    assert_eq!(certificate(&data).unwrap(), certificate(&data).unwrap());
    // Whatever was made before on this thread, and on another.
    certificate(&samples::certificate(Lang::Ru, NAMES[12])).unwrap();
    let elsewhere = {
        let data = data.clone();
        std::thread::spawn(move || certificate(&data).unwrap()).join().unwrap()
    };
    assert_eq!(certificate(&data).unwrap(), elsewhere);
    let facts = samples::report(Lang::Es, 30);
    assert_eq!(report(&facts).unwrap(), report(&facts).unwrap());
    let mut other = data.clone();
    other.words[0].number = "No. FC-2017-0014-008".into();
    assert_ne!(certificate(&data).unwrap(), certificate(&other).unwrap());
}

#[test]
fn every_name_can_be_read_out_as_typed() {
    for (name, page) in NAMES.iter().zip(page_texts(&load(&batch(
        &NAMES.map(|name| samples::certificate(Lang::En, name)),
    )))) {
        assert!(page.contains(&reader::letters(name)), "{name} is not in {page}");
    }
}

#[test]
fn one_by_one_and_all_in_one_say_the_same() {
    let list = NAMES.map(|name| samples::certificate(Lang::Es, name));
    let together = page_texts(&load(&batch(&list)));
    for (data, page) in list.iter().zip(together) {
        assert_eq!(page_text(&load(&certificate(data).unwrap()), 0), page, "{}", data.name);
    }
}

#[test]
fn a_specimen_says_so_in_its_language() {
    for (lang, word) in [
        (Lang::En, "SPECIMEN"),
        (Lang::Fr, "SPÉCIMEN"),
        (Lang::Es, "MUESTRA"),
        (Lang::Ru, "ОБРАЗЕЦ"),
    ] {
        let real = samples::certificate(lang, NAMES[0]);
        let specimen = CertificateData {
            specimen: true,
            ..real.clone()
        };
        assert!(page_text(&load(&certificate(&specimen).unwrap()), 0).contains(word));
        assert!(!page_text(&load(&certificate(&real).unwrap()), 0).contains(word));
    }
}

/// The name's glyphs, from their text matrices and the font's widths, lie inside the border.
#[test]
fn no_name_leaves_the_page() {
    let long = "Wolfeschlegelsteinhausenbergerdorff".repeat(6);
    let words = "Ana María de los Ángeles ".repeat(12);
    for name in NAMES
        .into_iter()
        .chain([long.as_str(), words.as_str(), "一".repeat(60).as_str()])
    {
        let data = samples::certificate(Lang::En, name);
        let (left, right) = reader::horizontal_extent(&load(&certificate(&data).unwrap()), 0);
        assert!(left > 33.2 && right < 841.89 - 33.2, "{name}: {left} to {right}");
    }
}

#[test]
fn a_run_can_be_stopped_and_counts_pages() {
    let list = NAMES.map(|name| samples::certificate(Lang::En, name));
    let mut seen = Vec::new();
    let stopped = certificates(&list, &mut |done| {
        seen.push(done);
        if done == 3 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    assert_eq!(stopped, Err(PdfError::Cancelled));
    assert_eq!(seen, [1, 2, 3]);
    assert_eq!(
        certificates(&[], &mut |_| ControlFlow::Continue(())),
        Err(PdfError::Empty)
    );
}

#[test]
fn a_logo_that_cannot_be_read_is_left_out() {
    let broken = OrgLine {
        name: "House of Maps".into(),
        logo: Some(b"PK\x03\x04 not a picture".as_slice().into()),
    };
    let data = CertificateData {
        hosts: vec![broken],
        ..samples::certificate(Lang::En, NAMES[0])
    };
    assert!(page_text(&load(&certificate(&data).unwrap()), 0).contains("HouseofMaps"));
}

#[test]
fn a_missing_character_is_told_and_stays_searchable() {
    let name = "Enheduanna 𒂗𒃶";
    assert_eq!(flipchart_pdf::text::uncovered(name), ['𒂗', '𒃶']);
    let text = page_text(&load(&certificate(&samples::certificate(Lang::En, name)).unwrap()), 0);
    assert!(text.contains("Enheduanna𒂗𒃶"), "{text}");
}

#[test]
fn the_report_counts_and_numbers() {
    let pages = page_texts(&load(&report(&samples::report(Lang::En, 24)).unwrap()));
    assert!(pages[0].contains("WORKSHOPREPORT"));
    assert!(pages[1].starts_with("Contents") || pages[1].contains("Contents"));
    let last = pages.len();
    for (number, page) in (1..).zip(&pages).skip(1) {
        assert!(page.contains(&format!("Page{number}of{last}")), "page {number}");
    }
    // 6 of 24 did not state their sex; 12 women among the 18 who did.
    assert!(
        pages[3].contains("Female1250%") && pages[3].contains("Notknown625%Total24100%"),
        "{}",
        pages[3]
    );
    assert!(pages[2].contains("67%women(12of18)"), "{}", pages[2]);
}

#[test]
fn the_contents_name_the_page_where_a_section_is() {
    let pages = page_texts(&load(&report(&samples::report(Lang::En, 70)).unwrap()));
    let annex = (0..pages.len())
        .rev()
        .find(|&page| pages[page].contains("AnnexC.Listofcertificates"))
        .unwrap();
    assert!(
        pages[1].contains(&format!("AnnexC.Listofcertificates{}", annex + 1)),
        "{}",
        pages[1]
    );
}

#[test]
fn an_empty_workshop_still_makes_a_report() {
    let full = samples::report(Lang::Fr, 0);
    let empty = ReportData {
        hosts: Vec::new(),
        partners: Vec::new(),
        donors: Vec::new(),
        objectives: Vec::new(),
        topics: Vec::new(),
        team: Vec::new(),
        slots: Vec::new(),
        rule: None,
        city: String::new(),
        country: String::new(),
        venue: None,
        ..full
    };
    let pages = page_texts(&load(&report(&empty).unwrap()));
    assert!(pages.concat().contains("Rienn’aétéenregistré."));
}

#[test]
fn the_agenda_has_a_page_a_day_and_nothing_that_is_for_facilitators_only() {
    let data = samples::plan::plan(Lang::En, None, 3);
    let pages = page_texts(&load(&agenda(&data, false).unwrap()));
    assert_eq!(pages.len(), 3);
    assert!(
        pages[1].contains("Wednesday11November2026") && pages[1].contains("DAY2"),
        "{}",
        pages[1]
    );
    let together = page_texts(&load(&agenda(&data, true).unwrap()));
    assert_eq!(together.len(), 1, "all days on one page");
    for page in pages.iter().chain(&together) {
        assert!(
            !page.contains("interpretertostand") && !page.contains("Flipchartpaper"),
            "{page}"
        );
    }
    let facilitators = page_texts(&load(&running_order(&data).unwrap())).concat();
    assert!(facilitators.contains("Asktheinterpretertostandneargroup3."));
    assert!(facilitators.contains("Flipchartpaper,10sheets"));
}

#[test]
fn a_day_too_full_for_a_page_goes_on_the_next_and_loses_nothing() {
    let mut data = samples::plan::plan(Lang::En, None, 1);
    let model = data.days[0].blocks[2].clone();
    data.days[0].blocks = (0..120)
        .map(|number| PlanBlock {
            title: Both::same(&format!("Slot{number}end")),
            ..model.clone()
        })
        .collect();
    let pages = page_texts(&load(&agenda(&data, false).unwrap()));
    assert!(pages.len() > 1);
    let all = pages.concat();
    for number in 0..120 {
        assert!(all.contains(&format!("Slot{number}end")), "{number}");
    }
}

#[test]
fn each_thing_to_bring_stands_once_a_day() {
    let data = samples::plan::plan(Lang::En, None, 2);
    let list = page_texts(&load(&materials(&data).unwrap())).concat();
    assert_eq!(list.matches("Markersinfourcolours").count(), 2, "{list}");
}

#[test]
fn a_certificate_prints_honorific_and_own_script_and_stays_inside_its_area() {
    let long = "Ratu Semi Naulivou Waqanivalu Tuisawau Cakobau-Radrodro of Nukubalavu";
    for name in ["Salma El Amrani", long] {
        let plain = samples::certificate(Lang::En, name);
        let data = CertificateData {
            honorific: Some("Dr".into()),
            native: Some("سلمى العمراني".into()),
            ..plain.clone()
        };
        let text = page_text(&load(&certificate(&data).unwrap()), 0);
        assert!(
            text.contains("Dr") && text.contains(&name.split(' ').next_back().unwrap().replace(' ', "")),
            "{text}"
        );
        assert!(text.contains('س') || text.contains('ﺳ'), "{text}");
        let empty = CertificateData {
            native: Some("  ".into()),
            ..plain.clone()
        };
        assert_eq!(certificate(&empty).unwrap(), certificate(&plain).unwrap());
    }
}
