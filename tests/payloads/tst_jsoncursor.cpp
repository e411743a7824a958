// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsoncursor.h"
#include "payloads/jsontext.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_jsoncursor {

using payloads::JsonCursor;

class TestJsonCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void skipValue_agreesWithThePrinter_data();
    void skipValue_agreesWithThePrinter();
    void skipValue_ofAnyBeginning_readsNothingBeyond();
    void deepNesting_isPassedOverUpToItsBound_data();
    void deepNesting_isPassedOverUpToItsBound();
    void withoutEscapes_resolvesThemAll_data();
    void withoutEscapes_resolvesThemAll();
};

void TestJsonCursor::skipValue_agreesWithThePrinter_data()
{
    QTest::addColumn<QByteArray>("json");
    const char *const texts[] = {
        "",
        " ",
        "1",
        "-0",
        "01",
        "-",
        "1.",
        "1.5e+3",
        "1e",
        ".5",
        "true",
        "tru",
        "nul",
        "null",
        "\"\"",
        "\"a",
        "\"\\",
        "\"\\u00",
        "\"\\u00e9\"",
        "\"\\u00g9\"",
        "\"\\x\"",
        "\"tab\there\"",
        "[]",
        "[ ]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,[2,{\"a\":[]}]]",
        "[1}",
        "{\"a\":1]",
        "{}",
        "{ }",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\" : 1 , \"b\":null}",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "]",
        "}",
        "[[[",
        "{\"a\":{\"b\":{\"c\":\"\\\"}\"}}}",
    };
    for (const char *text : texts)
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonCursor::skipValue_agreesWithThePrinter()
{
    QFETCH(QByteArray, json);
    JsonCursor cursor(json);
    const bool isWhole = cursor.skipValue() && cursor.next() == '\0';
    QCOMPARE(isWhole, !payloads::compactJson(json).fault);
}

// Each beginning has a buffer of its own, so that the address sanitizer sees a byte read too much.
void TestJsonCursor::skipValue_ofAnyBeginning_readsNothingBeyond()
{
    const QByteArray whole(R"({"a\u00e9":[1,-2.5e+7,true,null,{"b":"\\\"x"}],"c":false} )");
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const std::vector<char> beginning(whole.begin(), whole.begin() + size);
        JsonCursor cursor(QByteArrayView(beginning.data(), size));
        QCOMPARE(cursor.skipValue(), size >= whole.size() - 1);
    }
}

void TestJsonCursor::deepNesting_isPassedOverUpToItsBound_data()
{
    QTest::addColumn<qsizetype>("depth");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("at the bound") << JsonCursor::maxDepth << true;
    QTest::newRow("beyond") << JsonCursor::maxDepth + 1 << false;
    QTest::newRow("absurd") << qsizetype(5'000'000) << false;
}

void TestJsonCursor::deepNesting_isPassedOverUpToItsBound()
{
    QFETCH(qsizetype, depth);
    const QByteArray json = QByteArray(depth, '[') + '1' + QByteArray(depth, ']');
    JsonCursor cursor(json);
    QTEST(cursor.skipValue(), "isRead");
}

void TestJsonCursor::withoutEscapes_resolvesThemAll_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("none") << QByteArray("héllo") << QByteArray("héllo");
    QTest::newRow("short ones") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("unit") << QByteArray(R"(x\u0061\u4e2d)") << QByteArray("xa中");
    QTest::newRow("pair") << QByteArray(R"(\ud83e\udd80!)") << QByteArray("🦀!");
    QTest::newRow("half a pair") << QByteArray(R"(\ud83e)") << QByteArray("\xef\xbf\xbd");
    QTest::newRow("two halves") << QByteArray(R"(\ud83e\ud83ex)") << QByteArray("\xef\xbf\xbd\xef\xbf\xbdx");
    QTest::newRow("cut off") << QByteArray(R"(a\)") << QByteArray(R"(a\)");
    QTest::newRow("cut unit") << QByteArray(R"(\u00)") << QByteArray("u00");
}

void TestJsonCursor::withoutEscapes_resolvesThemAll()
{
    QFETCH(QByteArray, written);
    QTEST(payloads::withoutEscapes(written), "text");
}

QTEST_GUILESS_MAIN(TestJsonCursor)

} // namespace tst_jsoncursor

#include "tst_jsoncursor.moc"
