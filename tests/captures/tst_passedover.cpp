// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/passedover.h"
#include "captures/samples.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_passedover {

using namespace captures;

class PassedOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takeRecords_tellsCountsAndTimes()
    {
        PassedOver passed;
        QVERIFY(passed.isEmpty());
        MessageRecord late = samples::message("abc");
        late.message.time = samples::at(1'000'000);
        Batch batch = samples::batch(samples::message("12345"), late, samples::event("closed"));
        passed.add(batch);
        QVERIFY(batch.empty());
        QVERIFY(!passed.isEmpty());
        const Batch records = passed.takeRecords();
        QCOMPARE(records.size(), size_t(1));
        const auto &gap = std::get<EventRecord>(records.front());
        QCOMPARE(gap.name, QByteArray("gap"));
        QCOMPARE(gap.connection, ConnectionId(0));
        QCOMPARE(gap.detail,
                 QByteArray("{\"messages\":2,\"bytes\":8,\"from\":\"2026-01-02T03:04:05.000250Z\","
                            "\"to\":\"2026-01-02T03:04:06.000250Z\"}"));
        QVERIFY(passed.isEmpty());
    }

    void takeRecords_keepsTheLatestOfEachConnection()
    {
        PassedOver passed;
        ConnectionRecord first;
        first.id = ConnectionId(2);
        ConnectionRecord second = first;
        second.name = QStringLiteral("renamed");
        Batch batch = samples::batch(first, second);
        passed.add(batch);
        const Batch records = passed.takeRecords();
        QCOMPARE(records.size(), size_t(2));
        QCOMPARE(std::get<ConnectionChange>(records.front()).record().name, QStringLiteral("renamed"));
    }

    void takeRecords_ofBoundlessMessages_tellsTheMost()
    {
        PassedOver passed;
        Batch batch = samples::batch(samples::boundlessMessage(), samples::boundlessMessage());
        passed.add(batch);
        const Batch records = passed.takeRecords();
        QVERIFY(std::get<EventRecord>(records.back())
                    .detail.startsWith("{\"messages\":2,\"bytes\":9223372036854775807,"));
    }

    void addLost_isPartOfTheGap()
    {
        PassedOver passed;
        passed.addLost(7);
        QVERIFY(!passed.isEmpty());
        const Batch records = passed.takeRecords();
        QCOMPARE(std::get<EventRecord>(records.back()).detail, QByteArray("{\"messages\":7,\"bytes\":0}"));
    }
};

QTEST_GUILESS_MAIN(PassedOverTest)

} // namespace tst_passedover

#include "tst_passedover.moc"
