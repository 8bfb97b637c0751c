-- Certificates of several kinds by rule, templates, handing out, a ledger that says who and with what, keys.

-- how a name is said, for whoever calls it out
ALTER TABLE person ADD COLUMN said_name TEXT;

-- the place as it stands in a sentence, by language: "in the city of ..."
ALTER TABLE workshop ADD COLUMN place_phrase TEXT NOT NULL DEFAULT '{}';
-- minutes that certificates state; NULL: as many as the plan has
ALTER TABLE workshop ADD COLUMN certificate_minutes INTEGER;
-- pattern of the numbers; NULL: that of the library
ALTER TABLE workshop ADD COLUMN number_pattern TEXT;

-- A kind of certificate that a workshop awards, and by which rule; without a row the kind is as it is at first. Share
-- and excused absences of the certificate of participation are the workshop's own.
CREATE TABLE award (
  id              INTEGER PRIMARY KEY,
  uid             TEXT NOT NULL UNIQUE,
  workshop_id     INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  kind            TEXT NOT NULL,
  active          INTEGER NOT NULL,
  -- JSON: codes of roles
  roles           TEXT NOT NULL,
  share_num       INTEGER,
  share_den       INTEGER,
  excused         TEXT NOT NULL,
  -- least score in hundredths of the points of the test
  least_score     INTEGER,
  -- the occasion of the test; NULL: the first test after that the workshop has
  occasion_uid    TEXT,
  -- code of a built-in template, or uid of one of the library
  template        TEXT,
  second_language TEXT,
  -- a date text of one's own, by language
  dates           TEXT NOT NULL DEFAULT '{}',
  UNIQUE (workshop_id, kind)
) STRICT;

-- A decision about one person that sets a rule aside.
CREATE TABLE certificate_decision (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  participation_id INTEGER NOT NULL REFERENCES participation(id) ON DELETE CASCADE,
  kind             TEXT NOT NULL,
  decision         TEXT NOT NULL,
  reason           TEXT NOT NULL,
  UNIQUE (participation_id, kind)
) STRICT;

-- The columns override and override_reason of participation are no longer written: statements of undo from before name
-- them, so they stay. The program moves what such a statement brings back. A decision of before can't be undone but by
-- deciding again.
DELETE FROM journal_change WHERE op_id IN (SELECT id FROM journal_op WHERE op = 'override-certificate');
DELETE FROM journal_op WHERE op = 'override-certificate';

-- A design of one's own. The six built-in ones need no row.
CREATE TABLE certificate_template (
  id      INTEGER PRIMARY KEY,
  uid     TEXT NOT NULL UNIQUE,
  name    TEXT NOT NULL,
  version INTEGER NOT NULL,
  -- JSON; pictures by their SHA-256
  design  TEXT NOT NULL
) STRICT;

-- What happens to the sheet of a number after it was issued. By number, without foreign keys, as the ledger.
CREATE TABLE certificate_handing (
  -- never used again: what a restored copy takes over must not meet a row that redo brings back
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  number       TEXT NOT NULL UNIQUE,
  workshop_uid TEXT NOT NULL,
  printed_at   TEXT,
  signed_at    TEXT,
  -- in_person | somebody_else | to_send | sent
  way          TEXT,
  to_whom      TEXT NOT NULL DEFAULT '',
  handed_at    TEXT,
  note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX certificate_handing_by_workshop ON certificate_handing(workshop_uid);

-- The ledger says who issued with which template, and keeps the signed code. `series` is the number with {n} in the
-- place of its count `n`.
ALTER TABLE certificate ADD COLUMN issued_by TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN template TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN template_name TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN template_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE certificate ADD COLUMN code TEXT;
ALTER TABLE certificate ADD COLUMN kid TEXT;
ALTER TABLE certificate ADD COLUMN series TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN n INTEGER NOT NULL DEFAULT 0;
-- when the bytes of somebody who was erased went; number, hash and date stay
ALTER TABLE certificate ADD COLUMN erased_at TEXT;
UPDATE certificate SET
  series = rtrim(number, '0123456789') || '{n}',
  n = CAST(substr(number, length(rtrim(number, '0123456789')) + 1) AS INTEGER);
UPDATE certificate_series SET prefix = prefix || '-{n}';
CREATE INDEX certificate_by_series ON certificate(series, n);

-- error | held_back | test_print | superseded | other
ALTER TABLE certificate_void ADD COLUMN cause TEXT NOT NULL DEFAULT 'other';
ALTER TABLE certificate_void ADD COLUMN voided_by TEXT NOT NULL DEFAULT '';
UPDATE certificate_void SET cause = 'superseded'
  WHERE EXISTS (SELECT 1 FROM certificate c WHERE c.supersedes = certificate_void.number);

-- Counts of a series that are spoken for: used first on this copy (here = 1), or left to another.
CREATE TABLE certificate_range (
  id    INTEGER PRIMARY KEY,
  uid   TEXT NOT NULL UNIQUE,
  prefix TEXT NOT NULL,
  first INTEGER NOT NULL,
  last  INTEGER NOT NULL,
  here  INTEGER NOT NULL
) STRICT;
CREATE INDEX certificate_range_by_prefix ON certificate_range(prefix, first);

-- Keys that certificates are signed with, sealed under a passphrase, and those that are trusted. Outside undo, as
-- settings.
CREATE TABLE issuer_key (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  kid        TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  public     TEXT NOT NULL,
  sealed     TEXT NOT NULL,
  created_at TEXT NOT NULL,
  active     INTEGER NOT NULL
) STRICT;

CREATE TABLE trusted_issuer (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  kid      TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,
  public   TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

-- The newest list of void certificates of an issuer.
CREATE TABLE void_list (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  kid      TEXT NOT NULL UNIQUE,
  day      TEXT NOT NULL,
  text     TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;
