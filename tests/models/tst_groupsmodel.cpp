// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"
#include "models/connectionsmodel.h"
#include "models/groupsmodel.h"
#include "models/recordedcapture.h"
#include "server/server.h"
#include "sessions/session.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_groupsmodel {

using namespace models;
using captures::GroupBy;
using captures::Grouping;

class TestGroupsModel : public QObject
{
    Q_OBJECT

    static Grouping byType() { return { GroupBy::JsonPath, *payloads::parseJsonPath(u"$.type").path }; }

    static captures::Batch variety()
    {
        return samples::batch(samples::event("connecting"), samples::message(R"({"type":"trade"})"),
                              samples::message(R"({"type":"quote"})", 2),
                              samples::message(R"({"type":"trade"})", 2),
                              samples::message("plain", 1, captures::Direction::Out));
    }

    static QStringList linesOf(const GroupsModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row, 0).data().toString() + u' '
                         + model.index(row, 1).data().toString());
        return lines;
    }

    // A window's models on an opened capture.
    struct Desk
    {
        explicit Desk(const QString &path)
            : source(CaptureSource::opened(path))
            , connections(*source, focus)
            , model(*source, focus, connections)
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        {
            model.setActive(true);
        }
        std::unique_ptr<CaptureSource> source;
        Focus focus;
        ConnectionsModel connections;
        GroupsModel model;
        QAbstractItemModelTester tester;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void messages_areCountedByKindAndByPath()
    {
        const RecordedCapture capture(variety());
        Desk desk(capture.path());
        QTRY_COMPARE(linesOf(desk.model), QStringList{ QStringLiteral("text 4") });
        desk.model.setGrouping(byType());
        QTRY_VERIFY(desk.model.isCaughtUp() && desk.model.rowCount() == 3);
        desk.model.sort(GroupsModel::CountColumn, Qt::DescendingOrder);
        QCOMPARE(linesOf(desk.model),
                 QStringList({ QStringLiteral("\"trade\" 2"), QStringLiteral("\"quote\" 1"),
                               QStringLiteral("no $.type 1") }));
        desk.model.sort(GroupsModel::ValueColumn, Qt::AscendingOrder);
        QCOMPARE(desk.model.index(0, 0).data().toString(), QStringLiteral("\"quote\""));
        QCOMPARE(desk.model.messages(), 4);
    }

    void subject_isWhatIsCounted()
    {
        const RecordedCapture capture(variety());
        Desk desk(capture.path());
        desk.focus.lookAt(captures::ConnectionId(2));
        QTRY_COMPARE(linesOf(desk.model), QStringList{ QStringLiteral("text 2") });
        desk.focus.lookAtRecent({});
        QCOMPARE(desk.model.rowCount(), 0);
    }

    void toggledGroup_isWhatTheLogShows()
    {
        const RecordedCapture capture(variety());
        Desk desk(capture.path());
        desk.model.setGrouping(byType());
        QTRY_COMPARE(desk.model.rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            QVERIFY(desk.model.toggleFilter(row));
            QCOMPARE(desk.model.filterRow(), row);
            qint64 passed = 0;
            capture.reader().scan({}, 1, 5, [&](const captures::ScannedRecord &record) {
                passed += desk.focus.filter().passes(record);
                return true;
            });
            QCOMPARE(passed, desk.model.index(row, 0).data(GroupsModel::MessagesRole).toLongLong());
        }
        QVERIFY(desk.model.toggleFilter(2));
        QVERIFY(desk.focus.filter().isEmpty());
        QCOMPARE(desk.model.filterRow(), -1);
    }

    void inactive_countsNothing_untilSeen()
    {
        const RecordedCapture capture(variety());
        Desk desk(capture.path());
        desk.model.setActive(false);
        desk.model.setGrouping({ GroupBy::Direction, {} });
        QCOMPARE(desk.model.rowCount(), 0);
        desk.model.setActive(true);
        QTRY_COMPARE(desk.model.rowCount(), 2);
    }

    void flood_isExactAtItsEnd()
    {
        server::Server server;
        QVERIFY(server.listen());
        const QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        Focus focus;
        ConnectionsModel connections(*source, focus);
        GroupsModel model(*source, focus, connections);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        requests::Request request;
        request.url = server.url(QStringLiteral("/flood?count=50000&size=100"));
        const captures::ConnectionId id = source->startedSession().connectTo(request);
        QTRY_COMPARE_WITH_TIMEOUT(source->session()->status(id)->state, sessions::State::Closed, 30'000);
        QVERIFY(source->session()->flush());
        QTRY_VERIFY_WITH_TIMEOUT(model.isCaughtUp() && model.messages() == 50'002, 30'000);
        QCOMPARE(linesOf(model), QStringList({ QStringLiteral("text 50,000"), QStringLiteral("close 2") }));
    }
};

QTEST_GUILESS_MAIN(TestGroupsModel)

} // namespace tst_groupsmodel

#include "tst_groupsmodel.moc"
