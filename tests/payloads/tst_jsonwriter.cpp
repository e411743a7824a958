// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsonwriter.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_jsonwriter {

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void write_keepsOrderAndNeedsNoBlanks()
    {
        QByteArray out;
        payloads::JsonWriter json(out);
        json.beginObject();
        json.key("z");
        json.number(-9'223'372'036'854'775'807 - 1);
        json.key("a");
        json.beginArray();
        json.boolean(true);
        json.boolean(false);
        json.beginArray();
        json.endArray();
        json.beginObject();
        json.endObject();
        json.json("1.0e5");
        json.endArray();
        json.key("a");
        json.string("twice");
        json.endObject();
        QCOMPARE(out,
                 QByteArray("{\"z\":-9223372036854775808,\"a\":[true,false,[],{},1.0e5],\"a\":\"twice\"}"));
    }

    void members_areAKeyAndAValueOfTheirKind()
    {
        QByteArray out;
        payloads::JsonWriter json(out);
        json.beginObject();
        json.member("text", "true");
        json.member("number", 1);
        json.flag("flag", true);
        json.endObject();
        QCOMPARE(out, QByteArray("{\"text\":\"true\",\"number\":1,\"flag\":true}"));
    }

    void string_escapesWhatMustBe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray() << QByteArray("\"\"");
        QTest::newRow("quotes") << QByteArray("a\"b\\c/") << QByteArray("\"a\\\"b\\\\c/\"");
        QTest::newRow("controls") << QByteArray("\b\f\n\r\t\x01\x1f")
                                  << QByteArray("\"\\b\\f\\n\\r\\t\\u0001\\u001f\"");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("\"a\\u0000b\"");
        QTest::newRow("del") << QByteArray("\x7f") << QByteArray("\"\x7f\"");
        QTest::newRow("utf-8") << QByteArray("\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x90\x9F")
                               << QByteArray("\"\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x90\x9F\"");
        QTest::newRow("lowest of each length") << QByteArray("\xC2\x80\xE0\xA0\x80\xF0\x90\x80\x80")
                                               << QByteArray("\"\xC2\x80\xE0\xA0\x80\xF0\x90\x80\x80\"");
        QTest::newRow("highest") << QByteArray("\xF4\x8F\xBF\xBF") << QByteArray("\"\xF4\x8F\xBF\xBF\"");
    }

    void string_escapesWhatMustBe()
    {
        QFETCH(QByteArray, text);
        QTEST(written(text), "json");
    }

    void string_replacesWhatIsNotUtf8_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("replaced");
        QTest::newRow("a lone tail") << QByteArray("\x80") << 1;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 2;
        QTest::newRow("overlong of three") << QByteArray("\xE0\x9F\xBF") << 3;
        QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << 3;
        QTest::newRow("too high") << QByteArray("\xF4\x90\x80\x80") << 4;
        QTest::newRow("no such lead") << QByteArray("\xFF") << 1;
        QTest::newRow("cut off") << QByteArray("\xE4\xB8") << 2;
    }

    void string_replacesWhatIsNotUtf8()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, replaced);
        QCOMPARE(written(text), '"' + QByteArray("\xEF\xBF\xBD").repeated(replaced) + '"');
        QCOMPARE(written("a" + text + "b"), "\"a" + QByteArray("\xEF\xBF\xBD").repeated(replaced) + "b\"");
    }

private:
    static QByteArray written(const QByteArray &text)
    {
        QByteArray out;
        payloads::JsonWriter(out).string(text);
        return out;
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)

} // namespace tst_jsonwriter

#include "tst_jsonwriter.moc"
