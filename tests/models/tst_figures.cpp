// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_figures {

using namespace models;
using namespace std::chrono_literals;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase() { qputenv("TZ", "UTC"); }

    void deltaText_fitsItsUnit_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64(0) << QStringLiteral("+0 µs");
        QTest::newRow("999 µs") << qint64(999) << QStringLiteral("+999 µs");
        QTest::newRow("1 ms") << qint64(1000) << QStringLiteral("+1.0 ms");
        QTest::newRow("12.34 ms") << qint64(12'340) << QStringLiteral("+12.3 ms");
        QTest::newRow("1 s") << qint64(1'000'000) << QStringLiteral("+1.000 s");
        QTest::newRow("1 min") << qint64(60'000'000) << QStringLiteral("+1:00");
        QTest::newRow("back") << qint64(-5) << QStringLiteral("−5 µs");
    }
    void deltaText_fitsItsUnit()
    {
        QFETCH(qint64, microseconds);
        QTEST(deltaText(std::chrono::microseconds(microseconds)), "text");
    }

    void durationText_growsWithTime_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0 << QStringLiteral("0:00");
        QTest::newRow("59 s") << 59 << QStringLiteral("0:59");
        QTest::newRow("an hour") << 3600 << QStringLiteral("1:00:00");
        QTest::newRow("a day") << 86'400 << QStringLiteral("1 d 0 h");
        QTest::newRow("a clock set back") << -3 << QStringLiteral("0:00");
    }
    void durationText_growsWithTime()
    {
        QFETCH(int, seconds);
        QTEST(durationText(std::chrono::seconds(seconds)), "text");
    }

    void sizeText_countsInThousands_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64(0) << QStringLiteral("0 B");
        QTest::newRow("999") << qint64(999) << QStringLiteral("999 B");
        QTest::newRow("1000") << qint64(1000) << QStringLiteral("1.0 kB");
        QTest::newRow("9949") << qint64(9949) << QStringLiteral("9.9 kB");
        QTest::newRow("9950") << qint64(9950) << QStringLiteral("10 kB");
        QTest::newRow("999499") << qint64(999'499) << QStringLiteral("999 kB");
        QTest::newRow("999500") << qint64(999'500) << QStringLiteral("1.0 MB");
        QTest::newRow("40 MB") << qint64(40'000'000) << QStringLiteral("40 MB");
    }
    void sizeText_countsInThousands()
    {
        QFETCH(qint64, bytes);
        QTEST(sizeText(bytes), "text");
    }

    void countText_groupsThousands()
    {
        QCOMPARE(countText(0), QStringLiteral("0"));
        QCOMPARE(countText(999), QStringLiteral("999"));
        QCOMPARE(countText(1000), QStringLiteral("1,000"));
        QCOMPARE(countText(-1234567), QStringLiteral("-1,234,567"));
        QCOMPARE(countText(-123), QStringLiteral("-123"));
    }

    void rateText_isExactWhenSlow()
    {
        QCOMPARE(rateText(0), QStringLiteral("0/s"));
        QCOMPARE(rateText(3.21), QStringLiteral("3.2/s"));
        QCOMPARE(rateText(12345.6), QStringLiteral("12,346/s"));
    }

    void clockText_isLocalTimeWithMilliseconds()
    {
        const wire::Timestamp time(1767323045000250us);
        QCOMPARE(clockText(time), QStringLiteral("03:04:05.000"));
        QCOMPARE(dateTimeText(time), QStringLiteral("2026-01-02 03:04:05.000250"));
        QCOMPARE(clockText(wire::Timestamp(1767323045999999us)), QStringLiteral("03:04:05.999"));
        QCOMPARE(clockText(wire::Timestamp(-1us)), QStringLiteral("23:59:59.999"));
    }

    void kindsAndDirections_haveWords()
    {
        QCOMPARE(kindText(captures::Kind::Binary), QStringLiteral("binary"));
        QCOMPARE(directionText(captures::Direction::Out), QStringLiteral("out"));
        QVERIFY(directionText(captures::Direction::None).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFigures)

} // namespace tst_figures

#include "tst_figures.moc"
