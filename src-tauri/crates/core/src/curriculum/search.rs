//! Search over the curriculum: every word, in any script, accents and case aside.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Found, FoundKind};
use crate::workshops::localized;
use crate::{Library, Localized, Result, text};

/// Tables whose changes touch what is found, and whose words they change: a query over `ROW`.
pub(crate) const SEARCHED: &[(&str, &str)] = &[
    ("module", "SELECT 'module', ROW.uid"),
    (
        "module_objective",
        "SELECT 'module', uid FROM module WHERE id = ROW.module_id",
    ),
    ("activity", "SELECT 'activity', ROW.uid"),
    (
        "handout",
        "SELECT 'activity', uid FROM activity WHERE id = ROW.activity_id",
    ),
    ("term", "SELECT 'term', ROW.uid"),
    ("key_document", "SELECT 'key_document', ROW.uid"),
];

/// What is found by its own words: title and body, each a query that gives texts or maps of texts.
const SOURCES: &[(&str, &str, &str)] = &[
    (
        "module",
        "SELECT code FROM module WHERE uid = ?1 UNION ALL SELECT title FROM module WHERE uid = ?1",
        "SELECT summary FROM module WHERE uid = ?1 UNION ALL SELECT audience FROM module WHERE uid = ?1
         UNION ALL SELECT o.text FROM module_objective o JOIN module m ON m.id = o.module_id WHERE m.uid = ?1",
    ),
    (
        "activity",
        "SELECT title FROM activity WHERE uid = ?1",
        "SELECT instructions FROM activity WHERE uid = ?1 UNION ALL SELECT background FROM activity WHERE uid = ?1
         UNION ALL SELECT materials FROM activity WHERE uid = ?1
         UNION ALL SELECT h.name FROM handout h JOIN activity a ON a.id = h.activity_id WHERE a.uid = ?1",
    ),
    (
        "term",
        "SELECT term FROM term WHERE uid = ?1",
        "SELECT definition FROM term WHERE uid = ?1 UNION ALL SELECT source FROM term WHERE uid = ?1",
    ),
    (
        "key_document",
        "SELECT title FROM key_document WHERE uid = ?1",
        "SELECT author FROM key_document WHERE uid = ?1
         UNION ALL SELECT CAST(year AS TEXT) FROM key_document WHERE uid = ?1 AND year IS NOT NULL
         UNION ALL SELECT file_name FROM key_document WHERE uid = ?1 AND file_name IS NOT NULL",
    ),
];

/// Makes the search text anew for the rows that the last operation touched.
pub(crate) fn refresh(conn: &Connection) -> Result<()> {
    let touched: Vec<(String, String)> = {
        let mut read = conn.prepare_cached("SELECT DISTINCT tbl, uid FROM temp.touched")?;
        read.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?
    };
    if touched.is_empty() {
        return Ok(());
    }
    conn.execute("DELETE FROM temp.touched", [])?;
    for (table, uid) in touched {
        index(conn, &table, &uid)?;
    }
    Ok(())
}

fn index(conn: &Connection, table: &str, uid: &str) -> Result<()> {
    let Some((_, title, body)) = SOURCES.iter().find(|(name, ..)| *name == table) else {
        return Ok(());
    };
    let known: Option<i64> = conn
        .prepare_cached("SELECT id FROM search_entry WHERE tbl = ?1 AND ref = ?2")?
        .query_row([table, uid], |row| row.get(0))
        .optional()?;
    if let Some(id) = known {
        conn.execute("DELETE FROM search_text WHERE rowid = ?1", [id])?;
    }
    let title = words(conn, title, uid)?;
    if title.is_empty() {
        // The row is gone: every row has a title.
        conn.execute("DELETE FROM search_entry WHERE id = ?1", [known])?;
        return Ok(());
    }
    let id = match known {
        Some(id) => id,
        None => {
            conn.execute("INSERT INTO search_entry(tbl, ref) VALUES (?1, ?2)", [table, uid])?;
            conn.last_insert_rowid()
        }
    };
    conn.prepare_cached("INSERT INTO search_text(rowid, title, body) VALUES (?1, ?2, ?3)")?
        .execute(params![id, title, words(conn, body, uid)?])?;
    Ok(())
}

/// The texts that a query gives, in all languages, as the index holds them.
fn words(conn: &Connection, sql: &str, uid: &str) -> Result<String> {
    let mut read = conn.prepare_cached(sql)?;
    let texts: Vec<String> = read.query_map([uid], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut out = String::new();
    for text in texts {
        if text.starts_with('{') {
            Localized::from_json(&text)
                .0
                .values()
                .for_each(|text| grams(text, &mut out));
        } else {
            grams(&text, &mut out);
        }
    }
    Ok(out)
}

/// Brings an index that does not fit its rows into order: a library that was mended, or merged by an older program.
pub(crate) fn heal(conn: &Connection) -> Result<()> {
    let (indexed, there): (i64, i64) = conn.query_row(
        "SELECT (SELECT count(*) FROM search_entry),
                (SELECT count(*) FROM module) + (SELECT count(*) FROM activity) + (SELECT count(*) FROM term)
                  + (SELECT count(*) FROM key_document)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if indexed == there {
        return Ok(());
    }
    conn.execute_batch("SAVEPOINT heal; DELETE FROM search_text; DELETE FROM search_entry;")?;
    for (table, ..) in SOURCES {
        let uids: Vec<String> = conn
            .prepare(&format!("SELECT uid FROM {table}"))?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for uid in uids {
            index(conn, table, &uid)?;
        }
    }
    conn.execute_batch("RELEASE heal")?;
    Ok(())
}

/// Scripts that put no space between words: found by pairs of letters.
fn is_dense(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Adds a text to what the index holds: folded; dense runs as pairs, with their last letter alone at the end.
fn grams(text: &str, out: &mut String) {
    for word in text::fold(text).split(' ').filter(|word| !word.is_empty()) {
        for run in runs(word) {
            let letters: Vec<char> = run.chars().collect();
            if letters.first().copied().is_some_and(is_dense) {
                for pair in letters.windows(2) {
                    out.extend(pair);
                    out.push(' ');
                }
                out.extend(letters.last());
            } else {
                out.push_str(run);
            }
            out.push(' ');
        }
    }
}

/// A word cut where dense and other letters meet.
fn runs(word: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut from = 0;
    let mut before: Option<bool> = None;
    for (at, c) in word.char_indices() {
        let dense = is_dense(c);
        if before.is_some_and(|before| before != dense) {
            out.push(&word[from..at]);
            from = at;
        }
        before = Some(dense);
    }
    out.push(&word[from..]);
    out
}

/// The query for FTS5: every word as a beginning; dense runs as pairs in a row. Nothing a person types is an operator.
fn query_of(typed: &str) -> String {
    let mut out = Vec::new();
    for word in text::fold(typed).split(' ') {
        for run in runs(word) {
            let letters: Vec<char> = run.chars().filter(|c| *c != '"').collect();
            if !letters.iter().any(|c| c.is_alphanumeric()) {
                continue;
            }
            let phrase = if letters.len() > 1 && is_dense(letters[0]) {
                let pairs = letters.windows(2).map(|pair| pair.iter().collect::<String>());
                pairs.collect::<Vec<_>>().join(" ")
            } else {
                letters.iter().collect()
            };
            out.push(format!("\"{phrase}\"*"));
        }
    }
    out.join(" ")
}

/// What contains every word of `query`, best first, at most `limit`: any script, accents and case aside.
///
/// # Errors
/// Only what SQLite refuses.
pub fn search(library: &Library, query: &str, limit: u32) -> Result<Vec<Found>> {
    let wanted = query_of(query);
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let conn = library.conn();
    let mut read = conn.prepare_cached(
        "SELECT e.tbl, e.ref FROM search_text t JOIN search_entry e ON e.id = t.rowid
         WHERE search_text MATCH ?1 ORDER BY bm25(search_text, 8.0, 1.0), e.id LIMIT ?2",
    )?;
    let hits: Vec<(String, String)> = read
        .query_map(params![wanted, limit], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let mut out = Vec::with_capacity(hits.len());
    for (table, uid) in hits {
        out.extend(found(conn, &table, &uid)?);
    }
    Ok(out)
}

fn found(conn: &Connection, table: &str, uid: &str) -> Result<Option<Found>> {
    let (kind, sql) = match table {
        "module" => (
            FoundKind::Module,
            "SELECT uid, title, code, NULL, NULL FROM module WHERE uid = ?1",
        ),
        "activity" => (
            FoundKind::Activity,
            "SELECT m.uid, a.title, m.code, a.category, a.minutes FROM activity a JOIN module m ON m.id = a.module_id
             WHERE a.uid = ?1",
        ),
        "term" => (
            FoundKind::Term,
            "SELECT NULL, term, '', NULL, NULL FROM term WHERE uid = ?1",
        ),
        _ => (
            FoundKind::Document,
            "SELECT NULL, title, '', NULL, NULL FROM key_document WHERE uid = ?1",
        ),
    };
    Ok(conn
        .prepare_cached(sql)?
        .query_row([uid], |row| {
            Ok(Found {
                kind,
                uid: uid.into(),
                module: row.get(0)?,
                title: localized(row, 1)?,
                code: row.get(2)?,
                activity: row
                    .get::<_, Option<super::Category>>(3)?
                    .zip(row.get::<_, Option<i32>>(4)?),
            })
        })
        .optional()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_typed_is_an_operator() {
        for typed in [
            "\"", "a\" OR *", "NEAR(", "title:x", "-", "^", "(((", "🙂", "", "%_", "a AND", "'",
        ] {
            let query = query_of(typed);
            assert!(query.is_empty() || query.starts_with('"'), "{typed}: {query}");
        }
        assert_eq!(query_of("Réf. plan"), "\"ref\"* \"plan\"*");
        assert_eq!(query_of("気候変動"), "\"気候 候変 変動\"*");
    }
}
