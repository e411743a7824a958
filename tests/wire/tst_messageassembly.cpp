// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/messageassembly.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_messageassembly {

using namespace wire;

namespace {

constexpr qint64 mebi = 1024 * 1024;

Timestamp at(qint64 microseconds)
{
    return Timestamp(std::chrono::microseconds(microseconds));
}

FrameHeader headerOf(Opcode opcode, quint64 length, bool fin = true)
{
    FrameHeader header;
    header.opcode = opcode;
    header.length = length;
    header.fin = fin;
    return header;
}

SeenFrame seen(const FrameHeader &header, quint64 place)
{
    return { header.toShortestBytes(), place, {} };
}

// Begins a frame and feeds its payload; the first violation ends that.
std::optional<Violation> addFrame(MessageAssembly &assembly, const FrameHeader &header,
                                  QByteArrayView payload)
{
    if (auto violation = assembly.beginFrame(header, seen(header, 0)))
        return violation;
    return assembly.append(payload, header, 0);
}

} // namespace

class MessageAssemblyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void room_followsTheBytesThatCame()
    {
        MessageAssembly assembly({ 1000 * mebi, 10 }, std::nullopt);
        const FrameHeader header = headerOf(Opcode::Binary, quint64(900 * mebi));
        const QByteArray piece(64 * 1024, 'x');
        QVERIFY(!assembly.beginFrame(header, seen(header, 0)));
        for (quint64 offset = 0; offset < quint64(4 * mebi); offset += quint64(piece.size()))
            QVERIFY(!assembly.append(piece, header, offset));
        const Message message = assembly.takeUnfinished(at(0));
        QCOMPARE(message.payload.size(), 4 * mebi);
        QVERIFY(message.payload.capacity() <= 8 * mebi + 64 * 1024);
        QVERIFY(message.isIncomplete);
    }

    void roomOfAWholeFrame_isExact()
    {
        MessageAssembly assembly({}, std::nullopt);
        const FrameHeader header = headerOf(Opcode::Binary, quint64(3 * mebi));
        const QByteArray piece(64 * 1024, 'x');
        QVERIFY(!assembly.beginFrame(header, seen(header, 0)));
        for (quint64 offset = 0; offset < header.length; offset += quint64(piece.size()))
            QVERIFY(!assembly.append(piece, header, offset));
        QVERIFY(!assembly.endFrame(header, at(0)));
        const Message message = assembly.take();
        QCOMPARE(message.payload.size(), 3 * mebi);
        QVERIFY(message.payload.capacity() < 3 * mebi + 4096);
    }

    void roomOfFragments_staysWithinTheLimit()
    {
        MessageAssembly assembly({ 1000, 1000 }, std::nullopt);
        for (int i = 0; i < 99; ++i) {
            const FrameHeader header = headerOf(i ? Opcode::Continuation : Opcode::Binary, 10, false);
            QVERIFY(!addFrame(assembly, header, "0123456789"));
            QVERIFY(!assembly.endFrame(header, at(0)));
        }
        const Message message = assembly.takeUnfinished(at(0));
        QCOMPARE(message.payload.size(), 990);
        QVERIFY(message.payload.capacity() <= 1100);
    }

    void messageAfterMessage_beginsAfresh()
    {
        MessageAssembly assembly({ 10, 2 }, std::nullopt);
        for (int i = 0; i < 3; ++i) {
            const FrameHeader header = headerOf(Opcode::Text, 8);
            QVERIFY(!assembly.isOpen());
            QVERIFY(!addFrame(assembly, header, "12345678"));
            QVERIFY(assembly.isOpen());
            QVERIFY(!assembly.endFrame(header, at(3)));
            const Message message = assembly.take();
            QCOMPARE(message.payload, QByteArray("12345678"));
            QCOMPARE(message.size, 8);
            QCOMPARE(message.wireSize, 10);
            QCOMPARE(message.frame.time, at(3));
            QCOMPARE(message.frameCount(), 1);
        }
        // A message that did not finish leaves nothing behind either.
        QVERIFY(addFrame(assembly, headerOf(Opcode::Text, 2), "\xff\xff").has_value());
        assembly.takeUnfinished(at(0));
        QVERIFY(!addFrame(assembly, headerOf(Opcode::Text, 2), "ok"));
    }

    void brokenFrame_isKeptUnjudged()
    {
        MessageAssembly assembly({ 5, 10 }, std::nullopt);
        const FrameHeader first = headerOf(Opcode::Text, 2, false);
        QVERIFY(!addFrame(assembly, first, "ab"));
        assembly.keepBrokenFrame(seen(headerOf(Opcode::Continuation, 9), 1));
        assembly.keepPayload("\xff"
                             "23456789");
        const Message message = assembly.takeUnfinished(at(4));
        QCOMPARE(message.payload,
                 QByteArray("ab\xff"
                            "23")); // within the limit
        QCOMPARE(message.wireSize, 2 + 2 + 2 + 9);
        QCOMPARE(message.frameCount(), 2);
        QCOMPARE(message.furtherFrames[0].time, at(4));
        QVERIFY(message.isIncomplete);
        QVERIFY(!message.isInvalidUtf8);
    }

    void offendingBytes_beginAtTheFault_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("offending");
        QTest::newRow("in the first frame") << QByteArray("ab\xff"
                                                          "cd")
                                            << QByteArray()
                                            << QByteArray("\xff"
                                                          "cd");
        QTest::newRow("in the second frame")
            << QByteArray("ab") << QByteArray("cd\xc0") << QByteArray("\xc0");
        QTest::newRow("across both") << QByteArray("ab\xe4\xb8") << QByteArray("cd") << QByteArray("cd");
        QTest::newRow("cut") << QByteArray("ab") << QByteArray("c\xe4\xb8") << QByteArray("\xe4\xb8");
    }
    void offendingBytes_beginAtTheFault()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, offending);
        MessageAssembly assembly({}, std::nullopt);
        auto violation = addFrame(assembly, headerOf(Opcode::Text, quint64(first.size()), false), first);
        const FrameHeader last = headerOf(Opcode::Continuation, quint64(second.size()));
        if (!violation)
            violation = addFrame(assembly, last, second);
        if (!violation)
            violation = assembly.endFrame(last, at(0));
        QVERIFY(violation.has_value());
        QCOMPARE(violation->closeCode, quint16(1007));
        QCOMPARE(assembly.offending().toByteArray(), offending);
        const Message message = assembly.takeUnfinished(at(0));
        QVERIFY(message.isInvalidUtf8);
        QCOMPARE(message.isIncomplete, second.isEmpty()); // its last frame was still to come
    }

    void compressedPayload_isKeptBothWays()
    {
        MessageAssembly assembly({}, Inflater(15, false));
        FrameHeader header = headerOf(Opcode::Text, 7);
        header.rsv1 = true;
        header.masked = true;
        header.mask = { 1, 2, 3, 4 };
        QByteArray masked = QByteArray::fromHex("f248cdc9c90700");
        applyMask(masked.data(), masked.size(), header.mask);
        QVERIFY(!addFrame(assembly, header, masked));
        QVERIFY(!assembly.endFrame(header, at(0)));
        const Message message = assembly.take();
        QVERIFY(message.isCompressed);
        QCOMPARE(message.payload, QByteArray("Hello"));
        QCOMPARE(message.wirePayload.toHex(), QByteArray("f248cdc9c90700"));
        QCOMPARE(message.size, 5);
        QCOMPARE(message.wireSize, 6 + 7);
    }
};

QTEST_APPLESS_MAIN(MessageAssemblyTest)

} // namespace tst_messageassembly

#include "tst_messageassembly.moc"
