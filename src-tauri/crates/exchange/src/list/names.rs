//! Names: kept as written; their parts only where the list itself says which is which.

use flipchart_core::people::{capitals, is_particle};
use flipchart_core::text::{clean, fold};

use super::scripts::{is_cyrillic, is_dense, is_han_or_hangul};
use super::{NameOrder, places, sex, titles};

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

/// Surnames that stand first in Vietnamese; seen among given names they hint at swapped columns.
const VIETNAMESE: &[&str] = &[
    "nguyen", "tran", "pham", "hoang", "huynh", "phan", "vu", "dang", "bui", "duong", "ngo", "trinh", "dinh",
];

/// A name written in one cell.
pub(super) fn single(text: &str, order: NameOrder) -> Name {
    let (title, full) = titles::split(&clean(text));
    let mut name = Name {
        title,
        full,
        ..Name::default()
    };
    if two_people(text) {
        name.full = clean(text);
        name.title = None;
        name.notes.push("two-people");
        return name;
    }
    take_native(&mut name);
    if let Some((family, given)) = name.full.split_once(',')
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
    if VIETNAMESE.contains(&first.as_str()) && !family.is_empty() && words(&given) > 1 {
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

/// "Han Jiwoo (한지우)": the other script in brackets is the native name.
fn take_native(name: &mut Name) {
    let Some(open) = name.full.find(['(', '（']) else {
        return;
    };
    let Some(inside) = name.full[open..].trim().strip_suffix([')', '）']) else {
        return;
    };
    let inside = clean(inside.trim_start_matches(['(', '（']));
    let before = clean(&name.full[..open]);
    let latin = |text: &str| text.chars().any(|c| c.is_ascii_alphabetic());
    if latin(&before)
        && !latin(&inside)
        && inside
            .chars()
            .all(|c| c.is_alphabetic() || c.is_whitespace() || "-·".contains(c))
        && !inside.is_empty()
    {
        name.native = Some(inside);
        name.full = before;
    }
}

/// Two names in one cell: "A B / C D", "A B et C D", or each on a line of its own.
fn two_people(text: &str) -> bool {
    const JOINTS: [&str; 9] = ["/", ";", "&", "\n", " and ", " et ", " и ", " y ", " 및 "];
    JOINTS.iter().any(|joint| {
        let sides: Vec<&str> = text
            .split(joint)
            .map(str::trim)
            .filter(|side| !side.is_empty())
            .collect();
        let name = |side: &&str| words(side) >= 2 && is_like_name(&titles::split(side).1);
        sides.len() >= 2 && sides.iter().all(name)
    })
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
