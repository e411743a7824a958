// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisons/metrics.h"
#include "models/recordedcapture.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_metrics {

using namespace comparisons;
using captures::Direction;
using std::chrono::microseconds;

namespace {

captures::EventRecord eventAt(qint64 micros, const QByteArray &name, const QByteArray &detail = {})
{
    captures::EventRecord record = samples::event(name, detail);
    record.time = samples::at(micros);
    return record;
}

captures::MessageRecord messageAt(qint64 micros, const QByteArray &payload,
                                  Direction direction = Direction::In,
                                  wire::Opcode opcode = wire::Opcode::Text)
{
    captures::MessageRecord record = samples::message(payload, 1, direction, opcode);
    record.message.time = samples::at(micros);
    return record;
}

// Longer than a preview: the phases stand behind its end.
QByteArray detailOfConnected()
{
    return "{\"request\":\"" + QByteArray(600, 'h')
        + "\",\"phases\":{\"name_lookup\":120,\"tcp\":300,\"upgrade\":4000}}";
}

Metrics metricsOf(captures::Batch records)
{
    const RecordedCapture capture(std::move(records));
    Metrics metrics;
    capture.reader().scan(captures::ConnectionId(1), 1, capture.reader().lastRecord(),
                          [&](const captures::ScannedRecord &record) {
                              metrics.take(record);
                              return true;
                          });
    return metrics;
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void boundlessMessages_sumUpToTheMost()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        const Metrics metrics =
            metricsOf(samples::batch(samples::boundlessMessage(), samples::boundlessMessage()));
        QCOMPARE(metrics.in.bytes, most);
        QCOMPARE(metrics.in.sizes.mean(), double(most) / 2);
    }

    void messages_areCountedByDirection()
    {
        captures::MessageRecord compressed = messageAt(30, QByteArray(1000, 'a'));
        compressed.message.isCompressed = true;
        compressed.message.wirePayload = QByteArray(246, 'z');
        compressed.message.wireSize = 250;
        const Metrics metrics = metricsOf(
            samples::batch(messageAt(0, "12"), messageAt(10, "123456", Direction::In, wire::Opcode::Binary),
                           messageAt(20, "ping!", Direction::In, wire::Opcode::Ping), compressed,
                           messageAt(40, "out", Direction::Out)));
        QCOMPARE(metrics.in.messages, 4);
        QCOMPARE(metrics.in.bytes, 2 + 6 + 5 + 1000);
        QCOMPARE(metrics.in.wireBytes, 4 + 8 + 7 + 250);
        QCOMPARE(metrics.in.sizes.count, 3);
        QCOMPARE(metrics.in.sizes.smallest, 2);
        QCOMPARE(metrics.in.sizes.largest, 1000);
        QCOMPARE(metrics.in.sizes.mean(), 1008 / 3.0);
        QCOMPARE(metrics.in.compression(), 4.0);
        QCOMPARE(metrics.out.messages, 1);
        QCOMPARE(metrics.out.wireBytes, 2 + 4 + 3);
        QVERIFY(!metrics.out.compression());
        QCOMPARE(metrics.last, samples::at(40));
    }

    void connected_tellsPhases()
    {
        const Metrics metrics = metricsOf(
            samples::batch(eventAt(0, "connecting"), eventAt(9000, "connected", detailOfConnected())));
        QCOMPARE(metrics.attempts, 1);
        QCOMPARE(metrics.phases.nameLookup, microseconds(120));
        QCOMPARE(metrics.phases.tcp, microseconds(300));
        QVERIFY(!metrics.phases.tls);
        QCOMPARE(metrics.phases.upgrade, microseconds(4000));
        QCOMPARE(metrics.phases.total, microseconds(9000));
        QCOMPARE(metrics.openTime(samples::at(10'000)), microseconds(1000));
        QVERIFY(!metrics.meanRate(samples::at(10'000)));
        QVERIFY(metrics.end == Metrics::End::None);
    }

    void closed_tellsTheEnd_andStopsTheClock()
    {
        const Metrics metrics = metricsOf(samples::batch(
            eventAt(0, "connecting"), eventAt(1000, "connected"), messageAt(2000, "a"), messageAt(3000, "b"),
            eventAt(2'001'000, "closed",
                    "{\"by\":\"server\",\"clean\":true,\"code\":1000,\"reason\":\"bye\"}")));
        QVERIFY(metrics.end == Metrics::End::Closed);
        QVERIFY(metrics.close.has_value());
        QCOMPARE(metrics.close->by, QByteArray("server"));
        QVERIFY(metrics.close->isClean);
        QCOMPARE(*metrics.close->code, quint16(1000));
        QCOMPARE(metrics.close->reason, QByteArray("bye"));
        QCOMPARE(metrics.openTime(samples::at(9'000'000)), microseconds(2'000'000));
        QCOMPARE(metrics.meanRate(samples::at(9'000'000)), 1.0);
    }

    void nextAttempt_addsUp_butHasPhasesOfItsOwn()
    {
        const Metrics metrics = metricsOf(
            samples::batch(eventAt(0, "connecting"), eventAt(1000, "connected", R"({"phases":{"tls":5}})"),
                           messageAt(1500, "a"), eventAt(2000, "closed", R"({"by":"client","clean":false})"),
                           eventAt(5000, "connecting"), eventAt(6000, "refused", R"({"phases":{"tcp":7}})"),
                           eventAt(7000, "connecting")));
        QCOMPARE(metrics.attempts, 3);
        QCOMPARE(metrics.in.messages, 1);
        QVERIFY(!metrics.phases.tcp && !metrics.phases.tls && !metrics.phases.total);
        QVERIFY(!metrics.close);
        QVERIFY(metrics.end == Metrics::End::None);
        QCOMPARE(metrics.openTime(samples::at(9'000'000)), microseconds(1000));
    }

    void refusedAndFailed_areEnds()
    {
        QVERIFY(metricsOf(samples::batch(eventAt(0, "connecting"), eventAt(1, "refused"))).end
                == Metrics::End::Refused);
        QVERIFY(metricsOf(samples::batch(eventAt(0, "connecting"), eventAt(1, "failed"))).end
                == Metrics::End::Failed);
    }

    void noRecords_haveNoFigures()
    {
        const Metrics metrics;
        QVERIFY(!metrics.in.sizes.mean());
        QVERIFY(!metrics.in.compression());
        QVERIFY(!metrics.meanRate(samples::at()));
        QVERIFY(!metrics.last);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)

} // namespace tst_metrics

#include "tst_metrics.moc"
