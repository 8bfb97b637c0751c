//! The glossary.

use rusqlite::Connection;

use super::{Term, store};
use crate::workshops::localized;
use crate::{Library, Op, OpOutput, Result, text};

/// The terms, in alphabetical order of `language`.
///
/// # Errors
/// Only what SQLite refuses.
pub fn terms(library: &Library, language: &str) -> Result<Vec<Term>> {
    let mut terms = all(library.conn())?;
    terms.sort_by_cached_key(|term| text::fold(term.term.get(language, &[])));
    Ok(terms)
}

pub(super) fn all(conn: &Connection) -> Result<Vec<Term>> {
    let mut read = conn.prepare_cached("SELECT uid, term, definition, source FROM term ORDER BY id")?;
    let rows = read.query_map([], |row| {
        Ok(Term {
            uid: row.get(0)?,
            term: localized(row, 1)?,
            definition: localized(row, 2)?,
            source: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a term; returns its uid.
///
/// # Errors
/// `Invalid`.
pub fn add_term(library: &mut Library, term: &Term) -> Result<OpOutput<String>> {
    library.transact(Op::EditGlossary, |tx| {
        let term = Term {
            uid: tx.uid(),
            ..term.clone()
        };
        store::term(tx, &term)?;
        store::tell_title(tx, &term.term);
        Ok(term.uid)
    })
}

/// Replaces everything about a term.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn edit_term(library: &mut Library, term: &Term) -> Result<OpOutput<()>> {
    library.transact(Op::EditGlossary, |tx| {
        store::id(tx, "term", "term", &term.uid)?;
        store::term(tx, term)?;
        store::tell_title(tx, &term.term);
        Ok(())
    })
}

/// Removes terms; returns how many.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_terms(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::EditGlossary, |tx| store::remove(tx, "term", uids))
}
