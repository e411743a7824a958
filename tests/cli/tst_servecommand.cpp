// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servecommand.h"

#include "cli/sockeye.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QWebSocket>

#include <csignal>

namespace tst_servecommand {

class TestServeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void firstLine_isWhereItListens()
    {
        Sockeye program(split("serve"));
        const QByteArray line = program.readLine();
        QVERIFY2(QRegularExpression(QStringLiteral("^ws://127\\.0\\.0\\.1:[0-9]+/$"))
                     .match(QString::fromUtf8(line))
                     .hasMatch(),
                 line);
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(QUrl(QString::fromUtf8(line)).port()));
        QVERIFY(socket.waitForConnected());
    }

    void signal_endsItWithZero_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void signal_endsItWithZero()
    {
        QFETCH(int, number);
        Sockeye program(split("serve"));
        QVERIFY(!program.readLine().isEmpty());
        program.signal(number);
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.exitStatus(), 0);
        QCOMPARE(program.errors(), QByteArray());
    }

    void signal_closesClientsWith1001()
    {
        Sockeye program(split("serve"));
        QWebSocket client;
        client.open(QUrl(QString::fromUtf8(program.readLine().trimmed())));
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        program.signal(SIGTERM);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(int(client.closeCode()), 1001);
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.exitStatus(), 0);
    }

    void pageOfAnotherOrigin_isLetInOnlyIfAsked_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("refused") << QStringLiteral("serve") << QByteArray("HTTP/1.1 403 Forbidden");
        QTest::newRow("any") << QStringLiteral("serve --any-origin")
                             << QByteArray("HTTP/1.1 101 Switching Protocols");
    }
    void pageOfAnotherOrigin_isLetInOnlyIfAsked()
    {
        QFETCH(QString, command);
        Sockeye program(split(command.toUtf8().constData()));
        const QUrl url(QString::fromUtf8(program.readLine().trimmed()));
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.write("GET /chat HTTP/1.1\r\nHost: " + url.authority().toUtf8()
                     + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: https://evil.example\r\n\r\n");
        QTRY_VERIFY(socket.canReadLine());
        QTEST(socket.readLine().trimmed(), "answer");
    }

    void takenPort_isSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const Run ended = run({ QStringLiteral("serve"), QStringLiteral("--port"), port });
        COMPARE_STATUS(ended, 1);
        QVERIFY2(ended.errors.contains(port.toUtf8()), ended.errors);
    }
};

QTEST_GUILESS_MAIN(TestServeCommand)

} // namespace tst_servecommand

#include "tst_servecommand.moc"
