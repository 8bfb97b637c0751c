//! Sex in words and letters of many languages. Decided per column, because M is *mujer* beside H and *male* beside F.
//! Never taken from a title or a name.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use flipchart_core::people::Sex;
use flipchart_core::text::fold;

#[rustfmt::skip]
const FEMALE: &[&str] = &[
    "f", "female", "woman", "w", "fem", "femme", "feminin", "femenino", "feminino", "mujer", "mulher", "fille", "feminine", "weiblich", "ж", "жен",
    "женский", "женщина", "женск", "әйел", "аял", "ayol", "жін", "жіноча", "أنثى", "انثى", "امرأة", "إناث", "مؤنث", "nữ", "여", "여자", "여성", "女", "女性",
];
#[rustfmt::skip]
const MALE: &[&str] = &[
    "male", "man", "masc", "homme", "masculin", "masculino", "hombre", "homem", "varon", "masculine", "mannlich", "м", "муж", "мужской", "мужчина",
    "мужск", "ер", "эркек", "erkak", "чол", "чоловіча", "ذكر", "رجل", "ذكور", "مذكر", "nam", "남", "남자", "남성", "男", "男性",
];
#[rustfmt::skip]
const OTHER: &[&str] = &[
    "other", "x", "non binary", "nonbinary", "nb", "autre", "otro", "otra", "другое", "другой", "иное", "khác", "기타", "其他", "آخر", "diverse", "outro",
    "non binaire", "no binario",
];
#[rustfmt::skip]
const UNDISCLOSED: &[&str] = &[
    "prefer not to say", "prefer not to answer", "undisclosed", "not disclosed", "rather not say", "ne souhaite pas repondre",
    "prefere ne pas repondre", "ne se prononce pas", "non precise", "prefiero no decir", "prefiere no decir", "prefiere no responder",
    "не хочу указывать", "предпочитаю не указывать", "предпочитаю не отвечать", "не указывать", "أفضل عدم الإجابة", "không muốn trả lời",
    "응답하지 않음", "밝히지 않음", "不愿透露", "不便透露", "保密",
];

fn word(folded: &str) -> Option<Sex> {
    static WORDS: OnceLock<HashMap<String, Sex>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let lists = [
            (FEMALE, Sex::Female),
            (MALE, Sex::Male),
            (OTHER, Sex::Other),
            (UNDISCLOSED, Sex::Undisclosed),
        ];
        lists
            .iter()
            .flat_map(|(words, sex)| words.iter().map(|word| (fold(word), *sex)))
            .collect()
    });
    words.get(folded).copied()
}

/// Whether a text is a sex in some language.
pub(super) fn is_word(text: &str) -> bool {
    if text.chars().count() > 30 {
        return false;
    }
    let folded = fold(text);
    matches!(folded.as_str(), "m" | "h") || word(&folded).is_some()
}

/// How one column writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letters {
    m: Option<Sex>,
    h: Option<Sex>,
}

impl Letters {
    /// Decides the letters from all values of the column and its heading.
    pub(super) fn of<'a>(values: impl Iterator<Item = &'a str>, heading: &str) -> Self {
        let seen: HashSet<String> = values.map(fold).collect();
        let has = |letter: &str| seen.contains(letter);
        let heading = fold(heading);
        let spanish = ["sexo", "genero"].iter().any(|word| heading.contains(word));
        let other_female = ["f", "w", "fem", "female", "femenino", "feminin"]
            .iter()
            .any(|word| has(word));
        // "H" and "M" without an "F": hombre, mujer.
        let mujer = has("h") && has("m") && !other_female;
        let m = if mujer {
            Some(Sex::Female)
        } else if (spanish && has("m") && !other_female) || (has("h") && has("m")) {
            None
        } else {
            Some(Sex::Male)
        };
        Self { m, h: Some(Sex::Male) }
    }

    /// The sex that a value says, or the code of the note why not.
    pub(super) fn read(self, text: &str) -> Result<Sex, &'static str> {
        let folded = fold(text);
        match folded.as_str() {
            "m" => self.m.ok_or("ambiguous-sex"),
            "h" => self.h.ok_or("ambiguous-sex"),
            other => word(other).or_else(|| self.agreed(text)).ok_or("unknown-sex"),
        }
    }

    /// "F / Ж", "Female (F)": the same said twice.
    fn agreed(self, text: &str) -> Option<Sex> {
        let parts: Vec<&str> = text
            .split(['/', '(', ')', '-', '|', ','])
            .filter(|part| !part.trim().is_empty())
            .collect();
        let mut said = parts.iter().map(|part| {
            let folded = fold(part);
            match folded.as_str() {
                "m" => self.m,
                "h" => self.h,
                other => word(other),
            }
        });
        let first = said.next()??;
        (parts.len() == 2 && said.all(|sex| sex == Some(first))).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(heading: &str, values: &[&str]) -> Vec<Result<Sex, &'static str>> {
        let letters = Letters::of(values.iter().copied(), heading);
        values.iter().map(|value| letters.read(value)).collect()
    }

    #[test]
    fn the_column_decides_what_m_and_h_mean() {
        use Sex::*;
        assert_eq!(column("Sexo", &["M", "H", "M"]), [Ok(Female), Ok(Male), Ok(Female)]);
        assert_eq!(column("Sexe", &["H", "F"]), [Ok(Male), Ok(Female)]);
        assert_eq!(column("Sex", &["M", "F"]), [Ok(Male), Ok(Female)]);
        assert_eq!(column("Sexo", &["M", "M"]), [Err("ambiguous-sex"); 2]);
        assert_eq!(column("Sexo", &["M", "F"]), [Ok(Male), Ok(Female)]);
        assert_eq!(
            column("Sex", &["M", "H", "F"]),
            [Err("ambiguous-sex"), Ok(Male), Ok(Female)]
        );
    }

    #[test]
    fn words_of_many_languages_are_read() {
        use Sex::*;
        let values = [
            "женский",
            "муж.",
            "ж",
            "Femme",
            "mujer",
            "男",
            "여",
            "Nữ",
            "ذكر",
            "Prefer not to say",
            "autre",
            "Female (F)",
            "F / Ж",
            "M / F",
            "1",
        ];
        assert_eq!(
            column("", &values),
            [
                Ok(Female),
                Ok(Male),
                Ok(Female),
                Ok(Female),
                Ok(Female),
                Ok(Male),
                Ok(Female),
                Ok(Female),
                Ok(Male),
                Ok(Undisclosed),
                Ok(Other),
                Ok(Female),
                Ok(Female),
                Err("unknown-sex"),
                Err("unknown-sex")
            ]
        );
    }
}
