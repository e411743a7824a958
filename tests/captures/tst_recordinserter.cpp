// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/recordinserter.h"
#include "captures/samples.h"
#include "captures/schema.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_recordinserter {

using namespace captures;

class RecordInserterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QFile file(m_folder.filePath(QStringLiteral("a.wscap")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        m_database = std::make_unique<Database>(file.fileName(), Database::Mode::ReadWrite);
        m_database->execute("PRAGMA synchronous = OFF");
        bringUpToDate(*m_database);
        m_database->execute("BEGIN");
    }

    void insert_ofAShortMessage_keepsItInThePreviewAlone_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("preview");
        QTest::addColumn<bool>("hasPayload");
        QTest::newRow("empty") << 0 << 0 << false;
        QTest::newRow("511") << 511 << 511 << false;
        QTest::newRow("512") << 512 << 512 << false;
        QTest::newRow("513") << 513 << 512 << true;
        QTest::newRow("a mebibyte") << 1024 * 1024 << 512 << true;
    }

    void insert_ofAShortMessage_keepsItInThePreviewAlone()
    {
        QFETCH(int, size);
        RecordInserter inserter(*m_database);
        inserter.insert(samples::message(QByteArray(size, 'x')));
        QTEST(int(m_database->number("SELECT length(preview) FROM records")), "preview");
        QTEST(bool(m_database->number("SELECT payload IS NOT NULL FROM records")), "hasPayload");
        QCOMPARE(m_database->number("SELECT length(coalesce(payload, preview)) FROM records"), size);
    }

    void insert_ofFragments_keepsEveryFrame()
    {
        MessageRecord record = samples::message("abc");
        record.message.frame = samples::frame(wire::Opcode::Text, 1, Direction::In, 5, false);
        record.message.furtherFrames = { samples::frame(wire::Opcode::Continuation, 2, Direction::In, 7) };
        RecordInserter inserter(*m_database);
        inserter.insert(record);
        QCOMPARE(m_database->number("SELECT header IS NULL AND place IS NULL AND flags = 32 FROM records"),
                 1);
        QCOMPARE(
            m_database->text("SELECT group_concat(number || ':' || place || ':' || hex(header)) FROM frames"),
            QByteArray("0:5:0101,1:7:8002"));
    }

    void insert_setsEveryFlag()
    {
        MessageRecord record = samples::message("abc");
        record.message.isCompressed = record.message.isInvalidUtf8 = record.message.isIncomplete = true;
        record.message.isTruncated = record.message.isInjected = true;
        record.message.wirePayload = "wire";
        RecordInserter inserter(*m_database);
        inserter.insert(record);
        QCOMPARE(m_database->number("SELECT flags FROM records"), 31);
        QCOMPARE(m_database->text("SELECT bytes FROM wire_payloads WHERE record = 1"), QByteArray("wire"));
    }

    void insert_ofAConnectionAgain_replacesIt()
    {
        RecordInserter inserter(*m_database);
        ConnectionRecord record;
        record.id = ConnectionId(3);
        record.name = QStringLiteral("before");
        inserter.insert(record);
        record.name = QStringLiteral("after");
        inserter.insert(record);
        QCOMPARE(m_database->text("SELECT group_concat(id || name) FROM connections"), QByteArray("3after"));
        QCOMPARE(inserter.lastRecord(), 0);
    }

    void blocks_sumUpAndGoOnInANewInserter()
    {
        constexpr int count = 3 * IdBlock::capacity + 10;
        for (int i = 0; i < count; ++i) {
            // A new one now and then, as after trouble: it must find where the last one was.
            if (i % 100 == 0)
                m_inserter = std::make_unique<RecordInserter>(*m_database);
            m_inserter->insert(
                samples::message("12345", 1 + i % 2, i % 4 < 2 ? Direction::In : Direction::Out));
            m_inserter->writeBlocks();
        }
        m_inserter.reset();
        QCOMPARE(m_database->number("SELECT sum(records) FROM blocks"), count);
        QCOMPARE(m_database->number("SELECT count(*) FROM blocks WHERE connection = 2"), 2);
        QCOMPARE(m_database->number("SELECT in_messages + out_messages FROM blocks WHERE connection = 1 "
                                    "ORDER BY number DESC LIMIT 1"),
                 count / 2);
        QCOMPARE(m_database->number("SELECT in_bytes + out_bytes FROM blocks WHERE connection = 1 "
                                    "ORDER BY number DESC LIMIT 1"),
                 count / 2 * 5);
    }

    void blocks_ofBoundlessMessages_sayTheMost()
    {
        RecordInserter inserter(*m_database);
        for (int i = 0; i < 2; ++i)
            inserter.insert(samples::boundlessMessage());
        inserter.writeBlocks();
        QCOMPARE(m_database->number("SELECT in_bytes FROM blocks"), std::numeric_limits<qint64>::max());
    }

    void views_readWellInAnyTool()
    {
        RecordInserter inserter(*m_database);
        inserter.insert(samples::message("hello"));
        inserter.insert(samples::event("connected", "{\"a\":1}"));
        m_database->execute("COMMIT");
        // Not in ours: it reads no views.
        QCOMPARE(toolReads("SELECT time || ' ' || direction || ' ' || kind || ' ' || payload FROM messages"),
                 QByteArray("2026-01-02T03:04:05.000250Z in text hello"));
        QCOMPARE(toolReads("SELECT id || event || detail FROM events"), QByteArray("2connected{\"a\":1}"));
    }

    void cleanup()
    {
        m_inserter.reset();
        m_database.reset();
    }

private:
    QByteArray toolReads(const char *sql) const
    {
        QProcess tool;
        tool.start(QStringLiteral("sqlite3"),
                   { m_folder.filePath(QStringLiteral("a.wscap")), QString::fromLatin1(sql) });
        tool.waitForFinished();
        const QByteArray errors = tool.readAllStandardError();
        return errors.isEmpty() ? tool.readAllStandardOutput().trimmed() : errors;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RecordInserter> m_inserter;
};

QTEST_GUILESS_MAIN(RecordInserterTest)

} // namespace tst_recordinserter

#include "tst_recordinserter.moc"
