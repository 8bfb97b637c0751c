//! Invented people for badges, tents, labels and slips.

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::cards::{CardPerson, CardsData};

use super::{NAMES, date, organisation};

/// What people are called by, where that is not their whole name.
const CALLED: [&str; 24] = [
    "Li Na",
    "Maraia",
    "",
    "فاطمة الزهراء",
    "Đạt",
    "지우",
    "王小明",
    "Әсел",
    "রফিকুল",
    "สมชาย",
    "አበበ",
    "अनुष्का",
    "முத்துலட்சுமி",
    "ნინო",
    "Անահիտ",
    "יהודית",
    "វិច្ឆិកា",
    "ခင်မြင့်မြင့်",
    "Ólafur Þór",
    "Οδυσσέας",
    "Zoë",
    "Екатерина Александровна",
    "أحمد Ahmed",
    "Kālepo",
];

const ORGANISATIONS: [&str; 6] = [
    "Ministry of Environment and Natural Resources",
    "National Disaster Management Office",
    "Bureau of Meteorology",
    "Ministry of Agriculture, Rural Development and Food Security of the Republic, Directorate for Climate Adaptation",
    "Министерство природных ресурсов, экологии и технического надзора",
    "Union of Three Rivers",
];

/// A person whose name is that of the same place in [`NAMES`].
pub fn person(index: usize) -> CardPerson {
    let at = index % NAMES.len();
    let roles = [None, None, Some("Facilitator"), None, None, None, Some("Observer")];
    CardPerson {
        called: CALLED[at].into(),
        name: NAMES[at].into(),
        native_name: (at == 18).then(|| "Ólafur Þór".into()),
        organisation: ORGANISATIONS[index % ORGANISATIONS.len()].into(),
        position: [
            "Director",
            "Senior Policy Officer",
            "Adviser to the Permanent Secretary",
        ][index % 3]
            .into(),
        country: [Some("Fiji"), Some("Tonga"), None, Some("Kyrgyzstan")][index % 4].map(Into::into),
        role: roles[index % roles.len()].map(Into::into),
        email: format!("person.{index}@example.org"),
        phone: format!("+679 555 {:04}", index * 37 % 10_000),
        code: format!("{:08}", (index * 7_919 + 10_203_040) % 100_000_000),
        group: index
            .is_multiple_of(2)
            .then(|| ["Coral", "Mangrove"][index / 2 % 2].into()),
        number: Some((index + 1).to_string()),
    }
}

/// That many people at a workshop.
pub fn cards(lang: Lang, paper: Paper, people: usize) -> CardsData {
    let title = match lang {
        Lang::En => "Migration, Environment and Climate Change: Training for Policymakers in the Pacific",
        Lang::Fr => "Migration, environnement et changement climatique",
        Lang::Es => "Migración, medio ambiente y cambio climático",
        Lang::Ru => "Миграция, окружающая среда и изменение климата",
    };
    CardsData {
        lang,
        paper,
        title: title.into(),
        start: date(2026, 11, 10),
        end: date(2026, 11, 12),
        place: "Suva".into(),
        hosts: vec![organisation(0), organisation(1)],
        people: (0..people).map(person).collect(),
        offset_mm: (0.0, 0.0),
        generated: date(2026, 11, 1),
    }
}

/// A person of that name.
pub fn named(name: &str) -> CardPerson {
    CardPerson {
        called: name.into(),
        name: name.into(),
        ..person(1)
    }
}

/// Names that are hard to fit.
pub fn hard_names() -> Vec<String> {
    let mut names: Vec<String> = NAMES.map(str::to_string).to_vec();
    names.extend([
        "I".into(),
        "Wolfeschlegelsteinhausenbergerdorff".repeat(2),
        "Ana María de los Ángeles ".repeat(3).trim_end().into(),
        "한".repeat(30),
        "فاطمة الزهراء ".repeat(5).trim_end().into(),
        "สมชายใจดีศรีสุข".repeat(4),
        "Ễ Ǻ Ỹg".into(),
    ]);
    names
}
