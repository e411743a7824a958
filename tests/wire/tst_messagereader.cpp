// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/messagereader.h"

#include "wire/deflate.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_messagereader {

using namespace wire;

namespace {

constexpr MaskKey someKey = { 0x37, char(0xfa), 0x21, 0x3d };
const QByteArray mixed = "h\xc3\xa9 \xe4\xb8\xad \xf0\x9f\x98\x80!"; // characters of one to four bytes

Timestamp at(qint64 microseconds)
{
    return Timestamp(std::chrono::microseconds(microseconds));
}

enum class Fin { No, Yes };

QByteArray frame(Opcode opcode, const QByteArray &payload, Fin fin = Fin::Yes, Sender sender = Sender::Server,
                 bool rsv1 = false)
{
    FrameHeader header;
    header.opcode = opcode;
    header.fin = fin == Fin::Yes;
    header.rsv1 = rsv1;
    header.masked = sender == Sender::Client;
    header.mask = header.masked ? someKey : MaskKey{};
    return makeFrame(header, payload);
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

// A message as one line: "text 5 (7) Hello", with its flags and, when there are several, its frames.
QByteArray shown(const Message &message)
{
    QByteArray line = opcodeName(message.opcode) + ' ' + QByteArray::number(message.size) + " ("
        + QByteArray::number(message.wireSize) + ')';
    const bool isReadable = message.payload.size() < 80 && message.opcode == Opcode::Text;
    line += ' ' + (isReadable ? message.payload : QByteArray(message.payload.left(40).toHex()));
    if (message.isCompressed)
        line += " compressed " + message.wirePayload.left(40).toHex();
    if (message.isInvalidUtf8)
        line += " invalid";
    if (message.isIncomplete)
        line += " incomplete";
    if (message.isTruncated)
        line += " truncated";
    if (message.frameCount() > 1)
        line += " in " + QByteArray::number(message.frameCount());
    return line;
}

// What a reader makes of bytes: a line for each message, the verdict, and what did not finish.
struct Reading
{
    QByteArrayList messages;
    QByteArray verdict;
    QByteArrayList unfinished;
};

struct Setting
{
    Sender sender = Sender::Server;
    ReadLimits limits = {};
    std::optional<DeflateParameters> deflate = {};
};

void readPiece(MessageReader &reader, QByteArrayView piece, Reading &reading)
{
    while (const auto message = reader.next(piece, at(1)))
        reading.messages.append(shown(*message));
    QVERIFY(reader.violation() || piece.isEmpty());
}

Reading finish(MessageReader &reader, Reading reading)
{
    if (const auto &violation = reader.violation())
        reading.verdict =
            QByteArray::number(violation->closeCode) + ' ' + violation->section + ": " + violation->rule;
    for (const Message &message : reader.takeUnfinished(at(2)))
        reading.unfinished.append(shown(message));
    return reading;
}

Reading readInPieces(const Setting &setting, QByteArrayView bytes, qsizetype pieceSize)
{
    MessageReader reader(setting.sender, setting.limits, setting.deflate);
    Reading reading;
    for (qsizetype from = 0; from < bytes.size(); from += pieceSize)
        readPiece(reader, bytes.sliced(from, std::min(pieceSize, bytes.size() - from)), reading);
    return finish(reader, reading);
}

Reading readCutAt(const Setting &setting, QByteArrayView bytes, qsizetype cut)
{
    MessageReader reader(setting.sender, setting.limits, setting.deflate);
    Reading reading;
    readPiece(reader, bytes.first(cut), reading);
    readPiece(reader, bytes.sliced(cut), reading);
    return finish(reader, reading);
}

Reading readWhole(const Setting &setting, QByteArrayView bytes)
{
    return readInPieces(setting, bytes, std::max<qsizetype>(1, bytes.size()));
}

// How much of an offending frame is at hand depends on the split; all else must not.
void compare(const Reading &actual, const Reading &expected)
{
    QCOMPARE(actual.messages, expected.messages);
    QCOMPARE(actual.verdict, expected.verdict);
    QCOMPARE(actual.unfinished.size(), expected.unfinished.size());
    if (expected.verdict.isEmpty())
        QCOMPARE(actual.unfinished, expected.unfinished);
}

void compareEverySplit(const Setting &setting, const QByteArray &bytes)
{
    const Reading whole = readWhole(setting, bytes);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        compare(readCutAt(setting, bytes, cut), whole);
    for (qsizetype size = 1; size <= std::min<qsizetype>(bytes.size(), 40); ++size)
        compare(readInPieces(setting, bytes, size), whole);
}

} // namespace

class MessageReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sizes_areReadInEveryForm_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qsizetype>("headerSize");
        for (const qsizetype size : { 0, 1, 124, 125 })
            QTest::addRow("%lld", qint64(size)) << size << qsizetype(2);
        for (const qsizetype size : { 126, 127, 65534, 65535 })
            QTest::addRow("%lld", qint64(size)) << size << qsizetype(4);
        for (const qsizetype size : { 65536, 65537, 1'048'575, 1'048'576, 1'048'577, 5'000'000 })
            QTest::addRow("%lld", qint64(size)) << size << qsizetype(10);
    }
    void sizes_areReadInEveryForm()
    {
        QFETCH(qsizetype, size);
        QFETCH(qsizetype, headerSize);
        QByteArray payload(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            payload[i] = char('a' + i % 23);
        for (const Sender sender : { Sender::Server, Sender::Client }) {
            for (const Opcode opcode : { Opcode::Text, Opcode::Binary }) {
                const QByteArray bytes = frame(opcode, payload, Fin::Yes, sender);
                const qsizetype maskSize = sender == Sender::Client ? 4 : 0;
                for (const qsizetype piece : { bytes.size(), qsizetype(1000), qsizetype(65536) }) {
                    MessageReader reader(sender);
                    std::optional<Message> message;
                    for (qsizetype from = 0; from < bytes.size(); from += piece) {
                        QVERIFY(!message);
                        QByteArrayView input =
                            QByteArrayView(bytes).sliced(from, std::min(piece, bytes.size() - from));
                        message = reader.next(input, at(7));
                        QVERIFY(input.isEmpty());
                    }
                    QVERIFY(message.has_value());
                    QCOMPARE(message->opcode, opcode);
                    QCOMPARE(message->payload, payload);
                    QCOMPARE(message->size, qint64(size));
                    QCOMPARE(message->wireSize, qint64(size + headerSize + maskSize));
                    QCOMPARE(message->frame.header.view().toByteArray(), bytes.first(headerSize + maskSize));
                    QCOMPARE(message->time, at(7));
                    QVERIFY(message->payload.capacity() <= size + 64 * 1024);
                }
            }
        }
    }

    void messages_areReadWhereverTheBytesAreCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("messages");
        QTest::newRow("nothing") << QByteArray() << QByteArrayList();
        QTest::newRow("one") << frame(Opcode::Text, mixed) << QByteArrayList{ "text 13 (15) " + mixed };
        QTest::newRow("three in a row")
            << frame(Opcode::Text, "a") + frame(Opcode::Binary, "\xff") + frame(Opcode::Text, "")
            << QByteArrayList{ "text 1 (3) a", "binary 1 (3) ff", "text 0 (2) " };
        QTest::newRow("fragments") << frame(Opcode::Text, "Hel", Fin::No)
                + frame(Opcode::Continuation, "", Fin::No) + frame(Opcode::Continuation, "lo")
                                   << QByteArrayList{ "text 5 (11) Hello in 3" };
        QTest::newRow("empty fragments")
            << frame(Opcode::Binary, "", Fin::No) + frame(Opcode::Continuation, "")
            << QByteArrayList{ "binary 0 (4)  in 2" };
        QTest::newRow("control between fragments")
            << frame(Opcode::Text, "a", Fin::No) + frame(Opcode::Ping, "p")
                + frame(Opcode::Continuation, "b", Fin::No) + frame(Opcode::Pong, "")
                + frame(Opcode::Continuation, "c") + frame(Opcode::Close, hex("03e8"))
            << QByteArrayList{ "ping 1 (3) 70", "pong 0 (2) ", "text 3 (9) abc in 3", "close 2 (4) 03e8" };
        QTest::newRow("largest control frames")
            << frame(Opcode::Ping, QByteArray(125, 'x')) + frame(Opcode::Pong, QByteArray(125, 'y'))
            << QByteArrayList{ "ping 125 (127) " + QByteArray(80, '7').replace("77", "78"),
                               "pong 125 (127) " + QByteArray(80, '7').replace("77", "79") };
        QTest::newRow("close with nothing") << frame(Opcode::Close, "") << QByteArrayList{ "close 0 (2) " };
        QTest::newRow("close with a reason")
            << frame(Opcode::Close, hex("0fa0") + "\xc3\xa9") << QByteArrayList{ "close 4 (6) 0fa0c3a9" };
        QTest::newRow("16-bit length")
            << frame(Opcode::Text, QByteArray(126, 'x'))
            << QByteArrayList{ "text 126 (130) " + QByteArray(80, '7').replace("77", "78") };
    }
    void messages_areReadWhereverTheBytesAreCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, messages);
        const Reading reading = readWhole({}, bytes);
        QCOMPARE(reading.messages, messages);
        QCOMPARE(reading.verdict, QByteArray());
        QCOMPARE(reading.unfinished, QByteArrayList());
        compareEverySplit({}, bytes);
    }

    void textCutInsideCharacters_isWhole()
    {
        for (qsizetype first = 0; first <= mixed.size(); ++first) {
            for (qsizetype second = first; second <= mixed.size(); ++second) {
                const QByteArray bytes = frame(Opcode::Text, mixed.first(first), Fin::No)
                    + frame(Opcode::Continuation, mixed.mid(first, second - first), Fin::No)
                    + frame(Opcode::Continuation, mixed.mid(second));
                const Reading reading = readWhole({}, bytes);
                QCOMPARE(reading.messages, QByteArrayList{ "text 13 (19) " + mixed + " in 3" });
                compare(readInPieces({}, bytes, 1), reading);
            }
        }
    }

    void maskedFragments_areUnmaskedWhereverTheyAreCut()
    {
        const QByteArray bytes = frame(Opcode::Text, mixed.first(5), Fin::No, Sender::Client)
            + frame(Opcode::Ping, "ping", Fin::Yes, Sender::Client)
            + frame(Opcode::Continuation, mixed.mid(5), Fin::Yes, Sender::Client);
        const Setting client{ Sender::Client };
        QCOMPARE(readWhole(client, bytes).messages,
                 (QByteArrayList{ "ping 4 (10) 70696e67", "text 13 (25) " + mixed + " in 2" }));
        compareEverySplit(client, bytes);
    }

    void frames_haveTheirPlacesAndTimes()
    {
        const QByteArray bytes = frame(Opcode::Text, "a", Fin::No) + frame(Opcode::Ping, "")
            + frame(Opcode::Continuation, "b") + frame(Opcode::Text, "c");
        MessageReader reader(Sender::Server);
        std::vector<Message> messages;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArrayView input = QByteArrayView(bytes).sliced(i, 1);
            if (auto message = reader.next(input, at(i)))
                messages.push_back(*message);
        }
        QCOMPARE(messages.size(), size_t(3));
        const auto [ping, fragmented, last] = std::tie(messages[0], messages[1], messages[2]);
        QCOMPARE(ping.frame.place, quint64(1));
        QCOMPARE(ping.frame.time, at(4));
        QCOMPARE(fragmented.frame.place, quint64(0));
        QCOMPARE(fragmented.frame.time, at(2));
        QCOMPARE(fragmented.frame.header, HeaderBytes(hex("0101")));
        QCOMPARE(fragmented.furtherFrames.size(), size_t(1));
        QCOMPARE(fragmented.furtherFrames[0].place, quint64(2));
        QCOMPARE(fragmented.furtherFrames[0].time, at(7));
        QCOMPARE(fragmented.furtherFrames[0].header, HeaderBytes(hex("8001")));
        QCOMPARE(fragmented.time, at(7));
        QCOMPARE(last.frame.place, quint64(3));
    }

    void brokenRules_areNamed_data()
    {
        QTest::addColumn<Sender>("sender");
        QTest::addColumn<bool>("deflate");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("verdict"); // how it begins
        QTest::addColumn<QByteArrayList>("unfinished");
        const auto row = [](const char *name, const QByteArray &bytes, const char *verdict,
                            const QByteArrayList &unfinished, Sender sender = Sender::Server,
                            bool deflate = false) {
            QTest::newRow(name) << sender << deflate << bytes << QByteArray(verdict) << unfinished;
        };
        const auto server = Sender::Server;
        row("masked by a server", hex("818537fa213d7f9f4d5158"), "1002 RFC 6455 §5.1: a server must not mask",
            { "text 5 (11) Hello" });
        row("masked by a server, empty", hex("818037fa213d"), "1002 RFC 6455 §5.1", { "text 0 (6) " });
        row("not masked by a client", hex("810548656c6c6f"), "1002 RFC 6455 §5.1: a client must mask",
            { "text 5 (7) Hello" }, Sender::Client);
        row("ping not masked by a client", hex("8900"), "1002 RFC 6455 §5.1", { "ping 0 (2) " },
            Sender::Client);
        row("RSV1", hex("c10161"), "1002 RFC 6455 §5.2: RSV1 must be 0, as no", { "text 1 (3) a" });
        row("RSV2", hex("a10161"), "1002 RFC 6455 §5.2: RSV2", { "text 1 (3) a" });
        row("RSV3", hex("910161"), "1002 RFC 6455 §5.2: RSV2", { "text 1 (3) a" });
        row("RSV2 with compression", hex("a10161"), "1002 RFC 6455 §5.2: RSV2", { "text 1 (3) a" }, server,
            true);
        row("RSV1 in a ping", hex("c900"), "1002 RFC 7692 §6: RSV1 must be 0 in control", { "ping 0 (2) " },
            server, true);
        row("RSV1 in a continuation", hex("010161") + hex("c00162"),
            "1002 RFC 7692 §6: RSV1 may be 1 in the first", { "text 2 (6) ab incomplete in 2" }, server,
            true);
        for (const int opcode : { 3, 4, 5, 6, 7, 11, 12, 13, 14, 15 }) {
            const QByteArray number = QByteArray::number(opcode);
            row(("opcode " + number).constData(), char(0x80 | opcode) + hex("026869"),
                ("1002 RFC 6455 §5.2: opcode " + number + " is reserved").constData(),
                { "reserved " + number + " 2 (4) 6869" });
        }
        row("length of 125 in 16 bits", hex("827e007d61"), "1002 RFC 6455 §5.2: a length must be written",
            { "binary 1 (5) 61 incomplete" });
        row("length of 0 in 16 bits", hex("827e0000"), "1002 RFC 6455 §5.2: a length must be written",
            { "binary 0 (4) " });
        row("length of 65535 in 64 bits", hex("827f000000000000ffff"),
            "1002 RFC 6455 §5.2: a length must be written", { "binary 0 (10)  incomplete" });
        row("top bit of the length", hex("827f8000000000000000"), "1002 RFC 6455 §5.2: the top bit",
            { "binary 0 (10)  incomplete" });
        row("all bits of the length", hex("827fffffffffffffffff6161"), "1002 RFC 6455 §5.2: the top bit",
            { "binary 2 (12) 6161 incomplete" });
        row("ping with FIN off", hex("090161"), "1002 RFC 6455 §5.5: a control frame must not be fragmented",
            { "ping 1 (3) 61" });
        row("close with FIN off", hex("0800"), "1002 RFC 6455 §5.5: a control frame must not be fragmented",
            { "close 0 (2) " });
        row("ping of 126 bytes", hex("897e007e"), "1002 RFC 6455 §5.5: a control frame carries at most 125",
            { "ping 0 (4)  incomplete" });
        row("close in 64 bits", hex("887f"), "1002 RFC 6455 §5.5: a control frame carries at most 125",
            { "close 0 (2)  incomplete" });
        row("continuation of nothing", hex("800161"), "1002 RFC 6455 §5.4: a continuation frame needs",
            { "continuation 1 (3) 61" });
        row("continuation of nothing, not the last", hex("0000"),
            "1002 RFC 6455 §5.4: a continuation frame needs", { "continuation 0 (2)  incomplete" });
        row("text inside a message", hex("010161") + hex("810162"),
            "1002 RFC 6455 §5.4: a new message must not", { "text 1 (3) a incomplete", "text 1 (3) b" });
        row("binary inside a message", hex("010161") + hex("0200"),
            "1002 RFC 6455 §5.4: a new message must not",
            { "text 1 (3) a incomplete", "binary 0 (2)  incomplete" });
        row("masked continuation", hex("010161") + hex("808100000000") + "b", "1002 RFC 6455 §5.1",
            { "text 2 (10) ab incomplete in 2" });
        row("close of one byte", hex("880103"), "1002 RFC 6455 §5.5.1: a Close frame carries",
            { "close 1 (3) 03" });
        row("close reason not UTF-8", hex("880403e8c328"),
            "1007 RFC 6455 §5.5.1: a close reason must be UTF-8", { "close 4 (6) 03e8c328 invalid" });
        row("close reason cut", hex("880303e8c3"), "1007 RFC 6455 §5.5.1", { "close 3 (5) 03e8c3 invalid" });
        for (const quint16 code : { 0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535 }) {
            const QByteArray payload = QByteArray(1, char(code >> 8)) + char(code & 0xff);
            row(("close code " + QByteArray::number(code)).constData(), frame(Opcode::Close, payload),
                ("1002 RFC 6455 §7.4: close code " + QByteArray::number(code) + " must not be sent")
                    .constData(),
                { "close 2 (4) " + payload.toHex() });
        }
        row("text not UTF-8", frame(Opcode::Text, "ab\xff") + hex("8900"),
            "1007 RFC 6455 §8.1: a text message must be UTF-8; its byte 2 cannot be",
            { "text 3 (5) ab\xff invalid" });
        row("text not UTF-8 over fragments",
            frame(Opcode::Text, "a\xe4", Fin::No) + frame(Opcode::Continuation, "\xb8", Fin::No)
                + frame(Opcode::Continuation, "x"),
            "1007 RFC 6455 §8.1: a text message must be UTF-8; its byte 3 cannot be",
            { "text 4 (10) a\xe4\xb8x invalid in 3" });
        row("text not UTF-8, its frame cut", hex("810561ff62"), "1007 RFC 6455 §8.1",
            { "text 3 (5) a\xff"
              "b invalid incomplete" });
        row("text not UTF-8 in a fragment", frame(Opcode::Text, "a\xff", Fin::No), "1007 RFC 6455 §8.1",
            { "text 2 (4) a\xff invalid incomplete" });
        row("RSV2 in a fragment", hex("210161"), "1002 RFC 6455 §5.2: RSV2", { "text 1 (3) a incomplete" });
        row("text cut inside a character", frame(Opcode::Text, "a\xe4\xb8"),
            "1007 RFC 6455 §8.1: a text message must be UTF-8; its byte 3 is missing",
            { "text 3 (5) a\xe4\xb8 invalid" });
        row("text cut, over fragments",
            frame(Opcode::Text, "a\xe4\xb8", Fin::No) + frame(Opcode::Continuation, ""),
            "1007 RFC 6455 §8.1: a text message must be UTF-8; its byte 3 is missing",
            { "text 3 (7) a\xe4\xb8 invalid in 2" });
        row("HTTP instead of frames", "HTTP/1.1 200 OK", "1002 RFC 6455 §5.2: RSV1",
            { "close 13 (15) 54502f312e3120323030204f4b incomplete" });
    }
    void brokenRules_areNamed()
    {
        QFETCH(Sender, sender);
        QFETCH(bool, deflate);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, verdict);
        QFETCH(QByteArrayList, unfinished);
        Setting setting{ sender };
        if (deflate)
            setting.deflate = DeflateParameters();
        const Reading reading = readWhole(setting, bytes);
        QVERIFY2(reading.verdict.startsWith(verdict), reading.verdict.constData());
        QCOMPARE(reading.messages, QByteArrayList());
        QCOMPARE(reading.unfinished, unfinished);
        compareEverySplit(setting, bytes);

        // Messages before the fault are not lost.
        const QByteArray good = frame(Opcode::Text, "good", Fin::Yes, sender);
        const Reading after = readWhole(setting, good + bytes);
        QCOMPARE(after.messages.size(), 1);
        QCOMPARE(after.verdict, reading.verdict);
        QCOMPARE(after.unfinished, unfinished);
    }

    void faults_areKnownAtTheByte_data()
    {
        QTest::addColumn<QByteArray>("bytes"); // up to the byte that tells
        QTest::newRow("opcode") << hex("83");
        QTest::newRow("RSV") << hex("c1");
        QTest::newRow("fragmented ping") << hex("09");
        QTest::newRow("continuation") << hex("80");
        QTest::newRow("mask") << hex("8180");
        QTest::newRow("ping too large") << hex("897e");
        QTest::newRow("length") << hex("827e007d");
        QTest::newRow("top bit") << hex("827f8000000000000000");
        QTest::newRow("UTF-8") << hex("817e0fff61c328");
        QTest::newRow("UTF-8, surrogate") << hex("0110eda0");
        QTest::newRow("close code") << hex("880203ed");
    }
    void faults_areKnownAtTheByte()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(readWhole({}, bytes.chopped(1)).verdict.isEmpty());
        QVERIFY(!readWhole({}, bytes).verdict.isEmpty());
        QVERIFY(!readInPieces({}, bytes, 1).verdict.isEmpty());
    }

    void offendingBytes_areTheHeaderAndWhatFollows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("offending");
        const QByteArray longPayload(100, 'x');
        QTest::newRow("short") << hex("830161") << hex("830161");
        QTest::newRow("header alone") << hex("83") << hex("83");
        QTest::newRow("masked, shown without the mask")
            << hex("818537fa213d7f9f4d5158") << hex("818537fa213d") + "Hello";
        QTest::newRow("long") << hex("c164") + longPayload << hex("c164") + longPayload.first(62);
        QTest::newRow("not what follows the frame") << hex("c10161") + hex("8900") << hex("c10161");
        QTest::newRow("text from the wrong byte on") << hex("8164") + longPayload.first(50) + '\xff'
                + longPayload.first(49) << hex("8164ff") + longPayload.first(49);
        QTest::newRow("text from the cut character on")
            << frame(Opcode::Text, "abc\xe4\xb8") << hex("8105e4b8");
        QTest::newRow("close") << hex("880203ed") << hex("880203ed");
    }
    void offendingBytes_areTheHeaderAndWhatFollows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, offending);
        MessageReader reader(Sender::Server);
        QByteArrayView input(bytes);
        QVERIFY(!reader.next(input, at(0)));
        QVERIFY(reader.violation().has_value());
        QCOMPARE(reader.violation()->offendingBytes.toHex(), offending.toHex());
    }

    void afterAFault_nothingIsRead()
    {
        MessageReader reader(Sender::Server);
        const QByteArray bytes = hex("830161") + frame(Opcode::Text, "later");
        QByteArrayView input(bytes);
        QVERIFY(!reader.next(input, at(0)));
        QCOMPARE(input.size(), 7);
        QVERIFY(!reader.next(input, at(0)));
        QCOMPARE(input.size(), 7);
        QCOMPARE(reader.takeUnfinished(at(0)).size(), size_t(1));
        QVERIFY(reader.takeUnfinished(at(0)).empty());
        QVERIFY(!reader.next(input, at(0)));
        QVERIFY(reader.violation().has_value());
    }

    void unfinishedMessages_areHandedOver_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("unfinished");
        QTest::newRow("nothing") << QByteArray() << QByteArrayList();
        QTest::newRow("one byte of a header") << hex("81") << QByteArrayList{ "text 0 (1)  incomplete" };
        QTest::newRow("half a header") << hex("827e01") << QByteArrayList{ "binary 0 (3)  incomplete" };
        QTest::newRow("header of a ping") << hex("89") << QByteArrayList{ "ping 0 (1)  incomplete" };
        QTest::newRow("header alone") << hex("8105") << QByteArrayList{ "text 0 (2)  incomplete" };
        QTest::newRow("half a payload") << hex("81054865") << QByteArrayList{ "text 2 (4) He incomplete" };
        QTest::newRow("cut inside a character")
            << hex("8105c3") << QByteArrayList{ "text 1 (3) \xc3 incomplete" };
        QTest::newRow("half a ping") << hex("89056162") << QByteArrayList{ "ping 2 (4) 6162 incomplete" };
        QTest::newRow("fragments") << hex("010161") + hex("000162")
                                   << QByteArrayList{ "text 2 (6) ab incomplete in 2" };
        QTest::newRow("header of a continuation")
            << hex("010161") + hex("80") << QByteArrayList{ "text 1 (4) a incomplete in 2" };
        QTest::newRow("half a continuation")
            << hex("010161") + hex("800262") << QByteArrayList{ "text 2 (6) ab incomplete in 2" };
        QTest::newRow("ping inside a message") << hex("010161")
                + hex("890270") << QByteArrayList{ "text 1 (3) a incomplete", "ping 1 (3) 70 incomplete" };
    }
    void unfinishedMessages_areHandedOver()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, unfinished);
        const Reading reading = readWhole({}, bytes);
        QCOMPARE(reading.verdict, QByteArray());
        QCOMPARE(reading.messages, QByteArrayList());
        QCOMPARE(reading.unfinished, unfinished);
        compareEverySplit({}, bytes);
    }

    void unfinishedMessage_knowsWhatCameOfIt()
    {
        MessageReader reader(Sender::Server);
        QByteArrayView input("\x82\x7e\x01");
        QVERIFY(!reader.next(input, at(5)));
        const std::vector<Message> unfinished = reader.takeUnfinished(at(9));
        QCOMPARE(unfinished.size(), size_t(1));
        QCOMPARE(unfinished[0].frame.header.view().toByteArray(), QByteArray("\x82\x7e\x01"));
        QVERIFY(!FrameHeader::parse(unfinished[0].frame.header.view()));
        QCOMPARE(unfinished[0].time, at(9));
    }

    void insideMessage_isKnownAtEveryByte()
    {
        const QByteArray bytes = frame(Opcode::Text, "ab", Fin::No) + frame(Opcode::Ping, "p")
            + frame(Opcode::Continuation, "c") + frame(Opcode::Ping, "p") + frame(Opcode::Text, "d");
        //                      text....  ping...  cont...  ping...  text...
        const QByteArray inside = "1111"
                                  "111"
                                  "110"
                                  "000"
                                  "110";
        MessageReader reader(Sender::Server);
        QVERIFY(!reader.isInsideMessage());
        QByteArray seen;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArrayView input = QByteArrayView(bytes).sliced(i, 1);
            reader.next(input, at(0));
            seen += reader.isInsideMessage() ? '1' : '0';
        }
        QCOMPARE(seen, inside);
    }

    void limits_areJudgedByTheHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isTooBig");
        QTest::addColumn<QByteArrayList>("unfinished");
        QTest::newRow("at the limit")
            << frame(Opcode::Binary, QByteArray(10, 'x')) << false << QByteArrayList();
        QTest::newRow("beyond it") << frame(Opcode::Binary, QByteArray(11, '\x01')) << true
                                   << QByteArrayList{ "binary 11 (13) " + QByteArray("01").repeated(10)
                                                      + " truncated" };
        QTest::newRow("far beyond it")
            << hex("827f7fffffffffffffff") << true
            << QByteArrayList{ "binary 9223372036854775807 (10)  incomplete truncated" };
        QTest::newRow("fragments at the limit")
            << frame(Opcode::Text, "01234", Fin::No) + frame(Opcode::Continuation, "56789") << false
            << QByteArrayList();
        QTest::newRow("fragments beyond it") << frame(Opcode::Text, "01234", Fin::No)
                + hex("8006") << true << QByteArrayList{ "text 11 (9) 01234 incomplete truncated in 2" };
        QTest::newRow("sum beyond all numbers")
            << frame(Opcode::Text, "01234", Fin::No) + hex("807f7fffffffffffffff") << true
            << QByteArrayList{ "text 9223372036854775807 (17) 01234 incomplete truncated in 2" };
        QTest::newRow("control frames are not counted") << frame(Opcode::Text, "01234", Fin::No)
                + frame(Opcode::Ping, QByteArray(100, 'p')) + frame(Opcode::Continuation, "56789")
                                                        << false << QByteArrayList();
        QTest::newRow("three frames") << frame(Opcode::Text, "", Fin::No)
                + frame(Opcode::Continuation, "", Fin::No) + frame(Opcode::Continuation, "")
                                      << false << QByteArrayList();
        QTest::newRow("four frames") << frame(Opcode::Text, "a", Fin::No)
                + frame(Opcode::Continuation, "", Fin::No) + frame(Opcode::Continuation, "", Fin::No)
                + frame(Opcode::Continuation, "")
                                     << true << QByteArrayList{ "text 1 (9) a truncated in 4" };
    }
    void limits_areJudgedByTheHeader()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isTooBig);
        QFETCH(QByteArrayList, unfinished);
        const Setting setting{ Sender::Server, { 10, 3 } };
        const Reading reading = readWhole(setting, bytes);
        QCOMPARE(reading.verdict.startsWith("1009 limit: a message may have at most "), isTooBig);
        QCOMPARE(reading.verdict.isEmpty(), !isTooBig);
        QCOMPARE(reading.unfinished, unfinished);
        compareEverySplit(setting, bytes);
    }

    void emptyFragmentsWithoutEnd_endAtTheLimit()
    {
        MessageReader reader(Sender::Server, { 1000, 100'000 });
        QByteArray bytes = frame(Opcode::Text, "", Fin::No);
        const QByteArray more = frame(Opcode::Continuation, "", Fin::No).repeated(1000);
        int rounds = 0;
        for (; !reader.violation() && rounds < 1000; ++rounds) {
            QByteArrayView input = rounds == 0 ? bytes : more;
            QVERIFY(!reader.next(input, at(0)));
        }
        QCOMPARE(rounds, 101);
        QCOMPARE(reader.violation()->closeCode, quint16(1009));
        QCOMPARE(reader.takeUnfinished(at(0)).front().frameCount(), qsizetype(100'001));
    }

    void hundredThousandFragments_makeOneMessage()
    {
        const QByteArray bytes = frame(Opcode::Binary, "0123456789", Fin::No)
            + frame(Opcode::Continuation, "0123456789", Fin::No).repeated(99'998)
            + frame(Opcode::Continuation, "0123456789");
        MessageReader reader(Sender::Server);
        QByteArrayView input(bytes);
        const auto message = reader.next(input, at(0));
        QVERIFY(message.has_value());
        QCOMPARE(message->frameCount(), qsizetype(100'000));
        QCOMPARE(message->payload, QByteArray("0123456789").repeated(100'000));
    }

    void announcedLength_isNotAllocated()
    {
        MessageReader reader(Sender::Server, { 1'000'000'000, 10 });
        const QByteArray bytes = hex("827f000000003b000000") + "0123456789"; // 944 MiB announced
        QByteArrayView input(bytes);
        QVERIFY(!reader.next(input, at(0)));
        QVERIFY(!reader.violation());
        const std::vector<Message> unfinished = reader.takeUnfinished(at(0));
        QCOMPARE(unfinished[0].payload, QByteArray("0123456789"));
        QVERIFY(unfinished[0].payload.capacity() <= 2 * 1024 * 1024);
    }

    void compressedMessages_areInflated_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("messages");
        // RFC 7692 §7.2.3.
        QTest::newRow("one frame") << hex("c107f248cdc9c90700")
                                   << QByteArrayList{ "text 5 (9) Hello compressed f248cdc9c90700" };
        QTest::newRow("two frames") << hex("4103f248cd") + hex("8004c9c90700")
                                    << QByteArrayList{ "text 5 (11) Hello compressed f248cdc9c90700 in 2" };
        QTest::newRow("window shared") << hex("c107f248cdc9c90700") + hex("c105f200110000")
                                       << QByteArrayList{ "text 5 (9) Hello compressed f248cdc9c90700",
                                                          "text 5 (7) Hello compressed f200110000" };
        QTest::newRow("not compressed at all")
            << hex("810548656c6c6f") << QByteArrayList{ "text 5 (7) Hello" };
        QTest::newRow("stored block")
            << hex("c10b000500faff48656c6c6f00")
            << QByteArrayList{ "text 5 (13) Hello compressed 000500faff48656c6c6f00" };
        QTest::newRow("last block marked")
            << hex("c108f348cdc9c9070000")
            << QByteArrayList{ "text 5 (10) Hello compressed f348cdc9c9070000" };
        QTest::newRow("two blocks") << hex("c10df24805000000ffffcac9c90700")
                                    << QByteArrayList{
                                           "text 5 (15) Hello compressed f24805000000ffffcac9c90700"
                                       };
        QTest::newRow("empty") << hex("c10100") + hex("c107f248cdc9c90700")
                               << QByteArrayList{ "text 0 (3)  compressed 00",
                                                  "text 5 (9) Hello compressed f248cdc9c90700" };
        QTest::newRow("empty without a byte")
            << hex("c100") + hex("c107f248cdc9c90700")
            << QByteArrayList{ "text 0 (2)  compressed ", "text 5 (9) Hello compressed f248cdc9c90700" };
        QTest::newRow("ping between")
            << hex("4103f248cd") + hex("8900") + hex("8004c9c90700")
            << QByteArrayList{ "ping 0 (2) ", "text 5 (11) Hello compressed f248cdc9c90700 in 2" };
    }
    void compressedMessages_areInflated()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, messages);
        const Setting setting{ Sender::Server, {}, DeflateParameters() };
        const Reading reading = readWhole(setting, bytes);
        QCOMPARE(reading.verdict, QByteArray());
        QCOMPARE(reading.messages, messages);
        compareEverySplit(setting, bytes);
    }

    void compressedFaults_areNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QByteArrayList>("unfinished");
        QTest::newRow("reserved block type")
            << hex("c10107") << QByteArray("1007 RFC 7692 §7.2.2: a compressed")
            << QByteArrayList{ "text 0 (3)  compressed 07 incomplete" };
        QTest::newRow("cut in a stored block")
            << hex("c107000500faff4865") << QByteArray("1007 RFC 7692 §7.2.2") << QByteArrayList();
        Deflater deflater(15, false);
        const QByteArray notUtf8 = deflater.deflate("abc\xff"
                                                    "def");
        QTest::newRow("not UTF-8") << frame(
            Opcode::Text, notUtf8, Fin::Yes, Sender::Server,
            true) << QByteArray("1007 RFC 6455 §8.1: a text message must be UTF-8; its byte 3 cannot be")
                                   << QByteArrayList();
        Deflater another(15, false);
        const QByteArray cut = another.deflate("abc\xc3");
        QTest::newRow("cut UTF-8") << frame(
            Opcode::Text, cut, Fin::Yes, Sender::Server,
            true) << QByteArray("1007 RFC 6455 §8.1: a text message must be UTF-8; its byte 4 is missing")
                                   << QByteArrayList();
    }
    void compressedFaults_areNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, verdict);
        QFETCH(QByteArrayList, unfinished);
        const Setting setting{ Sender::Server, {}, DeflateParameters() };
        const Reading reading = readWhole(setting, bytes);
        QVERIFY2(reading.verdict.startsWith(verdict), reading.verdict.constData());
        QCOMPARE(reading.messages, QByteArrayList());
        QCOMPARE(reading.unfinished.size(), 1);
        if (!unfinished.isEmpty())
            QCOMPARE(reading.unfinished, unfinished);
        compareEverySplit(setting, bytes);
    }

    void deflateBomb_endsAtTheLimit()
    {
        Deflater deflater(15, false);
        const QByteArray bomb = deflater.deflate(QByteArray(50'000'000, 'x'));
        const QByteArray bytes = frame(Opcode::Text, bomb, Fin::Yes, Sender::Server, true);
        QVERIFY(bytes.size() < 100'000);
        MessageReader reader(Sender::Server, { 100'000, 10 }, DeflateParameters());
        QByteArrayView input(bytes);
        QVERIFY(!reader.next(input, at(0)));
        QCOMPARE(reader.violation()->closeCode, quint16(1009));
        const std::vector<Message> unfinished = reader.takeUnfinished(at(0));
        QCOMPARE(unfinished.size(), size_t(1));
        QVERIFY(unfinished[0].isTruncated);
        QCOMPARE(unfinished[0].payload, QByteArray(100'000, 'x'));
        QVERIFY(unfinished[0].payload.capacity() < 400'000);
    }

    void parameters_goWithTheSender_data()
    {
        QTest::addColumn<Sender>("sender");
        QTest::newRow("server") << Sender::Server;
        QTest::newRow("client") << Sender::Client;
    }
    void parameters_goWithTheSender()
    {
        QFETCH(Sender, sender);
        DeflateParameters parameters;
        (sender == Sender::Server ? parameters.serverMaxWindowBits : parameters.clientMaxWindowBits) = 9;
        (sender == Sender::Server ? parameters.serverNoContextTakeover : parameters.clientNoContextTakeover) =
            true;
        Deflater deflater(9, true);
        const QByteArray text = QByteArray("0123456789").repeated(300);
        QByteArray bytes;
        for (int i = 0; i < 3; ++i)
            bytes += frame(Opcode::Text, deflater.deflate(text), Fin::Yes, sender, true);
        MessageReader reader(sender, {}, parameters);
        QByteArrayView input(bytes);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(reader.next(input, at(0)).value_or(Message()).payload, text);
        QVERIFY(input.isEmpty());
    }

    void movedReader_goesOn()
    {
        MessageReader reader(Sender::Server);
        QByteArrayView input("\x81\x05Hel");
        QVERIFY(!reader.next(input, at(0)));
        MessageReader moved = std::move(reader);
        input = "lo";
        QCOMPARE(shown(moved.next(input, at(0)).value_or(Message())), QByteArray("text 5 (7) Hello"));
    }
};

QTEST_APPLESS_MAIN(MessageReaderTest)

} // namespace tst_messagereader

#include "tst_messagereader.moc"
