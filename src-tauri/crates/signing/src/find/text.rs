//! Codes in a text: a message says how long it is, so that what stands behind a code does not matter. Credentials: each a
//! word of its own, or the whole text.

use crate::code::PREFIX;
use crate::cose::{self, Signed};
use crate::verify::{after_prefix, readings};
use crate::{badge, base45, find};

/// Most characters after a prefix that are looked at: the largest code with its lines broken in every way.
const REACH: usize = 2000;
/// Fewest characters that are worth a verdict when they are no whole message.
const LEAST: usize = 40;

/// Every code of a text, then every credential.
pub(super) fn codes(text: &str) -> Vec<String> {
    let mut found = written(text);
    let whole = text.trim();
    if badge::is_like(whole) {
        found.push(whole.to_owned());
        return found;
    }
    let mut rest = text;
    while let Some(at) = rest.find(badge::BEGINNING) {
        let end = rest[at..]
            .find(|sign| !badge::is_sign(sign))
            .map_or(rest.len(), |end| at + end);
        let word = rest[at..end].trim_end_matches('.');
        if badge::is_like(word) && found.len() < find::FOUND_CAP {
            found.push(word.to_owned());
        }
        rest = &rest[end..];
    }
    found
}

fn written(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    // ASCII only, so that places in both are the same.
    let capitals = text.to_ascii_uppercase();
    let mut rest = 0;
    while let Some(at) = capitals[rest..].find(PREFIX).map(|at| rest + at) {
        rest = at + PREFIX.len();
        let end = capitals[rest..].find(PREFIX).map_or(text.len(), |next| rest + next);
        let end = text[rest..end]
            .char_indices()
            .nth(REACH)
            .map_or(end, |(reach, _)| rest + reach);
        found.extend(code(&text[at..end]));
        if found.len() >= find::FOUND_CAP {
            break;
        }
    }
    found
}

/// The code at the beginning of a text.
fn code(text: &str) -> Option<String> {
    // Small letters behind the code would make it one of both sizes: small ones count as capitals when the code begins so.
    let code = &text[PREFIX.len()..];
    let small = code
        .trim_start()
        .chars()
        .find(char::is_ascii_alphabetic)
        .is_some_and(|first| first.is_ascii_lowercase());
    let code = if small {
        code.to_ascii_uppercase()
    } else {
        after_prefix(text)?.into_owned()
    };
    readings(&code)
        .iter()
        .find_map(|reading| whole(reading))
        .map(|code| format!("{PREFIX}{code}"))
        .or_else(|| damaged(&code))
}

/// What only looks like a code: its first line, as far as it has the right characters.
fn damaged(code: &str) -> Option<String> {
    let run: String = code
        .chars()
        .take_while(|character| base45::is_digit(*character))
        .collect();
    (run.len() >= LEAST).then(|| format!("{PREFIX}{}", run.trim_end()))
}

/// As much of a reading as its message says that it is long.
fn whole(reading: &str) -> Option<String> {
    let length = base45::encoded_len(cose::stated_len(&base45::decode(reading.get(..30)?)?)?);
    let code = reading.get(..length)?;
    Signed::read(&base45::decode(code)?)?;
    Some(code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Key, cose};

    #[test]
    fn a_code_is_found_in_a_letter() {
        let key = Key::from_seed([1; 32], "Issuer").unwrap();
        let sound = format!("WC1:{}", base45::encode(&cose::sign(&[7; 150], &key)));
        let broken: Vec<&str> = sound
            .as_bytes()
            .chunks(60)
            .map(|line| std::str::from_utf8(line).unwrap())
            .collect();
        for letter in [
            sound.clone(),
            format!("Dear colleague,\n\n{sound}\nKIND REGARDS"),
            format!("Code: {sound} and so on"),
            format!("{}\r\nThe office", broken.join("\r\n")),
            format!("first {} then", sound.to_lowercase()),
            format!("WC1: wc1: {sound}"),
        ] {
            assert_eq!(codes(&letter), std::slice::from_ref(&sound), "{letter}");
        }
        assert_eq!(codes(&format!("{sound}{sound}")), [sound.clone(), sound.clone()]);
        assert_eq!(codes("A code begins with WC1: and goes on."), Vec::<String>::new());
        assert_eq!(
            codes(&sound[..sound.len() - 9]),
            [&sound[..sound.len() - 9]],
            "cut off, to be told so"
        );
    }
}
