// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/json.h"

#include <QTest>

namespace tst_json {

using namespace server;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void jsonString_escapesWhatMustBe_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty") << QByteArray() << QByteArray("\"\"");
        QTest::newRow("plain") << QByteArray("a/b") << QByteArray("\"a/b\"");
        QTest::newRow("quote") << QByteArray("a\"b\\c") << QByteArray("\"a\\\"b\\\\c\"");
        QTest::newRow("blanks") << QByteArray("\t\r\n") << QByteArray("\"\\t\\r\\n\"");
        QTest::newRow("control") << QByteArray("\x01\x1f\0", 3) << QByteArray("\"\\u0001\\u001f\\u0000\"");
        QTest::newRow("UTF-8") << QByteArray("中😀") << QByteArray("\"中😀\"");
        QTest::newRow("Latin-1") << QByteArray("caf\xe9") << QByteArray("\"café\"");
    }
    void jsonString_escapesWhatMustBe()
    {
        QFETCH(QByteArray, bytes);
        QTEST(jsonString(bytes), "expected");
    }

    void jsonMember_keepsTheTextOfTheValue_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("number") << QByteArray("{\"id\":12345678901234567890,\"b\":1}")
                                << QByteArray("12345678901234567890");
        QTest::newRow("decimals") << QByteArray("{\"id\": 1.50 }") << QByteArray("1.50");
        QTest::newRow("string") << QByteArray("{\"a\":{\"id\":1},\"id\":\"x,}\\\"y\"}")
                                << QByteArray("\"x,}\\\"y\"");
        QTest::newRow("object") << QByteArray("{\"id\" : {\"z\":[1,{\"a\":\"]\"}],\"b\":2} , \"c\":3}")
                                << QByteArray("{\"z\":[1,{\"a\":\"]\"}],\"b\":2}");
        QTest::newRow("array first") << QByteArray(" {\n\"x\":[1,[2]],\"id\":null}") << QByteArray("null");
        QTest::newRow("repeated: the first") << QByteArray("{\"id\":1,\"id\":2}") << QByteArray("1");
    }
    void jsonMember_keepsTheTextOfTheValue()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        QCOMPARE(jsonMember(json, "id").value_or("nothing"), expected);
    }

    void jsonMember_ofWhatHasNone_isNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : { "", "{}", "{ }", "[]", "7", "\"id\"", "{\"Id\":1}", "{\"a\":{\"id\":1}}",
                                  "[\"id\",1]", "{\"id\":1", "{id:1}", "\xef\xbb\xbf{\"id\":1}" })
            QTest::newRow(json) << QByteArray(json);
    }
    void jsonMember_ofWhatHasNone_isNothing()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!jsonMember(json, "id"));
    }
};

QTEST_GUILESS_MAIN(TestJson)

} // namespace tst_json

#include "tst_json.moc"
