//! Setting the notices: a list of works, then every text once.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Work;

const OPENING: &str = "\
Flipchart is available under the MIT licence or the Apache License 2.0, at your choice.
It contains the works of others that are listed here, with the terms they are under.
The numbers in square brackets refer to the texts at the end. A work without a number brought no
text of its own: the standard text of its licence applies, which stands below beside other works.
";

/// The notices as one plain text. The same works give the same bytes.
pub fn compose(sections: &[(&str, Vec<Work>)]) -> String {
    let mut page = OPENING.to_owned();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut texts: Vec<&str> = Vec::new();
    for (title, works) in sections {
        heading(&mut page, title, '=');
        for work in works {
            let mut references = Vec::new();
            for text in &work.texts {
                let number = *numbers.entry(essence(text)).or_insert_with(|| {
                    texts.push(text);
                    texts.len()
                });
                if !references.contains(&number) {
                    references.push(number);
                }
            }
            page.push_str(&work.name);
            for detail in [&work.licence, &work.origin] {
                if !detail.is_empty() {
                    let _ = write!(page, ", {detail}");
                }
            }
            for number in references {
                let _ = write!(page, " [{number}]");
            }
            page.push('\n');
        }
    }
    heading(&mut page, "Texts", '=');
    for (index, text) in texts.iter().enumerate() {
        heading(&mut page, &format!("[{}]", index + 1), '-');
        page.push_str(text);
        page.push('\n');
    }
    page
}

fn heading(page: &mut String, title: &str, line: char) {
    let line: String = std::iter::repeat_n(line, title.chars().count()).collect();
    let _ = write!(page, "\n\n{title}\n{line}\n\n");
}

/// What makes two texts the same: their words, however the lines are broken.
fn essence(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(name: &str, licence: &str, texts: &[&str]) -> Work {
        Work {
            name: name.to_owned(),
            licence: licence.to_owned(),
            origin: if licence.is_empty() { "" } else { "https://example.org" }.to_owned(),
            texts: texts.iter().map(|text| (*text).to_owned()).collect(),
        }
    }

    #[test]
    fn a_text_shared_by_many_is_printed_once() {
        let page = compose(&[
            (
                "Rust crates",
                vec![
                    work("a 1.0", "MIT", &["Permission is\nhereby granted"]),
                    work(
                        "b 2.0",
                        "MIT OR Apache-2.0",
                        &["Apache", "Permission  is hereby granted"],
                    ),
                ],
            ),
            ("Fonts and data", vec![work("assets/fonts/OFL.txt", "", &["Apache"])]),
        ]);
        assert_eq!(page.matches("Permission").count(), 1);
        assert!(page.contains("\na 1.0, MIT, https://example.org [1]\n"), "{page}");
        assert!(
            page.contains("\nb 2.0, MIT OR Apache-2.0, https://example.org [2] [1]\n"),
            "{page}"
        );
        assert!(page.contains("\nassets/fonts/OFL.txt [2]\n"), "{page}");
        assert!(page.contains("\n[2]\n---\n\nApache\n"), "{page}");
    }
}
