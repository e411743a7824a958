// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/imageformat.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_imageformat {

class TestImageFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void format_isJudgedByTheFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << QByteArray("png");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << QByteArray("jpeg");
        QTest::newRow("gif") << QByteArray("GIF89a...") << QByteArray("gif");
        QTest::newRow("webp") << QByteArray("RIFF....WEBPVP8 ") << QByteArray("webp");
        QTest::newRow("a wave") << QByteArray("RIFF....WAVEfmt ") << QByteArray();
        QTest::newRow("bmp") << QByteArray(
            "BM\x10\x10\x10\x10\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0", 26)
                             << QByteArray("bmp");
        QTest::newRow("a text") << QByteArray("BMW builds cars and some more") << QByteArray();
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void format_isJudgedByTheFirstBytes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(payloads::imageFormat(bytes), "format");
    }
};

QTEST_GUILESS_MAIN(TestImageFormat)

} // namespace tst_imageformat

#include "tst_imageformat.moc"
