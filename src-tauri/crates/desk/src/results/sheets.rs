//! Results as spreadsheets: answers with their labels, the codebook, the figures. Nothing in them is a formula.

use flipchart_core::evaluation::{self, Answer};
use flipchart_core::forms::{self, Definition, Identity, Question};
use flipchart_core::{Library, Result, people, workshops};
use flipchart_exchange::{SheetOut, book_xlsx, table_csv};

use super::{ResultBlock, ResultsOptions, show};

/// Answers with names and labels, one row a response.
struct Answers {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

fn answers(
    library: &Library,
    workshop: &str,
    form: &str,
    options: &ResultsOptions,
    labels: bool,
) -> Result<(Answers, Definition)> {
    let found = forms::get(library, form, None)?;
    let definition = pooled(library, &found.uid)?;
    let language = language(library, workshop, options)?;
    let asked: Vec<&Question> = definition.asked().collect();
    let who = match definition.identity {
        Identity::Anonymous => None,
        Identity::Code => Some("code"),
        Identity::Named => options.persons.then_some("name"),
    };
    let mut head: Vec<String> = ["occasion", "date", "sheet", "language", "version"]
        .map(String::from)
        .into();
    head.extend(who.map(String::from));
    head.extend(asked.iter().map(|question| question.name.clone()));
    let names: std::collections::HashMap<String, String> = people::participants(library, workshop)?
        .into_iter()
        .map(|person| (person.uid, person.name))
        .collect();
    let mut rows = Vec::new();
    for occasion in evaluation::occasions(library, workshop)? {
        if occasion.form != found.uid {
            continue;
        }
        for response in evaluation::responses(library, &occasion.uid)? {
            let mut row = vec![
                occasion.kind.code().to_string(),
                occasion.date.clone().unwrap_or_default(),
                response.sheet.map(|n| n.to_string()).unwrap_or_default(),
                response.language.clone(),
                response.version.to_string(),
            ];
            match who {
                Some("code") => row.push(response.code.clone()),
                Some(_) => row.push(
                    response
                        .participant
                        .as_ref()
                        .and_then(|uid| names.get(uid))
                        .cloned()
                        .unwrap_or_default(),
                ),
                None => {}
            }
            row.extend(asked.iter().map(|question| match response.answers.get(&question.name) {
                Some(Answer::Given(text)) if labels => labelled(&definition, question, text, &language),
                Some(Answer::Given(text)) => text.clone(),
                Some(Answer::Missing { missing }) if *missing != evaluation::NoAnswer::None => {
                    format!("({})", missing.code())
                }
                _ => String::new(),
            }));
            rows.push(row);
        }
    }
    Ok((Answers { head, rows }, definition))
}

/// The newest version with the questions and lists that only earlier ones had after its own.
fn pooled(library: &Library, form: &str) -> Result<Definition> {
    let mut numbers = forms::versions(library, form)?;
    numbers.reverse();
    let mut all = numbers
        .into_iter()
        .map(|number| forms::definition(library, form, number));
    let mut out = all.next().transpose()?.unwrap_or_default();
    for earlier in all {
        let earlier = earlier?;
        let gone = |question: &&Question| out.question(&question.name).is_none();
        let questions: Vec<Question> = earlier.asked().filter(gone).cloned().collect();
        let lists: Vec<_> = earlier
            .lists
            .iter()
            .filter(|list| out.list(&list.name).is_none())
            .cloned()
            .collect();
        out.questions.extend(questions);
        out.lists.extend(lists);
    }
    Ok(out)
}

fn language(library: &Library, workshop: &str, options: &ResultsOptions) -> Result<String> {
    match &options.language {
        Some(language) => Ok(language.clone()),
        None => Ok(workshops::get(library, workshop)?.main_language().to_string()),
    }
}

fn labelled(definition: &Definition, question: &Question, text: &str, language: &str) -> String {
    let Some(list) = definition.list_of(question).filter(|_| question.kind.has_choices()) else {
        return text.to_string();
    };
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|name| {
            list.choice(name)
                .map_or(name, |choice| choice.label.get(language, &definition.languages))
        })
        .collect();
    words.join("; ")
}

/// Every question and choice with its words.
fn codebook(definition: &Definition, language: &str) -> SheetOut {
    let mut rows = Vec::new();
    for question in definition.asked() {
        let words = |text: &flipchart_core::Localized| text.get(language, &definition.languages).to_string();
        rows.push(vec![
            question.name.clone(),
            question.kind.code().into(),
            words(&question.label),
            String::new(),
            String::new(),
            String::new(),
        ]);
        let list = definition.list_of(question).filter(|_| question.kind.has_choices());
        for choice in list.into_iter().flat_map(|list| &list.choices) {
            let right = choice.correct || question.answer.split_whitespace().any(|name| name == choice.name);
            rows.push(vec![
                question.name.clone(),
                String::new(),
                String::new(),
                choice.name.clone(),
                words(&choice.label),
                if right { "1".into() } else { String::new() },
            ]);
        }
    }
    SheetOut {
        name: "codebook".into(),
        head: ["question", "type", "label", "choice", "choice_label", "correct"]
            .map(String::from)
            .into(),
        rows,
    }
}

pub(super) fn xlsx(library: &Library, workshop: &str, form: &str, options: &ResultsOptions) -> Result<Vec<u8>> {
    let view = show(library, workshop, form, options)?;
    let (plain, definition) = answers(library, workshop, form, options, false)?;
    let (labelled, _) = answers(library, workshop, form, options, true)?;
    let language = language(library, workshop, options)?;
    let mut figures = Vec::new();
    let mut section = String::new();
    for finding in &view.findings {
        figures.push(vec![String::new(), finding.clone()]);
    }
    for block in &view.blocks {
        match block {
            ResultBlock::Heading { text, .. } => section.clone_from(text),
            ResultBlock::Sentence { text } | ResultBlock::Note { text } => {
                figures.push(vec![section.clone(), text.clone()]);
            }
            ResultBlock::Figures { caption, head, rows } => {
                let name = if caption.is_empty() { &section } else { caption };
                for row in rows {
                    for (head, cell) in head.iter().zip(row).skip(1) {
                        figures.push(vec![name.clone(), row[0].clone(), head.clone(), cell.clone()]);
                    }
                }
            }
            ResultBlock::Chart { chart } => {
                let name = if chart.title.is_empty() { &section } else { &chart.title };
                for row in &chart.table.rows {
                    for (head, cell) in chart.table.head.iter().zip(row).skip(1) {
                        figures.push(vec![name.clone(), row[0].clone(), head.clone(), cell.clone()]);
                    }
                }
            }
            ResultBlock::Answers { .. } => {}
        }
    }
    book_xlsx(&[
        SheetOut {
            name: "answers".into(),
            head: labelled.head,
            rows: labelled.rows,
        },
        SheetOut {
            name: "codes".into(),
            head: plain.head,
            rows: plain.rows,
        },
        codebook(&definition, &language),
        SheetOut {
            name: "results".into(),
            head: ["part", "about", "figure", "value"].map(String::from).into(),
            rows: figures,
        },
    ])
}

pub(super) fn csv(library: &Library, workshop: &str, form: &str, options: &ResultsOptions) -> Result<Vec<u8>> {
    let (plain, _) = answers(library, workshop, form, options, false)?;
    table_csv(&plain.head, &plain.rows)
}
