// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/faces.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_faces {

using sessions::ConnectionId;
using sessions::Face;
using sessions::Faces;
using sessions::LiveState;
using sessions::State;

class TestFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void numbers_areNeverGivenTwice()
    {
        Faces faces;
        const ConnectionId first = faces.add({});
        const ConnectionId second = faces.add({});
        QCOMPARE(faces.ids(), QList<ConnectionId>({ first, second }));
        QCOMPARE(faces.face(second)->status.id, second);
        QCOMPARE(faces.face(second)->status.state, State::Closed);
        QVERIFY(faces.remove(second));
        QVERIFY(!faces.remove(second));
        QVERIFY(!faces.face(second) && faces.removed(second));
        QCOMPARE(faces.ids(), QList<ConnectionId>{ first });
        QVERIFY(faces.add({}) != second);
        QVERIFY(faces.restore(second));
        QVERIFY(!faces.restore(second) && !faces.removed(second));
        QCOMPARE(faces.ids().at(1), second);
    }

    void faces_stayWhereTheyAre()
    {
        Faces faces;
        const ConnectionId first = faces.add({});
        const Face *before = faces.face(first);
        for (int i = 0; i < 1000; ++i)
            faces.add({});
        QCOMPARE(faces.face(first), before);
    }

    void statesOfRemovedConnections_areFollowed()
    {
        Faces faces;
        const ConnectionId known = faces.add({});
        const ConnectionId removed = faces.add({});
        faces.remove(removed);
        LiveState open;
        open.state = State::Open;
        QCOMPARE(faces.apply({ { known, open }, { removed, open } }),
                 QList<ConnectionId>({ known, removed }));
        QCOMPARE(faces.removed(removed)->status.state, State::Open);
        QCOMPARE(faces.face(known)->status.state, State::Open);
    }

    void rates_areToldOnlyOfThoseThatChange()
    {
        Faces faces;
        const ConnectionId busy = faces.add({});
        faces.add({});
        LiveState live;
        live.messagesIn = 10;
        faces.apply({ { busy, live } });
        QCOMPARE(faces.sampleRates(), QList<ConnectionId>{ busy });
        QCOMPARE(faces.face(busy)->status.in.messagesPerSecond, 10.0);
        for (int i = 0; i < sessions::Rate::samplesPerSecond; ++i)
            faces.sampleRates();
        QVERIFY(faces.sampleRates().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFaces)

} // namespace tst_faces

#include "tst_faces.moc"
