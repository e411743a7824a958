// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/framing.h"
#include "support/frames.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_framing {

using connections::Framing;

class TestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void frames_areMaskedAndNumbered()
    {
        Framing framing({});
        const Framing::Framed first = framing.frame(wire::Opcode::Text, "hello");
        const Framing::Framed second = framing.frame(wire::Opcode::Binary, QByteArray(70'000, 'x'));
        const QList<support::Frame> frames = support::framesIn(first.bytes + second.bytes);
        QCOMPARE(frames.size(), 2);
        QCOMPARE(frames[0].opcode, 1);
        QCOMPARE(frames[0].payload, "hello");
        QVERIFY(frames[0].mask && frames[1].mask && *frames[0].mask != *frames[1].mask);
        QCOMPARE(frames[1].payload, QByteArray(70'000, 'x'));
        QCOMPARE(first.message.frame.place, quint64(0));
        QCOMPARE(second.message.frame.place, quint64(1));
        QCOMPARE(second.message.wireSize, second.bytes.size());
        QCOMPARE(second.message.size, 70'000);
        QVERIFY(!second.message.isCompressed && second.message.wirePayload.isEmpty());
    }

    void whereItWasAgreedUpon_dataIsCompressedAndControlsAreNot()
    {
        wire::DeflateParameters agreed;
        Framing framing(agreed);
        const Framing::Framed data = framing.frame(wire::Opcode::Text, QByteArray(1000, 'x'));
        const Framing::Framed ping = framing.frame(wire::Opcode::Ping, QByteArray(100, 'x'));
        const QList<support::Frame> frames = support::framesIn(data.bytes + ping.bytes);
        QCOMPARE(frames[0].rsv, 4);
        QVERIFY(data.message.isCompressed && data.bytes.size() < 100);
        QCOMPARE(data.message.wirePayload, frames[0].payload);
        QCOMPARE(frames[1].rsv, 0);
        QCOMPARE(frames[1].payload, QByteArray(100, 'x'));
    }

    void windowThatZlibCannotMake_isLeftUncompressed()
    {
        wire::DeflateParameters agreed;
        agreed.clientMaxWindowBits = 8;
        Framing framing(agreed);
        QVERIFY(!framing.frame(wire::Opcode::Text, QByteArray(1000, 'x')).message.isCompressed);
    }
};

QTEST_APPLESS_MAIN(TestFraming)

} // namespace tst_framing

#include "tst_framing.moc"
