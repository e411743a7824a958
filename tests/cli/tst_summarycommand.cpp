// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summarycommand.h"

#include "cli/sockeye.h"
#include "server/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_summarycommand {

class TestSummaryCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void info_tellsTheConnection()
    {
        server::Server server;
        QVERIFY(server.listen());
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.wscap"));
        COMPARE_STATUS(run({ QStringLiteral("record"), server.url(QStringLiteral("/flood?count=3&size=10")),
                             QStringLiteral("-o"), file }),
                       0);
        const Run ended = run({ QStringLiteral("info"), file });
        COMPARE_STATUS(ended, 0);
        QCOMPARE(ended.output.count('\n'), 1);
        const QJsonObject json = QJsonDocument::fromJson(ended.output).object();
        const QJsonObject connection = json[QLatin1String("connections")].toArray().at(0).toObject();
        QCOMPARE(connection[QLatin1String("status")].toInt(), 101);
        QCOMPARE(connection[QLatin1String("close_code")].toInt(), 1000);
        const QJsonObject in = connection[QLatin1String("in")].toObject();
        QCOMPARE(in[QLatin1String("messages")].toInt(), 3);
        QCOMPARE(in[QLatin1String("bytes")].toInt(), 30);
        QCOMPARE(in[QLatin1String("control")].toInt(), 1); // the Close
        QCOMPARE(in[QLatin1String("wire_bytes")].toInt(), 3 * 12 + 4);
    }

    void notACapture_endsWithOne_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << QStringLiteral("/nowhere/a.wscap");
        QTest::newRow("something else") << QStringLiteral(SOCKEYE_PROGRAM);
        QTest::newRow("folder") << QStringLiteral("/");
    }
    void notACapture_endsWithOne()
    {
        QFETCH(QString, path);
        const Run ended = run({ QStringLiteral("info"), path });
        COMPARE_STATUS(ended, 1);
        QVERIFY2(ended.errors.startsWith("sockeye: "), ended.errors);
        QCOMPARE(ended.output, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestSummaryCommand)

} // namespace tst_summarycommand

#include "tst_summarycommand.moc"
