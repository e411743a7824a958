// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demoserver.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace tst_demoserver {

class TestDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void urls_leadToAListeningServer()
    {
        const cli::DemoServer demo;
        QVERIFY(demo.urls().size() >= 5);
        for (const QString &text : demo.urls()) {
            const QUrl url(text);
            QCOMPARE(url.scheme(), QStringLiteral("ws"));
            QTcpSocket socket;
            socket.connectToHost(url.host(), quint16(url.port()));
            QVERIFY2(socket.waitForConnected(), qPrintable(text));
        }
    }

    void destruction_stopsListening()
    {
        quint16 port = 0;
        {
            const cli::DemoServer demo;
            port = quint16(QUrl(demo.urls().value(0)).port());
        }
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        QVERIFY(!socket.waitForConnected());
    }
};

QTEST_GUILESS_MAIN(TestDemoServer)

} // namespace tst_demoserver

#include "tst_demoserver.moc"
