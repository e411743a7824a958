// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsontext.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_jsontext {

using namespace payloads;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void prettyJson_laysOutOneMemberALine_data();
    void prettyJson_laysOutOneMemberALine();
    void prettyJson_badText_saysWhereAndWhy_data();
    void prettyJson_badText_saysWhereAndWhy();
    void prettyJson_keepsEveryLetter();
    void prettyJson_deepNesting_needsNoStack();
    void prettyJson_deepNesting_staysSmall_data();
    void prettyJson_deepNesting_staysSmall();
    void compactJson_ofPretty_isTheCompactText();
    void looksLikeJson_judgesTheBeginning_data();
    void looksLikeJson_judgesTheBeginning();
};

void TestJsonText::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestJsonText::prettyJson_laysOutOneMemberALine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("pretty");
    QTest::newRow("object") << QByteArray(R"({"b":1,"a":[true,null]})")
                            << QByteArray("{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}");
    QTest::newRow("empty object") << QByteArray("{ }") << QByteArray("{}");
    QTest::newRow("empty array") << QByteArray("[\n]") << QByteArray("[]");
    QTest::newRow("nested empty") << QByteArray("[{},[]]") << QByteArray("[\n  {},\n  []\n]");
    QTest::newRow("repeated keys") << QByteArray(R"({"a":1,"a":2})")
                                   << QByteArray("{\n  \"a\": 1,\n  \"a\": 2\n}");
    QTest::newRow("bare string") << QByteArray(R"( "x" )") << QByteArray(R"("x")");
    QTest::newRow("bare number") << QByteArray("-0.0e+10") << QByteArray("-0.0e+10");
}

void TestJsonText::prettyJson_laysOutOneMemberALine()
{
    QFETCH(QByteArray, json);
    const JsonText result = prettyJson(json);
    QVERIFY(!result.fault);
    QTEST(result.text, "pretty");
}

void TestJsonText::prettyJson_badText_saysWhereAndWhy_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *json, qint64 line, qint64 column, const char *reason) {
        QTest::newRow(name) << QByteArray(json) << line << column << QString::fromLatin1(reason);
    };
    row("empty", "", 1, 1, "a value was expected here");
    row("word", "{\"a\": tru}", 1, 7, "a value was expected here");
    row("trailing comma", "[1,]", 1, 4, "a value was expected here");
    row("trailing comma in object", "{\"a\":1,}", 1, 8, "a key in quotes was expected here");
    row("missing comma", "[1 2]", 1, 4, "a comma or ] was expected here");
    row("open object", "{\"a\":1", 1, 7, "a comma or } was expected here");
    row("missing colon", "{\"a\" 1}", 1, 6, "a colon was expected here");
    row("second value", "{}\n{}", 2, 1, "nothing may follow the value");
    row("leading zero", "01", 1, 2, "a number must not begin with 0");
    row("bare minus", "-", 1, 2, "a digit was expected here");
    row("no fraction", "1.", 1, 3, "a digit was expected here");
    row("no exponent", "1e+", 1, 4, "a digit was expected here");
    row("raw newline in string", "\"a\nb\"", 1, 3, "control characters must be escaped inside a string");
    row("unknown escape", "\"\\x\"", 1, 2, "unknown escape in a string");
    row("short \\u", "\"\\u12\"", 1, 2, "\\u must be followed by four hex digits");
    row("open string", "\"abc", 1, 5, "the string does not end");
    row("columns are characters", "[\"\xe4\xb8\xad\" x]", 1, 6, "a comma or ] was expected here");
    row("wrong bracket", "[1}", 1, 3, "a comma or ] was expected here");
}

void TestJsonText::prettyJson_badText_saysWhereAndWhy()
{
    QFETCH(QByteArray, json);
    const JsonText result = prettyJson(json);
    QVERIFY(result.fault);
    QTEST(result.fault->line, "line");
    QTEST(result.fault->column, "column");
    QTEST(result.fault->reason, "reason");
}

void TestJsonText::prettyJson_keepsEveryLetter()
{
    const QByteArray json = R"({"n":12345678901234567890.10,"e":1E400,"s":"\u00e9\/é"})";
    const QByteArray pretty = prettyJson(json).text;
    QVERIFY(pretty.contains("12345678901234567890.10"));
    QVERIFY(pretty.contains("1E400"));
    QVERIFY(pretty.contains(R"("\u00e9\/é")"));
}

void TestJsonText::prettyJson_deepNesting_needsNoStack()
{
    const QByteArray json = QByteArray(50'000, '[') + QByteArray(50'000, ']');
    QVERIFY(!compactJson(json).fault);
    const QByteArray tooDeep(100'001, '[');
    QCOMPARE(compactJson(tooDeep).fault->reason, QStringLiteral("nested too deeply"));
}

void TestJsonText::prettyJson_deepNesting_staysSmall_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("arrays") << QByteArray(2'000, '[') + QByteArray(2'000, ']');
    QTest::newRow("objects") << QByteArray("{\"a\":").repeated(2'000) + '1' + QByteArray(2'000, '}');
    QTest::newRow("broken") << QByteArray(4'000, '[');
}

void TestJsonText::prettyJson_deepNesting_staysSmall()
{
    QFETCH(QByteArray, json);
    QVERIFY(prettyJson(json).text.size() < 4'000 * 210);
}

void TestJsonText::compactJson_ofPretty_isTheCompactText()
{
    const QByteArray json = R"({"b":[1,{"a":"x y"},[]],"a":null})";
    QCOMPARE(compactJson(prettyJson(json, 4).text).text, json);
}

void TestJsonText::looksLikeJson_judgesTheBeginning_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("looks");
    QTest::newRow("object") << QByteArray(" {\"a\":") << true;
    QTest::newRow("array") << QByteArray("[1,2") << true;
    QTest::newRow("empty object") << QByteArray("{}") << true;
    QTest::newRow("only bracket") << QByteArray("[") << true;
    QTest::newRow("log line") << QByteArray("[info] started") << false;
    QTest::newRow("braces") << QByteArray("{name}") << false;
    QTest::newRow("text") << QByteArray("hello") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestJsonText::looksLikeJson_judgesTheBeginning()
{
    QFETCH(QByteArray, bytes);
    QTEST(looksLikeJson(bytes), "looks");
}

QTEST_GUILESS_MAIN(TestJsonText)

} // namespace tst_jsontext

#include "tst_jsontext.moc"
