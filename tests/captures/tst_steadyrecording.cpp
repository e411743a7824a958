// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "captures/samples.h"
#include "captures/steadyrecording.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <tuple>

#include <QRegularExpression>
#include <QTest>

namespace tst_steadyrecording {

using namespace captures;

class SteadyRecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void records_areHeldUntilCommitted()
    {
        SteadyRecording recording(path());
        recording.append(samples::batch(samples::message("a"), samples::message("b")));
        QCOMPARE(recording.held(), 2);
        QCOMPARE(recording.writeNext(), RecordQueue::cost(samples::message("a")));
        QCOMPARE(recording.held(), 2);
        recording.commit();
        QCOMPARE(recording.held(), 1);
        writeAll(recording);
        recording.commit();
        QVERIFY(recording.holdsNothing());
        QVERIFY(!recording.writeNext());
        QCOMPARE(recording.spent().size(), size_t(1));
        QCOMPARE(textOf(path()), QByteArray("ab"));
    }

    void rollback_writesAgainWhatWasNotCommitted()
    {
        SteadyRecording recording(path());
        recording.append(samples::batch(samples::message("a"), samples::message("b")));
        recording.writeNext();
        recording.commit();
        writeAll(recording);
        recording.rollback();
        QCOMPARE(recording.held(), 1);
        writeAll(recording);
        recording.commit();
        QCOMPARE(textOf(path()), QByteArray("ab"));
    }

    void vanishedFile_isNoPlaceToCommitTo()
    {
        SteadyRecording recording(path());
        recording.append(samples::batch(samples::message("a")));
        writeAll(recording);
        QVERIFY(QFile::remove(path()));
        QVERIFY(recording.hasVanished());
        QVERIFY_EXCEPTION_THROWN(recording.commit(), DatabaseError);
        QCOMPARE(recording.held(), 1);
    }

    void moveTo_takesAlongWhatIsCommittedAndHeld()
    {
        SteadyRecording recording(path());
        ConnectionRecord connection;
        connection.id = ConnectionId(1);
        recording.append(samples::batch(connection, samples::message("a")));
        writeAll(recording);
        recording.commit();
        recording.append(samples::batch(samples::message("b")));
        writeAll(recording);
        QCOMPARE(recording.moveTo(other()), 0);
        QCOMPARE(recording.path(), other());
        QCOMPARE(recording.growth().lastRecord, 1);
        QCOMPARE(recording.growth().connectionsChanged, quint64(1));
        QCOMPARE(recording.growth().file, quint64(1));
        writeAll(recording);
        recording.commit();
        QCOMPARE(textOf(other()), QByteArray("ab"));
        QCOMPARE(textOf(path()), QByteArray("a"));
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal"))); // finished
    }

    // Another program emptied the file: what SQLite does not happen to have in memory is lost, and said to
    // be.
    void moveTo_fromAnEmptiedFile_tellsWhatIsLost_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : { 100, 6000, 10'000, 12'000, 80'000 })
            QTest::addRow("%d", count) << count;
    }

    void moveTo_fromAnEmptiedFile_tellsWhatIsLost()
    {
        QFETCH(int, count);
        SteadyRecording recording(path());
        for (int i = 0; i < count; ++i)
            recording.append(samples::batch(samples::message(QByteArray(500, 'a'))));
        writeAll(recording);
        recording.commit();
        for (const QString &file : { path(), path() + QStringLiteral("-wal") })
            QVERIFY(QFile::resize(file, 0));
        recording.append(samples::batch(samples::message("c")));
        const qint64 lost = recording.moveTo(other());
        writeAll(recording);
        recording.commit();
        QCOMPARE(recording.growth().lastRecord, count + 1);
        QCOMPARE(textOf(other()).size(), (count - lost) * 500 + 1);
    }

    // Somebody removed or renamed the file and left the two beside it.
    void moveTo_whereTheFileAloneWas_losesNothing_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isRenamed");
        for (const int count : { 1, 400, 8000 }) {
            QTest::addRow("%d, removed", count) << count << false;
            QTest::addRow("%d, renamed", count) << count << true;
        }
    }

    void moveTo_whereTheFileAloneWas_losesNothing()
    {
        QFETCH(int, count);
        QFETCH(bool, isRenamed);
        SteadyRecording recording(path());
        for (int i = 0; i < count; ++i)
            recording.append(samples::batch(samples::message(QByteArray(500, 'a'))));
        writeAll(recording);
        recording.commit();
        const CaptureReader reader(path());
        QCOMPARE(reader.lastRecord(), count);
        QVERIFY(isRenamed ? QFile::rename(path(), other()) : QFile::remove(path()));
        recording.append(samples::batch(samples::message("b")));
        QCOMPARE(recording.moveTo(path()), 0);
        writeAll(recording);
        recording.commit();
        QCOMPARE(recording.growth().lastRecord, count + 1);
        QCOMPARE(textOf(path()), QByteArray(count * 500, 'a') + 'b');
        QCOMPARE(textOf(reader), QByteArray(count * 500, 'a'));
        recording.finish();
        QCOMPARE(textOf(path()), QByteArray(count * 500, 'a') + 'b');
    }

    void moveTo_ontoAFullDisk_leavesNothingThere()
    {
        SteadyRecording recording(path());
        for (int i = 0; i < 40; ++i)
            recording.append(samples::batch(samples::message(QByteArray(100'000, 'a'))));
        writeAll(recording);
        recording.commit();
        const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
        {
            const support::FullDisk full;
            QVERIFY_EXCEPTION_THROWN(std::ignore = recording.moveTo(other()), CaptureError);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
        QCOMPARE(recording.path(), path());
    }

    void moveTo_whereNothingCanBeMade_staysWhereItIs()
    {
        SteadyRecording recording(path());
        recording.append(samples::batch(samples::message("a")));
        writeAll(recording);
        QVERIFY_EXCEPTION_THROWN(
            std::ignore = recording.moveTo(m_folder->filePath(QStringLiteral("none/b.wscap"))), CaptureError);
        QCOMPARE(recording.path(), path());
        QCOMPARE(recording.growth().file, quint64(0));
        writeAll(recording);
        recording.commit();
        QCOMPARE(textOf(path()), QByteArray("a"));
    }

    void finish_leavesOneFile()
    {
        SteadyRecording recording(path());
        recording.append(samples::batch(samples::message("a")));
        writeAll(recording);
        recording.commit();
        recording.finish();
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.wscap")); }
    QString other() const { return m_folder->filePath(QStringLiteral("b.wscap")); }

    static void writeAll(SteadyRecording &recording)
    {
        while (recording.writeNext()) { }
    }

    static QByteArray textOf(const QString &path) { return textOf(CaptureReader(path)); }

    static QByteArray textOf(const CaptureReader &reader)
    {
        QByteArray all;
        reader.visit({}, [&all](const WholeRecord &record) {
            all += record.row.preview;
            return true;
        });
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SteadyRecordingTest)

} // namespace tst_steadyrecording

#include "tst_steadyrecording.moc"
