// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace benchmarks {

struct WritingFigures
{
    double rowsPerSecond = 0;
    double bytesPerSecond = 0; // of payload
    double worstCommitGap = 0; // seconds between two commits, or between pushing and the first
    qint64 memoryGrowth = 0; // bytes of resident memory at its highest, over what it was before
};

// A prepared INSERT of rows into a table like `records`, and nothing else: what SQLite can do at best with
// the pragmas of a capture. Transactions of 10,000 rows or 8 MiB.
WritingFigures insertBare(const QString &folder, qint64 payloadSize, qint64 rows);

// The same rows through RecordQueue and CaptureWriter, pushed by a thread that keeps to isFull(); interleaved
// over `connections`.
WritingFigures writeCapture(const QString &path, qint64 payloadSize, qint64 rows, int connections);

// Seconds that rows(connection, place, 50) of a CaptureReader takes at random places: median and worst.
struct ReadingFigures
{
    double median = 0;
    double worst = 0;
};
ReadingFigures readPlaces(const QString &path, int connections, int reads);

// Bytes that a connection of ten messages a second makes SQLite write, and how many of these reach the disk,
// extrapolated from `seconds` to an hour.
struct TickerFigures
{
    double writtenPerHour = 0;
    double onDiskPerHour = 0;
};
TickerFigures writeTicker(const QString &path, int seconds);

} // namespace benchmarks
