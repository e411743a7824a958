// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/focus.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_focus {

using namespace models;
using captures::ConnectionId;

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void lookAt_anotherConnection_forgetsTheRecord()
    {
        Focus focus;
        QSignalSpy subjects(&focus, &Focus::subjectChanged);
        QSignalSpy records(&focus, &Focus::recordChanged);
        focus.lookAt(ConnectionId(3));
        focus.lookAtRecord(17);
        QCOMPARE(focus.record(), 17);
        focus.lookAt(ConnectionId(4));
        QCOMPARE(focus.record(), 0);
        QCOMPARE(focus.subject().connection, ConnectionId(4));
        QCOMPARE(subjects.size(), 2);
        QCOMPARE(records.size(), 2);
    }

    void lookAt_theSameAgain_staysSilent()
    {
        Focus focus;
        focus.lookAt(ConnectionId(3));
        focus.lookAtRecord(5);
        QSignalSpy subjects(&focus, &Focus::subjectChanged);
        QSignalSpy records(&focus, &Focus::recordChanged);
        focus.lookAt(ConnectionId(3));
        focus.lookAtRecord(5);
        QCOMPARE(subjects.size() + records.size(), 0);
        QCOMPARE(focus.record(), 5);
    }

    void lookAtRecent_isNoConnection()
    {
        Focus focus;
        QVERIFY(focus.subject().kind == Subject::Kind::WholeCapture);
        requests::Request request;
        request.url = QStringLiteral("ws://a/");
        focus.lookAtRecent(request);
        QVERIFY(!focus.subject().isConnection());
        QCOMPARE(focus.subject().request.url, request.url);
        focus.lookAtWholeCapture();
        QVERIFY(focus.subject() == Subject());
    }

    void tick_takesTheFirstFreePlace_andKeepsIt()
    {
        Focus focus;
        QSignalSpy ticked(&focus, &Focus::tickedChanged);
        for (const int id : { 7, 5, 9 })
            QVERIFY(focus.tick(ConnectionId(id), true));
        QCOMPARE(focus.ticked(), QList({ ConnectionId(7), ConnectionId(5), ConnectionId(9) }));
        QVERIFY(focus.tick(ConnectionId(7), false));
        QCOMPARE(focus.tickPlace(ConnectionId(7)), -1);
        QCOMPARE(focus.tickPlace(ConnectionId(5)), 1);
        QVERIFY(focus.tick(ConnectionId(11), true));
        QCOMPARE(focus.ticked(), QList({ ConnectionId(11), ConnectionId(5), ConnectionId(9) }));
        QCOMPARE(Focus::tickLetter(focus.tickPlace(ConnectionId(9))), QChar(u'C'));
        QCOMPARE(ticked.size(), 5);
    }

    void tick_aFifth_isRefused()
    {
        Focus focus;
        for (int id = 1; id <= Focus::maxTicked; ++id)
            QVERIFY(focus.tick(ConnectionId(id), true));
        QSignalSpy ticked(&focus, &Focus::tickedChanged);
        QSignalSpy refused(&focus, &Focus::tickRefused);
        QVERIFY(!focus.tick(ConnectionId(5), true));
        QVERIFY(focus.tick(ConnectionId(1), true));
        QVERIFY(focus.tick(ConnectionId(6), false));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(ticked.size(), 0);
        focus.untickAll();
        focus.untickAll();
        QVERIFY(focus.ticked().isEmpty());
        QCOMPARE(ticked.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFocus)

} // namespace tst_focus

#include "tst_focus.moc"
