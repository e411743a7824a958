// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source/binarytext.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_binarytext {

using namespace panels;

class TestBinaryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bytesFromHex_readsManyHands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("together") << QStringLiteral("0aFF") << QByteArray("\x0a\xff");
        QTest::newRow("blanks and lines") << QStringLiteral(" 0a\n ff ") << QByteArray("\x0a\xff");
        QTest::newRow("C") << QStringLiteral("0x0a, 0XFF") << QByteArray("\x0a\xff");
        QTest::newRow("colons") << QStringLiteral("0a:ff") << QByteArray("\x0a\xff");
        QTest::newRow("zero") << QStringLiteral("00") << QByteArray(1, '\0');
    }
    void bytesFromHex_readsManyHands()
    {
        QFETCH(QString, text);
        QVERIFY(bytesFromHex(text).isValid());
        QTEST(bytesFromHex(text).bytes, "bytes");
    }

    void bytesFromHex_fault_saysWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("letter") << QStringLiteral("0a zz") << qsizetype(3);
        QTest::newRow("half a byte at the end") << QStringLiteral("0a f") << qsizetype(3);
        QTest::newRow("half a byte between") << QStringLiteral("0 a") << qsizetype(0);
        QTest::newRow("0x alone") << QStringLiteral("0x") << qsizetype(1);
    }
    void bytesFromHex_fault_saysWhere()
    {
        QFETCH(QString, text);
        QTEST(bytesFromHex(text).faultAt, "at");
        QVERIFY(!bytesFromHex(text).fault.isEmpty());
    }

    void bytesFromBase64_agreesWithQt()
    {
        for (int size = 0; size < 40; ++size) {
            QByteArray bytes;
            for (int i = 0; i < size; ++i)
                bytes.append(char(i * 41 + size));
            for (const auto option : { QByteArray::Base64Encoding | QByteArray::KeepTrailingEquals,
                                       QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals }) {
                const BinaryText read = bytesFromBase64(QString::fromLatin1(bytes.toBase64(option)));
                QVERIFY(read.isValid());
                QCOMPARE(read.bytes, bytes);
            }
        }
        QCOMPARE(bytesFromBase64(QStringLiteral(" AA EC\n")).bytes, QByteArray("\0\1\2", 3));
    }

    void bytesFromBase64_fault_saysWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("strange letter") << QStringLiteral("AA?A") << qsizetype(2);
        QTest::newRow("padding first") << QStringLiteral("=AAA") << qsizetype(0);
        QTest::newRow("after padding") << QStringLiteral("AA==A") << qsizetype(4);
        QTest::newRow("too much padding") << QStringLiteral("AAA==") << qsizetype(4);
        QTest::newRow("too little padding") << QStringLiteral("AA=") << qsizetype(2);
        QTest::newRow("one digit") << QStringLiteral("AAAAB") << qsizetype(4);
    }
    void bytesFromBase64_fault_saysWhere()
    {
        QFETCH(QString, text);
        QTEST(bytesFromBase64(text).faultAt, "at");
    }
};

QTEST_GUILESS_MAIN(TestBinaryText)

} // namespace tst_binarytext

#include "tst_binarytext.moc"
