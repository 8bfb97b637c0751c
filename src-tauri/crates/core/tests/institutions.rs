//! Written organisations and the institutions they mean: pairs that must meet, and pairs that must not.

use flipchart_core::Localized;
use flipchart_core::organisations::{KnownInstitution, Matcher, OrganisationKind, SuggestedBy};

/// What the matcher makes of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Met {
    /// The same beyond doubt.
    Certainly,
    /// Suggested, for a person to decide.
    Perhaps,
    /// Not even suggested.
    Not,
}
use Met::{Certainly, Not, Perhaps};

/// The name of an institution (with short name and aliases after bars) and its country; what is written, for whom.
#[rustfmt::skip]
const PAIRS: &[(&str, &str, &str, &str, Met)] = &[
    // The same name but for accents, case, articles and punctuation.
    ("Ministry of Environment", "FJ", "MINISTRY OF ENVIRONMENT", "FJ", Certainly),
    ("Ministry of Environment", "FJ", "Ministry of the Environment", "FJ", Certainly),
    ("Ministry of Environment", "FJ", "Ministry for Environment", "FJ", Certainly),
    ("Ministère de l’Environnement", "SN", "ministere de l'environnement", "SN", Certainly),
    ("Ministère de l’Environnement", "SN", "Ministère de l'Environnement, Sénégal", "SN", Certainly),
    ("Ministère de l’Environnement", "SN", "Ministère de l'Environnement (Sénégal)", "", Certainly),
    ("Ministerio del Ambiente", "PE", "MINISTERIO DEL AMBIENTE – Perú", "PE", Certainly),
    ("Ministério da Saúde", "MZ", "Ministerio da Saude", "MZ", Certainly),
    ("Министерство экологии", "KZ", "МИНИСТЕРСТВО ЭКОЛОГИИ", "KZ", Certainly),
    ("وزارة البيئة", "JO", "وزاره البيئه", "JO", Certainly),
    ("生态环境部", "CN", "生态环境部", "CN", Certainly),
    ("Ministry of Environment", "KE", "Ministry of Environment of Kenya", "KE", Certainly),
    ("Fiji Bureau of Statistics", "FJ", "Bureau of Statistics", "FJ", Certainly),
    // Short names and aliases.
    ("Ministry of Environment|MoE", "FJ", "MoE", "FJ", Certainly),
    ("Ministry of Environment|MoE", "FJ", "M.O.E.", "FJ", Certainly),
    ("Ministry of Environment|MoE|Environment Ministry", "FJ", "environment ministry", "FJ", Certainly),
    ("Ministère de l’Économie et des Finances|MEF", "MA", "MEF", "MA", Certainly),
    ("Ministry of Environment|MoE", "FJ", "Ministry of Environment (MoE)", "FJ", Certainly),
    // Names that only one institution bears need no country.
    ("University of the South Pacific|USP", "", "University of South Pacific", "FJ", Certainly),
    ("Moanavale Centre for Mobility", "", "Moanavale Centre for Mobility", "RO", Certainly),
    ("x-un:World Health Organization|WHO", "", "WHO", "KE", Certainly),
    ("x-un:World Health Organization|WHO", "CH", "World Health Organization", "KE", Certainly),
    ("Lantern Strait Cooperation Fund", "x-intl", "Lantern Strait Cooperation Fund", "PE", Certainly),
    // The same name in another country is another institution.
    ("Ministry of Environment", "FJ", "Ministry of Environment", "KE", Not),
    ("Ministry of Environment|MoE", "FJ", "MoE", "KE", Not),
    ("Ministry of Environment", "FJ", "Ministry of Environment, Kenya", "", Not),
    ("Ministère de la Santé", "SN", "Ministère de la Santé", "ML", Not),
    ("National Disaster Management Office|NDMO", "FJ", "National Disaster Management Office", "ID", Not),
    ("National Disaster Management Office|NDMO", "FJ", "NDMO", "WS", Not),
    ("Bureau of Statistics", "TO", "Bureau of Statistics", "WS", Not),
    // Where the country is not known, a name that every country has is only suggested.
    ("Ministry of Environment", "FJ", "Ministry of Environment", "", Perhaps),
    ("Ministry of Environment", "", "Ministry of Environment", "FJ", Perhaps),
    ("Ministry of Environment|MoE", "FJ", "MoE", "", Perhaps),
    ("University of Nairobi", "KE", "University of Nairobi", "UG", Perhaps),
    // Abbreviated heads, other order, other language.
    ("Ministry of Environment", "FJ", "Min. of Environment", "FJ", Perhaps),
    ("Ministry of Environment", "FJ", "Min of Environnement", "FJ", Perhaps),
    ("Ministry of Finance and Economy", "FJ", "Ministry of Economy & Finance", "FJ", Perhaps),
    ("Ministry of Environment", "FJ", "Environment Ministry", "FJ", Perhaps),
    ("Ministry of Environment", "SN", "Ministère de l'Environnement", "SN", Perhaps),
    ("Ministry of Environment", "KZ", "Министерство окружающей среды", "KZ", Perhaps),
    ("Ministry of Health", "PE", "Ministerio de Salud", "PE", Perhaps),
    ("Ministry of Health", "MZ", "Ministério da Saúde", "MZ", Perhaps),
    ("Ministry of Foreign Affairs", "KG", "Министерство иностранных дел", "KG", Perhaps),
    ("Ministry of Foreign Affairs", "CL", "Ministerio de Relaciones Exteriores", "CL", Perhaps),
    ("Ministère des Affaires étrangères", "MA", "Ministry of Foreign Affairs", "MA", Perhaps),
    ("Ministry of Emergency Situations", "KG", "Министерство чрезвычайных ситуаций", "KG", Perhaps),
    ("Ministerio del Interior", "CL", "Ministère de l'Intérieur", "CL", Perhaps),
    ("Direction générale de la météorologie", "MG", "Directorate General of Meteorology", "MG", Perhaps),
    // Acronyms, both ways.
    ("Ministry of Environment", "FJ", "MoE", "FJ", Perhaps),
    ("Ministry of Foreign Affairs", "FJ", "MOFA", "FJ", Perhaps),
    ("Ministry of Foreign Affairs", "FJ", "MFA", "FJ", Perhaps),
    ("Ministère de l’Économie et des Finances", "SN", "MEF", "SN", Perhaps),
    ("Министерство чрезвычайных ситуаций", "KG", "МЧС", "KG", Perhaps),
    ("Ministerio del Ambiente", "PE", "MINAM", "PE", Perhaps),
    ("Ministry of Finance", "RW", "MINFIN", "RW", Perhaps),
    ("NDMO", "FJ", "National Disaster Management Office", "FJ", Perhaps),
    ("National Disaster Management Office", "FJ", "Disaster Office (NDMO)", "FJ", Perhaps),
    // Slips of the pen, longer and shorter forms, parts.
    ("Ministry of Environment", "FJ", "Ministry of Enviroment", "FJ", Perhaps),
    ("University of Nairobi", "KE", "Univercity of Nairobi", "KE", Perhaps),
    ("Moanavale Centre for Mobility and Environment", "FJ", "Moanavle Centre for Mobility and Environment", "FJ", Perhaps),
    ("Ministry of Environment", "FJ", "Ministry of Environment and Tourism", "FJ", Perhaps),
    ("Ministère de l’Intérieur", "SN", "Ministère de l’Intérieur, Direction de la protection civile", "SN", Perhaps),
    // Other institutions.
    ("Ministry of Environment", "FJ", "Ministry of Education", "FJ", Not),
    ("Ministry of Environment", "FJ", "Ministry of Health", "FJ", Not),
    ("Ministry of Environment", "SN", "Ministère de la Santé", "SN", Not),
    ("Ministry of Health", "PE", "Ministerio de Educación", "PE", Not),
    ("Министерство экологии", "KZ", "Министерство здравоохранения", "KZ", Not),
    ("University of Nairobi", "KE", "University of Eldoret", "KE", Not),
    ("University of Environment", "KE", "Ministry of Environment", "KE", Not),
    ("Ministry of Basic Education", "KE", "Ministry of Higher Education", "KE", Not),
    ("National Bank", "FJ", "National Police", "FJ", Not),
    ("Ministry of Environment|MoE", "FJ", "MoH", "FJ", Not),
    ("Ministry of Environment", "FJ", "MINAM", "FJ", Not),
    ("Outer Reef Institute", "FJ", "Inner Lagoon Institute", "FJ", Not),
    ("Municipio de Oruro", "BO", "Municipio de Potosí", "BO", Not),
    ("Care for Rivers", "KE", "Care for Forests", "KE", Not),
    ("Ministry of Environment", "FJ", "Fiji", "FJ", Not),
    ("Ministry of Environment", "FJ", "independent", "FJ", Not),
    ("Ministry of Environment", "FJ", "-", "FJ", Not),
];

fn known(written: &str, country: &str) -> KnownInstitution {
    let (kind, written) = match written.strip_prefix("x-un:") {
        Some(rest) => (Some(OrganisationKind::Un), rest),
        None => (None, written),
    };
    let mut texts = written.split('|');
    KnownInstitution {
        uid: "it".into(),
        name: Localized::of("en", texts.next().unwrap_or_default()),
        others: texts.map(String::from).collect(),
        country: Some(country.to_string()).filter(|c| !c.is_empty()),
        kind,
        ..KnownInstitution::default()
    }
}

fn met(matcher: &Matcher, text: &str, country: Option<&str>) -> Met {
    if matcher.certain(text, country).is_some() {
        Certainly
    } else if matcher.suggest(text, country).is_empty() {
        Not
    } else {
        Perhaps
    }
}

#[test]
fn texts_meet_the_institutions_they_mean_and_no_others() {
    assert!(PAIRS.len() >= 60);
    let wrong: Vec<String> = PAIRS
        .iter()
        .filter_map(|(institution, home, text, country, expected)| {
            let matcher = Matcher::new(vec![known(institution, home)]);
            let country = Some(*country).filter(|c| !c.is_empty());
            let found = met(&matcher, text, country);
            let said = || format!("{text} ({country:?}) / {institution} ({home}): {found:?}, not {expected:?}");
            (found != *expected).then(said)
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn of_two_that_are_equally_sure_neither_is_certain() {
    let two = vec![
        known("Ministry of Environment", "FJ"),
        known("Ministry of Environment", "FJ"),
    ];
    let matcher = Matcher::new(two);
    assert_eq!(matcher.certain("Ministry of Environment", Some("FJ")), None);
    assert_eq!(matcher.suggest("Ministry of Environment", Some("FJ")).len(), 2);
}

#[test]
fn each_country_has_its_own_ministry() {
    let matcher = Matcher::new(vec![
        known("Ministry of Environment", "FJ"),
        known("Ministry of Environment", "KE"),
    ]);
    let home = |country| {
        let at = matcher.certain("Ministry of Environment", Some(country));
        at.and_then(|at| matcher.get(at).country.clone())
    };
    assert_eq!(home("FJ").as_deref(), Some("FJ"));
    assert_eq!(home("KE").as_deref(), Some("KE"));
    assert_eq!(home("TO"), None);
}

#[test]
fn the_likeliest_comes_first_with_its_reason() {
    let matcher = Matcher::new(vec![
        known("Ministry of Environment and Forests", "KE"),
        known("Ministère de l’Environnement", "KE"),
        known("Ministry of Education", "KE"),
    ]);
    let found = matcher.suggest("Ministry of Environment", Some("KE"));
    let reasons: Vec<SuggestedBy> = found.iter().map(|s| s.reason).collect();
    assert_eq!(reasons, [SuggestedBy::Words, SuggestedBy::Similar]);
    assert_eq!(found[0].name, Localized::of("en", "Ministère de l’Environnement"));
    assert!(found[0].score > found[1].score);
}
