// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/timestamp.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_timestamp {

using namespace wire;

namespace {

Timestamp at(qint64 microseconds)
{
    return Timestamp(std::chrono::microseconds(microseconds));
}

} // namespace

class TimestampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void moment_isWrittenAndReadBack_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000000Z");
        QTest::newRow("before the epoch") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999999Z");
        QTest::newRow("as in the interfaces")
            << qint64(1'767'323'045'000'250) << QByteArray("2026-01-02T03:04:05.000250Z");
        QTest::newRow("leap day") << qint64(1'709'251'199'999'999)
                                  << QByteArray("2024-02-29T23:59:59.999999Z");
        QTest::newRow("first year") << qint64(-62'167'219'200'000'000)
                                    << QByteArray("0000-01-01T00:00:00.000000Z");
        QTest::newRow("last moment") << qint64(253'402'300'799'999'999)
                                     << QByteArray("9999-12-31T23:59:59.999999Z");
    }
    void moment_isWrittenAndReadBack()
    {
        QFETCH(qint64, microseconds);
        QFETCH(QByteArray, text);
        QCOMPARE(toIso8601(at(microseconds)), text);
        const auto read = fromIso8601(text);
        QVERIFY(read.has_value());
        QCOMPARE(read->time_since_epoch().count(), microseconds);
    }

    void momentOutsideTheYears_isWrittenAsTheNearest()
    {
        QCOMPARE(toIso8601(Timestamp::max()), QByteArray("9999-12-31T23:59:59.999999Z"));
        QCOMPARE(toIso8601(Timestamp::min()), QByteArray("0000-01-01T00:00:00.000000Z"));
    }

    void otherForms_areNotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArrayList texts = {
            "",
            "2026-01-02",
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.000Z",
            "2026-01-02T03:04:05.000250",
            "2026-01-02T03:04:05.000250Z ",
            " 2026-01-02T03:04:05.000250Z",
            "2026-01-02 03:04:05.000250Z",
            "2026-01-02T03:04:05,000250Z",
            "2026-01-02T03:04:05.00025xZ",
            "2026-01-02T03:04:05.000250z",
            "2026-02-29T00:00:00.000000Z",
            "2026-02-30T00:00:00.000000Z",
            "2100-02-29T00:00:00.000000Z",
            "2026-13-01T00:00:00.000000Z",
            "2026-00-01T00:00:00.000000Z",
            "2026-01-00T00:00:00.000000Z",
            "2026-04-31T00:00:00.000000Z",
            "2026-01-01T24:00:00.000000Z",
            "2026-01-01T00:60:00.000000Z",
            "2026-01-01T00:00:60.000000Z",
            "-026-01-01T00:00:00.000000Z",
        };
        for (const QByteArray &text : texts)
            QTest::newRow(text.constData()) << text;
    }
    void otherForms_areNotRead()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromIso8601(text));
    }

    void everyDayOfAnEra_survivesTheTrip()
    {
        const qint64 day = 86'400'000'000;
        for (qint64 i = -150'000; i < 150'000; i += 7) {
            const Timestamp time = at(i * day + (i * 7919) % day);
            QCOMPARE(fromIso8601(toIso8601(time)), std::optional(time));
        }
    }
};

QTEST_APPLESS_MAIN(TimestampTest)

} // namespace tst_timestamp

#include "tst_timestamp.moc"
