// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/setaside.h"

#include "captures/captureerror.h"
#include "captures/fileuse.h"
#include "captures/recording.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_setaside {

using namespace cli;

class TestSetAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("a.wscap"));
    }

    void destruction_bringsAllFilesBack()
    {
        write(QString(), "old");
        write(QStringLiteral("-wal"), "log");
        {
            const SetAside old(m_file);
            QVERIFY(!QFile::exists(m_file) && !QFile::exists(m_file + QStringLiteral("-wal")));
        }
        QCOMPARE(read(QString()), QByteArray("old"));
        QCOMPARE(read(QStringLiteral("-wal")), QByteArray("log"));
    }

    void release_leavesOnlyTheNewFile()
    {
        write(QString(), "old");
        write(QStringLiteral("-wal"), "log");
        {
            SetAside old(m_file);
            write(QString(), "new");
            old.release();
        }
        QCOMPARE(read(QString()), QByteArray("new"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void destruction_takesWhatWasMadeInItsPlace()
    {
        write(QString(), "old");
        {
            const SetAside old(m_file);
            write(QString(), "new");
            write(QStringLiteral("-wal"), "new");
        }
        QCOMPARE(read(QString()), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void captureInUse_isLeftAlone()
    {
        write(QString(), "old");
        const captures::FileUse use(m_file);
        QVERIFY_EXCEPTION_THROWN(SetAside{ m_file }, captures::CaptureError);
        QCOMPARE(read(QString()), QByteArray("old"));
    }

    void logOfAnotherCapture_isLeftAlone()
    {
        const QString live = m_folder->filePath(QStringLiteral("live"));
        captures::Recording recording(live);
        recording.insert(captures::MessageRecord{});
        recording.commit();
        QVERIFY(QFile::copy(live + QStringLiteral("-wal"), m_file + QStringLiteral("-wal")));
        const QByteArray log = read(QStringLiteral("-wal"));
        {
            captures::Recording(m_folder->filePath(QStringLiteral("b"))).finish();
        }
        QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("b")), m_file));
        QVERIFY_EXCEPTION_THROWN(SetAside{ m_file }, captures::CaptureError);
        QVERIFY(QFile::exists(m_file) && !log.isEmpty() && read(QStringLiteral("-wal")) == log);
    }

    void nothingThere_isNoError()
    {
        SetAside old(m_file);
        old.release();
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void folder_isLeftAlone()
    {
        SetAside old(m_folder->path());
        old.release();
        QVERIFY(QDir(m_folder->path()).exists());
    }

private:
    void write(const QString &suffix, const QByteArray &bytes)
    {
        QFile file(m_file + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const QString &suffix)
    {
        QFile file(m_file + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_APPLESS_MAIN(TestSetAside)

} // namespace tst_setaside

#include "tst_setaside.moc"
