//! Two participations of one person in one workshop become one.

use rusqlite::params;

use super::proof;
use crate::{Result, Tx};

/// Facts that the participation which remains takes over where it has none, and when: a link goes with the text it links,
/// and a country as written with a country that nobody recognised.
const FACTS: &[(&str, &str)] = &[
    (
        "organisation_id",
        "organisation IS NULL OR organisation = (SELECT organisation FROM participation WHERE id = ?2)",
    ),
    ("organisation", "true"),
    ("job", "true"),
    ("country", "true"),
    ("country_text", "country IS NULL"),
    ("language", "true"),
    ("diet", "true"),
    ("certificate_name", "true"),
];

/// Where a participation is a key, and may be there once only with the column beside it.
const LINKS: &[(&str, Option<&str>)] = &[
    ("block_lead", Some("block_id")),
    ("response", None),
    ("commitment", Some("''")),
    ("extra_value", Some("extra_field_id")),
    ("group_member", Some("group_set_id")),
    ("group_rule_member", Some("group_rule_id")),
    ("certificate_decision", Some("kind")),
];

/// Puts the participation `gone` into `kept`: what `kept` lacks, the better mark of each slot, answers, groups,
/// sessions led. `gone` is no more; the ledger knows it by its uid.
pub(super) fn join(tx: &Tx, kept: i64, gone: i64) -> Result<()> {
    new_certificate_name(tx, kept, gone)?;
    for (column, when) in FACTS {
        tx.execute(
            &format!(
                "UPDATE participation SET {column} = (SELECT {column} FROM participation WHERE id = ?2)
                 WHERE id = ?1 AND {column} IS NULL AND ({when})"
            ),
            [kept, gone],
        )?;
    }
    // A participant who also spoke stays a participant: default counts take that role.
    tx.execute(
        "UPDATE participation SET role = 'participant' WHERE id = ?1
           AND EXISTS (SELECT 1 FROM participation g WHERE g.id = ?2 AND g.role = 'participant')",
        [kept, gone],
    )?;
    status(tx, kept, gone)?;
    marks(tx, kept, gone)?;
    commitments(tx, kept, gone)?;
    extras(tx, kept, gone)?;
    for (table, once_with) in LINKS {
        let free = once_with.map_or(String::new(), |column| {
            let same = if column.starts_with('\'') {
                "true".into()
            } else {
                format!("t.{column} = {table}.{column}")
            };
            format!(" AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.participation_id = ?1 AND {same})")
        });
        tx.execute(
            &format!("UPDATE {table} SET participation_id = ?1 WHERE participation_id = ?2{free}"),
            [kept, gone],
        )?;
    }
    let uid = |id: i64| -> Result<String> {
        Ok(tx.query_row("SELECT uid FROM participation WHERE id = ?1", [id], |row| row.get(0))?)
    };
    let (kept_uid, gone_uid) = (uid(kept)?, uid(gone)?);
    groups(tx, gone, &kept_uid, &gone_uid)?;
    // Somebody who led a session under both names leads it once.
    tx.execute("DELETE FROM block_lead WHERE participation_id = ?1", [gone])?;
    tx.execute("DELETE FROM participation WHERE id = ?1", [gone])?;
    super::merge::remember(tx, "participation", &gone_uid, &kept_uid)
}

/// A name for the certificate that comes over opens the confirmation of the one that would have been printed.
fn new_certificate_name(tx: &Tx, kept: i64, gone: i64) -> Result<()> {
    let name = |id: i64| -> Result<Option<String>> {
        Ok(tx.query_row(
            "SELECT certificate_name FROM participation WHERE id = ?1",
            [id],
            |row| row.get(0),
        )?)
    };
    match (name(kept)?, name(gone)?) {
        (None, Some(new)) => proof::open_of_participation(tx, kept, &Some(new.into())),
        _ => Ok(()),
    }
}

/// Who came in one of the two records came.
fn status(tx: &Tx, kept: i64, gone: i64) -> Result<()> {
    const RANK: &str = "CASE status WHEN 'attended' THEN 0 WHEN 'confirmed' THEN 1 WHEN 'invited' THEN 2 ELSE 3 END";
    tx.execute(
        &format!(
            "UPDATE participation SET status = (SELECT status FROM participation WHERE id = ?2)
             WHERE id = ?1 AND (SELECT {RANK} FROM participation WHERE id = ?2) < {RANK}"
        ),
        [kept, gone],
    )?;
    Ok(())
}

/// Who was seen in one of the two records was there: present stands before late, late before excused and absent.
fn marks(tx: &Tx, kept: i64, gone: i64) -> Result<()> {
    const RANK: &str = "CASE state WHEN 'present' THEN 0 WHEN 'late' THEN 1 WHEN 'excused' THEN 2 ELSE 3 END";
    tx.execute(
        &format!(
            "DELETE FROM attendance_mark WHERE participation_id = ?1 AND EXISTS (
               SELECT 1 FROM (SELECT slot_id, {RANK} AS rank FROM attendance_mark WHERE participation_id = ?2) g
               WHERE g.slot_id = attendance_mark.slot_id AND g.rank < {RANK})"
        ),
        [kept, gone],
    )?;
    tx.execute(
        "UPDATE attendance_mark SET participation_id = ?1 WHERE participation_id = ?2 AND NOT EXISTS (
           SELECT 1 FROM attendance_mark m WHERE m.participation_id = ?1 AND m.slot_id = attendance_mark.slot_id)",
        [kept, gone],
    )?;
    Ok(())
}

/// Two commitments are both kept, one under the other.
fn commitments(tx: &Tx, kept: i64, gone: i64) -> Result<()> {
    tx.execute(
        "UPDATE commitment SET text = text || char(10) || (SELECT text FROM commitment WHERE participation_id = ?2)
         WHERE participation_id = ?1 AND EXISTS (
           SELECT 1 FROM commitment g WHERE g.participation_id = ?2 AND g.text <> commitment.text)",
        params![kept, gone],
    )?;
    Ok(())
}

/// Of two answers in one column of a list both are kept, one after the other.
fn extras(tx: &Tx, kept: i64, gone: i64) -> Result<()> {
    tx.execute(
        "UPDATE extra_value SET value = value || ' / ' || (
           SELECT g.value FROM extra_value g WHERE g.participation_id = ?2 AND g.extra_field_id = extra_value.extra_field_id)
         WHERE participation_id = ?1 AND EXISTS (
           SELECT 1 FROM extra_value g WHERE g.participation_id = ?2 AND g.extra_field_id = extra_value.extra_field_id
             AND g.value <> extra_value.value)",
        [kept, gone],
    )?;
    Ok(())
}

/// Neighbours of earlier draws are remembered under the name that remains, and a rule about the two alone is no more.
fn groups(tx: &Tx, gone: i64, kept_uid: &str, gone_uid: &str) -> Result<()> {
    tx.execute(
        "UPDATE group_set SET settings = replace(settings, ?2, ?1) WHERE instr(settings, ?2) > 0",
        [kept_uid, gone_uid],
    )?;
    tx.execute(
        "DELETE FROM group_rule WHERE id IN (SELECT group_rule_id FROM group_rule_member WHERE participation_id = ?1)
           AND (SELECT count(*) FROM group_rule_member m WHERE m.group_rule_id = group_rule.id) <= 2",
        [gone],
    )?;
    Ok(())
}
