// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/samples.h"
#include "requests/requestjson.h"
#include "shell/capturefiles.h"

#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_capturefiles {

using namespace shell;

class TestCaptureFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void captureFolder_namesTheProgramOnce()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("sockeye"));
        QCoreApplication::setApplicationName(QStringLiteral("sockeye"));
        QVERIFY2(captureFolder().endsWith(QLatin1String("/sockeye/captures")), qPrintable(captureFolder()));
        QCOMPARE(captureFolder().count(QLatin1String("/sockeye/")), 1);
    }

    void captureFiles_areTheLatest_andNothingElse()
    {
        QTemporaryDir folder;
        for (int i = 0; i < 5; ++i) {
            QFile file(folder.filePath(QStringLiteral("%1.wscap").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(
                file.setFileTime(QDateTime::currentDateTime().addDays(i), QFileDevice::FileModificationTime));
        }
        QFile other(folder.filePath(QStringLiteral("notes.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        const QList<CaptureFile> files = captureFiles(folder.path(), 3);
        QCOMPARE(files.size(), 3);
        QVERIFY(files.first().path.endsWith(QStringLiteral("4.wscap")));
        QVERIFY(files.last().path.endsWith(QStringLiteral("2.wscap")));
        QVERIFY(captureFiles(folder.filePath(QStringLiteral("missing")), 3).isEmpty());
    }

    void recordedRequests_comeBackWithTheirHeadersButWithoutSecrets()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wscap"));
        requests::Request made;
        made.url = QStringLiteral("ws://a.test/");
        made.subprotocols = { QStringLiteral("chat") };
        made.headers = { { "X-Team", "blue" }, { "Cookie", "secret" } };
        captures::ConnectionRecord record;
        record.id = captures::ConnectionId(1);
        record.url = made.url;
        record.request = requests::toJson(made);
        samples::makeCapture(path, samples::batch(record));
        const QList<requests::Request> requests = recordedRequests(path);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0].subprotocols, made.subprotocols);
        QCOMPARE(requests[0].headers[0], made.headers[0]);
        QCOMPARE(requests[0].headers[1], (requests::Header{ "Cookie", "", false }));
    }

    void recordedRequests_nameEachConnectionOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wscap"));
        captures::ConnectionRecord record;
        record.id = captures::ConnectionId(1);
        record.name = QStringLiteral("ws://a.test/");
        record.url = QStringLiteral("ws://a.test/");
        captures::ConnectionRecord twin = record;
        twin.id = captures::ConnectionId(2);
        captures::ConnectionRecord named = record;
        named.id = captures::ConnectionId(3);
        named.name = QStringLiteral("mine");
        samples::makeCapture(path, samples::batch(record, twin, named));
        const QList<requests::Request> requests = recordedRequests(path);
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[0].url, QStringLiteral("ws://a.test/"));
        QVERIFY(requests[0].name.isEmpty());
        QCOMPARE(requests[1].name, QStringLiteral("mine"));
        QVERIFY(recordedRequests(folder.filePath(QStringLiteral("missing.wscap"))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaptureFiles)

} // namespace tst_capturefiles

#include "tst_capturefiles.moc"
