//! Countries and institutions in text.

use flipchart_core::geo;
use flipchart_core::text::fold;

/// The code of a country as written: the whole text, or what stands before a bracket or a comma.
pub(super) fn country(text: &str) -> Option<&'static str> {
    let before = text.split(['(', ',', '/']).next().unwrap_or(text);
    geo::find(text)
        .or_else(|| geo::find(before))
        .map(|country| country.code)
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
