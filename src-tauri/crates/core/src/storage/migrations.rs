//! Numbered SQL files, applied in one transaction, each once.

use rusqlite::Connection;

use crate::{Clock, Result, ids};

/// "FLIP" in ASCII: tells our files from every other SQLite database.
pub(crate) const APPLICATION_ID: i32 = 0x464C_4950;

/// Released files never change; a test holds their checksums.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_first.sql"),
    include_str!("migrations/0002_plan.sql"),
    include_str!("migrations/0003_evaluation.sql"),
    include_str!("migrations/0004_people.sql"),
    include_str!("migrations/0005_certificates.sql"),
    include_str!("migrations/0006_voids.sql"),
];

/// The version this program writes.
pub(crate) fn latest() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

pub(crate) fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings the file up to [`latest`]. Foreign keys are off meanwhile (dropping a parent with them on deletes its
/// children) and checked before the commit.
pub(crate) fn migrate(conn: &mut Connection, clock: &dyn Clock) -> Result<()> {
    let from = version(conn)?;
    if from >= latest() {
        return Ok(());
    }
    conn.execute_batch("PRAGMA foreign_keys = OFF")?;
    let applied = apply(conn, from, clock);
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    applied
}

fn apply(conn: &mut Connection, from: u32, clock: &dyn Clock) -> Result<()> {
    let tx = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for sql in &MIGRATIONS[from as usize..] {
        tx.execute_batch(sql)?;
    }
    if from == 1 {
        days_of_workshops(&tx)?;
    }
    crate::certificates::take_over_decisions(&tx)?;
    if from == 0 {
        tx.execute(
            "INSERT INTO library_info(id, uid, device_uid, created_at) VALUES (1, ?1, ?2, ?3)",
            [ids::new_uid(clock), ids::new_uid(clock), clock.now().to_rfc3339()],
        )?;
    }
    let broken: u32 = tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if broken > 0 {
        return Err(crate::Error::FileCorrupt {
            path: tx.path().unwrap_or_default().into(),
            detail: format!("{broken} rows without their parent"),
        });
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", latest())?;
    tx.commit()?;
    Ok(())
}

/// Libraries of version 1 knew only the first and the last day of a workshop. Two copies of one library must come to
/// the same uid for the same day, so it is made from the workshop's.
fn days_of_workshops(conn: &Connection) -> Result<()> {
    let mut read = conn.prepare("SELECT id, uid, start_date, end_date FROM workshop")?;
    let workshops = read
        .query_map([], |row| {
            Ok((
                row.get::<_, i64>(0)?,
                row.get::<_, String>(1)?,
                row.get(2)?,
                row.get(3)?,
            ))
        })?
        .collect::<Result<Vec<(i64, String, String, String)>, _>>()?;
    for (id, uid, start, end) in workshops {
        let (Ok(start), Ok(end)) = (start.parse::<chrono::NaiveDate>(), end.parse()) else {
            continue;
        };
        for date in start.iter_days().take_while(|date| *date <= end) {
            conn.execute(
                "INSERT INTO plan_day(uid, workshop_id, date) VALUES (?1, ?2, ?3)",
                rusqlite::params![ids::derived_uid(&[&uid, &date.to_string()]), id, date.to_string()],
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Released migrations are frozen: a changed file would leave old libraries different from new ones.
    #[test]
    fn released_migrations_are_unchanged() {
        let released = [
            "1e59e05b89785dcfa17fa243dabe55baf6ada20f0428ec7c00e70a0c8ad6f4c6",
            "0cffbb36be90b6a8f62bae3db4ccab96f6e17885619d62c3b4832f880f5dd315",
            "5ae91e304c2dee3844ff9052c40c6c62acaf447b7a9c69c8f2057f12349be530",
            "7b104040862b24b8d0808c6a0e781d989624e0b5bdaede08af0d483ab377a902",
            "f449b98b82e1648ab7e57fa0eabd0542fdaa60d7299be2903ff252af1a866fa8",
            "9335779d4631cb66e72c39f10e69c5070656f888faf4fcaa9514eda108ef2316",
        ];
        assert_eq!(MIGRATIONS.len(), released.len(), "a new migration gets its checksum");
        for (sql, sum) in MIGRATIONS.iter().zip(released) {
            assert_eq!(ids::sha256(sql.replace("\r\n", "\n").as_bytes()), sum);
        }
    }

    /// A library of version 1 with a workshop of three days, as the first release wrote it.
    fn first_release() -> Connection {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(MIGRATIONS[0]).unwrap();
        conn.execute_batch(
            "INSERT INTO library_info(id, uid, device_uid, created_at) VALUES (1, 'l', 'd', '2026-01-01T00:00:00Z');
             INSERT INTO workshop(uid, title, code, kind, status, zone, start_date, end_date, languages, search_key)
             VALUES ('w', '{\"en\":\"T\"}', 'T', 'training', 'planned', 'UTC', '2026-11-10', '2026-11-12', '[\"en\"]', 't');
             PRAGMA user_version = 1;",
        )
        .unwrap();
        conn
    }

    #[test]
    fn workshops_of_the_first_release_get_their_days_and_the_same_on_every_laptop() {
        let clock = crate::FixedClock::at("2026-11-01T08:00:00Z".parse().unwrap());
        let days = |mut conn: Connection| -> Vec<(String, String)> {
            migrate(&mut conn, &clock).unwrap();
            assert_eq!(version(&conn).unwrap(), latest());
            let mut read = conn.prepare("SELECT uid, date FROM plan_day ORDER BY date").unwrap();
            let rows = read.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
            rows.collect::<Result<_, _>>().unwrap()
        };
        let here = days(first_release());
        let dates: Vec<&str> = here.iter().map(|(_, date)| date.as_str()).collect();
        assert_eq!(dates, ["2026-11-10", "2026-11-11", "2026-11-12"]);
        assert_eq!(here, days(first_release()));
    }

    /// A library of version 4 with a decision, two certificates and a journal, as the last release wrote it.
    fn fourth_release() -> Connection {
        let conn = first_release();
        for sql in &MIGRATIONS[1..4] {
            conn.execute_batch(sql).unwrap();
        }
        conn.execute_batch(
            "INSERT INTO person(id, uid, name, name_key, search_key) VALUES (1, 'p', 'Ana', 'ana', 'ana');
             INSERT INTO participation(id, uid, person_id, workshop_id, position, role, status, override, override_reason)
             VALUES (1, 'q', 1, 1, 1, 'participant', 'confirmed', 'grant', 'was ill');
             INSERT INTO certificate(uid, number, language, paper, kind, workshop_uid, participation_uid, person_uid, name,
               facts, facts_sha256, sha256, issued_at, supersedes)
             VALUES ('c1', 'T-2026-XX-0009', 'en', 'a4', 'participation', 'w', 'q', 'p', 'Ana', '{}', 'f', 's',
                     '2026-11-01T08:00:00Z', NULL),
                    ('c2', 'T-2026-XX-0010', 'en', 'a4', 'participation', 'w', 'q', 'p', 'Ana', '{}', 'f', 's',
                     '2026-11-01T08:00:00Z', 'T-2026-XX-0009');
             INSERT INTO certificate_void(uid, number, reason, at)
             VALUES ('v', 'T-2026-XX-0009', 'superseded by T-2026-XX-0010', '2026-11-01T08:00:00Z');
             INSERT INTO certificate_series(prefix, last) VALUES ('T-2026-XX', 10);
             INSERT INTO journal_op(id, uid, op, at) VALUES (1, 'o1', 'edit-participant', ''), (2, 'o2', 'override-certificate', '');
             INSERT INTO journal_change(op_id, tbl, sql) VALUES
               (1, 'participation', 'UPDATE participation SET position=2,override=NULL WHERE id=1'),
               (2, 'participation', 'UPDATE participation SET override=NULL,override_reason=NULL WHERE id=1');
             PRAGMA user_version = 4;",
        )
        .unwrap();
        conn
    }

    #[test]
    fn decisions_and_the_ledger_of_the_fourth_release_come_along() {
        let clock = crate::FixedClock::at("2026-11-01T08:00:00Z".parse().unwrap());
        let mut conn = fourth_release();
        migrate(&mut conn, &clock).unwrap();
        let one = |sql: &str| -> Vec<String> {
            let mut read = conn.prepare(sql).unwrap();
            let rows = read.query_map([], |row| row.get(0)).unwrap();
            rows.collect::<Result<_, _>>().unwrap()
        };
        assert_eq!(
            one("SELECT kind || ' ' || decision || ' ' || reason FROM certificate_decision"),
            ["participation grant was ill"]
        );
        assert_eq!(one("SELECT uid FROM participation WHERE override IS NOT NULL"), [""; 0]);
        assert_eq!(
            one("SELECT series || ' ' || n FROM certificate ORDER BY id"),
            ["T-2026-XX-{n} 9", "T-2026-XX-{n} 10"]
        );
        assert_eq!(
            one("SELECT prefix || ' ' || last FROM certificate_series"),
            ["T-2026-XX-{n} 10"]
        );
        assert_eq!(one("SELECT cause FROM certificate_void"), ["superseded"]);
        assert_eq!(
            one("SELECT op FROM journal_op"),
            ["edit-participant"],
            "the others can still be undone"
        );
        let mut other = fourth_release();
        migrate(&mut other, &clock).unwrap();
        let uid = |conn: &Connection| -> String {
            conn.query_row("SELECT uid FROM certificate_decision", [], |row| row.get(0))
                .unwrap()
        };
        assert_eq!(uid(&conn), uid(&other), "the same on every laptop");
    }

    /// Undo of what was done before the update brings a row back as it was then, with its decision.
    #[test]
    fn a_decision_that_old_undo_brings_back_finds_its_place() {
        let clock = std::sync::Arc::new(crate::FixedClock::at("2026-11-01T08:00:00Z".parse().unwrap()));
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("library.fliplib");
        let conn = fourth_release();
        conn.execute_batch(
            "DELETE FROM journal_op; DELETE FROM journal_change;
             INSERT INTO journal_op(id, uid, op, at) VALUES (3, 'o3', 'remove-participants', '');
             INSERT INTO journal_change(op_id, tbl, sql) VALUES (3, 'participation',
               'INSERT INTO participation(id,uid,person_id,workshop_id,position,role,status,override,override_reason)
                VALUES(1,''q'',1,1,1,''participant'',''confirmed'',''withhold'',''left early'')');
             DELETE FROM participation;
             PRAGMA application_id = 1179404624;",
        )
        .unwrap();
        conn.execute("VACUUM INTO ?1", [path.to_string_lossy()]).unwrap();
        let options = crate::OpenOptions::writing("test", clock);
        let mut library = crate::Library::open(&path, &options).unwrap();
        let decision = |library: &crate::Library| {
            let standings =
                crate::certificates::standings(library, "w", crate::certificates::Kind::Participation).unwrap();
            standings.first().and_then(|standing| standing.override_reason.clone())
        };
        for _ in 0..2 {
            library.undo().unwrap();
            assert_eq!(decision(&library).as_deref(), Some("left early"));
            library.redo().unwrap();
            assert_eq!(decision(&library), None);
        }
    }
}
