// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logsearch.h"
#include "models/messagelogmodel.h"
#include "models/recordedcapture.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_logsearch {

using namespace models;
using captures::ConnectionId;
using captures::RecordId;
using captures::Search;

// The numbers from 0 on, one a record; record n holds n - 1.
struct Searched
{
    explicit Searched(int records)
        : capture(RecordedCapture::alternating(records))
    {
        model.show(capture.path(), {}, records);
    }

    void lookFor(const char *text) { search.setSearch(Search{ QString::fromLatin1(text), false, false }); }
    // What is found, or 0; negative if it went round.
    RecordId next(RecordId from)
    {
        search.findNext(from);
        return awaited();
    }
    RecordId previous(RecordId from)
    {
        search.findPrevious(from);
        return awaited();
    }
    RecordId awaited()
    {
        if (!QTest::qWaitFor([&] { return !found.isEmpty() || !missed.isEmpty(); }))
            return 0;
        missed.clear();
        if (found.isEmpty())
            return 0;
        const QVariantList what = found.takeFirst();
        const bool isRound = what[1].value<LogSearch::Turn>() == LogSearch::Turn::Round;
        return what[0].toLongLong() * (isRound ? -1 : 1);
    }

    const RecordedCapture capture;
    MessageLogModel model{ [](ConnectionId) {
        return QString();
    } };
    LogSearch search{ model };
    QSignalSpy found{ &search, &LogSearch::found };
    QSignalSpy missed{ &search, &LogSearch::missed };
};

class TestLogSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void matches_areCounted_andNumbered()
    {
        Searched log(1000);
        QVERIFY(!log.search.isActive());
        QCOMPARE(log.search.count(), 0);
        log.lookFor("99");
        QTRY_COMPARE(log.search.count(), 19);
        QVERIFY(log.search.isComplete());
        QCOMPARE(log.search.numberOf(100), 1);
        QCOMPARE(log.search.numberOf(101), 0);
        QCOMPARE(log.search.numberOf(1000), 19);
        log.lookFor("");
        QCOMPARE(log.search.count(), 0);
    }

    void nextAndPrevious_goRoundTheEnds()
    {
        Searched log(1000);
        log.lookFor("50"); // 50 150 250 350 450 500…509 550 650 750 850 950
        QCOMPARE(log.next(0), 51);
        QCOMPARE(log.next(51), 151);
        QCOMPARE(log.next(52), 151);
        QCOMPARE(log.next(951), -51);
        QCOMPARE(log.previous(151), 51);
        QCOMPARE(log.previous(51), -951);
        QCOMPARE(log.previous(0), 951);
        log.lookFor("nowhere");
        QCOMPARE(log.next(5), 0);
        QCOMPARE(log.previous(5), 0);
    }

    void nextAskedForEarly_isToldWhenFound()
    {
        Searched log(100'000);
        log.lookFor("99999");
        log.search.findNext(0);
        QCOMPARE(log.found.size(), 0);
        QCOMPARE(log.awaited(), 100'000);
        log.search.restart();
        log.search.findPrevious(99'000);
        QCOMPARE(log.awaited(), -100'000);
    }

    void connectionAndFilter_areKeptTo()
    {
        Searched log(1000);
        log.model.show(log.capture.path(), ConnectionId(2), 1000); // odd numbers
        log.lookFor("99");
        QTRY_COMPARE(log.search.count(), 14);
        captures::Filter filter;
        filter.connection = ConnectionId(1);
        log.model.show(log.capture.path(), {}, 1000);
        log.model.setFilter(filter);
        QTRY_COMPARE(log.search.count(), 5);
    }

    void logThatShowsMatchesOnly_isAskedItself()
    {
        Searched log(1000);
        log.lookFor("99");
        captures::Filter filter;
        filter.search = log.search.search();
        log.model.setFilter(filter);
        QTRY_COMPARE(log.model.rowCount(), 19);
        QCOMPARE(log.search.count(), 19);
        QCOMPARE(log.next(100), 200);
        QCOMPARE(log.previous(100), -1000);
        log.model.setFilter({});
        QTRY_COMPARE(log.search.count(), 19);
    }

    void growth_isSearchedToo()
    {
        Searched log(1000);
        log.model.show(log.capture.path(), {}, 500);
        log.lookFor("99");
        QTRY_COMPARE(log.search.count(), 5);
        log.model.growTo(1000);
        log.search.growTo(1000);
        QTRY_COMPARE(log.search.count(), 19);
    }

    void brokenExpression_saysWhy_andFindsNothing()
    {
        Searched log(10);
        log.search.setSearch(Search{ QStringLiteral("("), false, true });
        QVERIFY(!log.search.error().isEmpty());
        QVERIFY(!log.search.isActive());
        log.search.findNext(0);
        QTest::qWait(20);
        QCOMPARE(log.found.size() + log.missed.size(), 0);
        log.search.setSearch(Search{ QStringLiteral("^5$"), false, true });
        QCOMPARE(log.search.error(), QString());
        QCOMPARE(log.next(0), 6);
    }
};

QTEST_GUILESS_MAIN(TestLogSearch)

} // namespace tst_logsearch

#include "tst_logsearch.moc"
