// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "captures/samples.h"
#include "support/fulldisk.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <thread>

#include <QRegularExpression>
#include <QTest>

namespace tst_capturecopy {

using namespace captures;

class CaptureCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void saveCopy_isTheSameAndFinished()
    {
        makeCapture();
        saveCopy(path(), copy(), false);
        QCOMPARE(contents(copy()), contents(path()));
        QVERIFY(!QFile::exists(copy() + QStringLiteral("-wal")));
        QVERIFY(!(QFile::permissions(copy()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 2); // no leavings
    }

    void saveCopy_overAFile_onlyIfToldTo()
    {
        makeCapture();
        write(copy(), "mine");
        QCOMPARE(errorOf([&] { saveCopy(path(), copy(), false); }), CaptureError::Kind::Exists);
        QCOMPARE(QFile(copy()).size(), 4);
        saveCopy(path(), copy(), true);
        QCOMPARE(contents(copy()), contents(path()));
    }

    void saveCopy_brokenOff_leavesTheOldFile()
    {
        makeCapture();
        write(copy(), "mine");
        const auto stop = [](qint64, qint64) {
            return false;
        };
        QVERIFY(errorOf([&] { saveCopy(path(), copy(), true, stop); }));
        QCOMPARE(QFile(copy()).size(), 4);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 2);
    }

    void saveCopy_onAFullDisk_leavesTheOldFile_whereverItEnds()
    {
        makeCapture();
        saveCopy(path(), copy(), false);
        const qint64 whole = QFileInfo(copy()).size();
        for (qint64 room = 0; room < whole; room += 8 * 1024) {
            write(copy(), "mine");
            std::optional<CaptureError::Kind> error;
            {
                const support::FullDisk full{ rlim_t(room) };
                error = errorOf([&] { saveCopy(path(), copy(), true); });
            }
            QCOMPARE(error, CaptureError::Kind::Unwritable);
            QCOMPARE(QFile(copy()).size(), 4);
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 2);
        }
    }

    void saveCopy_onASmallDisk_leavesNothing()
    {
        const support::SmallDisk disk(200);
        if (!disk.isMounted())
            QSKIP("Only root may mount a small disk.");
        makeCapture();
        const QString target = disk.filePath(QStringLiteral("b.wscap"));
        QCOMPARE(errorOf([&] { saveCopy(path(), target, false); }), CaptureError::Kind::Unwritable);
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files), QStringList());
    }

    void saveCopy_ontoItself_isRefused()
    {
        makeCapture();
        QCOMPARE(errorOf([&] { saveCopy(path(), path(), true); }), CaptureError::Kind::Unwritable);
        QCOMPARE(CaptureReader(path()).lastRecord(), 100);
    }

    // The log of a killed writer would be replayed over the copy.
    void saveCopy_besideAForeignLog_isRefused_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("of a file that went away") << false;
        QTest::newRow("of a file that is there") << true;
    }
    void saveCopy_besideAForeignLog_isRefused()
    {
        QFETCH(bool, isThere);
        makeCapture();
        const QString log = copy() + QStringLiteral("-wal");
        write(log, "a log");
        if (isThere)
            write(copy(), "mine");
        QCOMPARE(errorOf([&] { saveCopy(path(), copy(), true); }), CaptureError::Kind::Unwritable);
        QCOMPARE(QFile(log).size(), 5);
        QCOMPARE(QFile(copy()).size(), isThere ? 4 : 0);
        QVERIFY(QDir(m_folder.path()).entryList({ QStringLiteral("*.part") }).isEmpty());
    }

    void saveCopy_leavesTheFilesOfOthers()
    {
        makeCapture();
        write(copy() + QStringLiteral(".part"), "mine");
        saveCopy(path(), copy(), false);
        QCOMPARE(CaptureReader(copy()).lastRecord(), 100);
        QCOMPARE(QFile(copy() + QStringLiteral(".part")).size(), 4);
        QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("*.part") }).size(), 1);
    }

    void saveCopy_whereNoFolderIs_saysSo()
    {
        makeCapture();
        const QString nowhere = m_folder.filePath(QStringLiteral("none/b.wscap"));
        QCOMPARE(errorOf([&] { saveCopy(path(), nowhere, true); }), CaptureError::Kind::Unwritable);
    }

    void saveCopy_ofNoCapture_isRefused()
    {
        QVERIFY(errorOf([&] { saveCopy(path(), copy(), true); }) == CaptureError::Kind::Unreadable);
        QVERIFY(!QFile::exists(copy()));
    }

    void saveCopy_whileBeingWritten_isWhole()
    {
        RecordQueue queue;
        CaptureWriter writer(path(), queue, {});
        std::atomic<bool> isDone = false;
        std::thread flood([&] {
            while (!isDone) {
                samples::push(queue, samples::batch(samples::message(QByteArray(3000, 'x'))));
                while (queue.isFull() && !isDone)
                    std::this_thread::yield();
            }
        });
        const bool hasStarted = QTest::qWaitFor([&] { return writer.growth().lastRecord > 1000; }, 10'000);
        saveCopy(path(), copy(), false);
        isDone = true;
        flood.join();
        QVERIFY(hasStarted);
        const CaptureReader reader(copy());
        QVERIFY(reader.lastRecord() > 1000);
        RecordId last = 0;
        reader.visit({}, [&](const WholeRecord &record) { return record.row.id == ++last; });
        QCOMPARE(last, reader.lastRecord());
        QCOMPARE(reader.count(ConnectionId(1), last), last);
    }

    void cleanup()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("a.wscap")); }
    QString copy() const { return m_folder.filePath(QStringLiteral("b.wscap")); }

    void makeCapture()
    {
        Batch records;
        for (int i = 0; i < 100; ++i)
            records.emplace_back(samples::message(QByteArray(i * 100, char('a' + i % 26)), 1 + i % 3));
        samples::makeCapture(path(), std::move(records));
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QList<QByteArray> contents(const QString &path)
    {
        QList<QByteArray> payloads;
        CaptureReader(path).visit({}, [&](const WholeRecord &record) {
            payloads.append(record.payload);
            return true;
        });
        return payloads;
    }

    template <typename Call> static std::optional<CaptureError::Kind> errorOf(Call call)
    {
        try {
            call();
        } catch (const CaptureError &error) {
            return error.kind();
        }
        return std::nullopt;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CaptureCopyTest)

} // namespace tst_capturecopy

#include "tst_capturecopy.moc"
