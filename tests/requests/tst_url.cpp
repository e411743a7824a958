// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/url.h"

#include <QTest>

namespace tst_url {

using requests::parseUrl;

class TestUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void parse_readsEveryPart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSecure");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("resource");
        const auto row = [](const char *text, bool isSecure, const char *host, int port,
                            const char *resource) {
            QTest::newRow(text) << QString::fromUtf8(text) << isSecure << QString::fromUtf8(host) << port
                                << QByteArray(resource);
        };
        row("ws://example.org", false, "example.org", 80, "/");
        row("wss://example.org", true, "example.org", 443, "/");
        row("WSS://Example.ORG:8443/Path?Q=A%2fb", true, "example.org", 8443, "/Path?Q=A%2fb");
        row("http://example.org/a", false, "example.org", 80, "/a");
        row("https://example.org/a", true, "example.org", 443, "/a");
        row("localhost:9000/chat", false, "localhost", 9000, "/chat");
        row("127.0.0.1/x", false, "127.0.0.1", 80, "/x");
        row("example.org/x", true, "example.org", 443, "/x");
        row("ws://[::1]:81/x", false, "::1", 81, "/x");
        row("ws://h?room=1", false, "h", 80, "/?room=1");
        row("ws://h/a b", false, "h", 80, "/a%20b");
        row("ws://h/\xe4\xb8\xad?q=\xc3\xa9", false, "h", 80, "/%E4%B8%AD?q=%C3%A9");
        row("ws://h/a//b/../c?x=1&&y", false, "h", 80, "/a//b/../c?x=1&&y");
        row("  ws://h/x \n", false, "h", 80, "/x");
        row("ws://h/x?next=http://other/", false, "h", 80, "/x?next=http://other/");
        row("ws://b\xc3\xbc"
            "cher.example/",
            false, "xn--bcher-kva.example", 80, "/");
    }

    void parse_readsEveryPart()
    {
        QFETCH(QString, text);
        const requests::UrlResult result = parseUrl(text);
        QVERIFY2(result.url, qPrintable(result.error));
        QTEST(result.url->isSecure, "isSecure");
        QTEST(result.url->host, "host");
        QTEST(int(result.url->port), "port");
        QTEST(result.url->resource, "resource");
    }

    void parse_ofNonsense_saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *text, const char *words) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("", "Enter a URL");
        row("   ", "Enter a URL");
        row("ws://127.0.0.1 :80/", "127.0.0.1 ");
        row("ws:// 127.0.0.1/", "127.0.0.1");
        row("ws://h\x01/", "valid host");
        row("ws://", "names no host");
        row("ws:///path", "names no host");
        row("ws:/h:8080", "Two slashes");
        row("HTTP:", "Two slashes");
        row("ftp://h/", "not a WebSocket URL");
        row("ws://h/#top", "fragment");
        row("ws://h:0/", "not a port");
        row("ws://h:65536/", "not a port");
        row("ws://h:8o/", "not a port");
        row("ws://[::1/", "closing bracket");
        row("ws://[nonsense]/", "not an IPv6 address");
        row("ws://::1/", "in brackets");
        row("ws://me:s3cr#t@h/", "%23");
        row("ws://me:s3cr/t@h/", "%2F");
    }

    void parse_ofNonsense_saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const requests::UrlResult result = parseUrl(text);
        QVERIFY(!result.url);
        QVERIFY2(result.error.contains(words), qPrintable(result.error));
    }

    void userInfo_isDecodedAndNeverShown()
    {
        const requests::UrlResult result = parseUrl(QStringLiteral("ws://us%40er:p%3Aw@h:81/x"));
        QVERIFY(result.url);
        QCOMPARE(result.url->user, QStringLiteral("us@er"));
        QCOMPARE(result.url->password, QStringLiteral("p:w"));
        QCOMPARE(result.url->display(), QStringLiteral("ws://h:81/x"));
    }

    void hostField_namesThePortOnlyIfItIsNotTheSchemesOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("ws 80") << QStringLiteral("ws://h:80/") << QByteArray("h");
        QTest::newRow("ws 443") << QStringLiteral("ws://h:443/") << QByteArray("h:443");
        QTest::newRow("wss 443") << QStringLiteral("wss://h:443/") << QByteArray("h");
        QTest::newRow("wss 80") << QStringLiteral("wss://h:80/") << QByteArray("h:80");
        QTest::newRow("IPv6") << QStringLiteral("ws://[fe80::1]:9/") << QByteArray("[fe80::1]:9");
    }

    void hostField_namesThePortOnlyIfItIsNotTheSchemesOwn()
    {
        QFETCH(QString, text);
        const requests::UrlResult result = parseUrl(text);
        QVERIFY(result.url);
        QTEST(result.url->hostField(), "field");
    }

    void withoutUserInfo_takesSecretsOutOfWhatCannotBeParsedToo()
    {
        QCOMPARE(requests::withoutUserInfo(QStringLiteral("ws://me:secret@h:99999/x@y")),
                 QStringLiteral("ws://y"));
        QCOMPARE(requests::withoutUserInfo(QStringLiteral(" ws://me:s3cr#t@h/x")),
                 QStringLiteral("ws://h/x"));
        QCOMPARE(requests::withoutUserInfo(QStringLiteral("ws://me:12#3@h/x")), QStringLiteral("ws://h/x"));
        QCOMPARE(requests::withoutUserInfo(QStringLiteral(" ws://me:secret@h/x")),
                 QStringLiteral("ws://h/x"));
        QCOMPARE(requests::withoutUserInfo(QStringLiteral("me:secret@h/x")), QStringLiteral("h/x"));
        QCOMPARE(requests::withoutUserInfo(QStringLiteral("ws://h/mail@example")),
                 QStringLiteral("ws://h/mail@example"));
    }

    void withoutUserInfo_leavesAnAtBehindTheHostAlone_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : { "{{demo}}/chat?mail=me@example.org", "wss://{{host}}/x?m=a@b",
                                 "wss://{{host}}:{{port}}/x?m=a@b", "ws://h/rooms/@me#top",
                                 "ws://h:8080/rooms/@me#top", "ws:///a@b" })
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void withoutUserInfo_leavesAnAtBehindTheHostAlone()
    {
        QFETCH(QString, url);
        QVERIFY(!parseUrl(url).url);
        QCOMPARE(requests::withoutUserInfo(url), url);
    }
};

QTEST_GUILESS_MAIN(TestUrl)

} // namespace tst_url

#include "tst_url.moc"
