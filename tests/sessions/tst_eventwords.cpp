// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/eventwords.h"

#include <QTest>

namespace tst_eventwords {

namespace event = connections::event;

class TestEventWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void details_areCompactJsonInFixedOrderWithoutWhatIsEmpty_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](int which, const char *name, const char *detail) {
            QTest::newRow(name) << which << QByteArray(name) << QByteArray(detail);
        };
        row(0, "connecting", "{\"url\":\"ws://h/\"}");
        row(1, "connected",
            "{\"request\":\"GET / HTTP/1.1\\r\\n\\r\\n\",\"response\":\"HTTP/1.1 101 "
            "Ok\\r\\n\\r\\n\",\"phases\":{\"tcp\":5,\"upgrade\":7},\"peer\":\"127.0.0.1:80\"}");
        row(2, "refused", "{\"status\":404,\"reason\":\"No\",\"body\":\"sorry\",\"body_cut\":true}");
        row(3, "failed", "{\"cause\":\"refused\",\"text\":\"nothing listens\"}");
        row(4, "violation",
            "{\"rule\":\"r\",\"section\":\"RFC 6455 §5.1\",\"code\":1002,\"bytes\":\"81ff\"}");
        row(5, "resumed", "{\"paused_us\":1500,\"times\":2}");
        row(6, "closing", "{\"by\":\"client\",\"code\":1000}");
        row(7, "closed", "{\"by\":\"server\",\"clean\":true,\"code\":1000}");
    }

    void details_areCompactJsonInFixedOrderWithoutWhatIsEmpty()
    {
        QFETCH(int, which);
        event::Connected connected;
        connected.requestHead = "GET / HTTP/1.1\r\n\r\n";
        connected.responseHead = "HTTP/1.1 101 Ok\r\n\r\n";
        connected.phases[1] = std::chrono::microseconds(5);
        connected.phases[3] = std::chrono::microseconds(7);
        connected.peer = "127.0.0.1:80";
        event::Refused refused;
        refused.status = 404;
        refused.reason = "No";
        refused.body = "sorry";
        refused.isBodyCut = true;
        event::Failed failed;
        failed.cause = connections::Cause::Refused;
        failed.text = QStringLiteral("nothing listens");
        event::Closed closed;
        closed.byServer = true;
        closed.isClean = true;
        closed.code = 1000;
        const connections::Event events[] = {
            event::Connecting{ QStringLiteral("ws://h/") },
            connected,
            refused,
            failed,
            event::Violated{ { 1002, "r", "RFC 6455 §5.1", QByteArray::fromHex("81ff") } },
            event::Resumed{ std::chrono::microseconds(1500), 2 },
            event::Closing{ false, quint16(1000), {} },
            closed,
        };
        QTEST(sessions::eventName(events[which]), "name");
        QTEST(sessions::eventDetail(events[which]), "detail");
    }

    void pingsWithoutAnAnswer_standInClosed()
    {
        event::Closed closed;
        closed.isClean = true;
        closed.code = 1000;
        closed.unansweredPings = 3;
        QCOMPARE(sessions::eventDetail(closed),
                 "{\"by\":\"client\",\"clean\":true,\"code\":1000,\"unanswered_pings\":3}");
    }

    void whatCameInsteadOfAnAnswer_isTextOrBase64()
    {
        event::Failed failed;
        failed.cause = connections::Cause::NotHttp;
        failed.received = "220 ready\r\n";
        QCOMPARE(sessions::eventDetail(failed), "{\"cause\":\"not_http\",\"received\":\"220 ready\\r\\n\"}");
        failed.received = "\xff\x01";
        QCOMPARE(sessions::eventDetail(failed), "{\"cause\":\"not_http\",\"received_base64\":\"/wE=\"}");
        event::Refused refused;
        refused.status = 403;
        refused.reason = "caf\xe9";
        refused.responseHead = "HTTP/1.1 403 caf\xe9\r\n\r\n";
        QCOMPARE(sessions::eventDetail(refused),
                 "{\"status\":403,\"reason_base64\":\"Y2Fm6Q==\",\"response_base64\":\""
                     + refused.responseHead.toBase64() + "\"}");
    }
};

QTEST_GUILESS_MAIN(TestEventWords)

} // namespace tst_eventwords

#include "tst_eventwords.moc"
