// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/pingledger.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_pingledger {

using connections::PingLedger;

class TestPingLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pong_answersItsPingAndAllBefore()
    {
        PingLedger pings;
        QCOMPARE(pings.unanswered(), 0);
        for (const char *payload : { "1", "2", "3" })
            pings.addPing(payload);
        QCOMPARE(pings.unanswered(), 3);
        pings.addPong("2");
        QCOMPARE(pings.unanswered(), 1);
        pings.addPong("3");
        QCOMPARE(pings.unanswered(), 0);
    }

    void pongThatNobodyAskedFor_answersNone()
    {
        PingLedger pings;
        pings.addPong("");
        pings.addPing("1");
        pings.addPong("");
        pings.addPong("11");
        QCOMPARE(pings.unanswered(), 1);
    }

    // Which of them was meant cannot be told: the last is what a server may answer to alone.
    void pingsOfOnePayload_areAllAnsweredByOnePong()
    {
        PingLedger pings;
        pings.addPing("");
        pings.addPing("");
        pings.addPong("");
        QCOMPARE(pings.unanswered(), 0);
    }

    void deafServer_takesNoMemory_butIsCounted()
    {
        PingLedger pings;
        for (int i = 0; i < 5000; ++i)
            pings.addPing(QByteArray::number(i));
        QCOMPARE(pings.unanswered(), 5000);
        pings.addPong("17"); // no longer known
        QCOMPARE(pings.unanswered(), 5000);
        pings.addPong("4998");
        QCOMPARE(pings.unanswered(), 1);
    }
};

QTEST_APPLESS_MAIN(TestPingLedger)

} // namespace tst_pingledger

#include "tst_pingledger.moc"
