-- Version 2: how often articles have been read anew, by which an index knows that it is out of date.
CREATE TABLE revision (rereads INTEGER NOT NULL);
INSERT INTO revision VALUES (0);
