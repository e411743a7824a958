// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/record.h"

#include <QRegularExpression>
#include <QTest>

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

    void names_areThoseOfTheInterfaces()
    {
        QCOMPARE(kindName(Kind::Event), QByteArray("event"));
        QCOMPARE(directionName(Direction::In), QByteArray("in"));
        QCOMPARE(directionName(Direction::Out), QByteArray("out"));
        QCOMPARE(directionName(Direction::None), QByteArray());
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
