// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/value.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_value {

using collections::Value;

class TestValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void maps_keepTheOrderOfTheirKeys()
    {
        Value map = Value::map();
        map.append(QStringLiteral("z"), Value::text(QStringLiteral("1")));
        map.append(QStringLiteral("a"), Value::list({ Value::plain(QStringLiteral("2")) }));
        QCOMPARE(map.fields().first().first, QStringLiteral("z"));
        QCOMPARE(map[QLatin1String("z")].scalar(), QStringLiteral("1"));
        QVERIFY(map.contains(QStringLiteral("a")));
        QVERIFY(!map.contains(QStringLiteral("b")));
        QVERIFY(map[QLatin1String("b")].kind() == Value::Kind::Null);
    }

    void equality_looksAtContent_notAtThePlace()
    {
        Value one = Value::text(QStringLiteral("x"));
        Value two = one;
        two.line = 7;
        QVERIFY(one == two);
        QVERIFY(!(one == Value::plain(QStringLiteral("x")))); // "1" is no 1
        QVERIFY(!(Value() == Value::map()));
    }

    void unquotedScalars_areTexts_unlessTheyMeanSomething_data()
    {
        QTest::addColumn<QString>("scalar");
        QTest::addColumn<bool>("isText");
        for (const char *text : { "a", "ws://a", "/a", "_a", "é", "nothing" })
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char *other : { "1", "-1", ".5", "null", "~", "True", "NO", "", "2026-01-01", "{a" })
            QTest::newRow(other) << QString::fromUtf8(other) << false;
    }
    void unquotedScalars_areTexts_unlessTheyMeanSomething()
    {
        QFETCH(QString, scalar);
        QFETCH(bool, isText);
        QCOMPARE(collections::isTextUnquoted(scalar), isText);
    }
};

QTEST_GUILESS_MAIN(TestValue)

} // namespace tst_value

#include "tst_value.moc"
