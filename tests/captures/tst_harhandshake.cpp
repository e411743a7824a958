// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/harhandshake.h"
#include "payloads/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <QRegularExpression>
#include <QTest>

namespace tst_harhandshake {

using namespace captures;

class HarHandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void write_ofAFullHandshake_hasWhatHarDemands()
    {
        ConnectionRecord record;
        record.url = QStringLiteral("wss://u:p@h/s?a=1&b=%C3%A9&c");
        record.opened = wire::Timestamp(std::chrono::microseconds(1767323045000250));
        record.status = 101;
        record.requestHead = "GET /s?a=1&b=%C3%A9&c HTTP/1.1\r\nHost: h\r\nX: 1\r\nX: 2\r\nCookie: c\r\n\r\n";
        record.responseHead = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";
        record.phases = "{\"name_lookup\":1500,\"tcp\":2000,\"tls\":3000,\"upgrade\":4250}";
        const QJsonObject entry = written(record);
        QCOMPARE(entry[u"startedDateTime"].toString(), QStringLiteral("2026-01-02T03:04:05.000250Z"));
        QCOMPARE(entry[u"time"].toDouble(), 10.75);
        const QJsonObject request = entry[u"request"].toObject();
        QCOMPARE(request[u"method"].toString(), QStringLiteral("GET"));
        QCOMPARE(request[u"url"].toString(), QStringLiteral("wss://***@h/s?a=1&b=%C3%A9&c"));
        QCOMPARE(request[u"headers"].toArray().size(), 4);
        QCOMPARE(request[u"headers"][3][u"value"].toString(), QStringLiteral("***"));
        QCOMPARE(request[u"queryString"].toArray().size(), 3);
        QCOMPARE(request[u"queryString"][1][u"value"].toString(), QStringLiteral("é"));
        QCOMPARE(request[u"queryString"][2][u"name"].toString(), QStringLiteral("c"));
        QCOMPARE(request[u"headersSize"].toInt(), int(record.requestHead.size()));
        const QJsonObject response = entry[u"response"].toObject();
        QCOMPARE(response[u"status"].toInt(), 101);
        QCOMPARE(response[u"statusText"].toString(), QStringLiteral("Switching Protocols"));
        QCOMPARE(response[u"content"][u"size"].toInt(), 0);
        const QJsonObject timings = entry[u"timings"].toObject();
        QCOMPARE(timings[u"dns"].toDouble(), 1.5);
        QCOMPARE(timings[u"connect"].toDouble(), 5.0);
        QCOMPARE(timings[u"ssl"].toDouble(), 3.0);
        QCOMPARE(timings[u"wait"].toDouble(), 4.25);
        QVERIFY(entry.contains(u"cache"));
    }

    void write_withSecrets_hidesNothing()
    {
        ConnectionRecord record;
        record.requestHead = "GET / HTTP/1.1\r\nCookie: c\r\n\r\n";
        QCOMPARE(written(record, false)[u"request"][u"headers"][0][u"value"].toString(), QStringLiteral("c"));
    }

    void cookies_areListedWhereSecretsAre()
    {
        ConnectionRecord record;
        record.requestHead = "GET / HTTP/1.1\r\nCookie: a=1; b = 2=3\r\ncookie: c=\r\n\r\n";
        record.responseHead = "HTTP/1.1 101 S\r\nSet-Cookie: sid=x; Path=/; Secure\r\n\r\n";
        const QJsonObject entry = written(record, false);
        const QJsonArray sent = entry[u"request"][u"cookies"].toArray();
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent[0][u"name"].toString(), QStringLiteral("a"));
        QCOMPARE(sent[0][u"value"].toString(), QStringLiteral("1"));
        QCOMPARE(sent[1][u"name"].toString(), QStringLiteral("b"));
        QCOMPARE(sent[1][u"value"].toString(), QStringLiteral("2=3"));
        QCOMPARE(sent[2][u"value"].toString(), QString());
        const QJsonArray received = entry[u"response"][u"cookies"].toArray();
        QCOMPARE(received.size(), 1);
        QCOMPARE(received[0][u"name"].toString(), QStringLiteral("sid"));
        QCOMPARE(received[0][u"value"].toString(), QStringLiteral("x"));
        QVERIFY(written(record)[u"request"][u"cookies"].toArray().isEmpty());
        QVERIFY(written(record)[u"response"][u"cookies"].toArray().isEmpty());
    }

    void write_ofARefusal_hasItsBody()
    {
        ConnectionRecord record;
        record.status = 404;
        record.responseHead = "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n\r\n";
        record.responseBody = "nothing here";
        const QJsonObject content = written(record)[u"response"][u"content"].toObject();
        QCOMPARE(content[u"mimeType"].toString(), QStringLiteral("text/plain"));
        QCOMPARE(content[u"text"].toString(), QStringLiteral("nothing here"));
        QVERIFY(!content.contains(u"encoding"));
        record.responseBody = "\xff";
        const QJsonObject binary = written(record)[u"response"][u"content"].toObject();
        QCOMPARE(binary[u"text"].toString(), QStringLiteral("/w=="));
        QCOMPARE(binary[u"encoding"].toString(), QStringLiteral("base64"));
    }

    void body_isDecodedByItsCodingAndItsCharset_andKeptAsItCame()
    {
        ConnectionRecord record;
        record.status = 403;
        record.responseHead =
            "HTTP/1.1 403 No\r\nContent-Type: text/plain; charset=gbk\r\nContent-Encoding: gzip\r\n\r\n";
        record.responseBody = QByteArray::fromHex("1f8b08000000000002033bf278d761008c1d886f04000000"); // 你好
        const QJsonObject content = written(record)[u"response"][u"content"].toObject();
        QCOMPARE(content[u"text"].toString(), QStringLiteral("你好"));
        QCOMPARE(content[u"size"].toInt(), 4);
        QCOMPARE(content[u"compression"].toInt(), 4 - int(record.responseBody.size()));
        QVERIFY(!content.contains(u"encoding"));
        QCOMPARE(QByteArray::fromBase64(content[u"_body_base64"].toString().toLatin1()), record.responseBody);
        record.responseHead.replace("gzip", "zstd");
        const QJsonObject unknown = written(record)[u"response"][u"content"].toObject();
        QCOMPARE(unknown[u"encoding"].toString(), QStringLiteral("base64"));
        QCOMPARE(QByteArray::fromBase64(unknown[u"text"].toString().toLatin1()), record.responseBody);
    }

    void bytesThatAreNotUtf8_standAsLatin1_andToTheByteBesideIt()
    {
        ConnectionRecord record;
        record.url = QStringLiteral("ws://h/");
        record.requestHead = "GET /?a=%FF HTTP/1.1\r\nX: \xc3\xa9\r\n\r\n";
        record.responseHead = "HTTP/1.1 403 Verbot\xe9n\r\nX-It: caf\xe9\r\n\r\n";
        const QJsonObject entry = written(record);
        const QJsonValue header = entry[u"response"][u"headers"][0];
        QCOMPARE(header[u"value"].toString(), QStringLiteral("café"));
        QCOMPARE(header[u"_value_base64"].toString(), QStringLiteral("Y2Fm6Q=="));
        QCOMPARE(entry[u"response"][u"statusText"].toString(), QStringLiteral("Verbotén"));
        QCOMPARE(entry[u"response"][u"_statusText_base64"].toString(), QStringLiteral("VmVyYm906W4="));
        QCOMPARE(entry[u"request"][u"headers"][0][u"value"].toString(), QStringLiteral("é"));
        QVERIFY(entry[u"request"][u"headers"][0][u"_value_base64"].isUndefined());
        QCOMPARE(entry[u"request"][u"queryString"][0][u"_value_base64"].toString(), QStringLiteral("/w=="));
    }

    void write_ofNothingButAnAttempt_isStillSound()
    {
        const QJsonObject entry = written({});
        QCOMPARE(entry[u"response"][u"status"].toInt(), 0);
        QCOMPARE(entry[u"request"][u"headersSize"].toInt(), -1);
        QCOMPARE(entry[u"timings"][u"connect"].toInt(), -1);
    }

private:
    static QJsonObject written(const ConnectionRecord &record, bool isMasked = true)
    {
        QByteArray out;
        payloads::JsonWriter json(out);
        json.beginObject();
        writeHandshake(json, record, SecretMask(isMasked));
        json.endObject();
        return QJsonDocument::fromJson(out).object();
    }
};

QTEST_GUILESS_MAIN(HarHandshakeTest)

} // namespace tst_harhandshake

#include "tst_harhandshake.moc"
