// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payloadbytes.h"
#include "models/recordedcapture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_payloadbytes {

using models::PayloadBytes;

class TestPayloadBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void piece_arrives()
    {
        const QByteArray payload = QByteArray(PayloadBytes::pieceSize, 'a') + "bcd";
        const RecordedCapture capture(samples::batch(samples::message(payload)));
        PayloadBytes bytes;
        const QSignalSpy arrived(&bytes, &PayloadBytes::arrived);
        bytes.show(payload.size(), models::recordedPayload(capture.path(), 1));
        QVERIFY(bytes.piece(PayloadBytes::pieceSize).isNull());
        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(bytes.piece(PayloadBytes::pieceSize), QByteArray("bcd"));
        QCOMPARE(bytes.piece(2 * PayloadBytes::pieceSize), QByteArray());
        QVERIFY(!bytes.piece(2 * PayloadBytes::pieceSize).isNull());
    }

    void head_isAtHand()
    {
        PayloadBytes bytes;
        bytes.show(3, {}, "abc");
        QCOMPARE(bytes.piece(0), QByteArray("abc"));
        QByteArray read;
        bytes.read(1, 10, [&read](const QByteArray &given) { read = given; });
        QCOMPARE(read, QByteArray("bc"));
    }

    void unreadablePiece_isEmpty_notAskedForAgain()
    {
        PayloadBytes bytes;
        const QSignalSpy arrived(&bytes, &PayloadBytes::arrived);
        bytes.show(10, models::recordedPayload(QStringLiteral("/nowhere.wscap"), 1));
        QVERIFY(bytes.piece(0).isNull());
        QTRY_COMPARE(arrived.count(), 1);
        QVERIFY(!bytes.piece(0).isNull());
        QVERIFY(bytes.piece(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPayloadBytes)

} // namespace tst_payloadbytes

#include "tst_payloadbytes.moc"
