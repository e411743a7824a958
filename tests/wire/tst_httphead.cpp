// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/httphead.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_httphead {

using namespace wire;

namespace {

const QByteArray switching = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";

HeadReader readWhole(QByteArrayView bytes, qsizetype maxBytes = 64 * 1024)
{
    HeadReader reader(maxBytes);
    reader.feed(bytes);
    return reader;
}

} // namespace

class HttpHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void responses_areRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<HeaderFields>("fields");
        const auto row = [](const char *name, const QByteArray &bytes, const char *version, int status,
                            const char *reason, const HeaderFields &fields) {
            QTest::newRow(name) << bytes << QByteArray(version) << status << QByteArray(reason) << fields;
        };
        row("101", switching, "HTTP/1.1", 101, "Switching Protocols", { { "Upgrade", "websocket" } });
        row("no fields", "HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1", 204, "No Content", {});
        row("bare LF", "HTTP/1.1 200 OK\nA: b\n\n", "HTTP/1.1", 200, "OK", { { "A", "b" } });
        row("mixed line ends", "HTTP/1.1 200 OK\r\nA: b\n\r\n", "HTTP/1.1", 200, "OK", { { "A", "b" } });
        row("HTTP/1.0", "HTTP/1.0 404 Not Found\r\n\r\n", "HTTP/1.0", 404, "Not Found", {});
        row("empty reason", "HTTP/1.1 101 \r\n\r\n", "HTTP/1.1", 101, "", {});
        row("missing reason", "HTTP/1.1 101\r\n\r\n", "HTTP/1.1", 101, "", {});
        row("reason with bytes above 0x7f", "HTTP/1.1 400 Ung\xc3\xbcltig\r\n\r\n", "HTTP/1.1", 400,
            "Ung\xc3\xbcltig", {});
        row("blanks around values", "HTTP/1.1 200 OK\r\nA:b\r\nC: \t d e\t \r\nF:\r\n\r\n", "HTTP/1.1", 200,
            "OK", { { "A", "b" }, { "C", "d e" }, { "F", "" } });
        row("repeated names, odd letters", "HTTP/1.1 200 OK\r\nset-COOKIE: a\r\nSet-Cookie: b\r\n\r\n",
            "HTTP/1.1", 200, "OK", { { "set-COOKIE", "a" }, { "Set-Cookie", "b" } });
        row("blank before the colon", "HTTP/1.1 200 OK\r\nA : b\r\n\r\n", "HTTP/1.1", 200, "OK",
            { { "A", "b" } });
        row("folded line", "HTTP/1.1 200 OK\r\nA: b\r\n \t c\r\n\r\n", "HTTP/1.1", 200, "OK",
            { { "A", "b c" } });
        row("folded, nothing before", "HTTP/1.1 200 OK\r\nA:\r\n b\r\n c\r\n\r\n", "HTTP/1.1", 200, "OK",
            { { "A", "b c" } });
        row("colons in the value", "HTTP/1.1 200 OK\r\nA: b:c\r\n\r\n", "HTTP/1.1", 200, "OK",
            { { "A", "b:c" } });
        row("control bytes in the value",
            "HTTP/1.1 200 OK\r\nA: b\x01"
            "c\r\n\r\n",
            "HTTP/1.1", 200, "OK",
            { { "A",
                "b\x01"
                "c" } });
        row("empty line in front", "\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\n", "HTTP/1.1", 200, "OK",
            { { "A", "b" } });
    }
    void responses_areRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(HeaderFields, fields);
        HeadReader reader = readWhole(bytes);
        QCOMPARE(reader.error(), QByteArray());
        QCOMPARE(reader.state(), HeadReader::State::Done);
        QCOMPARE(reader.raw(), bytes);
        const auto head = reader.response();
        QVERIFY(head.has_value());
        QTEST(head->version, "version");
        QCOMPARE(head->status, status);
        QTEST(head->reason, "reason");
        QCOMPARE(head->fields, fields);
        QVERIFY(!reader.request());
        QVERIFY(reader.error().contains("response where a request was expected"));
    }

    void requests_areRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<HeaderFields>("fields");
        QTest::newRow("GET") << QByteArray("GET /chat?a=B HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("GET")
                             << QByteArray("/chat?a=B") << QByteArray("HTTP/1.1")
                             << HeaderFields{ { "Host", "x" } };
        QTest::newRow("CONNECT") << QByteArray("CONNECT a:443 HTTP/1.1\r\n\r\n") << QByteArray("CONNECT")
                                 << QByteArray("a:443") << QByteArray("HTTP/1.1") << HeaderFields{};
        QTest::newRow("empty line in front") << QByteArray("\r\nGET / HTTP/1.0\r\n\r\n") << QByteArray("GET")
                                             << QByteArray("/") << QByteArray("HTTP/1.0") << HeaderFields{};
    }
    void requests_areRead()
    {
        QFETCH(QByteArray, bytes);
        HeadReader reader = readWhole(bytes);
        QCOMPARE(reader.error(), QByteArray());
        QCOMPARE(reader.state(), HeadReader::State::Done);
        const auto head = reader.request();
        QVERIFY(head.has_value());
        QTEST(head->method, "method");
        QTEST(head->target, "target");
        QTEST(head->version, "version");
        QTEST(head->fields, "fields");
        QVERIFY(!reader.response());
        QVERIFY(reader.error().contains("request where a response was expected"));
    }

    void brokenHeads_areNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<qsizetype>("known"); // how many bytes it takes to know
        const auto row = [](const char *name, const QByteArray &bytes, const char *words,
                            qsizetype known = -1) {
            QTest::newRow(name) << bytes << QByteArray(words) << (known < 0 ? bytes.size() : known);
        };
        row("no status", "HTTP/1.1\r\n", "the status line has no status");
        row("no status, blank", "HTTP/1.1 \r\n", "the status line has no status");
        row("status of two digits", "HTTP/1.1 99 X\r\n", "from 100 to 999");
        row("status of four digits", "HTTP/1.1 1010 X\r\n", "from 100 to 999");
        row("status of letters", "HTTP/1.1 abc\r\n", "from 100 to 999");
        row("status below 100", "HTTP/1.1 099 X\r\n", "from 100 to 999");
        row("two blanks before the status", "HTTP/1.1  101 X\r\n", "the status line has no status");
        row("odd version", "HTTP/x.1 200 OK\r\n", "does not begin with an HTTP version");
        row("version of one digit", "HTTP/2 200\r\n", "does not begin with an HTTP version");
        row("HTTP/0.9", "GET /\r\n", "has no HTTP version");
        row("request version", "GET / HTPP/1.1\r\n", "does not end with an HTTP version");
        row("blank at the end", "GET / HTTP/1.1 \r\n", "does not end with an HTTP version");
        row("SSH", "SSH-2.0-OpenSSH_9.2p1\r\nmore", "an SSH server speaks here", 23);
        row("SMTP", "220 mail.example.org ESMTP\r\n", "HTTP version");
        row("words", "what\r\n", "neither an HTTP request line nor an HTTP status line");
        row("HTML", "<html>\n", "neither an HTTP request line");
        row("two empty lines", "\r\n\r\nHTTP/1.1 200 OK\r\n", "neither", 4);
        row("TLS alert", QByteArray::fromHex("15030100020246"), "TLS", 2);
        row("TLS hello", QByteArray::fromHex("16030100c8"), "TLS", 2);
        row("almost TLS", QByteArray::fromHex("1504"), "binary data", 2);
        row("HTTP/2 settings", QByteArray::fromHex("0000120400"), "binary data", 1);
        row("NUL in the first line", QByteArray("HTT\0P", 5), "binary data", 4);
        row("DEL in the first line", "HTT\x7fP", "binary data", 4);
        row("CR in the first line", "GET\r / HTTP/1.1\r\n", "lone carriage return");
        row("no colon", "HTTP/1.1 200 OK\r\nUpgrade websocket\r\n", "has no colon");
        row("no name", "HTTP/1.1 200 OK\r\n: websocket\r\n", "does not begin with a field name");
        row("blank in the name", "HTTP/1.1 200 OK\r\nA b: c\r\n", "does not begin with a field name");
        row("CR in a field", "HTTP/1.1 200 OK\r\nA: b\rc\r\n", "lone carriage return or a NUL");
        row("NUL in a field", QByteArray("HTTP/1.1 200 OK\r\nA: \0\r\n", 23),
            "lone carriage return or a NUL");
        row("fold before the first field", "HTTP/1.1 200 OK\r\n A: b\r\n", "begins with a blank");
        row("fold in a request", "GET / HTTP/1.1\r\nA: b\r\n c\r\n", "begins with a blank");
        row("blank before the colon in a request", "GET / HTTP/1.1\r\nA : b\r\n",
            "does not begin with a field name");
    }
    void brokenHeads_areNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, words);
        QFETCH(qsizetype, known);
        HeadReader reader;
        QByteArrayView input(bytes);
        QCOMPARE(reader.feed(input), HeadReader::State::Invalid);
        QVERIFY2(reader.error().contains(words), reader.error().constData());
        QCOMPARE(reader.raw(), bytes.first(known));
        QCOMPARE(input.toByteArray(), bytes.mid(known));
        QVERIFY(!reader.request());
        QVERIFY(!reader.response());
        // No earlier and no later than at that byte.
        HeadReader before = readWhole(bytes.first(known - 1));
        QCOMPARE(before.state(), HeadReader::State::Reading);
    }

    void excerptInWords_isShort()
    {
        const HeadReader reader = readWhole(QByteArray(5000, 'x') + "\r\n");
        QCOMPARE(reader.state(), HeadReader::State::Invalid);
        QVERIFY(reader.error().size() < 200);
    }

    void anySplit_givesTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("response") << switching + "body";
        QTest::newRow("fold") << QByteArray("HTTP/1.1 200 OK\nA: b\r\n c\n\n\n");
        QTest::newRow("request") << QByteArray("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\nrest");
        QTest::newRow("TLS") << QByteArray::fromHex("160301ffff");
        QTest::newRow("no colon") << QByteArray("HTTP/1.1 200 OK\r\nA b\r\n\r\n");
        QTest::newRow("too large") << "GET / HTTP/1.1\r\nHost: " + QByteArray(100, 'a') + "\r\n\r\n";
    }
    void anySplit_givesTheSame()
    {
        QFETCH(QByteArray, bytes);
        constexpr qsizetype limit = 80;
        HeadReader whole(limit);
        QByteArrayView wholeInput(bytes);
        whole.feed(wholeInput);
        for (qsizetype size = 1; size <= bytes.size(); ++size) {
            HeadReader reader(limit);
            QByteArray left;
            for (qsizetype at = 0; at < bytes.size(); at += size) {
                QByteArrayView piece = QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at));
                reader.feed(piece);
                left += piece.toByteArray();
            }
            QCOMPARE(reader.state(), whole.state());
            QCOMPARE(reader.raw(), whole.raw());
            QCOMPARE(reader.error(), whole.error());
            QCOMPARE(left, wholeInput.toByteArray());
        }
    }

    void bytesBehindTheHead_stayInTheInput()
    {
        const QByteArray bytes = switching + "\x81\x05Hello";
        HeadReader reader;
        QByteArrayView input(bytes);
        QCOMPARE(reader.feed(input), HeadReader::State::Done);
        QCOMPARE(input.toByteArray(), QByteArray("\x81\x05Hello"));
        QCOMPARE(reader.feed(input), HeadReader::State::Done);
        QCOMPARE(input.size(), 7);
        QCOMPARE(reader.raw(), switching);
    }

    void unfinishedHead_hasNothingToSay()
    {
        HeadReader reader = readWhole(switching.chopped(1));
        QCOMPARE(reader.state(), HeadReader::State::Reading);
        QVERIFY(!reader.response());
        QCOMPARE(reader.error(), QByteArray());
    }

    void size_isBounded()
    {
        QCOMPARE(readWhole(switching, switching.size()).state(), HeadReader::State::Done);
        const HeadReader reader = readWhole(switching, switching.size() - 1);
        QCOMPARE(reader.state(), HeadReader::State::Invalid);
        QCOMPARE(reader.error(),
                 "the head is larger than " + QByteArray::number(switching.size() - 1) + " bytes");
        QCOMPARE(reader.raw(), switching.chopped(1));
    }

    void endlessLine_endsAtTheBound()
    {
        HeadReader reader(1000);
        const QByteArray piece(300, 'x');
        for (int i = 0; i < 4; ++i) {
            QByteArrayView input(piece);
            reader.feed(input);
        }
        QCOMPARE(reader.state(), HeadReader::State::Invalid);
        QCOMPARE(reader.raw().size(), 1000);
    }

    void heads_areWrittenInOrder()
    {
        RequestHead request;
        request.target = "/a?b";
        request.fields = { { "b", "2" }, { "A", "1" }, { "b", "3" } };
        QCOMPARE(request.toBytes(), QByteArray("GET /a?b HTTP/1.1\r\nb: 2\r\nA: 1\r\nb: 3\r\n\r\n"));
        QCOMPARE(*readWhole(request.toBytes()).request()->fields.begin(), (HeaderField{ "b", "2" }));

        ResponseHead response;
        response.status = 503;
        response.reason = "Service Unavailable";
        response.fields = { { "Retry-After", "3" } };
        QCOMPARE(response.toBytes(),
                 QByteArray("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 3\r\n\r\n"));
    }
};

QTEST_APPLESS_MAIN(HttpHeadTest)

} // namespace tst_httphead

#include "tst_httphead.moc"
