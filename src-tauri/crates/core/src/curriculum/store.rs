//! Rows of the curriculum, written by the fields of a screen and by an import alike.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Activity, Category, Handout, KeyDocument, MINUTES_MAX, Module, Term};
use crate::{Error, Localized, Result, Tx, text};

/// The row behind a uid; `what` is the noun of the refusal.
pub(super) fn id(conn: &Connection, table: &str, what: &'static str, uid: &str) -> Result<i64> {
    conn.query_row(&format!("SELECT id FROM {table} WHERE uid = ?1"), [uid], |row| {
        row.get(0)
    })
    .optional()?
    .ok_or_else(|| Error::NotFound { what, uid: uid.into() })
}

/// A map of texts that must say something in some language.
pub(super) fn required(field: &str, text: &Localized) -> Result<Localized> {
    let text = text.cleaned(field)?;
    if text.is_empty() {
        return Err(Error::invalid(field, "required", ""));
    }
    Ok(text)
}

pub(super) fn minutes(minutes: i32) -> Result<i32> {
    if (1..=MINUTES_MAX).contains(&minutes) {
        Ok(minutes)
    } else {
        Err(Error::invalid("minutes", "out-of-range", minutes.to_string()))
    }
}

pub(super) fn year(year: Option<i32>) -> Result<Option<i32>> {
    match year {
        Some(year) if !(1000..=2200).contains(&year) => Err(Error::invalid("year", "out-of-range", year.to_string())),
        year => Ok(year),
    }
}

/// Gives new rows the next place in their list.
fn next_position(conn: &Connection, table: &str, parent: Option<(&str, i64)>) -> Result<i64> {
    let (filter, id) = match parent {
        Some((column, id)) => (format!("WHERE {column} = ?1"), id),
        None => ("WHERE ?1 = 0".into(), 0),
    };
    let sql = format!("SELECT coalesce(max(position), 0) + 1 FROM {table} {filter}");
    Ok(conn.query_row(&sql, [id], |row| row.get(0))?)
}

/// Stores the own facts of a module; a new one goes last. Returns its row.
pub(super) fn module(tx: &Tx, module: &Module) -> Result<i64> {
    let title = required("title", &module.title)?;
    tx.execute(
        "INSERT INTO module(uid, position, code, title, summary, audience) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT(uid) DO UPDATE SET code = excluded.code, title = excluded.title, summary = excluded.summary,
           audience = excluded.audience",
        params![
            module.uid,
            next_position(tx, "module", None)?,
            text::line("code", &module.code)?,
            title.to_json(),
            module.summary.cleaned("summary")?.to_json(),
            module.audience.cleaned("audience")?.to_json(),
        ],
    )?;
    id(tx, "module", "module", &module.uid)
}

/// Replaces the objectives of a module; those with a known uid keep it, and what serves them.
pub(super) fn objectives(tx: &Tx, module: i64, list: &[super::ModuleObjective]) -> Result<()> {
    let mut kept: Vec<String> = Vec::new();
    for objective in list {
        let words = objective.text.cleaned("objectives")?;
        if words.is_empty() {
            continue;
        }
        let own: bool = tx.query_row(
            "SELECT NOT EXISTS (SELECT 1 FROM module_objective WHERE uid = ?1 AND module_id <> ?2)",
            params![objective.uid, module],
            |row| row.get(0),
        )?;
        let uid = if objective.uid.is_empty() || !own {
            tx.uid()
        } else {
            objective.uid.clone()
        };
        tx.execute(
            "INSERT INTO module_objective(uid, module_id, position, text) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT(uid) DO UPDATE SET position = excluded.position, text = excluded.text",
            params![uid, module, kept.len() as i64 + 1, words.to_json()],
        )?;
        kept.push(uid);
    }
    let mut read = tx.prepare("SELECT uid FROM module_objective WHERE module_id = ?1")?;
    let there: Vec<String> = read.query_map([module], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for uid in there.iter().filter(|uid| !kept.contains(uid)) {
        tx.execute("DELETE FROM module_objective WHERE uid = ?1", [uid])?;
    }
    Ok(())
}

/// Stores an activity without its handouts; a new one goes last in its module. Returns its row.
pub(super) fn activity(tx: &Tx, module: i64, activity: &Activity) -> Result<i64> {
    let title = required("title", &activity.title)?;
    tx.execute(
        "INSERT INTO activity(uid, module_id, position, category, title, minutes, group_size, instructions, background,
                              materials)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT(uid) DO UPDATE SET module_id = excluded.module_id, category = excluded.category,
           title = excluded.title, minutes = excluded.minutes, group_size = excluded.group_size, instructions = excluded.instructions,
           background = excluded.background, materials = excluded.materials",
        params![
            activity.uid,
            module,
            next_position(tx, "activity", Some(("module_id", module)))?,
            activity.category,
            title.to_json(),
            minutes(activity.minutes)?,
            activity.group_size.filter(|size| *size > 0).map(|size| size.min(10_000)),
            activity.instructions.cleaned("instructions")?.to_json(),
            activity.background.cleaned("background")?.to_json(),
            activity.materials.cleaned("materials")?.to_json(),
        ],
    )?;
    let row = id(tx, "activity", "activity", &activity.uid)?;
    serves(tx, row, &activity.objectives)?;
    Ok(row)
}

/// Replaces the objectives that an activity serves; those of other modules are ignored.
fn serves(tx: &Tx, activity: i64, objectives: &[String]) -> Result<()> {
    let mut read = tx.prepare_cached(
        "SELECT o.id, o.uid FROM module_objective o JOIN activity a ON a.module_id = o.module_id WHERE a.id = ?1",
    )?;
    let all: Vec<(i64, String)> = read
        .query_map([activity], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (objective, uid) in all {
        if objectives.contains(&uid) {
            tx.execute(
                "INSERT INTO activity_objective(uid, activity_id, objective_id) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO NOTHING",
                params![tx.uid(), activity, objective],
            )?;
        } else {
            tx.execute(
                "DELETE FROM activity_objective WHERE activity_id = ?1 AND objective_id = ?2",
                params![activity, objective],
            )?;
        }
    }
    Ok(())
}

/// Adds a handout whose bytes are kept already.
pub(super) fn handout(tx: &Tx, activity: i64, handout: &Handout) -> Result<()> {
    tx.execute(
        "INSERT INTO handout(uid, activity_id, position, name, language, size, sha256)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            handout.uid,
            activity,
            next_position(tx, "handout", Some(("activity_id", activity)))?,
            file_name(&handout.name)?,
            handout.language,
            handout.size,
            handout.sha256,
        ],
    )?;
    Ok(())
}

/// The name of a file without the folders it may come with.
pub(super) fn file_name(name: &str) -> Result<String> {
    text::required("handout", name.rsplit(['/', '\\']).next().unwrap_or_default())
}

pub(super) fn term(tx: &Tx, term: &Term) -> Result<()> {
    tx.execute(
        "INSERT INTO term(uid, term, definition, source) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT(uid) DO UPDATE SET term = excluded.term, definition = excluded.definition, source = excluded.source",
        params![
            term.uid,
            required("term", &term.term)?.to_json(),
            term.definition.cleaned("definition")?.to_json(),
            text::line("source", &term.source)?,
        ],
    )?;
    Ok(())
}

/// Stores the facts about a key document; its file stays.
pub(super) fn key_document(tx: &Tx, document: &KeyDocument) -> Result<()> {
    tx.execute(
        "INSERT INTO key_document(uid, title, author, year, language, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT(uid) DO UPDATE SET title = excluded.title, author = excluded.author, year = excluded.year,
           language = excluded.language, link = excluded.link",
        params![
            document.uid,
            required("title", &document.title)?.to_json(),
            text::line("author", &document.author)?,
            year(document.year)?,
            document.language.as_deref().filter(|tag| !tag.is_empty()),
            text::line("link", &document.link)?,
        ],
    )?;
    Ok(())
}

/// Removes rows by uid; returns how many there were.
pub(super) fn remove(tx: &mut Tx, table: &str, uids: &[String]) -> Result<u32> {
    let mut count = 0;
    for uid in uids {
        count += tx.execute(&format!("DELETE FROM {table} WHERE uid = ?1"), [uid])?;
    }
    tx.tell("count", count);
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Puts a row before another of its list, or last, and numbers the list anew.
pub(super) fn reorder(tx: &Tx, table: &str, filter: &str, parent: i64, row: i64, before: Option<i64>) -> Result<()> {
    let mut read = tx.prepare(&format!("SELECT id FROM {table} WHERE {filter} ORDER BY position, id"))?;
    let mut order: Vec<i64> = read.query_map([parent], |row| row.get(0))?.collect::<Result<_, _>>()?;
    order.retain(|id| *id != row);
    let at = before
        .and_then(|before| order.iter().position(|id| *id == before))
        .unwrap_or(order.len());
    order.insert(at, row);
    for (position, id) in (1i64..).zip(order) {
        tx.execute(
            &format!("UPDATE {table} SET position = ?2 WHERE id = ?1 AND position <> ?2"),
            params![id, position],
        )?;
    }
    Ok(())
}

pub(super) fn tell_title(tx: &mut Tx, title: &Localized) {
    let title = title.get("en", &[]).to_string();
    tx.tell("title", title);
}

/// A category read from a row.
pub(super) fn category(row: &rusqlite::Row, at: usize) -> rusqlite::Result<Category> {
    row.get(at)
}
