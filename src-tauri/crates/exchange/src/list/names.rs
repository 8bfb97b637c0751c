//! Names: kept as written; their parts only where the list itself says which is which.

use flipchart_core::people::{capitals, is_degree, is_particle, is_vietnamese_surname};
use flipchart_core::text::{clean, fold};

use super::scripts::{is_cyrillic, is_dense, is_han_or_hangul};
use super::{NameOrder, places, several, sex, titles};

/// A full name and what could be told about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) full: String,
    pub(super) title: Option<String>,
    pub(super) family: Option<String>,
    pub(super) given: Option<String>,
    pub(super) patronymic: Option<String>,
    pub(super) native: Option<String>,
    pub(super) notes: Vec<&'static str>,
}

#[rustfmt::skip]
const PATRONYMICS: &[&str] =
    &["ович", "евич", "ьич", "ична", "овна", "евна", "инична", "қызы", "кызы", "ұлы", "улы", "уулу", "оглы", "оғлы", "углы", "ўғли", "угли", "гызы", "зода"];

/// The order that a heading says, unless the names that are written with the family name in capitals say the contrary.
pub(super) fn order_of<'a>(said: NameOrder, values: impl Iterator<Item = &'a str>) -> NameOrder {
    let (mut first, mut last) = (0, 0);
    for text in values.take(200) {
        let name = titles::split(text).1;
        let tokens: Vec<&str> = name.split_whitespace().collect();
        if let Some((from, _)) = capitals(&tokens) {
            first += usize::from(from == 0);
            last += usize::from(from > 0);
        }
    }
    match said {
        NameOrder::FamilyFirst if last > first => NameOrder::Unknown,
        NameOrder::GivenFirst if first > last => NameOrder::Unknown,
        said => said,
    }
}

/// A name written in one cell.
pub(super) fn single(text: &str, order: NameOrder) -> Name {
    let (title, full) = titles::split(&clean(text));
    let mut name = Name {
        title,
        full,
        ..Name::default()
    };
    if several::is_several(text) {
        name.full = clean(text);
        name.title = None;
        name.notes.push("several-people");
        return name;
    }
    take_native(&mut name);
    if is_odd(&name.full) {
        name.notes.push("odd-name");
    }
    if let Some((family, given)) = name.full.split_once(',')
        && !is_degrees(given)
        && !given.contains(',')
        && words(family) > 0
        && words(given) > 0
    {
        let (title, given) = titles::split(given);
        let family = clean(family);
        name.title = name.title.or(title);
        name.full = match is_cyrillic(&family) {
            true => format!("{family} {given}"),
            false => format!("{given} {family}"),
        };
        name.notes.push("comma-name");
        fill(&mut name, family, &given);
    } else {
        split_parts(&mut name, order);
    }
    if words(&name.full) == 1 && !is_dense(&name.full) {
        name.notes.push("single-name");
    }
    name
}

/// A name from columns of its parts. `family_first` when the list has that column before the given name.
pub(super) fn from_parts(given: &str, patronymic: &str, family: &str, tradition: Tradition) -> Name {
    let (title, given) = match clean(given) {
        given if given.is_empty() => (None, given),
        given => titles::split(&given),
    };
    let (patronymic, family) = (clean(patronymic), clean(family));
    let family_first = match tradition {
        Tradition::FamilyFirst => true,
        Tradition::GivenFirst => false,
        Tradition::ByScript { family_column_first } => {
            is_dense(&family) || (family_column_first && is_cyrillic(&family))
        }
    };
    let parts: [&str; 3] = match (family_first, is_cyrillic(&family) || is_dense(&family)) {
        (true, true) => [&family, &given, &patronymic],
        (true, false) => [&family, &patronymic, &given],
        (false, _) => [&given, &patronymic, &family],
    };
    let joint = if parts.iter().all(|part| part.is_empty() || is_han_or_hangul(part)) {
        ""
    } else {
        " "
    };
    let full = parts
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(joint);
    let mut notes = Vec::new();
    if parts.iter().filter(|part| !part.is_empty()).count() == 1 && words(&full) == 1 {
        notes.push("single-name");
    }
    let first = fold(given.split_whitespace().next().unwrap_or(""));
    if is_vietnamese_surname(&first) && !family.is_empty() && words(&given) > 1 {
        notes.push("names-swapped");
    }
    let some = |part: String| (!part.is_empty()).then_some(part);
    Name {
        full,
        title,
        family: some(family),
        given: some(given),
        patronymic: some(patronymic),
        native: None,
        notes,
    }
}

/// What decides the order when a name is put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tradition {
    /// The headings are of a language that writes the family name first.
    FamilyFirst,
    /// The list says otherwise.
    GivenFirst,
    /// The script of the name, with the order of the columns for Cyrillic.
    ByScript {
        /// The family name's column stands before the given name's.
        family_column_first: bool,
    },
}

fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic))
        .count()
}

fn is_patronymic(word: &str) -> bool {
    let word = word.to_lowercase();
    PATRONYMICS
        .iter()
        .any(|end| word.ends_with(end) && word.chars().count() > 4)
}

fn fill(name: &mut Name, family: String, rest: &str) {
    let tokens: Vec<&str> = rest.split_whitespace().collect();
    if is_cyrillic(rest)
        && tokens.len() >= 2
        && tokens
            .iter()
            .skip(1)
            .any(|word| is_patronymic(word) || word.ends_with("оглы"))
    {
        name.given = Some(tokens[0].to_string());
        name.patronymic = Some(tokens[1..].join(" "));
    } else if !tokens.is_empty() {
        name.given = Some(tokens.join(" "));
    }
    name.family = Some(family);
}

fn split_parts(name: &mut Name, order: NameOrder) {
    let full = name.full.clone();
    let tokens: Vec<&str> = full.split_whitespace().filter(|word| !word.starts_with('(')).collect();
    if tokens.len() < 2 || is_dense(&full) {
        return;
    }
    if let Some((from, to)) = capitals(&tokens) {
        let rest: Vec<&str> = [&tokens[..from], &tokens[to..]].concat();
        fill(name, tokens[from..to].join(" "), &rest.join(" "));
        return;
    }
    if is_cyrillic(&full) {
        let last = |at: usize| tokens.get(at).is_some_and(|word| is_patronymic(word));
        if tokens.len() == 3 && last(1) && !last(2) && order != NameOrder::FamilyFirst {
            name.given = Some(tokens[0].into());
            name.patronymic = Some(tokens[1].into());
            name.family = Some(tokens[2].into());
        } else if order == NameOrder::FamilyFirst
            || (tokens.len() >= 3 && tokens[2..].iter().any(|word| is_patronymic(word)))
        {
            fill(name, tokens[0].into(), &tokens[1..].join(" "));
        }
        return;
    }
    match order {
        NameOrder::FamilyFirst => {
            let particles = tokens.iter().take_while(|word| is_particle(word)).count();
            if tokens.len() == particles + 2 {
                fill(name, tokens[..=particles].join(" "), tokens[particles + 1]);
            }
        }
        NameOrder::GivenFirst => {
            let family = match tokens.iter().skip(1).position(|word| is_particle(word)) {
                Some(at) => at + 1,
                None if tokens.len() == 2 => 1,
                None => return,
            };
            fill(name, tokens[family..].join(" "), &tokens[..family].join(" "));
        }
        NameOrder::Unknown => {}
    }
}

/// "Han Jiwoo (한지우)", "Иванов Пётр / Ivanov Petr": of two scripts in one cell, the one that isn't Latin is the native name.
fn take_native(name: &mut Name) {
    let closed = name.full.strip_suffix([')', '）']);
    let pair = closed
        .and_then(|text| text.split_once(['(', '（']))
        .or_else(|| name.full.split_once(['/', '|']));
    let Some((one, other)) = pair.map(|(one, other)| (clean(one), clean(other))) else {
        return;
    };
    let letters = |text: &str| {
        let known = |c: char| c.is_alphabetic() || c.is_whitespace() || unicode_mark(c) || "-·'’.ʻʼ".contains(c);
        text.chars().any(char::is_alphabetic) && text.chars().all(known)
    };
    let latin = |text: &str| text.chars().any(|c| c.is_ascii_alphabetic());
    if letters(&one) && letters(&other) && latin(&one) != latin(&other) {
        (name.full, name.native) = if latin(&one) {
            (one, Some(other))
        } else {
            (other, Some(one))
        };
    }
}

/// "Amara Diallo, PhD": what follows the comma is no given name.
fn is_degrees(text: &str) -> bool {
    let mut words = text.split([' ', ',']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| is_degree(&fold(word).replace(' ', "")) || titles::is_title(word))
}

/// Signs that no name has, or more words than one person's name has.
fn is_odd(name: &str) -> bool {
    name.chars().any(|c| c.is_numeric() || "?*@([{<:;=+_".contains(c)) || words(name) > 8
}

/// Whether a text could be the name of a person: two to seven words of letters, or a short word in Han or Hangul.
pub(super) fn is_like_name(text: &str) -> bool {
    let (_, text) = titles::split(text);
    let letters = |c: char| c.is_alphabetic() || c.is_whitespace() || "-'’.,ʻʼ·()ʹ".contains(c) || unicode_mark(c);
    if text.is_empty() || text.chars().count() > 80 || !text.chars().all(letters) || sex::is_word(&text) {
        return false;
    }
    if is_dense(&text) {
        return (2..=6).contains(&text.chars().filter(|c| !c.is_whitespace()).count())
            && !places::is_institution(&text);
    }
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let capital =
        |word: &&str| !word.starts_with(char::is_lowercase) || is_particle(word) || word.contains(['-', '\'', '’']);
    (2..=7).contains(&tokens.len())
        && tokens.iter().all(capital)
        && !places::is_institution(&text)
        && flipchart_core::geo::find(&text).is_none()
}

fn unicode_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}
