use rusqlite::params;

use super::{InstitutionEdit, NewInstitution, OrganisationKind, link, probable_kind, read, search_key};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, geo, text};

/// Adds an institution; people who are written beyond doubt like it are linked. Returns its uid.
///
/// # Errors
/// `Invalid` for a missing name, one that an institution of the same country has, or an unknown country.
pub fn add(library: &mut Library, new: &NewInstitution) -> Result<OpOutput<String>> {
    library.transact(Op::EditInstitution, |tx| {
        if read::is_there(tx, &new.name, new.country.as_deref())? {
            return Err(Error::invalid("name", "name-taken", new.name.get("en", &[])));
        }
        let (id, uid) = insert_row(tx, new)?;
        tell_name(tx, id)?;
        link::link_open(tx)?;
        Ok(uid)
    })
}

/// Changes an institution; people who are written beyond doubt like it now are linked.
///
/// # Errors
/// `NotFound`; `Invalid` naming the field, with nothing changed.
pub fn edit(library: &mut Library, uid: &str, edit: &InstitutionEdit) -> Result<OpOutput<()>> {
    library.transact(Op::EditInstitution, |tx| {
        let id = read::id(tx, uid)?;
        if let Some(name) = &edit.name {
            let name = named(name)?;
            tx.execute(
                "UPDATE organisation SET name = ?2, search_key = ?3 WHERE id = ?1",
                params![id, name.to_json(), search_key(&name)],
            )?;
        }
        if let Some(short) = &edit.short_name {
            let short = text::line("short_name", short)?;
            tx.execute(
                "UPDATE organisation SET short_name = ?2 WHERE id = ?1",
                params![id, short],
            )?;
        }
        if let Some(code) = &edit.kind {
            let kind = OrganisationKind::from_code(code);
            if kind.is_none() && !code.is_empty() {
                return Err(Error::invalid("kind", "not-a-choice", code));
            }
            tx.execute("UPDATE organisation SET kind = ?2 WHERE id = ?1", params![id, kind])?;
        }
        if let Some(country) = &edit.country {
            let country = known_country(Some(country))?;
            tx.execute(
                "UPDATE organisation SET country = ?2 WHERE id = ?1",
                params![id, country],
            )?;
        }
        if let Some(aliases) = &edit.aliases {
            set_aliases(tx, id, aliases)?;
        }
        tell_name(tx, id)?;
        link::link_open(tx)
    })
}

/// Removes institutions. The people keep what is written for them; they are not linked any more.
///
/// # Errors
/// `NotFound`; `Precondition("institution-hosts")` for one that is host, partner or donor of a workshop.
pub fn remove(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::RemoveInstitutions, |tx| {
        for uid in uids {
            let id = read::id(tx, uid)?;
            tell_name(tx, id)?;
            let hosts: u32 = tx.query_row(
                "SELECT count(DISTINCT workshop_id) FROM workshop_organisation WHERE organisation_id = ?1",
                [id],
                |row| row.get(0),
            )?;
            if hosts > 0 {
                return Err(Error::Precondition {
                    code: "institution-hosts",
                    params: vec![
                        ("name", name_of(tx, id)?.get("en", &[]).to_string()),
                        ("count", hosts.to_string()),
                    ],
                });
            }
            tx.execute("DELETE FROM organisation WHERE id = ?1", [id])?;
        }
        let count = u32::try_from(uids.len()).unwrap_or(u32::MAX);
        tx.tell("count", count);
        Ok(count)
    })
}

/// Adds an institution with other ways of writing it, unless its country has it already; links nobody.
pub(crate) fn insert(tx: &Tx, new: &NewInstitution, aliases: &[String]) -> Result<()> {
    if read::is_there(tx, &new.name, new.country.as_deref())? {
        return Ok(());
    }
    let (id, _) = insert_row(tx, new)?;
    set_aliases(tx, id, aliases)
}

pub(super) fn insert_row(tx: &Tx, new: &NewInstitution) -> Result<(i64, String)> {
    let name = named(&new.name)?;
    let kind = new
        .kind
        .or_else(|| name.0.values().find_map(|name| probable_kind(name)));
    let uid = tx.uid();
    tx.execute(
        "INSERT INTO organisation(uid, name, short_name, kind, country, search_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            uid,
            name.to_json(),
            text::line("short_name", &new.short_name)?,
            kind,
            known_country(new.country.as_deref())?,
            search_key(&name)
        ],
    )?;
    Ok((tx.last_insert_rowid(), uid))
}

/// Replaces the aliases, keeping the rows of those that stay.
pub(super) fn set_aliases(tx: &Tx, id: i64, aliases: &[String]) -> Result<()> {
    let mut kept: Vec<(String, String)> = Vec::new();
    for alias in aliases {
        let alias = text::line("aliases", alias)?;
        if !alias.is_empty() && !kept.iter().any(|(known, _)| *known == alias) {
            kept.push((alias.clone(), text::fold(&alias)));
        }
    }
    for old in read::aliases_of(tx, id)? {
        if !kept.iter().any(|(alias, _)| *alias == old) {
            tx.execute(
                "DELETE FROM organisation_alias WHERE organisation_id = ?1 AND alias = ?2",
                params![id, old],
            )?;
        }
    }
    for (alias, key) in &kept {
        tx.execute(
            "INSERT INTO organisation_alias(uid, organisation_id, alias, search_key)
             SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (
               SELECT 1 FROM organisation_alias WHERE organisation_id = ?2 AND alias = ?3)",
            params![tx.uid(), id, alias, key],
        )?;
    }
    Ok(())
}

pub(super) fn name_of(tx: &Tx, id: i64) -> Result<Localized> {
    Ok(
        tx.query_row("SELECT name FROM organisation WHERE id = ?1", [id], |row| {
            crate::workshops::localized(row, 0)
        })?,
    )
}

pub(super) fn tell_name(tx: &mut Tx, id: i64) -> Result<()> {
    let name = name_of(tx, id)?;
    tx.tell("name", name.get("en", &[]));
    Ok(())
}

fn named(name: &Localized) -> Result<Localized> {
    let name = name.cleaned("name")?;
    if name.is_empty() {
        return Err(Error::invalid("name", "required", ""));
    }
    Ok(name)
}

fn known_country(country: Option<&str>) -> Result<Option<String>> {
    let country = text::clean_option(country);
    match country.as_deref().filter(|code| geo::by_code(code).is_none()) {
        Some(code) => Err(Error::invalid("country", "unknown-country", code)),
        None => Ok(country),
    }
}
