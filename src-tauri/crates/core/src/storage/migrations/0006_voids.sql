-- Two laptops with one key make lists of their own, and all of them count.
CREATE TABLE void_list_of_several (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  kid      TEXT NOT NULL,
  day      TEXT NOT NULL,
  text     TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;
INSERT INTO void_list_of_several SELECT id, uid, kid, day, text, added_at FROM void_list;
DROP TABLE void_list;
ALTER TABLE void_list_of_several RENAME TO void_list;
CREATE INDEX void_list_kid ON void_list(kid);

-- One number may take the place of several: of a person who was on the list twice.
ALTER TABLE certificate_void ADD COLUMN superseded_by TEXT;
