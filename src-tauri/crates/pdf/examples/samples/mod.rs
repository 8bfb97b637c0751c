//! Invented people, organisations and workshops, for looking at pages, for tests and for measuring.
#![allow(dead_code, missing_docs)]

pub mod cards;
pub mod ceremony;
pub mod certificate;
pub mod form;
pub mod lists;
pub mod plan;
pub mod recovery;
pub mod roster;

use std::sync::Arc;

use chrono::NaiveDate;
use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::certificate::CertificateKind;
use flipchart_pdf::documents::report::{
    CertificateRule, Half, Mark, ReportCertificate, ReportData, ReportForm, ReportPerson, Slot, SlotPart,
};
use flipchart_pdf::documents::results::{ResultsBlock, ResultsData};
use flipchart_pdf::documents::{OrgLine, Sex};

pub use certificate::certificate;

/// Names in the scripts that participants write theirs in.
pub const NAMES: [&str; 24] = [
    "Li Na",
    "Maraia Lose Tinai Vunivalu Ratumaitavuki-Cakobau",
    "María del Carmen Guadalupe Fernández de Córdoba y Rodríguez de Villavicencio Sotomayor-Aranda",
    "فاطمة الزهراء بنت عبد الرحمن",
    "Nguyễn Văn Đạt",
    "한지우",
    "王小明",
    "Кәрімова Әсел Нұрланқызы",
    "মোঃ রফিকুল ইসলাম চৌধুরী",
    "สมชาย ใจดีศรีสุข",
    "አበበ በቀለ ወልደማርያም",
    "श्रीमती अनुष्का क्षत्रिय",
    "முத்துலட்சுமி சுப்பிரமணியன்",
    "ნინო ბერიძე",
    "Անահիտ Հովհաննիսյան",
    "יהודית בן־דוד",
    "សុខ វិច្ឆិកា",
    "ဒေါ်ခင်မြင့်မြင့်",
    "Ólafur Þór Guðmundsson",
    "Οδυσσέας Παπαδόπουλος",
    "Zoë D’Oliveira-Ó Súilleabháin",
    "Иванова-Петрова Екатерина Александровна",
    "أحمد Ahmed El-Sayed أحمد",
    "Kālepo ‘Ofa ki Ha‘atafu",
];

pub fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

fn logo(svg: &str) -> Option<Arc<[u8]>> {
    Some(svg.as_bytes().into())
}

pub fn organisation(index: usize) -> OrgLine {
    const WAVES: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="47" fill="none" stroke="#0d4754" stroke-width="5"/><path d="M12 56 q9.5 -14 19 0 t19 0 t19 0 t19 0" fill="none" stroke="#0d4754" stroke-width="6"/><path d="M16 72 q8.5 -12 17 0 t17 0 t17 0 t17 0" fill="none" stroke="#3c8a9b" stroke-width="5"/><path d="M50 14 l8 24 h-16 z" fill="#d9932f"/></svg>"##;
    const BARS: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60"><rect width="60" height="60" rx="8" fill="#24303f"/><rect x="12" y="30" width="8" height="18" fill="#fff"/><rect x="26" y="20" width="8" height="28" fill="#fff"/><rect x="40" y="10" width="8" height="38" fill="#e0a43c"/><path d="M76 14 h150 v6 h-150 z M76 28 h120 v6 h-120 z M76 42 h136 v6 h-136 z" fill="#24303f"/></svg>"##;
    const LEAF: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><path d="M10 70 C10 20 40 8 72 8 C72 44 58 70 10 70 Z" fill="#3f7d4e"/><path d="M10 70 C26 50 40 36 60 22" fill="none" stroke="#fff" stroke-width="3"/></svg>"##;
    const RINGS: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 70"><g fill="none" stroke="#7a3b52" stroke-width="7"><circle cx="35" cy="35" r="28"/><circle cx="60" cy="35" r="28"/><circle cx="85" cy="35" r="28"/></g></svg>"##;
    let (name, svg) = [
        ("Institute for Coastal Futures", WAVES),
        ("Ministry of Planning and Statistics", BARS),
        ("Green Valleys Foundation", LEAF),
        ("Union of Three Rivers", RINGS),
    ][index % 4];
    OrgLine {
        name: name.into(),
        logo: logo(svg),
    }
}

/// A report on `people` participants; every table has something to show.
pub fn report(lang: Lang, people: usize) -> ReportData {
    let certificate = certificate(lang, NAMES[0]);
    let (title, country, city, topics) = certificate::workshop(lang);
    let slots: Vec<Slot> = (14..=16)
        .flat_map(|day| {
            [Half::Am, Half::Pm].map(|half| Slot {
                date: date(2017, 3, day),
                part: SlotPart::Half(half),
            })
        })
        .collect();
    let participants: Vec<ReportPerson> = (0..people).map(|index| participant(index, slots.len())).collect();
    let eligible = participants
        .iter()
        .filter(|person| person.present_share.is_some_and(|(there, of)| there * 5 >= of * 4));
    let certificates: Vec<ReportCertificate> = (1..)
        .zip(eligible)
        .map(|(number, person)| ReportCertificate {
            number: format!("FC-2017-0014-{number:03}"),
            name: person.name.clone(),
            kind: CertificateKind::Participation,
            issued: date(2017, 3, 16),
            void: number == 3,
        })
        .collect();
    ReportData {
        lang,
        paper: Paper::A4,
        title: title.into(),
        kind: "Training workshop".into(),
        start: date(2017, 3, 14),
        end: date(2017, 3, 16),
        city: city.into(),
        country: country.into(),
        venue: Some("Grand Pacific Conference Centre".into()),
        zone: "Pacific/Fiji".into(),
        languages: vec!["English".into(), "Fijian".into()],
        hosts: certificate.hosts,
        partners: vec![organisation(2)],
        donors: vec![organisation(3)],
        objectives: vec![
            "Understand how migration, the environment and climate change act on one another, and what the evidence from \
             the region does and does not show."
                .into(),
            "Find, read and question data on human mobility in the context of disasters and slow environmental change.".into(),
            "Draft one measure for each participating ministry, with its cost, its owner and a date.".into(),
        ],
        topics: topics.iter().map(ToString::to_string).collect(),
        target_size: Some(25),
        specimen: false,
        generated: date(2017, 3, 20),
        not_yet: (people - certificates.len()) as u32,
        team: (0..3).map(|index| ReportPerson { role: "Facilitator".into(), ..participant(100 + index, 0) }).collect(),
        participants,
        evaluation: vec![ReportForm {
            title: "Knowledge test".into(),
            responses: "Responses before: 24; after: 23".into(),
            findings: vec![
                "Scores rose by 18 points of 100 on average (between 9 and 27); 17 of 23 improved.".into(),
                "Of what the group did not know before, 45% was learned.".into(),
            ],
        }],
        certificates,
        rule: Some(CertificateRule { num: 4, den: 5, needed: 5, slots: slots.len() as u32 }),
        slots,
    }
}

fn participant(index: usize, slots: usize) -> ReportPerson {
    const MINISTRIES: [&str; 7] = [
        "Ministry of Environment and Natural Resources",
        "Ministry of Foreign Affairs",
        "National Disaster Management Office",
        "Ministry of Planning and Statistics",
        "Bureau of Meteorology",
        "Ministry of Agriculture, Rural Development and Food Security",
        "",
    ];
    let marks: Vec<Mark> = (0..slots)
        .map(|slot| match (index * 7 + slot * 3) % 23 {
            0 => Mark::Absent,
            1 => Mark::Excused,
            2 | 3 => Mark::Late,
            _ if slot + 1 == slots && index % 9 == 4 => Mark::NotYet,
            _ => Mark::Present,
        })
        .collect();
    let count = |wanted: &[Mark]| marks.iter().filter(|mark| wanted.contains(mark)).count() as u32;
    let there = count(&[Mark::Present, Mark::Late]);
    ReportPerson {
        name: NAMES[index % NAMES.len()].into(),
        sex: [Some(Sex::Female), Some(Sex::Male), Some(Sex::Female), None][(index / 2) % 4],
        organisation: MINISTRIES[index * index % 7].into(),
        institution: MINISTRIES[index * index % 7].into(),
        institution_type: [
            "Ministry",
            "Ministry",
            "Public agency",
            "Ministry",
            "Public agency",
            "Ministry",
            "",
        ][index * index % 7]
            .into(),
        position: [
            "Director",
            "Senior Policy Officer",
            "Adviser to the Permanent Secretary",
            "",
        ][index % 4]
            .into(),
        country: ["Fiji", "Tonga", "Samoa", "Vanuatu", "Kiribati", "Fiji", ""][index * 3 % 7].into(),
        role: String::new(),
        present_share: (slots > 0).then(|| (there, there + count(&[Mark::Absent]))),
        marks,
    }
}

/// Results with a chart of every kind, a table, and answers in words.
pub fn results(lang: Lang) -> ResultsData {
    use flipchart_charts::{Bar, DotRow, LikertRow, Pair, bars, dots, dumbbell, likert};
    let label = "Содержание было понятно и подходило мне по уровню, хотя вопрос этот очень длинный".to_string();
    let scale: Vec<String> = (1..=5).map(|point| point.to_string()).collect();
    let ratings = [vec![1, 2, 3, 8, 9], vec![0, 0, 0, 0, 0]].map(|counts| LikertRow {
        label: label.clone(),
        counts,
    });
    let pair = Pair {
        label: label.clone(),
        before: Some(0.3),
        after: Some(0.8),
        words: ["30 %".into(), "80 %".into()],
    };
    let bar = Bar {
        label,
        count: 7,
        interval: Some([0.2, 0.6]),
        strong: true,
        words: "7 (35 %)".into(),
    };
    let row = DotRow {
        label: "После".into(),
        counts: vec![0, 2, 5, 3],
        strong: true,
    };
    let mut charts = [
        likert("likert", "Оценки", &scale, &ratings, "n"),
        dumbbell(
            "pairs",
            "По вопросам",
            &[pair],
            ["До", "После"],
            ["0 %", "50 %", "100 %"],
        ),
        bars("bars", "Выбор", &[bar], 20, ["Вариант", "Число"]),
        dots("dots", "Баллы", &[row], "Баллы"),
    ];
    for chart in &mut charts {
        chart.alt = format!("{}: подробности в таблице", chart.title);
    }
    let figures = ResultsBlock::Figures {
        caption: "Показатели".into(),
        head: vec!["Показатель".into(), "Значение".into()],
        rows: vec![vec!["n".into(), "20".into()], vec!["Среднее".into(), "4,1".into()]],
    };
    let mut blocks = vec![ResultsBlock::Heading {
        below: false,
        text: "Модуль 1".into(),
    }];
    blocks.extend(charts.map(ResultsBlock::Chart));
    blocks.extend([
        figures,
        ResultsBlock::Sentence("Ответы словами:".into()),
        ResultsBlock::Answers(vec!["Карты".into(), "مجموعات العمل".into()]),
        ResultsBlock::Note("Ответы анонимные.".into()),
    ]);
    ResultsData {
        lang,
        paper: Paper::A4,
        name: "Результаты".into(),
        title: "Итоговая оценка".into(),
        about: "Suva, 10–12 ноября 2026 г.".into(),
        responses: "Ответов: 20 из 24".into(),
        findings: vec!["Ответили 20 из 24.".into()],
        blocks,
        author: "Moanavale".into(),
        specimen: true,
        generated: "2026-11-20".parse().expect("a date"),
    }
}
