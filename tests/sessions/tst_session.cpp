// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "payloads/jsonmembers.h"
#include "server/server.h"
#include "sessions/session.h"
#include "support/scriptedpeer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_session {

using captures::CaptureReader;
using captures::Kind;
using sessions::ConnectionId;
using sessions::MessageKind;
using sessions::Session;
using sessions::State;
using support::Script;
using support::ScriptedPeer;

namespace {

requests::Request to(const QString &url)
{
    requests::Request request;
    request.url = url;
    return request;
}

QStringList kindsOf(const QList<captures::Row> &rows)
{
    QStringList kinds;
    for (const captures::Row &row : rows)
        kinds.append(QString::fromLatin1(row.kind == Kind::Event ? row.event : captures::kindName(row.kind)));
    return kinds;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("run.wscap"));
        m_session = std::make_unique<Session>(m_path);
    }
    void cleanup() { m_session.reset(); }

    void echoRoundTrip_isRecordedAsItHappened()
    {
        server::Server server;
        QVERIFY(server.listen());
        const ConnectionId id = m_session->connectTo(to(server.url(QStringLiteral("/echo"))));
        QTRY_COMPARE(m_session->status(id)->state, State::Open);
        QVERIFY(m_session->send(id, MessageKind::Text, "hello"));
        QTRY_COMPARE(m_session->status(id)->in.messages, 1);
        QCOMPARE(m_session->status(id)->out.bytes, 5);
        m_session->disconnectFrom(id);
        QTRY_COMPARE(m_session->status(id)->state, State::Closed);
        QVERIFY(m_session->flush());

        const CaptureReader reader(m_path);
        QCOMPARE(kindsOf(reader.rows(1, 100)),
                 (QStringList{ QStringLiteral("connecting"), QStringLiteral("connected"),
                               QStringLiteral("text"), QStringLiteral("text"), QStringLiteral("closing"),
                               QStringLiteral("close"), QStringLiteral("close"), QStringLiteral("closed") }));
        const captures::ConnectionRecord connection = reader.connections().at(0);
        QCOMPARE(connection.status, 101);
        QCOMPARE(connection.closeCode, quint16(1000));
        QVERIFY(connection.isClean);
        QVERIFY(connection.extensions.contains("permessage-deflate"));
        QVERIFY(connection.phases.contains("\"tcp\":"));
        QVERIFY(!m_session->status(id)->hasFailed);
    }

    void fileReadAfterTheSession_holdsTheSame()
    {
        server::Server server;
        QVERIFY(server.listen());
        const ConnectionId id =
            m_session->connectTo(to(server.url(QStringLiteral("/flood?count=5000&size=100"))));
        QTRY_COMPARE(m_session->status(id)->state, State::Closed);
        m_session.reset();
        const CaptureReader reader(m_path);
        QCOMPARE(reader.traffic(id, captures::Direction::In).messages, 5001);
        QCOMPARE(reader.traffic(id, captures::Direction::In).bytes, 500'000 + 2);
    }

    void floodOverBudget_isToldAtOnceAndThenCounted()
    {
        server::Server server;
        QVERIFY(server.listen());
        m_session->setBudget(99);
        const ConnectionId id =
            m_session->connectTo(to(server.url(QStringLiteral("/flood?count=5000&size=100"))));
        QTRY_COMPARE(m_session->status(id)->state, State::Closed);
        QCOMPARE(m_session->status(id)->overBudget, 5000);
        QVERIFY(m_session->flush());
        qint64 first = 0;
        qint64 told = 0;
        const CaptureReader reader(m_path);
        for (const captures::Row &row : reader.rows(1, 6000)) {
            if (row.event != "budget")
                continue;
            first = first > 0 ? first : row.id;
            told += payloads::jsonMembers(row.preview).last().value.toLongLong();
        }
        QCOMPARE(told, 5000);
        QCOMPARE(reader.row(first)->preview, R"({"budget":99,"size":100,"count":1})");
        QCOMPARE(reader.row(first - 1)->size, 100);
        QCOMPARE(kindsOf({ *reader.row(first - 2) }), QStringList{ QStringLiteral("connected") });
    }

    void budgetHeldBack_isToldASecondLater()
    {
        server::Server server;
        QVERIFY(server.listen());
        const ConnectionId id = m_session->connectTo(to(server.url(QStringLiteral("/echo"))));
        QTRY_COMPARE(m_session->status(id)->state, State::Open);
        m_session->setBudget(4);
        for (const char *text : { "four", "fives", "sixsix" })
            QVERIFY(m_session->send(id, MessageKind::Text, text));
        QTRY_COMPARE(m_session->status(id)->overBudget, 4); // and back again
        const auto toldOf = [this] {
            QList<QByteArray> details;
            for (const captures::Row &row : CaptureReader(m_path).rows(1, 100))
                if (row.event == "budget")
                    details.append(row.preview);
            return details;
        };
        QTRY_COMPARE(toldOf(),
                     QList<QByteArray>(
                         { R"({"budget":4,"size":5,"count":1})", R"({"budget":4,"size":6,"count":3})" }));
        m_session->setBudget(0);
        QTRY_COMPARE(m_session->status(id)->overBudget, 0);
        QVERIFY(m_session->send(id, MessageKind::Text, "any size"));
        QTRY_COMPARE(m_session->status(id)->in.messages, 4);
        QCOMPARE(m_session->status(id)->overBudget, 0);
    }

    void twentyConnectionsAtOnce_keepTheirLogsApart()
    {
        server::Server server;
        QVERIFY(server.listen());
        QList<ConnectionId> ids;
        for (int i = 0; i < 20; ++i)
            ids.append(m_session->connectTo(
                to(server.url(i % 2 ? QStringLiteral("/ticker?every=20") : QStringLiteral("/echo")))));
        for (const ConnectionId id : ids)
            QTRY_COMPARE(m_session->status(id)->state, State::Open);
        for (int i = 0; i < 20; i += 2)
            QVERIFY(m_session->send(ids[i], MessageKind::Text, QByteArray::number(i)));
        for (const ConnectionId id : ids)
            QTRY_VERIFY(m_session->status(id)->in.messages > 0);
        QVERIFY(m_session->flush());
        const CaptureReader reader(m_path);
        for (int i = 0; i < 20; i += 2) {
            const QList<captures::Row> rows = reader.rows(ids[i], 0, 100);
            QCOMPARE(rows.size(), 4);
            QCOMPARE(rows[2].preview, QByteArray::number(i));
            QCOMPARE(rows[3].preview, QByteArray::number(i));
        }
    }

    void failures_endInAStateThatSaysWhy_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("words");
        QTest::newRow("not a URL") << QStringLiteral("ws://h:99999/") << QStringLiteral("failed")
                                   << QStringLiteral("not a port");
        QTest::newRow("refused by HTTP")
            << QStringLiteral("/refuse?status=403") << QStringLiteral("refused") << QStringLiteral("403");
        QTest::newRow("no such name") << QStringLiteral("ws://no-such-name.invalid/")
                                      << QStringLiteral("failed") << QStringLiteral("not found");
    }

    void failures_endInAStateThatSaysWhy()
    {
        QFETCH(QString, url);
        QFETCH(QString, event);
        QFETCH(QString, words);
        server::Server server;
        QVERIFY(server.listen());
        const ConnectionId id = m_session->connectTo(to(url.startsWith(u'/') ? server.url(url) : url));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->status(id)->state == State::Closed, 20'000);
        QVERIFY(m_session->status(id)->hasFailed);
        QVERIFY2(m_session->status(id)->summary.contains(words), qPrintable(m_session->status(id)->summary));
        QVERIFY(m_session->flush());
        QCOMPARE(kindsOf(CaptureReader(m_path).rows(1, 10)),
                 (QStringList{ QStringLiteral("connecting"), event }));
    }

    void reconnect_goesOnInTheSameLog()
    {
        server::Server server;
        QVERIFY(server.listen());
        const ConnectionId id = m_session->connectTo(to(server.url(QStringLiteral("/echo"))));
        QTRY_COMPARE(m_session->status(id)->state, State::Open);
        m_session->reconnect(id);
        QTRY_VERIFY(m_session->status(id)->state == State::Open && m_session->status(id)->out.messages == 1);
        QVERIFY(m_session->flush());
        const CaptureReader reader(m_path);
        QCOMPARE(reader.connections().size(), 1);
        QCOMPARE(kindsOf(reader.rows(id, 0, 100)).count(QStringLiteral("connected")), 2);
    }

    void addedEntry_connectsOnlyWhenTold()
    {
        server::Server server;
        QVERIFY(server.listen());
        QSignalSpy added(m_session.get(), &Session::connectionAdded);
        const ConnectionId id = m_session->add(to(server.url(QStringLiteral("/echo"))));
        QCOMPARE(added.count(), 1);
        QCOMPARE(m_session->status(id)->state, State::Closed);
        QVERIFY(!m_session->send(id, MessageKind::Text, "x"));
        m_session->reconnect(id);
        QTRY_COMPARE(m_session->status(id)->state, State::Open);
    }

    void removedWhileOpen_isClosed_andComesBackWithItsLog()
    {
        server::Server server;
        QVERIFY(server.listen());
        const ConnectionId id = m_session->connectTo(to(server.url(QStringLiteral("/ticker?every=5"))));
        QTRY_VERIFY(m_session->status(id)->in.messages > 0);
        const QSignalSpy removed(m_session.get(), &Session::connectionRemoved);
        m_session->remove(id);
        m_session->remove(id);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!m_session->status(id) && m_session->connections().isEmpty());
        QTRY_COMPARE(m_session->removedStatus(id)->state, State::Closed);
        QVERIFY(m_session->flush());
        const CaptureReader reader(m_path);
        const QList<captures::Row> rows = reader.rows(id, 0, 100'000);
        QCOMPARE(kindsOf(rows).last(), QStringLiteral("closed"));
        QVERIFY(reader.payload(rows.last().id, 0, 1000).contains("\"clean\":true"));

        QVERIFY(m_session->restore(id));
        QVERIFY(!m_session->restore(id) && !m_session->removedStatus(id));
        QVERIFY(m_session->status(id)->summary.contains(QStringLiteral("1000")));
        m_session->reconnect(id);
        QTRY_COMPARE(m_session->status(id)->state, State::Open);
    }

    void echoes_sendBackToTheByte()
    {
        const QByteArray odd = "\xef\xbb\xbf BOM";
        ScriptedPeer peer(
            Script()
                .accept()
                .pause(std::chrono::milliseconds(100))
                .send(support::textFrame(odd) + support::binaryFrame(QByteArray::fromHex("00ff")))
                .readFrame(1)
                .readFrame(2));
        requests::Request request = to(peer.url());
        request.offersDeflate = false;
        const ConnectionId id = m_session->connectTo(request);
        m_session->setEchoes(id, true);
        QTRY_VERIFY(peer.isScriptDone());
        QCOMPARE(peer.frames().at(0).payload, odd);
        QCOMPARE(peer.frames().at(1).payload, QByteArray::fromHex("00ff"));
    }

    // No capture could hold it.
    void messageOverTheLargest_isNotSent()
    {
        server::Server server;
        QVERIFY(server.listen());
        const ConnectionId id = m_session->connectTo(to(server.url(QStringLiteral("/echo"))));
        QTRY_COMPARE(m_session->status(id)->state, State::Open);
        const QByteArray large(requests::Limits::maxMessageBytes + 1, Qt::Uninitialized); // takes no memory
        QVERIFY(!m_session->send(id, MessageKind::Binary, large));
    }

    void controlPayloadOver125Bytes_isNotSent()
    {
        server::Server server;
        QVERIFY(server.listen());
        const ConnectionId id = m_session->connectTo(to(server.url(QStringLiteral("/echo"))));
        QTRY_COMPARE(m_session->status(id)->state, State::Open);
        QVERIFY(!m_session->send(id, MessageKind::Ping, QByteArray(126, 'x')));
        QVERIFY(m_session->send(id, MessageKind::Ping, QByteArray(125, 'x')));
        QTRY_COMPARE(m_session->status(id)->in.messages, 1); // its pong
    }

    void sessionThatEnds_closesWithGoingAwayAndRecordsIt()
    {
        ScriptedPeer peer(Script().accept().readFrame(8));
        const ConnectionId id = m_session->connectTo(to(peer.url()));
        QTRY_COMPARE(m_session->status(id)->state, State::Open);
        m_session.reset();
        QTRY_COMPARE(peer.frames().size(), 1);
        QCOMPARE(peer.frames().at(0).payload, QByteArray::fromHex("03e9"));
        QCOMPARE(kindsOf(CaptureReader(m_path).rows(1, 10)).last(), QStringLiteral("closed"));
    }

    void secrets_areNotInTheRequestKeptBesideTheCapture()
    {
        server::Server server;
        QVERIFY(server.listen());
        requests::Request request =
            to(server.url(QStringLiteral("/echo"))
                   .replace(QLatin1String("ws://"), QLatin1String("ws://me:secret@")));
        request.headers = { { "Cookie", "secret" } };
        const ConnectionId id = m_session->connectTo(request);
        QTRY_COMPARE(m_session->status(id)->state, State::Open);
        QVERIFY(m_session->flush());
        const captures::ConnectionRecord record = CaptureReader(m_path).connections().at(0);
        QVERIFY(!record.request.contains("secret"));
        QVERIFY(!record.url.contains(QLatin1String("secret")));
    }

    void captureThatCannotBeMade_isSaidAndNothingIsLeft()
    {
        QVERIFY_EXCEPTION_THROWN(Session{ m_path }, captures::CaptureError); // there is one already
        QVERIFY_EXCEPTION_THROWN(Session(m_folder->filePath(QStringLiteral("no/such/folder.wscap"))),
                                 captures::CaptureError);
    }

    void recordsPushedAside_areHeldUntilTheCaptureHasAnotherPlace()
    {
        server::Server server;
        QVERIFY(server.listen());
        const ConnectionId id = m_session->connectTo(to(server.url(QStringLiteral("/ticker?every=5"))));
        QTRY_VERIFY(m_session->status(id)->in.messages > 3);
        const QString other = m_folder->filePath(QStringLiteral("moved.wscap"));
        m_session->moveCapture(other);
        QTRY_COMPARE(m_session->capturePath(), other);
        const qint64 seen = m_session->status(id)->in.messages;
        QTRY_VERIFY(m_session->status(id)->in.messages > seen + 3);
        m_session->disconnectFrom(id);
        QTRY_COMPARE(m_session->status(id)->state, State::Closed);
        const qint64 all = m_session->status(id)->in.messages;
        m_session.reset();
        QCOMPARE(CaptureReader(other).traffic(id, captures::Direction::In).messages, all);
    }

    void rates_riseAndFallBackToZero()
    {
        server::Server server;
        QVERIFY(server.listen());
        const ConnectionId id = m_session->connectTo(to(server.url(QStringLiteral("/ticker?every=10"))));
        QTRY_VERIFY(m_session->status(id)->in.messagesPerSecond > 10);
        m_session->disconnectFrom(id);
        QTRY_COMPARE(m_session->status(id)->in.messagesPerSecond, 0.0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestSession)

} // namespace tst_session

#include "tst_session.moc"
