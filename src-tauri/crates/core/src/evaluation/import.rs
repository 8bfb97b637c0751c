//! Responses that were read from a file: one step of undo, the same response never twice.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};

use super::occasions;
use super::pairing::code_key;
use super::responses::{json, new_uid};
use super::{Answer, Answers, Way, answers};
use crate::forms::{self, Identity};
use crate::workshops::codes;
use crate::{Error, Library, Op, OpOutput, Result, Tx, ids, people};

/// A response as a file has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedResponse {
    /// Row in the file, counted from 1.
    pub row: u32,
    /// Its identity in the file (`_uuid`, `instanceID`); empty when it has none.
    pub source: String,
    /// Number on the sheet.
    pub sheet: Option<u32>,
    /// The person's code, name or e-mail address.
    pub code: String,
    /// Language it was answered in.
    pub language: String,
    /// Answers by question, as written in the file's columns.
    pub answers: Answers,
}

codes! {
    /// What happened to a row.
    RowOutcome {
        /// It became a response.
        Added = "added",
        /// It was here already.
        Known = "known",
        /// It holds no answer.
        Empty = "empty",
    } default Added
}

/// What happened to one row.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportedRow {
    /// Row in the file, counted from 1.
    pub row: u32,
    /// What happened.
    pub outcome: RowOutcome,
    /// Answers that were not taken: the question, and the value as written.
    pub left_out: Vec<(String, String)>,
    /// The person named in it, when nobody of that name is in the workshop.
    pub unknown_person: Option<String>,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ResponseImport {
    /// Rows that became responses.
    pub added: u32,
    /// Rows that were here already.
    pub known: u32,
    /// Rows without any answer.
    pub empty: u32,
    /// Row by row.
    pub rows: Vec<ImportedRow>,
}

/// Imports responses to a form on an occasion.
///
/// # Errors
/// `NotFound`; `Precondition("entry-closed")`.
pub fn import(
    library: &mut Library,
    occasion: &str,
    version: Option<u32>,
    list: &[ImportedResponse],
) -> Result<OpOutput<ResponseImport>> {
    library.transact(Op::ImportResponses, |tx| {
        let at = occasions::row(tx, occasion)?;
        if at.closed {
            return Err(Error::precondition("entry-closed"));
        }
        let version = forms::version_row(tx, at.form, version)?;
        let definition = &version.definition;
        let known = known(tx, at.id)?;
        let persons = people::all(tx, at.workshop)?;
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut out = ResponseImport::default();
        for item in list {
            let (kept, left_out) = taken(definition, &item.answers);
            let mut unknown_person = None;
            let mut participation = None;
            if definition.identity == Identity::Named && !item.code.is_empty() {
                match person(tx, &persons, &item.code)? {
                    Some(id) => participation = Some(id),
                    None => unknown_person = Some(item.code.clone()),
                }
            }
            let source = known_as(item, definition.identity);
            let again = !source.is_empty() && (known.contains(&source) || !seen.insert(source.clone()));
            let twice = participation.is_some_and(|id| answered(tx, at.id, id).unwrap_or(false));
            let outcome = match (again || twice, kept.is_empty()) {
                (true, _) => RowOutcome::Known,
                (_, true) => RowOutcome::Empty,
                _ => RowOutcome::Added,
            };
            match outcome {
                RowOutcome::Added => {
                    out.added += 1;
                    let code = if definition.identity == Identity::Code { item.code.as_str() } else { "" };
                                        tx.execute(
                        "INSERT INTO response(uid, occasion_id, version_id, participation_id, sheet, code, language, way,
                           source, answers) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                        params![
                            new_uid(tx, definition),
                            at.id,
                            version.id,
                            participation,
                            item.sheet,
                            crate::text::clean(code),
                            item.language,
                            Way::File,
                            source,
                            json(&kept),
                        ],
                    )?;
                }
                RowOutcome::Known => out.known += 1,
                RowOutcome::Empty => out.empty += 1,
            }
            out.rows.push(ImportedRow {
                row: item.row,
                outcome,
                left_out,
                unknown_person,
            });
        }
        if out.added > 0 {
            forms::freeze_version(tx, version.id)?;
        }
        tx.tell("count", out.added);
        Ok(out)
    })
}

/// Identities in files of what is here already.
fn known(tx: &Tx, occasion: i64) -> Result<BTreeSet<String>> {
    let mut read = tx.prepare("SELECT source FROM response WHERE occasion_id = ?1 AND source <> ''")?;
    let rows = read.query_map([occasion], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Of an anonymous response only a fingerprint of its identity in the file is kept: enough to know it again.
/// A row without an identity is known by its place and what it says: the same file brings it only once.
fn known_as(item: &ImportedResponse, identity: Identity) -> String {
    match item.source.trim() {
        "" => {
            let said = (item.row, item.sheet, &item.code, &item.language, json(&item.answers));
            ids::sha256(format!("{said:?}").as_bytes())
        }
        source if identity == Identity::Anonymous => ids::sha256(source.as_bytes()),
        source => source.into(),
    }
}

/// What can be taken of the answers, and what can't.
fn taken(definition: &forms::Definition, given: &Answers) -> (Answers, Vec<(String, String)>) {
    let (mut kept, mut left_out) = (Answers::new(), Vec::new());
    for (name, answer) in given {
        let Answer::Given(text) = answer else {
            kept.insert(name.clone(), answer.clone());
            continue;
        };
        let Some(question) = definition.question(name) else {
            continue;
        };
        match answers::value(definition, question, text) {
            Ok(value) if value.is_empty() => {}
            Ok(value) => {
                kept.insert(name.clone(), Answer::Given(value));
            }
            Err(_) => left_out.push((name.clone(), text.clone())),
        }
    }
    (kept, left_out)
}

fn person(tx: &Tx, persons: &[people::Participant], written: &str) -> Result<Option<i64>> {
    let key = crate::text::fold(written);
    let code = code_key(written);
    let same = |person: &&people::Participant| {
        person.uid == written
            || crate::text::fold(&person.name) == key
            || person
                .email
                .as_deref()
                .is_some_and(|mail| mail.eq_ignore_ascii_case(written.trim()))
            || person.native_name.as_deref().is_some_and(|name| code_key(name) == code)
    };
    let mut found = persons.iter().filter(same);
    // Two people of one name: nobody is guessed.
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(Some(people::participation_id(tx, None, &one.uid)?)),
        _ => Ok(None),
    }
}

fn answered(tx: &Tx, occasion: i64, participation: i64) -> Result<bool> {
    Ok(tx
        .query_row(
            "SELECT 1 FROM response WHERE occasion_id = ?1 AND participation_id = ?2",
            params![occasion, participation],
            |_| Ok(()),
        )
        .optional()?
        .is_some())
}
