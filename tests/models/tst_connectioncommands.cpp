// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/draft.h"
#include "models/recordedcapture.h"
#include "server/server.h"
#include "sessions/session.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_connectioncommands {

using namespace models;
using captures::ConnectionId;

class TestConnectionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase() { QVERIFY(m_server.listen()); }

    void connectTo_makesAConnection_andLooksAtIt()
    {
        Desk desk(m_folder.path());
        QSignalSpy connected(&desk.commands, &ConnectionCommands::connected);
        desk.commands.connectTo(QStringLiteral("  ") + echo());
        QVERIFY(desk.focus.subject().isConnection());
        QTRY_VERIFY(desk.commands.isOpen());
        QCOMPARE(connected.size(), 1);
        QCOMPARE(desk.commands.current()->request.url, echo());
    }

    void connectTo_whileLive_makesAnother_elseConnectsTheSameAgain()
    {
        Desk desk(m_folder.path());
        desk.commands.connectTo(echo());
        QTRY_VERIFY(desk.commands.isOpen());
        desk.commands.connectTo(echo());
        QCOMPARE(desk.source->session()->connections().size(), 2);
        QTRY_VERIFY(desk.commands.isOpen());
        desk.commands.disconnect();
        QTRY_VERIFY(!desk.commands.isLive());
        QVERIFY(desk.commands.canConnect());
        desk.commands.connectTo(m_server.url(QStringLiteral("/chat")));
        QCOMPARE(desk.source->session()->connections().size(), 2);
        QTRY_VERIFY(desk.commands.isOpen());
        QVERIFY(desk.commands.current()->request.url.endsWith(QStringLiteral("/chat")));
    }

    void connectAgain_ofAnEarlierRun_makesItAConnection()
    {
        Desk desk(m_folder.path());
        requests::Request request;
        request.url = echo();
        desk.source->setRecent({ request });
        desk.focus.lookAtRecent(request);
        QVERIFY(desk.commands.canConnect());
        desk.commands.connectAgain();
        QTRY_VERIFY(desk.commands.isOpen());
        QVERIFY(desk.source->recent().isEmpty());
    }

    void connectAgain_ofAnEditedEarlierRun_tellsTheNewUrl_andKeepsTheOldEntry()
    {
        Desk desk(m_folder.path());
        requests::Request request;
        request.url = m_server.url(QStringLiteral("/chat"));
        desk.source->setRecent({ request });
        desk.focus.lookAtRecent(request);
        desk.draft.setUrl(echo());
        QSignalSpy connected(&desk.commands, &ConnectionCommands::connected);
        desk.commands.connectAgain();
        QCOMPARE(connected.size(), 1);
        QCOMPARE(connected.first().first().toString(), echo());
        QCOMPARE(desk.source->recent(), QList<requests::Request>{ request });
    }

    void beginNewCapture_keepsEditsAndMessages_asThoseOfAnEarlierRun()
    {
        Desk desk(m_folder.path());
        requests::Request request;
        request.url = echo();
        for (const QString &text : { QStringLiteral("one"), QStringLiteral("two"), QString() }) {
            desk.commands.open(request); // the same three times
            desk.draft.setMessage({ {}, requests::Message::Form::Text, text });
        }
        request.headers = { requests::Header{ "X-Team", "blue" } };
        desk.commands.open(request);
        request.headers = { requests::Header{ "X-Team", "red" } };
        desk.draft.setRequest(request);
        desk.commands.beginNewCapture();
        QVERIFY(!desk.source->session());
        QVERIFY(desk.focus.subject() == Subject());
        const QList<requests::Request> recent = desk.source->recent();
        QCOMPARE(recent.size(), 3);
        QCOMPARE(recent[2], request);
        desk.focus.lookAtRecent(recent[0]);
        QCOMPARE(desk.draft.message().content, QStringLiteral("one"));
        desk.focus.lookAtRecent(recent[1]);
        QCOMPARE(desk.draft.message().content, QStringLiteral("two"));
        QCOMPARE(desk.draft.request().name, echo() + QStringLiteral(" 2"));
        desk.focus.lookAtRecent(recent[2]);
        QCOMPARE(desk.draft.request().headers, request.headers);
    }

    void duplicateAndRemove_concernTheConnectionInFocus()
    {
        Desk desk(m_folder.path());
        desk.commands.connectTo(echo());
        const ConnectionId first = desk.focus.subject().connection;
        desk.commands.duplicate();
        QVERIFY(desk.focus.subject().connection != first);
        desk.commands.remove();
        QCOMPARE(desk.source->session()->connections(), QList<ConnectionId>{ first });
        QVERIFY(desk.focus.subject() == Subject());
    }

    void removed_comesBack_withItsEdits()
    {
        Desk desk(m_folder.path());
        QVERIFY(!desk.commands.canRestore());
        requests::Request recent;
        recent.url = QStringLiteral("ws://earlier.test/");
        desk.source->setRecent({ recent });
        desk.commands.connectTo(echo());
        const ConnectionId id = desk.focus.subject().connection;
        QTRY_VERIFY(desk.commands.isOpen());
        requests::Request edited = desk.draft.request();
        edited.headers = { requests::Header{ "X-Team", "blue" } };
        desk.draft.setRequest(edited);
        QSignalSpy removed(&desk.commands, &ConnectionCommands::removed);
        desk.commands.remove();
        desk.focus.lookAtRecent(recent);
        desk.commands.remove();
        QCOMPARE(removed.size(), 2);
        QVERIFY(desk.source->recent().isEmpty());
        desk.commands.restore();
        QCOMPARE(desk.source->recent(), QList{ recent });
        desk.commands.restore();
        QVERIFY(!desk.commands.canRestore());
        QCOMPARE(desk.focus.subject().connection, id);
        QCOMPARE(desk.draft.request().headers, edited.headers);
        QTRY_VERIFY(desk.source->session()->status(id)->summary.contains(QStringLiteral("1000")));

        desk.commands.remove();
        desk.commands.beginNewCapture();
        QVERIFY(!desk.commands.canRestore()); // it was of another capture
    }

    void send_whenNotOpen_saysSo()
    {
        Desk desk(m_folder.path());
        QSignalSpy rejected(&desk.commands, &ConnectionCommands::rejected);
        QVERIFY(!desk.commands.send(sessions::MessageKind::Text, "x"));
        QCOMPARE(rejected.size(), 1);
        desk.commands.connectTo(echo());
        QTRY_VERIFY(desk.commands.isOpen());
        QVERIFY(desk.commands.send(sessions::MessageKind::Text, "x"));
        QVERIFY(desk.commands.send(sessions::MessageKind::Ping, QByteArray(125, 'x')));
        QVERIFY(!desk.commands.send(sessions::MessageKind::Ping, QByteArray(126, 'x')));
        QCOMPARE(rejected.size(), 2);
    }

    void changed_comesWithStates_notWithTraffic()
    {
        Desk desk(m_folder.path());
        desk.commands.connectTo(m_server.url(QStringLiteral("/ticker?every=1")));
        QTRY_VERIFY(desk.commands.isOpen());
        QSignalSpy changed(&desk.commands, &ConnectionCommands::changed);
        QTRY_VERIFY(desk.source->lastRecord() > 50);
        QCOMPARE(changed.size(), 0);
        desk.commands.close(4000, "enough");
        QTRY_VERIFY(!desk.commands.isLive());
        QVERIFY(!changed.empty());
    }

    void openedFile_cannotConnect()
    {
        const RecordedCapture capture(RecordedCapture::alternating(2));
        const auto source = CaptureSource::opened(capture.path());
        Focus focus;
        Draft draft(*source, focus);
        ConnectionCommands commands(*source, focus, draft);
        QVERIFY(!commands.canRecord());
        commands.connectTo(echo());
        focus.lookAt(ConnectionId(1));
        QVERIFY(!commands.current());
        QVERIFY(!commands.canConnect());
    }

    void editsOfTheDraft_waitForTheNextConnect()
    {
        Desk desk(m_folder.path());
        desk.commands.connectTo(echo());
        QTRY_VERIFY(desk.commands.isOpen());
        requests::Request request = desk.draft.request();
        request.headers = { requests::Header{ "X-Team", "blue" } };
        desk.draft.setRequest(request);
        QVERIFY(desk.draft.isPending());
        QVERIFY(desk.commands.current()->request.headers.isEmpty());
        desk.commands.connectAgain();
        QTRY_VERIFY(desk.commands.isOpen());
        QVERIFY(!desk.draft.isPending());
        QCOMPARE(desk.commands.current()->request.headers, request.headers);
    }

    void anotherUrlOnALiveConnection_leavesItsOwnDraftAsItWas()
    {
        Desk desk(m_folder.path());
        desk.commands.connectTo(echo());
        QTRY_VERIFY(desk.commands.isOpen());
        const ConnectionId first = desk.focus.subject().connection;
        desk.commands.connectTo(m_server.url(QStringLiteral("/chat")));
        QVERIFY(desk.focus.subject().connection != first);
        QCOMPARE(desk.draft.request().url, m_server.url(QStringLiteral("/chat")));
        QCOMPARE(desk.draft.requestOf(first).url, echo());
        desk.focus.lookAt(first);
        QVERIFY(!desk.draft.isPending());
    }

    void broadcast_reachesTheTickedOnesThatAreOpen()
    {
        Desk desk(m_folder.path());
        for (int i = 0; i < 2; ++i) {
            desk.commands.connectTo(echo());
            QTRY_VERIFY(desk.commands.isOpen());
            QVERIFY(desk.focus.tick(desk.focus.subject().connection, true));
            desk.focus.lookAtWholeCapture();
        }
        QVERIFY(desk.commands.canBroadcast());
        QCOMPARE(desk.commands.broadcast(sessions::MessageKind::Text, "to all"), 2);
        QTRY_COMPARE(desk.source->session()->status(ConnectionId(1))->in.messages, 1);
        QTRY_COMPARE(desk.source->session()->status(ConnectionId(2))->in.messages, 1);
    }

    void connectTo_whereNothingCanBeWritten_isRejected()
    {
        Desk desk(QStringLiteral("/proc/nowhere"));
        QSignalSpy rejected(&desk.commands, &ConnectionCommands::rejected);
        desk.commands.connectTo(echo());
        QCOMPARE(rejected.size(), 1);
        QVERIFY(!desk.commands.current());
    }

private:
    struct Desk
    {
        explicit Desk(const QString &folder)
            : source(CaptureSource::recordingInto(folder))
            , draft(*source, focus)
            , commands(*source, focus, draft)
        {
        }

        std::unique_ptr<CaptureSource> source;
        Focus focus;
        Draft draft;
        ConnectionCommands commands;
    };

    QString echo() const { return m_server.url(QStringLiteral("/echo")); }

    server::Server m_server;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestConnectionCommands)

} // namespace tst_connectioncommands

#include "tst_connectioncommands.moc"
