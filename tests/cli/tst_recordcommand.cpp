// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordcommand.h"

#include "cli/sockeye.h"
#include "server/server.h"
#include "support/scriptedpeer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace tst_recordcommand {

using namespace support;

// What `record` does with the file it is to make.
class TestRecordCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("a.wscap"));
    }

    void capture_isOneReadableFileOfTheOwner()
    {
        server::Server server;
        QVERIFY(server.listen());
        const Run ended = record(server.url(QStringLiteral("/flood?count=100&size=10")));
        COMPARE_STATUS(ended, 0);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{ QStringLiteral("a.wscap") });
        QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(countOf(jsonlOf(m_file), "\"kind\":\"text\""), 100);
    }

    void existingFile_isLeftAlone()
    {
        write(m_file, "precious");
        ScriptedPeer peer;
        const Run ended = record(peer.url());
        COMPARE_STATUS(ended, 4);
        QVERIFY2(ended.errors.contains(m_file.toUtf8()) && ended.errors.contains("--force"), ended.errors);
        QCOMPARE(contents(m_file), QByteArray("precious"));
        QCOMPARE(peer.connectionCount(), 0);
    }

    void force_replacesTheFile()
    {
        write(m_file, "precious");
        server::Server server;
        QVERIFY(server.listen());
        COMPARE_STATUS(
            record(server.url(QStringLiteral("/flood?count=3&size=10")), { QStringLiteral("--force") }), 0);
        QCOMPARE(countOf(jsonlOf(m_file), "\"kind\":\"text\""), 3);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void force_keepsTheOldFileWhenNoNewOneCanBeMade()
    {
        if (::geteuid() == 0) { // whom no permission stops
            m_file = QStringLiteral("/proc/version");
        } else {
            write(m_file, "precious");
            QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        }
        const QByteArray before = contents(m_file);
        const Run ended = record(QStringLiteral("ws://127.0.0.1:1/"), { QStringLiteral("--force") });
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        COMPARE_STATUS(ended, 4);
        QCOMPARE(contents(m_file), before);
    }

    void force_keepsTheOldFileWhenTheServerRefuses()
    {
        write(m_file, "precious");
        server::Server server;
        QVERIFY(server.listen());
        for (const QString &url :
             { server.url(QStringLiteral("/refuse?status=503")), QStringLiteral("ws://127.0.0.1:1/") }) {
            const Run ended = record(url, { QStringLiteral("--force") });
            COMPARE_STATUS(ended, 1);
            QVERIFY2(ended.errors.contains("is as it was"), ended.errors);
            QCOMPARE(contents(m_file), QByteArray("precious"));
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        }
    }

    void force_leavesACaptureInUse()
    {
        server::Server server;
        QVERIFY(server.listen());
        Sockeye other({ QStringLiteral("record"), server.url(QStringLiteral("/ticker?every=5")),
                        QStringLiteral("-o"), m_file });
        QTRY_VERIFY(jsonlOf(m_file).size() > 5);
        const Run ended =
            record(server.url(QStringLiteral("/flood?count=3&size=10")), { QStringLiteral("--force") });
        COMPARE_STATUS(ended, 4);
        QVERIFY2(ended.errors.contains("in use"), ended.errors);
        const qsizetype lines = jsonlOf(m_file).size();
        QTRY_VERIFY(jsonlOf(m_file).size() > lines); // and it goes on
    }

    void unwritablePlace_endsWithFour_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << QStringLiteral("/nowhere/a.wscap");
        QTest::newRow("a folder") << QStringLiteral("/");
        QTest::newRow("a place for processes") << QStringLiteral("/proc/a.wscap");
    }
    void unwritablePlace_endsWithFour()
    {
        QFETCH(QString, path);
        m_file = path;
        const Run ended = record(QStringLiteral("ws://127.0.0.1:1/"), { QStringLiteral("--force") });
        COMPARE_STATUS(ended, 4);
        QVERIFY2(ended.errors.contains(path.toUtf8()), ended.errors);
    }

    // SIGKILL leaves the -wal file beside the capture; a new capture in its place must not take it up.
    void force_replacesWhatAKilledRecordLeft()
    {
        server::Server server;
        QVERIFY(server.listen());
        {
            Sockeye killed({ QStringLiteral("record"), server.url(QStringLiteral("/ticker?every=5")),
                             QStringLiteral("-o"), m_file });
            QTRY_VERIFY(jsonlOf(m_file).size() > 5);
            killed.signal(SIGKILL);
            QVERIFY(killed.waitForEnd());
        }
        QVERIFY(QFile::exists(m_file + QStringLiteral("-wal")));
        COMPARE_STATUS(
            record(server.url(QStringLiteral("/flood?count=3&size=10")), { QStringLiteral("--force") }), 0);
        QCOMPARE(countOf(jsonlOf(m_file), "\"kind\":\"text\""), 3);
    }

private:
    Run record(const QString &url, const QStringList &words = {}) const
    {
        return run(QStringList{ QStringLiteral("record"), url, QStringLiteral("-o"), m_file } + words);
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestRecordCommand)

} // namespace tst_recordcommand

#include "tst_recordcommand.moc"
