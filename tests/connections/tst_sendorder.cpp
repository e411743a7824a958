// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/sendorder.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_sendorder {

using connections::SendOrder;

class TestSendOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void empty_givesNothing()
    {
        SendOrder order;
        QVERIFY(!order.takeMessage());
        QVERIFY(!order.takeClose());
        QVERIFY(!order.endsWithClose());
    }

    void close_waitsForTheMessagesBeforeIt()
    {
        SendOrder order;
        order.addMessage(wire::Opcode::Text, 10);
        order.addMessage(wire::Opcode::Binary, 20);
        order.addClose({ 1000, "bye" });
        QVERIFY(order.endsWithClose());
        QCOMPARE(order.messages(), 2);
        QCOMPARE(order.bytes(), 30);
        QVERIFY(!order.takeClose());
        QCOMPARE(order.takeMessage(), wire::Opcode::Text);
        QCOMPARE(order.bytes(), 20);
        QCOMPARE(order.takeMessage(), wire::Opcode::Binary);
        QVERIFY(!order.takeMessage());
        const auto close = order.takeClose();
        QVERIFY(close);
        QCOMPARE(close->reason, "bye");
        QVERIFY(!order.endsWithClose());
    }

    void clear_forgetsAll()
    {
        SendOrder order;
        order.addMessage(wire::Opcode::Text, 10);
        order.addClose({ 1000, {} });
        order.clear();
        QCOMPARE(order.messages(), 0);
        QCOMPARE(order.bytes(), 0);
        QVERIFY(!order.takeMessage() && !order.takeClose());
    }
};

QTEST_APPLESS_MAIN(TestSendOrder)

} // namespace tst_sendorder

#include "tst_sendorder.moc"
