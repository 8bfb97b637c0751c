//! The same sheet typed by a second person: what differs is shown and settled, one question at a time.

use rusqlite::params;

use super::answers::checked;
use super::responses::{Versions, find, json};
use super::{Answer, Answers};
use crate::{Error, Library, Op, OpOutput, Result};

/// A question on which two typings of a sheet differ.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Difference {
    /// The question.
    pub question: String,
    /// As typed first; `None` when nothing was.
    pub first: Option<Answer>,
    /// As typed second.
    pub second: Option<Answer>,
}

/// Names of the questions that two typings answer differently.
pub(super) fn differing(first: &Answers, second: &Answers) -> Vec<String> {
    let mut names: Vec<&String> = first.keys().chain(second.keys()).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .filter(|name| !same(first.get(*name), second.get(*name)))
        .cloned()
        .collect()
}

/// Nothing typed and "no answer" are the same.
fn same(first: Option<&Answer>, second: Option<&Answer>) -> bool {
    let none = Answer::Missing {
        missing: super::NoAnswer::None,
    };
    first.unwrap_or(&none) == second.unwrap_or(&none)
}

/// Keeps what a second person typed from the same sheet; returns the names of the questions that differ.
///
/// # Errors
/// `NotFound`; `Invalid` for answers that the questions don't take.
pub fn enter_second(library: &mut Library, response: &str, answers: &Answers) -> Result<OpOutput<Vec<String>>> {
    library.transact(Op::EnterResponse, |tx| {
        let (row, form) = find(tx, response)?;
        let versions = Versions::of_form(tx, form)?;
        let second = match versions.get(row.version) {
            Some(definition) => checked(definition, answers)?,
            None => answers.clone(),
        };
        let differs = differing(&row.answers, &second);
        let kept = if differs.is_empty() { &row.answers } else { &second };
        tx.execute(
            "UPDATE response SET second = ?2 WHERE id = ?1",
            params![row.id, json(kept)],
        )?;
        if let Some(sheet) = row.sheet {
            tx.tell("sheet", sheet);
        }
        Ok(differs)
    })
}

/// What differs between the two typings of a sheet.
///
/// # Errors
/// `NotFound`.
pub fn differences(library: &Library, response: &str) -> Result<Vec<Difference>> {
    let (row, _) = find(library.conn(), response)?;
    let second = row.second.unwrap_or_else(|| row.answers.clone());
    Ok(differing(&row.answers, &second)
        .into_iter()
        .map(|question| Difference {
            first: row.answers.get(&question).cloned(),
            second: second.get(&question).cloned(),
            question,
        })
        .collect())
}

/// Settles a question on which two typings differ: `second` says whether the second one is right.
///
/// # Errors
/// `NotFound`; `Precondition("nothing-differs")`.
pub fn settle(library: &mut Library, response: &str, question: &str, second: bool) -> Result<OpOutput<()>> {
    library.transact(Op::EnterResponse, |tx| {
        let (mut row, _) = find(tx, response)?;
        let Some(mut other) = row.second.take() else {
            return Err(Error::precondition("nothing-differs"));
        };
        let right = if second {
            other.get(question)
        } else {
            row.answers.get(question)
        }
        .cloned();
        for answers in [&mut row.answers, &mut other] {
            match &right {
                Some(answer) => answers.insert(question.to_string(), answer.clone()),
                None => answers.remove(question),
            };
        }
        if differing(&row.answers, &other).is_empty() {
            other.clone_from(&row.answers);
        }
        tx.execute(
            "UPDATE response SET answers = ?2, second = ?3 WHERE id = ?1",
            params![row.id, json(&row.answers), json(&other)],
        )?;
        Ok(())
    })
}
