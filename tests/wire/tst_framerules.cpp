// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/framerules.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_framerules {

using namespace wire;

namespace {

QByteArray verdict(const std::optional<Violation> &violation)
{
    return violation ? QByteArray::number(violation->closeCode) + ' ' + violation->section
                     : QByteArray("fine");
}

FrameContext contextOf(int index)
{
    return { index & 1 ? Sender::Client : Sender::Server, bool(index & 2), bool(index & 4) };
}

// The first bytes that may stand where `context` says, by the words of the RFCs.
QByteArray allowedFirstBytes(const FrameContext &context)
{
    QByteArray bytes = QByteArray::fromHex("88898a"); // whole control frames, anywhere
    if (context.isInsideMessage)
        return bytes + QByteArray::fromHex("0080");
    bytes += QByteArray::fromHex("01028182");
    return context.canBeCompressed ? bytes + QByteArray::fromHex("4142c1c2") : bytes;
}

} // namespace

class FrameRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void firstBytes_areAllowedOrNot()
    {
        for (int i = 0; i < 8; ++i) {
            const QByteArray allowed = allowedFirstBytes(contextOf(i));
            for (int byte = 0; byte < 256; ++byte) {
                const auto violation = judgeFirstByte(quint8(byte), contextOf(i));
                QCOMPARE(!violation, allowed.contains(char(byte)));
                if (violation) {
                    QCOMPARE(violation->closeCode, quint16(1002));
                    QVERIFY(violation->section.startsWith("RFC "));
                    QVERIFY(!violation->rule.isEmpty());
                }
            }
        }
    }

    // One CRLF too many behind the head of a 101: as a frame its bytes would be opcode 13.
    void lineBreakBehindTheHandshake_isKnown()
    {
        for (const char byte : { '\r', '\n' }) {
            const auto first = judgeFirstByte(quint8(byte), { Sender::Server, false, false, true });
            QVERIFY(first && first->rule.contains("one CRLF too many"));
            QVERIFY(first->rule.size() <= 123); // it is said in a Close
            for (const FrameContext &context : { FrameContext{ Sender::Server, false, false, false },
                                                 FrameContext{ Sender::Client, false, false, true } })
                QVERIFY(!judgeFirstByte(quint8(byte), context)->rule.contains("CRLF"));
        }
    }

    void secondBytes_areAllowedOrNot()
    {
        for (const Sender sender : { Sender::Client, Sender::Server }) {
            for (const Opcode opcode : { Opcode::Continuation, Opcode::Text, Opcode::Binary, Opcode::Close,
                                         Opcode::Ping, Opcode::Pong }) {
                for (int byte = 0; byte < 256; ++byte) {
                    const bool isMaskRight = (byte >= 128) == (sender == Sender::Client);
                    const bool isLengthRight = !isControl(opcode) || (byte & 127) <= 125;
                    const auto violation = judgeSecondByte(quint8(byte), opcode, { sender, false, false });
                    const QByteArray expected = !isMaskRight ? "1002 RFC 6455 §5.1"
                        : !isLengthRight                     ? "1002 RFC 6455 §5.5"
                                                             : "fine";
                    QCOMPARE(verdict(violation), expected);
                }
            }
        }
    }

    void lengths_areJudgedByTheirForm_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<quint64>("length");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](int form, quint64 length, const char *words) {
            QTest::addRow("%llu in %d bits", length, form) << form << length << QByteArray(words);
        };
        row(7, 0, "");
        row(7, 125, "");
        row(16, 0, "fewest bytes");
        row(16, 125, "fewest bytes");
        row(16, 126, "");
        row(16, 65535, "");
        row(64, 0, "fewest bytes");
        row(64, 126, "fewest bytes");
        row(64, 65535, "fewest bytes");
        row(64, 65536, "");
        row(64, (quint64(1) << 63) - 1, "");
        row(64, quint64(1) << 63, "top bit");
        row(64, ~quint64(0), "top bit");
    }
    void lengths_areJudgedByTheirForm()
    {
        QFETCH(int, form);
        QFETCH(quint64, length);
        QFETCH(QByteArray, words);
        FrameHeader header;
        header.length = length;
        header.lengthForm = form == 7 ? LengthForm::Bits7
            : form == 16              ? LengthForm::Bits16
                                      : LengthForm::Bits64;
        const auto violation = judgeLength(header);
        QCOMPARE(verdict(violation), words.isEmpty() ? QByteArray("fine") : QByteArray("1002 RFC 6455 §5.2"));
        if (violation)
            QVERIFY(violation->rule.contains(words));
    }

    void closePayloads_areJudged_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *hex, const char *expected) {
            QTest::newRow(hex) << QByteArray(hex) << QByteArray(expected);
        };
        row("", "fine");
        row("03", "1002 RFC 6455 §5.5.1");
        row("03e7", "1002 RFC 6455 §7.4");
        row("03e8", "fine");
        row("03eb", "fine");
        row("03ec", "1002 RFC 6455 §7.4");
        row("03ed", "1002 RFC 6455 §7.4");
        row("03ee", "1002 RFC 6455 §7.4");
        row("03ef", "fine");
        row("03f6", "fine");
        row("03f7", "1002 RFC 6455 §7.4");
        row("0bb7", "1002 RFC 6455 §7.4");
        row("0bb8", "fine");
        row("1387", "fine");
        row("1388", "1002 RFC 6455 §7.4");
        row("03e8c3a9", "fine");
        row("03e8c3", "1007 RFC 6455 §5.5.1");
        row("03e8eda080", "1007 RFC 6455 §5.5.1");
        row("03edff", "1002 RFC 6455 §7.4");
    }
    void closePayloads_areJudged()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, expected);
        QCOMPARE(verdict(judgeClosePayload(QByteArray::fromHex(hex))), expected);
    }
};

QTEST_APPLESS_MAIN(FrameRulesTest)

} // namespace tst_framerules

#include "tst_framerules.moc"
