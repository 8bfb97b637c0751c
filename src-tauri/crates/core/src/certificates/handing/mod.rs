//! What happens to the sheet of a number: printed, signed, handed out or sent. Journalled; the ledger is not touched.

pub(super) mod stack;

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::ledger::{self, stamp};
use crate::workshops::codes;
use crate::{Error, Library, Op, OpOutput, Result, Tx, text};

codes! {
    /// How a certificate reaches its owner.
    HandedWay {
        /// Given to the person.
        InPerson = "in_person",
        /// Given to somebody who takes it along.
        SomebodyElse = "somebody_else",
        /// Put aside to be sent.
        ToSend = "to_send",
        /// Sent.
        Sent = "sent",
    } default InPerson
}

/// What is known of a sheet. Times are UTC, ISO 8601.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Handing {
    /// When it was printed.
    pub printed_at: Option<String>,
    /// When it was signed.
    pub signed_at: Option<String>,
    /// How it reaches its owner; `None` while it lies in the stack.
    pub way: Option<HandedWay>,
    /// Who took it along, or where it is sent.
    pub to: String,
    /// When it was handed out, put aside or sent.
    pub handed_at: Option<String>,
    /// A note; never printed.
    pub note: String,
}

/// Handing out.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Hand {
    /// How; `None` takes the tick back.
    pub way: Option<HandedWay>,
    /// Who takes it along, or where it is sent.
    pub to: String,
    /// A note.
    pub note: String,
}

fn row_to_handing(row: &Row) -> rusqlite::Result<(String, Handing)> {
    Ok((
        row.get(0)?,
        Handing {
            printed_at: row.get(1)?,
            signed_at: row.get(2)?,
            way: row.get(3)?,
            to: row.get(4)?,
            handed_at: row.get(5)?,
            note: row.get(6)?,
        },
    ))
}

const COLUMNS: &str = "number, printed_at, signed_at, way, to_whom, handed_at, note";

pub(super) fn of_workshop(conn: &Connection, workshop: &str) -> Result<HashMap<String, Handing>> {
    let mut read = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM certificate_handing WHERE workshop_uid = ?1"
    ))?;
    Ok(read.query_map([workshop], row_to_handing)?.collect::<Result<_, _>>()?)
}

pub(super) fn of_number(conn: &Connection, number: &str) -> Result<Option<Handing>> {
    Ok(conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM certificate_handing WHERE number = ?1"))?
        .query_row([number], row_to_handing)
        .optional()?
        .map(|(_, handing)| handing))
}

/// Puts down that sheets came out of the printer, or (`false`) that they did not.
///
/// # Errors
/// `NotFound`; `Conflict("certificate-void")`. Nothing is changed then.
pub fn mark_printed(library: &mut Library, numbers: &[String], printed: bool) -> Result<OpOutput<u32>> {
    library.transact(Op::PrintCertificates, |tx| column(tx, numbers, "printed_at", printed))
}

/// Puts down that sheets were signed, or (`false`) that they were not.
///
/// # Errors
/// As [`mark_printed`].
pub fn mark_signed(library: &mut Library, numbers: &[String], signed: bool) -> Result<OpOutput<u32>> {
    library.transact(Op::SignCertificates, |tx| column(tx, numbers, "signed_at", signed))
}

fn column(tx: &mut Tx, numbers: &[String], column: &str, set: bool) -> Result<u32> {
    let at = set.then(|| stamp(tx.now()));
    for number in numbers {
        row(tx, number)?;
        // What was put down first stands.
        tx.execute(
            &format!(
                "UPDATE certificate_handing SET {column} = CASE WHEN ?2 IS NULL THEN NULL ELSE coalesce({column}, ?2) END
                 WHERE number = ?1"
            ),
            params![number, at],
        )?;
    }
    tell(tx, numbers)
}

/// Ticks sheets as handed out, put aside or sent, or takes the tick back. A run of ticks with the same `run` is one step of
/// undo.
///
/// # Errors
/// As [`mark_printed`]; `Invalid` where it goes to somebody else and nobody is named.
pub fn hand(library: &mut Library, numbers: &[String], how: &Hand, run: Option<&str>) -> Result<OpOutput<u32>> {
    library.transact_in_run(Op::HandCertificates, run, |tx| {
        let (to, note) = (text::line("to", &how.to)?, text::line("note", &how.note)?);
        if how.way == Some(HandedWay::SomebodyElse) && to.is_empty() {
            return Err(Error::invalid("to", "required", ""));
        }
        let at = how.way.map(|_| stamp(tx.now()));
        for number in numbers {
            row(tx, number)?;
            tx.execute(
                "UPDATE certificate_handing SET handed_at = CASE WHEN way IS ?2 THEN handed_at ELSE ?5 END,
                   way = ?2, to_whom = ?3, note = ?4 WHERE number = ?1",
                params![number, how.way, to, note, at],
            )?;
        }
        tell(tx, numbers)
    })
}

/// Makes sure that a number that holds has a row.
fn row(tx: &Tx, number: &str) -> Result<()> {
    let known = ledger::by_number(tx, number)?.ok_or_else(|| Error::NotFound {
        what: "certificate",
        uid: number.into(),
    })?;
    if known.void_reason.is_some() {
        return Err(Error::Conflict {
            code: "certificate-void",
            params: vec![("number", number.into()), ("name", known.name)],
        });
    }
    tx.execute(
        "INSERT INTO certificate_handing(uid, number, workshop_uid)
         SELECT ?1, number, workshop_uid FROM certificate WHERE number = ?2 LIMIT 1 ON CONFLICT(number) DO NOTHING",
        params![tx.uid(), number],
    )?;
    Ok(())
}

fn tell(tx: &mut Tx, numbers: &[String]) -> Result<u32> {
    let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    tx.tell("count", count);
    tx.tell("numbers", numbers.join(" "));
    Ok(count)
}
