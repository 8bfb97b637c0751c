-- Curriculum, plan, and what happens in the room.

-- CURRICULUM: reused by every workshop.
CREATE TABLE module (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  code     TEXT NOT NULL DEFAULT '',
  title    TEXT NOT NULL,
  summary  TEXT NOT NULL DEFAULT '{}',
  audience TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX module_by_position ON module(position);

CREATE TABLE module_objective (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  module_id INTEGER NOT NULL REFERENCES module(id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  text      TEXT NOT NULL
) STRICT;
CREATE INDEX module_objective_by_module ON module_objective(module_id, position);

CREATE TABLE activity (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  module_id    INTEGER NOT NULL REFERENCES module(id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  category     TEXT NOT NULL,
  title        TEXT NOT NULL,
  minutes      INTEGER NOT NULL,
  -- people a group; NULL where all work together
  group_size   INTEGER,
  instructions TEXT NOT NULL DEFAULT '{}',
  background   TEXT NOT NULL DEFAULT '{}',
  -- one item a line
  materials    TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX activity_by_module ON activity(module_id, position);

CREATE TABLE activity_objective (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  activity_id  INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  objective_id INTEGER NOT NULL REFERENCES module_objective(id) ON DELETE CASCADE,
  UNIQUE (activity_id, objective_id)
) STRICT;
CREATE INDEX activity_objective_by_objective ON activity_objective(objective_id);

-- A handout of an activity, kept in the library.
CREATE TABLE handout (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  name        TEXT NOT NULL,
  language    TEXT,
  size        INTEGER NOT NULL,
  sha256      TEXT NOT NULL
) STRICT;
CREATE INDEX handout_by_activity ON handout(activity_id, position);

CREATE TABLE term (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  term       TEXT NOT NULL,
  definition TEXT NOT NULL DEFAULT '{}',
  source     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE key_document (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  title     TEXT NOT NULL,
  author    TEXT NOT NULL DEFAULT '',
  year      INTEGER,
  language  TEXT,
  link      TEXT NOT NULL DEFAULT '',
  file_name TEXT,
  size      INTEGER,
  sha256    TEXT
) STRICT;

-- Folded text of modules, activities, terms and documents; made anew for the rows an operation touched.
CREATE TABLE search_entry (
  id   INTEGER PRIMARY KEY,
  tbl  TEXT NOT NULL,
  ref  TEXT NOT NULL,
  UNIQUE (tbl, ref)
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5(title, body, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'", prefix = '2 3');

-- Which module of the curriculum a module or an objective of a workshop was taken from.
ALTER TABLE topic ADD COLUMN module_uid TEXT;
ALTER TABLE objective ADD COLUMN origin_uid TEXT;

-- PLAN. The days of a workshop; they need not be consecutive. Times are minutes after local midnight.
CREATE TABLE plan_day (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  workshop_id  INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  date         TEXT NOT NULL,
  start_minute INTEGER NOT NULL DEFAULT 540,
  end_minute   INTEGER NOT NULL DEFAULT 1020,
  title        TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX plan_day_by_workshop ON plan_day(workshop_id, date);

-- A timed block. Parallel groups are a block whose children carry `parent_id` and the number of their track.
CREATE TABLE block (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  day_id       INTEGER NOT NULL REFERENCES plan_day(id) ON DELETE CASCADE,
  parent_id    INTEGER REFERENCES block(id) ON DELETE CASCADE,
  track        INTEGER,
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL DEFAULT '{}',
  category     TEXT NOT NULL,
  minutes      INTEGER NOT NULL,
  pin          INTEGER,
  room         TEXT NOT NULL DEFAULT '',
  -- printed for participants
  description  TEXT NOT NULL DEFAULT '{}',
  -- one item a line
  materials    TEXT NOT NULL DEFAULT '{}',
  -- for facilitators only
  notes        TEXT NOT NULL DEFAULT '',
  activity_uid TEXT,
  module_uid   TEXT,
  -- titles of the tracks of a parallel block: a JSON list of texts by language; NULL on every other block
  tracks       TEXT
) STRICT;
CREATE INDEX block_by_day ON block(day_id, position);
CREATE INDEX block_by_parent ON block(parent_id);

CREATE TABLE block_lead (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  block_id         INTEGER NOT NULL REFERENCES block(id) ON DELETE CASCADE,
  position         INTEGER NOT NULL,
  role             TEXT NOT NULL,
  participation_id INTEGER REFERENCES participation(id) ON DELETE SET NULL,
  name             TEXT NOT NULL,
  title            TEXT NOT NULL DEFAULT '',
  institution      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX block_lead_by_block ON block_lead(block_id, position);
CREATE INDEX block_lead_by_participation ON block_lead(participation_id);

CREATE TABLE block_objective (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  block_id     INTEGER NOT NULL REFERENCES block(id) ON DELETE CASCADE,
  objective_id INTEGER NOT NULL REFERENCES objective(id) ON DELETE CASCADE,
  UNIQUE (block_id, objective_id)
) STRICT;
CREATE INDEX block_objective_by_objective ON block_objective(objective_id);

-- A plan without dates, as JSON.
CREATE TABLE plan_template (
  id   INTEGER PRIMARY KEY,
  uid  TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  plan TEXT NOT NULL
) STRICT;

-- How often the plan of a workshop went out as a calendar: the numbers only grow, whatever is undone.
CREATE TABLE calendar_export (
  workshop_uid TEXT PRIMARY KEY,
  sequence     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- IN THE ROOM. What really happened; outlives its block, so it refers by uid.
CREATE TABLE session_record (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  block_uid   TEXT NOT NULL UNIQUE,
  title       TEXT NOT NULL DEFAULT '{}',
  date        TEXT NOT NULL,
  -- as planned when it began
  planned_start   INTEGER NOT NULL,
  planned_minutes INTEGER NOT NULL,
  -- instants, UTC
  started_at  TEXT,
  finished_at TEXT,
  -- given while it ran
  extra       INTEGER NOT NULL DEFAULT 0,
  skipped     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX session_record_by_workshop ON session_record(workshop_id, date);

CREATE TABLE capture (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  block_uid   TEXT,
  kind        TEXT NOT NULL,
  text        TEXT NOT NULL DEFAULT '',
  -- who said it, for quotes
  speaker     TEXT NOT NULL DEFAULT '',
  -- of a photo
  sha256      TEXT,
  at          TEXT NOT NULL,
  -- of parking-lot items: answered
  settled     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX capture_by_workshop ON capture(workshop_id, at);

CREATE TABLE action_point (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  block_uid   TEXT,
  position    INTEGER NOT NULL,
  what        TEXT NOT NULL,
  who         TEXT NOT NULL DEFAULT '',
  due         TEXT,
  done        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX action_point_by_workshop ON action_point(workshop_id, position);

-- What a participant means to do, and whether they agreed to be reminded of it.
CREATE TABLE commitment (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  participation_id INTEGER NOT NULL UNIQUE REFERENCES participation(id) ON DELETE CASCADE,
  text             TEXT NOT NULL,
  due              TEXT,
  remind           INTEGER NOT NULL DEFAULT 0
) STRICT;
