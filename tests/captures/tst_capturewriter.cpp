// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "captures/capturewriter.h"
#include "captures/samples.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_capturewriter {

using namespace captures;
using namespace std::chrono_literals;

class CaptureWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_queue = std::make_unique<RecordQueue>();
        m_grown = 0;
        m_troubled = 0;
    }

    void construct_overAFile_throws()
    {
        makeWriter();
        QVERIFY_EXCEPTION_THROWN(CaptureWriter(path(), *m_queue, {}), CaptureError);
        QCOMPARE(m_writer->path(), path());
        QCOMPARE(m_writer->growth().lastRecord, 0);
        QVERIFY(m_writer->growth().fileBytes > 0);
    }

    void push_isCommittedSoonWithoutFlush()
    {
        makeWriter();
        push("a");
        QTRY_COMPARE(m_writer->growth().lastRecord, 1);
        QVERIFY(m_grown > 0);
    }

    void grew_isCalledOnceACommit()
    {
        makeWriter();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 2000; ++i)
            push("x");
        QVERIFY(m_writer->flush(10s));
        const qint64 commits = 3 + timer.elapsed() / 30; // the first, the flush's, and one every 30 ms
        QVERIFY2(m_grown <= commits, qPrintable(QString::number(m_grown)));
        QCOMPARE(m_writer->growth().lastRecord, 2000);
    }

    void flush_ofNothing_comesBackAtOnce()
    {
        makeWriter();
        QVERIFY(m_writer->flush(0ms));
        push("a");
        QVERIFY(m_writer->flush(10s));
        QVERIFY(m_writer->flush(0ms));
    }

    void connections_takeNoIdButCount()
    {
        makeWriter();
        ConnectionRecord record;
        record.id = ConnectionId(1);
        samples::push(*m_queue, samples::batch(record, samples::message("a"), record));
        QVERIFY(m_writer->flush(10s));
        QCOMPARE(m_writer->growth().lastRecord, 1);
        QCOMPARE(m_writer->growth().connectionsChanged, quint64(2));
    }

    void destruct_writesWhatIsLeft()
    {
        makeWriter();
        for (int i = 0; i < 100; ++i)
            push(QByteArray(100'000, 'x'));
        m_writer.reset();
        QCOMPARE(CaptureReader(path()).lastRecord(), 100);
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    }

    void destruct_afterTheQueueWasClosed_writesWhatIsLeft()
    {
        makeWriter();
        push("a");
        m_queue->close();
        QTRY_COMPARE(m_writer->growth().lastRecord, 1);
        m_writer.reset();
        QCOMPARE(CaptureReader(path()).lastRecord(), 1);
    }

    void bigMessage_isWritten()
    {
        makeWriter();
        push(QByteArray(64 * 1024 * 1024, 'b'));
        push("after");
        QVERIFY(m_writer->flush(60s));
        const CaptureReader reader(path());
        QCOMPARE(reader.payload(1, 64 * 1024 * 1024 - 3, 10), QByteArray("bbb"));
        QCOMPARE(reader.payload(2), QByteArray("after"));
    }

    void fullDisk_holdsEverythingUntilRetried()
    {
        makeWriter();
        push("before");
        QVERIFY(m_writer->flush(10s));
        {
            const support::FullDisk full;
            pushUntilTroubled();
            QCOMPARE(m_writer->trouble()->path, path());
            QVERIFY(!m_writer->trouble()->reason.isEmpty());
            QVERIFY(!m_writer->trouble()->isUnrecorded);
            QVERIFY(!m_writer->flush(10ms));
            m_writer->retry();
            QTRY_COMPARE(m_troubled, 2); // and found it as full as before
            QVERIFY(m_writer->trouble());
            const CaptureReader reader(path()); // what was committed can be read all the while
            QVERIFY(reader.lastRecord() >= 1);
        }
        push("after");
        m_writer->retry();
        QTRY_VERIFY(!m_writer->trouble());
        QVERIFY(m_writer->flush(10s));
        verifyAllArePushed();
    }

    // The answer may be at work, or not even heard yet, when flush() is called.
    void flush_awaitsARetry()
    {
        for (int round = 0; round < 10; ++round) {
            makeWriter();
            {
                const support::FullDisk full;
                pushUntilTroubled();
                QVERIFY(!m_writer->flush(10s)); // nobody answered: there is nothing to wait for
            }
            m_writer->retry();
            QVERIFY(m_writer->flush(10s));
            QVERIFY(!m_writer->trouble());
            verifyAllArePushed();
            cleanup();
            init();
        }
    }

    void fullDisk_fillsTheQueueMeanwhile()
    {
        makeWriter();
        const support::FullDisk full;
        pushUntilTroubled();
        for (int i = 0; i < 40 && !m_queue->isFull(); ++i)
            push(QByteArray(1'000'000, 'x'));
        QVERIFY(m_queue->isFull());
    }

    void continueUnrecorded_isToldByAGap()
    {
        makeWriter();
        qint64 held = 0;
        {
            const support::FullDisk full;
            pushUntilTroubled();
            held = m_queue->pushed();
            m_writer->continueUnrecorded();
            QTRY_VERIFY(m_writer->trouble()->isUnrecorded);
            samples::push(*m_queue, samples::batch(samples::message("123"), samples::message("45")));
            ConnectionRecord record;
            record.id = ConnectionId(1);
            record.name = QStringLiteral("while away");
            samples::push(*m_queue, samples::batch(record));
            QVERIFY(!m_writer->flush(10ms));
        }
        QTRY_VERIFY(m_queue->isEmpty()); // only what came before the answer is passed over
        m_writer->retry();
        QTRY_VERIFY(!m_writer->trouble());
        push("after");
        QVERIFY(m_writer->flush(10s));
        const CaptureReader reader(path());
        const Row gap = reader.row(held + 1).value();
        QCOMPARE(gap.event, QByteArray("gap"));
        QVERIFY(gap.preview.startsWith("{\"messages\":2,\"bytes\":5,\"from\":\"2026-"));
        QCOMPARE(reader.payload(held + 2), QByteArray("after"));
        QCOMPARE(reader.lastRecord(), held + 2);
        QCOMPARE(reader.connections().first().name, QStringLiteral("while away"));
    }

    void moveTo_afterAFullDisk_hasItAll()
    {
        makeWriter();
        push("before");
        QVERIFY(m_writer->flush(10s));
        const QString other = m_folder->filePath(QStringLiteral("other.wscap"));
        {
            const support::FullDisk full;
            pushUntilTroubled();
        }
        m_writer->moveTo(other);
        QTRY_VERIFY(!m_writer->trouble());
        QCOMPARE(m_writer->path(), other);
        push("after");
        QVERIFY(m_writer->flush(10s));
        m_writer.reset();
        verifyAllArePushed(other);
    }

    void moveTo_whereNothingCanBeMade_saysSoAndHoldsOn()
    {
        makeWriter();
        push("before");
        QVERIFY(m_writer->flush(10s));
        const QString nowhere = m_folder->filePath(QStringLiteral("none/b.wscap"));
        m_writer->moveTo(nowhere);
        QTRY_VERIFY(m_writer->trouble());
        QCOMPARE(m_writer->trouble()->path, nowhere);
        push("meanwhile");
        m_writer->retry(); // where it was before
        QTRY_VERIFY(!m_writer->trouble());
        push("after");
        QVERIFY(m_writer->flush(10s));
        verifyAllArePushed();
    }

    void vanishedFolder_isNoticedAndMadeAgain()
    {
        makeWriter();
        push("before");
        QVERIFY(m_writer->flush(10s));
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        push("held");
        QTRY_VERIFY(m_writer->trouble());
        m_writer->retry();
        QTRY_COMPARE(m_troubled, 2); // there is still no folder
        QVERIFY(m_writer->trouble());
        QVERIFY(QDir().mkpath(m_folder->path()));
        m_writer->retry();
        QTRY_VERIFY(!m_writer->trouble());
        push("after");
        QVERIFY(m_writer->flush(10s));
        verifyAllArePushed();
    }

    // The files beside it stayed, and a reader has them open too.
    void fileRemovedAlone_isMadeAgain()
    {
        makeWriter();
        for (int i = 0; i < 400; ++i)
            push("before");
        QVERIFY(m_writer->flush(10s));
        const CaptureReader reader(path());
        QCOMPARE(reader.lastRecord(), 400);
        QVERIFY(QFile::remove(path()));
        push("held");
        QTRY_VERIFY(m_writer->trouble());
        m_writer->retry();
        QTRY_VERIFY(!m_writer->trouble());
        push("after");
        QVERIFY(m_writer->flush(10s));
        verifyAllArePushed();
        QCOMPARE(reader.payload(400), QByteArray("before"));
    }

    void replacedFile_isNotWrittenOver()
    {
        makeWriter();
        push("before");
        QVERIFY(m_writer->flush(10s));
        QVERIFY(QFile::remove(path()));
        QFile other(path());
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        push("held");
        QTRY_VERIFY(m_writer->trouble());
        m_writer->retry();
        QTRY_COMPARE(m_troubled, 2);
        QCOMPARE(QFile(path()).size(), 4);
        const QString elsewhere = m_folder->filePath(QStringLiteral("b.wscap"));
        m_writer->moveTo(elsewhere);
        QTRY_VERIFY(!m_writer->trouble());
        QVERIFY(m_writer->flush(10s));
        QCOMPARE(QFile(path()).size(), 4);
        verifyAllArePushed(elsewhere);
    }

    void destruct_inTrouble_triesOnceMore()
    {
        makeWriter();
        {
            const support::FullDisk full;
            pushUntilTroubled();
        }
        push("after");
        m_writer.reset();
        verifyAllArePushed();
    }

    void destruct_inLastingTrouble_endsAnyway()
    {
        makeWriter();
        const support::FullDisk full;
        pushUntilTroubled();
        m_writer.reset();
        QVERIFY(m_troubled >= 2);
    }

    void lockedByAnotherProgram_isTrouble()
    {
        makeWriter();
        QProcess tool;
        tool.start(QStringLiteral("sqlite3"), { path() });
        if (!tool.waitForStarted())
            QSKIP("sqlite3 is not installed");
        tool.write("BEGIN IMMEDIATE;\n.print locked\n");
        QVERIFY(tool.waitForReadyRead());
        push("a");
        QTRY_VERIFY(m_writer->trouble());
        tool.write("ROLLBACK;\n.exit\n");
        QVERIFY(tool.waitForFinished());
        m_writer->retry();
        QTRY_VERIFY(!m_writer->trouble());
        QVERIFY(m_writer->flush(10s));
        verifyAllArePushed();
    }

    void cleanup()
    {
        m_writer.reset();
        m_folder.reset();
    }

private:
    QString path()
    {
        if (!m_folder)
            m_folder = std::make_unique<QTemporaryDir>();
        return m_folder->filePath(QStringLiteral("a.wscap"));
    }

    void makeWriter()
    {
        m_writer = std::make_unique<CaptureWriter>(path(), *m_queue,
                                                   CaptureWriter::Callbacks{ [this] { ++m_grown; },
                                                                             [this] {
                                                                                 ++m_troubled;
                                                                             } });
    }

    void push(const QByteArray &payload)
    {
        samples::push(*m_queue, samples::batch(samples::message(payload)));
    }

    void pushUntilTroubled()
    {
        for (int i = 0; i < 20 && !m_writer->trouble(); ++i) {
            push(QByteArray(1'000'000, 'f'));
            m_writer->flush(10s);
        }
        QVERIFY(m_writer->trouble());
    }

    void verifyAllArePushed(const QString &where = {})
    {
        const CaptureReader reader(where.isEmpty() ? path() : where);
        QCOMPARE(reader.lastRecord(), m_queue->pushed());
        RecordId last = 0;
        reader.visit({}, [&](const WholeRecord &record) { return record.row.id == ++last; });
        QCOMPARE(last, m_queue->pushed());
        QCOMPARE(reader.count(ConnectionId(1), last), last);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordQueue> m_queue;
    std::unique_ptr<CaptureWriter> m_writer;
    std::atomic<int> m_grown = 0;
    std::atomic<int> m_troubled = 0;
};

QTEST_GUILESS_MAIN(CaptureWriterTest)

} // namespace tst_capturewriter

#include "tst_capturewriter.moc"
