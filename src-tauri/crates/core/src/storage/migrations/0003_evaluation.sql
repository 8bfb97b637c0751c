-- Forms, the occasions they are put to people, and what was answered.

CREATE TABLE form (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  code       TEXT NOT NULL,
  kind       TEXT NOT NULL,
  -- the ready form it was made from
  ready      TEXT NOT NULL DEFAULT '',
  search_key TEXT NOT NULL
) STRICT;

-- A version is one document: it is written, frozen, printed and exported as a whole (ADR 6).
CREATE TABLE form_version (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  form_id    INTEGER NOT NULL REFERENCES form(id) ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  definition TEXT NOT NULL,
  frozen     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX form_version_by_form ON form_version(form_id, number);

-- Where the boxes of a printed version are: what a reader of photographed sheets goes by. `code` is on every page.
CREATE TABLE form_layout (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  version_id INTEGER NOT NULL REFERENCES form_version(id) ON DELETE CASCADE,
  code       TEXT NOT NULL,
  language   TEXT NOT NULL,
  variant    TEXT NOT NULL,
  paper      TEXT NOT NULL,
  layout     TEXT NOT NULL,
  sha256     TEXT NOT NULL
) STRICT;
CREATE INDEX form_layout_by_version ON form_layout(version_id);
CREATE INDEX form_layout_by_code ON form_layout(code);

CREATE TABLE occasion (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  form_id     INTEGER NOT NULL REFERENCES form(id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  date        TEXT,
  block_uid   TEXT,
  -- how many responses are awaited; NULL: as many as there are participants
  expected    INTEGER,
  closed      INTEGER NOT NULL DEFAULT 0,
  -- counts of dots on a flip chart: question -> choice -> count
  tally       TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX occasion_by_workshop ON occasion(workshop_id, position);
CREATE INDEX occasion_by_form ON occasion(form_id);

-- One filled form. Its answers are one document, because a sheet is typed, mended and merged as a whole (ADR 6).
CREATE TABLE response (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  occasion_id      INTEGER NOT NULL REFERENCES occasion(id) ON DELETE CASCADE,
  version_id       INTEGER NOT NULL REFERENCES form_version(id) ON DELETE CASCADE,
  participation_id INTEGER REFERENCES participation(id) ON DELETE SET NULL,
  sheet            INTEGER,
  code             TEXT NOT NULL DEFAULT '',
  language         TEXT NOT NULL DEFAULT '',
  way              TEXT NOT NULL,
  -- identity in the file it came from
  source           TEXT NOT NULL DEFAULT '',
  answers          TEXT NOT NULL,
  -- the same sheet typed by somebody else, until both agree
  second           TEXT
) STRICT;
CREATE INDEX response_by_occasion ON response(occasion_id, sheet);
CREATE INDEX response_by_version ON response(version_id);
CREATE INDEX response_by_participation ON response(participation_id);

CREATE TABLE theme (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  workshop_id INTEGER NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  form_id     INTEGER NOT NULL REFERENCES form(id) ON DELETE CASCADE,
  question    TEXT NOT NULL,
  position    INTEGER NOT NULL,
  name        TEXT NOT NULL
) STRICT;
CREATE INDEX theme_by_question ON theme(workshop_id, form_id, question, position);
CREATE INDEX theme_by_form ON theme(form_id);

CREATE TABLE theme_mark (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  theme_id    INTEGER NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  response_id INTEGER NOT NULL REFERENCES response(id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX theme_mark_once ON theme_mark(theme_id, response_id);
CREATE INDEX theme_mark_by_response ON theme_mark(response_id);
