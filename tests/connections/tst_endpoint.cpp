// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/endpoint.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_endpoint {

using connections::Endpoint;

// How the endpoint gets on with its hop is told by tst_hop; here is what it does where there is none.
class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nobodyListens_failsWithAReason()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        Endpoint endpoint;
        QSignalSpy failed(&endpoint, &Endpoint::failed);
        endpoint.open(port, "token");
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    }

    void token_isAskedForAsThePath()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Endpoint endpoint;
        QCOMPARE(endpoint.localPort(), 0);
        endpoint.open(server.serverPort(), "0123abcd");
        QTRY_VERIFY(server.hasPendingConnections());
        QTcpSocket *caller = server.nextPendingConnection();
        QTRY_VERIFY(caller->bytesAvailable() > 0);
        QVERIFY(caller->readAll().startsWith("GET /0123abcd HTTP/1.1\r\n"));
        QCOMPARE(endpoint.localPort(), caller->peerPort());
    }

    void destroyedWhileOpening_saysNothing()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto endpoint = std::make_unique<Endpoint>();
        QSignalSpy failed(endpoint.get(), &Endpoint::failed);
        endpoint->open(server.serverPort(), "token");
        QTRY_VERIFY(server.hasPendingConnections());
        endpoint.reset();
        QCOMPARE(failed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)

} // namespace tst_endpoint

#include "tst_endpoint.moc"
