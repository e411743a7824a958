// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/closecode.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_closecode {

using namespace wire;

class CloseCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void codes_areAllowedOnTheWireOrNot_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](int first, int last, bool isAllowed, const char *name) {
            QTest::addRow("%d-%d", first, last) << first << last << isAllowed << QByteArray(name);
        };
        row(0, 999, false, "not assigned");
        row(1000, 1000, true, "normal closure");
        row(1001, 1001, true, "going away");
        row(1002, 1002, true, "protocol error");
        row(1003, 1003, true, "unsupported data");
        row(1004, 1004, false, "reserved");
        row(1005, 1005, false, "no status received");
        row(1006, 1006, false, "abnormal closure");
        row(1007, 1007, true, "invalid payload data");
        row(1008, 1008, true, "policy violation");
        row(1009, 1009, true, "message too big");
        row(1010, 1010, true, "mandatory extension");
        row(1011, 1011, true, "internal error");
        row(1012, 1012, true, "service restart");
        row(1013, 1013, true, "try again later");
        row(1014, 1014, true, "bad gateway");
        row(1015, 1015, false, "TLS handshake failure");
        row(1016, 2999, false, "not assigned");
        row(3000, 3000, true, "unauthorized");
        row(3001, 3002, true, "registered by libraries and frameworks");
        row(3003, 3003, true, "forbidden");
        row(3004, 3007, true, "registered by libraries and frameworks");
        row(3008, 3008, true, "timeout");
        row(3009, 3999, true, "registered by libraries and frameworks");
        row(4000, 4999, true, "private use");
        row(5000, 65535, false, "not assigned");
    }
    void codes_areAllowedOnTheWireOrNot()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(bool, isAllowed);
        QFETCH(QByteArray, name);
        for (int code = first; code <= last; ++code) {
            QCOMPARE(isAllowedOnWire(quint16(code)), isAllowed);
            QCOMPARE(closeCodeName(quint16(code)), name);
        }
    }

    void facts_areInOrderAndComplete()
    {
        QCOMPARE(closeCodeFacts().size(), 19);
        for (qsizetype i = 0; i < 16; ++i)
            QCOMPARE(closeCodeFacts()[i].code, quint16(1000 + i));
        for (qsizetype i = 1; i < closeCodeFacts().size(); ++i)
            QVERIFY(closeCodeFacts()[i].code > closeCodeFacts()[i - 1].code);
    }

    void payloads_areReadAndWrittenBack_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("code"); // -1: none
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("empty") << QByteArray() << -1 << QByteArray();
        QTest::newRow("code") << QByteArray::fromHex("03e8") << 1000 << QByteArray();
        QTest::newRow("reason") << QByteArray::fromHex("03e9") + "bye" << 1001 << QByteArray("bye");
        QTest::newRow("impossible code") << QByteArray::fromHex("0000") << 0 << QByteArray();
        QTest::newRow("not UTF-8") << QByteArray::fromHex("ffffff80") << 65535 << QByteArray("\xff\x80");
        QTest::newRow("longest") << QByteArray::fromHex("0fa0") + QByteArray(123, 'r') << 4000
                                 << QByteArray(123, 'r');
    }
    void payloads_areReadAndWrittenBack()
    {
        QFETCH(QByteArray, payload);
        QFETCH(int, code);
        QFETCH(QByteArray, reason);
        const auto close = ClosePayload::parse(payload);
        QVERIFY(close.has_value());
        QCOMPARE(close->code.has_value() ? int(*close->code) : -1, code);
        QCOMPARE(close->reason, reason);
        QCOMPARE(close->toBytes(), payload);
    }

    void oneByte_isNoClosePayload() { QVERIFY(!ClosePayload::parse("\x03")); }

    void reasonWithoutCode_isNotWritten()
    {
        QCOMPARE((ClosePayload{ std::nullopt, "bye" }.toBytes()), QByteArray());
    }

    void longReason_isCutBetweenCharacters_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<qsizetype>("kept");
        const auto padded = [](qsizetype count, const char *end) {
            return QByteArray(count, 'x') + end;
        };
        QTest::newRow("124 letters") << padded(124, "") << qsizetype(123);
        QTest::newRow("2 bytes fit") << padded(121, "é…") << qsizetype(123);
        QTest::newRow("2 bytes cut") << padded(122, "é") << qsizetype(122);
        QTest::newRow("3 bytes fit") << padded(120, "中!") << qsizetype(123);
        QTest::newRow("3 bytes cut after one") << padded(122, "中") << qsizetype(122);
        QTest::newRow("3 bytes cut after two") << padded(121, "中") << qsizetype(121);
        QTest::newRow("4 bytes cut after three") << padded(120, "😀") << qsizetype(120);
        QTest::newRow("not UTF-8 at all") << QByteArray(200, char(0x80)) << qsizetype(0);
    }
    void longReason_isCutBetweenCharacters()
    {
        QFETCH(QByteArray, reason);
        QFETCH(qsizetype, kept);
        const QByteArray bytes = ClosePayload{ 1000, reason }.toBytes();
        QVERIFY(bytes.size() <= 125);
        QCOMPARE(bytes.mid(2), reason.left(kept));
    }
};

QTEST_APPLESS_MAIN(CloseCodeTest)

} // namespace tst_closecode

#include "tst_closecode.moc"
