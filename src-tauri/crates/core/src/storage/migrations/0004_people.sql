-- One person once, institutions, attendance by session, groups, lists to sign.

-- half_day | day | session: what attendance is kept by
ALTER TABLE workshop ADD COLUMN attendance_by TEXT NOT NULL DEFAULT 'half_day';
-- list (as written or dragged: protocol) | name | delegation
ALTER TABLE workshop ADD COLUMN people_order TEXT NOT NULL DEFAULT 'list';
-- whether papers print honorifics and ranks, and names in the own script
ALTER TABLE workshop ADD COLUMN print_titles INTEGER NOT NULL DEFAULT 0;
ALTER TABLE workshop ADD COLUMN print_native INTEGER NOT NULL DEFAULT 0;

ALTER TABLE participation ADD COLUMN diet TEXT;

-- minutes of the local day
ALTER TABLE attendance_mark ADD COLUMN arrived INTEGER;
ALTER TABLE attendance_mark ADD COLUMN left_at INTEGER;
ALTER TABLE attendance_mark ADD COLUMN reason TEXT;

-- A list that people sign: allowances, materials, consent.
CREATE TABLE signature_list (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  title       TEXT NOT NULL,
  statement   TEXT NOT NULL DEFAULT '{}',
  -- JSON: which facts of a person it shows
  columns     TEXT NOT NULL DEFAULT '[]',
  -- printed as written: the program keeps no money
  amount      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX signature_list_by_workshop ON signature_list(workshop_id, position);

-- The scan of what was signed: of a slot, or of a list.
CREATE TABLE evidence (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  slot_id     INTEGER REFERENCES attendance_slot(id) ON DELETE SET NULL,
  list_id     INTEGER REFERENCES signature_list(id) ON DELETE SET NULL,
  name        TEXT NOT NULL,
  media_type  TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  bytes       INTEGER NOT NULL,
  added_at    TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_by_workshop ON evidence(workshop_id);
CREATE INDEX evidence_by_slot ON evidence(slot_id);
CREATE INDEX evidence_by_list ON evidence(list_id);

-- A way of dividing people: "country groups", "exercise 3".
CREATE TABLE group_set (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  name        TEXT NOT NULL,
  groups      INTEGER NOT NULL,
  -- JSON: what it was balanced by, and the seed of the draw
  settings    TEXT NOT NULL DEFAULT '{}',
  -- JSON: names of the groups; a group without one goes by its number
  names       TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX group_set_by_workshop ON group_set(workshop_id, position);

CREATE TABLE group_member (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  group_set_id     INTEGER NOT NULL REFERENCES group_set(id) ON DELETE CASCADE,
  participation_id INTEGER NOT NULL REFERENCES participation(id) ON DELETE CASCADE,
  number           INTEGER NOT NULL,
  -- stays in its group when the others are drawn again
  pinned           INTEGER NOT NULL DEFAULT 0,
  UNIQUE (group_set_id, participation_id)
) STRICT;
CREATE INDEX group_member_by_participation ON group_member(participation_id);

-- together | apart: holds for every draw of the workshop
CREATE TABLE group_rule (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  kind        TEXT NOT NULL
) STRICT;
CREATE INDEX group_rule_by_workshop ON group_rule(workshop_id);

CREATE TABLE group_rule_member (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  group_rule_id    INTEGER NOT NULL REFERENCES group_rule(id) ON DELETE CASCADE,
  participation_id INTEGER NOT NULL REFERENCES participation(id) ON DELETE CASCADE,
  UNIQUE (group_rule_id, participation_id)
) STRICT;
CREATE INDEX group_rule_member_by_participation ON group_rule_member(participation_id);

-- What the columns of a sender's lists mean.
CREATE TABLE import_mapping (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,
  -- JSON: the headings, and for each what it means
  mapping  TEXT NOT NULL,
  used_at  TEXT NOT NULL
) STRICT;

-- Two records that look alike and are two people.
CREATE TABLE not_same (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  other_id  INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  UNIQUE (person_id, other_id)
) STRICT;
CREATE INDEX not_same_by_other ON not_same(other_id);

-- Names, addresses and numbers a person was also known by: what a merge did not keep as theirs.
CREATE TABLE person_alias (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind      TEXT NOT NULL,
  value     TEXT NOT NULL,
  UNIQUE (person_id, kind, value)
) STRICT;

-- What a row that was merged away lives on as: the ledger and other laptops still know it by its old uid.
CREATE TABLE merged_row (
  id      INTEGER PRIMARY KEY,
  uid     TEXT NOT NULL UNIQUE,
  tbl     TEXT NOT NULL,
  old_uid TEXT NOT NULL UNIQUE,
  new_uid TEXT NOT NULL
) STRICT;
CREATE INDEX merged_row_by_new ON merged_row(new_uid);

CREATE INDEX certificate_by_person ON certificate(person_uid);
CREATE INDEX person_by_phone ON person(phone) WHERE phone IS NOT NULL;
