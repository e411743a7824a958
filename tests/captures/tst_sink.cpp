// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/sink.h"

#include <QBuffer>

#include <QRegularExpression>
#include <QTest>

namespace tst_sink {

using namespace captures;

class SinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void flow_gathersUntilThereIsMuch()
    {
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        Sink sink(out);
        sink.text().append("little");
        QVERIFY(sink.flow());
        QCOMPARE(out.size(), 0);
        sink.text().append(QByteArray(1'000'000, 'x'));
        QVERIFY(sink.flow());
        QCOMPARE(out.size(), 1'000'006);
        QVERIFY(sink.text().isEmpty());
        sink.text().append("rest");
        QVERIFY(sink.flush());
        QVERIFY(out.data().endsWith("xrest"));
    }

    void flow_afterARefusal_staysRefused()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("device not open")));
        QBuffer closed;
        Sink sink(closed);
        sink.text().append("x");
        QVERIFY(sink.flow());
        QVERIFY(!sink.flush());
        QVERIFY(!sink.flow());
        QVERIFY(!sink.flush());
    }
};

QTEST_GUILESS_MAIN(SinkTest)

} // namespace tst_sink

#include "tst_sink.moc"
