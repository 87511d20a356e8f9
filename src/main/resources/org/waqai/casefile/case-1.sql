-- Version 1 of the case file. Times are ISO 8601 in UTC, days ISO 8601, digests SHA-256.

-- An article as it came in. What is long stands last, so that the rest is read without it.
CREATE TABLE article (
    number INTEGER PRIMARY KEY,                        -- the order of import
    id TEXT NOT NULL UNIQUE,
    sha256 BLOB NOT NULL UNIQUE,                       -- of original
    text_sha256 BLOB NOT NULL,                         -- of the text in UTF-8
    imported TEXT NOT NULL,
    file TEXT NOT NULL,                                -- where it came from, as the user named it
    line INTEGER,                                      -- where it begins in a file of many articles, from 1
    encoding TEXT NOT NULL,
    published TEXT,
    source TEXT,
    url TEXT,
    copy_of INTEGER REFERENCES article,                -- the first article that it nearly copies
    extractor TEXT NOT NULL,                           -- the version that read it last
    read_published TEXT,                               -- JSON: the day of publication that was read, with its evidence
    next_incident INTEGER NOT NULL,                    -- the first number that no incident of it has ever had
    furniture TEXT NOT NULL,                           -- JSON: [start, end, start, end …]
    text TEXT,                                         -- NULL: the original is the text, in UTF-8
    original BLOB NOT NULL
);

-- An incident as the machine read it last; identifiers outlive a new reading.
CREATE TABLE incident (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article,
    content TEXT NOT NULL                              -- JSON
);
CREATE INDEX incident_of_article ON incident (article);

-- Parts of each article's sketch, by which near copies are found.
CREATE TABLE sketch (
    band INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article,
    PRIMARY KEY (band, article)
) WITHOUT ROWID;

-- What people decided. AUTOINCREMENT remembers the last number, so that entries cut off at the end are missed.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL,                              -- correct, confirm, reject, add, merge or undo
    incident TEXT,
    field TEXT,                                        -- of a correction
    machine TEXT,                                      -- JSON: what the machine had read
    value TEXT,                                        -- JSON: what a correction or an addition puts there
    other TEXT,                                        -- the incident that is merged, or split
    undoes INTEGER REFERENCES journal,
    reason TEXT NOT NULL,
    hash BLOB NOT NULL                                 -- of the hash of the entry before and of all columns above
);
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'A journal is not changed'); END;
CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'A journal is not changed'); END;
CREATE TRIGGER originals_stay BEFORE UPDATE OF sha256, text_sha256, text, original, imported, file, line, encoding ON article
BEGIN SELECT RAISE(ABORT, 'An original is not changed'); END;
CREATE TRIGGER articles_stay BEFORE DELETE ON article BEGIN SELECT RAISE(ABORT, 'An article is not taken away'); END;
