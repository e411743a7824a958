// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"
#include "support/program.h"
#include "support/scriptedpeer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tst_scriptedpeer {

using namespace support;

namespace {

const QByteArray request = "GET / HTTP/1.1\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

QSslConfiguration trusting(const QString &authorityFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(authorityFile));
    return configuration;
}

} // namespace

class TestScriptedPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void accept_answersWithTheKeyOfTheRfc()
    {
        ScriptedPeer peer(Script().accept().send(textFrame("hi")).readFrame(8).send(closeFrame()).close());
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, peer.serverPort());
        client.write(request + Frame{ 8, {}, true, 0, "abcd" }.toBytes());
        QTRY_VERIFY(peer.isScriptDone());
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = client.readAll();
        QVERIFY(answer.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n")); // RFC 6455 §1.3
        QVERIFY(answer.endsWith(textFrame("hi") + closeFrame()));
        QCOMPARE(peer.head(), request);
    }

    void readSlowly_takesItAllInPieces()
    {
        ScriptedPeer peer(Script().readHead().readSlowly(1000, std::chrono::milliseconds(1)).readBytes(9500));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, peer.serverPort());
        client.write(request);
        QTRY_COMPARE(peer.head(), request);
        client.write(QByteArray(9500, 'x'));
        int pieces = 0;
        connect(&peer, &ScriptedPeer::progressed, this, [&pieces] { ++pieces; });
        QTRY_VERIFY(peer.isScriptDone());
        QVERIFY(pieces >= 5);
        QCOMPARE(peer.received(), QByteArray(9500, 'x'));
    }

    void reset_isSeenByTheClient()
    {
        ScriptedPeer peer(Script().send("HTTP").reset());
        QTcpSocket client;
        QSignalSpy spy(&client, &QTcpSocket::errorOccurred);
        client.connectToHost(QHostAddress::LocalHost, peer.serverPort());
        QTRY_COMPARE(spy.size(), 1);
    }

    void finish_stillReads()
    {
        // Not a QTcpSocket: that ends its own side when it sees the FIN.
        ScriptedPeer peer(Script().finish().readHead());
        const int client = ::socket(AF_INET, SOCK_STREAM, 0);
        const sockaddr_in address{ AF_INET, htons(peer.serverPort()), { htonl(INADDR_LOOPBACK) }, {} };
        QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        QTRY_COMPARE(peer.connectionCount(), 1);
        char byte = 0;
        QTRY_COMPARE(::recv(client, &byte, 1, MSG_DONTWAIT), 0);
        QCOMPARE(::send(client, request.constData(), std::size_t(request.size()), 0), request.size());
        QTRY_COMPARE(peer.head(), request);
        ::close(client);
    }

    void fragments_joinAgain()
    {
        const QList<Frame> frames =
            framesIn(fragments(1, "abcdefg", 3) + pingFrame("p") + QByteArray("\x81", 1));
        QCOMPARE(frames.size(), 4);
        QCOMPARE(frames[0].payload + frames[1].payload + frames[2].payload, QByteArray("abcdefg"));
        QCOMPARE(frames[0].opcode, 1);
        QCOMPARE(frames[1].opcode, 0);
        QVERIFY(!frames[1].fin && frames[2].fin);
        QCOMPARE(frames[3].opcode, 9);
    }

    void certificates_areWhatTheirNamesSay()
    {
        Certificates certificates;
        QCOMPARE(problemWith(certificates, certificates.server()), QSslError::NoError);
        QCOMPARE(problemWith(certificates, certificates.expiredServer()), QSslError::CertificateExpired);
        QCOMPARE(problemWith(certificates, certificates.serverFor("example.test")),
                 QSslError::HostNameMismatch);
        QCOMPARE(problemWith(certificates, certificates.selfSignedServer()),
                 QSslError::SelfSignedCertificate);
    }

    void program_givesLinesAndStatus()
    {
        Program program(QStringLiteral("/bin/sh"),
                        { QStringLiteral("-c"), QStringLiteral("echo one; echo two >&2; exit 3") });
        QCOMPARE(program.readLine(), QByteArray("one"));
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.errors(), QByteArray("two\n"));
        QCOMPARE(program.exitStatus(), 3);
    }

private:
    // The first thing a client finds wrong with a server that shows `identity`.
    QSslError::SslError problemWith(const Certificates &certificates, const Identity &identity)
    {
        ScriptedPeer peer;
        peer.useTls(identity.serverConfiguration());
        QSslSocket client;
        client.setSslConfiguration(trusting(certificates.authorityFile()));
        QSignalSpy errors(&client, &QSslSocket::sslErrors);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), peer.serverPort());
        const bool hasAnswer = QTest::qWaitFor([&] { return client.isEncrypted() || !errors.isEmpty(); });
        if (!hasAnswer)
            return QSslError::UnspecifiedError;
        return errors.isEmpty() ? QSslError::NoError : errors[0][0].value<QList<QSslError>>()[0].error();
    }
};

QTEST_GUILESS_MAIN(TestScriptedPeer)

} // namespace tst_scriptedpeer

#include "tst_scriptedpeer.moc"
