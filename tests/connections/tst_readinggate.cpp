// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/hop.h"
#include "connections/outbox.h"
#include "connections/readinggate.h"
#include "connections/transcript.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace tst_readinggate {

using connections::Clock;
using connections::Hop;
using connections::Outbox;
using connections::ReadingGate;

class TestReadingGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void gate_isShutWhileQWebSocketIsBehind_data()
    {
        QTest::addColumn<qsizetype>("size"); // of a message and its header of ten bytes
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("nothing") << qsizetype(0) << true;
        QTest::newRow("1 MiB") << qsizetype(1024 * 1024 - 10) << true;
        QTest::newRow("and one byte") << qsizetype(1024 * 1024 - 9) << false;
    }
    void gate_isShutWhileQWebSocketIsBehind()
    {
        QFETCH(qsizetype, size);
        Desk desk;
        desk.hop.deliver(wire::Opcode::Binary, QByteArray(size, 'x')); // nobody takes it
        QTEST(desk.gate.isOpen(), "isOpen");
        QVERIFY(desk.transcript.lines.isEmpty());
    }

    void observerWithoutRoom_isAPauseUntilResumed()
    {
        Desk desk;
        desk.transcript.room = 0;
        QVERIFY(!desk.gate.isOpen());
        QVERIFY(desk.gate.isPaused());
        desk.transcript.room = 1;
        QVERIFY(!desk.gate.isOpen());
        desk.gate.resume();
        QVERIFY(desk.gate.isOpen());
        QCOMPARE(desk.transcript.lines, QStringList{ QStringLiteral("paused") });
        desk.gate.end();
        QCOMPARE(desk.transcript.lines.last(), QStringLiteral("resumed"));
    }

    void pause_takesItsTimeWhateverTheClockSays()
    {
        using namespace std::chrono_literals;
        for (const auto step : { -1h, 1h }) {
            Desk desk;
            desk.transcript.room = 0;
            QVERIFY(!desk.gate.isOpen());
            QVERIFY(desk.clock.reanchor(desk.clock.now() + step));
            desk.gate.end();
            const auto paused = desk.transcript.last<connections::event::Resumed>()->paused;
            QVERIFY(paused >= 0us && paused < 1h);
        }
    }

    void pings_shutItOnlyBeyond10000()
    {
        Desk desk;
        QSignalSpy reopened(&desk.gate, &ReadingGate::reopened);
        desk.countPings(10'000);
        QVERIFY(!desk.gate.isAnswering() && desk.gate.isOpen());
        desk.countPings(1);
        QVERIFY(desk.gate.isAnswering() && !desk.gate.isOpen());
        desk.gate.look();
        desk.gate.countPong();
        QVERIFY(reopened.isEmpty());
        desk.gate.look();
        QVERIFY(reopened.isEmpty()); // not from within
        QTRY_COMPARE(reopened.size(), 1);
        QVERIFY(desk.gate.isOpen());
    }

    void pongsThatHaveNotLeft_countLikePings()
    {
        Desk desk;
        for (int i = 0; i < 10'000; ++i)
            desk.outbox.write(desk.pong(), "pong");
        QVERIFY(desk.gate.isOpen());
        desk.gate.countPing();
        QVERIFY(!desk.gate.isOpen());
        desk.outbox.takeUnsent();
        QVERIFY(desk.gate.isOpen());
    }

    void look_whenNothingWasHeldUp_saysNothing()
    {
        Desk desk;
        QSignalSpy reopened(&desk.gate, &ReadingGate::reopened);
        QVERIFY(desk.gate.isOpen());
        desk.gate.look();
        QCoreApplication::processEvents();
        QVERIFY(reopened.isEmpty());
    }

    void answersThatHaveEnded_holdNothingUp()
    {
        Desk desk;
        QSignalSpy reopened(&desk.gate, &ReadingGate::reopened);
        desk.countPings(20'000);
        QVERIFY(!desk.gate.isOpen());
        desk.gate.endAnswers();
        desk.gate.look();
        QTRY_COMPARE(reopened.size(), 1);
        QVERIFY(desk.gate.isOpen());
    }

private:
    struct Desk
    {
        void countPings(int count)
        {
            for (int i = 0; i < count; ++i)
                gate.countPing();
        }
        static wire::Message pong()
        {
            wire::Message message;
            message.opcode = wire::Opcode::Pong;
            return message;
        }

        Clock clock;
        QTcpSocket socket; // leads nowhere
        Hop hop;
        Outbox outbox{ socket, clock };
        Transcript transcript;
        ReadingGate gate{ hop, transcript, outbox, clock };
    };
};

QTEST_GUILESS_MAIN(TestReadingGate)

} // namespace tst_readinggate

#include "tst_readinggate.moc"
