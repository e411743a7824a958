// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterwords.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

namespace tst_filterwords {

using namespace models;
using captures::bitOf;
using captures::Filter;
using captures::Kind;

static QStringList texts(const Filter &filter)
{
    QStringList texts;
    for (const FilterWord &word :
         wordsOf(filter, [](captures::ConnectionId id) { return QStringLiteral("c%1").arg(qint64(id)); }))
        texts.append(word.text);
    return texts;
}

class TestFilterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void words_nameEveryCondition_andWithoutTakesItOff()
    {
        Filter filter;
        QCOMPARE(texts(filter), QStringList());
        filter.direction = captures::Direction::Out;
        filter.kinds = Filter::allKinds & quint8(~captures::controlKinds);
        filter.connection = captures::ConnectionId(3);
        filter.size = captures::SizeRange{ 1000, 2000 };
        filter.json =
            captures::JsonCondition{ *payloads::parseJsonPath(u"$.type").path, QByteArray("\"x\"") };
        filter.search.text = QStringLiteral("eye");
        QCOMPARE(texts(filter),
                 QStringList({ QStringLiteral("sent"), QStringLiteral("no control frames"),
                               QStringLiteral("c3"), QStringLiteral("1.0 kB to below 2.0 kB"),
                               QStringLiteral("$.type = \"x\""), QStringLiteral("“eye”") }));
        const auto words = wordsOf(filter, [](captures::ConnectionId) { return QString(); });
        for (qsizetype i = 0; i < words.size(); ++i) {
            filter = without(filter, words[i].part);
            QCOMPARE(texts(filter).size(), words.size() - 1 - i);
        }
        QVERIFY(filter.isEmpty());
    }

    void words_ofOpenEndsAndExpressions()
    {
        Filter filter;
        filter.size = captures::SizeRange{ 0, 500 };
        QCOMPARE(texts(filter), QStringList{ QStringLiteral("below 500 B") });
        filter.size = captures::SizeRange{ 500, std::numeric_limits<qint64>::max() };
        QCOMPARE(texts(filter), QStringList{ QStringLiteral("from 500 B") });
        filter = {};
        filter.search = { QStringLiteral("a+"), false, true };
        QCOMPARE(texts(filter), QStringList{ QStringLiteral("/a+/") });
        filter = {};
        filter.json = captures::JsonCondition{ *payloads::parseJsonPath(u"$.a").path, {} };
        QCOMPARE(texts(filter), QStringList{ QStringLiteral("without $.a") });
        filter = {};
        filter.kinds = bitOf(Kind::Text) | bitOf(Kind::Ping);
        QCOMPARE(texts(filter), QStringList{ QStringLiteral("text, ping") });
        filter = {};
        filter.search.text = QStringLiteral("a\nb");
        QVERIFY(!texts(filter).first().contains(u'\n'));
    }

    void withKinds_showsAllRatherThanNone()
    {
        Filter filter = withKinds({}, captures::controlKinds, false);
        QCOMPARE(filter.kinds & captures::controlKinds, 0);
        filter = withKinds(filter, captures::controlKinds, true);
        QVERIFY(filter.isEmpty());
        filter.kinds = bitOf(Kind::Text);
        QVERIFY(withKinds(filter, bitOf(Kind::Text), false).isEmpty());
        filter = withKinds(filter, bitOf(Kind::Binary), true);
        filter = withKinds(filter, bitOf(Kind::Event), true);
        QVERIFY(!filter.isEmpty());
        QVERIFY(withKinds(filter, captures::controlKinds, true).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilterWords)

} // namespace tst_filterwords

#include "tst_filterwords.moc"
