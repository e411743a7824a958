-- SPDX-FileCopyrightText: 2026 The Sockeye authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What this capture is called among all there are, whatever its file is called. `logs` grows with each write-ahead log
-- that is begun, so that the log's first transaction holds this row, too: a log that does not is another capture's.
CREATE TABLE capture(
    uuid TEXT NOT NULL,
    logs INTEGER NOT NULL
);

WITH random_number(hex) AS (SELECT lower(hex(randomblob(16))))
INSERT INTO capture(uuid, logs)
SELECT substr(hex, 1, 8) || '-' || substr(hex, 9, 4) || '-4' || substr(hex, 14, 3) || '-'
    || substr('89ab', 1 + (random() & 3), 1) || substr(hex, 18, 3) || '-' || substr(hex, 21), 0
FROM random_number;
