//! Answers in words, sorted into themes.

use rusqlite::{Connection, OptionalExtension, params};

use super::responses::of_occasion;
use super::{Answer, occasions::rows_of_workshop};
use crate::{Error, Library, Op, OpOutput, Result, Tx, forms, text, workshops};

/// A theme of the answers to a question.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Theme {
    /// Identity.
    pub uid: String,
    /// Its name.
    pub name: String,
    /// Answers that belong to it.
    pub count: u32,
}

/// An answer in words with its themes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ThemedAnswer {
    /// The response.
    pub response: String,
    /// The words.
    pub text: String,
    /// Themes it belongs to.
    pub themes: Vec<String>,
}

/// The themes of a question in a workshop, in order.
///
/// # Errors
/// `NotFound`.
pub fn themes(library: &Library, workshop: &str, form: &str, question: &str) -> Result<Vec<Theme>> {
    let conn = library.conn();
    let mut read = conn.prepare_cached(
        "SELECT t.uid, t.name, (SELECT count(*) FROM theme_mark m WHERE m.theme_id = t.id) FROM theme t
         WHERE t.workshop_id = ?1 AND t.form_id = ?2 AND t.question = ?3 ORDER BY t.position, t.id",
    )?;
    let at = params![workshops::id(conn, workshop)?, forms::row_of(conn, form)?, question];
    let rows = read.query_map(at, |row| {
        Ok(Theme {
            uid: row.get(0)?,
            name: row.get(1)?,
            count: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The answers in words to a question in a workshop, with their themes.
///
/// # Errors
/// `NotFound`.
pub fn themed_answers(library: &Library, workshop: &str, form: &str, question: &str) -> Result<Vec<ThemedAnswer>> {
    let conn = library.conn();
    let (workshop, form) = (workshops::id(conn, workshop)?, forms::row_of(conn, form)?);
    let mut marks = conn.prepare_cached(
        "SELECT t.uid FROM theme_mark m JOIN theme t ON t.id = m.theme_id
         WHERE m.response_id = ?1 AND t.question = ?2 ORDER BY t.position",
    )?;
    let mut out = Vec::new();
    for at in rows_of_workshop(conn, workshop)?
        .into_iter()
        .filter(|at| at.form == form)
    {
        for row in of_occasion(conn, at.id)? {
            let Some(words) = row.answers.get(question).and_then(Answer::given) else {
                continue;
            };
            out.push(ThemedAnswer {
                text: words.to_string(),
                themes: marks
                    .query_map(params![row.id, question], |row| row.get(0))?
                    .collect::<Result<_, _>>()?,
                response: row.uid,
            });
        }
    }
    Ok(out)
}

/// Adds a theme, or finds the one of that name; returns its uid.
///
/// # Errors
/// `NotFound`; `Invalid` without a name.
pub fn add_theme(
    library: &mut Library,
    workshop: &str,
    form: &str,
    question: &str,
    name: &str,
) -> Result<OpOutput<String>> {
    library.transact(Op::EditThemes, |tx| put_theme(tx, workshop, form, question, name))
}

pub(crate) fn put_theme(tx: &Tx, workshop: &str, form: &str, question: &str, name: &str) -> Result<String> {
    let (workshop, form) = (workshops::id(tx, workshop)?, forms::row_of(tx, form)?);
    let name = text::required("name", name)?;
    let there: Option<String> = tx
        .query_row(
            "SELECT uid FROM theme WHERE workshop_id = ?1 AND form_id = ?2 AND question = ?3 AND name = ?4",
            params![workshop, form, question, name],
            |row| row.get(0),
        )
        .optional()?;
    if let Some(uid) = there {
        return Ok(uid);
    }
    let uid = tx.uid();
    tx.execute(
        "INSERT INTO theme(uid, workshop_id, form_id, question, position, name)
             SELECT ?1, ?2, ?3, ?4, coalesce(max(position), 0) + 1, ?5 FROM theme
             WHERE workshop_id = ?2 AND form_id = ?3 AND question = ?4",
        params![uid, workshop, form, question, name],
    )?;
    Ok(uid)
}

fn id(conn: &Connection, uid: &str) -> Result<i64> {
    conn.query_row("SELECT id FROM theme WHERE uid = ?1", [uid], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::NotFound {
            what: "theme",
            uid: uid.into(),
        })
}

/// Renames a theme.
///
/// # Errors
/// `NotFound`; `Invalid` without a name.
pub fn rename_theme(library: &mut Library, theme: &str, name: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditThemes, |tx| {
        let name = text::required("name", name)?;
        tx.execute(
            "UPDATE theme SET name = ?2 WHERE id = ?1",
            params![id(tx, theme)?, name],
        )?;
        Ok(())
    })
}

/// Removes a theme; the answers stay.
///
/// # Errors
/// `NotFound`.
pub fn remove_theme(library: &mut Library, theme: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditThemes, |tx| {
        tx.execute("DELETE FROM theme WHERE id = ?1", [id(tx, theme)?])?;
        Ok(())
    })
}

/// Puts an answer under a theme, or takes it away.
///
/// # Errors
/// `NotFound`.
pub fn mark_theme(library: &mut Library, theme: &str, response: &str, on: bool) -> Result<OpOutput<()>> {
    library.transact(Op::EditThemes, |tx| mark(tx, theme, response, on))
}

fn mark(tx: &Tx, theme: &str, response: &str, on: bool) -> Result<()> {
    let theme = id(tx, theme)?;
    let (row, _) = super::responses::find(tx, response)?;
    if on {
        tx.execute(
            "INSERT INTO theme_mark(uid, theme_id, response_id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            params![tx.uid(), theme, row.id],
        )?;
    } else {
        tx.execute(
            "DELETE FROM theme_mark WHERE theme_id = ?1 AND response_id = ?2",
            params![theme, row.id],
        )?;
    }
    Ok(())
}
