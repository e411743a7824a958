// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"
#include "journeys/desk.h"
#include "models/figures.h"
#include "models/mergedlogmodel.h"
#include "models/metricsmodel.h"
#include "panels/compare/comparelog.h"
#include "sessions/session.h"

#include <QScrollBar>
#include <QTableView>

namespace tst_compare {

using namespace journeys;
using captures::ConnectionId;
using models::ConnectionsModel;
using models::MetricsModel;
using shell::ActionId;
using shell::ThemeChoice;

constexpr int count = isInstrumented ? 10'000 : 200'000;

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void tickAndCompare_showsColumns();
    void flood_behindTheComparison_staysLiveAndExact();

private:
    static void connectTo(Desk &desk, const QString &name, const QString &url);
    static QString figure(Desk &desk, int metric, int lane);

    ServerThread m_server;
};

void TestCompare::connectTo(Desk &desk, const QString &name, const QString &url)
{
    requests::Request request;
    request.name = name;
    request.url = url;
    desk.window().commands().connectNew(request);
}

QString TestCompare::figure(Desk &desk, int metric, int lane)
{
    return desk.find<QTableView>("compareMetrics")->model()->index(metric, 1 + lane).data().toString();
}

void TestCompare::tickAndCompare_showsColumns()
{
    Desk desk;
    connectTo(desk, QStringLiteral("ticker"), m_server.url(QStringLiteral("/ticker?every=40")));
    connectTo(desk, QStringLiteral("chat"), m_server.url(QStringLiteral("/chat")));
    connectTo(desk, QStringLiteral("ping"), m_server.url(QStringLiteral("/ping?every=300")));
    connectTo(desk, QStringLiteral("echo"), m_server.url(QStringLiteral("/echo")));
    for (int row = 1; row <= 4; ++row)
        QTRY_COMPARE(desk.window().connections().index(row).data(ConnectionsModel::StateRole).toInt(),
                     int(ConnectionsModel::State::Open));
    desk.window().actions()[ActionId::LayoutCompare]->trigger();
    savePicture(desk.window(), "compare-empty");
    auto *log = desk.find<panels::CompareLog>("compareLog");
    QVERIFY(!log->isVisible());
    for (const int id : { 1, 2 }) {
        desk.window().focus().lookAt(ConnectionId(id));
        desk.window().actions()[ActionId::TickConnection]->trigger();
    }
    QVERIFY(desk.window().actions()[ActionId::TickConnection]->isChecked());
    QTRY_VERIFY(log->model()->rowCount() > 30);
    QTRY_COMPARE(figure(desk, MetricsModel::State, 1), QStringLiteral("open"));
    savePicture(desk.window(), "compare-two");
    desk.window().focus().tick(ConnectionId(3), true);
    QTRY_VERIFY(log->model()->rowCount() > 60);
    savePicture(desk.window(), "compare-three");
    desk.window().focus().tick(ConnectionId(4), true);
    desk.window().commands().broadcast(sessions::MessageKind::Text, R"({"type":"hello","to":"all"})");
    QTRY_COMPARE(figure(desk, MetricsModel::MessagesOut, 3), QStringLiteral("1"));
    QTRY_VERIFY(log->model()->rowCount() > 90);
    log->lookAt(log->model()->rowCount() - 5);
    savePicture(desk.window(), "compare-four");
    Q_EMIT desk.window().themeChosen(ThemeChoice::Dark);
    savePicture(desk.window(), "compare-four-dark");
    Q_EMIT desk.window().languageChosen(QStringLiteral("zh_CN"));
    savePicture(desk.window(), "compare-four-zh_CN");
    Q_EMIT desk.window().languageChosen(QStringLiteral("en"));
    Q_EMIT desk.window().themeChosen(ThemeChoice::Light);
    desk.window().actions()[ActionId::UntickAll]->trigger();
    QVERIFY(!log->isVisible());
    QVERIFY(!desk.window().actions()[ActionId::UntickAll]->isEnabled());
}

void TestCompare::flood_behindTheComparison_staysLiveAndExact()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
    connectTo(desk, QStringLiteral("ticker"), m_server.url(QStringLiteral("/ticker?every=20")));
    desk.window().focus().tick(ConnectionId(1), true);
    desk.window().actions()[ActionId::LayoutCompare]->trigger();
    auto *log = desk.find<panels::CompareLog>("compareLog");
    const StallWatch watch;
    QElapsedTimer clock;
    clock.start();
    connectTo(desk, QStringLiteral("flood"),
              m_server.url(QStringLiteral("/flood?count=%1&size=100").arg(count)));
    desk.window().focus().tick(ConnectionId(2), true);
    QTRY_VERIFY_WITH_TIMEOUT(log->model()->rowCount() >= count, 120'000);
    QVERIFY(log->isFollowing());
    QCOMPARE(log->verticalScrollBar()->value(), log->verticalScrollBar()->maximum());
    const qint64 stall = watch.worst();
    qInfo("%d messages in %lld ms, worst stall %lld ms", count, clock.elapsed(), stall);

    desk.window().source().session()->disconnectFrom(ConnectionId(1));
    QTRY_COMPARE(figure(desk, MetricsModel::State, 0), QStringLiteral("closed"));
    QTRY_VERIFY(figure(desk, MetricsModel::End, 0).startsWith(QStringLiteral("1000")));
    const captures::CaptureReader reader(desk.window().source().path());
    for (int lane = 0; lane < 2; ++lane) {
        const captures::Traffic in = reader.traffic(ConnectionId(1 + lane), captures::Direction::In);
        QTRY_COMPARE(figure(desk, MetricsModel::MessagesIn, lane), models::countText(in.messages));
        QCOMPARE(figure(desk, MetricsModel::BytesIn, lane), models::sizeText(in.bytes));
        QCOMPARE(figure(desk, MetricsModel::WireIn, lane), models::sizeText(in.wireBytes));
    }
    QTRY_COMPARE(log->model()->rowCount(), int(reader.lastRecord()));
    QVERIFY2(stall < longestStall, qPrintable(QStringLiteral("%1 ms").arg(stall)));
}

QTEST_MAIN(TestCompare)

} // namespace tst_compare

#include "tst_compare.moc"
