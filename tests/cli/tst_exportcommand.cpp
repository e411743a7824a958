// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "captures/capturereader.h"
#include "captures/database.h"
#include "cli/sockeye.h"
#include "server/server.h"
#include "support/frozenfolder.h"
#include "support/fulldisk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_exportcommand {

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        server::Server server;
        QVERIFY(server.listen());
        m_capture = m_folder.filePath(QStringLiteral("a.wscap"));
        COMPARE_STATUS(run({ QStringLiteral("record"), server.url(QStringLiteral("/echo")),
                             QStringLiteral("-o"), m_capture, QStringLiteral("--send"),
                             QStringLiteral("héllo, \"world\""), QStringLiteral("--count"),
                             QStringLiteral("1"), QStringLiteral("--bearer"), QStringLiteral("s3cret") }),
                       0);
    }

    void formats_holdTheMessage_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("jsonl") << QStringLiteral("jsonl") << QByteArray("\"text\":\"héllo, \\\"world\\\"\"");
        QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\"héllo, \"\"world\"\"\"");
        QTest::newRow("har") << QStringLiteral("har") << QByteArray("\"_webSocketMessages\"");
    }
    void formats_holdTheMessage()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, part);
        const Run toOutput = exported({ QStringLiteral("--format"), format });
        COMPARE_STATUS(toOutput, 0);
        QVERIFY2(toOutput.output.contains(part), toOutput.output);
        const QString out = m_folder.filePath(QStringLiteral("out"));
        const Run toFile = exported({ QStringLiteral("--format"), format, QStringLiteral("-o"), out });
        COMPARE_STATUS(toFile, 0);
        QCOMPARE(toFile.output, QByteArray());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toOutput.output);
    }

    void secrets_areMaskedUnlessWished()
    {
        const QStringList words{ QStringLiteral("--format"), QStringLiteral("jsonl") };
        const Run masked = exported(words);
        QVERIFY(!masked.output.contains("s3cret"));
        QVERIFY2(masked.errors.contains("Masked: Authorization."), masked.errors);
        const Run whole = exported(words + QStringList{ QStringLiteral("--with-secrets") });
        QVERIFY(whole.output.contains("s3cret"));
        QCOMPARE(whole.errors, QByteArray());
    }

    // Wherever one can be typed: connected, refused, and where nobody listens.
    void plantedSecrets_standInNoOutput_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("connected") << QStringLiteral("/echo?n=1&token=S3cr3t") << 0;
        QTest::newRow("refused") << QStringLiteral("/refuse?status=401&x-auth=S3cr3t") << 1;
        QTest::newRow("not found") << QStringLiteral("/S3?sig=S3cr3t") << 1;
    }
    void plantedSecrets_standInNoOutput()
    {
        QFETCH(QString, path);
        server::Server server;
        QVERIFY(server.listen());
        const QString url = server.url(path).replace(QStringLiteral("://"), QStringLiteral("://u:S3cr3t@"));
        const QString capture = m_folder.filePath(QStringLiteral("planted.wscap"));
        QStringList words{ QStringLiteral("record"), url, QStringLiteral("-o"), capture,
                           QStringLiteral("-v") };
        words += { QStringLiteral("--send"), QStringLiteral("hi"), QStringLiteral("--count"),
                   QStringLiteral("1"), QStringLiteral("--force") };
        words +=
            { QStringLiteral("-H"),         QStringLiteral("X-Api-Key: S3cr3t"), QStringLiteral("--cookie"),
              QStringLiteral("sid=S3cr3t"), QStringLiteral("--bearer"),          QStringLiteral("S3cr3t") };
        words += { QStringLiteral("-H"), QStringLiteral("X-Next: ws://u:S3cr3t@h/?key=S3cr3t") };
        words += { QStringLiteral("--subprotocol"), QStringLiteral("access_token"),
                   QStringLiteral("--subprotocol"), QStringLiteral("S3cr3t") };
        const Run recorded = run(words);
        QTEST(recorded.status, "status");
        QVERIFY2(!recorded.errors.contains("S3cr3t"), recorded.errors);
        QVERIFY(contentOf(capture).contains("S3cr3t"));
        const QString out = m_folder.filePath(QStringLiteral("planted.out"));
        for (const char *format : { "jsonl", "csv", "har", "wscap" }) {
            const Run written = run({ QStringLiteral("export"), capture, QStringLiteral("--format"),
                                      QString::fromLatin1(format), QStringLiteral("-o"), out });
            COMPARE_STATUS(written, 0);
            QVERIFY2(!contentOf(out).contains("S3cr3t") && !written.errors.contains("S3cr3t"), format);
        }
        const Run info = run({ QStringLiteral("info"), capture });
        QVERIFY2(!info.output.contains("S3cr3t"), info.output);
    }

    void wscap_isACaptureWithoutSecrets_unlessWished()
    {
        const QString out = m_folder.filePath(QStringLiteral("masked.wscap"));
        const QStringList words{ QStringLiteral("--format"), QStringLiteral("wscap"), QStringLiteral("-o"),
                                 out };
        const Run masked = exported(words);
        COMPARE_STATUS(masked, 0);
        QVERIFY2(masked.errors.contains("Masked: Authorization."), masked.errors);
        QVERIFY(!contentOf(out).contains("s3cret"));
        const qint64 records = captures::CaptureReader(m_capture).lastRecord();
        QCOMPARE(captures::CaptureReader(out).lastRecord(), records + 1);
        COMPARE_STATUS(exported(words + QStringList{ QStringLiteral("--with-secrets") }), 0);
        QVERIFY(contentOf(out).contains("s3cret"));
        QCOMPARE(captures::CaptureReader(out).lastRecord(), records);
    }

    void wscap_needsAFile_andTakesAllConnections()
    {
        const QStringList words{ QStringLiteral("--format"), QStringLiteral("wscap") };
        COMPARE_STATUS(exported(words), 2);
        COMPARE_STATUS(exported(words + QStringList{ QStringLiteral("-o"), QStringLiteral("/dev/null") }), 2);
        COMPARE_STATUS(exported(words
                                + QStringList{ QStringLiteral("-o"), m_folder.filePath(QStringLiteral("x")),
                                               QStringLiteral("--connection"), QStringLiteral("1") }),
                       2);
        COMPARE_STATUS(exported(words + QStringList{ QStringLiteral("-o"), m_capture }), 4);
        COMPARE_STATUS(
            exported(words
                     + QStringList{ QStringLiteral("-o"), m_folder.filePath(QStringLiteral("none/x")) }),
            4);
    }

    void connection_mustBeThere()
    {
        const QStringList words{ QStringLiteral("--format"), QStringLiteral("jsonl"),
                                 QStringLiteral("--connection") };
        const Run one = exported(words + QStringList{ QStringLiteral("1") });
        COMPARE_STATUS(one, 0);
        QVERIFY(!one.output.isEmpty());
        COMPARE_STATUS(exported(words + QStringList{ QStringLiteral("2") }), 2);
    }

    void output_mayNotBeTheCapture()
    {
        COMPARE_STATUS(
            exported({ QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"), m_capture }),
            2);
        COMPARE_STATUS(run({ QStringLiteral("info"), m_capture }), 0);
    }

    void unwritableOutput_endsWithFour_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << QStringLiteral("/nowhere/out");
        QTest::newRow("full device") << QStringLiteral("/dev/full");
        QTest::newRow("a folder") << m_folder.path();
    }
    void unwritableOutput_endsWithFour()
    {
        QFETCH(QString, path);
        const Run ended =
            exported({ QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("-o"), path });
        COMPARE_STATUS(ended, 4);
        QVERIFY2(ended.errors.contains(path.toUtf8()), ended.errors);
    }

    // Where its log cannot be recovered, what it holds is missing; a script is told by the status.
    void captureThatCannotBeReadWhole_isToldAndEndsWithOne_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("export") << split("export $0 --format jsonl");
        QTest::newRow("info") << split("info $0");
    }
    void captureThatCannotBeReadWhole_isToldAndEndsWithOne()
    {
        QFETCH(QStringList, words);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.wscap"));
        leaveLog(file);
        const support::FrozenFolder frozen(folder.path());
        if (!frozen.isFrozen())
            QSKIP("chattr +i does not work here");
        words.replaceInStrings(QStringLiteral("$0"), file);
        const QString command = QStringLiteral("TMPDIR=/proc exec \"$0\" \"$@\"");
        support::Program program(QStringLiteral("/bin/sh"),
                                 QStringList{ QStringLiteral("-c"), command, QStringLiteral(SOCKEYE_PROGRAM) }
                                     + words);
        QVERIFY(program.waitForEnd());
        QVERIFY2(program.exitStatus() == 1, program.account());
        QVERIFY2(program.errors().contains("last records of this capture are not shown"), program.account());
        QVERIFY(!program.output().isEmpty());
    }

    // Less than Qt buffers is written at the very end.
    void fullDisk_keepsTheOldExport_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : { "jsonl", "csv", "har" })
            QTest::addRow("%s", format) << QString::fromLatin1(format);
    }
    void fullDisk_keepsTheOldExport()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("out"));
        QFile old(out);
        QVERIFY(old.open(QIODevice::ReadWrite) && old.write("old") == 3 && old.flush());
        {
            const support::FullDisk full(50); // the child gets the limit, too
            const Run ended = exported({ QStringLiteral("--format"), format, QStringLiteral("-o"), out });
            COMPARE_STATUS(ended, 4);
            QVERIFY2(ended.errors.contains(out.toUtf8()), ended.errors);
        }
        QVERIFY(old.seek(0));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QVERIFY(old.isOpen() && QFile(out).size() == 3);
        COMPARE_STATUS(exported({ QStringLiteral("--format"), format, QStringLiteral("-o"), out }), 0);
        QVERIFY(QFile(out).size() > 50);
        QCOMPARE(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void notACapture_endsWithOne()
    {
        COMPARE_STATUS(run({ QStringLiteral("export"), QStringLiteral(SOCKEYE_PROGRAM),
                             QStringLiteral("--format"), QStringLiteral("csv") }),
                       1);
    }

private:
    Run exported(const QStringList &words) const
    {
        return run(QStringList{ QStringLiteral("export"), m_capture } + words);
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // As kill -9 leaves it: with a log beside it.
    void leaveLog(const QString &file) const
    {
        const QString live = m_folder.filePath(QStringLiteral("live"));
        QVERIFY(QFile::copy(m_capture, live));
        captures::Database database(live, captures::Database::Mode::ReadWrite);
        database.execute("PRAGMA journal_mode = WAL; BEGIN; UPDATE capture SET logs = logs + 1; "
                         "UPDATE connections SET name = 'late'; COMMIT");
        QVERIFY(QFile::copy(live, file));
        QVERIFY(QFile::copy(live + QStringLiteral("-wal"), file + QStringLiteral("-wal")));
        QFile::remove(live);
    }

    QTemporaryDir m_folder;
    QString m_capture;
};

QTEST_GUILESS_MAIN(TestExportCommand)

} // namespace tst_exportcommand

#include "tst_exportcommand.moc"
