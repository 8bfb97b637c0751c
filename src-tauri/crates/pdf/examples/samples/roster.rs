//! Invented lists: people with names in every script, slots, groups, meals, files.

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::roster::{
    CoverFile, CoverSlip, HeadCountSlot, RosterData, RosterGroup, RosterPerson, Sides, SignInLayout, SignInSheets,
    SignInSlot, SignatureColumn, SignatureKind, SignatureList,
};

use super::{NAMES, date, organisation};

/// A list of `count` people; every third name is one of those that are hard to set.
pub fn roster(lang: Lang, paper: Paper, count: usize) -> RosterData {
    let say = |texts: [&str; 2]| texts[usize::from(lang == Lang::Ru)].to_string();
    RosterData {
        lang,
        paper,
        title: say([
            "Migration, Environment and Climate Change: training for policymakers",
            "Миграция, окружающая среда и изменение климата: обучение для разработчиков политики",
        ]),
        place: say(["Nasoqo Bay Hotel, Suva, Fiji", "Отель «Насоко-Бэй», Сува, Фиджи"]),
        start: date(2026, 11, 10),
        end: date(2026, 11, 12),
        hosts: vec![organisation(0), organisation(1)],
        people: (0..count).map(person).collect(),
        generated: date(2026, 11, 1),
    }
}

const EASY: [&str; 9] = [
    "Salote Naqasima",
    "Tevita Havea",
    "Ana Lucía Quispe Mamani",
    "Ioane Leaupepe",
    "Mereseini Vakaloloma",
    "Kofi Adjei-Darko",
    "Гульнара Сатыбалдиева",
    "Amélie Rakotomalala",
    "Petero Tuilagi",
];

/// Row `index` of a list.
pub fn person(index: usize) -> RosterPerson {
    const ORGANISATIONS: [&str; 6] = [
        "Ministry of Environment and Natural Resources",
        "National Disaster Management Office",
        "Ministry of Foreign Affairs",
        "Ministry of Agriculture, Rural Development and Food Security, Department of Climate Resilience",
        "Bureau of Meteorology",
        "",
    ];
    let name = if index % 3 == 2 {
        NAMES[index / 3 % NAMES.len()]
    } else {
        EASY[(index - index / 3) % EASY.len()]
    };
    let some = |text: &str| Some(text.to_string()).filter(|text| !text.is_empty());
    let number = index as u32 + 1;
    RosterPerson {
        number,
        name: name.into(),
        native_name: match index % 9 {
            3 => some("فاطمة الزهراء بنت عبد الرحمن"),
            6 => some("한지우"),
            _ => None,
        },
        organisation: some(ORGANISATIONS[index / 2 % 6]),
        position: some(
            [
                "Director",
                "Senior Policy Officer",
                "",
                "Adviser to the Permanent Secretary",
            ][index % 4],
        ),
        country: some(["Fiji", "Tonga", "Samoa", "Vanuatu", ""][index / 5 % 5]),
        email: some(
            [
                "s.naqasima@example.org",
                "",
                "policy.unit.climate.resilience@ministry-of-agriculture.example",
            ][index % 3],
        ),
        phone: some(["+679 555 0142", "+676 55 501", ""][index % 3]),
        code: format!("{:08}", 31_415_900 + number),
    }
}

/// Half days of three days.
pub fn slots(lang: Lang) -> Vec<SignInSlot> {
    let halves = if lang == Lang::Ru {
        ["Первая половина дня", "Вторая половина дня"]
    } else {
        ["Morning", "Afternoon"]
    };
    (10..=12)
        .flat_map(|day| {
            [0, 1].map(|half| SignInSlot {
                date: date(2026, 11, day),
                title: halves[half].into(),
                time: ["09:00 – 12:30", "14:00 – 17:00"][half].into(),
                code: format!("FC-2026-0031 {day}{}", ["A", "P"][half]),
            })
        })
        .collect()
}

pub fn sign_in(lang: Lang, layout: SignInLayout) -> SignInSheets {
    SignInSheets {
        slots: slots(lang),
        layout,
        walk_ins: 4,
    }
}

fn column(head: &str, kind: SignatureKind, texts: Vec<String>, sum: &str) -> SignatureColumn {
    SignatureColumn {
        head: head.into(),
        kind,
        texts,
        sum: sum.into(),
    }
}

/// Allowances: texts, amounts with a sum, date and signature.
pub fn allowances(people: usize) -> SignatureList {
    let nights = (0..people).map(|at| format!("{} nights", 2 + at % 3)).collect();
    let amounts = (0..people).map(|at| format!("FJ$ {}.00", 240 + at % 3 * 120)).collect();
    SignatureList {
        title: "Travel allowance, 10–12 November 2026".into(),
        explanation: "By signing I confirm that I have received the amount beside my name in cash.".into(),
        organisations: true,
        columns: vec![
            column("Stay", SignatureKind::Text, nights, ""),
            column("Amount", SignatureKind::Amount, amounts, "FJ$ 8 760.00"),
            column("", SignatureKind::Date, vec![], ""),
            column("", SignatureKind::Signature, vec![], ""),
        ],
        blank_rows: 2,
        closing: vec![
            "Paid by (name, signature, date)".into(),
            "Checked by (name, signature, date)".into(),
        ],
        code: "FC-2026-0031 L2".into(),
    }
}

/// Photo consent: yes or no, and a signature.
pub fn consent() -> SignatureList {
    SignatureList {
        title: "Photographs during the workshop".into(),
        explanation:
            "May we publish photographs that show you in reports and on the website of the organisers? You can change \
                      your mind at any time."
                .into(),
        columns: vec![
            column("I agree", SignatureKind::YesNo, vec![], ""),
            column("", SignatureKind::Signature, vec![], ""),
        ],
        code: "FC-2026-0031 L3".into(),
        ..SignatureList::default()
    }
}

/// People dealt out to `count` groups.
pub fn groups(data: &RosterData, count: usize) -> Vec<RosterGroup> {
    const NAMES: [&str; 6] = [
        "Coasts",
        "Drylands",
        "Mountains",
        "Cities and informal settlements",
        "Rivers",
        "Islands",
    ];
    (0..count)
        .map(|group| RosterGroup {
            name: NAMES[group % NAMES.len()].into(),
            note: ["Lagoon Room", "", "Terrace, with Ioana Brăteșcu-Vidal"][group % 3].into(),
            members: data
                .people
                .iter()
                .map(|person| person.number)
                .skip(group)
                .step_by(count)
                .collect(),
        })
        .collect()
}

/// Meals of three days.
pub fn head_counts() -> Vec<HeadCountSlot> {
    (10..=12)
        .flat_map(|day| {
            [("Coffee break", "10:30"), ("Lunch", "12:30"), ("Coffee break", "15:30")].map(|(title, time)| {
                HeadCountSlot {
                    date: date(2026, 11, day),
                    title: title.into(),
                    time: time.into(),
                    people: 27 - day % 3,
                    diets: if title == "Lunch" {
                        vec![
                            ("Vegetarian".into(), 4),
                            ("Halal".into(), 3 + day % 2),
                            ("No nuts (allergy)".into(), 1),
                        ]
                    } else {
                        vec![("No nuts (allergy)".into(), 1)]
                    },
                }
            })
        })
        .collect()
}

pub fn cover() -> CoverSlip {
    let file = |file: &str, what: &str, sheets, copies, paper: &str, sides, colour| CoverFile {
        file: file.into(),
        what: what.into(),
        sheets,
        copies,
        paper: paper.into(),
        sides,
        colour,
    };
    CoverSlip {
        files: vec![
            file(
                "01-sign-in.pdf",
                "Sign-in sheets, six half days",
                12,
                1,
                "A4",
                Sides::Single,
                false,
            ),
            file(
                "02-badges.pdf",
                "Badges, to be cut",
                4,
                1,
                "A4, 200 g",
                Sides::Single,
                true,
            ),
            file(
                "03-tents.pdf",
                "Name tents, to be folded",
                25,
                1,
                "A4, 200 g",
                Sides::Short,
                true,
            ),
            file("04-agenda.pdf", "Agenda", 2, 30, "A4", Sides::Long, true),
            file(
                "05-evaluation.pdf",
                "Questionnaire at the end",
                2,
                30,
                "A4",
                Sides::Long,
                false,
            ),
        ],
        notes: vec![
            "Call Ioana Brăteșcu-Vidal with any question: +679 555 0177. Needed by Monday 9 November, 16:00.".into(),
        ],
    }
}
