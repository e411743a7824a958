// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/bytesearch.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_bytesearch {

using payloads::ByteSearch;

class TestByteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void find_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ignoresCase");
        QTest::addColumn<int>("expected");
        QTest::newRow("as written") << QStringLiteral("Fish") << false << 6;
        QTest::newRow("without case") << QStringLiteral("FISH") << true << 1;
        QTest::newRow("other case") << QStringLiteral("FISH") << false << -1;
        QTest::newRow("accent") << QStringLiteral("\u00c9T\u00c9") << true << 11;
        QTest::newRow("chinese") << QStringLiteral("\u4e2d") << true << 17;
        QTest::newRow("nothing") << QString() << true << -1;
        QTest::newRow("longer than all") << QString(100, QLatin1Char('f')) << true << -1;
    }
    void find()
    {
        QFETCH(QString, text);
        QFETCH(bool, ignoresCase);
        const QByteArray bytes = QStringLiteral(" fish Fish \u00e9t\u00e9 \u4e2d").toUtf8();
        QTEST(int(ByteSearch(text, ignoresCase).find(bytes)), "expected");
    }

    void find_goesOnFromAPlace()
    {
        const ByteSearch search(QStringLiteral("aa"), false);
        QCOMPARE(search.find("aaaa", 1), 1);
        QCOMPARE(search.find("aaaa", 3), -1);
        QCOMPARE(ByteSearch(QByteArray("\x00\xff", 2)).find(QByteArray("\x01\x00\xff", 3)), 1);
    }
};

QTEST_GUILESS_MAIN(TestByteSearch)

} // namespace tst_bytesearch

#include "tst_bytesearch.moc"
