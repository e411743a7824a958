// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/face.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_face {

using sessions::Face;
using sessions::LiveState;

class TestFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void apply_keepsTheRequestAndTheRates()
    {
        Face face;
        face.status.request.name = QStringLiteral("mine");
        face.status.in.messagesPerSecond = 5;
        LiveState live;
        live.state = sessions::State::Open;
        live.messagesIn = 10;
        live.bytesOut = 20;
        live.bufferedAmount = 30;
        face.apply(live);
        QCOMPARE(face.status.state, sessions::State::Open);
        QCOMPARE(face.status.in.messages, 10);
        QCOMPARE(face.status.out.bytes, 20);
        QCOMPARE(face.status.bufferedAmount, 30);
        QCOMPARE(face.status.request.name, QStringLiteral("mine"));
        QCOMPARE(face.status.in.messagesPerSecond, 5.0);
    }

    void beginAttempt_forgetsHowTheLastOneEnded()
    {
        Face face;
        LiveState failed;
        failed.state = sessions::State::Closed;
        failed.hasFailed = true;
        failed.summary = QStringLiteral("refused");
        failed.messagesIn = 10;
        face.apply(failed);
        requests::Request request;
        request.name = QStringLiteral("mine");
        face.beginAttempt(request);
        QCOMPARE(face.status.state, sessions::State::Connecting);
        QVERIFY(!face.status.hasFailed && face.status.summary.isEmpty());
        QCOMPARE(face.status.request.name, QStringLiteral("mine"));
        QCOMPARE(face.status.in.messages, 10);
    }

    void rates_changeUntilAllStandsStill()
    {
        Face face;
        QVERIFY(!face.sampleRates());
        LiveState live;
        live.messagesOut = 100;
        face.apply(live);
        QVERIFY(face.sampleRates());
        QCOMPARE(face.status.out.messagesPerSecond, 100.0);
        for (int i = 0; i < sessions::Rate::samplesPerSecond; ++i)
            face.sampleRates();
        QCOMPARE(face.status.out.messagesPerSecond, 0.0);
        QVERIFY(!face.sampleRates());
    }
};

QTEST_APPLESS_MAIN(TestFace)

} // namespace tst_face

#include "tst_face.moc"
