//! Certificates: who signs, what is said, in all the lengths and scripts they must stand.

use std::sync::Arc;

use flipchart_i18n::certificate::{self as said, Facts};
use flipchart_i18n::place::Place;
use flipchart_i18n::{Lang, Texts, msg, plain};
use flipchart_pdf::documents::OrgLine;
use flipchart_pdf::documents::certificate::{Back, CertificateData, Layout, Look, Signatory, Words};

use super::{date, logo, organisation};

pub fn signatory(index: usize) -> Signatory {
    const SCRAWL: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><path d="M6 44 C30 4 44 6 38 40 C60 10 70 14 66 40 C84 16 96 20 92 38 C120 8 130 30 194 20" fill="none" stroke="#1b2a6b" stroke-width="2.4" stroke-linecap="round"/></svg>"##;
    let (name, title, image) = [
        (
            "Adi Salote Waqa",
            "Director, Institute for Coastal Futures",
            Some(SCRAWL),
        ),
        ("Dr Henrik Lindqvist", "Head of Capacity Building", None),
        (
            "Prof. Amina Diallo",
            "Chair of the Steering Committee for Migration, Environment and Climate Change",
            None,
        ),
        ("Tomás Echeverría", "Lead facilitator", Some(SCRAWL)),
    ][index % 4];
    Signatory {
        name: name.into(),
        title: title.into(),
        image: image.and_then(logo),
    }
}

/// Title, country, town and topics of the workshop.
pub fn workshop(lang: Lang) -> (&'static str, &'static str, &'static str, &'static [&'static str]) {
    match lang {
        Lang::En => (
            "Migration, Environment and Climate Change: Training for Policymakers in the Pacific",
            "Fiji",
            "Suva",
            &[
                "Concepts and evidence",
                "Data and mapping",
                "Planned relocation",
                "Law and policy",
                "Disaster displacement",
            ],
        ),
        Lang::Fr => (
            "Migration, environnement et changement climatique : formation destinée aux responsables publics",
            "Maroc",
            "Rabat",
            &[
                "Notions et constats",
                "Données et cartographie",
                "Réinstallation planifiée",
                "Droit et politiques publiques",
            ],
        ),
        Lang::Es => (
            "Migración, medio ambiente y cambio climático: formación para responsables de políticas",
            "Bolivia",
            "Oruro",
            &[
                "Conceptos y evidencia",
                "Datos y cartografía",
                "Reubicación planificada",
                "Derecho y políticas",
            ],
        ),
        Lang::Ru => (
            "Миграция, окружающая среда и изменение климата: обучение для государственных служащих",
            "Кыргызстан",
            "Бишкек",
            &[
                "Понятия и данные",
                "Картография",
                "Плановое переселение",
                "Право и политика",
            ],
        ),
    }
}

/// Code of the workshop's country.
fn country(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "FJ",
        Lang::Fr => "MA",
        Lang::Es => "BO",
        Lang::Ru => "KG",
    }
}

pub fn certificate(lang: Lang, name: &str) -> CertificateData {
    let (title, _, city, topics) = workshop(lang);
    let texts = Texts::of(lang);
    let topics = topics.join(&msg::documents_separator(texts));
    let number = "FC-2017-0014-007";
    let facts = Facts {
        kind: "participation",
        sex: Some("female"),
        workshop_kind: "training",
        role: "participant",
        start: date(2017, 3, 14),
        end: date(2017, 3, 16),
        minutes: None,
        place: Place {
            city,
            country: Some(country(lang)),
            ..Place::default()
        },
        score: None,
        issued: date(2017, 3, 16),
        number,
    };
    let (partner, donor) = (organisation(2), organisation(3));
    CertificateData {
        lang,
        words: vec![Words {
            language: lang.code().into(),
            heading: said::heading(texts, facts.kind),
            intro: said::intro(texts, &facts),
            statement: said::statement(texts, &facts),
            title: title.into(),
            held: said::held(texts, &facts),
            topics: msg::documents_certificate_topics(texts, topics),
            number: said::number_line(texts, &facts),
            issued: said::issued_line(texts, &facts),
            ..Words::default()
        }],
        number: number.into(),
        name: name.into(),
        file_title: plain(&said::file_title(texts, facts.kind, name)).into_owned(),
        hosts: vec![organisation(0), organisation(1)],
        partners_line: msg::documents_certificate_partners(texts, &partner.name),
        donors_line: msg::documents_certificate_donors(texts, &donor.name),
        partners: vec![OrgLine { logo: None, ..partner }],
        donors: vec![OrgLine { logo: None, ..donor }],
        signatories: vec![signatory(0), signatory(1)],
        issued: facts.issued,
        specimen_word: msg::documents_specimen(texts),
        ..CertificateData::default()
    }
}

/// What a signed code says: as long as a usual one, or as the longest.
pub fn code(length: usize) -> String {
    code_of(length, 0)
}

/// One of many codes of that length.
pub fn code_of(length: usize, index: usize) -> String {
    const SET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    let mut state = (12_345 + length as u32).wrapping_add((index as u32).wrapping_mul(2_654_435_761));
    let mut text = String::from("WC1:");
    while text.len() < length {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        text.push(char::from(SET[(state >> 16) as usize % SET.len()]));
    }
    text
}

pub fn seal() -> Option<Arc<[u8]>> {
    logo(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><g fill="none" stroke="#0d4754"><circle cx="50" cy="50" r="48" stroke-width="1.6"/><circle cx="50" cy="50" r="44.5" stroke-width=".6"/><circle cx="50" cy="50" r="31" stroke-width=".8"/><circle cx="50" cy="50" r="38" stroke-width="9" stroke-dasharray="1.2 3.2" opacity=".55"/></g><path d="M50 26 l6 17 18 1 -14 11 5 17 -15 -10 -15 10 5 -17 -14 -11 18 -1 z" fill="#0d4754"/></svg>"##,
    )
}

/// A pale picture over the whole paper.
pub fn background() -> Option<Arc<[u8]>> {
    logo(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 297 210"><rect width="297" height="210" fill="#fbf7ee"/><g fill="none" stroke="#efe5d0" stroke-width="1.4"><circle cx="0" cy="210" r="60"/><circle cx="0" cy="210" r="90"/><circle cx="0" cy="210" r="120"/><circle cx="297" cy="0" r="60"/><circle cx="297" cy="0" r="90"/><circle cx="297" cy="0" r="120"/></g></svg>"##,
    )
}

/// A column that somebody typed.
pub fn arabic() -> Words {
    Words {
        language: "ar".into(),
        heading: "شهادة مشاركة".into(),
        intro: "تشهد الجهات المنظِّمة بأنّ".into(),
        statement: "قد شاركت في الدورة التدريبية".into(),
        title: "الهجرة والبيئة وتغيّر المناخ: دورة تدريبية لصانعي السياسات في منطقة المحيط الهادئ".into(),
        held: "المنعقدة في سوفا، فيجي، من 14 إلى 16 مارس 2017".into(),
        hours: "المدة: 18 ساعة".into(),
        number: "رقم FC-2017-0014-007".into(),
        issued: "صدرت في 16 مارس 2017".into(),
        ..Words::default()
    }
}

pub fn azerbaijani() -> Words {
    Words {
        language: "az".into(),
        heading: "İştirak sertifikatı".into(),
        intro: "Bununla təsdiq edilir ki,".into(),
        statement: "aşağıdakı təlimdə iştirak etmişdir".into(),
        title: "Miqrasiya, ətraf mühit və iqlim dəyişikliyi: qərar qəbul edənlər üçün təlim".into(),
        held: "Suva şəhəri, Fici, 14–16 mart 2017-ci il".into(),
        hours: "Müddəti: 18 saat".into(),
        number: "№ FC-2017-0014-007".into(),
        issued: "Verilmə tarixi: 16 mart 2017".into(),
        ..Words::default()
    }
}

pub fn chinese() -> Words {
    Words {
        language: "zh-Hans".into(),
        heading: "结业证书".into(),
        intro: "兹证明".into(),
        statement: "参加了以下培训".into(),
        title: "移民、环境与气候变化：太平洋地区政策制定者培训".into(),
        held: "斐济苏瓦，2017年3月14日至16日".into(),
        hours: "共18学时".into(),
        number: "编号 FC-2017-0014-007".into(),
        issued: "2017年3月16日颁发".into(),
        ..Words::default()
    }
}

/// A title of 300 characters.
pub const LONG_TITLE: &str = "Regional training of trainers on the collection, analysis and responsible use of data on human mobility in the context of disasters, environmental degradation and the adverse effects of climate change, with sessions on planned relocation as a measure of last resort and on working with communities there";

/// A page with everything on: code, seal, hours, both languages.
pub fn rich(layout: Layout, name: &str) -> CertificateData {
    let mut data = certificate(Lang::En, name);
    data.words[0].hours = "18 hours of instruction".into();
    let two = layout == Layout::Bilingual;
    if two {
        data.words.push(arabic());
    }
    CertificateData {
        look: Look {
            layout,
            seal: seal(),
            ..Look::default()
        },
        code: Some(code(295)),
        code_line: "Check: scan with Flipchart or open the page on the stick of the workshop".into(),
        ..data
    }
}

pub fn back() -> Back {
    Back {
        heading: "Programme of the workshop".into(),
        paragraphs: vec![
            "Day 1. Concepts and evidence: migration, environment and climate change; what the evidence of the region shows; mapping what is known (6 hours).".into(),
            "Day 2. Data and mapping; planned relocation: lessons of three moves; law and policy (6 hours).".into(),
            "Day 3. Disaster displacement; drafting one measure for each ministry; presentation and peer review (6 hours).".into(),
        ],
        language: "en".into(),
    }
}
