//! Languages and roles in words, and the signs that people put where they have nothing to say.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use flipchart_core::people::Role;
use flipchart_core::text::fold;

#[rustfmt::skip]
const LANGUAGES: &[(&str, &[&str])] = &[
    ("en", &["en", "eng", "english", "anglais", "ingles", "английский", "англ", "الإنجليزية", "tiếng anh", "영어", "英语", "英文"]),
    ("fr", &["fr", "fra", "fre", "french", "francais", "frances", "французский", "фр", "الفرنسية", "tiếng pháp", "프랑스어", "法语", "法文"]),
    ("es", &["es", "spa", "spanish", "espagnol", "espanol", "castellano", "испанский", "الإسبانية", "스페인어", "西班牙语"]),
    ("ru", &["ru", "rus", "russian", "russe", "ruso", "русский", "рус", "الروسية", "러시아어", "俄语"]),
    ("ar", &["ar", "ara", "arabic", "arabe", "арабский", "العربية", "عربي", "아랍어", "阿拉伯语"]),
    ("zh", &["zh", "chi", "zho", "chinese", "chinois", "chino", "китайский", "الصينية", "tiếng trung", "중국어", "中文", "汉语"]),
    ("pt", &["pt", "por", "portuguese", "portugais", "portugues", "португальский", "البرتغالية"]),
    ("vi", &["vi", "vie", "vietnamese", "vietnamien", "вьетнамский", "tiếng việt", "베트남어", "越南语"]),
    ("ko", &["ko", "kor", "korean", "coreen", "coreano", "корейский", "한국어", "韩语"]),
    ("kk", &["kk", "kaz", "kazakh", "казахский", "қазақша", "қазақ"]),
    ("uk", &["uk", "ukr", "ukrainian", "украинский", "українська"]),
    ("uz", &["uz", "uzbek", "ouzbek", "узбекский", "oʻzbek", "o'zbekcha"]),
    ("ky", &["ky", "kyrgyz", "кыргызский", "киргизский", "кыргызча"]),
    ("tg", &["tg", "tajik", "таджикский", "тоҷикӣ"]),
    ("sw", &["sw", "swahili", "kiswahili"]),
    ("id", &["id", "indonesian", "bahasa indonesia", "bahasa"]),
    ("de", &["de", "ger", "deu", "german", "allemand", "aleman", "немецкий"]),
];

#[rustfmt::skip]
const ROLES: &[(Role, &[&str])] = &[
    (
        Role::Participant,
        &[
            "participant", "participants", "participante", "participantes", "trainee", "attendee", "delegate", "участник", "участница", "участники", "слушатель",
            "مشارك", "مشاركة", "المشاركون", "học viên", "đại biểu", "참가자", "참석자", "学员", "参会者", "参加者",
        ],
    ),
    (
        Role::Facilitator,
        &[
            "facilitator", "facilitators", "trainer", "trainers", "instructor", "co facilitator", "facilitateur", "facilitatrice", "formateur", "formatrice",
            "facilitateurs", "formateurs", "facilitador", "facilitadora", "facilitadores", "capacitador", "фасилитатор", "тренер", "ведущий", "тренеры",
            "фасилитаторы", "ميسر", "ميسرة", "مدرب", "مدربة", "giảng viên", "퍼실리테이터", "강사", "讲师", "培训师", "主持人",
        ],
    ),
    (
        Role::Speaker,
        &[
            "speaker", "speakers", "presenter", "resource person", "panelist", "panellist", "keynote speaker", "resource persons", "intervenant",
            "intervenante", "orateur", "intervenants", "ponente", "ponentes", "expositor", "expositora", "orador", "докладчик", "спикер", "эксперт докладчик",
            "докладчики", "متحدث", "متحدثة", "محاضر", "diễn giả", "연사", "발표자", "演讲人", "发言人",
        ],
    ),
    (Role::Moderator, &["moderator", "chair", "moderateur", "moderatrice", "moderador", "moderadora", "модератор", "председатель", "ميسر الجلسة", "사회자", "主席"]),
    (Role::Interpreter, &["interpreter", "interpreters", "translator", "interprete", "interpretes", "traductor", "переводчик", "переводчики", "مترجم", "مترجمة", "phiên dịch", "통역", "통역사", "翻译", "口译"]),
    (
        Role::Organiser,
        &[
            "organiser", "organizer", "organisers", "organizers", "staff", "secretariat", "organising team", "organisateur", "organisatrice", "equipe",
            "organizador", "organizadora", "organizadores", "организатор", "организаторы", "منظم", "المنظمون", "ban tổ chức", "주최", "주최측", "组织者", "工作人员",
        ],
    ),
    (Role::Observer, &["observer", "observers", "observateur", "observatrice", "observateurs", "observador", "observadora", "наблюдатель", "наблюдатели", "مراقب", "quan sát viên", "참관인", "观察员"]),
];

fn index<T: Copy>(table: &[(T, &[&str])]) -> HashMap<String, T> {
    table
        .iter()
        .flat_map(|(value, words)| words.iter().map(|word| (fold(word), *value)))
        .collect()
}

/// BCP 47 tag of a language as written; of several, the first.
pub(crate) fn language(text: &str) -> Option<&'static str> {
    static INDEX: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let index = INDEX.get_or_init(|| index(LANGUAGES));
    let find = |text: &str| index.get(&fold(text)).copied();
    find(text).or_else(|| text.split([',', '/', ';', '&']).find_map(find))
}

/// Whether a text names more than one language.
pub(super) fn is_several_languages(text: &str) -> bool {
    let mut found = text.split([',', '/', ';', '&']).filter_map(language);
    found.next().is_some_and(|first| found.any(|other| other != first))
}

/// Role in the workshop as written.
pub(super) fn role(text: &str) -> Option<Role> {
    static INDEX: OnceLock<HashMap<String, Role>> = OnceLock::new();
    INDEX.get_or_init(|| index(ROLES)).get(&fold(text)).copied()
}

/// A dash, "n/a", "нет": a cell that was filled to say that there is nothing.
pub(super) fn is_nothing(text: &str) -> bool {
    const NOTHING: &[&str] = &[
        "n/a",
        "none",
        "nil",
        "нет",
        "néant",
        "neant",
        "ninguno",
        "ninguna",
        "no tiene",
        "không",
        "không có",
        "없음",
        "无",
        "لا يوجد",
        "tbc",
        "tbd",
        "нет данных",
        "не указано",
    ];
    let text = text.trim().to_lowercase();
    let says = |c: char| c.is_alphanumeric() || c == '"' || c == '〃' || c as u32 >= 0x1F000;
    !text.contains(says) || NOTHING.contains(&text.as_str())
}

/// "To be nominated", "vacant": the place of a person whom nobody knows yet.
pub(super) fn is_nobody(text: &str) -> bool {
    #[rustfmt::skip]
    const NOBODY: &[&str] = &[
        "tbc", "tbd", "tba", "tbn", "to be confirmed", "to be determined", "to be announced", "to be nominated", "to be named", "to be advised", "to be identified",
        "vacant", "unknown", "nobody", "no one", "xxx", "a confirmer", "a designer", "a determiner", "a preciser", "vacante", "por confirmar", "por designar",
        "por definir", "уточняется", "будет уточнено", "будет назначен", "вакансия", "вакант", "вакантно", "не назначен", "يحدد لاحقا", "سيحدد لاحقا", "شاغر",
        "chưa xác định", "미정", "공석", "待定", "空缺",
    ];
    static FOLDED: OnceLock<HashSet<String>> = OnceLock::new();
    let known = FOLDED.get_or_init(|| NOBODY.iter().map(|nobody| fold(nobody)).collect());
    text.len() <= 60 && known.contains(&fold(text))
}

/// Ditto marks: as in the row above.
pub(super) fn is_ditto(text: &str) -> bool {
    matches!(
        text.trim(),
        "\"" | "''" | "“" | "”" | "〃" | "-\"-" | "—\"—" | "-//-" | "—//—" | "“ ”" | "″"
    ) || matches!(fold(text).as_str(), "idem" | "ditto" | "то же" | "же")
}
