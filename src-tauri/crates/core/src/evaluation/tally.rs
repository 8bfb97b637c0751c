//! Dots on a flip chart, counted by choice.

use std::collections::BTreeMap;

use rusqlite::params;

use super::occasions;
use crate::forms::{self, QuestionKind, offers};
use crate::{Error, Library, Op, OpOutput, Result};

/// Question -> choice -> dots.
pub type Tally = BTreeMap<String, BTreeMap<String, u32>>;

/// Most dots at one choice.
const DOTS_MAX: u32 = 100_000;

pub(crate) fn parsed(json: &str) -> Tally {
    serde_json::from_str(json).unwrap_or_default()
}

/// Sets the dots counted at a choice of a question. Counts of one run of keys are one step of undo.
///
/// # Errors
/// `NotFound`; `Precondition("entry-closed")`; `Invalid` for a choice that isn't offered or an absurd count.
pub fn set_tally(
    library: &mut Library,
    occasion: &str,
    question: &str,
    choice: &str,
    count: u32,
    run: Option<&str>,
) -> Result<OpOutput<()>> {
    library.transact_in_run(Op::TallyAnswers, run, |tx| {
        let at = occasions::row(tx, occasion)?;
        if at.closed {
            return Err(Error::precondition("entry-closed"));
        }
        let version = forms::latest(tx, at.form)?;
        let definition = &version.definition;
        let known = definition.question(question).is_some_and(|asked| match asked.kind {
            QuestionKind::Range => {
                let points = asked.range.map(|scale| scale.points()).unwrap_or_default();
                points.iter().any(|point| point.to_string() == choice)
            }
            _ => offers(definition, asked, choice),
        });
        if !known {
            return Err(Error::invalid(&format!("answers.{question}"), "not-a-choice", choice));
        }
        if count > DOTS_MAX {
            return Err(Error::invalid("count", "out-of-range", count.to_string()));
        }
        let mut tally = parsed(&at.tally);
        let dots = tally.entry(question.to_string()).or_default();
        if count == 0 {
            dots.remove(choice);
        } else {
            dots.insert(choice.to_string(), count);
        }
        tally.retain(|_, dots| !dots.is_empty());
        forms::freeze_version(tx, version.id)?;
        tx.execute(
            "UPDATE occasion SET tally = ?2 WHERE id = ?1",
            params![at.id, serde_json::to_string(&tally).unwrap_or_else(|_| "{}".into())],
        )?;
        Ok(())
    })
}

/// The dots counted on an occasion.
///
/// # Errors
/// `NotFound`.
pub fn tally(library: &Library, occasion: &str) -> Result<Tally> {
    Ok(parsed(&occasions::row(library.conn(), occasion)?.tally))
}
