use super::gazetteer;
use super::*;

fn said(lang: Lang, city: &str, country: &str) -> String {
    let place = Place {
        city,
        country: Some(country).filter(|code| !code.is_empty()),
        ..Place::default()
    };
    plain(&located(Texts::of(lang), &place)).into_owned()
}

#[test]
fn every_country_of_the_world_can_stand_in_a_sentence() {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../../../../../assets/geo/countries.json")).unwrap();
    for country in file["countries"].as_array().unwrap() {
        let code = country["code"].as_str().unwrap();
        if code.starts_with("x-") && code != "x-xk" {
            assert!(in_country(Texts::of(Lang::En), code).is_none(), "{code} is no country");
            continue;
        }
        for lang in Lang::ALL {
            let said = in_country(Texts::of(lang), code).unwrap_or_else(|| panic!("{code} has no form in {lang}"));
            let said = plain(&said).into_owned();
            assert!(
                said.chars().count() > 4 && said == said.trim() && !said.contains("  "),
                "{lang} {code}: {said:?}"
            );
            assert!(!Country::of(code).unwrap().name(lang).is_empty());
        }
    }
}

#[test]
fn no_country_has_two_articles_or_two_prepositions() {
    const SMALL: [&str; 15] = [
        "the", "in", "el", "la", "los", "las", "le", "les", "au", "aux", "en", "à", "в", "во", "на",
    ];
    const TOGETHER: [&str; 8] = [
        "in the", "en el", "en la", "en los", "en las", "à la", "dans le", "dans les",
    ];
    for country in gazetteer::all() {
        for lang in Lang::ALL {
            let said = in_country(Texts::of(lang), country.code()).unwrap();
            let said = plain(&said).into_owned();
            let words: Vec<&str> = said.split(' ').collect();
            assert!(
                words
                    .windows(2)
                    .all(|pair| pair[0].to_lowercase() != pair[1].to_lowercase()),
                "{said}"
            );
            let start = words[..2].join(" ");
            assert!(
                !SMALL.contains(&words[1]) || TOGETHER.contains(&start.as_str()),
                "{said}"
            );
            assert!(words.get(2).is_none_or(|third| !SMALL.contains(third)), "{said}");
            let name = country.name(lang);
            assert!(name.chars().next().is_some_and(char::is_uppercase), "{lang} {name:?}");
        }
    }
}

/// The preposition of a French country follows from its gender, its number and its first sound.
#[test]
fn french_prepositions_follow_sound_and_number() {
    let vowel = |name: &str| name.starts_with(['A', 'E', 'É', 'I', 'Î', 'O', 'U']);
    let feminine_in_e = |name: &str| name.split(' ').next().is_some_and(|word| word.ends_with('e'));
    let masculine = [
        "Belize",
        "Cambodge",
        "Mexique",
        "Mozambique",
        "Suriname",
        "Timor-Leste",
        "Zimbabwe",
    ];
    let plural = ["Fidji", "Samoa américaines", "Tonga", "Tuvalu", "Tokélaou"];
    for country in gazetteer::all() {
        let (said, name) = (country.within(Lang::Fr), country.name(Lang::Fr));
        if said.starts_with("au ") {
            assert!(!vowel(name), "{said}");
            assert!(!feminine_in_e(name) || masculine.contains(&name), "{said}");
        } else if said.starts_with("aux ") {
            assert!(
                name.contains("s ") || name.ends_with('s') || plural.contains(&name) || name.starts_with("Îles"),
                "{said}"
            );
        } else if said.starts_with("en ") {
            let first = name.split([' ', '-']).next().unwrap();
            let feminine = first.ends_with('e') || matches!(first, "Haïti" | "Fédération" | "Sierra");
            assert!(vowel(name) || feminine || name.starts_with("Nouvelle"), "{said}");
        } else {
            assert!(
                ["à ", "sur l’", "dans "].iter().any(|start| said.starts_with(start)),
                "{said}"
            );
        }
    }
}

#[test]
fn russian_countries_stand_after_in_or_on() {
    for country in gazetteer::all() {
        let said = country.within(Lang::Ru);
        let (preposition, name) = said.split_once(' ').unwrap();
        match preposition {
            "в" => assert_eq!(russian_preposition(name), "plain", "{said}"),
            "во" => assert_eq!(russian_preposition(name), "vo", "{said}"),
            _ => assert_eq!(preposition, "на", "{said}"),
        }
    }
}

#[test]
fn french_towns_contract_le_and_les_only() {
    for (city, country, expected) in [
        ("Le Caire", "EG", "au Caire, en Égypte"),
        ("Les Cayes", "HT", "aux Cayes, en Haïti"),
        ("Le Mans", "FR", "au Mans, en France"),
        ("La Haye", "NL", "à La Haye, aux Pays-Bas"),
        ("L’Aquila", "IT", "à L’Aquila, en Italie"),
        ("Lesly", "", "à Lesly"),
        ("Suva", "FJ", "à Suva, aux Fidji"),
        ("Victoria", "SC", "à Victoria, aux Seychelles"),
        ("", "MU", "à Maurice"),
        ("", "MA", "au Maroc"),
        ("", "US", "aux États-Unis"),
        ("", "DO", "en République dominicaine"),
        ("", "", ""),
    ] {
        assert_eq!(said(Lang::Fr, city, country), expected);
    }
}

#[test]
fn a_town_with_the_name_of_its_country_is_said_once() {
    for (lang, city, country, expected) in [
        (Lang::En, "Singapore", "SG", "in Singapore"),
        (Lang::Fr, "Singapour", "SG", "à Singapour"),
        (Lang::Fr, "Singapore", "SG", "à Singapour"),
        (Lang::Fr, "Luxembourg", "LU", "à Luxembourg"),
        (Lang::Fr, "Panama", "PA", "à Panama"),
        (Lang::Fr, "Kuwait", "KW", "à Koweït"),
        (Lang::Fr, "Guatemala", "GT", "à Guatemala"),
        (Lang::Fr, "Djibouti", "DJ", "à Djibouti"),
        (Lang::Fr, "Hong Kong", "HK", "à Hong Kong (Chine)"),
        (Lang::Fr, "Mexico", "MX", "à Mexico, au Mexique"),
        (Lang::Es, "Mexico", "MX", "en México"),
        (Lang::Es, "Guatemala", "GT", "en Guatemala"),
        (Lang::En, "Mexico City", "MX", "in Mexico City, Mexico"),
        (Lang::Ru, "Сингапур", "SG", "в Сингапуре"),
        (Lang::Ru, "Monaco", "MC", "в Монако"),
        (Lang::Ru, "Джибути", "DJ", "в Джибути"),
        (Lang::Ru, "Алжир", "DZ", "в Алжире"),
        (Lang::Ru, "Hong Kong", "HK", "в Гонконге (Китай)"),
        (Lang::Ru, "Macao", "MO", "в Макао (Китай)"),
    ] {
        assert_eq!(said(lang, city, country), expected);
    }
}

#[test]
fn the_name_of_a_country_in_the_field_of_the_town_keeps_its_article() {
    for (lang, city, country, expected) in [
        (Lang::Fr, "Maroc", "MA", "au Maroc"),
        (Lang::Fr, "Fidji", "FJ", "aux Fidji"),
        (Lang::Fr, "Vatican", "VA", "au Vatican"),
        (Lang::Fr, "Suisse", "CH", "en Suisse"),
        (Lang::En, "Gambia", "GM", "in the Gambia"),
        (Lang::En, "Philippines", "PH", "in the Philippines"),
        (Lang::En, "Fiji", "FJ", "in Fiji"),
        (Lang::Es, "Vaticano", "VA", "en el Vaticano"),
        (Lang::Es, "India", "IN", "en la India"),
        (Lang::Es, "El Salvador", "SV", "en El Salvador"),
        (Lang::Ru, "Фиджи", "FJ", "на Фиджи"),
    ] {
        assert_eq!(said(lang, city, country), expected);
    }
}

#[test]
fn a_country_typed_after_the_town_is_not_said_again() {
    assert_eq!(said(Lang::Fr, "Suva, Fiji", "FJ"), "à Suva, aux Fidji");
    assert_eq!(said(Lang::Es, "Manila (Filipinas)", "PH"), "en Manila, Filipinas");
    assert_eq!(
        said(Lang::En, "Washington, D.C.", "US"),
        "in Washington, D.C., United States"
    );
}

#[test]
fn russian_towns_are_declined_when_known_and_set_beside_the_sentence_when_not() {
    for (city, country, expected) in [
        ("Баку", "AZ", "в Баку (Азербайджан)"),
        ("Сува", "FJ", "в Суве (Фиджи)"),
        ("Владивосток", "RU", "во Владивостоке (Российская Федерация)"),
        ("Вьентьян", "LA", "во Вьентьяне (Лаос)"),
        ("Вена", "AT", "в Вене (Австрия)"),
        ("Львов", "UA", "во Львове (Украина)"),
        ("Lviv", "UA", "во Львове (Украина)"),
        ("Любляна", "SI", "в Любляне (Словения)"),
        ("Мбабане", "SZ", "в Мбабане (Эсватини)"),
        ("", "HK", "в Гонконге (Китай)"),
        ("", "MO", "в Макао (Китай)"),
        ("Коулун", "HK", "в Гонконге (Коулун, Китай)"),
        (
            "Бандар-Сери-Бегаван",
            "BN",
            "в Бандар-Сери-Бегаване (Бруней-Даруссалам)",
        ),
        ("Лабаса", "FJ", "на Фиджи (Лабаса)"),
        ("Labasa", "FJ", "на Фиджи (Labasa)"),
        ("Иваново", "RU", "в Российской Федерации (Иваново)"),
        ("Кисуму", "KE", "в Кисуму (Кения)"),
        ("Гоа", "", "место проведения: Гоа"),
        ("", "VN", "во Вьетнаме"),
        ("", "CU", "на Кубе"),
    ] {
        assert_eq!(said(Lang::Ru, city, country), expected);
    }
}

#[test]
fn some_russian_towns_take_the_longer_preposition_by_custom() {
    for (name, expected) in [
        ("Львове", "vo"),
        ("Ржеве", "vo"),
        ("Мценске", "vo"),
        ("Любляне", "plain"),
        ("Риге", "plain"),
        ("Москве", "plain"),
        ("Мбабане", "plain"),
    ] {
        assert_eq!(russian_preposition(name), expected, "{name}");
    }
}

#[test]
fn own_words_win_over_all() {
    for lang in Lang::ALL {
        let place = Place {
            venue: "Novotel",
            city: "Suva",
            country: Some("FJ"),
            phrase: Some(" by the sea "),
        };
        assert_eq!(located(Texts::of(lang), &place), "by the sea");
        assert_eq!(place.venue(), "");
        let blank = Place {
            phrase: Some("  "),
            ..place
        };
        assert_eq!(blank.venue(), "Novotel");
    }
}

#[test]
fn outside_a_sentence_names_stand_bare() {
    let named = |lang, city, country| {
        let place = Place {
            city,
            country: Some(country),
            ..Place::default()
        };
        super::named(Texts::of(lang), &place)
    };
    assert_eq!(named(Lang::En, "Banjul", "GM"), "Banjul, Gambia");
    assert_eq!(named(Lang::Fr, "Suva", "FJ"), "Suva, Fidji");
    assert_eq!(named(Lang::Es, "Nueva Delhi", "IN"), "Nueva Delhi, India");
    assert_eq!(named(Lang::Es, "", "SV"), "El Salvador");
    assert_eq!(named(Lang::Ru, "Сува", "FJ"), "Сува, Фиджи");
    assert_eq!(named(Lang::Fr, "Monaco", "MC"), "Monaco");
    assert_eq!(named(Lang::En, "Suva", "x-un"), "Suva");
}

#[test]
fn a_known_town_is_called_as_the_language_calls_it() {
    for (lang, city, country, expected) in [
        (Lang::Fr, "Cairo", "EG", "au Caire, en Égypte"),
        (Lang::Fr, "Geneva", "CH", "à Genève, en Suisse"),
        (Lang::Fr, "Panama City", "PA", "à Panama"),
        (Lang::Es, "Genève", "CH", "en Ginebra, Suiza"),
        (Lang::Es, "Le Caire", "EG", "en El Cairo, Egipto"),
        (Lang::En, "Гаага", "NL", "in The Hague, Netherlands"),
        (Lang::Ru, "Suva", "FJ", "в Суве (Фиджи)"),
        (Lang::Ru, "LA HAYE", "", "в Гааге"),
        (Lang::Fr, "Beijing", "CN", "à Pékin, en Chine"),
        (Lang::Es, "Beijing", "CN", "en Pekín, China"),
        (Lang::En, "Pékin", "CN", "in Beijing, China"),
        (Lang::Ru, "Beijing", "", "в Пекине"),
        (
            Lang::Ru,
            "Bandar Seri Begawan",
            "BN",
            "в Бандар-Сери-Бегаване (Бруней-Даруссалам)",
        ),
        (Lang::Ru, "Victoria", "CA", "в Канаде (Victoria)"),
    ] {
        assert_eq!(said(lang, city, country), expected);
    }
}

/// A name that two towns share would be taken for the first one where the country isn't known.
#[test]
fn towns_are_in_countries_and_their_names_are_their_own() {
    let mut seen = std::collections::HashMap::new();
    for town in gazetteer::towns() {
        let names = Lang::ALL.map(|lang| town.name(lang).to_lowercase());
        assert!(Country::of(town.country).is_some(), "{}", town.country);
        for name in names {
            assert!(!name.is_empty());
            let other = seen.insert(name.clone(), town.ru_in);
            assert!(other.is_none_or(|other| other == town.ru_in), "{name}");
        }
        let stem: String = town.name(Lang::Ru).chars().take(2).collect();
        assert!(town.ru_in.starts_with(&stem), "{}", town.ru_in);
    }
}
