// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/attempt.h"
#include "connections/transcript.h"
#include "support/certificates.h"
#include "support/scriptedpeer.h"

#include <QProcess>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

namespace tst_attempt {

using connections::Attempt;
using connections::Cause;
using support::Script;
using support::ScriptedPeer;
namespace event = connections::event;

namespace {

requests::Request to(const QString &url)
{
    requests::Request request;
    request.url = url;
    request.offersDeflate = false;
    return request;
}

const connections::Clock theClock;

QByteArray rightAnswer(const QByteArray &accept)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
           "Upgrade\r\nSec-WebSocket-Accept: "
        + accept + "\r\n\r\n";
}

// While it lives, the process can open nothing more.
class NoDescriptors
{
public:
    NoDescriptors()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit now = m_before;
        const int next = ::dup(0);
        ::close(next);
        now.rlim_cur = rlim_t(next);
        setrlimit(RLIMIT_NOFILE, &now);
    }
    ~NoDescriptors() { setrlimit(RLIMIT_NOFILE, &m_before); }
    NoDescriptors(const NoDescriptors &) = delete;
    NoDescriptors &operator=(const NoDescriptors &) = delete;

private:
    rlimit m_before{};
};

// While it lives, none but one server hears who knocks.
class DeafServers : public QObject
{
public:
    explicit DeafServers(const QTcpServer &hearing)
        : m_hearing(hearing)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::SockAct || !qobject_cast<QSocketNotifier *>(watched))
            return false;
        const QObject *engine = watched->parent();
        const auto *server = engine ? qobject_cast<const QTcpServer *>(engine->parent()) : nullptr;
        return server && server != &m_hearing;
    }

private:
    const QTcpServer &m_hearing;
};

} // namespace

class TestAttempt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void flawlessHandshake_isToldWithBothHeadsAsTheyWere()
    {
        ScriptedPeer peer(
            Script().accept("X-Odd:   a b \r\nX-odd: c\r\n").send(support::closeFrame(1000)).close());
        Transcript transcript;
        Attempt attempt(to(peer.url(QStringLiteral("/path?q"))), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        const auto *connected = transcript.last<event::Connected>();
        QVERIFY(connected);
        QCOMPARE(connected->requestHead, peer.head());
        QVERIFY(connected->responseHead.contains("X-Odd:   a b \r\nX-odd: c\r\n"));
        QCOMPARE(connected->status, 101);
        QVERIFY(connected->phases[size_t(connections::Phase::Upgrade)]);
        QCOMPARE(
            transcript.lines,
            (QStringList{ QStringLiteral("connecting"), QStringLiteral("connected 101"),
                          QStringLiteral("in close 1000"), QStringLiteral("closing server 1000"),
                          QStringLiteral("out close 1000"), QStringLiteral("closed server clean 1000") }));
    }

    void answerByteByByte_isReadAllTheSame()
    {
        ScriptedPeer peer(Script()
                              .answer([](const QByteArray &accept) { return rightAnswer(accept).left(20); })
                              .pause(std::chrono::milliseconds(20))
                              .answer([](const QByteArray &accept) {
                                  return rightAnswer(accept).mid(20) + support::textFrame("first");
                              }));
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.lines.contains(QStringLiteral("in text first")));
    }

    void brokenAnswers_failWithAnExplanation_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *what, const QByteArray &from, const QByteArray &to,
                            const char *words) {
            QTest::newRow(what) << from << to << QString::fromUtf8(words);
        };
        row("no Upgrade", "Upgrade: websocket\r\n", "", "Upgrade: websocket");
        row("other Upgrade", "Upgrade: websocket", "Upgrade: h2c", "h2c");
        row("no Connection", "Connection: Upgrade\r\n", "", "Connection: Upgrade");
        row("wrong Accept", "Accept: ", "Accept: AAAA", "Sec-WebSocket-Accept is wrong");
        row("no Accept", "Sec-WebSocket-Accept", "X-Accept", "Sec-WebSocket-Accept");
        row("unasked subprotocol", "\r\n\r\n", "\r\nSec-WebSocket-Protocol: chat\r\n\r\n",
            "not offered: chat");
        row("unasked extension", "\r\n\r\n", "\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n",
            "permessage-deflate was not offered");
        row("empty Upgrade", "Upgrade: websocket", "Upgrade:", "has to be “Upgrade: websocket”");
        row("empty Connection", "Connection: Upgrade", "Connection: ", "has to be “Connection: Upgrade”");
        row("empty Accept",
            "Sec-WebSocket-Accept: ", "Sec-WebSocket-Accept:\r\nX: ", "has to be “Sec-WebSocket-Accept: ");
        row("Accept twice", "\r\n\r\n", "\r\nSec-WebSocket-Accept: x\r\n\r\n", "more than once");
        row("HTTP/1.0", "HTTP/1.1", "HTTP/1.0", "needs HTTP/1.1");
        row("empty subprotocol", "\r\n\r\n", "\r\nSec-WebSocket-Protocol:\r\n\r\n", "leaves the header out");
        row("two subprotocols", "\r\n\r\n", "\r\nSec-WebSocket-Protocol: a, b\r\n\r\n",
            "more than one subprotocol: a, b");
    }

    void brokenAnswers_failWithAnExplanation()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, words);
        ScriptedPeer peer(
            Script().answer([=](const QByteArray &accept) { return rightAnswer(accept).replace(from, to); }));
        Transcript transcript;
        Attempt attempt(tst_attempt::to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_COMPARE(transcript.lines,
                     (QStringList{ QStringLiteral("connecting"), QStringLiteral("failed not_websocket") }));
        const auto *failed = transcript.last<event::Failed>();
        QVERIFY2(failed->text.contains(words), qPrintable(failed->text));
        QVERIFY(!failed->rules.isEmpty());
        QVERIFY(failed->responseHead.contains(" 101 "));
    }

    void wrongDeflateAnswers_nameTheirParameter_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *answer, const char *words) {
            QTest::newRow(answer) << QByteArray(answer) << QString::fromUtf8(words);
        };
        row("permessage-deflate; client_max_window_bits", "client_max_window_bits needs a value");
        row("permessage-deflate; server_max_window_bits=7", "server_max_window_bits has the value 7");
        row("permessage-deflate; server_max_window_bits=9; server_max_window_bits=9",
            "server_max_window_bits is given twice");
        row("permessage-deflate, permessage-deflate", "permessage-deflate is given twice");
        row("permessage-deflate; mode=fast", "no parameter mode");
        row("permessage-deflate; server_no_context_takeover=1", "server_no_context_takeover takes no value");
        row("permessage-deflate;", "cannot be read");
        row("x-webkit-deflate-frame", "x-webkit-deflate-frame was not offered");
    }

    void wrongDeflateAnswers_nameTheirParameter()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, words);
        ScriptedPeer peer(Script().accept("Sec-WebSocket-Extensions: " + answer + "\r\n"));
        requests::Request request = to(peer.url());
        request.offersDeflate = true;
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_COMPARE(transcript.lines,
                     (QStringList{ QStringLiteral("connecting"), QStringLiteral("failed not_websocket") }));
        const QString text = transcript.last<event::Failed>()->text;
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    // Which would be opcode 13.
    void lineBreakBehindTheAnswer_isSaid()
    {
        ScriptedPeer peer(Script().accept().send("\r\n" + support::textFrame("a")).close());
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        const auto *violated = transcript.last<event::Violated>();
        QVERIFY(violated);
        QVERIFY2(violated->violation.rule.contains("one CRLF too many"), violated->violation.rule);
    }

    // In whatever pieces it comes.
    void whatCameInsteadOfAnAnswer_isKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("kept");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *what, const QByteArray &bytes, const char *words,
                            qsizetype kept = -1) {
            QTest::newRow(what) << bytes << (kept < 0 ? bytes.size() : kept) << QString::fromUtf8(words);
        };
        row("HTTP/2", QByteArray::fromHex("00000c040000000000000300000064000400010000"), "speaks HTTP/2");
        row("a frame", support::textFrame("hello"), "before its answer");
        row("a banner", "220 mail.example.test ESMTP ready\r\n", "SMTP");
        row("MySQL", QByteArray::fromHex("4a0000000a") + "8.0.36" + QByteArray(68, '\0'), "MySQL");
        row("much garbage", QByteArray(10'000, '\x01'), "not HTTP", 4096);
        row("one bad line", "HTTP/1.1 101 X\r\nUpgrade: websocket\r\nno colon\r\nA: b\r\n\r\n", "no colon");
        row("an endless head", "HTTP/1.1 101 X\r\nA: " + QByteArray(70'000, 'x'), "65536", 65536);
        row("an echo", "GET / HTTP/1.1\r\nHost: h\r\n\r\n", "sent the request back");
    }

    void whatCameInsteadOfAnAnswer_isKept()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qsizetype, kept);
        QFETCH(QString, words);
        for (const qsizetype cut : { qsizetype(1), qsizetype(5), bytes.size() }) {
            ScriptedPeer peer(Script()
                                  .readHead()
                                  .send(bytes.left(cut))
                                  .pause(std::chrono::milliseconds(20))
                                  .send(bytes.mid(cut)));
            Transcript transcript;
            Attempt attempt(to(peer.url()), transcript, theClock);
            attempt.start();
            QTRY_COMPARE(transcript.lines,
                         (QStringList{ QStringLiteral("connecting"), QStringLiteral("failed not_http") }));
            const auto *failed = transcript.last<event::Failed>();
            QVERIFY2(failed->text.contains(words), qPrintable(failed->text));
            QCOMPARE(failed->received, bytes.left(kept));
            QVERIFY(failed->responseHead.isEmpty());
        }
    }

    void brokenChunkedBody_isKeptAsItCame()
    {
        const QByteArray body = "3\r\nabc\r\nxyz\r\nrest";
        ScriptedPeer peer(
            Script().readHead().send("HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n" + body));
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        const auto *refused = transcript.last<event::Refused>();
        QVERIFY(refused);
        QCOMPARE(refused->body, "abc");
        QCOMPARE(refused->received, body);
        QVERIFY2(refused->advice.contains(QLatin1String("chunked")), qPrintable(refused->advice));
    }

    void answersThatAreNotHttp_areToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("garbage") << QByteArray("\x01\x02\x03\n\n garbage\r\n\r\n")
                                 << QStringLiteral("failed not_http") << QStringLiteral("not HTTP");
        QTest::newRow("TLS alert, then the end")
            << QByteArray::fromHex("15030300020246") << QStringLiteral("failed not_http")
            << QStringLiteral("wss://");
        QTest::newRow("SSH") << QByteArray("SSH-2.0-x\r\n") << QStringLiteral("failed not_http")
                             << QStringLiteral("SSH");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("failed not_http")
                                 << QStringLiteral("without an answer");
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgr")
                                     << QStringLiteral("failed connection_lost")
                                     << QStringLiteral("in the middle");
        QTest::newRow("endless head") << QByteArray("HTTP/1.1 101 X\r\nA: ") + QByteArray(70'000, 'x')
                                      << QStringLiteral("failed not_http") << QStringLiteral("65536");
    }

    void answersThatAreNotHttp_areToldApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        QFETCH(QString, words);
        ScriptedPeer peer(Script().readHead().send(bytes).close());
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_COMPARE(transcript.lines, (QStringList{ QStringLiteral("connecting"), line }));
        const QString text = transcript.last<event::Failed>()->text;
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void refusals_comeWithStatusHeadAndBody_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *what, const char *answer, int status, const char *body) {
            QTest::newRow(what) << QByteArray(answer) << status << QByteArray(body);
        };
        row("by length", "HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\nsorry and more", 404,
            "sorry and more");
        row("chunked",
            "HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=1\r\nde\r\n0\r\n\r\n", 403,
            "abcde");
        row("no reason", "HTTP/1.1 500\r\nContent-Length: 0\r\n\r\n", 500, "");
        row("after 100 Continue",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\nno", 401, "no");
        row("up to the end", "HTTP/1.0 200 OK\r\n\r\n<html>", 200, "<html>");
        row("shorter than said", "HTTP/1.1 502 Bad\r\nContent-Length: 100\r\n\r\nshort", 502, "short");
    }

    void refusals_comeWithStatusHeadAndBody()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        ScriptedPeer peer(Script().readHead().send(answer).close());
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_COMPARE(transcript.lines,
                     (QStringList{ QStringLiteral("connecting"), QStringLiteral("refused %1").arg(status) }));
        const auto *refused = transcript.last<event::Refused>();
        QTEST(refused->body, "body");
        QVERIFY(refused->responseHead.startsWith("HTTP/1."));
        QCOMPARE(refused->requestHead, peer.head());
    }

    void endlessBody_isCutAt64KiBAndSaysSo()
    {
        ScriptedPeer peer(
            Script().readHead().send("HTTP/1.1 200 OK\r\n\r\n").flood(QByteArray(4096, 'x'), 1000));
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        QCOMPARE(transcript.last<event::Refused>()->body.size(), 64 * 1024);
        QVERIFY(transcript.last<event::Refused>()->isBodyCut);
    }

    void largeFirstChunk_isNotDropped()
    {
        ScriptedPeer peer(Script()
                              .readHead()
                              .send("HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n20000\r\n")
                              .flood(QByteArray(4096, 'x'), 32));
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        QCOMPARE(transcript.last<event::Refused>()->body, QByteArray(64 * 1024 - 7, 'x'));
        QVERIFY(transcript.last<event::Refused>()->isBodyCut);
    }

    // After two seconds what has come of it will do.
    void bodyThatDoesNotEnd_isNotWaitedForLong()
    {
        ScriptedPeer peer(Script().readHead().send("HTTP/1.1 403 Forbidden\r\n\r\npart"));
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_VERIFY_WITH_TIMEOUT(transcript.hasEnded(), 10'000); // long before the connect timeout
        QVERIFY(transcript.last<event::Refused>());
        const auto upgrade = transcript.last<event::Refused>()->phases[size_t(connections::Phase::Upgrade)];
        QVERIFY(upgrade && *upgrade < std::chrono::seconds(2)); // ours is no time of the server's
        QCOMPARE(transcript.last<event::Refused>()->body, "part");
        QVERIFY(transcript.last<event::Refused>()->isBodyCut);
    }

    void bodyThatDoesNotEnd_isNoTimeout()
    {
        ScriptedPeer peer(Script().readHead().send("HTTP/1.1 403 No\r\nContent-Length: 100\r\n\r\npart"));
        requests::Request request = to(peer.url());
        request.limits.connectTimeout = std::chrono::milliseconds(200);
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_COMPARE(transcript.lines,
                     (QStringList{ QStringLiteral("connecting"), QStringLiteral("refused 403") }));
        QCOMPARE(transcript.last<event::Refused>()->body, "part");
        QVERIFY(transcript.last<event::Refused>()->isBodyCut);
    }

    void interimAnswersWithoutEnd_areNotWaitedFor()
    {
        ScriptedPeer peer(
            Script().readHead().flood(QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(1000), 10'000));
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_COMPARE(transcript.lines,
                     (QStringList{ QStringLiteral("connecting"), QStringLiteral("failed not_websocket") }));
        const QString text = transcript.last<event::Failed>()->text;
        QVERIFY2(text.contains(QLatin1String("103")), qPrintable(text));
    }

    // Under TLS 1.3 the server says so only after the handshake.
    void clientCertificateThatIsMissing_isExplained()
    {
        support::Certificates certificates;
        const support::Identity identity = certificates.server();
        QProcess server;
        server.start(QStringLiteral("openssl"),
                     { QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                       QStringLiteral("-cert"), identity.certificateFile, QStringLiteral("-key"),
                       identity.keyFile, QStringLiteral("-Verify"), QStringLiteral("1") });
        QByteArray said;
        QTRY_VERIFY((said += server.readAll()).contains("\nACCEPT 127.0.0.1:"));
        const QByteArray port = said.mid(said.indexOf("\nACCEPT") + 18).split('\n').first();
        requests::Request request = to(QStringLiteral("wss://127.0.0.1:") + QString::fromLatin1(port));
        request.tls.authorityFile = certificates.authorityFile();
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_COMPARE(transcript.lines,
                     (QStringList{ QStringLiteral("connecting"), QStringLiteral("failed tls") }));
        const QString text = transcript.last<event::Failed>()->text;
        QVERIFY2(text.contains(QLatin1String("client certificate")), qPrintable(text));
        server.kill();
        server.waitForFinished();
    }

    // As servers do that refuse a client certificate without an alert.
    void silentEndUnderTls_doesNotAdviseTls()
    {
        support::Certificates certificates;
        ScriptedPeer peer(Script().readHead().close());
        peer.useTls(certificates.server().serverConfiguration());
        requests::Request request = to(peer.url());
        request.tls.authorityFile = certificates.authorityFile();
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_COMPARE(transcript.lines.last(), QStringLiteral("failed not_http"));
        const QString text = transcript.last<event::Failed>()->text;
        QVERIFY2(text.contains(QLatin1String("client certificate")) && !text.contains(QLatin1String("wss")),
                 qPrintable(text));
    }

    void noDescriptorForTheHop_isALoopbackFailure()
    {
        ScriptedPeer peer(Script().readHead());
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        {
            const NoDescriptors none; // QWebSocket knocks; it cannot be let in
            QTRY_COMPARE(transcript.lines,
                         (QStringList{ QStringLiteral("connecting"), QStringLiteral("failed loopback") }));
        }
        const QString text = transcript.last<event::Failed>()->text;
        QVERIFY2(text.contains(QLatin1String("no more files or sockets")), qPrintable(text));
    }

    void hopThatQWebSocketDoesNotReach_isALoopbackFailure()
    {
        ScriptedPeer peer(Script().accept());
        const DeafServers deaf(peer);
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.setHopPatience(std::chrono::milliseconds(5));
        attempt.start();
        QTRY_COMPARE(transcript.lines,
                     (QStringList{ QStringLiteral("connecting"), QStringLiteral("failed loopback") }));
        QVERIFY(peer.isScriptDone());
        const auto *failed = transcript.last<event::Failed>();
        QVERIFY2(failed->text.contains(QLatin1String("0.005 s")), qPrintable(failed->text));
        QVERIFY(failed->responseHead.startsWith("HTTP/1.1 101"));
    }

    void ipv6Peer_standsInBrackets()
    {
        ScriptedPeer peer(Script().accept());
        peer.close();
        if (!peer.listen(QHostAddress::LocalHostIPv6))
            QSKIP("no IPv6 here");
        Transcript transcript;
        const QString port = QString::number(peer.serverPort());
        Attempt attempt(to(QStringLiteral("ws://[::1]:%1/").arg(port)), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        QCOMPARE(transcript.last<event::Connected>()->peer, "[::1]:" + port.toLatin1());
    }

    void silence_endsInATimeoutThatSaysWhereItStruck()
    {
        ScriptedPeer peer(Script().readHead());
        requests::Request request = to(peer.url());
        request.limits.connectTimeout = std::chrono::milliseconds(100);
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_COMPARE(transcript.lines,
                     (QStringList{ QStringLiteral("connecting"), QStringLiteral("failed timeout") }));
        QVERIFY(transcript.last<event::Failed>()->text.contains(QLatin1String("answer")));
    }

    void silenceInTls_endsInATimeoutThatSaysWhereItStruck()
    {
        ScriptedPeer peer;
        requests::Request request = to(peer.url().replace(QLatin1String("ws:"), QLatin1String("wss:")));
        request.limits.connectTimeout = std::chrono::milliseconds(100);
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        QVERIFY(transcript.last<event::Failed>()->text.contains(QLatin1String("TLS")));
    }

    void wrongInput_failsBeforeAnythingIsDialled()
    {
        Transcript transcript;
        Attempt badUrl(to(QStringLiteral("ws://h:99999/")), transcript, theClock);
        badUrl.start();
        QCOMPARE(transcript.lines,
                 (QStringList{ QStringLiteral("connecting"), QStringLiteral("failed url") }));
        requests::Request request = to(QStringLiteral("ws://127.0.0.1:1/"));
        request.headers = { { "X-A", "a\r\nb" } };
        Attempt badHeader(request, transcript, theClock);
        badHeader.start();
        QCOMPARE(transcript.lines.last(), QStringLiteral("failed header"));
    }

    void cancelledWhileConnecting_endsAtOnceAndTheServerSeesIt()
    {
        ScriptedPeer peer(Script().readHead());
        Transcript transcript;
        Attempt attempt(to(peer.url()), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(!peer.connectionCount() || !peer.head().isEmpty());
        QTRY_VERIFY(peer.connectionCount() == 1 && !peer.head().isEmpty());
        attempt.close({ 1000, {} });
        QCOMPARE(transcript.lines,
                 (QStringList{ QStringLiteral("connecting"), QStringLiteral("closed client unclean 1006") }));
        QTRY_VERIFY(peer.isDisconnected());
        attempt.close({ 1000, {} });
        attempt.drop({});
        QCOMPARE(transcript.lines.size(), 2);
    }

    void destroyedAtAnyStage_leavesNothingBehind_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("just started") << 0;
        QTest::newRow("request sent") << 1;
        QTest::newRow("open") << 2;
    }

    void destroyedAtAnyStage_leavesNothingBehind()
    {
        QFETCH(int, stage);
        ScriptedPeer peer(stage == 2 ? Script().accept() : Script().readHead());
        Transcript transcript;
        auto attempt = std::make_unique<Attempt>(to(peer.url()), transcript, theClock);
        attempt->start();
        if (stage > 0)
            QTRY_VERIFY(peer.connectionCount() == 1 && !peer.head().isEmpty());
        if (stage == 2)
            QTRY_VERIFY(attempt->isOpen());
        attempt.reset();
        if (stage > 0)
            QTRY_VERIFY(peer.isDisconnected());
    }

    void tls_carriesMessagesBothWays()
    {
        support::Certificates certificates;
        ScriptedPeer peer(Script()
                              .accept()
                              .readFrame(1)
                              .send(support::textFrame("back"))
                              .readFrame(8)
                              .send(support::closeFrame(1000)));
        peer.useTls(certificates.server().serverConfiguration());
        requests::Request request = to(peer.url());
        request.tls.authorityFile = certificates.authorityFile();
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_VERIFY2(attempt.isOpen(), qPrintable(transcript.lines.join(u'\n')));
        attempt.send(wire::Opcode::Text, "there");
        QTRY_VERIFY(transcript.lines.contains(QStringLiteral("in text back")));
        attempt.close({ 1000, {} });
        QTRY_COMPARE(transcript.lines.last(), QStringLiteral("closed client clean 1000"));
        QVERIFY(transcript.last<event::Connected>()->tls);
        QCOMPARE(transcript.lines.at(2), QStringLiteral("out text there"));
    }
};

QTEST_GUILESS_MAIN(TestAttempt)

} // namespace tst_attempt

#include "tst_attempt.moc"
