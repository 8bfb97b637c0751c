//! Countries and institutions in text.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::OnceLock;

use flipchart_core::geo;
use flipchart_core::text::fold;

/// The code of a country as written: the whole text, or what stands before a bracket or a comma.
pub(super) fn country(text: &str) -> Option<&'static str> {
    if let Some(code) = flag(text) {
        return geo::by_code(&code).map(|country| country.code);
    }
    let before = text.split(['(', ',', '/']).next().unwrap_or(text);
    geo::find(text)
        .or_else(|| geo::find(before))
        .map(|country| country.code)
}

/// Whether a text names two countries: "Kenya / Uganda".
pub(super) fn is_several(text: &str) -> bool {
    if !text.contains(['/', ',', ';', '&', '(']) || geo::find(text).is_some() {
        return false;
    }
    let mut parts = text.split(['/', ',', ';', '&', '(', ')']).filter_map(geo::find);
    parts
        .next()
        .is_some_and(|first| parts.any(|other| other.code != first.code))
}

/// A flag is two letters in a script of their own.
fn flag(text: &str) -> Option<String> {
    let letter = |c: char| {
        let at = (c as u32).checked_sub(0x1F1E6).filter(|at| *at < 26)?;
        char::from_u32('A' as u32 + at)
    };
    let mut letters = text.chars().map(letter);
    let code = [letters.next()??, letters.next()??];
    Some(code.iter().collect())
}

/// Countries that are misspelled, each asked for once.
#[derive(Debug, Default)]
pub(super) struct Spelled {
    known: RefCell<HashMap<String, Option<&'static str>>>,
}

impl Spelled {
    /// Longest text that is looked at.
    const LONGEST: usize = 40;

    /// The one country whose name is a letter away, two in a long name: "Phillipines", "Kirgizstan", "Cote d'Ivore".
    pub(super) fn country(&self, text: &str) -> Option<&'static str> {
        let folded = fold(text);
        let letters = folded.chars().count();
        if !(5..=Self::LONGEST).contains(&letters) || folded.chars().any(|c| c.is_numeric()) {
            return None;
        }
        if let Some(known) = self.known.borrow().get(&folded) {
            return *known;
        }
        let found = nearest(&folded, letters);
        self.known.borrow_mut().insert(folded, found);
        found
    }
}

struct Spelling {
    letters: Vec<char>,
    code: &'static str,
}

/// All names of countries by their first letter: few people misspell that one.
fn spellings() -> &'static HashMap<char, Vec<Spelling>> {
    static NAMES: OnceLock<HashMap<char, Vec<Spelling>>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names: HashMap<char, Vec<Spelling>> = HashMap::new();
        for country in geo::all().iter().filter(|country| country.is_iso()) {
            for name in country.names.values() {
                let letters: Vec<char> = fold(name).chars().collect();
                if let Some(first) = letters.first().copied().filter(|_| letters.len() >= 4) {
                    let code = country.code;
                    names.entry(first).or_default().push(Spelling { letters, code });
                }
            }
        }
        names
    })
}

fn nearest(folded: &str, letters: usize) -> Option<&'static str> {
    let text: Vec<char> = folded.chars().collect();
    let most = if letters >= 9 { 2 } else { 1 };
    let mut best: Option<(usize, &'static str)> = None;
    let mut even = false;
    for name in spellings().get(text.first()?)? {
        if name.letters.len().abs_diff(letters) > most {
            continue;
        }
        let apart = distance(&text, &name.letters);
        if apart == 0 {
            // Written well, and still of no one country: Congo.
            return None;
        }
        match best {
            _ if apart > most => {}
            Some((least, _)) if apart > least => {}
            Some((least, code)) if apart == least => even |= code != name.code,
            _ => (best, even) = (Some((apart, name.code)), false),
        }
    }
    best.filter(|_| !even).map(|(_, code)| code)
}

/// Letters to add, drop, change or swap with their neighbour.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for i in 1..=one.len() {
        let mut row = vec![i];
        for j in 1..=other.len() {
            let change = last[j - 1] + usize::from(one[i - 1] != other[j - 1]);
            let mut least = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[other.len()]
}

/// The country that an organisation names at its end: "Ministère de la Planification, Guinée", "INDECI – Perú".
pub(super) fn country_of_organisation(text: &str) -> Option<&'static str> {
    let cut = [", ", "،", " – ", " — ", " - ", " (", " / ", "，", "（"]
        .iter()
        .filter_map(|mark| text.rfind(mark).map(|at| at + mark.len()))
        .max()?;
    let tail = text[cut..].trim().trim_end_matches([')', '）', '.']);
    (tail.chars().count() > 1 && !is_short_code(tail))
        .then(|| geo::find(tail))
        .flatten()
        .map(|country| country.code)
}

/// Two Latin letters after a comma are as often an abbreviation as a country.
fn is_short_code(text: &str) -> bool {
    text.len() <= 3 && text.is_ascii()
}

#[rustfmt::skip]
const INSTITUTIONS: &[&str] = &[
    "ministry", "minister", "department", "agency", "university", "institute", "institution", "office", "bureau", "authority", "commission", "council",
    "association", "society", "foundation", "directorate", "secretariat", "service", "company", "ngo", "committee", "bank", "centre", "center", "police",
    "municipality", "embassy", "programme", "organization", "organisation", "government", "network", "federation", "board", "division", "unit",
    "ministere", "departement", "agence", "universite", "institut", "direction", "autorite", "conseil", "societe", "fondation", "secretariat", "mairie",
    "banque", "prefecture", "organisme", "comite", "ong", "croix", "ministerio", "departamento", "agencia", "universidad", "instituto", "direccion",
    "oficina", "autoridad", "comision", "consejo", "asociacion", "sociedad", "fundacion", "secretaria", "municipalidad", "alcaldia", "gobierno", "cruz",
    "министерство", "департамент", "агентство", "университет", "институт", "управление", "комитет", "служба", "комиссия", "совет", "ассоциация",
    "фонд", "центр", "отдел", "администрация", "акимат", "мвд", "мчс", "мид", "академия", "общество", "банк", "посольство",
    "وزارة", "هيئة", "جامعة", "معهد", "إدارة", "مركز", "مؤسسة", "منظمة", "جمعية", "مديرية", "وكالة", "bộ", "sở", "viện", "cục", "trường", "ủy", "trung",
];

const DENSE: &[&str] = &[
    "부",
    "청",
    "대학교",
    "연구원",
    "협회",
    "공단",
    "위원회",
    "部",
    "局",
    "大学",
    "研究所",
    "研究院",
    "委员会",
    "协会",
    "公司",
    "中心",
    "院",
];

/// Whether a text reads as the name of an institution.
pub(super) fn is_institution(text: &str) -> bool {
    let folded = fold(text);
    let words = folded.split(' ');
    let known = |word: &str| {
        INSTITUTIONS.contains(&word) || word.strip_prefix("ال").is_some_and(|word| INSTITUTIONS.contains(&word))
    };
    let dense = text.chars().count() > 2
        && DENSE
            .iter()
            .any(|end| text.trim().ends_with(end) && text.chars().count() > 3);
    words
        .into_iter()
        .any(|word| known(word) || is_vietnamese_office(word, text))
        || dense
}

fn is_vietnamese_office(word: &str, text: &str) -> bool {
    matches!(word, "bo" | "so" | "vien" | "cuc")
        && ["Bộ ", "Sở ", "Viện ", "Cục "]
            .iter()
            .any(|start| text.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_misspellings_are_understood_when_they_mean_one_country() {
        let spelled = Spelled::default();
        for (text, code) in [
            ("Phillipines", Some("PH")),
            ("Kazakstan", Some("KZ")),
            ("Kirgizstan", Some("KG")),
            ("Camerun", Some("CM")),
            ("Madagaskar", Some("MG")),
            ("Zimbawe", Some("ZW")),
            ("Казахтан", Some("KZ")),
            ("Etiopia", Some("ET")),
            ("Austrlia", None),
            ("Atlantis", None),
            ("Suva", None),
        ] {
            let found = country(text).or_else(|| spelled.country(text));
            assert_eq!(found, code, "{text}");
        }
    }

    #[test]
    fn an_organisation_may_name_its_country() {
        for (text, code) in [
            ("Ministère de la Planification, Guinée", Some("GN")),
            ("INDECI – Perú", Some("PE")),
            ("Department of Home Affairs, South Africa", Some("ZA")),
            ("Red Cross (Fiji)", Some("FJ")),
            ("Ministry of Economy, Climate Change Division", None),
            ("Analysts, IT", None),
        ] {
            assert_eq!(country_of_organisation(text), code, "{text}");
        }
    }
}
