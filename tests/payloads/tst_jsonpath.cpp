// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsonpath.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_jsonpath {

using namespace payloads;

class TestJsonPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void text_isParsedAndWrittenAgain_data();
    void text_isParsedAndWrittenAgain();
    void faultyText_namesThePlace_data();
    void faultyText_namesThePlace();
    void valuesIn_findsThemAsWritten_data();
    void valuesIn_findsThemAsWritten();
    void valuesIn_ofGarbage_endsWithoutCrash();
    void pathWithTooManySteps_findsNothing();
    void qHash_differsByStep();
};

void TestJsonPath::text_isParsedAndWrittenAgain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *typed, const char *written) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(written);
    };
    row("$", "$");
    row("  $.type ", "$.type");
    row("$.a.b[0]", "$.a.b[0]");
    row("$['a']", "$.a");
    row("$[\"a b\"]", "$['a b']");
    row("$.content-type", "$['content-type']");
    row("$[*].id", "$[*].id");
    row("$.名称", "$.名称");
    row("$.0", "$['0']");
    row(R"($['it\'s'])", R"($['it\'s'])");
    row(R"($['a\\b'])", R"($['a\\b'])");
    row(R"($['\u0061\n'])", R"($['a\u000a'])");
    row("$['']", "$['']");
    row("$[9223372036854775807]", "$[9223372036854775807]");
}

void TestJsonPath::text_isParsedAndWrittenAgain()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const JsonPathResult parsed = parseJsonPath(typed);
    QVERIFY2(parsed.path.has_value(), qPrintable(parsed.error));
    QCOMPARE(parsed.path->text(), written);
    QCOMPARE(parseJsonPath(written).path, parsed.path);
}

void TestJsonPath::faultyText_namesThePlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("place");
    const auto row = [](const char *typed, int place) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << place;
    };
    row("", 0);
    row("type", 0);
    row(" x", 1);
    row("$type", 1);
    row("$.", 2);
    row("$.a..b", 4);
    row("$.a b", 3);
    row("$[", 2);
    row("$[1", 3);
    row("$[-1]", 2);
    row("$[9223372036854775808]", 2);
    row("$['a", 4);
    row("$['a\\", 5);
    row("$['a'", 5);
    row("$[*", 3);
    row("$[x]", 2);
}

void TestJsonPath::faultyText_namesThePlace()
{
    QFETCH(QString, typed);
    const JsonPathResult parsed = parseJsonPath(typed);
    QVERIFY(!parsed.path);
    QVERIFY(!parsed.error.isEmpty());
    QTEST(int(parsed.faultAt), "place");
}

void TestJsonPath::valuesIn_findsThemAsWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<QByteArray>>("values");
    using Values = QList<QByteArray>;
    const auto row = [](const char *name, const char *path, const char *json, const Values &values) {
        QTest::newRow(name) << QString::fromUtf8(path) << QByteArray(json) << values;
    };
    row("string", "$.type", R"({"type":"trade","n":1})", { R"("trade")" });
    row("number as written", "$.n", R"({"n": 1.500e+02 })", { "1.500e+02" });
    row("container", "$.a", R"({"a": { "b" : [1, 2] } })", { R"({ "b" : [1, 2] })" });
    row("whole", "$", " [1,2] ", { "[1,2]" });
    row("scalar whole", "$", "null", { "null" });
    row("nested", "$.a.b[1].c", R"({"a":{"b":[0,{"c":true}]}})", { "true" });
    row("repeated names", "$.a", R"({"a":1,"b":0,"a":2})", { "1", "2" });
    row("escaped name", "$.a", R"({"\u0061":1})", { "1" });
    row("escape that is none", "$['\\\\u0061']", R"({"\\u0061":1})", { "1" });
    row("every element", "$[*].id", R"([{"id":1},{"x":2},{"id":"3"},4])", { "1", R"("3")" });
    row("every element of every element", "$[*][*]", "[[1,2],[],[3]]", { "1", "2", "3" });
    row("index beyond", "$[2]", "[1,2]", {});
    row("index into an object", "$[0]", R"({"0":1})", {});
    row("name in an array", "$.a", R"([{"a":1}])", {});
    row("empty name", "$['']", R"({"":0})", { "0" });
    row("absent", "$.b", R"({"a":1})", {});
    row("empty object", "$.b", "{}", {});
    row("not json", "$.a", "hello", {});
    row("nothing", "$", "", {});
    row("a fault before", "$.b", R"({"a":oops,"b":1})", {});
    row("a fault behind", "$.a", R"({"a":1,"b":oops})", { "1" });
    row("wrong bracket within", "$.b", R"({"a":[1},"b":1})", {});
    row("cut inside the value", "$.a", R"({"a":"tra)", {});
}

void TestJsonPath::valuesIn_findsThemAsWritten()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    const JsonPathResult parsed = parseJsonPath(path);
    QVERIFY2(parsed.path.has_value(), qPrintable(parsed.error));
    QTEST(parsed.path->valuesIn(json), "values");
}

void TestJsonPath::valuesIn_ofGarbage_endsWithoutCrash()
{
    const JsonPath path = *parseJsonPath(u"$.a[*].b[0]").path;
    const QByteArray alphabet(R"({}[]":,\u0a1-.e btnf)");
    quint32 state = 1;
    for (int round = 0; round < 20'000; ++round) {
        std::vector<char> bytes;
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525 + 1013904223;
            bytes.push_back(alphabet[(state >> 16) % alphabet.size()]);
        }
        const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
        path.valuesIn(view);
        scalarPathsIn(view, 10);
    }
}

void TestJsonPath::pathWithTooManySteps_findsNothing()
{
    const qsizetype depth = 100'000;
    const JsonPath path(QList<JsonPath::Step>(depth, JsonPath::AnyElement{}));
    QVERIFY(path.valuesIn(QByteArray(depth, '[') + QByteArray(depth, ']')).isEmpty());
}

void TestJsonPath::qHash_differsByStep()
{
    const auto hash = [](QStringView text) {
        return payloads::qHash(*parseJsonPath(text).path);
    };
    QCOMPARE(hash(u"$.a"), hash(u"$['a']"));
    QVERIFY(hash(u"$[0]") != hash(u"$['0']"));
    QVERIFY(hash(u"$[0]") != hash(u"$[*]"));
}

QTEST_GUILESS_MAIN(TestJsonPath)

} // namespace tst_jsonpath

#include "tst_jsonpath.moc"
