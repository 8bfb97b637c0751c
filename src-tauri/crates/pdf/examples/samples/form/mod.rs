//! Invented questionnaires.

mod after;
mod content;
pub mod odd;

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::form::{FormPaper, PaperChoice, PaperCopy, PaperKind, PaperLine, PaperQuestion};

use super::date;

fn at(lang: Lang, texts: [&'static str; 4]) -> &'static str {
    texts[match lang {
        Lang::En => 0,
        Lang::Fr => 1,
        Lang::Es => 2,
        Lang::Ru => 3,
    }]
}

fn choices(labels: &[&str]) -> Vec<PaperChoice> {
    (1..)
        .zip(labels)
        .map(|(at, label)| (format!("c{at}"), *label).into())
        .collect()
}

fn question(name: &str, label: &str, kind: PaperKind) -> PaperQuestion {
    PaperQuestion {
        name: name.into(),
        section: None,
        number: String::new(),
        label: label.into(),
        hint: String::new(),
        required: false,
        kind,
    }
}

fn in_section(section: &str, required: bool, hint: &str, question: PaperQuestion) -> PaperQuestion {
    PaperQuestion {
        section: Some(section.into()),
        required,
        hint: hint.into(),
        ..question
    }
}

/// An evaluation with a question of every kind, twenty in all.
pub fn form(lang: Lang) -> FormPaper {
    let say = |texts| at(lang, texts);
    FormPaper {
        lang,
        paper: Paper::A4,
        large: false,
        title: say([
            "How was the workshop for you?",
            "Comment avez-vous vécu l’atelier ?",
            "¿Qué le pareció el taller?",
            "Как прошёл семинар для вас?",
        ])
        .into(),
        subtitle: say([
            "Migration, Environment and Climate Change · Suva, Fiji · 10–12 November 2026",
            "Migration, environnement et changement climatique · Rabat, Maroc · 10–12 novembre 2026",
            "Migración, medio ambiente y cambio climático · Oruro, Bolivia · 10–12 de noviembre de 2026",
            "Миграция, окружающая среда и изменение климата · Бишкек, Кыргызстан · 10–12 ноября 2026 г.",
        ])
        .into(),
        intro: say([
            "Your answers help us to make the next workshop better. It takes about ten minutes.",
            "Vos réponses nous aident à améliorer le prochain atelier. Comptez environ dix minutes.",
            "Sus respuestas nos ayudan a mejorar el próximo taller. Le llevará unos diez minutos.",
            "Ваши ответы помогут нам улучшить следующий семинар. Это займёт около десяти минут.",
        ])
        .into(),
        who_line: say([
            "Nobody will know which answers are yours: please do not write your name.",
            "Personne ne saura quelles réponses sont les vôtres : n’écrivez pas votre nom.",
            "Nadie sabrá cuáles son sus respuestas: por favor, no escriba su nombre.",
            "Никто не узнает, какие ответы ваши: пожалуйста, не пишите своё имя.",
        ])
        .into(),
        code_label: None,
        name_label: None,
        form_code: "ABCD2345".into(),
        version: 2,
        questions: numbered(questions(lang)),
        copies: Vec::new(),
        thanks: say([
            "Thank you. Please put this form into the box by the door.",
            "Merci. Veuillez déposer ce formulaire dans la boîte près de la porte.",
            "Gracias. Por favor, deposite este formulario en la caja junto a la puerta.",
            "Спасибо! Пожалуйста, опустите анкету в ящик у двери.",
        ])
        .into(),
        generated: date(2026, 11, 1),
    }
}

fn numbered(mut questions: Vec<PaperQuestion>) -> Vec<PaperQuestion> {
    let asked = questions.iter_mut().filter(|question| question.kind != PaperKind::Note);
    for (number, question) in (1..).zip(asked) {
        question.number = number.to_string();
    }
    questions
}

/// That many copies, numbered, those of people with codes.
pub fn copies(count: u32) -> Vec<PaperCopy> {
    (1..=count)
        .map(|sheet| PaperCopy {
            sheet,
            code: Some(format!("KIWI-{sheet:02}")),
            name: None,
        })
        .collect()
}

fn agreement(lang: Lang) -> Vec<PaperChoice> {
    choices(
        &at(
            lang,
            [
                "Not at all|A little|Somewhat|Mostly|Fully",
                "Pas du tout|Un peu|Moyennement|Plutôt|Tout à fait",
                "Nada|Poco|En parte|En gran parte|Del todo",
                "Совсем нет|Немного|Отчасти|В основном|Полностью",
            ],
        )
        .split('|')
        .collect::<Vec<_>>(),
    )
}

fn questions(lang: Lang) -> Vec<PaperQuestion> {
    let mut out = Vec::new();
    content::ask(lang, &mut out);
    after::ask(lang, &mut out);
    out
}

fn listed(lang: Lang, texts: [&'static str; 4]) -> Vec<PaperChoice> {
    choices(&at(lang, texts).split('|').collect::<Vec<_>>())
}

fn numbered_lines(lang: Lang, first: usize, texts: [&'static str; 4]) -> Vec<PaperLine> {
    (first..)
        .zip(at(lang, texts).split('|'))
        .map(|(number, label)| (format!("line{number}"), label).into())
        .collect()
}

fn to_ten(lang: Lang, ends: [[&'static str; 4]; 2]) -> Vec<PaperChoice> {
    (0..=10)
        .map(|point| match point {
            0 => ("0".to_string(), at(lang, ends[0])).into(),
            10 => ("10".to_string(), at(lang, ends[1])).into(),
            other => (other.to_string(), "").into(),
        })
        .collect()
}
