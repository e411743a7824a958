// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsonpath.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_scalarpaths {

using namespace payloads;

class TestScalarPaths : public QObject
{
    Q_OBJECT

    static QStringList textsIn(QByteArrayView json, qsizetype limit = 100)
    {
        QStringList texts;
        for (const JsonPath &path : scalarPathsIn(json, limit))
            texts.append(path.text());
        return texts;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void scalars_areNamedOnceInOrder_data();
    void scalars_areNamedOnceInOrder();
    void limit_endsTheSearch();
    void deepAndLong_isBounded();
};

void TestScalarPaths::scalars_areNamedOnceInOrder_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("paths");
    const auto row = [](const char *json, const char *paths) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(paths);
    };
    row(R"({"type":"a","n":{"x":1,"y":[1,2,{"z":null}]},"e":{}})", "$.type $.n.x $.n.y[*] $.n.y[*].z");
    row(R"({"a":1,"\u0061":2})", "$.a");
    row("3", "$");
    row("[[1],[2]]", "$[*][*]");
    row("hello", "");
    row("", "");
    row(R"({"a":1,"b":oops)", "$.a");
}

void TestScalarPaths::scalars_areNamedOnceInOrder()
{
    QFETCH(QByteArray, json);
    QTEST(textsIn(json).join(u' '), "paths");
}

void TestScalarPaths::limit_endsTheSearch()
{
    QCOMPARE(textsIn(R"({"a":1,"b":2,"c":3})", 2),
             QStringList({ QStringLiteral("$.a"), QStringLiteral("$.b") }));
    QVERIFY(textsIn("1", 0).isEmpty());
}

void TestScalarPaths::deepAndLong_isBounded()
{
    QVERIFY(textsIn(QByteArray(5000, '[') + '1' + QByteArray(5000, ']')).isEmpty());
    QByteArray elements("[0");
    for (int i = 0; i < 200; ++i)
        elements += ",{\"k" + QByteArray::number(i) + "\":1}";
    QCOMPARE(textsIn(elements + ']', 1000).size(), 100);
}

QTEST_GUILESS_MAIN(TestScalarPaths)

} // namespace tst_scalarpaths

#include "tst_scalarpaths.moc"
