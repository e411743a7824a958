// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/attempt.h"
#include "connections/transcript.h"
#include "support/certificates.h"
#include "support/scriptedpeer.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace tst_tap {

using connections::Attempt;
using support::Script;
using support::ScriptedPeer;
namespace event = connections::event;

namespace {

const connections::Clock theClock;

requests::Request to(const ScriptedPeer &peer)
{
    requests::Request request;
    request.url = peer.url();
    request.offersDeflate = false;
    return request;
}

// What came after "connecting" and "connected 101".
QStringList linesWhenOpen(const Transcript &transcript)
{
    return transcript.lines.mid(2);
}

QStringList list(std::initializer_list<const char *> lines)
{
    QStringList result;
    for (const char *line : lines)
        result.append(QString::fromUtf8(line));
    return result;
}

// How many pings wait for their pongs to leave.
class PingLedger : public connections::Observer
{
public:
    void messageReceived(wire::Message &&message) override
    {
        pings += message.opcode == wire::Opcode::Ping;
        most = std::max(most, pings - pongs);
    }
    void messageSent(wire::Message &&message) override { pongs += message.opcode == wire::Opcode::Pong; }
    void happened(connections::Event &&, wire::Timestamp) override { }
    void burstEnded() override { }
    bool hasRoom() override { return true; }

    int pings = 0;
    int pongs = 0;
    int most = 0;
};

} // namespace

class TestTap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void dataMessages_areSeenInOrderAndReachQWebSocket()
    {
        using namespace support;
        ScriptedPeer peer(
            Script().accept().send(textFrame("one") + binaryFrame("\x02") + textFrame({}) + pongFrame("p")));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_COMPARE(linesWhenOpen(transcript),
                     list({ "in text one", "in binary 02", "in text", "in pong p" }));
        QTRY_COMPARE(attempt.messagesDelivered(), 3);
    }

    void messageFragmentedInsideACharacter_reachesQWebSocketWhole()
    {
        const QByteArray text = "a\xc3\xa9\xe4\xb8\xad\xf0\x9f\x98\x80z";
        ScriptedPeer peer(Script().accept().send(support::fragments(1, text, 1)));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_COMPARE(attempt.messagesDelivered(), 1);
        QCOMPARE(transcript.messages.at(0).payload, text);
        QCOMPARE(transcript.messages.at(0).frameCount(), text.size());
        QVERIFY(!transcript.messages.at(0).isInvalidUtf8);
    }

    void ping_isAnsweredAndBothAreSeen()
    {
        ScriptedPeer peer(Script().accept().send(support::pingFrame("alive?")).readFrame(10));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_COMPARE(linesWhenOpen(transcript), list({ "in ping alive?", "out pong alive?" }));
        QTRY_VERIFY(peer.isScriptDone());
        QCOMPARE(peer.frames().at(0).payload, "alive?");
    }

    void pingBetweenFragments_isSeenBeforeTheMessage()
    {
        using support::Frame;
        const QByteArray first = Frame{ 1, "he", false }.toBytes();
        const QByteArray last = Frame{ 0, "llo", true }.toBytes();
        ScriptedPeer peer(Script().accept().send(first + support::pingFrame("x") + last));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(linesWhenOpen(transcript).contains(QLatin1String("in text frames=2 hello")));
        QCOMPARE(linesWhenOpen(transcript).at(0), QStringLiteral("in ping x"));
        QTRY_VERIFY(linesWhenOpen(transcript).contains(QLatin1String("out pong x")));
    }

    void whatIsSent_arrivesMaskedInOrderAndToTheByte()
    {
        ScriptedPeer peer(Script().accept().readFrame(1).readFrame(2).readFrame(9));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        const QByteArray odd = "\xef\xbb\xbf BOM \xed\xa0\x80";
        attempt.send(wire::Opcode::Text, odd);
        attempt.send(wire::Opcode::Binary, QByteArray(100'000, 'b'));
        QTRY_COMPARE(transcript.messages.size(), 2);
        attempt.send(wire::Opcode::Ping, "p");
        QTRY_VERIFY(peer.isScriptDone());
        const QList<support::Frame> frames = peer.frames();
        QCOMPARE(frames.size(), 3);
        QCOMPARE(frames[0].opcode, 1);
        QCOMPARE(frames[0].payload, odd);
        QCOMPARE(frames[1].payload, QByteArray(100'000, 'b'));
        QVERIFY(frames[1].mask && frames[0].mask && *frames[0].mask != *frames[1].mask);
        QTRY_COMPARE(transcript.messages.size(), 3);
        QCOMPARE(transcript.messages[1].wireSize, 100'000 + 14);
        QCOMPARE(transcript.messages[1].frame.place, quint64(1));
    }

    void bufferedAmount_fallsToZeroWhenAllHasLeft()
    {
        ScriptedPeer peer(Script().accept().readFrame(2));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        attempt.send(wire::Opcode::Binary, QByteArray(20'000'000, 'b'));
        QVERIFY(attempt.bufferedAmount() >= 20'000'000);
        QTRY_COMPARE(attempt.bufferedAmount(), 0);
    }

    void closeByTheServer_isAnsweredInKind_data()
    {
        QTest::addColumn<QByteArray>("close");
        QTest::addColumn<QByteArray>("answer"); // payload
        QTest::addColumn<QString>("end");
        QTest::newRow("empty") << support::closeFrame() << QByteArray()
                               << QStringLiteral("closed server clean 1005");
        QTest::newRow("1000") << support::closeFrame(1000, "bye") << QByteArray("\x03\xe8")
                              << QStringLiteral("closed server clean 1000 bye");
        QTest::newRow("4999") << support::closeFrame(4999) << QByteArray("\x13\x87")
                              << QStringLiteral("closed server clean 4999");
        QTest::newRow("1011, long reason")
            << support::closeFrame(1011, QByteArray(123, 'r')) << QByteArray("\x03\xf3")
            << QStringLiteral("closed server clean 1011 ") + QString(123, u'r');
    }

    void closeByTheServer_isAnsweredInKind()
    {
        QFETCH(QByteArray, close);
        ScriptedPeer peer(Script().accept().send(close).readFrame(8).close());
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        QTEST(transcript.lines.last(), "end");
        QTEST(peer.frames().at(0).payload, "answer");
    }

    void serverThatDoesNotEndTcp_isLeftAfterASecond()
    {
        ScriptedPeer peer(Script().accept().send(support::closeFrame(1000)));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_COMPARE(transcript.lines.value(transcript.lines.size() - 1),
                     QStringLiteral("closed server clean 1000"));
        QTRY_VERIFY(peer.isDisconnected());
    }

    void closeByUs_waitsForTheServersCloseAndShowsWhatComesBefore()
    {
        ScriptedPeer peer(
            Script().accept().readFrame(8).send(support::textFrame("late")).send(support::closeFrame(1000)));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        attempt.close({ 4001, "done" });
        attempt.send(wire::Opcode::Text, "too late");
        attempt.close({ 4002, {} });
        QTRY_VERIFY(transcript.hasEnded());
        QCOMPARE(linesWhenOpen(transcript),
                 list({ "closing client 4001 done", "out close 4001 done", "in text late", "in close 1000",
                        "closed client clean 1000" }));
        QCOMPARE(peer.frames().size(), 1);
    }

    void close_leavesBehindAllThatWasSentBefore()
    {
        ScriptedPeer peer(Script().accept().readFrame(8).send(support::closeFrame(1000)).close());
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        for (int i = 0; i < 20; ++i)
            attempt.send(wire::Opcode::Binary, QByteArray(50'000, char('a' + i)));
        attempt.close({ 1000, {} });
        QTRY_VERIFY(transcript.hasEnded());
        QCOMPARE(peer.frames().size(), 21);
        QCOMPARE(peer.frames().at(19).payload, QByteArray(50'000, 't'));
        QCOMPARE(peer.frames().at(20).opcode, 8);
    }

    void serverThatDoesNotAnswerTheClose_isLeftAfterTheTimeout()
    {
        ScriptedPeer peer(Script().accept().readFrame(8));
        requests::Request request = to(peer);
        request.limits.closeTimeout = std::chrono::milliseconds(100);
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        attempt.close({ 1000, {} });
        QTRY_COMPARE(transcript.lines.last(), QStringLiteral("closed client unclean 1006"));
        QVERIFY(transcript.last<event::Closed>()->text.contains(QLatin1String("0.1 s")));
    }

    // The time is for the answer, not for what has to leave before the Close.
    void serverThatReadsSlowly_hasTheTimeoutFromTheClose()
    {
        ScriptedPeer peer(Script()
                              .accept()
                              .readSlowly(500'000, std::chrono::milliseconds(20))
                              .readBytes(12'000'000)
                              .readFrame(8)
                              .send(support::closeFrame(1000))
                              .close());
        requests::Request request = to(peer);
        request.limits.closeTimeout = std::chrono::seconds(1);
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        for (int i = 0; i < 12; ++i)
            attempt.send(wire::Opcode::Binary, QByteArray(1'000'000, 'x'));
        attempt.close({ 1000, {} });
        QTRY_VERIFY_WITH_TIMEOUT(transcript.hasEnded(), 60'000);
        QCOMPARE(transcript.lines.last(), QStringLiteral("closed client clean 1000"));
        QCOMPARE(peer.frames().size(), 13);
    }

    void serverThatDoesNotRead_isNotBlamedForAnAnswer()
    {
        ScriptedPeer peer(Script().accept().stopReading());
        requests::Request request = to(peer);
        request.limits.closeTimeout = std::chrono::milliseconds(100);
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        attempt.send(wire::Opcode::Binary, QByteArray(30'000'000, 'x'));
        attempt.close({ 1000, {} });
        QTRY_COMPARE(transcript.lines.last(), QStringLiteral("closed client unclean 1006"));
        QVERIFY(transcript.last<event::Closed>()->text.contains(QLatin1String("could not leave")));
    }

    void bothCloseAtOnce_isClean()
    {
        ScriptedPeer peer(Script()
                              .accept()
                              .pause(std::chrono::milliseconds(50))
                              .send(support::closeFrame(1001))
                              .readFrame(8)
                              .close());
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        attempt.close({ 1000, {} });
        QTRY_COMPARE(transcript.lines.last(), QStringLiteral("closed client clean 1001"));
        QCOMPARE(peer.frames().size(), 1);
    }

    void bytesAfterTheServersClose_areCounted()
    {
        ScriptedPeer peer(Script()
                              .accept()
                              .send(support::closeFrame(1000) + support::textFrame("ghost"))
                              .readFrame(8)
                              .close());
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        QCOMPARE(transcript.last<event::Closed>()->bytesAfterClose, 7);
        QVERIFY(!transcript.lines.contains(QLatin1String("in text ghost")));
    }

    void connectionLost_is1006AndKeepsWhatHadCome_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("resets");
        QTest::addColumn<QStringList>("lines");
        using support::Frame;
        QTest::newRow("FIN") << QByteArray() << false << list({});
        QTest::newRow("inside a header") << QByteArray("\x81") << false << list({ "in text incomplete" });
        QTest::newRow("inside a payload")
            << support::textFrame("hello").left(5) << false << list({ "in text incomplete hel" });
        QTest::newRow("between fragments")
            << Frame{ 1, "hel", false }.toBytes() << false << list({ "in text incomplete hel" });
    }

    void connectionLost_is1006AndKeepsWhatHadCome()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, lines);
        ScriptedPeer peer(Script().accept().send(bytes).close());
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        QCOMPARE(linesWhenOpen(transcript), lines + list({ "closed server unclean 1006" }));
        QCOMPARE(attempt.messagesDelivered(), 0);
    }

    void reset_is1006()
    {
        ScriptedPeer peer(
            Script().accept().send(support::textFrame("x")).pause(std::chrono::milliseconds(20)).reset());
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_COMPARE(linesWhenOpen(transcript), list({ "in text x", "closed server unclean 1006" }));
    }

    void violations_areRecordedNamedAndClosed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line"); // of the violation
        QTest::addColumn<int>("code");
        using support::Frame;
        const auto row = [](const char *what, const QByteArray &bytes, const char *section, int code) {
            QTest::newRow(what) << bytes
                                << QStringLiteral("violation %1 %2").arg(code).arg(QString::fromUtf8(section))
                                << code;
        };
        row("masked", Frame{ 1, "x", true, 0, QByteArray("abcd") }.toBytes(), "RFC 6455 §5.1", 1002);
        row("RSV1", Frame{ 1, "x", true, 4 }.toBytes(), "RFC 6455 §5.2", 1002);
        row("RSV2", Frame{ 2, "x", true, 2 }.toBytes(), "RFC 6455 §5.2", 1002);
        row("RSV3", Frame{ 9, "x", true, 1 }.toBytes(), "RFC 6455 §5.2", 1002);
        row("opcode 3", Frame{ 3, "x" }.toBytes(), "RFC 6455 §5.2", 1002);
        row("opcode 11", Frame{ 11, "x" }.toBytes(), "RFC 6455 §5.2", 1002);
        row("16-bit length of 125", QByteArray::fromHex("827e007d") + QByteArray(125, 'x'), "RFC 6455 §5.2",
            1002);
        row("64-bit length of 65535", QByteArray::fromHex("827f000000000000ffff"), "RFC 6455 §5.2", 1002);
        row("64-bit length, top bit", QByteArray::fromHex("827f8000000000000000"), "RFC 6455 §5.2", 1002);
        row("fragmented ping", Frame{ 9, "x", false }.toBytes(), "RFC 6455 §5.5", 1002);
        row("ping of 126", Frame{ 9, QByteArray(126, 'x') }.toBytes(), "RFC 6455 §5.5", 1002);
        row("continuation of nothing", Frame{ 0, "x" }.toBytes(), "RFC 6455 §5.4", 1002);
        row("text inside a message", Frame{ 1, "x", false }.toBytes() + Frame{ 1, "y" }.toBytes(),
            "RFC 6455 §5.4", 1002);
        row("Close of one byte", Frame{ 8, "x" }.toBytes(), "RFC 6455 §5.5.1", 1002);
        row("Close 1005", support::closeFrame(1005), "RFC 6455 §7.4", 1002);
        row("Close 1006", support::closeFrame(1006), "RFC 6455 §7.4", 1002);
        row("Close 999", support::closeFrame(999), "RFC 6455 §7.4", 1002);
        row("Close 1016", support::closeFrame(1016), "RFC 6455 §7.4", 1002);
        row("Close 5000", support::closeFrame(5000), "RFC 6455 §7.4", 1002);
        row("bad UTF-8", support::textFrame("a\xff"), "RFC 6455 §8.1", 1007);
        row("surrogate", support::textFrame("\xed\xa0\x80"), "RFC 6455 §8.1", 1007);
        row("bad UTF-8 over fragments", support::fragments(1, "\xe4\xb8z", 1), "RFC 6455 §8.1", 1007);
        row("character cut at the end", support::textFrame("\xe4\xb8"), "RFC 6455 §8.1", 1007);
        row("reason not UTF-8", support::closeFrame(1000, "\xff"), "RFC 6455 §5.5.1", 1007);
    }

    void violations_areRecordedNamedAndClosed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        QFETCH(int, code);
        ScriptedPeer peer(Script().accept().send(bytes).readFrame(8).close());
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        const QString all = transcript.lines.join(u'\n');
        QVERIFY2(transcript.lines.contains(line), qPrintable(all));
        QVERIFY2(transcript.lines.last().startsWith(QStringLiteral("closed client unclean %1").arg(code)),
                 qPrintable(all));
        QVERIFY(!transcript.last<event::Violated>()->violation.offendingBytes.isEmpty());
        QVERIFY2(transcript.lines.at(2).startsWith(QLatin1String("in ")), qPrintable(all));
        QCOMPARE(peer.frames().last().opcode, 8);
        const wire::ClosePayload expected{ quint16(code), {} };
        QCOMPARE(peer.frames().last().payload.left(2), expected.toBytes());
        QCOMPARE(attempt.messagesDelivered(), 0);
    }

    void limits_close1009AndKeepWhatHadCome_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("times");
        QTest::newRow("announced too large") << QByteArray::fromHex("827f0000000100000000") + "begin" << 1;
        QTest::newRow("too large over fragments")
            << support::Frame{ 2, QByteArray(600, 'x'), false }.toBytes()
                + support::Frame{ 0, QByteArray(600, 'x') }.toBytes()
            << 1;
        QTest::newRow("fragments without end") << support::Frame{ 0, {}, false }.toBytes() << 5000;
    }

    void limits_close1009AndKeepWhatHadCome()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, times);
        Script script = Script().accept();
        if (times > 1)
            script.send(support::Frame{ 1, "a", false }.toBytes());
        ScriptedPeer peer(script.flood(bytes, times).readFrame(8).close());
        requests::Request request = to(peer);
        request.limits.messageBytes = 1000;
        request.limits.messageFrames = 1000;
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        QVERIFY2(transcript.lines.last().startsWith(QLatin1String("closed client unclean 1009")),
                 qPrintable(transcript.lines.last()));
        QVERIFY(transcript.messages.at(0).isTruncated);
    }

    void compressedMessages_areInflatedForQWebSocketAndShown()
    {
        wire::Deflater deflater(15, false);
        const QByteArray text(5000, 'z');
        QByteArray bytes;
        for (int i = 0; i < 3; ++i)
            bytes += support::Frame{ 1, deflater.deflate(text), true, 4 }.toBytes();
        ScriptedPeer peer(
            Script().accept("Sec-WebSocket-Extensions: permessage-deflate\r\n").send(bytes).readFrame(1));
        requests::Request request = to(peer);
        request.offersDeflate = true;
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_COMPARE(attempt.messagesDelivered(), 3);
        QVERIFY(transcript.messages.at(2).isCompressed);
        QCOMPARE(transcript.messages.at(2).payload, text);
        QVERIFY(transcript.messages.at(2).wireSize < 40);

        attempt.send(wire::Opcode::Text, text);
        QTRY_VERIFY(peer.isScriptDone());
        const support::Frame frame = peer.frames().at(0);
        QCOMPARE(frame.rsv, 4);
        wire::Inflater inflater(15, false);
        QByteArray inflated;
        QCOMPARE(inflater.inflate(frame.payload, true, inflated, 1'000'000), wire::Inflater::Result::Ok);
        QCOMPARE(inflated, text);
    }

    void deflateBomb_costsNoMoreThanTheLimit()
    {
        wire::Deflater deflater(15, false);
        const QByteArray bomb = deflater.deflate(QByteArray(64 * 1024 * 1024, '\0'));
        QVERIFY(bomb.size() < 100'000);
        ScriptedPeer peer(Script()
                              .accept("Sec-WebSocket-Extensions: permessage-deflate\r\n")
                              .send(support::Frame{ 2, bomb, true, 4 }.toBytes())
                              .readFrame(8)
                              .close());
        requests::Request request = to(peer);
        request.offersDeflate = true;
        request.limits.messageBytes = 1024 * 1024;
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        QVERIFY(transcript.lines.last().startsWith(QLatin1String("closed client unclean 1009")));
        QVERIFY(transcript.messages.at(0).isTruncated);
        QCOMPARE(transcript.messages.at(0).payload.size(), 1024 * 1024);
    }

    void brokenDeflateStream_closes1007()
    {
        ScriptedPeer peer(Script()
                              .accept("Sec-WebSocket-Extensions: permessage-deflate\r\n")
                              .send(support::Frame{ 1, QByteArray(20, '\xff'), true, 4 }.toBytes())
                              .readFrame(8)
                              .close());
        requests::Request request = to(peer);
        request.offersDeflate = true;
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        QVERIFY2(transcript.lines.last().startsWith(QLatin1String("closed client unclean 1007")),
                 qPrintable(transcript.lines.join(u'\n')));
        QCOMPARE(transcript.messages.at(0).wirePayload, QByteArray(20, '\xff'));
    }

    void pauseOfSixSecondsInsideAFrame_isNothing()
    {
        const QByteArray frame = support::textFrame("hello");
        ScriptedPeer peer(
            Script().accept().send(frame.left(3)).pause(std::chrono::seconds(6)).send(frame.mid(3)));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_COMPARE_WITH_TIMEOUT(linesWhenOpen(transcript), list({ "in text hello" }), 15'000);
        QTRY_COMPARE(attempt.messagesDelivered(), 1);
    }

    void messageOf64MiB_arrivesWhole()
    {
        const QByteArray payload(64 * 1024 * 1024, 'm');
        ScriptedPeer peer(Script().accept().send(support::textFrame(payload)));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_COMPARE_WITH_TIMEOUT(attempt.messagesDelivered(), 1, 60'000);
        QCOMPARE(transcript.messages.at(0).payload, payload);
    }

    void aHundredThousandFragments_makeOneMessage()
    {
        ScriptedPeer peer(Script().accept().send(support::fragments(2, QByteArray(100'000, 'f'), 1)));
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_COMPARE_WITH_TIMEOUT(attempt.messagesDelivered(), 1, 60'000);
        QCOMPARE(transcript.messages.at(0).frameCount(), 100'000);
        QCOMPARE(transcript.messages.at(0).furtherFrames.back().place, quint64(99'999));
    }

    void withoutRoom_readingStopsAndNothingIsLost()
    {
        ScriptedPeer peer(Script()
                              .accept()
                              .flood(support::binaryFrame(QByteArray(1000, 'x')), 20'000)
                              .send(support::closeFrame(1000))
                              .close());
        Transcript transcript;
        transcript.room = 0;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.lines.contains(QLatin1String("paused")));
        const qsizetype seen = transcript.messages.size();
        QVERIFY(seen < 20'000);
        transcript.room = 1;
        attempt.resumeReading();
        QTRY_VERIFY_WITH_TIMEOUT(transcript.hasEnded(), 30'000);
        QCOMPARE(transcript.messages.size(), 20'000 + 2);
        QCOMPARE(transcript.lines.last(), QStringLiteral("closed server clean 1000"));
        QCOMPARE(transcript.lines.count(QStringLiteral("paused")), 1);
        QCOMPARE(transcript.lines.count(QStringLiteral("resumed")), 1);
    }

    void serverGoneWhilePaused_isToldOnceAllIsRead()
    {
        ScriptedPeer peer(Script().accept().send(support::fragments(2, QByteArray(500, 'x'), 1)).close());
        Transcript transcript;
        transcript.room = 0;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(peer.isScriptDone());
        QTRY_VERIFY(transcript.lines.contains(QLatin1String("paused")));
        QVERIFY(!transcript.hasEnded());
        transcript.room = 1;
        attempt.resumeReading();
        QTRY_COMPARE(transcript.lines.last(), QStringLiteral("closed server unclean 1006"));
        QCOMPARE(transcript.messages.size(), 1);
    }

    void serverThatDoesNotReadItsPongs_isNotReadUntilItDoes()
    {
        constexpr int total = 200'000; // more than the kernel's buffers take
        const QByteArray ping = support::pingFrame(QByteArray(125, 'p'));
        ScriptedPeer peer(
            Script().accept().stopReading().flood(ping.repeated(100), total / 100).readFrame(8));
        PingLedger ledger;
        Attempt attempt(to(peer), ledger, theClock);
        attempt.start();
        QTRY_VERIFY_WITH_TIMEOUT(ledger.most > 10'000, 30'000);
        peer.readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(ledger.pongs, total, 60'000);
        QCOMPARE(ledger.pings, total);
        QCOMPARE(ledger.most, 10'001);
    }

    void serverThatDoesNotReadItsPongs_canBeClosed()
    {
        const QByteArray ping = support::pingFrame(QByteArray(125, 'p'));
        ScriptedPeer peer(Script().accept().stopReading().flood(ping.repeated(100), 1'000'000));
        PingLedger ledger;
        requests::Request request = to(peer);
        request.limits.closeTimeout = std::chrono::milliseconds(200);
        Attempt attempt(request, ledger, theClock);
        QSignalSpy ended(&attempt, &Attempt::ended);
        attempt.start();
        QTRY_VERIFY_WITH_TIMEOUT(ledger.most > 10'000, 30'000);
        attempt.close({ 1000, {} });
        QTRY_COMPARE(ended.size(), 1);
    }

    void lastWordsBeforeAReset_areKept_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<bool>("isInTheSocket"); // read by Qt, not yet by the tap
        QTest::newRow("in the kernel") << false << false;
        QTest::newRow("in the socket") << false << true;
        QTest::newRow("in the socket, TLS") << true << true;
    }
    // Noticed by a failing write.
    void lastWordsBeforeAReset_areKept()
    {
        QFETCH(bool, isTls);
        QFETCH(bool, isInTheSocket);
        support::Certificates certificates;
        Attempt *writer = nullptr;
        Script script = Script().accept().readFrame(9);
        script.send(support::textFrame("last words") + support::closeFrame(1001));
        if (isInTheSocket)
            script.pause(std::chrono::milliseconds(100));
        ScriptedPeer peer(script.reset().call([&] { writer->send(wire::Opcode::Ping, "too late"); }));
        if (isTls)
            peer.useTls(certificates.server().serverConfiguration());
        requests::Request request = to(peer);
        request.tls.authorityFile = certificates.authorityFile();
        Transcript transcript;
        transcript.room = isInTheSocket ? 0 : 1;
        Attempt attempt(request, transcript, theClock);
        writer = &attempt;
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        attempt.send(wire::Opcode::Ping, "begin");
        QTRY_VERIFY(peer.isScriptDone());
        transcript.room = 1;
        attempt.resumeReading();
        QTRY_VERIFY(transcript.hasEnded());
        QStringList lines = linesWhenOpen(transcript);
        lines.removeAll(QStringLiteral("paused"));
        lines.removeAll(QStringLiteral("resumed"));
        QCOMPARE(lines,
                 list({ "out ping begin", "in text last words", "in close 1001", "closing server 1001",
                        "out ping incomplete too late", "out close incomplete 1001",
                        "closed server unclean 1001" }));
        QVERIFY(transcript.last<event::Closed>()->text.contains(QLatin1String("before Sockeye's Close")));
    }

    void tlsThatBreaks_endsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an alert nobody encrypted") << QByteArray::fromHex("15030300020228");
        QTest::newRow("a record that cannot be decrypted")
            << QByteArray::fromHex("1703030020") + QByteArray(32, 'x');
        QTest::newRow("no record at all") << QByteArray("HTTP/1.1 500 Internal Server Error\r\n\r\n");
    }
    void tlsThatBreaks_endsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        support::Certificates certificates;
        ScriptedPeer peer(Script()
                              .accept()
                              .send(support::textFrame("last words"))
                              .pause(std::chrono::milliseconds(100)) // until they have left
                              .sendBelowTls(bytes)
                              .readFrame(8));
        peer.useTls(certificates.server().serverConfiguration());
        requests::Request request = to(peer);
        request.tls.authorityFile = certificates.authorityFile();
        Transcript transcript;
        Attempt attempt(request, transcript, theClock);
        attempt.start();
        QTRY_VERIFY(transcript.hasEnded());
        QCOMPARE(linesWhenOpen(transcript), list({ "in text last words", "closed server unclean 1006" }));
        const QString text = transcript.last<event::Closed>()->text;
        QVERIFY2(text.contains(QLatin1String("TLS")), qPrintable(text));
    }

    void messagesThatDidNotLeave_areRecordedAsIncomplete()
    {
        ScriptedPeer peer(Script().accept().readBytes(1000).reset());
        Transcript transcript;
        Attempt attempt(to(peer), transcript, theClock);
        attempt.start();
        QTRY_VERIFY(attempt.isOpen());
        attempt.send(wire::Opcode::Binary, QByteArray(50'000'000, 'x'));
        QTRY_VERIFY_WITH_TIMEOUT(transcript.hasEnded(), 20'000);
        QVERIFY(transcript.messages.isEmpty() || transcript.messages.at(0).isIncomplete);
        QCOMPARE(transcript.messages.size() + transcript.last<event::Closed>()->unsentMessages, 1);
    }
};

QTEST_GUILESS_MAIN(TestTap)

} // namespace tst_tap

#include "tst_tap.moc"
