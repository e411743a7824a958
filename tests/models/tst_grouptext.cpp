// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouptext.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_grouptext {

using namespace models;
using captures::GroupBy;
using captures::Grouping;
using captures::GroupKey;

class TestGroupText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sizeClasses_haveClearNames()
    {
        QStringList names;
        for (int i = 0; i < int(captures::sizeClasses().size()); ++i)
            names.append(sizeClassText(i));
        QCOMPARE(names.join(QStringLiteral(", ")),
                 QStringLiteral("0 B, 1–125 B, 126–999 B, 1–10 kB, 10–100 kB, 100–1000 kB, 1–10 MB, "
                                "10–100 MB, 100–1000 MB, 1–10 GB, ≥ 10 GB"));
    }

    void shares_areHonestAtTheEnds()
    {
        QCOMPARE(shareText(0), QStringLiteral("0.0 %"));
        QCOMPARE(shareText(0.00001), QStringLiteral("< 0.1 %"));
        QCOMPARE(shareText(0.125), QStringLiteral("12.5 %"));
        QCOMPARE(shareText(0.99999), QStringLiteral("99.9 %"));
        QCOMPARE(shareText(1), QStringLiteral("100 %"));
    }

    void groups_areNamed()
    {
        const Grouping byType{ GroupBy::JsonPath, *payloads::parseJsonPath(u"$.type").path };
        QCOMPARE(groupingText(byType), QStringLiteral("$.type"));
        QCOMPARE(groupText(byType, { GroupKey::Sort::Value, 0, "\"a\nb\"" }), QStringLiteral("\"a b\""));
        QCOMPARE(groupText(byType, { GroupKey::Sort::Without, 0, {} }), QStringLiteral("no $.type"));
        QCOMPARE(groupText(byType, { GroupKey::Sort::Others, 0, {} }), QStringLiteral("other values"));
        QCOMPARE(groupText({ GroupBy::Connection, {} }, { GroupKey::Sort::Value, 3, {} }),
                 QStringLiteral("#3"));
        QVERIFY(groupText(byType, { GroupKey::Sort::Value, 0, QByteArray(100'000, 'x') }).size() < 400);
    }

    void values_standInOrder()
    {
        const auto json = [](const char *text) {
            return GroupKey{ GroupKey::Sort::Value, 0, text };
        };
        QVERIFY(isValueBefore(json("9"), json("10")));
        QVERIFY(isValueBefore(json("10"), json("\"a\"")));
        QVERIFY(isValueBefore(json("\"a\""), json("\"b\"")));
        QVERIFY(isValueBefore(json("\"z\""), GroupKey{ GroupKey::Sort::Without, 0, {} }));
        QVERIFY(!isValueBefore(json("1"), json("1")));
    }
};

QTEST_GUILESS_MAIN(TestGroupText)

} // namespace tst_grouptext

#include "tst_grouptext.moc"
