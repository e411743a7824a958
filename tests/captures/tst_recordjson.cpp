// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"
#include "captures/formats/recordjson.h"
#include "captures/samples.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_recordjson {

using namespace captures;

class RecordJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // The example of interfaces.md.
    void message_isTheDocumentedLine()
    {
        WholeRecord record = whole("hello, world", Kind::Text, wire::Opcode::Text);
        record.row.id = 7;
        QCOMPARE(
            json(record),
            QByteArray(
                "{\"id\":7,\"connection\":1,\"time\":\"2026-01-02T03:04:05.000250Z\",\"direction\":\"in\","
                "\"kind\":\"text\",\"size\":12,\"wire_size\":14,\"compressed\":false,\"frames\":[{\"fin\":"
                "true,\"rsv1\":false,\"rsv2\":false,\"rsv3\":false,\"opcode\":1,\"masked\":false,\"length\":"
                "12,\"header\":\"810c\",\"time\":\"2026-01-02T03:04:05.000250Z\"}],"
                "\"text\":\"hello, world\"}"));
    }

    void event_isTheDocumentedLine()
    {
        WholeRecord record =
            whole("{\"by\":\"server\",\"clean\":true,\"code\":1000}", Kind::Event, wire::Opcode::Text);
        record.row.id = 9;
        record.row.event = "closed";
        QCOMPARE(json(record),
                 QByteArray(
                     "{\"id\":9,\"connection\":1,\"time\":\"2026-01-02T03:04:05.000250Z\",\"kind\":\"event\","
                     "\"event\":\"closed\",\"detail\":{\"by\":\"server\",\"clean\":true,\"code\":1000}}"));
    }

    // A file from elsewhere may hold anything there.
    void event_whoseDetailIsNoObject_staysALine_data()
    {
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<QByteArray>("tail");
        QTest::addRow("another line")
            << QByteArray("{}}\n{\"id\":666}") << QByteArray(",\"detail\":\"{}}\\n{\\\"id\\\":666}\"}");
        QTest::addRow("a list") << QByteArray("[1]") << QByteArray(",\"detail\":\"[1]\"}");
        QTest::addRow("laid out") << QByteArray("{\n \"a\": 1.0\n}")
                                  << QByteArray(",\"detail\":{\"a\":1.0}}");
        QTest::addRow("bytes") << QByteArray("\xff") << QByteArray(",\"detail\":\"\xef\xbf\xbd\"}");
    }

    void event_whoseDetailIsNoObject_staysALine()
    {
        QFETCH(QByteArray, detail);
        QFETCH(QByteArray, tail);
        WholeRecord record = whole(detail, Kind::Event, wire::Opcode::Text);
        record.row.event = "closed";
        QVERIFY2(json(record).endsWith(",\"event\":\"closed\"" + tail), json(record));
    }

    void payload_isShownByKindAndContent_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<quint32>("flags");
        QTest::addColumn<QByteArray>("tail");
        const auto row = [](const char *name, Kind kind, const QByteArray &payload, quint32 flags,
                            const char *tail) {
            QTest::newRow(name) << int(kind) << payload << flags << QByteArray(tail);
        };
        row("text", Kind::Text, "a\"\xC3\xA9\n", 0, ",\"text\":\"a\\\"\xC3\xA9\\n\"}");
        row("empty text", Kind::Text, "", 0, ",\"text\":\"\"}");
        row("invalid", Kind::Text, "\xff", InvalidUtf8, ",\"base64\":\"/w==\",\"invalid_utf8\":true}");
        row("cut within a character", Kind::Text, "a\xC3", Incomplete,
            ",\"base64\":\"YcM=\",\"incomplete\":true}");
        row("cut behind a character", Kind::Text, "ab", Incomplete, ",\"text\":\"ab\",\"incomplete\":true}");
        row("truncated", Kind::Text, "abc", Truncated, ",\"text\":\"abc\",\"truncated\":true,\"stored\":3}");
        row("injected", Kind::Binary, "abc", Injected, ",\"base64\":\"YWJj\",\"injected\":true}");
        row("empty binary", Kind::Binary, "", 0, ",\"base64\":\"\"}");
        row("ping", Kind::Ping, "hi", 0, ",\"base64\":\"aGk=\"}");
        row("pong", Kind::Pong, "", 0, ",\"base64\":\"\"}");
        row("other", Kind::Other, "x", 0, ",\"base64\":\"eA==\"}");
        row("close", Kind::Close,
            QByteArray("\x03\xe8"
                       "bye"),
            0, ",\"close_code\":1000,\"close_reason\":\"bye\"}");
        row("close without reason", Kind::Close, QByteArray("\x03\xe8"), 0,
            ",\"close_code\":1000,\"close_reason\":\"\"}");
        row("close of nothing", Kind::Close, "", 0, "]}");
        row("close of one byte", Kind::Close, "\x03", 0, ",\"base64\":\"Aw==\"}");
        row("close with a bad reason", Kind::Close, QByteArray("\x03\xe8\xff"), InvalidUtf8,
            ",\"base64\":\"A+j/\",\"close_code\":1000,\"invalid_utf8\":true}");
    }

    void payload_isShownByKindAndContent()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, payload);
        QFETCH(quint32, flags);
        QFETCH(QByteArray, tail);
        WholeRecord record = whole(payload, Kind(kind), wire::Opcode::Text);
        record.row.flags = flags;
        const QByteArray line = json(record);
        QVERIFY2(line.endsWith(tail), line.constData());
    }

    void maskedFrames_tellTheirMask()
    {
        WholeRecord record = whole("abc", Kind::Text, wire::Opcode::Text);
        record.frames = { samples::frame(wire::Opcode::Text, 3, Direction::Out) };
        QVERIFY(json(record).contains(
            "\"masked\":true,\"mask\":\"01020304\",\"length\":3,\"header\":\"818301020304\""));
    }

    void aLengthBeyondAnyPayload_isShownAsItIs()
    {
        WholeRecord record = whole("", Kind::Binary, wire::Opcode::Binary);
        record.frames.first().header =
            wire::HeaderBytes(QByteArrayView("\x82\x7f\xff\xff\xff\xff\xff\xff\xff\xff", 10));
        QVERIFY(json(record).contains("\"length\":18446744073709551615,"));
    }

    void headerCutOff_isShownAsFarAsItCame()
    {
        WholeRecord record = whole("", Kind::Binary, wire::Opcode::Binary);
        record.frames.first().header = wire::HeaderBytes(QByteArrayView("\x82\x7e\x01", 3));
        QVERIFY(json(record).contains("\"frames\":[{\"header\":\"827e01\",\"time\":\"2026-"));
    }

    void detail_isMaskedUnlessTold()
    {
        WholeRecord record =
            whole("{\"request\":\"G\\r\\nCookie: secret\\r\\n\\r\\n\"}", Kind::Event, wire::Opcode::Text);
        QVERIFY(!json(record).contains("secret"));
        QByteArray out;
        appendRecordJson(out, record, SecretMask(false));
        QVERIFY(out.contains("Cookie: secret"));
    }

private:
    static WholeRecord whole(const QByteArray &payload, Kind kind, wire::Opcode opcode)
    {
        WholeRecord record;
        record.row.id = 1;
        record.row.connection = ConnectionId(1);
        record.row.time = samples::at();
        record.row.direction = Direction::In;
        record.row.kind = kind;
        record.row.size = payload.size();
        record.row.wireSize = payload.size() + 2;
        record.payload = payload;
        record.frames = { samples::frame(opcode, payload.size()) };
        return record;
    }

    static QByteArray json(const WholeRecord &record)
    {
        QByteArray out;
        appendRecordJson(out, record, SecretMask(true));
        return out;
    }
};

QTEST_GUILESS_MAIN(RecordJsonTest)

} // namespace tst_recordjson

#include "tst_recordjson.moc"
