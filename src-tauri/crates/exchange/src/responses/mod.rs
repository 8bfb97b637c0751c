//! Responses in files: exports of KoBoToolbox and ODK Central (names or labels in headings, with or without groups,
//! several choices joined or split), and our own.

mod columns;
mod values;

use std::path::Path;

use flipchart_core::evaluation::{Answer, Answers, ImportedResponse};
use flipchart_core::forms::Definition;
use flipchart_core::{Error, Result};

use crate::Sheet;
use columns::{Column, columns};

/// Responses read from a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadResponses {
    /// Row by row.
    pub rows: Vec<ImportedResponse>,
    /// Headings that belong to no question.
    pub unknown: Vec<String>,
    /// Questions that no column answers.
    pub missing: Vec<String>,
}

/// Reads responses to the questions of `definition`.
///
/// # Errors
/// `Unreadable` as [`crate::read`], and with `no-answers` when no column belongs to any question.
pub fn read_responses(path: &Path, bytes: &[u8], definition: &Definition) -> Result<ReadResponses> {
    let book = crate::read(path, bytes)?;
    let best = book
        .sheets
        .iter()
        .filter_map(|sheet| {
            let head = sheet.rows.first()?;
            let found = columns(head, definition);
            let known = found.iter().filter(|column| column.is_answer()).count();
            (known > 0).then_some((known, sheet, found))
        })
        .max_by_key(|(known, ..)| *known);
    let Some((_, sheet, found)) = best else {
        return Err(Error::Unreadable {
            code: "no-answers",
            path: path.display().to_string(),
            params: Vec::new(),
        });
    };
    Ok(rows(sheet, &found, definition))
}

fn rows(sheet: &Sheet, found: &[Column], definition: &Definition) -> ReadResponses {
    let head = &sheet.rows[0];
    let mut out = ReadResponses {
        unknown: found
            .iter()
            .zip(&head.cells)
            .filter(|(column, cell)| **column == Column::Unknown && !cell.text.trim().is_empty())
            .map(|(_, cell)| cell.text.trim().to_string())
            .collect(),
        missing: definition
            .asked()
            .filter(|question| !found.iter().any(|column| column.question() == Some(&question.name)))
            .map(|question| question.name.clone())
            .collect(),
        rows: Vec::new(),
    };
    for row in sheet.rows.iter().skip(1) {
        let mut response = ImportedResponse {
            row: row.number,
            ..ImportedResponse::default()
        };
        let mut split: Vec<(&str, Vec<&str>)> = Vec::new();
        for (column, target) in (0u32..).zip(found) {
            let text = row.text(column);
            if text.is_empty() {
                continue;
            }
            match target {
                Column::Question(name) => {
                    if let Some(question) = definition.question(name) {
                        let answer = values::answer(definition, question, text);
                        response.answers.insert(name.clone(), answer);
                    }
                }
                Column::Choice(name, choice) => {
                    if !split.iter().any(|(known, _)| known == name) {
                        split.push((name, Vec::new()));
                    }
                    if values::is_yes(text)
                        && let Some((_, chosen)) = split.iter_mut().find(|(known, _)| known == name)
                    {
                        chosen.push(choice);
                    }
                }
                Column::Source => response.source = text.into(),
                Column::Sheet => response.sheet = text.parse().ok(),
                Column::Who => response.code = text.into(),
                Column::Language => response.language = values::language(text, definition),
                Column::Meta | Column::Unknown => {}
            }
        }
        take_split(&mut response.answers, split);
        out.rows.push(response);
    }
    out
}

/// What stands in columns of single choices counts where no column has the whole answer.
fn take_split(answers: &mut Answers, split: Vec<(&str, Vec<&str>)>) {
    for (name, chosen) in split {
        if !answers.contains_key(name) && !chosen.is_empty() {
            answers.insert(name.to_string(), Answer::Given(chosen.join(" ")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flipchart_core::Localized;
    use flipchart_core::forms::{Choice, ChoiceList, Question, QuestionKind, Section};

    fn definition() -> Definition {
        let choice = |name: &str, en: &str, fr: &str| Choice {
            name: name.into(),
            label: Localized([("en".into(), en.into()), ("fr".into(), fr.into())].into()),
            ..Choice::default()
        };
        let question = |name: &str, kind, label: &str, list: Option<&str>| Question {
            name: name.into(),
            kind,
            section: Some("about".into()),
            label: Localized::of("en", label),
            list: list.map(String::from),
            ..Question::default()
        };
        Definition {
            languages: vec!["en".into(), "fr".into()],
            sections: vec![Section {
                name: "about".into(),
                label: Localized::of("en", "About the day"),
                ..Section::default()
            }],
            questions: vec![
                question("clear", QuestionKind::SelectOne, "Was it clear?", Some("agree")),
                question("topics", QuestionKind::SelectMultiple, "Which topics?", Some("topic")),
                question("hours", QuestionKind::Integer, "How many hours?", None),
            ],
            lists: vec![
                ChoiceList {
                    name: "agree".into(),
                    choices: vec![
                        choice("1", "Not at all", "Pas du tout"),
                        choice("2", "Very much", "Tout à fait"),
                    ],
                    ..ChoiceList::default()
                },
                ChoiceList {
                    name: "topic".into(),
                    choices: vec![
                        choice("water", "Water", "Eau"),
                        choice("land", "Land use", "Usage des terres"),
                    ],
                    ..ChoiceList::default()
                },
            ],
            ..Definition::default()
        }
    }

    fn read(text: &str) -> ReadResponses {
        read_responses(Path::new("export.csv"), text.as_bytes(), &definition()).unwrap()
    }

    fn given(read: &ReadResponses) -> Vec<(&str, &str)> {
        read.rows[0]
            .answers
            .iter()
            .filter_map(|(name, answer)| Some((name.as_str(), answer.given()?)))
            .collect()
    }

    const WHOLE: [(&str, &str); 3] = [("clear", "2"), ("hours", "6"), ("topics", "water land")];

    #[test]
    fn kobo_exports_are_read_in_every_dress() {
        for text in [
            // XML values, with groups, joined and split.
            "start,about/clear,about/topics,about/topics/water,about/topics/land,about/hours,_uuid\n2026,2,water land,1,1,6,u1\n",
            // The same without groups and without the joined column.
            "clear;topics/water;topics/land;hours;_uuid\n2;1;1;6;u1\n",
            // Labels, with the labels of groups.
            "About the day/Was it clear?,About the day/Which topics?,About the day/How many hours?,_uuid\nVery much,Water Land use,6,u1\n",
            // Labels in another language for the answers, split by label.
            "Was it clear?,Which topics?/Water,Which topics?/Land use,How many hours?,_uuid\nTout à fait,1,1,6,u1\n",
        ] {
            let read = read(text);
            assert_eq!(given(&read), WHOLE, "{text}");
            assert_eq!(read.rows[0].source, "u1");
            assert!(read.missing.is_empty());
        }
    }

    #[test]
    fn odk_central_exports_are_read_with_and_without_groups() {
        for text in [
            "SubmissionDate,about-clear,about-topics,about-hours,meta-instanceID,KEY\n2026-11-10,2,water land,6,uuid:1,uuid:1\n",
            "SubmissionDate,clear,topics,topics/water,topics/land,hours,instanceID,KEY\n2026-11-10,2,water land,1,1,6,uuid:1,uuid:1\n",
        ] {
            let read = read(text);
            assert_eq!(given(&read), WHOLE, "{text}");
            assert_eq!(read.rows[0].source, "uuid:1");
        }
    }

    #[test]
    fn our_own_export_comes_back() {
        let read = read(
            "occasion,date,sheet,language,version,code,clear,topics,hours\npost,2026-11-12,7,fr,1,AB12,2,water land,6\n",
        );
        assert_eq!(given(&read), WHOLE);
        let row = &read.rows[0];
        assert_eq!(
            (row.sheet, row.language.as_str(), row.code.as_str()),
            (Some(7), "fr", "AB12")
        );
    }

    #[test]
    fn what_is_not_understood_is_named_and_nothing_is_guessed() {
        let read = read("clear,colour,_id\nMaybe,blue,12\n");
        assert_eq!(read.unknown, ["colour"]);
        assert_eq!(read.missing, ["topics", "hours"]);
        // The value goes on as written: the rules of the form refuse it by its name.
        assert_eq!(given(&read), [("clear", "Maybe")]);
        let refused = read_responses(Path::new("x.csv"), b"a,b\n1,2\n", &definition()).unwrap_err();
        assert_eq!(refused.code(), "unreadable-no-answers");
    }
}
