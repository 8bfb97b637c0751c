//! The lines of a certificate one by one: who is spoken of, how long, when, which number.

use chrono::NaiveDate;
use flipchart_i18n::certificate::{self, Facts};
use flipchart_i18n::place::Place;
use flipchart_i18n::{Lang, Texts, plain};

const KINDS: [&str; 5] = ["participation", "completion", "facilitator", "speaker", "merit"];
const WORKSHOPS: [&str; 5] = [
    "training",
    "training_of_trainers",
    "expert_dialogue",
    "internal_training",
    "workshop",
];

fn facts(kind: &str) -> Facts<'_> {
    Facts {
        kind,
        sex: None,
        workshop_kind: "training",
        role: "participant",
        start: day("2017-03-14"),
        end: day("2017-03-16"),
        minutes: Some(1080),
        place: Place {
            city: "Suva",
            country: Some("FJ"),
            ..Place::default()
        },
        score: None,
        issued: day("2017-03-16"),
        number: "FJ-0017",
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Told or not, the sentence of somebody who isn't called a woman or a man must not choose for them.
#[test]
fn only_women_and_men_are_spoken_of_as_such() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        for kind in KINDS {
            for workshop_kind in WORKSHOPS {
                let said = |sex| {
                    let facts = Facts {
                        sex,
                        workshop_kind,
                        role: "observer",
                        ..facts(kind)
                    };
                    certificate::statement(texts, &facts)
                };
                let neutral = said(None);
                for sex in ["other", "undisclosed", "x"] {
                    assert_eq!(said(Some(sex)), neutral, "{lang} {kind}");
                }
                let distinct = matches!(
                    (lang, kind),
                    (Lang::Ru, "participation" | "completion") | (Lang::Fr | Lang::Es, "participation")
                );
                assert_eq!(said(Some("female")) != said(Some("male")), distinct, "{lang} {kind}");
            }
        }
    }
}

#[test]
fn the_name_never_changes() {
    for lang in Lang::ALL {
        for kind in KINDS {
            for name in ["Le Thi Hoa", "Иванова Анна", "عائشة بنت سالم", "O’Neil  Jr."] {
                let said = certificate::full(Texts::of(lang), &facts(kind), name, "Title");
                assert!(said.contains(&format!("\u{2068}{name}\u{2069}")), "{said}");
            }
        }
    }
}

#[test]
fn durations_are_counted_as_the_language_counts() {
    let said = |lang, minutes| plain(&certificate::duration(Texts::of(lang), minutes)).into_owned();
    for (minutes, expected) in [
        (30, ["30 minutes", "30 minutes", "30 minutos", "30 минут"]),
        (60, ["1 hour", "1 heure", "1 hora", "1 час"]),
        (90, ["1.5 hours", "1,5 heure", "1,5 horas", "1,5 часа"]),
        (120, ["2 hours", "2 heures", "2 horas", "2 часа"]),
        (150, ["2.5 hours", "2,5 heures", "2,5 horas", "2,5 часа"]),
        (300, ["5 hours", "5 heures", "5 horas", "5 часов"]),
        (660, ["11 hours", "11 heures", "11 horas", "11 часов"]),
        (1260, ["21 hours", "21 heures", "21 horas", "21 час"]),
        (1320, ["22 hours", "22 heures", "22 horas", "22 часа"]),
        (1350, ["22.5 hours", "22,5 heures", "22,5 horas", "22,5 часа"]),
        (6660, ["111 hours", "111 heures", "111 horas", "111 часов"]),
        (
            75,
            [
                "1 hour 15 minutes",
                "1 heure 15 minutes",
                "1 hora y 15 minutos",
                "1 час 15 минут",
            ],
        ),
        (
            61,
            [
                "1 hour 1 minute",
                "1 heure 1 minute",
                "1 hora y 1 minuto",
                "1 час 1 минута",
            ],
        ),
    ] {
        for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
            assert_eq!(said(lang, minutes), expected);
        }
    }
    for none in [None, Some(0)] {
        let facts = Facts {
            minutes: none,
            ..facts("participation")
        };
        assert_eq!(certificate::hours(Texts::of(Lang::En), &facts), "");
    }
}

#[test]
fn days_are_said_as_they_follow_a_place() {
    let said = |lang, start, end| plain(&certificate::dates(Texts::of(lang), day(start), day(end))).into_owned();
    for (start, end, expected) in [
        (
            "2017-03-01",
            "2017-03-01",
            [
                "on 1 March 2017",
                "le 1er mars 2017",
                "el 1 de marzo de 2017",
                "1 марта 2017\u{A0}г.",
            ],
        ),
        (
            "2017-03-01",
            "2017-03-03",
            [
                "from 1 to 3 March 2017",
                "du 1er au 3 mars 2017",
                "del 1 al 3 de marzo de 2017",
                "1–3 марта 2017\u{A0}г.",
            ],
        ),
        (
            "2017-03-01",
            "2017-03-02",
            [
                "on 1 and 2 March 2017",
                "les 1er et 2 mars 2017",
                "los días 1 y 2 de marzo de 2017",
                "1–2 марта 2017\u{A0}г.",
            ],
        ),
        (
            "2017-01-30",
            "2017-02-01",
            [
                "from 30 January to 1 February 2017",
                "du 30 janvier au 1er février 2017",
                "del 30 de enero al 1 de febrero de 2017",
                "30 января – 1 февраля 2017\u{A0}г.",
            ],
        ),
        (
            "2017-01-31",
            "2017-02-01",
            [
                "on 31 January and 1 February 2017",
                "les 31 janvier et 1er février 2017",
                "los días 31 de enero y 1 de febrero de 2017",
                "31 января – 1 февраля 2017\u{A0}г.",
            ],
        ),
        (
            "2017-12-31",
            "2018-01-01",
            [
                "on 31 December 2017 and 1 January 2018",
                "les 31 décembre 2017 et 1er janvier 2018",
                "los días 31 de diciembre de 2017 y 1 de enero de 2018",
                "31 декабря 2017\u{A0}г. – 1 января 2018\u{A0}г.",
            ],
        ),
    ] {
        for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
            assert_eq!(said(lang, start, end), expected);
        }
    }
}

#[test]
fn headings_and_the_lines_below_agree() {
    let lines = |lang, kind| {
        let texts = Texts::of(lang);
        let facts = facts(kind);
        let lines = [
            certificate::heading(texts, kind),
            certificate::issued_line(texts, &facts),
            certificate::number_line(texts, &facts),
            certificate::supersedes_line(texts, "FJ-0016"),
        ];
        lines.map(|line| plain(&line).replace('\u{A0}', "~"))
    };
    assert_eq!(
        lines(Lang::En, "speaker"),
        [
            "Certificate of appreciation",
            "Issued on 16 March 2017",
            "No.~FJ-0017",
            "Replaces No.~FJ-0016"
        ]
    );
    assert_eq!(
        lines(Lang::Fr, "completion"),
        [
            "Attestation de réussite",
            "Délivrée le 16 mars 2017",
            "Nº~FJ-0017",
            "Remplace le nº~FJ-0016"
        ]
    );
    assert_eq!(
        lines(Lang::Fr, "merit"),
        [
            "Certificat de mérite",
            "Délivré le 16 mars 2017",
            "Nº~FJ-0017",
            "Remplace le nº~FJ-0016"
        ]
    );
    assert_eq!(
        lines(Lang::Es, "completion"),
        [
            "Certificado de aprovechamiento",
            "Expedido el 16 de marzo de 2017",
            "N.º~FJ-0017",
            "Sustituye al n.º~FJ-0016"
        ]
    );
    assert_eq!(
        lines(Lang::Ru, "facilitator"),
        [
            "Благодарственное письмо",
            "Дата выдачи: 16 марта 2017~г.",
            "№~FJ-0017",
            "Взамен №~FJ-0016"
        ]
    );
}

#[test]
fn a_score_is_said_only_where_there_is_one() {
    for (lang, inside, line) in [
        (Lang::En, "with a score of 18 out of 20", "Score: 18 out of 20"),
        (Lang::Fr, "avec la note de 18 sur 20", "Note\u{A0}: 18 sur 20"),
        (
            Lang::Es,
            "con una calificación de 18 sobre 20",
            "Calificación: 18 sobre 20",
        ),
        (Lang::Ru, "с результатом 18 из 20", "Результат: 18 из 20"),
    ] {
        let texts = Texts::of(lang);
        assert_eq!(plain(&certificate::score(texts, Some((18, 20)))), inside);
        assert_eq!(plain(&certificate::score_line(texts, Some((18, 20)))), line);
        assert_eq!(
            certificate::score(texts, None) + &certificate::score_line(texts, None),
            ""
        );
    }
}

#[test]
fn the_line_under_the_code_says_with_what_to_check() {
    let said = |lang, place| plain(&certificate::code_line(Texts::of(lang), place)).into_owned();
    assert_eq!(said(Lang::En, ""), "Scan to check");
    assert_eq!(
        said(Lang::Fr, "example.org"),
        "Scanner pour vérifier\u{A0}: example.org"
    );
    assert_eq!(said(Lang::Es, "example.org"), "Escanee para verificar: example.org");
    assert_eq!(said(Lang::Ru, ""), "Код для проверки");
}
