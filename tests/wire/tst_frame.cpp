// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/frame.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_frame {

using namespace wire;

namespace {

constexpr MaskKey someKey = { 0x37, char(0xfa), 0x21, 0x3d };

FrameHeader headerOf(Opcode opcode, bool masked = false)
{
    FrameHeader header;
    header.opcode = opcode;
    header.masked = masked;
    header.mask = masked ? someKey : MaskKey{};
    return header;
}

QByteArray bytes(const HeaderBytes &header)
{
    return header.view().toByteArray();
}

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // RFC 6455 §5.7.
    void examplesOfTheRfc_areWrittenToTheByte_data()
    {
        QTest::addColumn<Opcode>("opcode");
        QTest::addColumn<bool>("fin");
        QTest::addColumn<bool>("masked");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("Hello") << Opcode::Text << true << false << QByteArray("Hello")
                               << QByteArray("810548656c6c6f");
        QTest::newRow("Hello, masked")
            << Opcode::Text << true << true << QByteArray("Hello") << QByteArray("818537fa213d7f9f4d5158");
        QTest::newRow("Hel") << Opcode::Text << false << false << QByteArray("Hel")
                             << QByteArray("010348656c");
        QTest::newRow("lo") << Opcode::Continuation << true << false << QByteArray("lo")
                            << QByteArray("80026c6f");
        QTest::newRow("ping") << Opcode::Ping << true << false << QByteArray("Hello")
                              << QByteArray("890548656c6c6f");
        QTest::newRow("pong, masked")
            << Opcode::Pong << true << true << QByteArray("Hello") << QByteArray("8a8537fa213d7f9f4d5158");
    }
    void examplesOfTheRfc_areWrittenToTheByte()
    {
        QFETCH(Opcode, opcode);
        QFETCH(bool, fin);
        QFETCH(bool, masked);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, hex);
        FrameHeader header = headerOf(opcode, masked);
        header.fin = fin;
        QCOMPARE(makeFrame(header, payload).toHex(), hex);
    }

    void lengths_takeTheShortestForm_data()
    {
        QTest::addColumn<quint64>("length");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("maskedHex");
        const auto row = [](quint64 length, const char *hex, const char *maskedHex) {
            QTest::addRow("%llu", length) << length << QByteArray(hex) << QByteArray(maskedHex);
        };
        row(0, "8200", "828037fa213d");
        row(1, "8201", "828137fa213d");
        row(125, "827d", "82fd37fa213d");
        row(126, "827e007e", "82fe007e37fa213d");
        row(127, "827e007f", "82fe007f37fa213d");
        row(65535, "827effff", "82feffff37fa213d");
        row(65536, "827f0000000000010000", "82ff000000000001000037fa213d");
        row(quint64(1) << 32, "827f0000000100000000", "82ff000000010000000037fa213d");
        row((quint64(1) << 63) - 1, "827f7fffffffffffffff", "82ff7fffffffffffffff37fa213d");
        row(~quint64(0), "827fffffffffffffffff", "82ffffffffffffffffff37fa213d");
    }
    void lengths_takeTheShortestForm()
    {
        QFETCH(quint64, length);
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, maskedHex);
        for (const bool masked : { false, true }) {
            FrameHeader header = headerOf(Opcode::Binary, masked);
            header.length = length;
            const HeaderBytes written = header.toShortestBytes();
            QCOMPARE(bytes(written).toHex(), masked ? maskedHex : hex);
            const auto read = FrameHeader::parse(written.view());
            QVERIFY(read.has_value());
            QCOMPARE(read->length, length);
            QVERIFY(read->isShortestForm());
            QCOMPARE(FrameHeader::sizeFrom({ written.view()[0], written.view()[1] }), int(written.size()));
        }
    }

    void formsLongerThanNeeded_areHeldAndKnown_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<quint64>("length");
        QTest::addColumn<LengthForm>("form");
        QTest::addColumn<bool>("isShortest");
        const auto row = [](const char *hex, quint64 length, LengthForm form, bool isShortest) {
            QTest::newRow(hex) << QByteArray(hex) << length << form << isShortest;
        };
        row("817d", 125, LengthForm::Bits7, true);
        row("817e0000", 0, LengthForm::Bits16, false);
        row("817e007d", 125, LengthForm::Bits16, false);
        row("817e007e", 126, LengthForm::Bits16, true);
        row("817effff", 65535, LengthForm::Bits16, true);
        row("817f0000000000000000", 0, LengthForm::Bits64, false);
        row("817f000000000000ffff", 65535, LengthForm::Bits64, false);
        row("817f0000000000010000", 65536, LengthForm::Bits64, true);
        row("81fe007d01020304", 125, LengthForm::Bits16, false);
    }
    void formsLongerThanNeeded_areHeldAndKnown()
    {
        QFETCH(QByteArray, hex);
        QFETCH(quint64, length);
        QFETCH(LengthForm, form);
        QFETCH(bool, isShortest);
        const auto header = FrameHeader::parse(QByteArray::fromHex(hex));
        QVERIFY(header.has_value());
        QCOMPARE(header->length, length);
        QCOMPARE(header->lengthForm, form);
        QCOMPARE(header->isShortestForm(), isShortest);
        QCOMPARE(bytes(header->toBytes()).toHex(), hex);
    }

    void everyFirstTwoBytes_surviveTheTrip()
    {
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                QByteArray wire(14, '\x01');
                wire[0] = char(first);
                wire[1] = char(second);
                const int size = FrameHeader::sizeFrom({ char(first), char(second) });
                const auto header = FrameHeader::parse(wire);
                QVERIFY(header.has_value());
                QCOMPARE(bytes(header->toBytes()), wire.first(size));
                QVERIFY(!FrameHeader::parse(wire.first(size - 1)));
                QVERIFY(FrameHeader::parse(wire.first(size)));
            }
        }
    }

    void emptyInput_isNoHeader()
    {
        QVERIFY(!FrameHeader::parse({}));
        QVERIFY(!FrameHeader::parse("\x81"));
    }

    void flags_areReadOneByOne()
    {
        const auto header = [](const char *hex) {
            return *FrameHeader::parse(QByteArray::fromHex(hex));
        };
        QVERIFY(header("8000").fin);
        QVERIFY(!header("0000").fin);
        QVERIFY(header("4000").rsv1);
        QVERIFY(header("2000").rsv2);
        QVERIFY(header("1000").rsv3);
        QVERIFY(!header("8000").rsv1 && !header("8000").rsv2 && !header("8000").rsv3);
        QCOMPARE(header("0b00").opcode, Opcode(11));
        QCOMPARE(header("818001020304").mask, (MaskKey{ 1, 2, 3, 4 }));
    }

    void opcodes_areSorted()
    {
        const QSet<int> known = { 0, 1, 2, 8, 9, 10 };
        for (int i = 0; i < 16; ++i) {
            QCOMPARE(isControl(Opcode(i)), i >= 8);
            QCOMPARE(isReserved(Opcode(i)), !known.contains(i));
            QCOMPARE(opcodeName(Opcode(i)).startsWith("reserved"), !known.contains(i));
        }
        QCOMPARE(opcodeName(Opcode::Text), QByteArray("text"));
        QCOMPARE(opcodeName(Opcode(3)), QByteArray("reserved 3"));
        QCOMPARE(opcodeName(Opcode(15)), QByteArray("reserved 15"));
    }

    void mask_isTheSameWhereverTheBytesAreCut()
    {
        QByteArray plain(100, Qt::Uninitialized);
        for (qsizetype i = 0; i < plain.size(); ++i)
            plain[i] = char(i * 7);
        QByteArray expected = plain;
        for (qsizetype i = 0; i < expected.size(); ++i)
            expected[i] = char(expected[i] ^ someKey[size_t(i % 4)]);
        for (qsizetype cut = 0; cut <= plain.size(); ++cut) {
            QByteArray masked = plain;
            applyMask(masked.data(), cut, someKey);
            applyMask(masked.data() + cut, masked.size() - cut, someKey, quint64(cut));
            QCOMPARE(masked, expected);
        }
    }

    void maskTwice_isNoMask()
    {
        QByteArray data("The quick brown fox");
        applyMask(data.data(), data.size(), someKey, (quint64(1) << 40) + 3);
        QVERIFY(data != "The quick brown fox");
        applyMask(data.data(), data.size(), someKey, (quint64(1) << 40) + 3);
        QCOMPARE(data, QByteArray("The quick brown fox"));
    }

    void randomMasks_differ()
    {
        QSet<QByteArray> seen;
        constexpr int count = 5000; // more than one filling of the buffer
        for (int i = 0; i < count; ++i) {
            const MaskKey key = randomMask();
            seen.insert(QByteArray(key.data(), 4));
        }
        QVERIFY(seen.size() > count - 10);
    }

    void appendedFrame_leavesWhatWasThere()
    {
        QByteArray out("before");
        appendFrame(out, headerOf(Opcode::Text, true), "Hello");
        appendFrame(out, headerOf(Opcode::Text), QByteArray(126, 'x'));
        QCOMPARE(out.left(6), QByteArray("before"));
        QCOMPARE(out.mid(6, 11).toHex(), QByteArray("818537fa213d7f9f4d5158"));
        QCOMPARE(out.mid(17), QByteArray::fromHex("817e007e") + QByteArray(126, 'x'));
    }

    void headerBytes_compareByWhatIsUsed()
    {
        HeaderBytes a(QByteArrayView("\x81\x05"));
        HeaderBytes b(QByteArrayView("\x81\x05\x07"));
        QVERIFY(!(a == b));
        a.append('\x07');
        QVERIFY(a == b);
        a.clear();
        QCOMPARE(a.size(), 0);
    }
};

QTEST_APPLESS_MAIN(FrameTest)

} // namespace tst_frame

#include "tst_frame.moc"
