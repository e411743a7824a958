// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wholemessage.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_wholemessage {

using namespace wire;

namespace {

constexpr qint64 limit = 100'000;

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

class WholeMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wholeMessages_areTaken_data()
    {
        QTest::addColumn<Sender>("sender");
        QTest::addColumn<Opcode>("opcode");
        QTest::addColumn<qsizetype>("size");
        for (const Sender sender : { Sender::Client, Sender::Server }) {
            for (const Opcode opcode : { Opcode::Text, Opcode::Binary }) {
                for (const qsizetype size : { 0, 1, 125, 126, 127, 65535, 65536, 100'000 }) {
                    QTest::addRow("%s %s %d", sender == Sender::Client ? "masked" : "plain",
                                  opcodeName(opcode).constData(), int(size))
                        << sender << opcode << size;
                }
            }
        }
    }
    void wholeMessages_areTaken()
    {
        QFETCH(Sender, sender);
        QFETCH(Opcode, opcode);
        QFETCH(qsizetype, size);
        FrameHeader header;
        header.opcode = opcode;
        header.masked = sender == Sender::Client;
        header.mask = { 1, char(0xf2), 3, 4 };
        const QByteArray payload(size, 'x');
        const QByteArray bytes = makeFrame(header, payload);
        const Timestamp now(std::chrono::microseconds(5));

        const QByteArray withRest = bytes + "rest";
        QByteArrayView input(withRest);
        const auto message = takeWholeMessage(input, sender, limit, 42, now);
        QVERIFY(message.has_value());
        QCOMPARE(input.toByteArray(), QByteArray("rest"));
        QCOMPARE(message->opcode, opcode);
        QCOMPARE(message->payload, payload);
        QCOMPARE(message->size, size);
        QCOMPARE(message->wireSize, bytes.size());
        QCOMPARE(message->frame.header.view().toByteArray(), bytes.chopped(size));
        QCOMPARE(message->frame.place, quint64(42));
        QCOMPARE(message->frame.time, now);
        QCOMPARE(message->time, now);

        // One byte less is not the whole of it.
        QByteArrayView cut = QByteArrayView(bytes).chopped(1);
        QVERIFY(!takeWholeMessage(cut, sender, limit, 42, now));
        QCOMPARE(cut.size(), bytes.size() - 1);
    }

    void anythingElse_isLeftAlone_data()
    {
        QTest::addColumn<Sender>("sender");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes, Sender sender = Sender::Server) {
            QTest::newRow(name) << sender << bytes;
        };
        row("nothing", "");
        row("one byte", hex("81"));
        row("fragment", hex("010161"));
        row("continuation", hex("800161"));
        row("compressed", hex("c10161"));
        row("reserved bit", hex("910161"));
        row("ping", hex("8900"));
        row("reserved opcode", hex("8300"));
        row("masked by a server", hex("818100000000") + "a");
        row("not masked by a client", hex("810161"), Sender::Client);
        row("16-bit length cut", hex("827e00"));
        row("16-bit length too long a form", hex("827e007d") + QByteArray(125, 'x'));
        row("64-bit length cut", hex("827f00000000000100"));
        row("64-bit length too long a form", hex("827f000000000000ffff") + QByteArray(65535, 'x'));
        row("top bit", hex("827f8000000000000000"));
        row("mask cut", hex("8180010203"), Sender::Client);
        row("beyond the limit", hex("827f00000000000186a1") + QByteArray(100'001, 'x'));
        row("not UTF-8", hex("8101ff"));
        row("cut UTF-8", hex("8101c3"));
        row("masked, not UTF-8", hex("818101000000fe"), Sender::Client);
    }
    void anythingElse_isLeftAlone()
    {
        QFETCH(Sender, sender);
        QFETCH(QByteArray, bytes);
        QByteArrayView input(bytes);
        QVERIFY(!takeWholeMessage(input, sender, limit, 0, {}));
        QCOMPARE(input.size(), bytes.size());
    }
};

QTEST_APPLESS_MAIN(WholeMessageTest)

} // namespace tst_wholemessage

#include "tst_wholemessage.moc"
