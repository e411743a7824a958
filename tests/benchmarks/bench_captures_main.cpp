// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how fast captures are written and read, beside a bare prepared INSERT. With a number: also what a
// connection of ten messages a second writes, watched for so many seconds.
#include "benchmarks/bench_captures.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace {

constexpr double mega = 1e6;

void writing(const QString &folder, qint64 size, qint64 rows, int connections)
{
    using namespace benchmarks;
    const QString path = folder + QStringLiteral("/%1-%2.wscap").arg(size).arg(connections);
    const WritingFigures bare = insertBare(folder, size, rows);
    const WritingFigures written = writeCapture(path, size, rows, connections);
    const ReadingFigures read = readPlaces(path, connections, 1000);
    std::printf(
        "%8lld B, %2d connections: bare %9.0f rows/s, capture %9.0f rows/s (%6.1f MB/s, ratio %.2f), worst "
        "gap %4.0f ms, memory +%.0f MB; 50 rows %.0f us, worst %.0f us\n",
        size, connections, bare.rowsPerSecond, written.rowsPerSecond, written.bytesPerSecond / mega,
        written.rowsPerSecond / bare.rowsPerSecond, written.worstCommitGap * 1e3,
        double(written.memoryGrowth) / mega, read.median * mega, read.worst * mega);
    QFile::remove(path);
}

} // namespace

int main(int count, char **arguments)
{
    QTemporaryDir folder;
    writing(folder.path(), 100, 2'000'000, 1);
    writing(folder.path(), 100, 2'000'000, 20);
    writing(folder.path(), 4096, 250'000, 20);
    writing(folder.path(), 1024 * 1024, 1000, 1);
    if (count < 2)
        return 0;
    const auto ticker =
        benchmarks::writeTicker(folder.filePath(QStringLiteral("ticker.wscap")), std::atoi(arguments[1]));
    std::printf("ticker of 10 messages a second: %.0f MB an hour written, %.0f MB reach the disk\n",
                ticker.writtenPerHour / mega, ticker.onDiskPerHour / mega);
    return 0;
}
