//! Times of day and lengths as people write them.

use super::Row;
use crate::curriculum::MINUTES_MAX;

/// The minute at which the hours begin anew on a clock with twelve of them.
const NOON: i32 = 720;

/// Takes times and lengths off a cell and gives back what is left of it.
pub(super) fn take(cell: &str, row: &mut Row) -> String {
    let cell = without_lead_in(cell);
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
            } else if end + NOON > start && end < NOON {
                end + NOON
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
    let folded = said.trim().to_lowercase().replace(['\'', '’'], " min");
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

/// A cell without the bullet or the word before its time: "• 9:00", "from 9:00", "с 9:00".
fn without_lead_in(cell: &str) -> &str {
    let bare = cell.trim_start_matches(['•', '·', '▪', '*', '-', '–', '—', ' ']);
    let word = ["from ", "From ", "de ", "De ", "с ", "С "]
        .iter()
        .find_map(|word| bare.strip_prefix(word));
    let open = word.unwrap_or(bare);
    if open.starts_with(|c: char| c.is_ascii_digit()) {
        open
    } else {
        cell
    }
}

/// An hour of a clock with twelve of them, told without its half of the day: it goes on from `before`.
pub(super) fn afternoon(row: &mut Row, before: Option<i32>) {
    /// No agenda begins earlier, so an hour before it that goes back is meant to be after noon.
    const EARLY: i32 = 7 * 60;
    if let (Some(start), Some(before)) = (row.start, before)
        && start < EARLY
        && start < before
        && start + NOON >= before
    {
        row.start = Some(start + NOON);
        row.end = row.end.map(|end| end + NOON);
    }
}
