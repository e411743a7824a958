// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/handshakewords.h"

#include <QTest>

namespace tst_handshakewords {

class TestHandshakeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusalAdvice_saysWhatToTry_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *what, int status, const char *name, const char *value,
                            const char *words) {
            QTest::newRow(what) << status << QByteArray(name) << QByteArray(value)
                                << QString::fromUtf8(words);
        };
        row("redirect", 302, "Location", "wss://other/x", "wss://other/x");
        row("page", 200, "Content-Type", "text/html", "no WebSocket at this path");
        row("login", 401, "WWW-Authenticate", "Bearer realm=x", "Bearer realm=x");
        row("proxy login", 407, "Proxy-Authenticate", "Basic",
            "proxy on the way wants authorization (Basic)");
        row("proxy login, how unsaid", 407, "Server", "x", "not the server");
        row("other protocol", 426, "Upgrade", "HTTP/2.0", "wants HTTP/2.0 instead of WebSocket");
        row("no upgrade seen", 426, "Upgrade", "websocket", "did not see ours");
        row("an upgrade, unsaid to what", 426, "Server", "x", "did not see ours");
        row("bad request", 400, "Server", "x", "Look at the headers");
        row("not found", 404, "Server", "x", "path");
        row("version", 426, "Sec-WebSocket-Version", "8", "8");
        row("busy", 503, "Retry-After", "120", "120");
        row("gateway", 502, "Server", "x", "proxy");
    }

    void refusalAdvice_saysWhatToTry()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, words);
        wire::ResponseHead response;
        response.status = status;
        response.fields = { { name, value } };
        const QString advice = connections::refusalAdvice({}, response, {});
        QVERIFY2(advice.contains(words), qPrintable(advice));
    }

    void plainRequestToATlsPort_isExplained()
    {
        wire::ResponseHead response;
        response.status = 400;
        const QString advice =
            connections::refusalAdvice({}, response, "The plain HTTP request was sent to HTTPS port");
        QVERIFY(advice.contains(QLatin1String("wss://")));
    }

    void badRequest_namesWhatTheTargetMustNotHold_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *target, const char *words) {
            QTest::newRow(target) << QByteArray(target) << QString::fromUtf8(words);
        };
        row("/a?q={x}&r={y}", "not allow there: { }. Write it as %7B %7D.");
        row("/a|b?c=\"d\"", "not allow there: | \". Write it as %7C %22.");
        row("/100%?x=%zz&y=%41", "not allow there: %. Write it as %25.");
        row("/a-._~!$&'()*+,;=:@%20/?:@/?", "Look at the headers");
        row("/[x]", "not allow there: [ ].");
    }

    void badRequest_namesWhatTheTargetMustNotHold()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, words);
        wire::RequestHead request;
        request.target = target;
        wire::ResponseHead response;
        response.status = 400;
        const QString advice = connections::refusalAdvice(request, response, {});
        QVERIFY2(advice.contains(words), qPrintable(advice));
    }

    void everyBrokenRule_hasWordsOfItsOwn()
    {
        QStringList words;
        for (int id = 0; id <= int(wire::HandshakeRule::Id::Extensions); ++id) {
            const wire::HandshakeRule rule{ wire::HandshakeRule::Id(id), false, "s", "expected-thing",
                                            "found-thing" };
            words.append(connections::describeBrokenRule(rule));
            QVERIFY(words.last().contains(QLatin1String("found-thing")));
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHandshakeWords)

} // namespace tst_handshakewords

#include "tst_handshakewords.moc"
