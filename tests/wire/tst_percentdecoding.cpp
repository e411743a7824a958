// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/percentdecoding.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_percentdecoding {

class TestPercentDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onlyHexDigitsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("both cases") << QByteArray("a%2Fb%2f") << QByteArray("a/b/");
        QTest::newRow("any byte") << QByteArray("%00%ff") << QByteArray("\0\xff", 2);
        QTest::newRow("once") << QByteArray("%2541") << QByteArray("%41");
        QTest::newRow("no digits") << QByteArray("50%off %zz %4g") << QByteArray("50%off %zz %4g");
        QTest::newRow("cut off") << QByteArray("%4") << QByteArray("%4");
        QTest::newRow("at the end") << QByteArray("a%") << QByteArray("a%");
        QTest::newRow("plus stays") << QByteArray("a+b") << QByteArray("a+b");
    }

    void onlyHexDigitsAreDecoded()
    {
        QFETCH(QByteArray, text);
        QTEST(wire::percentDecoded(text), "bytes");
    }
};

QTEST_GUILESS_MAIN(TestPercentDecoding)

} // namespace tst_percentdecoding

#include "tst_percentdecoding.moc"
