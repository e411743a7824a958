// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"
#include "models/connectionsmodel.h"
#include "models/recordedcapture.h"
#include "server/server.h"
#include "sessions/session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_connectionsmodel {

using namespace models;
using captures::ConnectionId;
using State = ConnectionsModel::State;

static requests::Request requestTo(const QString &url, const QString &name = {})
{
    requests::Request request;
    request.url = url;
    request.name = name;
    return request;
}

class TestConnectionsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase() { QVERIFY(m_server.listen()); }

    void empty_hasTheWholeCaptureOnly()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        Focus focus;
        ConnectionsModel model(*source, focus);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.subjectAt(0).kind == Subject::Kind::WholeCapture);
        QCOMPARE(model.rowOf({}), 0);
        QCOMPARE(model.rowOf({ Subject::Kind::Connection, ConnectionId(1), {} }), -1);
    }

    void liveConnection_showsStateAndTraffic()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        Focus focus;
        ConnectionsModel model(*source, focus);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ConnectionId id =
            source->startedSession().connectTo(requestTo(m_server.url(QStringLiteral("/ticker?every=10"))));
        QCOMPARE(model.rowCount(), 2);
        QTRY_COMPARE(stateAt(model, 1), State::Open);
        QTRY_VERIFY(model.index(1).data(ConnectionsModel::InMessagesRole).toLongLong() > 3);
        QTRY_COMPARE(model.index(0).data(ConnectionsModel::InMessagesRole).toLongLong(),
                     model.index(1).data(ConnectionsModel::InMessagesRole).toLongLong());
        QVERIFY(model.index(1).data(ConnectionsModel::UptimeRole).isValid());
        QVERIFY(!model.index(0).data(ConnectionsModel::UptimeRole).isValid());
        source->session()->disconnectFrom(id);
        QTRY_COMPARE(stateAt(model, 1), State::Closed);
        QVERIFY(!model.index(1).data(ConnectionsModel::SummaryRole).toString().isEmpty());
        const QString name = model.nameOf(id);
        source->session()->remove(id);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.nameOf(id), name); // its rows still stand in the log
    }

    void manyChanges_tellOnlyOfRowsThatChanged()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        Focus focus;
        ConnectionsModel model(*source, focus);
        source->startedSession().connectTo(requestTo(m_server.url(QStringLiteral("/echo"))));
        source->startedSession().connectTo(requestTo(m_server.url(QStringLiteral("/ticker?every=1"))));
        QTRY_COMPARE(stateAt(model, 1), State::Open);
        QTRY_COMPARE(stateAt(model, 2), State::Open);
        QTest::qWait(1200); // until the rate of the handshake is over
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QTest::qWait(1000);
        int busy = 0;
        int idle = 0;
        for (const QList<QVariant> &change : changed) {
            busy += int(change[0].toModelIndex().row() == 2);
            idle += int(change[0].toModelIndex().row() == 1);
        }
        QVERIFY2(busy >= 3 && busy <= 15, qPrintable(QString::number(busy)));
        QVERIFY2(idle <= 3, qPrintable(QString::number(idle)));
    }

    void rename_isShown()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        Focus focus;
        ConnectionsModel model(*source, focus);
        const ConnectionId id =
            source->startedSession().connectTo(requestTo(m_server.url(QStringLiteral("/echo"))));
        QCOMPARE(model.nameOf(id), m_server.url(QStringLiteral("/echo")));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(model.index(1), QStringLiteral(" echo ")));
        QCOMPARE(model.nameOf(id), QStringLiteral("echo"));
    }

    void recent_standsBelow_andGoesWhenDropped()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        Focus focus;
        ConnectionsModel model(*source, focus);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const requests::Request recent = requestTo(QStringLiteral("ws://user:secret@a.test/x"));
        source->setRecent({ recent, requestTo(QStringLiteral("ws://b.test/")) });
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(stateAt(model, 1), State::Recent);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("ws://a.test/x"));
        source->startedSession().connectTo(requestTo(m_server.url(QStringLiteral("/echo"))));
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.subjectAt(1).isConnection());
        source->dropRecent(recent);
        QCOMPARE(model.rowCount(), 3);
    }

    void recent_thatChanges_keepsItsRow()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        Focus focus;
        ConnectionsModel model(*source, focus);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const requests::Request first = requestTo(QStringLiteral("ws://a.test/"));
        source->setRecent({ first, requestTo(QStringLiteral("{{demo}}/x")) });
        const QPersistentModelIndex second = model.index(2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        source->setRecent({ first, requestTo(QStringLiteral("ws://b.test/x")) });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(second.row(), 2);
        QCOMPARE(second.data().toString(), QStringLiteral("ws://b.test/x"));
        QCOMPARE(model.subjectAt(2).request.url, QStringLiteral("ws://b.test/x"));
    }

    void removed_stillCountsInTheWhole_atOnce()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        Focus focus;
        ConnectionsModel model(*source, focus);
        const ConnectionId ticker =
            source->startedSession().connectTo(requestTo(m_server.url(QStringLiteral("/ticker?every=10"))));
        source->startedSession().connectTo(requestTo(m_server.url(QStringLiteral("/echo"))));
        QTRY_VERIFY(model.index(0).data(ConnectionsModel::MessageRateRole).toDouble() > 3);
        const qint64 messages = model.index(1).data(ConnectionsModel::InMessagesRole).toLongLong();
        QVERIFY(messages > 0);
        source->session()->remove(ticker);
        QCOMPARE(model.index(0).data(ConnectionsModel::MessageRateRole).toDouble(),
                 model.index(1).data(ConnectionsModel::MessageRateRole).toDouble());
        QVERIFY(model.index(0).data(ConnectionsModel::InMessagesRole).toLongLong() >= messages);
        QTRY_COMPARE(source->session()->removedStatus(ticker)->state, sessions::State::Closed);
        const auto known = [&source](ConnectionId id) {
            return source->session()->removedStatus(id)->in.messages;
        };
        QTRY_COMPARE(model.index(0).data(ConnectionsModel::InMessagesRole).toLongLong(), known(ticker));
        source->session()->restore(ticker);
        QCOMPARE(model.subjectAt(1).connection, ticker); // where it stood
        QTRY_COMPARE(model.index(0).data(ConnectionsModel::InMessagesRole).toLongLong(),
                     model.index(1).data(ConnectionsModel::InMessagesRole).toLongLong());
        source->beginNew();
        QCOMPARE(model.index(0).data(ConnectionsModel::InMessagesRole).toLongLong(), 0);
    }

    void openedFile_listsItsConnections()
    {
        captures::Batch records = RecordedCapture::alternating(10);
        captures::ConnectionRecord connection;
        connection.id = ConnectionId(2);
        connection.name = QStringLiteral("second");
        connection.url = QStringLiteral("ws://b.test/");
        connection.status = 101;
        records.emplace_back(connection);
        const RecordedCapture capture(std::move(records));
        const auto source = CaptureSource::opened(capture.path());
        Focus focus;
        ConnectionsModel model(*source, focus);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QTRY_COMPARE(model.rowCount(), 2);
        const int row = model.rowOf({ Subject::Kind::Connection, ConnectionId(2), {} });
        QVERIFY(row > 0);
        QCOMPARE(stateAt(model, row), State::Closed);
        QCOMPARE(model.index(row).data().toString(), QStringLiteral("second"));
        QTRY_COMPARE(model.index(row).data(ConnectionsModel::InMessagesRole).toLongLong(), 5);
        QVERIFY(!model.flags(model.index(row)).testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(model.index(row), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(focus.isTicked(ConnectionId(2)));
    }

    void tick_isKeptInTheFocus()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        Focus focus;
        ConnectionsModel model(*source, focus);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 5; ++i)
            source->startedSession().add(requestTo(m_server.url(QStringLiteral("/echo"))));
        QVERIFY(!model.index(0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int row = 1; row <= 4; ++row)
            QVERIFY(model.setData(model.index(row), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(5), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 4);
        QCOMPARE(model.index(4).data(ConnectionsModel::TickPlaceRole).toInt(), 3);
        QVERIFY(
            model.index(4).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("ticked as D")));
        QCOMPARE(model.index(5).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!model.index(5).data(ConnectionsModel::TickPlaceRole).isValid());
        focus.untickAll();
        QCOMPARE(model.index(4).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

private:
    static State stateAt(const ConnectionsModel &model, int row)
    {
        return State(model.index(row).data(ConnectionsModel::StateRole).toInt());
    }

    server::Server m_server;
};

QTEST_GUILESS_MAIN(TestConnectionsModel)

} // namespace tst_connectionsmodel

#include "tst_connectionsmodel.moc"
