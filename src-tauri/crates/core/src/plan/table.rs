//! An agenda pasted from Word, Excel or a mail, understood as blocks.

use super::{BlockDraft, Lead};
use crate::curriculum::{Category, MINUTES_MAX};
use crate::{Localized, text};

/// Most rows that are taken from a paste.
const ROWS_MAX: usize = 200;
/// Longest title that is taken, in characters; the rest goes into the notes.
const TITLE_MAX: usize = 300;
/// Minutes of a row that says nothing about its length.
const USUAL: i32 = 30;

/// Words that tell the method, folded, in the languages of the interface; the first that occurs counts.
const WORDS: &[(Category, &[&str])] = &[
    (
        Category::Break,
        &[
            "coffee",
            "tea break",
            "lunch",
            "dinner",
            "break",
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

/// Blocks read from pasted text: lines, with tabs between columns where it comes from a table. Times and lengths are
/// found in many notations, the longest text is the title, what follows it are people, then notes. A hole between the
/// times of two rows pins the later one. Nothing that was pasted is lost: what finds no place goes into the notes.
#[must_use]
pub fn blocks_from_text(text: &str, language: &str) -> Vec<BlockDraft> {
    let rows = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .take(ROWS_MAX);
    let rows: Vec<Row> = rows.filter_map(|line| understand(line)).collect();
    let mut out: Vec<BlockDraft> = Vec::new();
    let mut free_from: Option<i32> = None;
    for (at, row) in rows.iter().enumerate() {
        let next = rows[at + 1..].iter().find_map(|row| row.start);
        let end = row
            .end
            .or(next)
            .filter(|end| row.start.is_some_and(|start| *end > start));
        let minutes = match (row.minutes, row.start, end) {
            (Some(minutes), ..) => minutes,
            (None, Some(start), Some(end)) => end - start,
            _ => USUAL,
        }
        .clamp(1, MINUTES_MAX);
        // The first row and one after a hole begin when they say.
        let pin = row.start.filter(|start| free_from != Some(*start));
        free_from = row.start.or(free_from).map(|start| start + minutes);
        out.push(BlockDraft {
            title: Localized::of(language, &row.title),
            category: method(&row.title),
            minutes,
            pin,
            leads: row.people.iter().map(|name| lead(name)).collect(),
            notes: row.notes.clone(),
            ..BlockDraft::default()
        });
    }
    out
}

fn lead(name: &str) -> Lead {
    Lead {
        name: name.into(),
        ..Lead::default()
    }
}

/// What a line says.
#[derive(Debug, Default, PartialEq)]
struct Row {
    start: Option<i32>,
    end: Option<i32>,
    minutes: Option<i32>,
    title: String,
    people: Vec<String>,
    notes: String,
}

fn understand(line: &str) -> Option<Row> {
    let mut row = Row::default();
    let mut rest: Vec<String> = Vec::new();
    for cell in line.split('\t') {
        let left = take_times(&text::clean(cell), &mut row);
        if !left.is_empty() {
            rest.push(left);
        }
    }
    let mut rest = rest.into_iter();
    let title = rest.next()?;
    if is_heading(&row, &title) {
        return None;
    }
    let cut = title.char_indices().nth(TITLE_MAX).map_or(title.len(), |(end, _)| end);
    row.title = title[..cut].to_string();
    let mut notes: Vec<String> = Some(title[cut..].to_string())
        .filter(|more| !more.is_empty())
        .into_iter()
        .collect();
    if let Some(people) = rest.next() {
        let names = names(&people);
        if names.is_empty() {
            notes.push(people)
        } else {
            row.people = names
        }
    }
    notes.extend(rest);
    row.notes = notes.join("\n").replace('\0', "");
    Some(row)
}

/// The head of a table is no session.
fn is_heading(row: &Row, title: &str) -> bool {
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
    row.start.is_none() && row.minutes.is_none() && HEADS.contains(&text::fold(title).as_str())
}

/// Names of people: short, no sentence.
fn names(cell: &str) -> Vec<String> {
    let parts = cell.split([';', '/', '&']).flat_map(|part| part.split(", "));
    let names: Vec<String> = parts
        .map(|name| name.trim().to_string())
        .filter(|name| !name.is_empty())
        .collect();
    let plausible = |name: &String| {
        name.chars().count() <= 80 && name.split(' ').count() <= 8 && !name.ends_with(['.', '?', '!', ':'])
    };
    if names.len() <= 6 && names.iter().all(plausible) {
        names
    } else {
        Vec::new()
    }
}

/// Takes times and lengths off a cell and gives back what is left of it.
fn take_times(cell: &str, row: &mut Row) -> String {
    let chars: Vec<char> = cell.chars().collect();
    let mut at = 0;
    if row.start.is_none()
        && let Some((start, next)) = clock(&chars, 0)
    {
        row.start = Some(start);
        at = next;
        if let Some(dash) = until(&chars, next)
            && let Some((end, next)) = clock(&chars, dash)
        {
            // "9:00 - 1:30 pm" and sessions past midnight both end later than they begin.
            row.end = Some(if end > start {
                end
            } else if end + 720 > start && end < 720 {
                end + 720
            } else {
                end + 1440
            });
            at = next;
        }
    }
    let left: String = chars[at..].iter().collect();
    let left = left.trim_start_matches([' ', ':', '-', '–', '—', '|', '.', ')']).trim();
    match length(left) {
        Some((minutes, rest)) if row.minutes.is_none() => {
            row.minutes = Some(minutes);
            rest
        }
        _ => left.to_string(),
    }
}

/// A time of day at a place: 9:00, 09.30, 9h30, 9 h, 14:00 Uhr-less, 2:30 pm. Returns the minute and where it ends.
fn clock(chars: &[char], from: usize) -> Option<(i32, usize)> {
    let mut at = from;
    let hours = digits(chars, &mut at, 2)?;
    let mark = at;
    while chars.get(at) == Some(&' ') {
        at += 1;
    }
    let (mut minutes, mut marked) = (0, false);
    match chars.get(at) {
        Some(':' | '.' | 'h' | 'H' | '：') => {
            at += 1;
            marked = matches!(chars[at - 1], 'h' | 'H');
            let mut after = at;
            while marked && chars.get(after) == Some(&' ') {
                after += 1;
            }
            let first = after;
            match digits(chars, &mut after, 2).filter(|_| after == first + 2) {
                Some(found) => {
                    (minutes, at, marked) = (found, after, true);
                }
                None if !marked => return None,
                None => {}
            }
        }
        _ => at = mark,
    }
    let mut hours = hours;
    let mut after = at;
    while chars.get(after) == Some(&' ') {
        after += 1;
    }
    let half: String = chars[after..].iter().take(4).collect::<String>().to_lowercase();
    for (word, afternoon) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)] {
        if half.starts_with(word) && (1..=12).contains(&hours) {
            let then = after + word.len();
            if chars.get(then).is_none_or(|c| !c.is_alphanumeric()) {
                hours = hours % 12 + if afternoon { 12 } else { 0 };
                (at, marked) = (then, true);
                break;
            }
        }
    }
    let plausible = marked && hours < 24 && minutes < 60 && chars.get(at).is_none_or(|c| !c.is_ascii_digit());
    plausible.then_some((hours * 60 + minutes, at))
}

fn digits(chars: &[char], at: &mut usize, most: usize) -> Option<i32> {
    let from = *at;
    while *at < chars.len() && *at - from < most && chars[*at].is_ascii_digit() {
        *at += 1;
    }
    chars[from..*at].iter().collect::<String>().parse().ok()
}

/// Past what stands between two times.
fn until(chars: &[char], from: usize) -> Option<usize> {
    let rest: String = chars[from..].iter().collect();
    let open = rest.trim_start();
    for word in ["-", "–", "—", "−", "to ", "à ", "a ", "hasta ", "до ", "→"] {
        if let Some(after) = open.strip_prefix(word) {
            return Some(chars.len() - after.trim_start().chars().count());
        }
    }
    None
}

/// A length at the end of a cell, or alone in it: "30 min", "1 h 15", "1h", "45'". Returns it and what is left.
fn length(cell: &str) -> Option<(i32, String)> {
    let open = cell.trim_end_matches([')', ']', '.', ' ']);
    let start = open.rfind(['(', '[']).map_or(0, |at| at);
    let (before, inside) = open.split_at(start);
    let inside = inside.trim_start_matches(['(', '[']);
    let minutes = spoken(inside)?;
    Some((minutes, before.trim().to_string()))
}

fn spoken(said: &str) -> Option<i32> {
    let folded = said.trim().to_lowercase().replace('\'', " min").replace('’', " min");
    let mut number: Option<i32> = None;
    let (mut sum, mut unit_seen) = (0, false);
    let mut word = String::new();
    let mut parts: Vec<String> = Vec::new();
    for c in folded.chars().chain([' ']) {
        let same = word
            .chars()
            .last()
            .is_some_and(|last| last.is_ascii_digit() == c.is_ascii_digit());
        if (c.is_whitespace() || !same) && !word.is_empty() {
            parts.push(std::mem::take(&mut word));
        }
        if !c.is_whitespace() {
            word.push(c);
        }
    }
    for part in parts {
        let part = part.trim_end_matches('.');
        match part {
            "h" | "hr" | "hrs" | "hour" | "hours" | "heure" | "heures" | "hora" | "horas" | "ч" | "час" | "часа"
            | "часов" => {
                sum += number.take()? * 60;
                unit_seen = true;
            }
            "min" | "mins" | "minutes" | "minute" | "minutos" | "mn" | "мин" | "минут" | "минуты" | "m" =>
            {
                sum += number.take()?;
                unit_seen = true;
            }
            _ => {
                if number.is_some() {
                    return None;
                }
                number = Some(part.parse().ok().filter(|n| *n <= MINUTES_MAX)?);
            }
        }
    }
    // "1 h 15": minutes without their word.
    let rest = number.filter(|_| unit_seen).unwrap_or(0);
    (unit_seen && sum + rest > 0).then_some(sum + rest)
}

fn method(title: &str) -> Category {
    let folded = text::fold(title);
    let found = WORDS
        .iter()
        .find(|(_, words)| words.iter().any(|word| folded.contains(word)));
    found.map_or(Category::Presentation, |(category, _)| *category)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(Option<i32>, i32, String, Category)> {
        blocks_from_text(text, "en")
            .into_iter()
            .map(|b| (b.pin, b.minutes, b.title.get("en", &[]).to_string(), b.category))
            .collect()
    }

    #[test]
    fn a_table_from_word_becomes_a_day() {
        let pasted = "Time\tSession\tFacilitator\r\n09:00 – 09:30\tOpening remarks\tDirector of Climate\r\n09:30 – 10:30\tThe nexus\tI. Vidal; S. Kalo\r\n\
                      10:30 – 10:45\tCoffee break\r\n11:00-12:00\tGroup work: mapping\tAll\tBring the large map. It is in the store.";
        assert_eq!(
            read(pasted),
            [
                (Some(540), 30, "Opening remarks".to_string(), Category::Ceremony),
                (None, 60, "The nexus".to_string(), Category::Presentation),
                (None, 15, "Coffee break".to_string(), Category::Break),
                (Some(660), 60, "Group work: mapping".to_string(), Category::GroupWork),
            ]
        );
        let blocks = blocks_from_text(pasted, "en");
        let names: Vec<&str> = blocks[1].leads.iter().map(|l| l.name.as_str()).collect();
        assert_eq!(names, ["I. Vidal", "S. Kalo"]);
        assert_eq!(blocks[3].notes, "Bring the large map. It is in the store.");
    }

    #[test]
    fn times_and_lengths_are_found_in_many_notations() {
        for (line, pin, minutes, title) in [
            ("9h00-10h30 Introduction", Some(540), 90, "Introduction"),
            ("9 h 30 à 11 h Présentation", Some(570), 90, "Présentation"),
            ("09.00 to 10.15: Data", Some(540), 75, "Data"),
            ("2:30 pm – 3:15 pm Panel", Some(870), 45, "Panel"),
            ("9:00 - 1:30 Field visit", Some(540), 270, "Field visit"),
            ("14:00 до 15:00 Обсуждение", Some(840), 60, "Обсуждение"),
            ("8:30 Registro", Some(510), 30, "Registro"),
            ("Energiser (10 min)", None, 10, "Energiser"),
            ("Étude de cas [1 h 15]", None, 75, "Étude de cas"),
            ("Разминка (15 минут)", None, 15, "Разминка"),
            ("Trends since 2013", None, 30, "Trends since 2013"),
            ("3 ways to move", None, 30, "3 ways to move"),
            ("Module 1.2", None, 30, "Module 1.2"),
            ("23:00–01:00 Night walk", Some(1380), 120, "Night walk"),
        ] {
            let found = read(line);
            let got = found
                .first()
                .map(|(pin, minutes, title, _)| (*pin, *minutes, title.as_str()));
            assert_eq!(got, Some((pin, minutes, title)), "{line}");
        }
    }

    #[test]
    fn a_start_alone_lasts_until_the_next() {
        let found = read("9:00 A\n9:45 B\n10:00 C (20 min)");
        let lengths: Vec<i32> = found.iter().map(|(_, minutes, ..)| *minutes).collect();
        assert_eq!(lengths, [45, 15, 20]);
        assert!(
            found[1].0.is_none() && found[2].0.is_none(),
            "what follows without a hole is not pinned"
        );
    }

    #[test]
    fn any_text_gives_blocks_that_can_be_kept() {
        let long = "x".repeat(5_000);
        for text in [
            "",
            "\t\t\n\n",
            "::::",
            "24:99 x",
            "9:",
            "🙂 9:00",
            "0 min",
            "99999999999999 min x",
            &long,
            "a\0b\tc",
        ] {
            for block in blocks_from_text(text, "en") {
                assert!((1..=1440).contains(&block.minutes), "{text}");
                assert!(block.pin.is_none_or(|pin| (0..1440).contains(&pin)), "{text}");
                assert!(block.title.get("en", &[]).chars().count() <= TITLE_MAX);
            }
        }
        assert_eq!(blocks_from_text(&"9:00 x\n".repeat(1_000), "en").len(), ROWS_MAX);
    }
}
