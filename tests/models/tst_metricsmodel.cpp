// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"
#include "models/connectionsmodel.h"
#include "models/metricsmodel.h"
#include "models/recordedcapture.h"

#include <QAbstractItemModelTester>

#include <QRegularExpression>
#include <QTest>

namespace tst_metricsmodel {

using namespace models;
using captures::ConnectionId;
using comparisons::Rank;

namespace {

captures::EventRecord event(int connection, qint64 micros, const QByteArray &name,
                            const QByteArray &detail = {})
{
    captures::EventRecord record = samples::event(name, detail, connection);
    record.time = samples::at(micros);
    return record;
}

captures::MessageRecord message(int connection, qint64 micros, const QByteArray &payload)
{
    captures::MessageRecord record = samples::message(payload, connection);
    record.message.time = samples::at(micros);
    return record;
}

captures::Batch twoConnections()
{
    return samples::batch(event(1, 0, "connecting"), event(2, 0, "connecting"),
                          event(1, 3000, "connected", "{\"phases\":{\"tcp\":1000,\"upgrade\":500}}"),
                          event(2, 4000, "connected", "{\"phases\":{\"tcp\":400,\"upgrade\":500}}"),
                          message(1, 500'000, "four"), message(1, 1'000'000, "sixsix"),
                          message(2, 2'004'000, "eleven char"));
}

// The model over an opened capture with `lanes` 1 and 2.
struct Desk
{
    Desk() { model.show(capture.path(), lanes, 7, false); }

    QString cell(int metric, int lane, int role = Qt::DisplayRole) const
    {
        return model.index(metric, MetricsModel::FirstConnectionColumn + lane).data(role).toString();
    }
    int rank(int metric, int lane) const
    {
        return model.index(metric, 1 + lane).data(MetricsModel::RankRole).toInt();
    }

    const QList<MetricsModel::Lane> lanes{ { ConnectionId(1), 0 }, { ConnectionId(2), 1 } };
    RecordedCapture capture{ twoConnections() };
    std::unique_ptr<CaptureSource> source = CaptureSource::opened(capture.path());
    Focus focus;
    ConnectionsModel connections{ *source, focus };
    MetricsModel model{ connections };
};

} // namespace

class TestMetricsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void figures_standSideBySide()
    {
        Desk desk;
        QAbstractItemModelTester tester(&desk.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.model.isCounting());
        QTRY_VERIFY(!desk.model.isCounting());
        QCOMPARE(desk.cell(MetricsModel::MessagesIn, 0), QStringLiteral("2"));
        QCOMPARE(desk.cell(MetricsModel::MessagesIn, 1), QStringLiteral("1"));
        QCOMPARE(desk.cell(MetricsModel::BytesIn, 0), QStringLiteral("10 B"));
        QCOMPARE(desk.cell(MetricsModel::MeanIn, 0), QStringLiteral("5 B"));
        QCOMPARE(desk.cell(MetricsModel::OpenTime, 1), QStringLiteral("0:02"));
        QCOMPARE(desk.cell(MetricsModel::RateNow, 0), QStringLiteral("–"));
        QCOMPARE(desk.cell(MetricsModel::End, 0), QStringLiteral("–"));
        QCOMPARE(desk.cell(MetricsModel::Tls, 0), QStringLiteral("–"));
        QCOMPARE(desk.model.index(MetricsModel::Tcp, 0).data().toString(), QStringLiteral("TCP"));
        QCOMPARE(desk.model.countedUpTo(), 7);
    }

    void rank_isLowerForTimes_andTold()
    {
        Desk desk;
        QTRY_VERIFY(!desk.model.isCounting());
        QCOMPARE(desk.rank(MetricsModel::Tcp, 0), int(Rank::Worst));
        QCOMPARE(desk.rank(MetricsModel::Tcp, 1), int(Rank::Best));
        QCOMPARE(desk.rank(MetricsModel::Upgrade, 0), int(Rank::None));
        QCOMPARE(desk.rank(MetricsModel::MessagesIn, 0), int(Rank::None));
        QCOMPARE(desk.cell(MetricsModel::Tcp, 1, Qt::AccessibleTextRole),
                 QStringLiteral("TCP, 400 µs, best"));
    }

    void difference_isToTheFirst()
    {
        Desk desk;
        QTRY_VERIFY(!desk.model.isCounting());
        QCOMPARE(desk.cell(MetricsModel::Tcp, 0, MetricsModel::DifferenceRole), QString());
        QCOMPARE(desk.cell(MetricsModel::Tcp, 1, MetricsModel::DifferenceRole), QStringLiteral("−60 %"));
        QVERIFY(desk.model.index(MetricsModel::Tcp, 0).data(MetricsModel::DiffersRole).toBool());
        QVERIFY(!desk.model.index(MetricsModel::Upgrade, 0).data(MetricsModel::DiffersRole).toBool());
    }

    void growTo_countsOn()
    {
        Desk desk;
        desk.model.show(desk.capture.path(), desk.lanes, 5, false);
        QTRY_COMPARE(desk.cell(MetricsModel::MessagesIn, 0), QStringLiteral("1"));
        desk.model.growTo(7);
        QTRY_COMPARE(desk.cell(MetricsModel::MessagesIn, 0), QStringLiteral("2"));
        QCOMPARE(desk.model.metricsAt(1).in.bytes, 11);
    }

    void showNothing_hasNoColumns()
    {
        Desk desk;
        QAbstractItemModelTester tester(&desk.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.model.show({}, {}, 0, false);
        QCOMPARE(desk.model.columnCount(), 1);
        QVERIFY(!desk.model.isCounting());
        desk.model.noteConnections();
    }
};

QTEST_GUILESS_MAIN(TestMetricsModel)

} // namespace tst_metricsmodel

#include "tst_metricsmodel.moc"
