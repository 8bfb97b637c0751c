use rusqlite::params;

use super::{link, read, search_key, write};
use crate::{Library, Localized, Op, OpOutput, Result, Tx, text};

/// Makes `others` the same institution as `keep`: their names become further names or aliases of it, their people and
/// workshops become its own, and what `keep` does not say is taken from them. Their uids still lead to it.
///
/// # Errors
/// `NotFound`, with nothing changed.
pub fn merge(library: &mut Library, keep: &str, others: &[String]) -> Result<OpOutput<()>> {
    library.transact(Op::MergeInstitutions, |tx| {
        let kept = read::id(tx, keep)?;
        for other in others {
            let other = read::id(tx, other)?;
            if other != kept {
                merge_into(tx, kept, other)?;
            }
        }
        write::tell_name(tx, kept)?;
        link::link_open(tx)
    })
}

fn merge_into(tx: &Tx, kept: i64, other: i64) -> Result<()> {
    unite_names(tx, kept, other)?;
    tx.execute(
        "UPDATE organisation SET kind = coalesce(kind, (SELECT kind FROM organisation WHERE id = ?2)),
           country = coalesce(country, (SELECT country FROM organisation WHERE id = ?2)),
           logo = coalesce(logo, (SELECT logo FROM organisation WHERE id = ?2)) WHERE id = ?1",
        params![kept, other],
    )?;
    tx.execute(
        "UPDATE participation SET organisation_id = ?1 WHERE organisation_id = ?2",
        params![kept, other],
    )?;
    // Both in one role of one workshop: once is enough.
    tx.execute(
        "DELETE FROM workshop_organisation WHERE organisation_id = ?2 AND EXISTS (
           SELECT 1 FROM workshop_organisation k WHERE k.organisation_id = ?1
             AND k.workshop_id = workshop_organisation.workshop_id AND k.role = workshop_organisation.role)",
        params![kept, other],
    )?;
    tx.execute(
        "UPDATE workshop_organisation SET organisation_id = ?1 WHERE organisation_id = ?2",
        params![kept, other],
    )?;
    remember(tx, kept, other)?;
    tx.execute("DELETE FROM organisation WHERE id = ?1", [other])?;
    Ok(())
}

fn unite_names(tx: &Tx, kept: i64, other: i64) -> Result<()> {
    let read = |id: i64| -> Result<(Localized, String)> {
        Ok(
            tx.query_row("SELECT name, short_name FROM organisation WHERE id = ?1", [id], |row| {
                Ok((crate::workshops::localized(row, 0)?, row.get(1)?))
            })?,
        )
    };
    let ((mut name, mut short), (its_name, its_short)) = (read(kept)?, read(other)?);
    let mut aliases = read::aliases_of(tx, kept)?;
    for (language, text) in its_name.0 {
        match name.0.get(&language) {
            None => {
                name.0.insert(language, text);
            }
            Some(_) => aliases.push(text),
        }
    }
    if short.is_empty() {
        short = its_short;
    } else {
        aliases.push(its_short);
    }
    aliases.extend(read::aliases_of(tx, other)?);
    let mut said: Vec<String> = name.0.values().map(|name| text::fold(name)).collect();
    said.push(text::fold(&short));
    aliases.retain(|alias| {
        let key = text::fold(alias);
        let is_new = !key.is_empty() && !said.contains(&key);
        said.push(key);
        is_new
    });
    tx.execute(
        "UPDATE organisation SET name = ?2, short_name = ?3, search_key = ?4 WHERE id = ?1",
        params![kept, name.to_json(), short, search_key(&name)],
    )?;
    write::set_aliases(tx, kept, &aliases)
}

/// The old uid, and those that had led to it, lead to the kept one.
fn remember(tx: &Tx, kept: i64, other: i64) -> Result<()> {
    tx.execute(
        "UPDATE merged_row SET new_uid = (SELECT uid FROM organisation WHERE id = ?1)
         WHERE tbl = 'organisation' AND new_uid = (SELECT uid FROM organisation WHERE id = ?2)",
        params![kept, other],
    )?;
    tx.execute(
        "INSERT INTO merged_row(uid, tbl, old_uid, new_uid)
         SELECT ?1, 'organisation', o.uid, k.uid FROM organisation k, organisation o WHERE k.id = ?2 AND o.id = ?3",
        params![tx.uid(), kept, other],
    )?;
    Ok(())
}
