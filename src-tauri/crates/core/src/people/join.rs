//! Two participations of one person in one workshop become one.

use rusqlite::params;

use crate::{Result, Tx};

/// Facts that the participation which remains takes over where it has none.
const FACTS: &[&str] = &[
    "organisation_id",
    "organisation",
    "job",
    "country",
    "country_text",
    "language",
    "diet",
    "certificate_name",
    "override",
    "override_reason",
];

/// Where a participation is a key, and may be there once only with the column beside it.
const LINKS: &[(&str, Option<&str>)] = &[
    ("block_lead", None),
    ("response", None),
    ("commitment", Some("''")),
    ("extra_value", Some("extra_field_id")),
    ("group_member", Some("group_set_id")),
    ("group_rule_member", Some("group_rule_id")),
];

/// Puts the participation `gone` into `kept`: what `kept` lacks, the better mark of each slot, answers, groups,
/// sessions led. `gone` is no more; the ledger knows it by its uid.
pub(super) fn join(tx: &Tx, kept: i64, gone: i64) -> Result<()> {
    for column in FACTS {
        tx.execute(
            &format!(
                "UPDATE participation SET {column} = (SELECT {column} FROM participation WHERE id = ?2)
                 WHERE id = ?1 AND {column} IS NULL"
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
    marks(tx, kept, gone)?;
    commitments(tx, kept, gone)?;
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
    tx.execute("DELETE FROM participation WHERE id = ?1", [gone])?;
    super::merge::remember(tx, "participation", &gone_uid, &kept_uid)
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
