//! Invented lists: people with names in every script, slots, groups, meals, files.

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::roster::{RosterData, RosterPerson, SignInLayout, SignInSheets, SignInSlot};

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
