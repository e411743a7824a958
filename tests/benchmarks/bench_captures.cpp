// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/bench_captures.h"

#include "captures/capturereader.h"
#include "captures/capturewriter.h"
#include "captures/database.h"
#include "captures/statement.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

namespace benchmarks {

namespace {

using namespace captures;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

// A number of /proc/self/<file>, in its own unit; 0 where there is no such file.
qint64 procNumber(const QString &name, const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/self/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).replace("kB", "").trimmed().toLongLong();
    }
    return 0;
}

qint64 resident()
{
    return procNumber(QStringLiteral("status"), "VmRSS") * 1024;
}

// Sixty-four different payloads, as a wire brings different ones.
std::vector<QByteArray> payloads(qint64 size)
{
    std::vector<QByteArray> all;
    for (char c = 0; c < 64; ++c)
        all.emplace_back(size, char('0' + c));
    return all;
}

// As a socket read makes it: a payload of its own for each message.
MessageRecord message(const QByteArray &payload, qint64 number, int connections)
{
    MessageRecord record;
    record.connection = ConnectionId(1 + (quint32(number) * 2654435761U >> 8) % quint32(connections));
    record.message.payload = QByteArray(payload.data(), payload.size());
    record.message.size = payload.size();
    record.message.wireSize = payload.size() + 4;
    record.message.frame.header = wire::HeaderBytes(QByteArrayView("\x81\x7e\x10\x00", 4));
    record.message.frame.place = quint64(number);
    record.message.time = wire::Timestamp(std::chrono::microseconds(1767323045000000 + number));
    return record;
}

// Bytes a socket read brings at once.
qint64 messagesARead(qint64 payloadSize)
{
    return std::clamp<qint64>(64 * 1024 / (payloadSize + 8), 1, 1000);
}

void bindRow(Statement &insert, const MessageRecord &record, qint64 id)
{
    const QByteArrayView payload = record.message.payload;
    insert.bind(1, id)
        .bind(2, qint64(record.connection))
        .bind(3, record.message.time.time_since_epoch().count())
        .bind(4, 1)
        .bind(5, 1)
        .bind(6, record.message.size)
        .bind(7, record.message.wireSize)
        .bind(8, 0)
        .bindNull(9)
        .bind(10, qint64(record.message.frame.place))
        .bindBlob(11, record.message.frame.header.view())
        .bindBlob(12, payload.first(std::min<qsizetype>(payload.size(), 512)));
    if (payload.size() > 512)
        insert.bindBlob(13, payload);
    else
        insert.bindNull(13);
}

} // namespace

WritingFigures insertBare(const QString &folder, qint64 payloadSize, qint64 rows)
{
    QFile file(folder + QStringLiteral("/bare.db"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    Database database(file.fileName(), Database::Mode::ReadWrite);
    database.execute("PRAGMA page_size = 32768; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;"
                     "PRAGMA wal_autocheckpoint = 128; PRAGMA cache_size = -8192;"
                     "CREATE TABLE records(id INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i, j, k, l)");
    Statement insert(database, "INSERT INTO records VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
    std::vector<MessageRecord> records;
    for (const QByteArray &payload : payloads(payloadSize))
        records.push_back(message(payload, 0, 1));
    const qint64 rowsACommit = std::clamp<qint64>(8 * 1024 * 1024 / (payloadSize + 1), 1, 10'000);
    const auto begin = Clock::now();
    for (qint64 id = 1; id <= rows; ++id) {
        if (id % rowsACommit == 1 || rowsACommit == 1)
            database.execute("BEGIN");
        bindRow(insert, records[size_t(id) % records.size()], id);
        insert.run();
        if (id % rowsACommit == 0 || id == rows)
            database.execute("COMMIT");
    }
    const double took = seconds(Clock::now() - begin);
    file.remove();
    return { double(rows) / took, double(rows * payloadSize) / took, 0, 0 };
}

WritingFigures writeCapture(const QString &path, qint64 payloadSize, qint64 rows, int connections)
{
    const std::vector<QByteArray> samples = payloads(payloadSize);
    const qint64 before = resident();
    std::atomic<qint64> highest = before;
    std::atomic<double> worstGap = 0;
    RecordQueue queue;
    const auto begin = Clock::now();
    auto lastCommit = begin;
    CaptureWriter writer(path, queue,
                         { [&] {
                              const auto now = Clock::now();
                              worstGap = std::max(worstGap.load(), seconds(now - lastCommit));
                              lastCommit = now;
                              highest = std::max(highest.load(), resident());
                          },
                           {} });
    Batch batch;
    for (qint64 i = 0; i < rows; ++i) {
        batch.emplace_back(message(samples[size_t(i) % samples.size()], i, connections));
        if (i % messagesARead(payloadSize) != 0)
            continue;
        queue.push(batch);
        while (queue.isFull())
            std::this_thread::sleep_for(100us);
    }
    queue.push(batch);
    writer.flush(600s);
    const double took = seconds(Clock::now() - begin);
    return { double(rows) / took, double(rows * payloadSize) / took, worstGap, highest - before };
}

ReadingFigures readPlaces(const QString &path, int connections, int reads)
{
    const CaptureReader reader(path);
    const RecordId last = reader.lastRecord();
    std::minstd_rand random(1);
    std::vector<double> times;
    for (int i = 0; i < reads; ++i) {
        const ConnectionId connection{ 1 + qint64(random()) % connections };
        const qint64 place = qint64(random()) % std::max<qint64>(last / connections - 50, 1);
        const auto begin = Clock::now();
        const QList<Row> rows = reader.rows(connection, place, 50);
        times.push_back(seconds(Clock::now() - begin));
        if (rows.isEmpty())
            return {};
    }
    std::sort(times.begin(), times.end());
    return { times[times.size() / 2], times.back() };
}

TickerFigures writeTicker(const QString &path, int duration)
{
    const auto written = [] {
        return procNumber(QStringLiteral("io"), "wchar");
    };
    const auto onDisk = [] {
        return procNumber(QStringLiteral("io"), "write_bytes");
    };
    RecordQueue queue;
    CaptureWriter writer(path, queue, {});
    const qint64 writtenBefore = written();
    const qint64 onDiskBefore = onDisk();
    const QByteArray payload(100, 't');
    for (int i = 0; i < duration * 10; ++i) {
        Batch batch;
        batch.emplace_back(message(payload, i, 1));
        queue.push(batch);
        std::this_thread::sleep_for(100ms);
    }
    writer.flush(10s);
    const double hours = duration / 3600.0;
    return { double(written() - writtenBefore) / hours, double(onDisk() - onDiskBefore) / hours };
}

} // namespace benchmarks
