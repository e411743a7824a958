// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/handshake.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_handshake {

using namespace wire;

namespace {

RequestHead sampleRequest()
{
    RequestHead request;
    request.target = "/chat";
    request.fields = { { "Host", "server.example.com" },
                       { "Upgrade", "websocket" },
                       { "Connection", "Upgrade" },
                       { "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==" },
                       { "Sec-WebSocket-Protocol", "chat, superchat" },
                       { "Sec-WebSocket-Version", "13" },
                       { "Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits" } };
    return request;
}

ResponseHead sampleResponse()
{
    ResponseHead response;
    response.status = 101;
    response.reason = "Switching Protocols";
    response.fields = { { "Upgrade", "websocket" },
                        { "Connection", "Upgrade" },
                        { "Sec-WebSocket-Accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" } };
    return response;
}

QByteArrayList brokenRules(const RequestHead &request, const ResponseHead &response)
{
    static const QByteArrayList names = { "Status", "Upgrade",     "Connection",
                                          "Accept", "Subprotocol", "Extensions" };
    QByteArrayList broken;
    for (const HandshakeRule &rule : checkResponse(request, response)) {
        if (!rule.isKept)
            broken.append(names[qsizetype(rule.id)]);
    }
    return broken;
}

// The sample response with `name` taken out and `fields` put in.
ResponseHead changed(QByteArrayView name, const HeaderFields &fields)
{
    ResponseHead response = sampleResponse();
    response.fields.removeIf([name](const HeaderField &field) { return field.name == name; });
    response.fields.append(fields);
    return response;
}

} // namespace

class HandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void accept_isAsInTheRfc()
    {
        QCOMPARE(acceptFor("dGhlIHNhbXBsZSBub25jZQ=="), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    }

    void keys_are16RandomBytes()
    {
        const QByteArray key = randomKey();
        QCOMPARE(QByteArray::fromBase64(key).size(), 16);
        QCOMPARE(key.size(), 24);
        QVERIFY(key != randomKey());
    }

    void rightResponse_keepsAllRulesInOrder()
    {
        const QList<HandshakeRule> rules = checkResponse(sampleRequest(), sampleResponse());
        QCOMPARE(rules.size(), 6);
        for (qsizetype i = 0; i < rules.size(); ++i) {
            QCOMPARE(int(rules[i].id), int(i));
            QVERIFY(rules[i].isKept);
            QVERIFY(rules[i].section.startsWith("RFC 6455 "));
            QVERIFY(!rules[i].expected.isEmpty());
        }
        QCOMPARE(rules[0].found, QByteArray("HTTP/1.1 101 Switching Protocols"));
        QCOMPARE(rules[3].expected, QByteArray("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
        QCOMPARE(rules[3].found, QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    }

    void fields_keepOrBreakTheirRule_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<HeaderFields>("fields");
        QTest::addColumn<QByteArray>("broken");
        const auto row = [](const char *label, const char *name, const HeaderFields &fields,
                            const char *broken) {
            QTest::newRow(label) << QByteArray(name) << fields << QByteArray(broken);
        };
        row("no Upgrade", "Upgrade", {}, "Upgrade");
        row("other Upgrade", "Upgrade", { { "Upgrade", "h2c" } }, "Upgrade");
        row("Upgrade in capitals", "Upgrade", { { "upgrade", "WebSocket" } }, "");
        row("no Connection", "Connection", {}, "Connection");
        row("Connection without Upgrade", "Connection", { { "Connection", "keep-alive" } }, "Connection");
        row("Connection list", "Connection", { { "Connection", "keep-alive, upgrade" } }, "");
        row("Connection twice", "Connection", { { "Connection", "x" }, { "Connection", "UPGRADE" } }, "");
        row("no Accept", "Sec-WebSocket-Accept", {}, "Accept");
        row("wrong Accept", "Sec-WebSocket-Accept", { { "Sec-WebSocket-Accept", "abc" } }, "Accept");
        row("Accept in other letters", "Sec-WebSocket-Accept",
            { { "Sec-WebSocket-Accept", "S3PPLMBITXAQ9KYGZZHZRBK+XOO=" } }, "Accept");
        row("Accept twice", "", { { "Sec-WebSocket-Accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" } }, "Accept");
        row("offered subprotocol", "", { { "Sec-WebSocket-Protocol", "superchat" } }, "");
        row("subprotocol not offered", "", { { "Sec-WebSocket-Protocol", "mqtt" } }, "Subprotocol");
        row("subprotocol in other letters", "", { { "Sec-WebSocket-Protocol", "Chat" } }, "Subprotocol");
        row("two subprotocols", "", { { "Sec-WebSocket-Protocol", "chat, superchat" } }, "Subprotocol");
        row("subprotocol twice", "",
            { { "Sec-WebSocket-Protocol", "chat" }, { "Sec-WebSocket-Protocol", "chat" } }, "Subprotocol");
        row("empty subprotocol", "", { { "Sec-WebSocket-Protocol", "" } }, "Subprotocol");
        row("offered extension", "", { { "Sec-WebSocket-Extensions", "permessage-deflate" } }, "");
        row("extension not offered", "", { { "Sec-WebSocket-Extensions", "x-foo" } }, "Extensions");
        row("odd parameter", "", { { "Sec-WebSocket-Extensions", "permessage-deflate; x" } }, "Extensions");
    }
    void fields_keepOrBreakTheirRule()
    {
        QFETCH(QByteArray, name);
        QFETCH(HeaderFields, fields);
        QFETCH(QByteArray, broken);
        QCOMPARE(brokenRules(sampleRequest(), changed(name, fields)).join(','), broken);
    }

    // What is wrong with a field is told apart, so that it can be said.
    void brokenFields_haveTheirFault_data()
    {
        using Fault = HandshakeRule::Fault;
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<HeaderFields>("fields");
        QTest::addColumn<HandshakeRule::Fault>("fault");
        const QByteArray accept = "Sec-WebSocket-Accept";
        const QByteArray protocol = "Sec-WebSocket-Protocol";
        const auto row = [](const char *label, const QByteArray &name, const HeaderFields &fields,
                            Fault fault) {
            QTest::newRow(label) << name << fields << fault;
        };
        row("no Upgrade", "Upgrade", {}, Fault::Missing);
        row("empty Upgrade", "Upgrade", { { "Upgrade", "" } }, Fault::Empty);
        row("other Upgrade", "Upgrade", { { "Upgrade", "h2c" } }, Fault::Wrong);
        row("empty Connection", "Connection", { { "Connection", "" } }, Fault::Empty);
        row("empty Accept", accept, { { accept, "" } }, Fault::Empty);
        row("no Accept", accept, {}, Fault::Missing);
        row("Accept twice", "", { { accept, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" } }, Fault::Repeated);
        row("wrong Accept", accept, { { accept, "abc" } }, Fault::Wrong);
        row("empty subprotocol", "", { { protocol, "" } }, Fault::Empty);
        row("subprotocol twice", "", { { protocol, "chat" }, { protocol, "chat" } }, Fault::Repeated);
        row("two subprotocols", "", { { protocol, "chat, superchat" } }, Fault::Repeated);
        row("subprotocol not offered", "", { { protocol, "mqtt" } }, Fault::Wrong);
        row("odd parameter", "", { { "Sec-WebSocket-Extensions", "permessage-deflate; x" } }, Fault::Wrong);
    }
    void brokenFields_haveTheirFault()
    {
        QFETCH(QByteArray, name);
        QFETCH(HeaderFields, fields);
        QList<HandshakeRule::Fault> faults;
        for (const HandshakeRule &rule : checkResponse(sampleRequest(), changed(name, fields))) {
            QCOMPARE(rule.isKept, rule.fault == HandshakeRule::Fault::None);
            if (!rule.isKept)
                faults.append(rule.fault);
        }
        QCOMPARE(faults.size(), 1);
        QTEST(faults.first(), "fault");
    }

    void status_mustBe101OfHttp11_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("101") << QByteArray("HTTP/1.1") << 101 << true;
        QTest::newRow("200") << QByteArray("HTTP/1.1") << 200 << false;
        QTest::newRow("100") << QByteArray("HTTP/1.1") << 100 << false;
        QTest::newRow("102") << QByteArray("HTTP/1.1") << 102 << false;
        QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0") << 101 << false;
    }
    void status_mustBe101OfHttp11()
    {
        QFETCH(QByteArray, version);
        QFETCH(int, status);
        QFETCH(bool, isKept);
        ResponseHead response = sampleResponse();
        response.version = version;
        response.status = status;
        QCOMPARE(brokenRules(sampleRequest(), response).isEmpty(), isKept);
    }

    void nothingOffered_nothingMayBeChosen()
    {
        RequestHead request = sampleRequest();
        request.fields.removeIf([](const HeaderField &field) {
            return field.name == "Sec-WebSocket-Protocol" || field.name == "Sec-WebSocket-Extensions";
        });
        const HeaderFields chosen = { { "Sec-WebSocket-Protocol", "chat" },
                                      { "Sec-WebSocket-Extensions", "permessage-deflate" } };
        QCOMPARE(brokenRules(request, sampleResponse()), QByteArrayList());
        QCOMPARE(brokenRules(request, changed("", chosen)), (QByteArrayList{ "Subprotocol", "Extensions" }));
        const QList<HandshakeRule> rules = checkResponse(request, changed("", chosen));
        QCOMPARE(rules[4].expected, QByteArray("no Sec-WebSocket-Protocol"));
        QCOMPARE(rules[4].found, QByteArray("chat"));
    }
};

QTEST_APPLESS_MAIN(HandshakeTest)

} // namespace tst_handshake

#include "tst_handshake.moc"
