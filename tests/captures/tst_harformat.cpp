// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"
#include "captures/formats/harformat.h"
#include "captures/samples.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_harformat {

using namespace captures;

class HarFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void write_isWhatChromeWritesAndMore()
    {
        const QJsonObject log = exported({});
        QCOMPARE(log[u"version"].toString(), QStringLiteral("1.2"));
        QCOMPARE(log[u"creator"][u"name"].toString(), QStringLiteral("Sockeye"));
        const QJsonArray entries = log[u"entries"].toArray();
        QCOMPARE(entries.size(), 2);
        const QJsonObject entry = entries[0].toObject();
        QCOMPARE(entry[u"_resourceType"].toString(), QStringLiteral("websocket"));
        const QJsonArray messages = entry[u"_webSocketMessages"].toArray();
        QCOMPARE(messages.size(), 3); // no ping, no event
        QCOMPARE(messages[0][u"type"].toString(), QStringLiteral("receive"));
        QCOMPARE(messages[0][u"time"].toDouble(), 1767323045.00025);
        QCOMPARE(messages[0][u"opcode"].toInt(), 1);
        QCOMPARE(messages[0][u"data"].toString(), QStringLiteral("héllo"));
        QCOMPARE(messages[1][u"type"].toString(), QStringLiteral("send"));
        QCOMPARE(messages[1][u"opcode"].toInt(), 2);
        QCOMPARE(messages[1][u"data"].toString(), QStringLiteral("AAEC"));
        QCOMPARE(entries[1][u"_webSocketMessages"].toArray().size(), 0);
    }

    void sockeyePart_hasWhatHarHasNoPlaceFor()
    {
        const QJsonObject part = exported({})[u"entries"][0][u"_sockeye"].toObject();
        QCOMPARE(part[u"name"].toString(), QStringLiteral("lobby"));
        QCOMPARE(part[u"close_code"].toInt(), 1000);
        const QJsonArray records = part[u"records"].toArray();
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[0][u"event"].toString(), QStringLiteral("connected"));
        QCOMPARE(records[1][u"kind"].toString(), QStringLiteral("ping"));
        QCOMPARE(records[1][u"base64"].toString(), QStringLiteral("aGk="));
        QCOMPARE(records[2][u"frames"].toArray().size(), 2);
        QVERIFY(!records[2].toObject().contains(u"text")); // stands in the messages already
    }

    void whatIsNotWhole_standsApart()
    {
        MessageRecord begun = samples::message("beg");
        begun.message.isIncomplete = true;
        begun.message.size = 7;
        MessageRecord cut = samples::message("\1\2", 1, Direction::In, wire::Opcode::Binary);
        cut.message.isTruncated = true;
        MessageRecord invalid = samples::message("a\xff");
        invalid.message.isInvalidUtf8 = true;
        const QJsonObject entry = exported({},
                                           samples::batch(connection(1), samples::message("whole"), begun,
                                                          cut, invalid))[u"entries"][0]
                                      .toObject();
        QCOMPARE(entry[u"_webSocketMessages"].toArray().size(), 1);
        QCOMPARE(entry[u"_webSocketMessages"][0][u"data"].toString(), QStringLiteral("whole"));
        const QJsonArray apart = entry[u"_webSocketIncomplete"].toArray();
        QCOMPARE(apart.size(), 3);
        QCOMPARE(apart[0][u"data"].toString(), QStringLiteral("beg"));
        QCOMPARE(apart[0][u"incomplete"].toBool(), true);
        QCOMPARE(apart[0][u"size"].toInt(), 7);
        QCOMPARE(apart[0][u"stored"].toInt(), 3);
        QVERIFY(!apart[0].toObject().contains(u"encoding"));
        QCOMPARE(apart[1][u"opcode"].toInt(), 2);
        QCOMPARE(apart[1][u"truncated"].toBool(), true);
        QCOMPARE(apart[2][u"opcode"].toInt(), 1);
        QCOMPARE(apart[2][u"invalid_utf8"].toBool(), true);
        QCOMPARE(apart[2][u"encoding"].toString(), QStringLiteral("base64"));
        QCOMPARE(QByteArray::fromBase64(apart[2][u"data"].toString().toLatin1()), QByteArray("a\xff"));
        QVERIFY(!exported({})[u"entries"][0].toObject().contains(u"_webSocketIncomplete"));
    }

    void write_ofOneConnection_leavesTheOthersOut()
    {
        QCOMPARE(exported({ ConnectionId(2), false })[u"entries"].toArray().size(), 1);
    }

    void secrets_areMaskedUnlessTold()
    {
        exported({});
        QVERIFY(!m_text.contains("secret"));
        exported({ {}, true });
        QVERIFY(m_text.contains("a=secret"));
    }

    void write_ofMuch_isStillOneDocument()
    {
        Batch records;
        records.emplace_back(connection(1));
        for (int i = 0; i < 3000; ++i)
            records.emplace_back(samples::message(QByteArray(500, 'x')));
        QCOMPARE(exported({}, std::move(records))[u"entries"][0][u"_webSocketMessages"].toArray().size(),
                 3000);
    }

    void masked_standsInTheComment_andIsTold()
    {
        ConnectionRecord record = connection(1);
        record.url = QStringLiteral("ws://h/?token=S3cr3t");
        record.name = record.url;
        record.requestHead = "GET /?token=S3cr3t HTTP/1.1\r\nAuthorization: S3cr3t\r\n\r\n";
        const QJsonObject masked = exported({}, samples::batch(record));
        QCOMPARE(masked[u"comment"].toString(), QStringLiteral("Masked with ***: token, Authorization"));
        QCOMPARE(m_masked, QByteArray("token, Authorization"));
        QVERIFY2(!m_text.contains("S3cr3t"), m_text);
        QVERIFY(!exported({ {}, true }, samples::batch(record)).contains(u"comment"));
        QVERIFY(!exported({}, samples::batch(samples::message("x"))).contains(u"comment"));
    }

private:
    static ConnectionRecord connection(int id)
    {
        ConnectionRecord record;
        record.id = ConnectionId(id);
        record.name = QStringLiteral("lobby");
        record.url = QStringLiteral("ws://h/lobby?v=2");
        record.opened = samples::at();
        record.status = 101;
        record.closeCode = 1000;
        record.requestHead = "GET /lobby?v=2 HTTP/1.1\r\nHost: h\r\nCookie: a=secret\r\n\r\n";
        record.responseHead = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";
        return record;
    }

    static Batch sample()
    {
        MessageRecord fragmented = samples::message("frag");
        fragmented.message.furtherFrames = { samples::frame(wire::Opcode::Continuation, 2) };
        return samples::batch(
            connection(1), connection(2), samples::event("connected"), samples::message("h\xC3\xA9llo"),
            samples::message(QByteArray("\0\1\2", 3), 1, Direction::Out, wire::Opcode::Binary),
            samples::message("hi", 1, Direction::In, wire::Opcode::Ping), fragmented);
    }

    // Through QJsonDocument, as a judge that the text is JSON.
    QJsonObject exported(const ExportOptions &options, Batch records = sample())
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wscap"));
        samples::makeCapture(path, std::move(records));
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        wire::MaskedNames masked;
        if (!writeHar(CaptureReader(path), out, options, &masked))
            return {};
        m_masked = masked.text();
        m_text = out.data();
        return QJsonDocument::fromJson(m_text).object()[u"log"].toObject();
    }

    QByteArray m_text;
    QByteArray m_masked;
};

QTEST_GUILESS_MAIN(HarFormatTest)

} // namespace tst_harformat

#include "tst_harformat.moc"
