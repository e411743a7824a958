// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/farewell.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_farewell {

using connections::Farewell;

class TestFarewell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bothCloses_areACleanEnd()
    {
        Farewell farewell;
        farewell.sentClose = wire::ClosePayload{ 1000, {} };
        farewell.receivedClose = wire::ClosePayload{ 4000, "bye" };
        farewell.hasCloseLeft = true;
        const auto closed = farewell.describe(0);
        QVERIFY(closed.isClean && closed.text.isEmpty());
        QCOMPARE(closed.code, 4000);
        QCOMPARE(closed.reason, "bye");
    }

    void closeThatDidNotLeave_isNoCleanEnd()
    {
        Farewell farewell;
        farewell.sentClose = wire::ClosePayload{ 1000, {} };
        farewell.receivedClose = wire::ClosePayload{ 1000, {} };
        const auto closed = farewell.describe(2);
        QVERIFY(!closed.isClean && !closed.text.isEmpty());
        QCOMPARE(closed.unsentMessages, 2);
    }

    void loss_is1006_data()
    {
        QTest::addColumn<bool>("hasClosed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isByServer");
        QTest::newRow("out of the blue") << false << QString() << true;
        QTest::newRow("after our Close") << true << QString() << false;
        QTest::newRow("dropped by us") << false << QStringLiteral("Dropped.") << false;
    }
    void loss_is1006()
    {
        QFETCH(bool, hasClosed);
        QFETCH(QString, text);
        Farewell farewell;
        if (hasClosed)
            farewell.sentClose = wire::ClosePayload{ 1000, {} };
        farewell.text = text;
        const auto closed = farewell.describe(0);
        QCOMPARE(closed.code, 1006);
        QTEST(closed.byServer, "isByServer");
        QVERIFY(!closed.isClean && !closed.text.isEmpty());
    }

    void violation_comesBeforeAClose()
    {
        Farewell farewell;
        farewell.violation = wire::Violation();
        farewell.violation->closeCode = 1007;
        farewell.violation->rule = "a rule";
        farewell.hasCloseLeft = true;
        QVERIFY(farewell.isServerDone());
        const auto closed = farewell.describe(0);
        QCOMPARE(closed.code, 1007);
        QCOMPARE(closed.reason, "a rule");
        QVERIFY(!closed.isClean);
    }
};

QTEST_APPLESS_MAIN(TestFarewell)

} // namespace tst_farewell

#include "tst_farewell.moc"
