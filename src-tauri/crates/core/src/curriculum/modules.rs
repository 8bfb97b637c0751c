//! Modules: read whole, written field by field.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::{Connection, OptionalExtension};

use super::{Activity, Handout, Module, ModuleEdit, ModuleLine, ModuleObjective, store};
use crate::workshops::localized;
use crate::{Error, Library, Localized, Op, OpOutput, Result};

/// The modules in order.
///
/// # Errors
/// Only what SQLite refuses.
pub fn list(library: &Library) -> Result<Vec<ModuleLine>> {
    Ok(all(library.conn())?.iter().map(line).collect())
}

fn line(module: &Module) -> ModuleLine {
    let texts: Vec<&Localized> = texts(module).filter(|text| !text.is_empty()).collect();
    let languages: BTreeSet<&String> = texts.iter().flat_map(|text| text.0.keys()).collect();
    let missing = texts
        .iter()
        .flat_map(|text| languages.iter().filter(|tag| !text.0.contains_key(**tag)));
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    ModuleLine {
        uid: module.uid.clone(),
        code: module.code.clone(),
        title: module.title.clone(),
        activities: count(module.activities.len()),
        minutes: module
            .activities
            .iter()
            .map(|a| u32::try_from(a.minutes).unwrap_or(0))
            .sum(),
        missing: count(missing.count()),
        languages: languages.into_iter().cloned().collect(),
    }
}

/// Every text of a module that is to be translated.
fn texts(module: &Module) -> impl Iterator<Item = &Localized> {
    let own = [&module.title, &module.summary, &module.audience].into_iter();
    let objectives = module.objectives.iter().map(|objective| &objective.text);
    let activities = module
        .activities
        .iter()
        .flat_map(|a| [&a.title, &a.instructions, &a.background, &a.materials]);
    own.chain(objectives).chain(activities)
}

/// Code and title of each module, in order.
pub(crate) fn titles(conn: &Connection) -> Result<Vec<(String, Localized)>> {
    let mut read = conn.prepare_cached("SELECT code, title FROM module ORDER BY position, id")?;
    let rows = read.query_map([], |row| Ok((row.get(0)?, localized(row, 1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One module with its objectives and activities.
///
/// # Errors
/// `NotFound`.
pub fn get(library: &Library, uid: &str) -> Result<Module> {
    read(library.conn(), Some(uid))?.pop().ok_or_else(|| Error::NotFound {
        what: "module",
        uid: uid.into(),
    })
}

pub(super) fn all(conn: &Connection) -> Result<Vec<Module>> {
    read(conn, None)
}

/// All modules, or one.
pub(super) fn read(conn: &Connection, uid: Option<&str>) -> Result<Vec<Module>> {
    let mut select = conn.prepare_cached(
        "SELECT id, uid, code, title, summary, audience FROM module WHERE ?1 IS NULL OR uid = ?1 ORDER BY position, id",
    )?;
    let mut modules: Vec<(i64, Module)> = select
        .query_map([uid], |row| {
            Ok((
                row.get(0)?,
                Module {
                    uid: row.get(1)?,
                    code: row.get(2)?,
                    title: localized(row, 3)?,
                    summary: localized(row, 4)?,
                    audience: localized(row, 5)?,
                    ..Module::default()
                },
            ))
        })?
        .collect::<Result<_, _>>()?;
    let mut objectives = objectives(conn, uid)?;
    let mut activities = activities(conn, uid)?;
    for (id, module) in &mut modules {
        module.objectives = objectives.remove(id).unwrap_or_default();
        module.activities = activities.remove(id).unwrap_or_default();
    }
    Ok(modules.into_iter().map(|(_, module)| module).collect())
}

fn objectives(conn: &Connection, module: Option<&str>) -> Result<HashMap<i64, Vec<ModuleObjective>>> {
    let mut select = conn.prepare_cached(
        "SELECT o.module_id, o.uid, o.text FROM module_objective o JOIN module m ON m.id = o.module_id
         WHERE ?1 IS NULL OR m.uid = ?1 ORDER BY o.position, o.id",
    )?;
    grouped(select.query_map([module], |row| {
        Ok((
            row.get(0)?,
            ModuleObjective {
                uid: row.get(1)?,
                text: localized(row, 2)?,
            },
        ))
    })?)
}

fn activities(conn: &Connection, module: Option<&str>) -> Result<HashMap<i64, Vec<Activity>>> {
    let mut served: HashMap<i64, Vec<String>> = {
        let mut select = conn.prepare_cached(
            "SELECT s.activity_id, o.uid FROM activity_objective s JOIN module_objective o ON o.id = s.objective_id
             JOIN module m ON m.id = o.module_id WHERE ?1 IS NULL OR m.uid = ?1 ORDER BY o.position",
        )?;
        grouped(select.query_map([module], |row| Ok((row.get(0)?, row.get(1)?)))?)?
    };
    let mut handouts: HashMap<i64, Vec<Handout>> = {
        let mut select = conn.prepare_cached(
            "SELECT h.activity_id, h.uid, h.name, h.language, h.size, h.sha256 FROM handout h
             JOIN activity a ON a.id = h.activity_id JOIN module m ON m.id = a.module_id
             WHERE ?1 IS NULL OR m.uid = ?1 ORDER BY h.position, h.id",
        )?;
        grouped(select.query_map([module], |row| {
            Ok((
                row.get(0)?,
                Handout {
                    uid: row.get(1)?,
                    name: row.get(2)?,
                    language: row.get(3)?,
                    size: row.get(4)?,
                    sha256: row.get(5)?,
                },
            ))
        })?)?
    };
    let mut select = conn.prepare_cached(
        "SELECT a.module_id, a.id, a.uid, a.category, a.title, a.minutes, a.group_size, a.instructions, a.background,
                a.materials
         FROM activity a JOIN module m ON m.id = a.module_id WHERE ?1 IS NULL OR m.uid = ?1 ORDER BY a.position, a.id",
    )?;
    grouped(select.query_map([module], |row| {
        let id: i64 = row.get(1)?;
        Ok((
            row.get(0)?,
            Activity {
                uid: row.get(2)?,
                category: store::category(row, 3)?,
                title: localized(row, 4)?,
                minutes: row.get(5)?,
                group_size: row.get(6)?,
                instructions: localized(row, 7)?,
                background: localized(row, 8)?,
                materials: localized(row, 9)?,
                objectives: served.remove(&id).unwrap_or_default(),
                handouts: handouts.remove(&id).unwrap_or_default(),
            },
        ))
    })?)
}

fn grouped<T>(rows: impl Iterator<Item = rusqlite::Result<(i64, T)>>) -> Result<HashMap<i64, Vec<T>>> {
    let mut out: HashMap<i64, Vec<T>> = HashMap::new();
    for row in rows {
        let (key, value) = row?;
        out.entry(key).or_default().push(value);
    }
    Ok(out)
}

/// Adds a module at the end; returns its uid. The code is the next free number.
///
/// # Errors
/// `Invalid` without a title.
pub fn add_module(library: &mut Library, title: &Localized) -> Result<OpOutput<String>> {
    library.transact(Op::AddModule, |tx| {
        let mut read = tx.prepare("SELECT code FROM module")?;
        let codes: BTreeMap<String, ()> = read
            .query_map([], |row| Ok((row.get(0)?, ())))?
            .collect::<Result<_, _>>()?;
        drop(read);
        let code = (1..).map(|n: u32| n.to_string()).find(|code| !codes.contains_key(code));
        let module = Module {
            uid: tx.uid(),
            code: code.unwrap_or_default(),
            title: title.clone(),
            ..Module::default()
        };
        store::module(tx, &module)?;
        store::tell_title(tx, title);
        Ok(module.uid)
    })
}

/// Changes a module.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn edit_module(library: &mut Library, uid: &str, change: &ModuleEdit) -> Result<OpOutput<()>> {
    library.transact(Op::EditModule, |tx| {
        let mut module = own(tx, uid)?;
        let set = |there: &mut Localized, given: &Option<Localized>| {
            if let Some(given) = given {
                *there = given.clone();
            }
        };
        set(&mut module.title, &change.title);
        set(&mut module.summary, &change.summary);
        set(&mut module.audience, &change.audience);
        if let Some(code) = &change.code {
            module.code.clone_from(code);
        }
        let id = store::module(tx, &module)?;
        if let Some(list) = &change.objectives {
            store::objectives(tx, id, list)?;
        }
        store::tell_title(tx, &module.title);
        Ok(())
    })
}

/// The own facts of a module.
fn own(conn: &Connection, uid: &str) -> Result<Module> {
    conn.query_row(
        "SELECT code, title, summary, audience FROM module WHERE uid = ?1",
        [uid],
        |row| {
            Ok(Module {
                uid: uid.into(),
                code: row.get(0)?,
                title: localized(row, 1)?,
                summary: localized(row, 2)?,
                audience: localized(row, 3)?,
                ..Module::default()
            })
        },
    )
    .optional()?
    .ok_or_else(|| Error::NotFound {
        what: "module",
        uid: uid.into(),
    })
}

/// Puts a module before another, or last.
///
/// # Errors
/// `NotFound`.
pub fn move_module(library: &mut Library, uid: &str, before: Option<&str>) -> Result<OpOutput<()>> {
    library.transact(Op::EditModule, |tx| {
        let id = store::id(tx, "module", "module", uid)?;
        let before = before.map(|uid| store::id(tx, "module", "module", uid)).transpose()?;
        let module = own(tx, uid)?;
        store::tell_title(tx, &module.title);
        store::reorder(tx, "module", "?1 = 0", 0, id, before)
    })
}

/// Removes modules with their activities; blocks made from them stay as they are. Returns how many.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_modules(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::RemoveModules, |tx| store::remove(tx, "module", uids))
}
