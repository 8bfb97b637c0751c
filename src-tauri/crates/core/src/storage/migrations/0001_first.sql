-- Integer ids serve joins only; what leaves the core, and what merges between laptops, is the uid.
-- Texts in several languages are JSON maps BCP 47 -> string.

CREATE TABLE library_info (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  uid         TEXT NOT NULL,
  device_uid  TEXT NOT NULL,
  created_at  TEXT NOT NULL,
  -- second and later laptops number certificates in series of their own: '', 'B', 'C' ...
  series      TEXT NOT NULL DEFAULT '',
  -- the last series that a copy set out with
  series_given TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE setting (
  id    INTEGER PRIMARY KEY,
  uid   TEXT NOT NULL UNIQUE,
  key   TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE workshop (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE,
  title          TEXT NOT NULL,
  code           TEXT NOT NULL,
  kind           TEXT NOT NULL,
  status         TEXT NOT NULL,
  country        TEXT,
  city           TEXT NOT NULL DEFAULT '',
  venue          TEXT NOT NULL DEFAULT '',
  zone           TEXT NOT NULL,
  start_date     TEXT NOT NULL,
  end_date       TEXT NOT NULL,
  languages      TEXT NOT NULL,
  audience       TEXT NOT NULL DEFAULT '{}',
  target_size    INTEGER,
  share_num      INTEGER NOT NULL DEFAULT 4,
  share_den      INTEGER NOT NULL DEFAULT 5,
  excused        TEXT NOT NULL DEFAULT 'left_out',
  certificate_language TEXT,
  paper          TEXT NOT NULL DEFAULT 'a4',
  sample         INTEGER NOT NULL DEFAULT 0,
  search_key     TEXT NOT NULL
) STRICT;
CREATE INDEX workshop_by_start ON workshop(start_date);

CREATE TABLE objective (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  text        TEXT NOT NULL
) STRICT;
CREATE INDEX objective_by_workshop ON objective(workshop_id, position);

CREATE TABLE topic (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  code        TEXT NOT NULL DEFAULT '',
  title       TEXT NOT NULL
) STRICT;
CREATE INDEX topic_by_workshop ON topic(workshop_id, position);

CREATE TABLE organisation (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  short_name TEXT NOT NULL DEFAULT '',
  kind       TEXT,
  country    TEXT,
  logo       TEXT,
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_by_key ON organisation(search_key);

CREATE TABLE organisation_alias (
  id              INTEGER PRIMARY KEY,
  uid             TEXT NOT NULL UNIQUE,
  organisation_id INTEGER NOT NULL REFERENCES organisation(id) ON DELETE CASCADE,
  alias           TEXT NOT NULL,
  search_key      TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_alias_by_organisation ON organisation_alias(organisation_id);

CREATE TABLE workshop_organisation (
  id              INTEGER PRIMARY KEY,
  uid             TEXT NOT NULL UNIQUE,
  workshop_id     INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  organisation_id INTEGER NOT NULL REFERENCES organisation(id) ON DELETE CASCADE,
  role            TEXT NOT NULL,
  position        INTEGER NOT NULL,
  -- as it was for this workshop: a later logo of the organisation changes no earlier document
  logo            TEXT
) STRICT;
CREATE INDEX workshop_organisation_by_workshop ON workshop_organisation(workshop_id, role, position);
CREATE INDEX workshop_organisation_by_organisation ON workshop_organisation(organisation_id);

CREATE TABLE signatory (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  name        TEXT NOT NULL,
  title       TEXT NOT NULL DEFAULT '{}',
  image       TEXT
) STRICT;
CREATE INDEX signatory_by_workshop ON signatory(workshop_id, position);

CREATE TABLE person (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  family_name TEXT,
  given_name  TEXT,
  patronymic  TEXT,
  native_name TEXT,
  called_name TEXT,
  title       TEXT,
  sex         TEXT,
  birth_date  TEXT,
  email       TEXT,
  phone       TEXT,
  name_key    TEXT NOT NULL,
  search_key  TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_name_key ON person(name_key);
CREATE INDEX person_by_email ON person(email) WHERE email IS NOT NULL;

CREATE TABLE participation (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  person_id        INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  workshop_id      INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  position         INTEGER NOT NULL,
  role             TEXT NOT NULL,
  status           TEXT NOT NULL,
  organisation     TEXT,
  organisation_id  INTEGER REFERENCES organisation(id) ON DELETE SET NULL,
  job              TEXT,
  country          TEXT,
  country_text     TEXT,
  language         TEXT,
  certificate_name TEXT,
  proofed          INTEGER NOT NULL DEFAULT 0,
  override         TEXT,
  override_reason  TEXT,
  UNIQUE (person_id, workshop_id)
) STRICT;
CREATE INDEX participation_by_workshop ON participation(workshop_id, position);
CREATE INDEX participation_by_organisation ON participation(organisation_id);

CREATE TABLE extra_field (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  heading     TEXT NOT NULL,
  sensitive   INTEGER NOT NULL DEFAULT 0,
  UNIQUE (workshop_id, heading)
) STRICT;

CREATE TABLE extra_value (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  participation_id INTEGER NOT NULL REFERENCES participation(id) ON DELETE CASCADE,
  extra_field_id   INTEGER NOT NULL REFERENCES extra_field(id) ON DELETE CASCADE,
  value            TEXT NOT NULL,
  UNIQUE (participation_id, extra_field_id)
) STRICT;
CREATE INDEX extra_value_by_field ON extra_value(extra_field_id);

CREATE TABLE attendance_slot (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  date        TEXT NOT NULL,
  kind        TEXT NOT NULL DEFAULT 'half_day',
  half        TEXT,
  session_uid TEXT,
  UNIQUE (workshop_id, date, kind, half, session_uid)
) STRICT;

CREATE TABLE attendance_mark (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  slot_id          INTEGER NOT NULL REFERENCES attendance_slot(id) ON DELETE CASCADE,
  participation_id INTEGER NOT NULL REFERENCES participation(id) ON DELETE CASCADE,
  state            TEXT NOT NULL,
  UNIQUE (slot_id, participation_id)
) STRICT;
CREATE INDEX attendance_mark_by_participation ON attendance_mark(participation_id);

-- Bytes are immutable and outside the journal.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY,
  bytes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The ledger: append-only, outside the journal, refers by uid and holds its own copy of every printed fact.
CREATE TABLE certificate (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  uid               TEXT NOT NULL UNIQUE,
  number            TEXT NOT NULL,
  language          TEXT NOT NULL,
  paper             TEXT NOT NULL,
  kind              TEXT NOT NULL,
  workshop_uid      TEXT NOT NULL,
  participation_uid TEXT NOT NULL,
  person_uid        TEXT NOT NULL,
  name              TEXT NOT NULL,
  facts             TEXT NOT NULL,
  facts_sha256      TEXT NOT NULL,
  sha256            TEXT NOT NULL,
  issued_at         TEXT NOT NULL,
  supersedes        TEXT,
  UNIQUE (number, language, paper)
) STRICT;
CREATE INDEX certificate_by_workshop ON certificate(workshop_uid, participation_uid);

CREATE TABLE certificate_void (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  uid    TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE,
  reason TEXT NOT NULL,
  at     TEXT NOT NULL
) STRICT;

-- Numbers are handed out once and never again, whatever happens to the certificate.
CREATE TABLE certificate_series (
  prefix TEXT PRIMARY KEY,
  last   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Undo: the log of inverse statements of the last operations.
CREATE TABLE journal_op (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  uid    TEXT NOT NULL UNIQUE,
  op     TEXT NOT NULL,
  params TEXT NOT NULL DEFAULT '{}',
  at     TEXT NOT NULL,
  run    TEXT,
  ledger INTEGER NOT NULL DEFAULT 0,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE journal_change (
  id    INTEGER PRIMARY KEY,
  op_id INTEGER NOT NULL,
  tbl   TEXT NOT NULL,
  sql   TEXT NOT NULL
) STRICT;
CREATE INDEX journal_change_by_op ON journal_change(op_id);

-- For the merge of two laptops: who changed which row last; deleted rows stay here as tombstones.
CREATE TABLE change_stamp (
  uid     TEXT PRIMARY KEY,
  tbl     TEXT NOT NULL,
  stamp   TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
