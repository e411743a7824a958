// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/secretmask.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_secretmask {

using namespace captures;

class SecretMaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void maskedHead_hidesValuesOfSecretFieldsOnly_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("masked");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("no secret") << QByteArray("GET / HTTP/1.1\r\nHost: Cookie: x\r\n\r\n")
                                   << QByteArray("GET / HTTP/1.1\r\nHost: Cookie: x\r\n\r\n");
        QTest::newRow("all four")
            << QByteArray(
                   "GET / HTTP/1.1\r\nAuthorization: Basic eA==\r\nPROXY-AUTHORIZATION:x\r\ncookie:  a=1; b=2"
                   "\r\nSet-Cookie:\ta=1\r\nX: y\r\n\r\n")
            << QByteArray("GET / HTTP/1.1\r\nAuthorization: ***\r\nPROXY-AUTHORIZATION:***\r\ncookie:  ***"
                          "\r\nSet-Cookie:\t***\r\nX: y\r\n\r\n");
        QTest::newRow("bare LF") << QByteArray("a\nCookie: x\nY: z\n\n")
                                 << QByteArray("a\nCookie: ***\nY: z\n\n");
        QTest::newRow("folded") << QByteArray("a\r\nCookie: x\r\n more\r\nY: z\r\n f\r\n")
                                << QByteArray("a\r\nCookie: ***\r\n ***\r\nY: z\r\n f\r\n");
        QTest::newRow("folded with a tab") << QByteArray("a\r\nCookie: x\r\n\tmore\r\nY: z\r\n\tf\r\n")
                                           << QByteArray("a\r\nCookie: ***\r\n\t***\r\nY: z\r\n\tf\r\n");
        QTest::newRow("no value") << QByteArray("a\r\nCookie:\r\n\r\n") << QByteArray("a\r\nCookie:\r\n\r\n");
        QTest::newRow("blank before the colon")
            << QByteArray("a\r\nCookie : x\r\n") << QByteArray("a\r\nCookie : ***\r\n");
        QTest::newRow("cut off") << QByteArray("a\r\nCookie: sec") << QByteArray("a\r\nCookie: ***");
        QTest::newRow("names of secrets, tokens and URLs")
            << QByteArray("GET /a?token=S&n=ws://u:S@h HTTP/1.1\r\nX-Api-Key: S\r\nSec-WebSocket-Key: k\r\n"
                          "Sec-WebSocket-Protocol: bearer, S\r\nLocation: https://u:S@h/?sid=S\r\n\r\n")
            << QByteArray(
                   "GET /a?token=***&n=ws://***@h HTTP/1.1\r\nX-Api-Key: ***\r\nSec-WebSocket-Key: k\r\n"
                   "Sec-WebSocket-Protocol: bearer, ***\r\nLocation: https://***@h/?sid=***\r\n\r\n");
        QTest::newRow("backslashes") << QByteArray("a\r\nCookie: \\n X: y\r\nZ: \\r\r\n")
                                     << QByteArray("a\r\nCookie: ***\r\nZ: \\r\r\n");
    }

    void maskedHead_hidesValuesOfSecretFieldsOnly()
    {
        QFETCH(QByteArray, head);
        QTEST(maskedHead(head), "masked");
    }

    void maskedDetail_hidesWithinHeadsAndUrls_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("masked");
        QTest::newRow("empty") << QByteArray("{}") << QByteArray("{}");
        QTest::newRow("heads") << QByteArray(
            "{\"request\":\"GET / HTTP/1.1\\r\\nCookie: a=\\\"1\\\"; b\\\\n\\r\\n\\r\\n\",\"response\":"
            "\"HTTP/1.1 101 X\\r\\nSet-Cookie: s\\r\\n\\r\\n\",\"n\":1}")
                               << QByteArray("{\"request\":\"GET / HTTP/1.1\\r\\nCookie: "
                                             "***\\r\\n\\r\\n\",\"response\":"
                                             "\"HTTP/1.1 101 X\\r\\nSet-Cookie: ***\\r\\n\\r\\n\",\"n\":1}");
        QTest::newRow("elsewhere it is no head") << QByteArray("{\"body\":\"a\\r\\nCookie: x\\r\\n\"}")
                                                 << QByteArray("{\"body\":\"a\\r\\nCookie: x\\r\\n\"}");
        QTest::newRow("url") << QByteArray("{\"url\":\"ws://u:p@h/\",\"to\":\"x\"}")
                             << QByteArray("{\"url\":\"ws://***@h/\",\"to\":\"x\"}");
        QTest::newRow("subprotocol") << QByteArray(R"({"subprotocol":"bearer.S","n":"bearer.S"})")
                                     << QByteArray(R"({"subprotocol":"***","n":"bearer.S"})");
        QTest::newRow("kept to the byte") << QByteArray("{ \"a\" : 1.0e5, \"\\u0061\":[true,null,\"\\\"\"]}")
                                          << QByteArray("{ \"a\" : 1.0e5, \"\\u0061\":[true,null,\"\\\"\"]}");
        QTest::newRow("folded")
            << QByteArray(R"({"response":"H\r\nSet-Cookie: a=1;\r\n\tsid=S\r\n p=S\r\nY: z\r\n\tf\r\n"})")
            << QByteArray(R"({"response":"H\r\nSet-Cookie: ***\r\n\t***\r\n ***\r\nY: z\r\n\tf\r\n"})");
        QTest::newRow("tabs around the colon") << QByteArray(R"({"request":"G\r\nCookie\t:\ta=1\r\n"})")
                                               << QByteArray(R"({"request":"G\r\nCookie\t:***\r\n"})");
        QTest::newRow("a head cut off") << QByteArray("{\"request\":\"G\\r\\nCookie: x\"}")
                                        << QByteArray("{\"request\":\"G\\r\\nCookie: ***\"}");
        QTest::newRow("a value named like a key")
            << QByteArray("{\"k\":\"request\",\"v\":\"a\\r\\nCookie: x\"}")
            << QByteArray("{\"k\":\"request\",\"v\":\"a\\r\\nCookie: x\"}");
        QTest::newRow("what came instead of an answer")
            << QByteArray("{\"received\":\"HTTP/1.1 101 X\\r\\nSet-Cookie: a\\r\\nno colon\"}")
            << QByteArray("{\"received\":\"HTTP/1.1 101 X\\r\\nSet-Cookie: ***\\r\\nno colon\"}");
        QTest::newRow("the same in base64")
            << "{\"received_base64\":\"" + QByteArray("A: \xff\r\nCookie: a\r\n").toBase64() + "\"}"
            << "{\"received_base64\":\"" + QByteArray("A: \xff\r\nCookie: ***\r\n").toBase64() + "\"}";
        QTest::newRow("a head that is not UTF-8") << "{\"response_base64\":\""
                + QByteArray("HTTP/1.1 101 \xe9\r\nSet-Cookie: a\r\n\r\n").toBase64() + "\"}"
                                                  << "{\"response_base64\":\""
                + QByteArray("HTTP/1.1 101 \xe9\r\nSet-Cookie: ***\r\n\r\n").toBase64() + "\"}";
        QTest::newRow("a URL in a body that is not UTF-8")
            << "{\"body_base64\":\"" + QByteArray("\xff ws://u:p@h/?token=S").toBase64() + "\"}"
            << "{\"body_base64\":\"" + QByteArray("\xff ws://***@h/?token=***").toBase64() + "\"}";
    }

    void maskedDetail_hidesWithinHeadsAndUrls()
    {
        QFETCH(QByteArray, json);
        QTEST(maskedDetail(json), "masked");
    }
};

QTEST_GUILESS_MAIN(SecretMaskTest)

} // namespace tst_secretmask

#include "tst_secretmask.moc"
