// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupcount.h"

#include "captures/database.h"
#include "models/capturesource.h"
#include "models/recordedcapture.h"
#include "server/server.h"
#include "sessions/session.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_groupcount {

using namespace models;
using captures::GroupBy;

class TestGroupCount : public QObject
{
    Q_OBJECT

    // A count of an opened capture: 40 messages of two connections, a millisecond apart.
    struct Desk
    {
        RecordedCapture capture{ RecordedCapture::alternating(40) };
        std::unique_ptr<CaptureSource> source = CaptureSource::opened(capture.path());
        Focus focus;
        GroupCount count{ *source, focus };
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void inactive_countsNothing()
    {
        Desk desk;
        QVERIFY(desk.count.hasRecords());
        QVERIFY(!desk.count.isCaughtUp());
        QVERIFY(desk.count.groups().empty());
        desk.count.setActive(true);
        QTRY_VERIFY(desk.count.isCaughtUp());
        QCOMPARE(desk.count.messages(), 40);
        QCOMPARE(desk.count.progress(), 1.0);
    }

    void opened_hasSharesAndMeanRates()
    {
        Desk desk;
        desk.count.setGrouping({ GroupBy::Connection, {} });
        desk.count.setActive(true);
        QTRY_VERIFY(desk.count.isCaughtUp());
        QVERIFY(!desk.count.isLive());
        QCOMPARE(desk.count.groups().size(), size_t(2));
        const captures::Group &group = desk.count.groups().front();
        QCOMPARE(desk.count.share(group), 0.5);
        QCOMPARE(desk.count.rate(group), 20 / 0.039); // 39 ms from the first to the last
    }

    void grouping_clearsBeforeItCountsAnew()
    {
        Desk desk;
        desk.count.setActive(true);
        QTRY_VERIFY(desk.count.isCaughtUp());
        QStringList told;
        connect(&desk.count, &GroupCount::aboutToClear, this,
                [&] { told.append(QStringLiteral("about %1").arg(desk.count.groups().size())); });
        connect(&desk.count, &GroupCount::cleared, this,
                [&] { told.append(QStringLiteral("cleared %1").arg(desk.count.groups().size())); });
        connect(&desk.count, &GroupCount::groupingChanged, this,
                [&] { told.append(QStringLiteral("grouping")); });
        desk.count.setGrouping(desk.count.grouping());
        QVERIFY(told.isEmpty());
        desk.count.setGrouping({ GroupBy::Connection, {} });
        QCOMPARE(told.first(3),
                 QStringList(
                     { QStringLiteral("about 1"), QStringLiteral("cleared 0"), QStringLiteral("grouping") }));
        QTRY_COMPARE(desk.count.groups().size(), size_t(2));
    }

    void rates_goOnAfterTheClockWasSetBack()
    {
        server::Server server;
        QVERIFY(server.listen());
        const QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        requests::Request request;
        request.url = server.url(QStringLiteral("/ticker?every=5"));
        source->startedSession().connectTo(request);
        QTRY_VERIFY(source->lastRecord() > 5);
        captures::Database database(source->path(), captures::Database::Mode::ReadWrite);
        database.setPatience(std::chrono::seconds(5));
        database.execute("UPDATE records SET time = time + 3600000000 WHERE id <= 5");
        Focus focus;
        GroupCount count(*source, focus);
        count.setGrouping({ GroupBy::Connection, {} });
        count.setActive(true);
        QTRY_VERIFY(!count.groups().empty() && count.rate(count.groups().front()) > 0);
    }

    void refreshedRates_areTold()
    {
        Desk desk;
        const QSignalSpy changed(&desk.count, &GroupCount::ratesChanged);
        desk.count.refreshRates();
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGroupCount)

} // namespace tst_groupcount

#include "tst_groupcount.moc"
