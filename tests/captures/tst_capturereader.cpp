// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "captures/database.h"
#include "captures/samples.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

#include <stop_token>

namespace tst_capturereader {

using namespace captures;
using namespace std::chrono_literals;

static auto tuple(const ConnectionRecord &r)
{
    const auto left =
        std::make_tuple(r.id, r.name, r.url, r.request, r.opened, r.closed, r.status, r.requestHead);
    const auto right = std::make_tuple(r.responseHead, r.responseBody, r.subprotocol, r.extensions, r.phases,
                                       r.tls, r.closeCode, r.closedBy, r.isClean);
    return std::tuple_cat(left, right);
}

class CaptureReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rows_giveWhatWasWritten()
    {
        makeCapture(samples::batch(samples::event("connected", "{\"peer\":\"x\"}"), samples::message("hello"),
                                   samples::message("bye", 1, Direction::Out, wire::Opcode::Binary)));
        const CaptureReader reader(path());
        const QList<Row> rows = reader.rows(1, 10);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].kind, Kind::Event);
        QCOMPARE(rows[0].event, QByteArray("connected"));
        QCOMPARE(rows[0].preview, QByteArray("{\"peer\":\"x\"}"));
        QCOMPARE(rows[1].id, 2);
        QCOMPARE(rows[1].connection, ConnectionId(1));
        QCOMPARE(rows[1].time, samples::at());
        QCOMPARE(rows[1].size, 5);
        QCOMPARE(rows[1].wireSize, 7);
        QCOMPARE(rows[1].preview, QByteArray("hello"));
        QCOMPARE(rows[2].direction, Direction::Out);
        QCOMPARE(rows[2].kind, Kind::Binary);
        QCOMPARE(reader.rows(2, 1).size(), 1);
        QCOMPARE(reader.rows(4, 10).size(), 0);
        QVERIFY(!reader.row(4));
        QCOMPARE(reader.row(3)->preview, QByteArray("bye"));
        QCOMPARE(reader.lastRecord(), 3);
    }

    void rowsOfIds_andIdsOfAConnection_skipTheOthers()
    {
        Batch records;
        for (int i = 0; i < 1500; ++i)
            records.emplace_back(samples::message(QByteArray::number(i), 1 + i % 3));
        makeCapture(std::move(records));
        const CaptureReader reader(path());
        const QList<RecordId> ids = reader.ids(ConnectionId(2), 0, -1);
        QCOMPARE(ids.size(), 500);
        QCOMPARE(ids.first(), 2);
        QCOMPARE(ids.last(), 1499);
        QCOMPARE(reader.ids(ConnectionId(2), 498, 10), QList<RecordId>({ 1496, 1499 }));
        QCOMPARE(reader.ids(ConnectionId(9), 0, 10), QList<RecordId>());
        const QList<Row> rows = reader.rows(QList<RecordId>{ 1, 7, 8, 9, 1500 });
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[1].preview, QByteArray("6"));
        QCOMPARE(rows[4].id, 1500);
        QCOMPARE(reader.rows(QList<RecordId>()).size(), 0);
    }

    void whole_isARecordWithAllOfIt()
    {
        const QByteArray large(2000, 'x');
        makeCapture(samples::batch(samples::message("a"), samples::message(large)));
        const CaptureReader reader(path());
        QCOMPARE(reader.whole(2)->payload, large);
        QCOMPARE(reader.whole(2)->frames.size(), 1);
        QVERIFY(!reader.whole(3));
    }

    void rows_ofAnEmptyCapture_areNone()
    {
        makeCapture({});
        const CaptureReader reader(path());
        QCOMPARE(reader.lastRecord(), 0);
        QVERIFY(reader.rows(1, 10).isEmpty());
        QVERIFY(reader.rows(ConnectionId(1), 0, 10).isEmpty());
        QCOMPARE(reader.count(ConnectionId(1), 100), 0);
        QCOMPARE(reader.traffic(ConnectionId(1), Direction::In).messages, 0);
        const CaptureSummary summary = reader.summary();
        QCOMPARE(summary.records, 0);
        QVERIFY(!summary.first);
        QCOMPARE(summary.fileBytes, QFileInfo(path()).size());
    }

    void payload_givesAllOrASlice_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("in the preview") << 500;
        QTest::newRow("in the row") << 4096;
        QTest::newRow("in overflow pages") << 3'000'000;
    }

    void payload_givesAllOrASlice()
    {
        QFETCH(int, size);
        QByteArray payload(size, Qt::Uninitialized);
        for (int i = 0; i < size; ++i)
            payload[i] = char(i * 7 + i / 251);
        makeCapture(samples::batch(samples::message(payload)));
        const CaptureReader reader(path());
        QVERIFY(reader.payload(1) == payload);
        QCOMPARE(reader.payload(1, 0, 10), payload.first(10));
        QCOMPARE(reader.payload(1, size / 2, 100), payload.mid(size / 2, 100));
        QCOMPARE(reader.payload(1, size - 5, 100), payload.last(5));
        QCOMPARE(reader.payload(1, size, 100), QByteArray());
        QCOMPARE(reader.row(1)->preview, payload.left(512));
        QCOMPARE(reader.payload(2), QByteArray());
        QCOMPARE(reader.payload(2, 0, 10), QByteArray());
    }

    void frames_ofOneAndOfMany()
    {
        MessageRecord many = samples::message("abc");
        many.message.frame = samples::frame(wire::Opcode::Text, 0, Direction::In, 3, false);
        for (quint64 place = 4; place < 2004; ++place)
            many.message.furtherFrames.push_back(
                samples::frame(wire::Opcode::Continuation, 0, Direction::In, place, place == 2003));
        many.message.wirePayload = "deflated";
        makeCapture(samples::batch(samples::message("x", 1, Direction::Out), many, samples::event("closed")));
        const CaptureReader reader(path());
        QCOMPARE(reader.frameCount(1), 1);
        QCOMPARE(reader.frames(1).size(), 1);
        QCOMPARE(reader.frames(1).first().header.view().toByteArray().toHex(), QByteArray("818101020304"));
        QCOMPARE(reader.frames(1).first().time, samples::at());
        QVERIFY(reader.frames(1, 1).isEmpty());
        QCOMPARE(reader.frameCount(2), 2001);
        QCOMPARE(reader.frames(2).size(), 2001);
        QCOMPARE(reader.frames(2, 0, 2).first().place, quint64(3));
        QCOMPARE(reader.frames(2, 1999, 10).size(), 2);
        QCOMPARE(reader.frames(2, 2000).first().place, quint64(2003));
        QCOMPARE(reader.frameCount(3), 0);
        QVERIFY(reader.frames(3).isEmpty());
        QCOMPARE(reader.wirePayload(1), QByteArray());
        QCOMPARE(reader.wirePayload(2), QByteArray("deflated"));
    }

    void rows_byPlace_agreeWithAPlainSearch_data()
    {
        QTest::addColumn<int>("connections");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("twenty") << 20;
    }

    void rows_byPlace_agreeWithAPlainSearch()
    {
        QFETCH(int, connections);
        constexpr int count = 5000;
        std::vector<std::vector<RecordId>> expected(size_t(connections) + 1);
        Batch records;
        for (int i = 0; i < count; ++i) {
            const int connection = 1 + int(quint32(i) * 2654435761U >> 8) % connections;
            expected[size_t(connection)].push_back(i + 1);
            records.emplace_back(samples::message(QByteArray::number(i), connection));
        }
        makeCapture(std::move(records));
        const CaptureReader reader(path());
        for (int connection = 1; connection <= connections; ++connection) {
            const ConnectionId id{ connection };
            const std::vector<RecordId> &ids = expected[size_t(connection)];
            QCOMPARE(reader.count(id, count), qint64(ids.size()));
            std::vector<RecordId> visited;
            reader.visit(id, [&visited](const WholeRecord &record) {
                visited.push_back(record.row.id);
                return true;
            });
            QVERIFY(visited == ids);
            for (qint64 place : { 0, 1, 100, 511, 512, 513, 1023, 1024, 4999 }) {
                const QList<Row> rows = reader.rows(id, place, 30);
                QCOMPARE(rows.size(), std::clamp<qint64>(qint64(ids.size()) - place, 0, 30));
                for (qsizetype i = 0; i < rows.size(); ++i) {
                    QCOMPARE(rows[i].id, ids[size_t(place + i)]);
                    QCOMPARE(rows[i].connection, id);
                }
                if (!rows.isEmpty()) {
                    QCOMPARE(reader.place(id, rows.first().id), place);
                    QCOMPARE(reader.count(id, rows.first().id), place + 1);
                    QCOMPARE(reader.count(id, rows.first().id - 1), place);
                }
            }
        }
        QCOMPARE(reader.count(ConnectionId(99), count), 0);
    }

    // Or an export of every connection would read all records for each.
    void visit_ofAConnection_findsItsRecordsByTheBlocks()
    {
        makeCapture(samples::batch(samples::message("a"), samples::message("b", 2), samples::message("c")));
        Database(path(), Database::Mode::ReadWrite).execute("DELETE FROM blocks WHERE connection = 2");
        const CaptureReader reader(path());
        const auto textOf = [&reader](int connection) {
            QByteArray text;
            reader.visit(ConnectionId(connection), [&text](const WholeRecord &record) {
                text += record.payload;
                return true;
            });
            return text;
        };
        QCOMPARE(textOf(1), QByteArray("ac"));
        QCOMPARE(textOf(2), QByteArray());
    }

    void connections_roundTripEveryField()
    {
        ConnectionRecord record;
        record.id = ConnectionId(7);
        record.name = QStringLiteral("大厅");
        record.url = QStringLiteral("ws://h/");
        record.request = "{\"url\":\"ws://h/\"}";
        record.opened = samples::at();
        record.closed = samples::at(5);
        record.status = 101;
        record.requestHead = "GET / HTTP/1.1\r\n\r\n";
        record.responseHead = "HTTP/1.1 101 X\r\n\r\n";
        record.responseBody = QByteArray("a\0b", 3);
        record.subprotocol = "chat";
        record.extensions = "permessage-deflate";
        record.phases = "{\"tcp\":5}";
        record.tls = "{}";
        record.closeCode = 1006;
        record.closedBy = "server";
        record.isClean = true;
        ConnectionRecord bare;
        bare.id = ConnectionId(8);
        makeCapture(samples::batch(record, bare));
        const QList<ConnectionRecord> read = CaptureReader(path()).connections();
        QCOMPARE(read.size(), 2);
        QVERIFY(tuple(read[0]) == tuple(record));
        QVERIFY(tuple(read[1]) == tuple(bare));
    }

    void traffic_countsMessagesNotEvents()
    {
        makeCapture(samples::batch(samples::message("12345"), samples::message("1", 1, Direction::Out),
                                   samples::event("x", "{}"), samples::message("123", 2)));
        const CaptureReader reader(path());
        const Traffic in = reader.traffic(ConnectionId(1), Direction::In);
        QCOMPARE(in.messages, 1);
        QCOMPARE(in.bytes, 5);
        QCOMPARE(in.wireBytes, 7);
        QCOMPARE(reader.traffic(ConnectionId(1), Direction::Out).wireBytes, 7);
        QCOMPARE(reader.traffic(ConnectionId(1), Direction::None).messages, 0);
        QCOMPARE(reader.traffic(ConnectionId(2), Direction::In).bytes, 3);
    }

    void visit_goesOverReadsOfManyRecords_andStopsWhenTold()
    {
        Batch records;
        for (int i = 0; i < 9000; ++i)
            records.emplace_back(samples::message(QByteArray::number(i), 1 + i % 2));
        makeCapture(std::move(records));
        const CaptureReader reader(path());
        RecordId last = 0;
        bool isInOrder = true;
        reader.visit({}, [&](const WholeRecord &record) {
            isInOrder &= record.row.id == ++last && record.payload == QByteArray::number(last - 1)
                && record.frames.size() == 1;
            return true;
        });
        QVERIFY(isInOrder);
        QCOMPARE(last, 9000);
        int seen = 0;
        reader.visit(ConnectionId(2), [&](const WholeRecord &record) {
            isInOrder &= record.row.connection == ConnectionId(2);
            return ++seen < 4200;
        });
        QVERIFY(isInOrder);
        QCOMPARE(seen, 4200);
    }

    void aStop_endsAReadAndAllThatWouldFollow()
    {
        Batch records;
        for (int i = 0; i < 9000; ++i)
            records.emplace_back(samples::message(QByteArray::number(i)));
        makeCapture(std::move(records));
        std::stop_source stop;
        const CaptureReader reader(path(), stop.get_token());
        int seen = 0;
        QVERIFY_EXCEPTION_THROWN(reader.visit({},
                                              [&](const WholeRecord &) {
                                                  stop.request_stop();
                                                  return ++seen > 0;
                                              }),
                                 CaptureError);
        QVERIFY(seen > 0 && seen < 9000);
        QVERIFY_EXCEPTION_THROWN(reader.payload(1), CaptureError);
        QVERIFY_EXCEPTION_THROWN(CaptureReader(path(), stop.get_token()).rows(1, 9000), CaptureError);
    }

    void read_whileWriting_seesEachCommit()
    {
        RecordQueue queue;
        CaptureWriter writer(path(), queue, {});
        const CaptureReader reader(path());
        for (int i = 1; i <= 20; ++i) {
            samples::push(queue, samples::batch(samples::message(QByteArray::number(i))));
            QVERIFY(writer.flush(10s));
            QCOMPARE(reader.lastRecord(), i);
            QCOMPARE(reader.rows(ConnectionId(1), i - 1, 10).size(), 1);
        }
    }

    // Whoever is last, writer or reader, leaves one file behind that opens from a read-only place.
    void destruct_afterTheWriter_leavesWal()
    {
        std::unique_ptr<CaptureReader> reader;
        {
            RecordQueue queue;
            CaptureWriter writer(path(), queue, {});
            samples::push(queue, samples::batch(samples::message("a")));
            QVERIFY(writer.flush(10s));
            reader = std::make_unique<CaptureReader>(path());
            QCOMPARE(reader->lastRecord(), 1);
        }
        QCOMPARE(reader->lastRecord(), 1);
        reader.reset();
        QVERIFY(!QFileInfo::exists(path() + QStringLiteral("-wal")));
    }

    void cleanup() { m_folder.reset(); }

private:
    QString path()
    {
        if (!m_folder)
            m_folder = std::make_unique<QTemporaryDir>();
        return m_folder->filePath(QStringLiteral("a.wscap"));
    }

    void makeCapture(Batch records) { samples::makeCapture(path(), std::move(records)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CaptureReaderTest)

} // namespace tst_capturereader

#include "tst_capturereader.moc"
