//! The forms that the program ships with.

use rusqlite::OptionalExtension;

use super::write::{for_modules, insert};
use super::{Definition, FormKind};
use crate::{Error, Library, Localized, Op, OpOutput, Result, curriculum, workshops};

/// A form that ships with the program.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct ReadyForm {
    /// Its name among the ready forms.
    pub key: String,
    /// What it is for.
    pub kind: FormKind,
    /// Short name it gets.
    pub code: String,
    /// What it is good for.
    pub summary: Localized,
    /// Its questions.
    pub definition: Definition,
}

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../../../../assets/forms/", $name, ".json")))),*]
    };
}

/// Keys and contents of the ready forms.
pub const READY: &[(&str, &str)] = files!(
    "end-of-workshop",
    "mecc-knowledge-test",
    "daily-pulse",
    "session-feedback",
    "follow-up",
    "needs-assessment",
);

/// The ready forms.
#[must_use]
pub fn ready() -> Vec<ReadyForm> {
    READY
        .iter()
        .filter_map(|(_, json)| serde_json::from_str(json).ok())
        .collect()
}

/// Makes a form of the library from a ready one; what it asks about each module is asked about the modules of
/// `workshop`, or else of the curriculum. Returns its uid.
///
/// # Errors
/// `NotFound`.
pub fn add_ready(library: &mut Library, key: &str, workshop: Option<&str>) -> Result<OpOutput<String>> {
    library.transact(Op::AddForm, |tx| {
        let (uid, title) = put_ready(tx, key, workshop)?;
        tx.tell("title", title);
        Ok(uid)
    })
}

pub(crate) fn put_ready(tx: &crate::Tx, key: &str, workshop: Option<&str>) -> Result<(String, String)> {
    let form = ready()
        .into_iter()
        .find(|form| form.key == key)
        .ok_or_else(|| Error::NotFound {
            what: "form",
            uid: key.into(),
        })?;
    let mut modules: Vec<(String, Localized)> = match workshop {
        Some(uid) => workshops::find(tx, uid)?
            .topics
            .into_iter()
            .map(|topic| (topic.code, topic.title))
            .collect(),
        None => Vec::new(),
    };
    if modules.is_empty() {
        modules = curriculum::titles(tx)?;
    }
    if modules.is_empty() {
        // Without any module the questions are about the whole.
        modules.push((String::new(), form.definition.title.clone()));
    }
    let definition = for_modules(&form.definition, &modules);
    let title = definition.title.get("en", &[]).to_string();
    // What the same ready form makes a second time from the same modules is the form that is there.
    let there: Option<(String, String)> = tx
        .query_row(
            "SELECT f.uid, v.definition FROM form f JOIN form_version v ON v.form_id = f.id
             WHERE f.ready = ?1 ORDER BY v.number DESC LIMIT 1",
            [key],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    if let Some((uid, json)) = there
        && super::read::parsed(&json) == definition.cleaned()?
    {
        return Ok((uid, title));
    }
    Ok((insert(tx, &form.code, form.kind, &definition, key)?, title))
}
