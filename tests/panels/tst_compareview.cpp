// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/connectionsmodel.h"
#include "models/draft.h"
#include "panels/compare/comparelog.h"
#include "panels/compare/compareview.h"
#include "panels/look/emptystate.h"
#include "server/server.h"
#include "sessions/session.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_compareview {

using namespace panels;
using captures::ConnectionId;
using models::MergedLogModel;
using models::MessageLogModel;
using models::MetricsModel;

namespace {

struct Desk
{
    explicit Desk(const server::Server &server)
        : m_server(server)
    {
        view.resize(1000, 700);
        view.show();
    }

    ConnectionId connectTo(const QString &path)
    {
        requests::Request request;
        request.url = m_server.url(path);
        return source->startedSession().connectTo(request);
    }
    bool isOpen(ConnectionId id) const
    {
        return source->session()->status(id)->state == sessions::State::Open;
    }
    template <typename T> T *find(const char *name) const
    {
        return view.findChild<T *>(QString::fromLatin1(name));
    }
    // The connections of the rows, in order.
    QList<qint64> owners() const
    {
        QList<qint64> found;
        for (int row = 0; row < log->model()->rowCount(); ++row)
            found.append(log->model()->index(row, 0).data(MessageLogModel::ConnectionRole).toLongLong());
        return found;
    }

    QTemporaryDir folder;
    std::unique_ptr<models::CaptureSource> source = models::CaptureSource::recordingInto(folder.path());
    models::Focus focus;
    models::Draft draft{ *source, focus };
    models::ConnectionsModel connections{ *source, focus };
    models::ConnectionCommands commands{ *source, focus, draft };
    CompareView view{ *source, focus, connections, commands };
    CompareLog *log = find<CompareLog>("compareLog");

private:
    const server::Server &m_server;
};

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void initTestCase() { QVERIFY(m_server.listen()); }

    void fewerThanTwo_saysWhatToDo()
    {
        Desk desk(m_server);
        QVERIFY(!desk.log->isVisible());
        const ConnectionId first = desk.connectTo(QStringLiteral("/echo"));
        const ConnectionId second = desk.connectTo(QStringLiteral("/echo"));
        desk.focus.tick(first, true);
        QVERIFY(!desk.log->isVisible());
        desk.focus.tick(second, true);
        QTRY_VERIFY(desk.log->isVisible());
        desk.focus.tick(first, false);
        QVERIFY(!desk.log->isVisible());
        QCOMPARE(desk.log->model()->rowCount(), 0);
    }

    void emptyState_offersTheLatestTwo()
    {
        Desk desk(m_server);
        for (int i = 0; i < 3; ++i)
            desk.connectTo(QStringLiteral("/echo"));
        auto *button = desk.view.findChild<EmptyState *>()->findChild<QPushButton *>();
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(desk.focus.ticked(), QList({ ConnectionId(3), ConnectionId(2) }));
    }

    void broadcast_reachesAllTicked_andShowsInOrder()
    {
        Desk desk(m_server);
        const QList<ConnectionId> ids{ desk.connectTo(QStringLiteral("/echo")),
                                       desk.connectTo(QStringLiteral("/echo")),
                                       desk.connectTo(QStringLiteral("/echo")) };
        for (const ConnectionId id : ids) {
            QTRY_VERIFY(desk.isOpen(id));
            desk.focus.tick(id, true);
        }
        auto *text = desk.find<QLineEdit>("broadcastText");
        auto *send = desk.find<QPushButton>("broadcastSend");
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(text, QStringLiteral("to all"));
        QVERIFY(send->isEnabled());
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(desk.log->model()->rowCount(), 12); // connecting, connected, out and in of each
        QCOMPARE(desk.log->model()->columnCount(), 5);
        for (int row = 0; row < 12; ++row) {
            int filled = 0;
            for (int column = MergedLogModel::FirstConnectionColumn; column < 5; ++column)
                filled += int(!desk.log->model()->index(row, column).data().toString().isEmpty());
            QCOMPARE(filled, 1);
        }
    }

    void keys_goByRow_andWithCtrlByColumn()
    {
        Desk desk(m_server);
        const ConnectionId quick = desk.connectTo(QStringLiteral("/ticker?every=10"));
        const ConnectionId slow = desk.connectTo(QStringLiteral("/ticker?every=50"));
        desk.focus.tick(quick, true);
        desk.focus.tick(slow, true);
        QTRY_VERIFY(desk.log->model()->rowCount() > 40);
        for (const ConnectionId id : { quick, slow })
            desk.source->session()->disconnectFrom(id);
        QTRY_VERIFY(!desk.isOpen(quick) && !desk.isOpen(slow));
        QVERIFY(desk.source->session()->flush());
        const QList<qint64> owners = desk.owners();
        const int row = int(owners.indexOf(qint64(slow), 10));
        const int nextOfSlow = int(owners.indexOf(qint64(slow), row + 1));
        QVERIFY(nextOfSlow > row + 1);

        desk.log->lookAt(row);
        QCOMPARE(desk.log->currentIndex().column(), MergedLogModel::FirstConnectionColumn + 1);
        QCOMPARE(desk.focus.record(), desk.log->currentIndex().data(MessageLogModel::IdRole).toLongLong());
        QTest::keyClick(desk.log, Qt::Key_Down);
        QCOMPARE(desk.log->currentIndex().row(), row + 1);
        QCOMPARE(desk.log->currentIndex().column(), MergedLogModel::FirstConnectionColumn);
        QTest::keyClick(desk.log, Qt::Key_Up);
        QTest::keyClick(desk.log, Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(desk.log->currentIndex().row(), nextOfSlow);
        QTest::keyClick(desk.log, Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(desk.log->currentIndex().row(), row);
        QVERIFY(!desk.log->isFollowing());
    }

    void recordInFocus_isSelected()
    {
        Desk desk(m_server);
        for (int i = 0; i < 2; ++i)
            desk.focus.tick(desk.connectTo(QStringLiteral("/ticker?every=20")), true);
        QTRY_VERIFY(desk.log->model()->rowCount() > 10);
        desk.focus.lookAtRecord(5);
        QTRY_COMPARE(desk.log->currentIndex().row(), 4);
        desk.focus.lookAtRecord(0);
        QVERIFY(!desk.log->currentIndex().isValid());
    }

    void hidden_readsNothing_andCatchesUpWhenShown()
    {
        Desk desk(m_server);
        desk.view.hide();
        for (int i = 0; i < 2; ++i)
            desk.focus.tick(desk.connectTo(QStringLiteral("/ticker?every=20")), true);
        QTRY_VERIFY(desk.source->lastRecord() > 10);
        QCOMPARE(desk.log->model()->rowCount(), 0);
        desk.view.show();
        QTRY_VERIFY(desk.log->model()->rowCount() > 10);
    }

    void figures_standAboveTheirColumns()
    {
        Desk desk(m_server);
        for (int i = 0; i < 2; ++i)
            desk.focus.tick(desk.connectTo(QStringLiteral("/echo")), true);
        auto *figures = desk.find<QTableView>("compareMetrics");
        QTRY_COMPARE(figures->model()->index(MetricsModel::Attempts, 2).data().toString(),
                     QStringLiteral("1"));
        for (const int width : { 1000, 1400, 700 }) {
            desk.view.resize(width, 700);
            for (int lane = 0; lane < 2; ++lane)
                QCOMPARE(figures->columnViewportPosition(MetricsModel::FirstConnectionColumn + lane),
                         desk.log->columnViewportPosition(MergedLogModel::FirstConnectionColumn + lane));
        }
    }

private:
    server::Server m_server;
};

QTEST_MAIN(TestCompareView)

} // namespace tst_compareview

#include "tst_compareview.moc"
