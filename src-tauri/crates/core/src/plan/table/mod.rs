//! An agenda pasted from Word, Excel or a mail, understood as blocks.

mod times;
mod words;

use super::{BlockDraft, Lead};
use crate::curriculum::MINUTES_MAX;
use crate::{Localized, text};

/// Most rows that are taken from a paste.
const ROWS_MAX: usize = 200;
/// Longest title that is taken, in characters; the rest goes into the notes.
const TITLE_MAX: usize = 300;
/// Minutes of a row that says nothing about its length.
const USUAL: i32 = 30;

/// Blocks read from pasted text: lines, with tabs between columns where it comes from a table. Times and lengths are
/// found in many notations, the first text is the title, what follows it are people, then notes. A row that does not
/// begin where the one before it ends is pinned, and so is the first. Nothing that was pasted is lost: what finds no
/// place goes into the notes. At most 200 rows are taken.
#[must_use]
pub fn blocks_from_text(text: &str, language: &str) -> Vec<BlockDraft> {
    let mut rows: Vec<Row> = cells(text).iter().filter_map(|row| understand(row)).collect();
    let mut before = None;
    for row in &mut rows {
        times::afternoon(row, before);
        before = row.start.or(before);
    }
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
            category: words::method(&row.title),
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

/// The rows of a paste with their cells. A spreadsheet puts cells of several lines between quotation marks.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.replace('\0', "");
    let (mut rows, mut row): (Vec<Vec<String>>, Vec<String>) = (Vec::new(), Vec::new());
    let (mut rest, mut closes) = (text.as_str(), text.contains('\t'));
    while rows.len() < ROWS_MAX && !(rest.is_empty() && row.is_empty()) {
        let quoted = if closes && rest.starts_with('"') {
            quoted(rest)
        } else {
            None
        };
        // What is closed nowhere from here on is closed nowhere later either.
        closes &= quoted.is_some() || !rest.starts_with('"');
        let (cell, after) = quoted.unwrap_or_else(|| {
            let end = rest.find(['\t', '\n', '\r']).unwrap_or(rest.len());
            (rest[..end].to_string(), &rest[end..])
        });
        row.push(cell);
        rest = match after.strip_prefix('\t') {
            Some(next) => next,
            None => {
                rows.push(std::mem::take(&mut row));
                after.trim_start_matches(['\n', '\r'])
            }
        };
        if rest.is_empty() && !row.is_empty() {
            rows.push(std::mem::take(&mut row));
        }
        rows.retain(|row| row.iter().any(|cell| !cell.trim().is_empty()));
    }
    rows
}

/// A cell between quotation marks, doubled within, and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut from = 1;
    loop {
        let at = from + text.get(from..)?.find('"')?;
        let after = &text[at + 1..];
        match after.chars().next() {
            Some('"') => from = at + 2,
            None | Some('\t' | '\n' | '\r') => return Some((text[1..at].replace("\"\"", "\""), after)),
            Some(_) => return None,
        }
    }
}

fn understand(cells: &[String]) -> Option<Row> {
    let mut row = Row::default();
    let mut rest: Vec<String> = Vec::new();
    for cell in cells {
        let lines: Vec<String> = cell.lines().map(text::clean).filter(|line| !line.is_empty()).collect();
        let left = times::take(&lines.join("\n"), &mut row);
        if !left.is_empty() {
            rest.push(left);
        }
    }
    let alone = rest.len() == 1;
    let mut rest = rest.into_iter();
    let title = rest.next()?.replace('\n', " ");
    if row.start.is_none() && row.minutes.is_none() && words::is_heading(&title) {
        return None;
    }
    let title = match who_follows(&title).filter(|_| alone) {
        Some((before, people)) => {
            row.people = people;
            before
        }
        None => title,
    };
    let cut = title.char_indices().nth(TITLE_MAX).map_or(title.len(), |(end, _)| end);
    row.title = title[..cut].to_string();
    let mut notes: Vec<String> = Some(title[cut..].to_string())
        .filter(|more| !more.is_empty())
        .into_iter()
        .collect();
    if let Some(people) = rest.next() {
        let names = names(&people);
        if names.is_empty() {
            notes.push(people);
        } else {
            row.people = names;
        }
    }
    notes.extend(rest);
    row.notes = notes.join("\n");
    Some(row)
}

/// "Opening — Dr X": the people behind the last dash, when they cannot be anything else.
fn who_follows(title: &str) -> Option<(String, Vec<String>)> {
    let (before, people) = [" — ", " – ", " - "].iter().find_map(|dash| title.rsplit_once(dash))?;
    let names = names(people);
    let sure = !names.is_empty() && names.iter().all(|name| is_addressed(name));
    sure.then(|| (before.trim().to_string(), names))
}

/// Whether a name begins with a form of address or an initial.
fn is_addressed(name: &str) -> bool {
    const FORMS: &[&str] = &[
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "professor",
        "m",
        "mme",
        "mlle",
        "sr",
        "sra",
        "dra",
        "hon",
        "д-р",
        "г-н",
        "г-жа",
        "проф",
    ];
    let Some((first, _)) = name.split_once(' ') else {
        return false;
    };
    let initial = first.ends_with('.') && first.chars().count() == 2 && first.starts_with(char::is_uppercase);
    initial || FORMS.contains(&first.trim_end_matches('.').to_lowercase().as_str())
}

/// Names of people: short, no sentence.
fn names(cell: &str) -> Vec<String> {
    let parts = cell.split([';', '/', '&', '\n']).flat_map(|part| part.split(", "));
    let names: Vec<String> = parts
        .flat_map(pair)
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

/// "Ana and Ben" are two; a "Ministry of Environment and Climate" is one.
fn pair(part: &str) -> Vec<&str> {
    let split = [" and ", " et ", " y ", " и "]
        .iter()
        .find_map(|and| part.split_once(and));
    let capital = |half: &str| half.split(' ').all(|word| word.starts_with(char::is_uppercase));
    match split {
        Some((one, other)) if capital(one.trim()) && capital(other.trim()) => vec![one, other],
        _ => vec![part],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::Category;

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
            ("• 9:00 Registro", Some(540), 30, "Registro"),
            ("from 9:00 to 10:00 Data", Some(540), 60, "Data"),
            ("с 9:00 до 10:00 Данные", Some(540), 60, "Данные"),
            ("de 9h à 10h Données", Some(540), 60, "Données"),
            ("De-risking migration", None, 30, "De-risking migration"),
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
            "\"",
            "\t\"\"\"\t",
            "9:00 x\n8:00 y\n1:00 z\n1:00 am z",
        ] {
            for block in blocks_from_text(text, "en") {
                assert!((1..=1440).contains(&block.minutes), "{text}");
                assert!(block.pin.is_none_or(|pin| (0..1440).contains(&pin)), "{text}");
                assert!(block.title.get("en", &[]).chars().count() <= TITLE_MAX);
            }
        }
        assert_eq!(blocks_from_text(&"9:00 x\n".repeat(1_000), "en").len(), ROWS_MAX);
    }

    #[test]
    fn hours_of_a_clock_with_twelve_go_on_after_noon() {
        let found = read("9:00-12:30 Morning\n12:30-1:30 Lunch\n1:30-3:00 Maps\n3:15-4:00 Data");
        let pins: Vec<_> = found.iter().map(|(pin, minutes, ..)| (*pin, *minutes)).collect();
        assert_eq!(pins, [(Some(540), 210), (None, 60), (None, 90), (Some(915), 45)]);
    }

    #[test]
    fn methods_are_told_by_whole_words() {
        for (title, method) in [
            ("Breakout groups", Category::GroupWork),
            ("Breaking the silence", Category::Presentation),
            ("Tea and coffee", Category::Break),
            ("Health break", Category::Break),
            ("Pause-café", Category::Break),
            ("Travail en groupes", Category::GroupWork),
            ("Протесты и перемещение", Category::Presentation),
            ("Входной тест", Category::Assessment),
            ("Clôture", Category::Ceremony),
            ("Étude de cas : Moanavale", Category::CaseStudy),
            ("Намаз и молитва", Category::Prayer),
        ] {
            assert_eq!(words::method(title), method, "{title}");
        }
    }

    fn led(line: &str) -> (String, Vec<String>) {
        let block = blocks_from_text(line, "en").remove(0);
        let names = block.leads.into_iter().map(|lead| lead.name).collect();
        (block.title.get("en", &[]).to_string(), names)
    }

    #[test]
    fn who_leads_is_found_behind_a_dash_and_in_a_column() {
        for (line, title, names) in [
            (
                "09:00–09:30 Opening remarks — Dr Xanthe",
                "Opening remarks",
                &["Dr Xanthe"][..],
            ),
            ("9:00 Data – I. Vidal and Mme Kalo", "Data", &["I. Vidal", "Mme Kalo"]),
            ("Session 2 – Race To Zero", "Session 2 – Race To Zero", &[]),
            (
                "Reaching out — the most vulnerable",
                "Reaching out — the most vulnerable",
                &[],
            ),
            (
                "9:00\tMaps\tIoana Vidal and Semisi Kalo",
                "Maps",
                &["Ioana Vidal", "Semisi Kalo"],
            ),
            (
                "9:00\tCartes\tIoana Vidal et Semisi Kalo",
                "Cartes",
                &["Ioana Vidal", "Semisi Kalo"],
            ),
            (
                "9:00\tCoasts\tMinistry of Environment and Climate",
                "Coasts",
                &["Ministry of Environment and Climate"],
            ),
        ] {
            assert_eq!(
                led(line),
                (title.to_string(), names.iter().map(ToString::to_string).collect()),
                "{line}"
            );
        }
    }

    #[test]
    fn a_cell_of_several_lines_from_a_spreadsheet_stays_one_row() {
        let pasted =
            "9:00\t\"Opening\nof the \"\"workshop\"\"\"\t\"Dr Xanthe\nMr Ypsilon\"\n9:30\tData\n10:00\t\"never closed";
        let found = read(pasted);
        let titles: Vec<_> = found.iter().map(|(_, _, title, _)| title.as_str()).collect();
        assert_eq!(titles, ["Opening of the \"workshop\"", "Data", "\"never closed"]);
        assert_eq!(led(pasted).1, ["Dr Xanthe", "Mr Ypsilon"]);
    }
}
