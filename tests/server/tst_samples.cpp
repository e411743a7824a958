// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/samples.h"

#include <QCborValue>
#include <QImage>
#include <QProcess>
#include <QTest>

namespace tst_samples {

using namespace server;

namespace {
// What a program of the system makes of the sample.
QByteArray readBy(const QString &program, const QStringList &arguments, const QByteArray &sample)
{
    QProcess process;
    process.start(program, arguments);
    process.write(sample);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        ? process.readAllStandardOutput()
        : "failed: " + process.readAllStandardError();
}
} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void messagePack_isTheMapByItsSpecification()
    {
        QCOMPARE(messagePackSample().toHex(),
                 QByteArray(
                     "85a6666f726d6174ab4d6573736167655061636bac74656d70657261747572657393cb4035800000000000"
                     "fd00a8697353616d706c65c3a76e6f7468696e67c0a46e616d65a6e7baa2e9b291"));
    }

    void cbor_isReadByQt()
    {
        const QCborValue value = QCborValue::fromCbor(cborSample());
        QVERIFY(value.isMap());
        QCOMPARE(value.toMap().size(), 5);
        QCOMPARE(value[QStringLiteral("temperatures")][0].toDouble(), 21.5);
        QCOMPARE(value[QStringLiteral("temperatures")][1].toInteger(), -3);
        QVERIFY(value[QStringLiteral("nothing")].isNull());
        QCOMPARE(value[QStringLiteral("name")].toString(), QStringLiteral("红鲑"));
    }

    void gzip_isReadByGzip()
    {
        const QByteArray text = readBy(QStringLiteral("gzip"), { QStringLiteral("-dc") }, gzipSample());
        QVERIFY2(text.startsWith("{\"format\":\"gzip\",\"text\":\"红鲑 sockeye"), text);
        QVERIFY(text.endsWith("\"}"));
    }

    void png_isReadWithItsSizeAndColours()
    {
        const QImage image = QImage::fromData(pngSample(), "PNG");
        QCOMPARE(image.size(), QSize(64, 64));
        QCOMPARE(image.pixelColor(0, 0), QColor(217, 68, 46));
        QCOMPARE(image.pixelColor(63, 63), QColor(91, 194, 172));
    }
};

QTEST_GUILESS_MAIN(TestSamples)

} // namespace tst_samples

#include "tst_samples.moc"
