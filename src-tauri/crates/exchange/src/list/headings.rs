//! One heading to what it may mean.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use flipchart_core::people::Field;
use flipchart_core::text::fold;

use super::NameOrder;
use super::scripts::is_dense;
use super::synonyms::{BADGE, CERTIFICATE, ELSEWHERE, HEADINGS, JOINED, OTHER_TABLES, SENSITIVE, WEAK};

/// What a heading says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) field: Field,
    pub(super) weight: Weight,
    pub(super) order: NameOrder,
}

/// How strongly it says so, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Only when nothing else has the field.
    Weak,
    /// Among other words.
    Part,
    /// In exactly these words.
    Exact,
}

struct Book {
    exact: HashMap<String, (Field, Weight)>,
    dense: Vec<(String, Field)>,
    elsewhere: HashSet<String>,
    sensitive: HashSet<String>,
    certificate: HashSet<String>,
    badge: HashSet<String>,
    other_tables: HashSet<String>,
    joined: HashSet<String>,
    longest: usize,
}

fn book() -> &'static Book {
    static BOOK: OnceLock<Book> = OnceLock::new();
    BOOK.get_or_init(|| {
        let mut exact = HashMap::new();
        let mut dense = Vec::new();
        for (table, weight) in [(HEADINGS, Weight::Exact), (WEAK, Weight::Weak)] {
            for (field, words) in table {
                for word in *words {
                    let key = key(word);
                    if weight == Weight::Exact && is_dense(word) && word.chars().count() > 1 {
                        dense.push((key.clone(), *field));
                    }
                    exact.entry(key).or_insert((*field, weight));
                }
            }
        }
        dense.sort_by_key(|(key, _)| std::cmp::Reverse(key.len()));
        let set = |words: &[&str]| words.iter().map(|word| key(word)).collect();
        let longest = exact.keys().map(|k: &String| k.split(' ').count()).max().unwrap_or(1);
        Book {
            exact,
            dense,
            elsewhere: set(ELSEWHERE),
            sensitive: set(SENSITIVE),
            certificate: set(CERTIFICATE),
            badge: set(BADGE),
            other_tables: set(OTHER_TABLES),
            joined: set(JOINED),
            longest,
        }
    })
}

/// The form in which headings are compared: folded, elisions and the Arabic article split off, "(s)" dropped.
pub(super) fn key(heading: &str) -> String {
    let mut text = heading.to_lowercase();
    if text.contains(['(', '·']) {
        for plural in ["(s)", "(e)", "(es)", "(a)", "(as)", "(os)", "·e", "(ы)"] {
            text = text.replace(plural, "");
        }
    }
    let folded = fold(&text.replace(['\'', '’', '.', '_'], " "));
    let words = folded.split(' ').map(|word| match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() > 2 => rest,
        _ => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// What the heading says, if anything.
pub(super) fn meaning(heading: &str) -> Option<Meaning> {
    let whole = key(heading);
    if whole.is_empty() {
        let number = Meaning {
            field: Field::Number,
            weight: Weight::Exact,
            order: NameOrder::Unknown,
        };
        return (heading.trim() == "#").then_some(number);
    }
    if heading.chars().count() > 120 {
        return None;
    }
    let order = order(&whole);
    let give = |field, weight| {
        let order = if field == Field::Name {
            order
        } else {
            NameOrder::Unknown
        };
        Some(Meaning { field, weight, order })
    };
    let compact = whole.replace(' ', "");
    // Korean and Chinese headings are spread with spaces to fill a cell.
    let spread = is_dense(heading).then(|| book().exact.get(&compact)).flatten();
    if let Some((field, weight)) = book().exact.get(&whole).or(spread) {
        return give(*field, *weight);
    }
    if let Some(other) = other_name(&whole) {
        return give(other, Weight::Exact);
    }
    if order != NameOrder::Unknown {
        return give(Field::Name, Weight::Exact);
    }
    if longest_phrase(&whole) == Some(Field::Diet) {
        return give(Field::Diet, Weight::Part);
    }
    if let Some(before) = before_likeness(heading) {
        return meaning(before);
    }
    if is_elsewhere(&whole) {
        return None;
    }
    // "Nom / Name", "Name (as in passport)": each part for itself, the first that says something exactly.
    let parts = heading
        .split(['/', '|', '\n', '(', ')', ':', '–', '*'])
        .map(key)
        .filter(|part| !part.is_empty());
    let exact = parts
        .filter_map(|part| book().exact.get(&part))
        .find(|(field, weight)| *weight == Weight::Exact && *field != Field::Number);
    if let Some((field, _)) = exact {
        return give(*field, Weight::Exact);
    }
    if let Some(field) = longest_phrase(&whole) {
        return give(field, Weight::Part);
    }
    let dense = is_dense(heading)
        .then(|| book().dense.iter().find(|(word, _)| compact.contains(word.as_str())))
        .flatten();
    dense.and_then(|(_, field)| give(*field, Weight::Part))
}

/// The field that a text is the exact heading of: what [`meaning`] finds first, without its search.
pub(super) fn exact(text: &str) -> Option<Field> {
    let found = book()
        .exact
        .get(&key(text))
        .filter(|(_, weight)| *weight == Weight::Exact);
    found.map(|(field, _)| *field)
}

/// "Name as it should be on the certificate", "Prénom pour le badge": a name that isn't the one of the list.
fn other_name(whole: &str) -> Option<Field> {
    let field = match whole {
        _ if has_any(whole, &book().certificate) => Field::CertificateName,
        _ if has_any(whole, &book().badge) => Field::CalledName,
        _ => return None,
    };
    let words = || whole.split(' ');
    let named = words().any(|word| {
        let found = book().exact.get(word);
        found.is_some_and(|(field, _)| matches!(field, Field::Name | Field::GivenName | Field::FamilyName))
    });
    named.then_some(field)
}

/// "Full name (as in passport)" is about the name: what stands before the comparison.
fn before_likeness(heading: &str) -> Option<&str> {
    const LIKE: [&str; 10] = [
        "as in",
        "as on",
        "as per",
        "as it",
        "comme",
        "tel que",
        "tal como",
        "como en",
        "como figura",
        "как в",
    ];
    let at = LIKE
        .iter()
        .filter_map(|like| {
            heading
                .find(&format!(" {like} "))
                .or_else(|| heading.find(&format!("({like} ")))
        })
        .min()?;
    let before = heading[..at].trim_matches(|c: char| !c.is_alphanumeric());
    (!before.is_empty()).then_some(before)
}

/// The longest run of words that is a heading by itself.
fn longest_phrase(whole: &str) -> Option<Field> {
    let words: Vec<&str> = whole.split(' ').collect();
    let mut best: Option<(usize, Field)> = None;
    for start in 0..words.len() {
        for end in start + 1..=words.len().min(start + book().longest) {
            let phrase = words[start..end].join(" ");
            let Some((field, Weight::Exact)) = book().exact.get(&phrase) else {
                continue;
            };
            if *field != Field::Number
                && phrase.chars().count() > 2
                && best.is_none_or(|(length, _)| phrase.len() > length)
            {
                best = Some((phrase.len(), *field));
            }
        }
    }
    best.map(|(_, field)| field)
}

/// Family before given or the reverse, when the heading names both.
fn order(whole: &str) -> NameOrder {
    #[rustfmt::skip]
    const FAMILY: [&str; 14] = [
        "nom", "noms", "surname", "last", "family", "фамилия", "apellidos",
        "apellido", "apelido", "прізвище", "لقب", "عائله", "surnames", "тегі",
    ];
    #[rustfmt::skip]
    const GIVEN: [&str; 14] = [
        "prenom", "prenoms", "given", "first", "forename", "имя", "nombre",
        "nombres", "nome", "ім я", "forenames", "اسم", "firstname", "есімі",
    ];
    let words: Vec<&str> = whole.split(' ').collect();
    let at = |list: &[&str]| words.iter().position(|word| list.contains(word));
    match (at(&FAMILY), at(&GIVEN)) {
        (Some(family), Some(given)) if family < given => NameOrder::FamilyFirst,
        (Some(_), Some(_)) => NameOrder::GivenFirst,
        _ if whole == key("Ф.И.О.")
            || whole == "фио"
            || whole.starts_with("ф и о ")
            || whole == key("họ và tên")
            || whole == key("họ tên") =>
        {
            NameOrder::FamilyFirst
        }
        _ => NameOrder::Unknown,
    }
}

fn has_any(whole: &str, set: &HashSet<String>) -> bool {
    let words: Vec<&str> = whole.split(' ').collect();
    (0..words.len()).any(|i| (i + 1..=words.len().min(i + 3)).any(|j| set.contains(&words[i..j].join(" "))))
}

fn is_elsewhere(whole: &str) -> bool {
    has_any(whole, &book().elsewhere)
}

/// A heading that Flipchart doesn't import as a field but knows to be a heading: diet, flight, passport.
pub(super) fn is_known_extra(heading: &str) -> bool {
    is_elsewhere(&key(heading))
}

/// One of two columns that hold a part of the name together: "Apellido paterno", "Apellido materno".
pub(super) fn is_joined(key: &str) -> bool {
    book().joined.contains(key)
}

/// The heading of a table that is no list of people: "Item", "Quantity", "Session".
pub(super) fn is_of_other_table(heading: &str) -> bool {
    book().other_tables.contains(&key(heading))
}

/// Whether data under this heading deserve protection.
pub(super) fn is_sensitive(heading: &str) -> bool {
    has_any(&key(heading), &book().sensitive)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_eight_languages_are_understood() {
        use Field::*;
        for (heading, field) in [
            ("E-mail", Some(Email)),
            ("E-mail address (official)", Some(Email)),
            ("Prénom(s)", Some(GivenName)),
            ("Nom / Name", Some(Name)),
            ("Prénom NOM", Some(Name)),
            ("Name of organisation", Some(Organisation)),
            ("Structure d’appartenance", Some(Organisation)),
            ("Teléfono móvil", Some(Phone)),
            ("Correo electrónico", Some(Email)),
            ("№ п/п", Some(Number)),
            ("#", Some(Number)),
            ("N°", Some(Number)),
            ("Фамилия, имя, отчество", Some(Name)),
            ("Ф.И.О.", Some(Name)),
            ("Занимаемая должность", Some(Position)),
            ("الاسم الكامل", Some(Name)),
            ("البريد الإلكتروني", Some(Email)),
            ("المسمى الوظيفي", Some(Position)),
            ("Họ và tên", Some(Name)),
            ("Đơn vị công tác", Some(Organisation)),
            ("성 명", Some(Name)),
            ("소속기관(부서)", Some(Organisation)),
            ("联系电话", Some(Phone)),
            ("出生日期", Some(BirthDate)),
            ("Emergency contact name", None),
            ("Passport number", None),
            ("Dietary requirements", Some(Diet)),
            ("Dietary requirements / allergies", Some(Diet)),
            ("Régime alimentaire", Some(Diet)),
            ("Name for badge", Some(CalledName)),
            ("Preferred first name (for badge)", Some(CalledName)),
            ("Name as it should be on the certificate", Some(CertificateName)),
            ("Nom sur l’attestation", Some(CertificateName)),
            ("ФИО для сертификата", Some(CertificateName)),
            ("Pronunciation", Some(SaidName)),
            ("How to say the name", Some(SaidName)),
            ("How to say it / Prononciation", Some(SaidName)),
            ("Pronunciation (for the ceremony)", Some(SaidName)),
            ("Prononciation du nom", Some(SaidName)),
            ("Comment se prononce votre nom", Some(SaidName)),
            ("Pronunciación", Some(SaidName)),
            ("¿Cómo se pronuncia?", Some(SaidName)),
            ("Произношение", Some(SaidName)),
            ("Как произносится имя", Some(SaidName)),
            ("Certificate number", None),
            ("Badge number", None),
            ("T-shirt size", None),
        ] {
            assert_eq!(meaning(heading).map(|m| m.field), field, "{heading}");
        }
    }

    #[test]
    fn the_heading_may_say_the_order_of_names() {
        assert_eq!(meaning("Prénom NOM").unwrap().order, NameOrder::GivenFirst);
        assert_eq!(meaning("Nom et prénoms").unwrap().order, NameOrder::FamilyFirst);
        assert_eq!(meaning("Apellidos y nombres").unwrap().order, NameOrder::FamilyFirst);
        assert_eq!(meaning("ФИО").unwrap().order, NameOrder::FamilyFirst);
        assert_eq!(meaning("Full name").unwrap().order, NameOrder::Unknown);
    }

    #[test]
    fn protected_data_are_suggested() {
        assert!(is_sensitive("Passport No."));
        assert!(is_sensitive("Régime alimentaire"));
        assert!(!is_sensitive("Flight"));
    }
}
