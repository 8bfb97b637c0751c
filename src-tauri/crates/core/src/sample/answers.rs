//! Forms of the sample workshop with made-up answers.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::evaluation::{self, Answers, Entry, OccasionKind};
use crate::{Error, Result, Tx, forms};

const ANSWERS: &str = include_str!("../../../../../assets/curriculum/sample-answers.json");

#[derive(Deserialize)]
struct SampleAnswers {
    forms: Vec<SampleForm>,
    themes: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct SampleForm {
    ready: String,
    #[serde(default)]
    occasions: BTreeMap<String, Vec<SampleSheet>>,
    #[serde(default)]
    days: Vec<Vec<SampleSheet>>,
}

#[derive(Deserialize)]
struct SampleSheet {
    sheet: u32,
    code: String,
    answers: Answers,
}

/// Uses the ready forms in the workshop and enters the answers.
pub(super) fn lay(tx: &mut Tx, workshop: &str) -> Result<()> {
    let sample: SampleAnswers = serde_json::from_str(ANSWERS).map_err(|e| Error::FileCorrupt {
        path: "sample-answers.json".into(),
        detail: e.to_string(),
    })?;
    for mut form in sample.forms {
        let (uid, _) = forms::put_ready(tx, &form.ready, Some(workshop))?;
        let occasions = evaluation::lay(tx, workshop, &uid)?;
        let mut days = form.days.into_iter();
        for occasion in &occasions {
            let kind = evaluation::kind_of(tx, occasion)?;
            let sheets = match kind {
                OccasionKind::Daily => days.next().unwrap_or_default(),
                kind => form.occasions.remove(kind.code()).unwrap_or_default(),
            };
            for sheet in sheets {
                let entry = Entry {
                    sheet: Some(sheet.sheet),
                    code: sheet.code,
                    language: "en".into(),
                    answers: sheet.answers,
                    ..Entry::default()
                };
                evaluation::keep(tx, occasion, &entry)?;
            }
        }
        for (question, names) in &sample.themes {
            if forms::latest(tx, forms::row_of(tx, &uid)?)?
                .definition
                .question(question)
                .is_some()
            {
                for name in names {
                    evaluation::put_theme(tx, workshop, &uid, question, name)?;
                }
            }
        }
    }
    Ok(())
}
