//! Words that tell what a row of an agenda is.

use crate::curriculum::Category;
use crate::text;

/// Words that tell the method, folded, as they begin in the languages of the interface (with a space after them: as
/// they are); the first that occurs counts.
const WORDS: &[(Category, &[&str])] = &[
    (
        Category::Break,
        &[
            "coffee",
            "tea break",
            "lunch",
            "dinner",
            "break ",
            "breakfast",
            "cafe",
            "dejeuner",
            "pause",
            "almuerzo",
            "pausa",
            "receso",
            "refrigerio",
            "кофе",
            "обед",
            "перерыв",
            "ужин",
        ],
    ),
    (
        Category::Prayer,
        &["prayer", "priere", "oracion", "rezo", "молитв", "صلاه"],
    ),
    (
        Category::Energiser,
        &[
            "energiser",
            "energizer",
            "ice breaker",
            "icebreaker",
            "dynamisation",
            "brise glace",
            "dinamica",
            "разминк",
        ],
    ),
    (
        Category::Assessment,
        &[
            "pre test",
            "test initial",
            "test final",
            "post test",
            "pretest",
            "posttest",
            "quiz",
            "evaluation",
            "assessment",
            "prueba",
            "evaluacion",
            "тест",
            "оценка семинара",
            "анкет",
        ],
    ),
    (
        Category::Ceremony,
        &[
            "opening",
            "closing",
            "welcome",
            "registration",
            "certificate",
            "ouverture",
            "cloture",
            "accueil",
            "apertura",
            "clausura",
            "bienvenida",
            "inauguracion",
            "открыти",
            "закрыти",
            "регистрац",
            "сертификат",
        ],
    ),
    (
        Category::CaseStudy,
        &[
            "case study",
            "case studies",
            "etude de cas",
            "estudio de caso",
            "разбор случа",
            "кейс",
        ],
    ),
    (
        Category::GroupWork,
        &[
            "group work",
            "breakout",
            "working group",
            "groups",
            "travail de groupe",
            "travail en groupe",
            "trabajo en grupo",
            "группах",
            "рабочие группы",
        ],
    ),
    (
        Category::Discussion,
        &[
            "discussion",
            "panel",
            "debate",
            "q a",
            "questions",
            "table ronde",
            "debat",
            "echange",
            "conversatorio",
            "обсуждени",
            "дискусси",
            "вопросы",
        ],
    ),
    (
        Category::Exercise,
        &[
            "exercise",
            "practice",
            "simulation",
            "role play",
            "exercice",
            "ejercicio",
            "упражнени",
            "практик",
        ],
    ),
];

/// What stands over the columns of an agenda, folded.
const HEADS: &[&str] = &[
    "time",
    "session",
    "activity",
    "agenda",
    "programme",
    "program",
    "heure",
    "horaire",
    "seance",
    "activite",
    "hora",
    "horario",
    "sesion",
    "actividad",
    "время",
    "сессия",
    "программа",
    "тема",
];

/// The method that a title tells, a presentation where it tells none.
pub(super) fn method(title: &str) -> Category {
    let folded = format!(" {} ", text::fold(title));
    let occurs = |word: &&str| folded.match_indices(*word).any(|(at, _)| folded[..at].ends_with(' '));
    let found = WORDS.iter().find(|(_, words)| words.iter().any(&occurs));
    found.map_or(Category::Presentation, |(category, _)| *category)
}

/// Whether a title is the head of a table.
pub(super) fn is_heading(title: &str) -> bool {
    HEADS.contains(&text::fold(title).as_str())
}
