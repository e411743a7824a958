// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/outflow.h"
#include "support/frames.h"
#include "support/socketpair.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_outflow {

using connections::Clock;
using connections::Outbox;
using connections::Outflow;
using wire::Opcode;

class TestOutflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_pair = std::make_unique<support::SocketPair>();
        QVERIFY(m_pair->peer);
        m_outflow = std::make_unique<Outflow>(*m_pair->socket, m_clock, std::nullopt);
        m_received.clear();
        m_closesDue.clear();
        connect(m_outflow.get(), &Outflow::closeDue, this, [this](const wire::ClosePayload &payload) {
            m_closesDue.append(payload.reason);
            m_outflow->sendClose(payload);
        });
    }
    void cleanup()
    {
        m_outflow.reset();
        m_pair.reset();
    }

    void messages_leaveWithTheOpcodesThatWereAnnounced()
    {
        m_outflow->expect(Opcode::Text, 3);
        m_outflow->expect(Opcode::Binary, 3);
        QCOMPARE(m_outflow->bufferedAmount(), 6);
        m_outflow->sendExpected("one");
        m_outflow->sendExpected("two");
        m_outflow->sendExpected("unexpected");
        m_outflow->flush();
        QTRY_COMPARE(linesAtPeer(), (QStringList{ QStringLiteral("1 one"), QStringLiteral("2 two") }));
        QTRY_COMPARE(m_outflow->bufferedAmount(), 0);
        QCOMPARE(m_outflow->unsent(), 0);
    }

    void close_waitsForTheMessagesBeforeIt_controlsOvertake()
    {
        m_outflow->expect(Opcode::Text, 3);
        m_outflow->addClose({ 1000, "bye" });
        QVERIFY(!m_outflow->takesMessages());
        QVERIFY(m_closesDue.isEmpty());
        m_outflow->sendControl(Opcode::Ping, "alive?");
        m_outflow->sendExpected("one");
        QCOMPARE(m_closesDue, QList<QByteArray>{ "bye" });
        QTRY_COMPARE(linesAtPeer(),
                     (QStringList{ QStringLiteral("9 alive?"), QStringLiteral("1 one"),
                                   QString::fromLatin1("8 \x03\xe8"
                                                       "bye") }));
    }

    void close_withNothingBeforeIt_isDueAtOnce()
    {
        m_outflow->addClose({ 1000, "bye" });
        QCOMPARE(m_closesDue, QList<QByteArray>{ "bye" });
    }

    void afterAClose_nothingLeaves()
    {
        QVERIFY(m_outflow->takesMessages());
        m_outflow->expect(Opcode::Text, 3);
        m_outflow->sendClose({});
        m_outflow->sendExpected("one");
        m_outflow->sendControl(Opcode::Pong, {});
        m_outflow->addClose({ 1000, "again" });
        m_outflow->sendClose({ 1001, {} });
        m_outflow->flush();
        QVERIFY(!m_outflow->takesMessages());
        QVERIFY(m_closesDue.isEmpty());
        QCOMPARE(m_outflow->unsent(), 1);
        QTRY_COMPARE(m_outflow->outbox().waitingBytes(), 0);
        QTRY_COMPARE(linesAtPeer(), QStringList{ QStringLiteral("8 ") });
    }

    void whatIsGivenUp_isCountedButNotBuffered()
    {
        m_outflow->expect(Opcode::Text, 10);
        m_outflow->expect(Opcode::Binary, 20);
        m_outflow->addClose({ 1000, "bye" });
        m_outflow->giveUpExpected();
        QCOMPARE(m_outflow->unsent(), 2);
        QCOMPARE(m_outflow->bufferedAmount(), 0);
        m_outflow->sendExpected("comes all the same");
        QVERIFY(m_closesDue.isEmpty());
        QVERIFY(m_outflow->takeUnfinished().empty());
    }

private:
    QStringList linesAtPeer()
    {
        m_received += m_pair->peer->readAll();
        QStringList lines;
        for (const support::Frame &frame : support::framesIn(m_received))
            lines.append(QStringLiteral("%1 %2").arg(frame.opcode).arg(QString::fromLatin1(frame.payload)));
        return lines;
    }

    const Clock m_clock;
    std::unique_ptr<support::SocketPair> m_pair;
    QByteArray m_received;
    QList<QByteArray> m_closesDue;
    std::unique_ptr<Outflow> m_outflow;
};

QTEST_GUILESS_MAIN(TestOutflow)

} // namespace tst_outflow

#include "tst_outflow.moc"
