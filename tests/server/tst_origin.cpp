// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/origin.h"

#include <QTest>

namespace tst_origin {

using namespace server;

// Which pages of a browser may connect, by their Origin, the Host they dialled and where that led.
class TestOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void origin_isComparedWithHostAndEntrance_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isSecure");
        QTest::addColumn<int>("status"); // 0: passes
        const auto row = [](const char *name, const char *host, const char *origin, int status,
                            const char *address = "127.0.0.1", bool isSecure = false) {
            QTest::newRow(name) << QByteArray(host) << QByteArray(origin) << QString::fromLatin1(address)
                                << isSecure << status;
        };
        row("same", "127.0.0.1:9000", "http://127.0.0.1:9000", 0);
        row("same, https", "127.0.0.1:9000", "https://127.0.0.1:9000", 0);
        row("loopback by name", "127.0.0.1:9000", "http://localhost:9000", 0);
        row("loopback by name, dialled", "LocalHost:9000", "http://127.0.0.1:9000", 0);
        row("loopback, IPv6", "[::1]:9000", "http://localhost:9000", 0, "::1");
        row("IPv6 is the origin", "localhost:9000", "http://[::1]:9000", 0, "::1");
        row("IPv4 mapped into IPv6", "127.0.0.1:9000", "http://127.0.0.1:9000", 0, "::ffff:127.0.0.1");
        row("port left out", "localhost", "http://localhost", 0);
        row("port left out by one", "localhost:80", "http://localhost", 0);
        row("port left out, TLS", "localhost", "https://localhost", 0, "127.0.0.1", true);
        row("address in the network", "192.0.2.7:9000", "http://192.0.2.7:9000", 0, "192.0.2.7");

        row("another port", "127.0.0.1:9000", "http://127.0.0.1:3000", 403);
        row("another port, left out", "127.0.0.1:9000", "http://localhost", 403);
        row("another default port", "localhost", "https://localhost", 403);
        row("another host", "127.0.0.1:9000", "https://evil.example", 403);
        row("another host, same port", "127.0.0.1:9000", "http://evil.example:9000", 403);
        row("starts alike", "127.0.0.1:9000", "http://127.0.0.1.evil.example:9000", 403);
        row("name starts alike", "localhost:9000", "http://localhost.evil.example:9000", 403);
        row("user info", "127.0.0.1:9000", "http://127.0.0.1:9000@evil.example", 403);
        row("null", "127.0.0.1:9000", "null", 403);
        row("empty", "127.0.0.1:9000", "", 403);
        row("two in one line", "127.0.0.1:9000", "http://127.0.0.1:9000 http://evil.example", 403);
        row("no port at all", "127.0.0.1:9000", "http://127.0.0.1:", 403);
        row("open bracket", "[::1:9000", "http://[::1:9000", 403);
        row("an extension's", "127.0.0.1:9000", "chrome-extension://abcdef", 403);
        row("name led here", "evil.example:9000", "http://evil.example:9000", 403);
        row("name led into the network", "evil.example:9000", "http://evil.example:9000", 403, "192.0.2.7");
        row("address that is not ours", "192.0.2.8:9000", "http://192.0.2.8:9000", 403, "192.0.2.7");
    }
    void origin_isComparedWithHostAndEntrance()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        QFETCH(QString, address);
        QFETCH(bool, isSecure);
        QFETCH(int, status);
        const auto answer =
            judgeOrigin({ { "Host", host }, { "Origin", origin } }, { QHostAddress(address), isSecure });
        QCOMPARE(answer ? answer->status : 0, status);
        if (answer)
            QVERIFY2(answer->body.contains("--any-origin"), answer->body);
    }

    void whoSendsNone_passes()
    {
        QVERIFY(!judgeOrigin({ { "Host", "evil.example" } }, { QHostAddress(QHostAddress::LocalHost) }));
    }

    void severalOrigins_areABadRequest()
    {
        const QByteArray own = "http://127.0.0.1:9000";
        const auto answer =
            judgeOrigin({ { "Host", "127.0.0.1:9000" }, { "Origin", own }, { "origin", own } },
                        { QHostAddress(QHostAddress::LocalHost) });
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
    }
};

QTEST_GUILESS_MAIN(TestOrigin)

} // namespace tst_origin

#include "tst_origin.moc"
