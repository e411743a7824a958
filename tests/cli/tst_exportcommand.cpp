// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/sockeye.h"
#include "server/server.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

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
        QVERIFY(!exported(words).output.contains("s3cret"));
        QVERIFY(exported(words + QStringList{ QStringLiteral("--with-secrets") }).output.contains("s3cret"));
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

    QTemporaryDir m_folder;
    QString m_capture;
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
