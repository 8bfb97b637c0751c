//! Responses: typed, handed round, mended.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::answers::{checked, problems};
use super::occasions::{self, OccasionRow};
use super::{Answers, Entry, Response};
use crate::forms::{self, Definition, Identity, VersionRow};
use crate::people::participation_id;
use crate::{Error, Library, Op, OpOutput, Result, Tx, ids, text};

/// A response with the row behind it.
#[derive(Debug, Clone)]
pub(crate) struct ResponseRow {
    pub id: i64,
    pub version: u32,
    pub code: String,
    pub participant: Option<String>,
    pub participation: Option<i64>,
    pub language: String,
    pub sheet: Option<u32>,
    pub answers: Answers,
    pub uid: String,
    pub way: super::Way,
    pub second: Option<Answers>,
}

const COLUMNS: &str = "r.id, r.uid, v.number, r.sheet, r.code, p.uid, r.language, r.way, r.answers, r.second, p.id";
const FROM: &str = "response r JOIN form_version v ON v.id = r.version_id
    LEFT JOIN participation p ON p.id = r.participation_id";

fn row_to_response(row: &Row) -> rusqlite::Result<ResponseRow> {
    let second: Option<String> = row.get(9)?;
    Ok(ResponseRow {
        id: row.get(0)?,
        uid: row.get(1)?,
        version: row.get(2)?,
        sheet: row.get(3)?,
        code: row.get(4)?,
        participant: row.get(5)?,
        language: row.get(6)?,
        way: row.get(7)?,
        answers: parsed(row.get_ref(8)?.as_str()?),
        second: second.map(|json| parsed(&json)),
        participation: row.get(10)?,
    })
}

pub(super) fn parsed(json: &str) -> Answers {
    serde_json::from_str(json).unwrap_or_default()
}

pub(super) fn json(answers: &Answers) -> String {
    serde_json::to_string(answers).unwrap_or_else(|_| "{}".into())
}

pub(crate) fn of_occasion(conn: &Connection, occasion: i64) -> Result<Vec<ResponseRow>> {
    let mut read = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM {FROM} WHERE r.occasion_id = ?1 ORDER BY r.sheet IS NULL, r.sheet, r.id"
    ))?;
    let rows = read.query_map([occasion], row_to_response)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Definitions of the versions of a form, read once.
pub(crate) struct Versions(Vec<(u32, Definition)>);

impl Versions {
    pub(crate) fn of_form(conn: &Connection, form: i64) -> Result<Self> {
        let mut read = conn.prepare_cached("SELECT number, definition FROM form_version WHERE form_id = ?1")?;
        let rows = read.query_map([form], |row| {
            Ok((row.get(0)?, forms::parsed(row.get_ref(1)?.as_str()?)))
        })?;
        Ok(Self(rows.collect::<Result<_, _>>()?))
    }

    pub(crate) fn get(&self, number: u32) -> Option<&Definition> {
        self.0
            .iter()
            .find(|(n, _)| *n == number)
            .map(|(_, definition)| definition)
    }
}

fn shown(row: ResponseRow, versions: &Versions, today: &str) -> Response {
    let problems = versions
        .get(row.version)
        .map(|definition| problems(definition, &row.answers, today))
        .unwrap_or_default();
    let differs = row
        .second
        .as_ref()
        .map(|second| super::second::differing(&row.answers, second))
        .unwrap_or_default();
    Response {
        uid: row.uid,
        version: row.version,
        sheet: row.sheet,
        code: row.code,
        participant: row.participant,
        language: row.language,
        way: row.way,
        answers: row.answers,
        checked: row.second.is_some(),
        differs,
        problems,
    }
}

/// The responses of an occasion in the order of their sheets.
///
/// # Errors
/// `NotFound`.
pub fn responses(library: &Library, occasion: &str) -> Result<Vec<Response>> {
    let conn = library.conn();
    let at = occasions::row(conn, occasion)?;
    let versions = Versions::of_form(conn, at.form)?;
    let today = library.clock().now().date_naive().to_string();
    let rows = of_occasion(conn, at.id)?;
    Ok(rows.into_iter().map(|row| shown(row, &versions, &today)).collect())
}

/// One response.
///
/// # Errors
/// `NotFound`.
pub fn response(library: &Library, uid: &str) -> Result<Response> {
    let conn = library.conn();
    let (row, form) = find(conn, uid)?;
    let today = library.clock().now().date_naive().to_string();
    Ok(shown(row, &Versions::of_form(conn, form)?, &today))
}

/// The response with that uid and the row of its form.
pub(super) fn find(conn: &Connection, uid: &str) -> Result<(ResponseRow, i64)> {
    let mut read = conn.prepare_cached(&format!("SELECT {COLUMNS}, v.form_id FROM {FROM} WHERE r.uid = ?1"))?;
    read.query_row([uid], |row| Ok((row_to_response(row)?, row.get(11)?)))
        .optional()?
        .ok_or_else(|| Error::NotFound {
            what: "response",
            uid: uid.into(),
        })
}

/// Stores a response as it is typed; returns its uid. The version it answers is frozen by it.
///
/// # Errors
/// `NotFound`; `Precondition("entry-closed")`; `Conflict("sheet-taken")` and `Conflict("already-answered")`; `Invalid`
/// for answers that the questions don't take.
pub fn enter(library: &mut Library, occasion: &str, entry: &Entry) -> Result<OpOutput<String>> {
    library.transact(Op::EnterResponse, |tx| keep(tx, occasion, entry))
}

pub(crate) fn keep(tx: &mut Tx, occasion: &str, entry: &Entry) -> Result<String> {
    let at = occasions::row(tx, occasion)?;
    if at.closed {
        return Err(Error::precondition("entry-closed"));
    }
    let earlier = entry.uid.as_deref().map(|uid| find(tx, uid)).transpose()?;
    let number = entry.version.or(earlier.as_ref().map(|(row, _)| row.version));
    let version = forms::version_row(tx, at.form, number)?;
    let answers = checked(&version.definition, &entry.answers)?;
    let who = who(tx, &at, &version, entry)?;
    if let Some(sheet) = entry.sheet {
        free_sheet(tx, &at, sheet, entry.uid.as_deref())?;
        tx.tell("sheet", sheet);
    }
    forms::freeze_version(tx, version.id)?;
    let language = text::line("language", &entry.language)?;
    if let Some((row, _)) = earlier {
        // What was typed twice and is changed now has been looked at: both typings become the new one.
        tx.execute(
            "UPDATE response SET version_id = ?2, participation_id = ?3, sheet = ?4, code = ?5, language = ?6,
               answers = ?7, second = CASE WHEN second IS NULL THEN NULL ELSE ?7 END WHERE id = ?1",
            params![
                row.id,
                version.id,
                who.participation,
                entry.sheet,
                who.code,
                language,
                json(&answers)
            ],
        )?;
        return Ok(row.uid);
    }
    let uid = new_uid(tx, &version.definition);
    tx.execute(
        "INSERT INTO response(uid, occasion_id, version_id, participation_id, sheet, code, language, way, answers)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            uid,
            at.id,
            version.id,
            who.participation,
            entry.sheet,
            who.code,
            language,
            entry.way,
            json(&answers),
        ],
    )?;
    Ok(uid)
}

/// An anonymous response gets a uid that tells no time.
pub(super) fn new_uid(tx: &Tx, definition: &Definition) -> String {
    if definition.identity == Identity::Anonymous {
        ids::random_uid(tx.clock())
    } else {
        tx.uid()
    }
}

/// Who is known to have answered, as far as the form wants to know.
pub(super) struct Who {
    pub participation: Option<i64>,
    pub code: String,
}

fn who(tx: &Tx, at: &OccasionRow, version: &VersionRow, entry: &Entry) -> Result<Who> {
    let code = match version.definition.identity {
        Identity::Code => text::line("code", &entry.code)?,
        _ => String::new(),
    };
    let participation = match (&entry.participant, version.definition.identity) {
        (Some(uid), Identity::Named) => Some(participation_id(tx, Some(at.workshop), uid)?),
        _ => None,
    };
    if let Some(participation) = participation {
        let taken: Option<String> = tx
            .query_row(
                "SELECT p.name FROM response r JOIN participation q ON q.id = r.participation_id
                 JOIN person p ON p.id = q.person_id
                 WHERE r.occasion_id = ?1 AND r.participation_id = ?2 AND r.uid IS NOT ?3",
                params![at.id, participation, entry.uid],
                |row| row.get(0),
            )
            .optional()?;
        if let Some(name) = taken {
            return Err(Error::Conflict {
                code: "already-answered",
                params: vec![("name", name)],
            });
        }
    }
    Ok(Who { participation, code })
}

fn free_sheet(tx: &Tx, at: &OccasionRow, sheet: u32, own: Option<&str>) -> Result<()> {
    let taken: bool = tx.query_row(
        "SELECT EXISTS (SELECT 1 FROM response WHERE occasion_id = ?1 AND sheet = ?2 AND uid IS NOT ?3)",
        params![at.id, sheet, own],
        |row| row.get(0),
    )?;
    if taken {
        return Err(Error::Conflict {
            code: "sheet-taken",
            params: vec![("sheet", sheet.to_string())],
        });
    }
    Ok(())
}

/// Removes responses; returns how many.
///
/// # Errors
/// `NotFound`; `Precondition("entry-closed")`.
pub fn remove_responses(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::RemoveResponses, |tx| {
        for uid in uids {
            let (row, _) = find(tx, uid)?;
            let closed: bool = tx.query_row(
                "SELECT o.closed FROM response r JOIN occasion o ON o.id = r.occasion_id WHERE r.id = ?1",
                [row.id],
                |row| row.get(0),
            )?;
            if closed {
                return Err(Error::precondition("entry-closed"));
            }
            tx.execute("DELETE FROM response WHERE id = ?1", [row.id])?;
        }
        tx.tell("count", uids.len());
        Ok(u32::try_from(uids.len()).unwrap_or(u32::MAX))
    })
}
