// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/exportoptions.h"
#include "captures/formats/jsonlformat.h"
#include "journeys/desk.h"
#include "models/groupsmodel.h"
#include "models/sizesmodel.h"

#include <QComboBox>
#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryFile>

namespace tst_panelflood {

using namespace journeys;

// Every panel open over a flood of 100,000 messages a second: nothing stalls, and at the end every figure is
// that of the exported log. SOCKEYE_FLOOD_SECONDS makes it last longer than a moment.
class TestPanelFlood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyPanel_staysLive_andIsExactAtTheEnd();

private:
    struct Counts
    {
        qint64 messages = 0;
        qint64 bytes = 0;
        QMap<QString, qint64> types;
    };

    static Counts exported(shell::MainWindow &window);
    static int rate() { return isInstrumented ? 5000 : 100'000; }
    static int seconds()
    {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("SOCKEYE_FLOOD_SECONDS", &isGiven);
        return isGiven ? given : 2;
    }

    ServerThread m_server;
};

TestPanelFlood::Counts TestPanelFlood::exported(shell::MainWindow &window)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    if (!captures::writeJsonl(*window.source().reader(), file, {}))
        return {};
    file.seek(0);
    Counts counts;
    while (!file.atEnd()) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        if (record[QLatin1String("kind")].toString() == QLatin1String("event"))
            continue;
        ++counts.messages;
        counts.bytes += record[QLatin1String("size")].toInteger();
        const QJsonObject payload =
            QJsonDocument::fromJson(record[QLatin1String("text")].toString().toUtf8()).object();
        if (payload.contains(QLatin1String("type")))
            ++counts.types[payload[QLatin1String("type")].toString()];
    }
    return counts;
}

void TestPanelFlood::everyPanel_staysLive_andIsExactAtTheEnd()
{
    Desk desk;
    shell::MainWindow &window = desk.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.focus().lookAtWholeCapture();
    desk.find<QComboBox>("groupBy")->lineEdit()->setText(QStringLiteral("$.type"));
    QTest::keyClick(desk.find<QComboBox>("groupBy")->lineEdit(), Qt::Key_Return);
    auto *groups = desk.find<QTableView>("groups")->model();
    for (const char *dock : { "groupsDock", "sizesDock" }) // both in sight: what stands behind rests
        desk.find<QDockWidget>(dock)->setFloating(true);

    const StallWatch watch;
    const int count = rate() * seconds();
    window.commands().connectTo(
        m_server.url(QStringLiteral("/flood?count=%1&size=100&rate=%2").arg(count).arg(rate())));
    window.focus().lookAtWholeCapture();
    QTRY_VERIFY_WITH_TIMEOUT(groups->rowCount() >= 4, 30'000);
    const auto counted = [&] {
        qint64 sum = 0;
        for (int row = 0; row < groups->rowCount(); ++row)
            sum += groups->index(row, 0).data(models::GroupsModel::MessagesRole).toLongLong();
        return sum;
    };
    const qint64 early = counted();
    QTRY_VERIFY_WITH_TIMEOUT(counted() > early, 30'000); // live, not only at the end
    const auto status = [&]() -> const sessions::ConnectionStatus & {
        return *window.source().session()->status(captures::ConnectionId(1));
    };
    QTRY_VERIFY_WITH_TIMEOUT(status().state == sessions::State::Closed, 600'000);
    const qint64 messages = status().in.messages + status().out.messages;
    QTRY_COMPARE_WITH_TIMEOUT(counted(), messages, 60'000);
    const qint64 stall = watch.worst();
    qInfo("%lld messages, worst stall %lld ms", messages, stall);

    const Counts counts = exported(window);
    QCOMPARE(messages, counts.messages);
    QCOMPARE(messages, count + 2); // a Close each way
    for (auto type = counts.types.begin(); type != counts.types.end(); ++type) {
        const QModelIndexList found =
            groups->match(groups->index(0, 0), Qt::DisplayRole, type.key(), 1, Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().data(models::GroupsModel::MessagesRole).toLongLong(), type.value());
    }
    using Sizes = models::SizesModel;
    const auto *sizes = desk.find<QTableView>("sizes")->model();
    const auto digits = [](QString text) {
        return text.remove(QRegularExpression(QStringLiteral("\\D")));
    };
    QTRY_COMPARE(digits(sizes->index(Sizes::Messages, Sizes::BothColumn).data().toString()).toLongLong(),
                 counts.messages);
    QCOMPARE(status().in.bytes + status().out.bytes, counts.bytes);
    QVERIFY2(stall < longestStall, qPrintable(QStringLiteral("%1 ms").arg(stall)));
}

QTEST_MAIN(TestPanelFlood)

} // namespace tst_panelflood

#include "tst_panelflood.moc"
