// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/dialler.h"
#include "support/certificates.h"
#include "support/scriptedpeer.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_dialler {

using connections::Cause;
using connections::Dialler;
using connections::Phase;

namespace {

struct Outcome
{
    bool isConnected = false;
    std::optional<Cause> cause;
    QString text;
    connections::Phases phases;
    std::optional<connections::TlsFacts> tls;

    bool isOver() const { return isConnected || cause; }
};

Outcome dial(const QString &url, const requests::Tls &tls = {})
{
    Outcome outcome;
    Dialler dialler(*requests::parseUrl(url).url, tls);
    QObject::connect(&dialler, &Dialler::connected, &dialler, [&] { outcome.isConnected = true; });
    QObject::connect(&dialler, &Dialler::failed, &dialler, [&](Cause cause, const QString &text) {
        outcome.cause = cause;
        outcome.text = text;
    });
    dialler.dial();
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(outcome.isOver(), 20'000);
    }();
    outcome.phases = dialler.phases();
    if (outcome.isConnected)
        outcome.tls = dialler.tlsFacts();
    return outcome;
}

QString withHost(const QString &url, const QString &host)
{
    return QString(url).replace(QLatin1String("127.0.0.1"), host);
}

} // namespace

class TestDialler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void address_isConnectedWithoutALookup()
    {
        support::ScriptedPeer peer;
        const Outcome outcome = dial(peer.url());
        QVERIFY(outcome.isConnected);
        QVERIFY(!outcome.phases[size_t(Phase::NameLookup)]);
        QVERIFY(outcome.phases[size_t(Phase::Tcp)]);
        QVERIFY(!outcome.tls);
    }

    void name_isLookedUpAndAllItsAddressesTried()
    {
        support::ScriptedPeer peer; // on 127.0.0.1 only; localhost is often ::1 too
        const Outcome outcome = dial(withHost(peer.url(), QStringLiteral("localhost")));
        QVERIFY2(outcome.isConnected, qPrintable(outcome.text));
        QVERIFY(outcome.phases[size_t(Phase::NameLookup)]);
    }

    void unknownName_isSaid()
    {
        const Outcome outcome = dial(QStringLiteral("ws://no-such-name.invalid/"));
        QCOMPARE(outcome.cause, Cause::NameNotFound);
        QVERIFY(outcome.text.contains(QLatin1String("no-such-name.invalid")));
    }

    void closedPort_isSaid()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        const Outcome outcome = dial(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
        QCOMPARE(outcome.cause, Cause::Refused);
        QVERIFY(outcome.text.contains(QLatin1String("refused")));
    }

    void goodCertificate_isTakenAndItsFactsTold()
    {
        support::Certificates certificates;
        support::ScriptedPeer peer;
        peer.useTls(certificates.server().serverConfiguration());
        requests::Tls tls;
        tls.authorityFile = certificates.authorityFile();
        const Outcome outcome = dial(peer.url(), tls);
        QVERIFY2(outcome.isConnected, qPrintable(outcome.text));
        QVERIFY(outcome.phases[size_t(Phase::Tls)]);
        QVERIFY(outcome.tls);
        QVERIFY(outcome.tls->isVerified);
        QVERIFY(outcome.tls->protocol.startsWith("TLSv1."));
        QVERIFY(!outcome.tls->subject.isEmpty());
    }

    void nameInTheCommonNameAlone_isTakenAndTold()
    {
        support::Certificates certificates;
        support::ScriptedPeer peer;
        peer.useTls(certificates.serverInCommonName("localhost").serverConfiguration());
        requests::Tls tls;
        tls.authorityFile = certificates.authorityFile();
        const Outcome outcome = dial(withHost(peer.url(), QStringLiteral("localhost")), tls);
        QVERIFY2(outcome.isConnected, qPrintable(outcome.text));
        QVERIFY(outcome.tls->isVerified && outcome.tls->isNamedOldStyle);
    }

    // OpenSSL's own server, as ours cannot refuse in these ways.
    void alerts_areExplained_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("words");
        QTest::newRow("HTTP/2 only") << QStringList{ QStringLiteral("-alpn"), QStringLiteral("h2") }
                                     << QStringLiteral("does not take HTTP/1.1");
        QTest::newRow("another site")
            << QStringList{ QStringLiteral("-servername"), QStringLiteral("other.test"),
                            QStringLiteral("-servername_fatal") }
            << QStringLiteral("no site of this name");
    }

    void alerts_areExplained()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, words);
        support::Certificates certificates;
        const support::Identity identity = certificates.server();
        QProcess server;
        server.start(QStringLiteral("openssl"),
                     QStringList{ QStringLiteral("s_server"), QStringLiteral("-accept"),
                                  QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"),
                                  identity.certificateFile, QStringLiteral("-key"), identity.keyFile,
                                  QStringLiteral("-cert2"), identity.certificateFile, QStringLiteral("-key2"),
                                  identity.keyFile }
                         + options);
        QByteArray said;
        QTRY_VERIFY((said += server.readAll()).contains("\nACCEPT 127.0.0.1:"));
        const QByteArray port = said.mid(said.indexOf("\nACCEPT") + 18).split('\n').first();
        requests::Tls tls;
        tls.authorityFile = certificates.authorityFile();
        const Outcome outcome =
            dial(QStringLiteral("wss://localhost:") + QString::fromLatin1(port) + u'/', tls);
        QCOMPARE(outcome.cause, Cause::Tls);
        QVERIFY2(outcome.text.contains(words), qPrintable(outcome.text));
        server.kill();
        server.waitForFinished();
    }

    void keyOfAnotherCertificate_isSaid()
    {
        support::Certificates certificates;
        support::ScriptedPeer peer;
        peer.useTls(certificates.server().serverConfiguration());
        const QString certificate = certificates.client().certificateFile;
        const QString key = certificates.client().keyFile;
        const Outcome outcome =
            dial(peer.url(), { true, certificate, key, QString(), certificates.authorityFile() });
        QCOMPARE(outcome.cause, Cause::CertificateFile);
        QVERIFY2(outcome.text.contains(QLatin1String("does not belong")), qPrintable(outcome.text));
        QVERIFY(outcome.text.contains(key) && outcome.text.contains(certificate));
    }

    void badCertificate_isRefusedInWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown authority") << 0 << QStringLiteral("does not know");
        QTest::newRow("expired") << 1 << QStringLiteral("expired on");
        QTest::newRow("self-signed") << 2 << QStringLiteral("self-signed");
        QTest::newRow("other host") << 3 << QStringLiteral("not for 127.0.0.1");
    }

    void badCertificate_isRefusedInWords()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        support::Certificates certificates;
        const support::Identity identities[] = { certificates.server(), certificates.expiredServer(),
                                                 certificates.selfSignedServer(),
                                                 certificates.serverFor("example.test") };
        support::ScriptedPeer peer;
        peer.useTls(identities[kind].serverConfiguration());
        requests::Tls tls;
        if (kind != 0)
            tls.authorityFile = certificates.authorityFile();
        const Outcome outcome = dial(peer.url(), tls);
        QCOMPARE(outcome.cause, Cause::Tls);
        QVERIFY2(outcome.text.contains(words), qPrintable(outcome.text));
    }

    void withoutVerification_anyCertificateIsTakenAndItsFaultsTold()
    {
        support::Certificates certificates;
        support::ScriptedPeer peer;
        peer.useTls(certificates.expiredServer().serverConfiguration());
        requests::Tls tls;
        tls.verifiesPeer = false;
        const Outcome outcome = dial(peer.url(), tls);
        QVERIFY2(outcome.isConnected, qPrintable(outcome.text));
        QVERIFY(!outcome.tls->isVerified);
        QVERIFY(!outcome.tls->ignoredErrors.isEmpty());
    }

    void clientCertificate_isShownToAServerThatAsks()
    {
        support::Certificates certificates;
        support::ScriptedPeer peer;
        peer.useTls(certificates.server().serverConfiguration(certificates.authorityFile()));
        const support::Identity client = certificates.client("open sesame");
        const requests::Tls tls{ true, client.certificateFile, client.keyFile, QStringLiteral("open sesame"),
                                 certificates.authorityFile() };
        const Outcome outcome = dial(peer.url(), tls);
        QVERIFY2(outcome.isConnected, qPrintable(outcome.text));
    }

    void encryptedKeyWithAWrongPassphrase_isSaid()
    {
        support::Certificates certificates;
        support::ScriptedPeer peer;
        peer.useTls(certificates.server().serverConfiguration());
        const support::Identity client = certificates.client("open sesame");
        const Outcome outcome = dial(peer.url(),
                                     { true, client.certificateFile, client.keyFile, QStringLiteral("wrong"),
                                       certificates.authorityFile() });
        QCOMPARE(outcome.cause, Cause::CertificateFile);
        QVERIFY(outcome.text.contains(client.keyFile));
    }

    // It would keep all connections waiting.
    void pipesInPlaceOfPemFiles_areNotRead()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        support::Certificates certificates;
        support::ScriptedPeer peer;
        peer.useTls(certificates.server().serverConfiguration());
        const support::Identity client = certificates.client();
        for (const requests::Tls &tls :
             { requests::Tls{ true, client.certificateFile, pipe, {}, certificates.authorityFile() },
               requests::Tls{ true, pipe, client.keyFile, {}, certificates.authorityFile() },
               requests::Tls{ true, {}, {}, {}, pipe } }) {
            const Outcome outcome = dial(peer.url(), tls);
            QCOMPARE(outcome.cause, Cause::CertificateFile);
            QVERIFY(outcome.text.contains(pipe));
        }
    }

    void tlsToAPlainPort_isExplained()
    {
        support::ScriptedPeer peer(
            support::Script().readBytes(1).send("HTTP/1.1 400 Bad Request\r\n\r\n").close());
        const Outcome outcome = dial(peer.url().replace(QLatin1String("ws://"), QLatin1String("wss://")));
        QCOMPARE(outcome.cause, Cause::Tls);
        QVERIFY2(outcome.text.contains(QLatin1String("TLS")), qPrintable(outcome.text));
    }

    void deletedWhileDialling_breaksOff()
    {
        support::ScriptedPeer peer;
        auto dialler = std::make_unique<Dialler>(
            *requests::parseUrl(withHost(peer.url(), QStringLiteral("localhost"))).url, requests::Tls());
        QSignalSpy connected(dialler.get(), &Dialler::connected);
        dialler->dial();
        dialler.reset();
        const Outcome next = dial(peer.url()); // gives whatever was left behind time to stir
        QVERIFY(next.isConnected);
        QCOMPARE(connected.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDialler)

} // namespace tst_dialler

#include "tst_dialler.moc"
