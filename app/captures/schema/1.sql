-- SPDX-FileCopyrightText: 2026 The Sockeye authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A Sockeye capture. Times are microseconds since 1970-01-01 UTC; the views `messages` and `events`
-- show the same in words.

CREATE TABLE connections(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    opened INTEGER,
    closed INTEGER,
    status INTEGER NOT NULL, -- HTTP status of the response, 0: none came
    subprotocol TEXT NOT NULL,
    extensions TEXT NOT NULL,
    close_code INTEGER,
    closed_by TEXT NOT NULL,
    is_clean INTEGER NOT NULL,
    phases TEXT NOT NULL, -- JSON
    tls TEXT NOT NULL, -- JSON
    request TEXT NOT NULL, -- JSON
    request_head BLOB NOT NULL,
    response_head BLOB NOT NULL,
    response_body BLOB NOT NULL
);

-- Messages, control frames and events, in order of completion. Painting reads up to `preview`, so the payload
-- stands behind it: SQLite reads the columns of a long row from the left.
CREATE TABLE records(
    id INTEGER PRIMARY KEY, -- 1, 2, 3 … without gaps
    connection INTEGER NOT NULL, -- 0: the whole capture
    time INTEGER NOT NULL,
    direction INTEGER NOT NULL, -- 0 none, 1 in, 2 out
    kind INTEGER NOT NULL, -- 1 text, 2 binary, 3 ping, 4 pong, 5 close, 6 other, 7 event
    size INTEGER NOT NULL, -- bytes of payload after inflating
    wire_size INTEGER NOT NULL, -- headers and payloads of all frames
    flags INTEGER NOT NULL, -- 1 compressed, 2 invalid UTF-8, 4 incomplete, 8 truncated, 16 injected, 32 fragmented
    event TEXT, -- name of the event
    place INTEGER, -- of the only frame, among all frames of connection and direction
    header BLOB, -- of the only frame
    preview BLOB NOT NULL, -- the first 512 bytes of the payload; of an event its detail, JSON
    payload BLOB -- all of it; NULL when the preview is all of it
);

-- The frames of fragmented messages.
CREATE TABLE frames(
    record INTEGER NOT NULL,
    number INTEGER NOT NULL, -- 0, 1, 2 … within the message
    place INTEGER NOT NULL,
    time INTEGER NOT NULL,
    header BLOB NOT NULL,
    PRIMARY KEY(record, number)
) WITHOUT ROWID;

-- Payloads as they crossed the wire, of compressed and undecodable messages.
CREATE TABLE wire_payloads(
    record INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
);

-- Which records belong to a connection, 512 a row. `ids` holds variable-length numbers (7 bits a byte, low
-- first, top bit: more follows): how many ids from `first` on follow each other, then in turns how many are
-- left out and how many follow. Sums go over this block and all before. An index on records(connection) would
-- do, but halves the speed of recording.
CREATE TABLE blocks(
    connection INTEGER NOT NULL,
    number INTEGER NOT NULL,
    records INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    in_messages INTEGER NOT NULL,
    in_bytes INTEGER NOT NULL,
    in_wire_bytes INTEGER NOT NULL,
    out_messages INTEGER NOT NULL,
    out_bytes INTEGER NOT NULL,
    out_wire_bytes INTEGER NOT NULL,
    ids BLOB NOT NULL,
    PRIMARY KEY(connection, number)
) WITHOUT ROWID;

CREATE VIEW messages AS
SELECT id,
    connection,
    strftime('%Y-%m-%dT%H:%M:%S', time / 1000000, 'unixepoch') || printf('.%06dZ', time % 1000000) AS time,
    CASE direction WHEN 1 THEN 'in' ELSE 'out' END AS direction,
    CASE kind WHEN 1 THEN 'text' WHEN 2 THEN 'binary' WHEN 3 THEN 'ping' WHEN 4 THEN 'pong' WHEN 5 THEN 'close'
        ELSE 'other' END AS kind,
    size,
    wire_size,
    flags & 1 AS is_compressed,
    (flags >> 5) & 1 AS is_fragmented,
    CASE WHEN kind = 1 AND flags & 2 = 0 THEN CAST(coalesce(payload, preview) AS TEXT)
        ELSE coalesce(payload, preview) END AS payload
FROM records
WHERE kind <> 7;

CREATE VIEW events AS
SELECT id,
    connection,
    strftime('%Y-%m-%dT%H:%M:%S', time / 1000000, 'unixepoch') || printf('.%06dZ', time % 1000000) AS time,
    event,
    CAST(preview AS TEXT) AS detail
FROM records
WHERE kind = 7;
