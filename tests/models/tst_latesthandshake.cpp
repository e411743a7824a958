// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/latesthandshake.h"
#include "models/requestdesk.h"
#include "requests/parameters.h"
#include "server/server.h"
#include "sessions/session.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_latesthandshake {

using namespace models;
using requests::Authorization;

class TestLatestHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase()
    {
        m_server.takeAnyOrigin();
        QVERIFY(m_server.listen());
    }

    // The server says what it was sent: nothing that was switched off, the rest in its order with repeats.
    void draft_isSentAsItWasEdited_data()
    {
        QTest::addColumn<Authorization>("authorization");
        QTest::addColumn<QString>("line");
        QTest::newRow("none") << Authorization() << QString();
        QTest::newRow("basic") << Authorization{ Authorization::Scheme::Basic, QStringLiteral("Aladdin"),
                                                 QStringLiteral("open sesame") }
                               << QStringLiteral("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        QTest::newRow("bearer") << Authorization{ Authorization::Scheme::Bearer, {}, QStringLiteral("abc") }
                                << QStringLiteral("Bearer abc");
    }

    void draft_isSentAsItWasEdited()
    {
        QFETCH(Authorization, authorization);
        QFETCH(QString, line);
        RequestDesk desk;
        desk.edit([&](requests::Request &request) {
            request.url = m_server.url(QStringLiteral("/headers?a=1&a=2"));
            request.parameters = requests::parametersIn(request.url);
            request.headers = { { "X-B", "2" }, { "X-Off", "no", false }, { "X-A", "1" }, { "x-b", "3" } };
            request.authorization = authorization;
            request.subprotocols = { QStringLiteral("p1"), QStringLiteral("p2") };
            request.origin = QStringLiteral("https://o");
        });
        QList<requests::Parameter> parameters = desk.draft.request().parameters;
        parameters[0].isEnabled = false;
        parameters.append({ QStringLiteral("b"), QStringLiteral("x y") });
        desk.draft.setParameters(parameters);
        desk.commands.connectDraft();
        QTRY_VERIFY(!firstMessage(desk).isEmpty());
        const QString told = firstMessage(desk);
        QVERIFY2(told.contains(QStringLiteral("\"GET /headers?a=2&b=x%20y HTTP/1.1\"")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("[\"X-B\",\"2\"],[\"X-A\",\"1\"],[\"x-b\",\"3\"]]")),
                 qPrintable(told));
        QVERIFY(!told.contains(QStringLiteral("X-Off")));
        QVERIFY(told.contains(QStringLiteral("[\"Sec-WebSocket-Protocol\",\"p1, p2\"]")));
        QVERIFY(told.contains(QStringLiteral("[\"Origin\",\"https://o\"]")));
        QCOMPARE(told.contains(QStringLiteral("[\"Authorization\",\"") + line), !line.isEmpty());
        QCOMPARE(told.contains(QStringLiteral("Authorization")), !line.isEmpty());
    }

    void handshake_followsTheConnectionThroughItsAttempts()
    {
        RequestDesk desk;
        LatestHandshake latest(*desk.source, desk.focus);
        QVERIFY(!latest.handshake());
        desk.commands.connectTo(m_server.url(QStringLiteral("/echo")));
        QTRY_VERIFY(latest.handshake() && latest.handshake()->record.status == 101);
        QVERIFY(latest.handshake()->response);
        QVERIFY(!latest.handshake()->phases.isEmpty());
        desk.commands.disconnect();
        QTRY_VERIFY(latest.handshake()->record.closed);
        desk.commands.connectTo(m_server.url(QStringLiteral("/refuse?status=403")));
        QTRY_COMPARE(latest.handshake()->record.status, 403);
        QTRY_VERIFY(!latest.handshake()->failure.isEmpty());
        QVERIFY(!latest.handshake()->record.responseBody.isEmpty());
        desk.focus.lookAtWholeCapture();
        QVERIFY(!latest.handshake());
    }

    // On loopback the next attempt is open before anybody was told that the one before has ended.
    void nextAttempt_isShown_howeverSoonItFollows()
    {
        RequestDesk desk;
        LatestHandshake latest(*desk.source, desk.focus);
        desk.commands.connectTo(m_server.url(QStringLiteral("/echo")));
        for (int attempt = 1; attempt <= 20; ++attempt) {
            QTRY_VERIFY(desk.commands.isOpen());
            const QByteArray value = QByteArray::number(attempt);
            desk.edit([&](requests::Request &request) { request.headers = { { "X-Attempt", value } }; });
            desk.commands.connectAgain();
            QTRY_VERIFY(latest.handshake() && latest.handshake()->request
                        && latest.handshake()->record.requestHead.contains("X-Attempt: " + value + "\r\n"));
        }
    }

    void failure_isToldInWords()
    {
        RequestDesk desk;
        LatestHandshake latest(*desk.source, desk.focus);
        QString gone; // a port on which nobody listens any more
        {
            server::Server ended;
            QVERIFY(ended.listen());
            gone = ended.url(QStringLiteral("/echo"));
        }
        desk.commands.connectTo(gone);
        QTRY_VERIFY(latest.handshake() && !latest.handshake()->failure.isEmpty());
        QVERIFY(!latest.handshake()->response);
    }

    void openedFile_hasItToo()
    {
        RequestDesk desk;
        desk.commands.connectTo(m_server.url(QStringLiteral("/echo")));
        QTRY_VERIFY(desk.commands.isOpen());
        const captures::ConnectionId id = desk.focus.subject().connection;
        const QString path = desk.source->path();
        desk.commands.disconnect();
        QTRY_VERIFY(!desk.commands.isLive());
        desk.source->beginNew();
        const auto opened = CaptureSource::opened(path);
        Focus focus;
        LatestHandshake latest(*opened, focus);
        focus.lookAt(id);
        QTRY_VERIFY(latest.handshake());
        QCOMPARE(latest.handshake()->record.status, 101);
    }

private:
    static QString firstMessage(const RequestDesk &desk)
    {
        const captures::CaptureReader *reader = desk.source->reader();
        if (!reader)
            return {};
        for (const captures::Row &row : reader->rows(1, 20))
            if (row.kind == captures::Kind::Text)
                return QString::fromUtf8(reader->payload(row.id));
        return {};
    }

    server::Server m_server;
};

QTEST_GUILESS_MAIN(TestLatestHandshake)

} // namespace tst_latesthandshake

#include "tst_latesthandshake.moc"
