// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureopening.h"
#include "captures/capturereader.h"
#include "captures/recording.h"
#include "captures/samples.h"
#include "captures/schema.h"
#include "support/frozenfolder.h"

#include <QDir>
#include <QFile>

#include <QRegularExpression>
#include <QTest>

namespace tst_captureopening {

using namespace captures;

class CaptureOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void open_ofWhatIsNoCapture_saysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("text") << QByteArray("hello, world\n") << QStringLiteral("plain text");
        QTest::newRow("long text") << QByteArray("hello, world\n").repeated(1000)
                                   << QStringLiteral("plain text");
        QTest::newRow("jpeg") << QByteArray::fromHex("ffd8ffe000104a46494600010101004800480000")
                + QByteArray(2000, 'j')
                              << QStringLiteral("JPEG");
        QTest::newRow("anything") << QByteArray(2000, '\x01') << QStringLiteral("not a Sockeye capture");
    }

    void open_ofWhatIsNoCapture_saysWhatItIs()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        write(content);
        const CaptureError error = caught();
        QCOMPARE(error.kind(), CaptureError::Kind::NotACapture);
        QVERIFY2(error.text().contains(word), qPrintable(error.text()));
        QVERIFY(error.text().contains(path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == content); // looked at, not touched
    }

    void open_ofNothing_isUnreadable() { QCOMPARE(caught().kind(), CaptureError::Kind::Unreadable); }

    void open_ofAFolder_saysSo()
    {
        QVERIFY(QDir().mkdir(path()));
        QCOMPARE(caught().kind(), CaptureError::Kind::NotACapture);
    }

    void open_ofAnotherProgramsDatabase_saysSo()
    {
        write({});
        Database(path(), Database::Mode::ReadWrite).execute("CREATE TABLE t(x)");
        const CaptureError error = caught();
        QCOMPARE(error.kind(), CaptureError::Kind::NotACapture);
        QVERIFY(error.text().contains(QStringLiteral("another program")));
    }

    void open_ofANewerCapture_asksForThatVersion()
    {
        makeCapture();
        Database(path(), Database::Mode::ReadWrite).execute("PRAGMA user_version = 99");
        const CaptureError error = caught();
        QCOMPARE(error.kind(), CaptureError::Kind::TooNew);
        QVERIFY(error.text().contains(QStringLiteral("99")));
    }

    void open_ofATruncatedCapture_isDamaged_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("within the header") << qint64(50);
        QTest::newRow("within the first page") << qint64(20'000);
        QTest::newRow("behind the first page") << qint64(32'768);
        QTest::newRow("one page short") << qint64(-32'768);
    }

    void open_ofATruncatedCapture_isDamaged()
    {
        QFETCH(qint64, size);
        makeCapture();
        QVERIFY(QFile::resize(path(), size < 0 ? QFile(path()).size() + size : size));
        const CaptureError error = caught();
        QVERIFY(error.kind() == CaptureError::Kind::Damaged || size == 50);
        QVERIFY(!error.text().isEmpty());
    }

    void read_ofACaptureWithABrokenPage_isDamaged()
    {
        makeCapture(2000);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 8; page < file.size() / 32768; ++page) {
            QVERIFY(file.seek(page * 32768));
            file.write(QByteArray(32768, '\xee'));
        }
        file.close();
        try {
            const CaptureReader reader(path());
            reader.visit({}, [](const WholeRecord &) { return true; });
            QFAIL("nobody noticed");
        } catch (const CaptureError &error) {
            QCOMPARE(error.kind(), CaptureError::Kind::Damaged);
        }
    }

    void open_ofALeftLog_recoversAndTidiesUp()
    {
        leaveLog();
        const CaptureReader reader(path());
        QCOMPARE(reader.lastRecord(), 2);
        QVERIFY(reader.loss().isEmpty());
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    }

    void open_inAReadOnlyFolder_showsAFinishedCapture()
    {
        makeCapture(3);
        const support::FrozenFolder frozen(m_folder->path());
        if (!frozen.isFrozen())
            QSKIP("chattr +i does not work here");
        const CaptureReader reader(path());
        QCOMPARE(reader.lastRecord(), 3);
        QVERIFY(reader.loss().isEmpty());
    }

    void open_inAReadOnlyFolder_recoversALeftLogInACopy()
    {
        leaveLog();
        const support::FrozenFolder frozen(m_folder->path());
        if (!frozen.isFrozen())
            QSKIP("chattr +i does not work here");
        const CaptureReader reader(path());
        QCOMPARE(reader.lastRecord(), 2);
        QVERIFY(reader.loss().isEmpty());
        QVERIFY(QFile::exists(path() + QStringLiteral("-wal"))); // the original is as it was
    }

    void open_inAReadOnlyFolder_showsACaptureStillMarkedWal()
    {
        makeCapture(3);
        Database(path(), Database::Mode::ReadWrite).execute("PRAGMA journal_mode = WAL");
        const support::FrozenFolder frozen(m_folder->path());
        if (!frozen.isFrozen())
            QSKIP("chattr +i does not work here");
        const CaptureReader reader(path());
        QCOMPARE(reader.lastRecord(), 3);
    }

    void leaveWal_leavesOthersDatabasesAlone()
    {
        write({});
        Database other(path(), Database::Mode::ReadWrite);
        other.execute("PRAGMA journal_mode = WAL; CREATE TABLE t(x)");
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        leaveWal(copy);
        QCOMPARE(Database(copy, Database::Mode::ReadOnly).text("PRAGMA journal_mode"), QByteArray("wal"));
    }

    void leaveWal_whileSomeoneWrites_changesNothing()
    {
        Recording recording(path());
        recording.insert(samples::message("a"));
        recording.commit();
        leaveWal(path());
        recording.insert(samples::message("b"));
        recording.commit();
        QCOMPARE(CaptureReader(path()).lastRecord(), 2);
    }

    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.wscap")); }

    void write(const QByteArray &content)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void makeCapture(int records = 1)
    {
        Batch batch;
        for (int i = 0; i < records; ++i)
            batch.emplace_back(samples::message(QByteArray(1000, 'x')));
        samples::makeCapture(path(), std::move(batch));
    }

    // As kill -9 leaves it: the files of a capture that is being written, copied.
    void leaveLog()
    {
        const QString live = m_folder->filePath(QStringLiteral("live"));
        Recording recording(live);
        recording.insert(samples::message("a"));
        recording.insert(samples::message("b"));
        recording.commit();
        QVERIFY(QFile::copy(live, path()));
        QVERIFY(QFile::copy(live + QStringLiteral("-wal"), path() + QStringLiteral("-wal")));
    }

    CaptureError caught() const
    {
        try {
            openCapture(path());
        } catch (const CaptureError &error) {
            return error;
        }
        return CaptureError(CaptureError::Kind::Exists, QStringLiteral("nothing was thrown"));
    }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

QTEST_GUILESS_MAIN(CaptureOpeningTest)

} // namespace tst_captureopening

#include "tst_captureopening.moc"
