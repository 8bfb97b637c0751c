//! On which occasions a workshop puts which form to people.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::OccasionKind;
use crate::forms::{self, FormKind, Identity};
use crate::workshops::{self, dates};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx};

/// A form on one occasion of a workshop.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Occasion {
    /// Identity.
    pub uid: String,
    /// The workshop.
    pub workshop: String,
    /// The form.
    pub form: String,
    /// Short name of the form.
    pub code: String,
    /// What the form is for.
    pub form_kind: FormKind,
    /// Title of the form.
    pub title: Localized,
    /// When.
    pub kind: OccasionKind,
    /// Local date, ISO 8601.
    pub date: Option<String>,
    /// The block it is about, of a session's feedback.
    pub block: Option<String>,
    /// Who is known to have answered.
    pub identity: Identity,
    /// How many responses are awaited.
    pub expected: u32,
    /// Whether that number was set by hand.
    pub expected_set: bool,
    /// How many there are.
    pub responses: u32,
    /// Responses whose two typings differ.
    pub differing: u32,
    /// Whether answers were counted from a flip chart.
    pub tallied: bool,
    /// Whether entry is closed.
    pub closed: bool,
}

/// A change to an occasion: what is `None` stays.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct OccasionEdit {
    /// Local date; empty clears.
    pub date: Option<String>,
    /// The block; empty clears.
    pub block: Option<String>,
    /// How many responses are awaited; 0 means as many as there are participants.
    pub expected: Option<u32>,
}

const COLUMNS: &str = "o.uid, w.uid, f.uid, f.code, f.kind, v.definition, o.kind, o.date, o.block_uid, o.expected,
    (SELECT count(*) FROM participation p WHERE p.workshop_id = w.id AND p.role = 'participant'
       AND p.status NOT IN ('no_show', 'withdrew')),
    (SELECT count(*) FROM response r WHERE r.occasion_id = o.id),
    (SELECT count(*) FROM response r WHERE r.occasion_id = o.id AND r.second IS NOT NULL AND r.second <> r.answers),
    o.tally, o.closed";

const FROM: &str = "occasion o JOIN workshop w ON w.id = o.workshop_id JOIN form f ON f.id = o.form_id
    JOIN form_version v ON v.id = (SELECT id FROM form_version l WHERE l.form_id = f.id ORDER BY l.number DESC LIMIT 1)";

fn row_to_occasion(row: &Row) -> rusqlite::Result<Occasion> {
    let definition = forms::parsed(row.get_ref(5)?.as_str()?);
    let expected: Option<u32> = row.get(9)?;
    Ok(Occasion {
        uid: row.get(0)?,
        workshop: row.get(1)?,
        form: row.get(2)?,
        code: row.get(3)?,
        form_kind: row.get(4)?,
        title: definition.title,
        kind: row.get(6)?,
        date: row.get(7)?,
        block: row.get(8)?,
        identity: definition.identity,
        expected: expected.map_or_else(|| row.get(10), Ok)?,
        expected_set: expected.is_some(),
        responses: row.get(11)?,
        differing: row.get(12)?,
        tallied: row.get_ref(13)?.as_str()? != "{}",
        closed: row.get(14)?,
    })
}

/// The occasions of a workshop in order.
///
/// # Errors
/// `NotFound`.
pub fn occasions(library: &Library, workshop: &str) -> Result<Vec<Occasion>> {
    let conn = library.conn();
    let mut read = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM {FROM} WHERE o.workshop_id = ?1 ORDER BY o.position, o.id"
    ))?;
    let rows = read.query_map([workshops::id(conn, workshop)?], row_to_occasion)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One occasion.
///
/// # Errors
/// `NotFound`.
pub fn occasion(library: &Library, uid: &str) -> Result<Occasion> {
    let mut read = library
        .conn()
        .prepare_cached(&format!("SELECT {COLUMNS} FROM {FROM} WHERE o.uid = ?1"))?;
    read.query_row([uid], row_to_occasion)
        .optional()?
        .ok_or_else(|| missing(uid))
}

fn missing(uid: &str) -> Error {
    Error::NotFound {
        what: "occasion",
        uid: uid.into(),
    }
}

/// An occasion as rows know it.
#[derive(Debug, Clone)]
pub(crate) struct OccasionRow {
    pub id: i64,
    pub workshop: i64,
    pub form: i64,
    pub kind: OccasionKind,
    pub date: Option<String>,
    pub block: Option<String>,
    pub closed: bool,
    pub tally: String,
}

const ROW: &str = "id, workshop_id, form_id, kind, date, block_uid, closed, tally";

fn row_to_row(row: &Row) -> rusqlite::Result<OccasionRow> {
    Ok(OccasionRow {
        id: row.get(0)?,
        workshop: row.get(1)?,
        form: row.get(2)?,
        kind: row.get(3)?,
        date: row.get(4)?,
        block: row.get(5)?,
        closed: row.get(6)?,
        tally: row.get(7)?,
    })
}

pub(crate) fn row(conn: &Connection, uid: &str) -> Result<OccasionRow> {
    conn.prepare_cached(&format!("SELECT {ROW} FROM occasion WHERE uid = ?1"))?
        .query_row([uid], row_to_row)
        .optional()?
        .ok_or_else(|| missing(uid))
}

pub(crate) fn kind_of(conn: &Connection, uid: &str) -> Result<OccasionKind> {
    Ok(row(conn, uid)?.kind)
}

pub(crate) fn rows_of_workshop(conn: &Connection, workshop: i64) -> Result<Vec<OccasionRow>> {
    let mut read = conn.prepare_cached(&format!(
        "SELECT {ROW} FROM occasion WHERE workshop_id = ?1 ORDER BY position, id"
    ))?;
    let rows = read.query_map([workshop], row_to_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Uses a form in a workshop on the occasions of its kind: a test before and after, a pulse on every day. Returns the
/// occasions; those that are there already are not made again.
///
/// # Errors
/// `NotFound`.
pub fn use_form(library: &mut Library, workshop: &str, form: &str) -> Result<OpOutput<Vec<String>>> {
    library.transact(Op::EditOccasions, |tx| lay(tx, workshop, form))
}

/// [`use_form`] with a ready form, which becomes a form of the library.
///
/// # Errors
/// `NotFound`.
pub fn use_ready(library: &mut Library, workshop: &str, key: &str) -> Result<OpOutput<Vec<String>>> {
    library.transact(Op::EditOccasions, |tx| {
        let (form, _) = forms::put_ready(tx, key, Some(workshop))?;
        lay(tx, workshop, &form)
    })
}

pub(crate) fn lay(tx: &mut Tx, workshop: &str, form: &str) -> Result<Vec<String>> {
    let facts = workshops::find(tx, workshop)?;
    let (workshop, form) = (workshops::id(tx, workshop)?, forms::row_of(tx, form)?);
    let kind: FormKind = tx.query_row("SELECT kind FROM form WHERE id = ?1", [form], |row| row.get(0))?;
    let title = forms::latest(tx, form)?.definition.title;
    tx.tell("title", title.get("en", &facts.languages).to_string());
    let (start, end) = (facts.start.to_string(), facts.end.to_string());
    let places: Vec<(OccasionKind, Option<String>)> = match kind {
        FormKind::Test => vec![(OccasionKind::Pre, Some(start)), (OccasionKind::Post, Some(end))],
        FormKind::Daily => days(tx, workshop)?
            .into_iter()
            .map(|date| (OccasionKind::Daily, Some(date)))
            .collect(),
        FormKind::End => vec![(OccasionKind::End, Some(end))],
        FormKind::Session => vec![(OccasionKind::Session, None)],
        FormKind::FollowUp => vec![(OccasionKind::FollowUp, None)],
        FormKind::Registration => vec![(OccasionKind::Registration, None)],
    };
    places
        .into_iter()
        .map(|(kind, date)| put(tx, workshop, form, kind, date.as_deref(), None))
        .collect()
}

fn days(tx: &Tx, workshop: i64) -> Result<Vec<String>> {
    let mut read = tx.prepare("SELECT date FROM plan_day WHERE workshop_id = ?1 ORDER BY date")?;
    let rows = read.query_map([workshop], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The occasion of that kind, date and block, made if it isn't there.
fn put(
    tx: &Tx,
    workshop: i64,
    form: i64,
    kind: OccasionKind,
    date: Option<&str>,
    block: Option<&str>,
) -> Result<String> {
    let there: Option<String> = tx
        .query_row(
            "SELECT uid FROM occasion WHERE workshop_id = ?1 AND form_id = ?2 AND kind = ?3
               AND (kind NOT IN ('daily', 'session') OR (date IS ?4 AND block_uid IS ?5))",
            params![workshop, form, kind, date, block],
            |row| row.get(0),
        )
        .optional()?;
    if let Some(uid) = there {
        return Ok(uid);
    }
    let uid = tx.uid();
    tx.execute(
        "INSERT INTO occasion(uid, workshop_id, form_id, position, kind, date, block_uid)
         SELECT ?1, ?2, ?3, coalesce(max(position), 0) + 1, ?4, ?5, ?6 FROM occasion WHERE workshop_id = ?2",
        params![uid, workshop, form, kind, date, block],
    )?;
    Ok(uid)
}

/// Adds one occasion of a form, or finds the one that is there; returns its uid.
///
/// # Errors
/// `NotFound`; `Invalid` for a date that is none.
pub fn add_occasion(
    library: &mut Library,
    workshop: &str,
    form: &str,
    kind: OccasionKind,
    change: &OccasionEdit,
) -> Result<OpOutput<String>> {
    library.transact(Op::EditOccasions, |tx| {
        let (workshop, form) = (workshops::id(tx, workshop)?, forms::row_of(tx, form)?);
        let date = date(change.date.as_deref())?;
        let block = change.block.as_deref().filter(|block| !block.is_empty());
        let title = forms::latest(tx, form)?.definition.title;
        tx.tell("title", title.get("en", &[]).to_string());
        put(tx, workshop, form, kind, date.as_deref(), block)
    })
}

fn date(text: Option<&str>) -> Result<Option<String>> {
    text.map(str::trim)
        .filter(|text| !text.is_empty())
        .map(|text| dates::parse_one("date", text).map(|date| date.to_string()))
        .transpose()
}

/// Changes an occasion.
///
/// # Errors
/// `NotFound`; `Invalid` for a date that is none.
pub fn edit_occasion(library: &mut Library, uid: &str, change: &OccasionEdit) -> Result<OpOutput<()>> {
    library.transact(Op::EditOccasions, |tx| {
        let at = row(tx, uid)?;
        if change.date.is_some() {
            let date = date(change.date.as_deref())?;
            tx.execute("UPDATE occasion SET date = ?2 WHERE id = ?1", params![at.id, date])?;
        }
        if let Some(block) = &change.block {
            let block = Some(block.as_str()).filter(|block| !block.is_empty());
            tx.execute(
                "UPDATE occasion SET block_uid = ?2 WHERE id = ?1",
                params![at.id, block],
            )?;
        }
        if let Some(expected) = change.expected {
            let expected = Some(expected).filter(|count| *count > 0);
            tx.execute(
                "UPDATE occasion SET expected = ?2 WHERE id = ?1",
                params![at.id, expected],
            )?;
        }
        let title = forms::latest(tx, at.form)?.definition.title;
        tx.tell("title", title.get("en", &[]).to_string());
        Ok(())
    })
}

/// Removes occasions with their responses; the forms stay. Returns how many.
///
/// # Errors
/// `NotFound`.
pub fn remove_occasions(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::EditOccasions, |tx| {
        for uid in uids {
            let at = row(tx, uid)?;
            let title = forms::latest(tx, at.form)?.definition.title;
            tx.execute("DELETE FROM occasion WHERE id = ?1", [at.id])?;
            tx.tell("title", title.get("en", &[]).to_string());
        }
        Ok(u32::try_from(uids.len()).unwrap_or(u32::MAX))
    })
}
