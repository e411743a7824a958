// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/record.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_record {

using namespace captures;

class RecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void kindOf_knowsEveryOpcode_data()
    {
        QTest::addColumn<int>("opcode");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("text") << 1 << QByteArray("text");
        QTest::newRow("binary") << 2 << QByteArray("binary");
        QTest::newRow("reserved data") << 3 << QByteArray("other");
        QTest::newRow("close") << 8 << QByteArray("close");
        QTest::newRow("ping") << 9 << QByteArray("ping");
        QTest::newRow("pong") << 10 << QByteArray("pong");
        QTest::newRow("reserved control") << 11 << QByteArray("other");
        QTest::newRow("a continuation of nothing") << 0 << QByteArray("other");
    }

    void kindOf_knowsEveryOpcode()
    {
        QFETCH(int, opcode);
        QTEST(kindName(kindOf(wire::Opcode(opcode))), "name");
    }

    void answeredStatus_knowsAlsoABrokenHandshakes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("answered");
        QTest::newRow("nothing came") << 0 << QByteArray() << 0;
        QTest::newRow("taken") << 101 << QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n") << 101;
        QTest::newRow("refused") << 404 << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n") << 404;
        QTest::newRow("broken") << 0 << QByteArray("HTTP/1.1 101 Switching Protocols\r\nX: y\r\n\r\n") << 101;
        QTest::newRow("cut") << 0 << QByteArray("HTTP/1.1 101 Swit") << 0;
        QTest::newRow("not HTTP") << 0 << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << 0;
    }

    void answeredStatus_knowsAlsoABrokenHandshakes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, head);
        ConnectionRecord record;
        record.status = status;
        record.responseHead = head;
        QTEST(record.answeredStatus(), "answered");
    }

    void names_areThoseOfTheInterfaces()
    {
        QCOMPARE(kindName(Kind::Event), QByteArray("event"));
        QCOMPARE(directionName(Direction::In), QByteArray("in"));
        QCOMPARE(directionName(Direction::Out), QByteArray("out"));
        QCOMPARE(directionName(Direction::None), QByteArray());
    }
};

QTEST_GUILESS_MAIN(RecordTest)

} // namespace tst_record

#include "tst_record.moc"
