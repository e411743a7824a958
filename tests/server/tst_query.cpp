// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/query.h"

#include <QTest>

namespace tst_query {

using namespace server;
using namespace std::chrono_literals;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void number_readsDigitsAndSuffixes_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("no query") << QByteArray("/flood") << qint64(7);
        QTest::newRow("empty query") << QByteArray("/flood?") << qint64(7);
        QTest::newRow("other name") << QByteArray("/flood?counts=3") << qint64(7);
        QTest::newRow("number") << QByteArray("/flood?count=3") << qint64(3);
        QTest::newRow("second place") << QByteArray("/flood?size=1&count=4") << qint64(4);
        QTest::newRow("repeated: the first") << QByteArray("/flood?count=5&count=6") << qint64(5);
        QTest::newRow("k") << QByteArray("/flood?count=2k") << qint64(2000);
        QTest::newRow("Ki") << QByteArray("/flood?count=2Ki") << qint64(2048);
        QTest::newRow("M") << QByteArray("/flood?count=1M") << qint64(1'000'000);
        QTest::newRow("percent-encoded") << QByteArray("/flood?c%6Funt=%33") << qint64(3);
        QTest::newRow("least") << QByteArray("/flood?count=0") << qint64(0);
        QTest::newRow("most") << QByteArray("/flood?count=1G") << qint64(1'000'000'000);
    }
    void number_readsDigitsAndSuffixes()
    {
        QFETCH(QByteArray, target);
        QFETCH(qint64, expected);
        Query query(target);
        QCOMPARE(query.number("count", 7, 0, 1'000'000'000), expected);
        QCOMPARE(query.error(), QByteArray());
    }

    void number_complainsOfNonsenseInWords_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value :
             { "", "x", "1.5", "-1", "11", "k", "1kk", "99999999999999999999", "10000000000000000G" })
            QTest::newRow(value) << QByteArray(value);
    }
    void number_complainsOfNonsenseInWords()
    {
        QFETCH(QByteArray, value);
        Query query("/p?count=" + value);
        QCOMPARE(query.number("count", 7, 0, 10), qint64(7));
        QCOMPARE(query.error(), "count must be a whole number from 0 to 10, not \"" + value + '"');
    }

    void milliseconds_areBoundToAnHour()
    {
        Query query("/ticker?every=20&slow=3600001");
        QCOMPARE(query.milliseconds("every", 250ms), 20ms);
        QCOMPARE(query.milliseconds("pause", 250ms), 250ms);
        QCOMPARE(query.milliseconds("slow", 1s), 1s);
        QVERIFY(query.error().startsWith("slow must be"));
    }

    void text_isPercentDecodedAndKeepsPlus()
    {
        const Query query("/close?reason=%e4%b8%ad+%26&empty=&bare");
        QCOMPARE(query.text("reason"), QByteArray("中+&"));
        QCOMPARE(query.text("empty", "default"), QByteArray());
        QCOMPARE(query.text("bare", "default"), QByteArray());
        QCOMPARE(query.text("missing", "default"), QByteArray("default"));
    }

    void pathOf_cutsTheQueryOff()
    {
        QCOMPARE(pathOf("/a/B%20c?d=/e?f"), QByteArray("/a/B%20c"));
        QCOMPARE(pathOf("/"), QByteArray("/"));
        QCOMPARE(pathOf("?x"), QByteArray());
    }

    void absoluteForm_hasAnAuthorityAndAPath()
    {
        QCOMPARE(pathOf("http://127.0.0.1:4711/a?b=ws://c/d"), QByteArray("/a"));
        QCOMPARE(authorityOf("http://127.0.0.1:4711/a?b=ws://c/d"), QByteArray("127.0.0.1:4711"));
        QCOMPARE(pathOf("WS://h"), QByteArray("/"));
        QCOMPARE(pathOf("wss://h?x"), QByteArray("/"));
        QCOMPARE(authorityOf("wss://h?x"), QByteArray("h"));
        QCOMPARE(authorityOf("/ws://h/"), QByteArray());
        QCOMPARE(pathOf("/ws://h/"), QByteArray("/ws://h/"));
        QCOMPARE(pathOf("ftp://h/a"), QByteArray("ftp://h/a"));
        QCOMPARE(pathOf("http:///a"), QByteArray("http:///a"));
    }
};

QTEST_GUILESS_MAIN(TestQuery)

} // namespace tst_query

#include "tst_query.moc"
