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
#include <QtEndian>

#include <sys/stat.h>

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

    void open_ofALeftLog_showsWhatItHolds()
    {
        leaveLog();
        const QByteArray file = read(path());
        const QByteArray log = read(logPath());
        for (int i = 0; i < 2; ++i) { // also once the first reader has left
            const CaptureReader reader(path());
            QCOMPARE(reader.lastRecord(), 2);
            QVERIFY(reader.loss().isEmpty());
        }
        QVERIFY(read(path()) == file);
        QVERIFY(read(logPath()) == log);
    }

    void open_ofALogOfAnyAge_showsWhatItHolds_data()
    {
        QTest::addColumn<bool>("hasReader");
        QTest::addRow("alone") << false;
        QTest::addRow("a slow reader keeps logs from beginning anew") << true;
    }

    // Each commit takes a few pages, so that some of these logs have been moved into the file before.
    void open_ofALogOfAnyAge_showsWhatItHolds()
    {
        QFETCH(bool, hasReader);
        const QString live = m_folder->filePath(QStringLiteral("live"));
        Recording recording(live);
        Database reader(live, Database::Mode::ReadOnly);
        std::unique_ptr<Transaction> reading;
        for (int i = 0; i < 200; ++i) {
            recording.insert(samples::message(QByteArray(100'000, 'x')));
            recording.commit();
            if (hasReader && i % 90 == 30) {
                reading = std::make_unique<Transaction>(reader);
                QCOMPARE(reader.number("SELECT count(*) FROM records"), i + 1);
            } else if (i % 90 == 80) {
                reading.reset();
            }
            if (i % 7 == 0 || i == 199) {
                copyKilled(live);
                const CaptureReader capture(path());
                QCOMPARE(capture.lastRecord(), i + 1);
                QCOMPARE(capture.loss(), QString());
            }
        }
    }

    void open_besideALogOfAnotherCapture_showsTheCaptureAlone()
    {
        leaveLog();
        QVERIFY(QFile::remove(path()));
        makeCaptureElsewhereAndMoveItHere();
        const QByteArray file = read(path());
        const QByteArray log = read(logPath());
        {
            const CaptureReader reader(path());
            QCOMPARE(reader.lastRecord(), 1);
            QCOMPARE(reader.payload(1), QByteArray("mine"));
            QVERIFY2(reader.loss().contains(logPath()), qPrintable(reader.loss()));
        }
        QVERIFY(read(path()) == file);
        QVERIFY(read(logPath()) == log);
    }

    // An older copy of the same file: what the log changes since is not all that changed.
    void open_besideALogOfALaterMoment_showsTheCaptureAlone()
    {
        const QString live = m_folder->filePath(QStringLiteral("live"));
        Recording recording(live);
        recording.insert(samples::message("a"));
        recording.commit();
        QVERIFY(QFile::copy(live, path()));
        for (int i = 0; i < 150; ++i) {
            recording.insert(samples::message(QByteArray(100'000, 'x')));
            recording.commit();
        }
        QVERIFY(QFile::copy(live + QStringLiteral("-wal"), logPath()));
        const CaptureReader reader(path());
        QVERIFY(!reader.loss().isEmpty());
        QCOMPARE(reader.lastRecord(), 0);
    }

    void open_ofWhatLiesInACapturesPlace_saysWhatItIsAndLeavesIt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("my notes\n").repeated(10'000);
        const QString other = m_folder->filePath(QStringLiteral("other"));
        QVERIFY(QFile(other).open(QIODevice::WriteOnly));
        Database(other, Database::Mode::ReadWrite)
            .execute("CREATE TABLE mine(x); INSERT INTO mine(x) VALUES(1)");
        QTest::newRow("another program's database") << read(other);
    }

    void open_ofWhatLiesInACapturesPlace_saysWhatItIsAndLeavesIt()
    {
        QFETCH(QByteArray, content);
        leaveLog();
        write(content);
        const QByteArray log = read(logPath());
        QCOMPARE(caught().kind(), CaptureError::Kind::NotACapture);
        QVERIFY(read(path()) == content);
        QVERIFY(read(logPath()) == log);
    }

    // SQLite removes the file that such a journal names once it has played the journal back.
    void open_besideACraftedJournal_removesNothing()
    {
        const QString victim = m_folder->filePath(QStringLiteral("victim"));
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        const auto lay = [&](const QString &capture) {
            QFile(victim).remove();
            write("precious", victim);
            write(journalNaming(victim), capture + QStringLiteral("-journal"));
        };
        makeCapture(3);
        QVERIFY(QFile::copy(path(), copy));
        lay(copy);
        Database(copy, Database::Mode::ReadWrite).number("SELECT count(*) FROM records");
        QVERIFY(!QFile::exists(victim)); // so the journal is one that does harm

        lay(path());
        const CaptureReader reader(path());
        QCOMPARE(reader.lastRecord(), 3);
        QVERIFY2(reader.loss().contains(path() + QStringLiteral("-journal")), qPrintable(reader.loss()));
        QCOMPARE(read(victim), QByteArray("precious"));
        QVERIFY(QFile::exists(path() + QStringLiteral("-journal")));
    }

    void open_ofACaptureOf01_readsIt()
    {
        makeCaptureOf01();
        const CaptureReader reader(path());
        QCOMPARE(reader.connections().size(), 1);
        QCOMPARE(reader.connections().first().status, 101);
        QCOMPARE(reader.lastRecord(), reader.summary().records);
        QCOMPARE(reader.payload(17), QByteArray::fromHex("00ff10ef20df30cf"));
        QCOMPARE(reader.frameCount(11), 31);
        QCOMPARE(read(path()).size() % 4096, 0);
    }

    // As 0.1 left it when it was killed: until the log had been moved into the file, the file was an empty
    // database.
    void open_ofAKilledCaptureOf01_readsItsLog_data()
    {
        QTest::addColumn<bool>("isEarly");
        QTest::addRow("early") << true;
        QTest::addRow("late") << false;
    }

    void open_ofAKilledCaptureOf01_readsItsLog()
    {
        QFETCH(bool, isEarly);
        const QString live = m_folder->filePath(QStringLiteral("live"));
        write({}, live);
        Database writer(live, Database::Mode::ReadWrite);
        writer.execute("PRAGMA page_size = 32768; PRAGMA journal_mode = WAL");
        // All in one transaction, as 0.1 made its tables.
        writer.execute(captureOf01().replace("COMMIT;\n", "") + "COMMIT;");
        if (!isEarly)
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        writer.execute("UPDATE connections SET name = 'late'");
        copyKilled(live);
        const QByteArray log = read(logPath());
        const CaptureReader reader(path());
        QCOMPARE(reader.connections().first().name, QStringLiteral("late"));
        QCOMPARE(reader.summary().records, reader.lastRecord());
        QVERIFY(read(logPath()) == log);
    }

    void open_ofTablesThatAreNone_isDamaged_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const char *table :
             { "connections", "records", "frames", "wire_payloads", "blocks", "capture" }) {
            const QByteArray name(table);
            QTest::addRow("%s: a view", table) << "DROP TABLE " + name + "; CREATE VIEW " + name
                    + " AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n AS id "
                      "FROM c";
            QTest::addRow("%s: missing", table) << "DROP TABLE " + name;
            QTest::addRow("%s: other columns", table)
                << "DROP TABLE " + name + "; CREATE TABLE " + name + "(x)";
        }
        QTest::addRow("a reckoned column") << QByteArray(
            "DROP TABLE wire_payloads; CREATE TABLE wire_payloads(record INTEGER PRIMARY KEY, bytes BLOB "
            "AS (zeroblob(900000000)))");
        QTest::addRow("a table of a module") << QByteArray(
            "DROP TABLE wire_payloads; CREATE VIRTUAL TABLE wire_payloads USING fts5(record, bytes)");
    }

    void open_ofTablesThatAreNone_isDamaged()
    {
        QFETCH(QByteArray, change);
        makeCapture(3);
        Database(path(), Database::Mode::ReadWrite).execute(change);
        QCOMPARE(caught().kind(), CaptureError::Kind::Damaged);
    }

    void open_ofIdsThatCannotBe_saysSo()
    {
        makeCapture(3);
        Database(path(), Database::Mode::ReadWrite)
            .execute("UPDATE records SET id = 2147483648 WHERE id = 3");
        const CaptureReader reader(path());
        QVERIFY(reader.lastRecord() < 100'000);
        QVERIFY(!reader.loss().isEmpty());
    }

    void open_ofAPipe_doesNotWait()
    {
        QCOMPARE(mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        QCOMPARE(caught().kind(), CaptureError::Kind::NotACapture);
    }

    void removeCapture_takesWhatLiesBesideIt()
    {
        leaveLog();
        QFile::remove(m_folder->filePath(QStringLiteral("live")));
        QVERIFY(removeCapture(path()));
        QVERIFY(!QFile::exists(path()) && !QFile::exists(logPath()));
    }

    void removeCapture_leavesTheLogOfAnotherOne()
    {
        leaveLog();
        const QByteArray log = read(logPath());
        QVERIFY(QFile::remove(path()));
        makeCaptureElsewhereAndMoveItHere();
        QVERIFY(removeCapture(path()));
        QVERIFY(!QFile::exists(path()));
        QVERIFY(!log.isEmpty() && read(logPath()) == log);
    }

    void removeCapture_inUse_leavesIt()
    {
        Recording recording(path());
        QVERIFY(!removeCapture(path()));
        QVERIFY(QFile::exists(path()) && QFile::exists(logPath()));
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

    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.wscap")); }

    QString logPath() const { return path() + QStringLiteral("-wal"); }

    void write(const QByteArray &content) const { write(content, path()); }
    static void write(const QByteArray &content, const QString &where)
    {
        QFile file(where);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray read(const QString &where)
    {
        QFile file(where);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray captureOf01() { return read(QStringLiteral(CAPTURE_OF_01)); }

    void makeCaptureOf01()
    {
        write({});
        Database(path(), Database::Mode::ReadWrite).execute(captureOf01());
    }

    // https://sqlite.org/fileformat2.html#the_rollback_journal: no page to play back, and behind that the
    // name.
    static QByteArray journalNaming(const QString &file)
    {
        const auto word = [](quint32 value) {
            QByteArray bytes(4, '\0');
            qToBigEndian(value, bytes.data());
            return bytes;
        };
        const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
        const QByteArray name = QFile::encodeName(file);
        quint32 sum = 0;
        for (const char letter : name)
            sum += quint32(letter);
        QByteArray head = magic + word(0) + word(1) + word(8) + word(512) + word(32768);
        head.append(512 - head.size(), '\0');
        return head + word(0x40000000 / 32768 + 1) + name + word(quint32(name.size())) + word(sum) + magic;
    }

    void makeCapture(int records = 1)
    {
        Batch batch;
        for (int i = 0; i < records; ++i)
            batch.emplace_back(samples::message(QByteArray(1000, 'x')));
        samples::makeCapture(path(), std::move(batch));
    }

    void makeCaptureElsewhereAndMoveItHere()
    {
        const QString another = m_folder->filePath(QStringLiteral("another"));
        samples::makeCapture(another, samples::batch(samples::message("mine")));
        QVERIFY(QFile::rename(another, path()));
    }

    // As kill -9 leaves it: the files of a capture that is being written, copied.
    void leaveLog()
    {
        const QString live = m_folder->filePath(QStringLiteral("live"));
        Recording recording(live);
        recording.insert(samples::message("a"));
        recording.insert(samples::message("b"));
        recording.commit();
        copyKilled(live);
    }

    void copyKilled(const QString &live) const
    {
        for (const char *suffix : { "", "-wal" }) {
            QFile::remove(path() + QLatin1String(suffix));
            QVERIFY(QFile::copy(live + QLatin1String(suffix), path() + QLatin1String(suffix)));
        }
        QFile::remove(path() + QStringLiteral("-shm"));
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
