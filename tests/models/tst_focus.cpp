// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/focus.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

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
};

QTEST_GUILESS_MAIN(TestFocus)
#include "tst_focus.moc"
