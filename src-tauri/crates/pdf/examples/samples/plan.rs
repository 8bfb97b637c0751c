//! An invented plan of three days.

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::plan::{Both, PlanBlock, PlanData, PlanDay, PlanTrack};

use super::{date, organisation};

fn both(lang: Lang, texts: [&'static str; 2], second: Option<Lang>) -> Both {
    let of = |lang: Lang| texts[usize::from(lang == Lang::Ru)].to_string();
    Both {
        first: of(lang),
        second: second.map(of).unwrap_or_default(),
    }
}

/// A plan in a language, with a second one where wanted; `days` of about a dozen blocks each.
pub fn plan(lang: Lang, second: Option<Lang>, days: u32) -> PlanData {
    let say = |texts: [&'static str; 2]| both(lang, texts, second);
    PlanData {
        lang,
        second,
        paper: Paper::A4,
        title: say([
            "Migration, Environment and Climate Change: training for policymakers",
            "Миграция, окружающая среда и изменение климата: обучение для разработчиков политики",
        ]),
        place: say(["Nasoqo Bay Hotel, Suva, Fiji", "Отель «Насоко-Бэй», Сува, Фиджи"]),
        start: date(2026, 11, 10),
        end: date(2026, 11, 9 + days),
        zone: "Pacific/Fiji".into(),
        hosts: vec![organisation(0), organisation(1)],
        days: (1..=days)
            .map(|number| PlanDay {
                number,
                date: date(2026, 11, 9 + number),
                title: say(["Concepts and evidence", "Понятия и данные"]),
                blocks: blocks(&say),
            })
            .collect(),
        specimen: false,
        generated: date(2026, 11, 1),
    }
}

fn blocks(say: &impl Fn([&'static str; 2]) -> Both) -> Vec<PlanBlock> {
    let pause = |start, end, title: [&'static str; 2]| PlanBlock {
        start,
        end,
        title: say(title),
        method: say(["Break", "Перерыв"]),
        pause: true,
        room: "Terrace".into(),
        ..PlanBlock::default()
    };
    let session = |start, end, title: [&'static str; 2]| PlanBlock {
        start,
        end,
        title: say(title),
        method: say(["Exercise", "Упражнение"]),
        leads: vec!["Ioana Brăteșcu-Vidal".into(), "هاجر المزواري بنجدية".into()],
        room: "Lagoon Room".into(),
        description: say([
            "Participants map the drivers of mobility in their own country and compare them across the region.",
            "Участники составляют карту причин мобильности в своей стране и сравнивают их по региону.",
        ]),
        instructions: say([
            "1. Explain the four drivers (10 min).\n2. In groups of five, place each example on the map (20 min).\n3. Walk along \
             the maps; each group explains one choice (15 min).",
            "1. Объясните четыре причины (10 мин).\n2. В группах по пять человек отметьте примеры на карте (20 мин).\n3. Обход \
             карт: каждая группа поясняет один выбор (15 мин).",
        ]),
        background: say([
            "Most people who move because of the environment stay within their country.",
            "",
        ]),
        materials: vec!["Flip chart paper, 10 sheets".into(), "Markers in four colours".into()],
        handouts: vec!["drivers.pdf".into()],
        notes: "Ask the interpreter to stand near group 3.".into(),
        objectives: vec![say([
            "Explain what drives people to move",
            "Объяснить, что побуждает людей к переезду",
        ])],
        ..PlanBlock::default()
    };
    let group = |title: [&'static str; 2]| PlanTrack {
        title: say(title),
        blocks: vec![
            session(
                840,
                885,
                [
                    "Slow-onset change: reading the signs",
                    "Медленные изменения: как читать признаки",
                ],
            ),
            session(885, 930, ["Presentation of results", "Представление результатов"]),
        ],
    };
    let mut parallel = session(840, 930, ["Work in parallel groups", "Работа в параллельных группах"]);
    parallel.leads.clear();
    parallel.description = Both::default();
    parallel.tracks = vec![
        group(["Group A: coasts", "Группа А: побережья"]),
        group(["Group B: drylands", "Группа Б: засушливые земли"]),
    ];
    vec![
        session(
            510,
            540,
            ["Registration and welcome coffee", "Регистрация и приветственный кофе"],
        ),
        session(540, 570, ["Opening ceremony", "Торжественное открытие"]),
        session(
            570,
            630,
            [
                "The migration and environment nexus",
                "Взаимосвязь миграции и окружающей среды",
            ],
        ),
        pause(630, 645, ["Coffee break", "Перерыв на кофе"]),
        session(
            645,
            735,
            [
                "Drivers of mobility: a map on the wall",
                "Причины мобильности: карта на стене",
            ],
        ),
        pause(735, 825, ["Lunch", "Обед"]),
        pause(825, 840, ["Energiser: the wind blows", "Разминка «Ветер дует»"]),
        parallel,
        pause(930, 945, ["Coffee break", "Перерыв на кофе"]),
        session(
            945,
            1005,
            [
                "From evidence to policy: discussion",
                "От данных к политике: обсуждение",
            ],
        ),
        session(1005, 1020, ["Daily pulse", "Отзыв о дне"]),
    ]
}
