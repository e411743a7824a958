// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionrow.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_connectionrow {

using namespace models;
using State = ConnectionRow::State;

class TestConnectionRow : public QObject
{
    Q_OBJECT

    static requests::Request requestTo(const QString &url, const QString &name = {})
    {
        requests::Request request;
        request.url = url;
        request.name = name;
        return request;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void state_isAsPeopleCallIt_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("hasFailed");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text, sessions::State state, bool hasFailed) {
            QTest::addRow("%s", text) << int(state) << hasFailed << QString::fromLatin1(text);
        };
        row("connecting", sessions::State::Connecting, false);
        row("open", sessions::State::Open, false);
        row("closing", sessions::State::Closing, true);
        row("closed", sessions::State::Closed, false);
        row("failed", sessions::State::Closed, true);
    }
    void state_isAsPeopleCallIt()
    {
        QFETCH(int, state);
        QFETCH(bool, hasFailed);
        sessions::ConnectionStatus status;
        status.state = sessions::State(state);
        status.hasFailed = hasFailed;
        QTEST(ConnectionRow::stateText(ConnectionRow::ofConnection(status).state()), "text");
    }

    void name_isTheUrlWithoutUser_ifThereIsNone()
    {
        const QString url = QStringLiteral("ws://user:secret@a.test/x");
        QCOMPARE(ConnectionRow::ofRecent(requestTo(url)).name(), QStringLiteral("ws://a.test/x"));
        QCOMPARE(ConnectionRow::ofRecent(requestTo(url, QStringLiteral("a"))).name(), QStringLiteral("a"));
        QCOMPARE(ConnectionRow::ofRecent(requestTo(QStringLiteral("a b"))).name(), QStringLiteral("a b"));
        QCOMPARE(ConnectionRow().name(), QStringLiteral("All connections"));
    }

    void namesOfStrangers_areVisibleAndCut()
    {
        const QString turned = QStringLiteral("ws://a.test/\u202Eb");
        QVERIFY(!ConnectionRow::ofRecent(requestTo(turned)).name().contains(QChar(0x202E)));
        QVERIFY(!ConnectionRow::ofRecent(requestTo(QStringLiteral("ws://h/"), turned))
                     .name()
                     .contains(QChar(0x202E)));
        sessions::ConnectionStatus refused;
        refused.summary = turned + QString(3'000'000, u'a');
        const QString summary = ConnectionRow::ofConnection(refused).summary();
        QVERIFY(!summary.contains(QChar(0x202E)) && summary.size() < 3000);
        const QString endless = QStringLiteral("ws://user:secret@h/?q=") + QString(3'000'000, u'a');
        for (const ConnectionRow &row : { ConnectionRow::ofRecent(requestTo(endless)),
                                          ConnectionRow::ofRecent(requestTo(endless, endless)) }) {
            QVERIFY(row.name().size() < 3000 && row.url().size() < 3000);
            QVERIFY(row.name().endsWith(u'…'));
            QVERIFY(!row.url().contains(QStringLiteral("secret")));
        }
    }

    void recorded_hasFailed_unlessItWasUpgraded()
    {
        captures::ConnectionRecord record;
        record.id = captures::ConnectionId(3);
        record.url = record.name = QStringLiteral("ws://a.test/");
        record.status = 101;
        const ConnectionRow row = ConnectionRow::ofRecorded(record);
        QCOMPARE(row.state(), State::Closed);
        QCOMPARE(row.subject.connection, record.id);
        QVERIFY(row.status.request.name.isEmpty());
        record.status = 404;
        QCOMPARE(ConnectionRow::ofRecorded(record).state(), State::Failed);
    }

    void uptime_isOfOpenConnectionsOnly()
    {
        sessions::ConnectionStatus status;
        status.openedAt = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now())
            - std::chrono::minutes(2);
        status.state = sessions::State::Open;
        QVERIFY(ConnectionRow::ofConnection(status).uptime() >= std::chrono::minutes(2));
        status.state = sessions::State::Closed;
        QVERIFY(!ConnectionRow::ofConnection(status).uptime());
    }

    void accessibleText_saysStateTickAndTraffic()
    {
        sessions::ConnectionStatus status;
        status.request = requestTo({}, QStringLiteral("prices"));
        status.state = sessions::State::Open;
        status.in.messages = 1234;
        const ConnectionRow row = ConnectionRow::ofConnection(status);
        QCOMPARE(row.accessibleText(-1), QStringLiteral("prices, open, 1,234 messages in, 0 out"));
        QCOMPARE(row.accessibleText(1),
                 QStringLiteral("prices, open, ticked as B, 1,234 messages in, 0 out"));
        QCOMPARE(ConnectionRow().accessibleText(-1), QStringLiteral("All connections, 0 messages in, 0 out"));
    }
};

QTEST_GUILESS_MAIN(TestConnectionRow)

} // namespace tst_connectionrow

#include "tst_connectionrow.moc"
