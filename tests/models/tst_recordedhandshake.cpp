// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handshakefacts.h"
#include "models/recordedcapture.h"
#include "models/recordedhandshake.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_recordedhandshake {

using namespace models;
using captures::ConnectionId;
using captures::ConnectionRecord;
using std::chrono::microseconds;

namespace {

const QByteArray requestHead = "GET /p?a=1 HTTP/1.1\r\n"
                               "Host: h\r\n"
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                               "Sec-WebSocket-Protocol: chat.v2, chat.v1\r\n"
                               "X-It: it's\r\n"
                               "Cookie: session\r\n\r\n";
const QByteArray responseHead = "HTTP/1.1 101 Switching Protocols\r\n"
                                "Upgrade: websocket\r\n"
                                "Connection: Upgrade\r\n"
                                "Set-Cookie: other\r\n"
                                "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

ConnectionRecord opened()
{
    ConnectionRecord record;
    record.id = ConnectionId(1);
    record.url = QStringLiteral("ws://h/p?a=1");
    record.opened = samples::at();
    record.status = 101;
    record.requestHead = requestHead;
    record.responseHead = responseHead;
    record.phases = "{\"tcp\":250,\"upgrade\":1500}";
    return record;
}

RecordedHandshake handshakeOf(const ConnectionRecord &record, captures::Batch more = {})
{
    captures::Batch records;
    records.emplace_back(captures::ConnectionChange(record));
    for (auto &one : more)
        records.emplace_back(std::move(one));
    const RecordedCapture capture(std::move(records));
    return readHandshake(capture.reader(), record.id).value_or(RecordedHandshake());
}

QString factText(const RecordedHandshake &handshake, const QString &label)
{
    for (const HandshakeFact &fact : factsOf(handshake))
        if (fact.label == label)
            return (fact.isStriking ? QStringLiteral("! ") : QString()) + fact.value;
    return {};
}

} // namespace

class TestRecordedHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void openedConnection_hasBothHeadsAndItsPhases()
    {
        const RecordedHandshake handshake = handshakeOf(opened());
        QVERIFY(handshake.request && handshake.response);
        QCOMPARE(handshake.request->fields.size(), 5);
        QCOMPARE(handshake.phases.size(), 2);
        QCOMPARE(handshake.phases.last().start, microseconds(250));
        QCOMPARE(handshake.total(), microseconds(1750));
        QVERIFY(handshake.failure.isEmpty());
        QCOMPARE(statusText(handshake), QStringLiteral("101 Switching Protocols"));
    }

    void whatWasAskedForInVain_strikes()
    {
        QCOMPARE(factText(handshakeOf(opened()), QStringLiteral("Subprotocol")),
                 QStringLiteral("! none, although chat.v2, chat.v1 was asked for"));
        ConnectionRecord record = opened();
        record.responseHead.replace("Set-Cookie: other", "Sec-WebSocket-Protocol: chat.v1");
        QCOMPARE(factText(handshakeOf(record), QStringLiteral("Subprotocol")), QStringLiteral("chat.v1"));
        QCOMPARE(factText(handshakeOf(record), QStringLiteral("Extensions")), QStringLiteral("none"));
    }

    void answerThatBreaksARule_isMarkedAtItsField()
    {
        ConnectionRecord record = opened();
        record.responseHead.replace("Set-Cookie: other", "Sec-WebSocket-Protocol: chat.v9");
        const RecordedHandshake handshake = handshakeOf(record);
        QVERIFY(
            faultOf(handshake, { "sec-websocket-protocol", "chat.v9" }).contains(QStringLiteral("chat.v2")));
        QVERIFY(faultOf(handshake, { "Upgrade", "websocket" }).isEmpty());
        QVERIFY(factText(handshake, QStringLiteral("Broken rule")).contains(QStringLiteral("chat.v9")));
    }

    void failure_saysWhy_ofTheLatestAttemptOnly()
    {
        ConnectionRecord record;
        record.id = ConnectionId(1);
        record.url = QStringLiteral("ws://h/");
        record.closed = samples::at(10);
        const RecordedHandshake handshake = handshakeOf(
            record,
            samples::batch(samples::event("connecting"), samples::event("failed", "{\"text\":\"first\"}"),
                           samples::event("connecting"),
                           samples::event("failed", "{\"cause\":\"refused\",\"text\":\"second\"}")));
        QCOMPARE(handshake.failure, QStringLiteral("second"));
        QCOMPARE(statusText(handshake), QStringLiteral("No answer"));
        QVERIFY(handshakeOf(record,
                            samples::batch(samples::event("failed", "{\"text\":\"first\"}"),
                                           samples::event("connecting")))
                    .failure.isEmpty());
    }

    void whatCameInsteadOfAnAnswer_isThere_ofOlderCapturesToo()
    {
        ConnectionRecord record;
        record.id = ConnectionId(1);
        record.url = QStringLiteral("ws://h/");
        record.closed = samples::at(10);
        for (const char *detail : { "{\"received\":\"SSH-2.0\"}", "{\"received_base64\":\"U1NILTIuMA==\"}",
                                    "{\"first_bytes\":\"5353482d322e30\"}" })
            QCOMPARE(handshakeOf(record, samples::batch(samples::event("failed", detail))).received,
                     QByteArray("SSH-2.0"));
        QCOMPARE(shownBytes("HTTP/1.1 101 X\r\nSet-Cookie: a\r\nno colon\r\n", false).count(u"no colon"), 1);
        QVERIFY(!shownBytes("HTTP/1.1 101 X\r\nSet-Cookie: secret\r\n\xff", false)
                     .contains(QStringLiteral("secret")));
        QCOMPARE(shownBytes(QByteArray::fromHex("000041ff"), false).simplified(),
                 QStringLiteral("00 00 41 ff ..A."));
    }

    void refusal_hasAdviceOrItsStatus()
    {
        ConnectionRecord record = opened();
        record.status = 404;
        record.closed = samples::at(10);
        record.responseHead = "HTTP/1.1 404 Not Found\r\n\r\n";
        QCOMPARE(
            handshakeOf(record,
                        samples::batch(samples::event("refused", "{\"advice\":\"Look.\",\"body_cut\":true}")))
                .failure,
            QStringLiteral("Look."));
        QVERIFY(handshakeOf(record, samples::batch(samples::event("refused", "{}")))
                    .failure.contains(QStringLiteral("404")));
    }

    void unknownConnection_isNone()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1));
        QVERIFY(!readHandshake(capture.reader(), ConnectionId(77)));
    }

    void secrets_areShownOnlyWhenAskedFor()
    {
        const RecordedHandshake handshake = handshakeOf(opened());
        QVERIFY(!shownHead(requestHead, false).contains(QStringLiteral("session")));
        QVERIFY(shownHead(requestHead, true).contains(QStringLiteral("Cookie: session")));
        QVERIFY(!shownHead(requestHead, true).contains(u'\r'));
        QVERIFY(!shownValue({ "Cookie", "session" }, false).contains(u's'));
        QCOMPARE(shownValue({ "Cookie", "session" }, true), QStringLiteral("session"));
        QVERIFY(!curlCommand(handshake, false).contains(QStringLiteral("session")));
    }

    void curl_repeatsTheHead_quotedForAShell()
    {
        const RecordedHandshake handshake = handshakeOf(opened());
        const QString command = curlCommand(handshake, true);
        QVERIFY2(command.startsWith(QStringLiteral("curl 'http://h/p?a=1' ")), qPrintable(command));
        QVERIFY(command.contains(QStringLiteral(" -H 'Host: h'")));
        QVERIFY(command.contains(QStringLiteral(" -H $'X-It: it\\'s'")));
        QVERIFY(command.contains(QStringLiteral(" -H 'Cookie: session'")));
        QVERIFY(curlCommand({}, true).isEmpty());
    }

    // What else could a head's bytes be; a terminal writes UTF-8.
    void bytesThatAreNotUtf8_areLatin1_lineByLine_andTheirBytesForCurl()
    {
        const QByteArray head = "GET / HTTP/1.1\r\nX: caf\xe9\r\nY: \xc3\xa9\r\n\r\n";
        QCOMPARE(shownHead(head, false), QStringLiteral("GET / HTTP/1.1\nX: café\nY: é"));
        QCOMPARE(shownValue({ "X", "caf\xe9" }, false), QStringLiteral("café"));
        ConnectionRecord record = opened();
        record.requestHead = head;
        const QString command = curlCommand(handshakeOf(record), false);
        QVERIFY2(command.contains(QStringLiteral(" -H $'X: caf\\xe9' -H 'Y: é'")), qPrintable(command));
    }

    void phaseTime_hasTheUnitThatFits()
    {
        QCOMPARE(phaseTime(microseconds(999)), QStringLiteral("999 µs"));
        QCOMPARE(phaseTime(microseconds(1000)), QStringLiteral("1.0 ms"));
        QCOMPARE(phaseTime(microseconds(1'204'000)), QStringLiteral("1.204 s"));
    }
};

QTEST_GUILESS_MAIN(TestRecordedHandshake)

} // namespace tst_recordedhandshake

#include "tst_recordedhandshake.moc"
