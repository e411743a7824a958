// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "captures/recording.h"
#include "captures/samples.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_recording {

using namespace captures;

class RecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void construct_makesAFileForItsOwnerOnly()
    {
        Recording recording(path());
        const auto permissions = QFile::permissions(path());
        QVERIFY(permissions & QFileDevice::ReadOwner);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther;
        QVERIFY(!(permissions & others));
        QVERIFY(!(QFile::permissions(path() + QStringLiteral("-wal")) & others));
        QCOMPARE(recording.lastRecord(), 0);
    }

    void construct_overAnExistingFile_leavesItAlone()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        QCOMPARE(errorOf(path()), CaptureError::Kind::Exists);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    // It holds all that was recorded of a capture that was killed and then renamed alone.
    void construct_besideTheLogOfAnotherCapture_leavesThatAlone_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("log") << QStringLiteral("-wal");
        QTest::newRow("rollback journal") << QStringLiteral("-journal");
    }

    void construct_besideTheLogOfAnotherCapture_leavesThatAlone()
    {
        QFETCH(const QString, suffix);
        const QString live = path() + QStringLiteral(".live");
        Recording recording(live);
        recording.insert(samples::message("a"));
        recording.commit();
        const QString beside = path() + suffix;
        QVERIFY(QFile::copy(live + QStringLiteral("-wal"), beside));
        const qint64 size = QFileInfo(beside).size();
        QVERIFY(size > 0);
        QCOMPARE(errorOf(path()), CaptureError::Kind::Unwritable);
        QCOMPARE(QFileInfo(beside).size(), size);
        QVERIFY(!QFile::exists(path()));
    }

    void construct_fromAnotherBesideALogOfAThirdOne_leavesThatAlone()
    {
        const QString third = path() + QStringLiteral(".third");
        Recording lost(third);
        lost.insert(samples::message("a"));
        lost.commit();
        Recording recording(path());
        const QString where = m_folder->filePath(QStringLiteral("copy.wscap"));
        QVERIFY(QFile::copy(third + QStringLiteral("-wal"), where + QStringLiteral("-wal")));
        QVERIFY_EXCEPTION_THROWN(Recording(where, recording), CaptureError);
        QVERIFY(QFileInfo(where + QStringLiteral("-wal")).size() > 0);
        QVERIFY(!QFile::exists(where));
    }

    void construct_whereNoFolderIs_isUnwritable()
    {
        path();
        QCOMPARE(errorOf(m_folder->filePath(QStringLiteral("none/a.wscap"))), CaptureError::Kind::Unwritable);
    }

    void rollback_takesIdsBack()
    {
        Recording recording(path());
        recording.insert(samples::message("a"));
        recording.commit();
        recording.insert(samples::message("b"));
        recording.insert(samples::message("c"));
        QCOMPARE(recording.lastRecord(), 3);
        recording.rollback();
        QCOMPARE(recording.lastRecord(), 1);
        recording.insert(samples::message("d"));
        recording.commit();
        QCOMPARE(recording.lastRecord(), 2);
        recording.finish();
        Database database(path(), Database::Mode::ReadOnly);
        QCOMPARE(database.text("SELECT group_concat(preview, '') FROM records"), QByteArray("ad"));
        QCOMPARE(database.number("SELECT sum(in_messages) FROM blocks"), 2);
    }

    void commit_ofNothing_doesNothing()
    {
        Recording recording(path());
        recording.commit();
        QCOMPARE(recording.lastRecord(), 0);
    }

    void finish_leavesOneFileOutsideWal()
    {
        {
            Recording recording(path());
            recording.insert(samples::message("a"));
            recording.commit();
            recording.finish();
        }
        QVERIFY(!QFileInfo::exists(path() + QStringLiteral("-wal")));
        QVERIFY(!QFileInfo::exists(path() + QStringLiteral("-shm")));
        QCOMPARE(Database(path(), Database::Mode::ReadOnly).text("PRAGMA journal_mode"),
                 QByteArray("delete"));
    }

    // SQLite would replay a log into whatever lies at its path, and remove it by that name.
    void finish_afterTheFileWasReplaced_leavesTheOtherAlone()
    {
        const QString moved = path() + QStringLiteral(".moved");
        Recording recording(path());
        recording.insert(samples::message("a"));
        recording.commit();
        QVERIFY(QFile::rename(path(), moved));
        const QByteArray notes = QByteArray("my notes").repeated(10'000);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(notes);
        QVERIFY(file.flush());
        QVERIFY(recording.hasVanished());
        recording.finish();
        leaveWal(path());
        QVERIFY(file.seek(0));
        QVERIFY(file.readAll() == notes);
        QCOMPARE(CaptureReader(moved).lastRecord(), 1); // and what was recorded is where it was moved to
    }

    void leaveWal_ofAFileInItsPlace_leavesItAlone()
    {
        const QString another = path() + QStringLiteral(".another");
        {
            Recording recording(path());
            recording.insert(samples::message("a"));
            recording.commit();
            Database reader(path(), Database::Mode::ReadOnly);
            Transaction reading(reader);
            QCOMPARE(reader.number("SELECT count(*) FROM records"), 1);
            QVERIFY_EXCEPTION_THROWN(recording.finish(), DatabaseError);
        }
        QVERIFY(QFile::copy(path(), another));
        QVERIFY(QFile::remove(path()) && QFile::rename(another, path()));
        leaveWal(path());
        QCOMPARE(Database(path(), Database::Mode::ReadOnly).text("PRAGMA journal_mode"), QByteArray("wal"));
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

    void leaveWal_ofWhatAnotherProgramLeft_changesNothing()
    {
        const QString live = path() + QStringLiteral(".live");
        Recording recording(live);
        recording.insert(samples::message("a"));
        recording.commit();
        for (const char *suffix : { "", "-wal" })
            QVERIFY(QFile::copy(live + QLatin1String(suffix), path() + QLatin1String(suffix)));
        leaveWal(path());
        QVERIFY(QFileInfo(path() + QStringLiteral("-wal")).size() > 0);
    }

    void hasVanished_onceTheFileIsGone()
    {
        Recording recording(path());
        QVERIFY(!recording.hasVanished());
        QVERIFY(QFile::remove(path()));
        QVERIFY(recording.hasVanished());
    }

    void construct_fromAnother_takesOverWhatIsCommitted()
    {
        Recording recording(path());
        recording.insert(samples::message("a"));
        recording.insert(samples::message("b"));
        recording.commit();
        const QString where = m_folder->filePath(QStringLiteral("copy.wscap"));
        Recording copy(where, recording);
        QCOMPARE(copy.lastRecord(), 2);
        copy.insert(samples::message("c"));
        copy.commit();
        QCOMPARE(copy.lastRecord(), 3);
        QCOMPARE(CaptureReader(where).lastRecord(), 3);
        QVERIFY(uuidOf(where) != uuidOf(path()));
        QCOMPARE(Database(where, Database::Mode::ReadOnly).text("PRAGMA journal_mode"), QByteArray("wal"));
    }

    void construct_onAFullDisk_leavesNothingThere_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : { 1, 40'000, 100'000 })
            QTest::addRow("%d bytes", room) << room;
    }

    void construct_onAFullDisk_leavesNothingThere()
    {
        QFETCH(int, room);
        path();
        {
            const support::FullDisk full{ rlim_t(room) };
            QCOMPARE(errorOf(path()), CaptureError::Kind::Unwritable);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }

    void construct_fromAnotherOnAFullDisk_leavesNothingThere()
    {
        Recording recording(path());
        for (int i = 0; i < 40; ++i)
            recording.insert(samples::message(QByteArray(100'000, 'a')));
        recording.commit();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("full")));
        const QString there = m_folder->filePath(QStringLiteral("full"));
        {
            const support::FullDisk full;
            QVERIFY_EXCEPTION_THROWN(Recording(there + QStringLiteral("/a.wscap"), recording), DatabaseError);
        }
        QVERIFY(QDir(there).isEmpty());
        QCOMPARE(Recording(there + QStringLiteral("/a.wscap"), recording).lastRecord(), 40);
    }

    // SQLite goes by the name: whoever has the renamed one open writes on into that log.
    void construct_whereACaptureInUseWasRenamed_leavesItsLogAlone()
    {
        const QString moved = path() + QStringLiteral(".moved");
        Recording recording(path());
        recording.insert(samples::message("a"));
        recording.commit();
        QVERIFY(QFile::rename(path(), moved));
        QCOMPARE(errorOf(path()), CaptureError::Kind::Unwritable);
        recording.insert(samples::message("c"));
        recording.commit();
        QCOMPARE(recording.lastRecord(), 2);
        QVERIFY(QFile::rename(moved, path()));
        QCOMPARE(CaptureReader(path()).lastRecord(), 2);
    }

    void continueAfter_numbersOnFromThere()
    {
        Recording recording(path());
        recording.continueAfter(41);
        recording.insert(samples::message("a"));
        recording.commit();
        QCOMPARE(recording.lastRecord(), 42);
    }

    void cleanup() { m_folder.reset(); }

private:
    QString path()
    {
        if (!m_folder)
            m_folder = std::make_unique<QTemporaryDir>();
        return m_folder->filePath(QStringLiteral("a.wscap"));
    }

    static QByteArray uuidOf(const QString &where)
    {
        return Database(where, Database::Mode::ReadOnly).text("SELECT uuid FROM capture");
    }

    std::optional<CaptureError::Kind> errorOf(const QString &where)
    {
        path();
        try {
            Recording recording(where);
            return std::nullopt;
        } catch (const CaptureError &error) {
            return error.kind();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RecordingTest)

} // namespace tst_recording

#include "tst_recording.moc"
