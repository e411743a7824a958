// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventtext.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_eventtext {

using namespace models;

class TestEventText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eventText_tellsWhatHappened_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *event, const char *detail, const char *text) {
            QTest::newRow(event) << QByteArray(event).split(' ').first() << QByteArray(detail)
                                 << QString::fromUtf8(text);
        };
        row("connecting", "{\"url\":\"ws://a/\"}", "ws://a/");
        row("connected",
            "{\"request\":\"GET /a HTTP/1.1\\r\\nHost: a\",\"response\":\"HTTP/1.1 101 Switching",
            "GET /a HTTP/1.1 → HTTP/1.1 101 Switching");
        row("refused", "{\"status\":404,\"reason\":\"Not Found\",\"advice\":\"Check the path.\"}",
            "404 Not Found · Check the path.");
        row("refused in Latin-1", "{\"status\":403,\"reason_base64\":\"Y2Fm6Q==\"}", "403 café");
        row("failed", "{\"cause\":\"timeout\",\"text\":\"No connection.\"}", "No connection.");
        row("violation", "{\"rule\":\"no mask\",\"section\":\"RFC 6455 §5.1\",\"code\":1002}",
            "no mask (RFC 6455 §5.1)");
        row("closed", "{\"by\":\"server\",\"clean\":true,\"code\":1000,\"reason\":\"bye\"}",
            "by the server · 1000 normal closure · bye");
        row("resumed", "{\"paused_us\":1500,\"times\":1}", "after 1.5 ms");
        row("gap", "{\"messages\":12,\"bytes\":99,\"nested\":{\"x\":1}}", "messages: 12 · bytes: 99");
        row("paused", "", "");
        row("budget", "{\"budget\":1000,\"size\":1500,\"count\":1}",
            "a message of 1.5 kB is over the budget of 1.0 kB");
        QTest::newRow("budget, many")
            << QByteArray("budget") << QByteArray("{\"budget\":100,\"size\":2000000,\"count\":1234}")
            << QStringLiteral("1,234 messages are over the budget of 100 B, the largest has 2.0 MB");
    }
    void eventText_tellsWhatHappened()
    {
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, detail);
        QTEST(eventText(event, detail), "text");
    }

    void eventText_notClean_saysSo()
    {
        QVERIFY(eventText("closed", "{\"by\":\"client\",\"clean\":false,\"code\":1006}")
                    .endsWith(QStringLiteral("not clean")));
    }

    void eventName_unknown_staysAsItIs()
    {
        QCOMPARE(eventName("closed"), QStringLiteral("closed"));
        QCOMPARE(eventName("from the future"), QStringLiteral("from the future"));
    }

    void isAlarmingEvent_isForWhatWentWrong()
    {
        QVERIFY(isAlarmingEvent("failed"));
        QVERIFY(isAlarmingEvent("gap"));
        QVERIFY(!isAlarmingEvent("connected"));
    }

    void isAlarming_isAlsoForBrokenMessages()
    {
        captures::Row row;
        row.event = "gap";
        QVERIFY(isAlarming(row));
        row.event = "closed";
        QVERIFY(!isAlarming(row));
        row.kind = captures::Kind::Text;
        QVERIFY(!isAlarming(row));
        row.flags = captures::Compressed | captures::Truncated;
        QVERIFY(isAlarming(row));
    }
};

QTEST_GUILESS_MAIN(TestEventText)

} // namespace tst_eventtext

#include "tst_eventtext.moc"
