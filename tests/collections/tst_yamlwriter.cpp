// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/yamlwriter.h"

#include "collections/yamlreader.h"

#include <QRandomGenerator>

#include <QRegularExpression>
#include <QTest>

namespace tst_yamlwriter {

using collections::readYaml;
using collections::Value;
using collections::writeYaml;

class TestYamlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void files_readWell()
    {
        Value header = Value::map();
        header.append(QStringLiteral("name"), Value::text(QStringLiteral("X-Team")));
        header.append(QStringLiteral("value"), Value::text(QStringLiteral("42")));
        Value map = Value::map();
        map.append(QStringLiteral("url"), Value::text(QStringLiteral("ws://localhost/a?b=c")));
        map.append(QStringLiteral("headers"), Value::list({ header, header }));
        map.append(QStringLiteral("content"), Value::text(QStringLiteral("{\n  \"a\": 1,\n\n  \"b\": 2\n}")));
        map.append(QStringLiteral("later"), Value::plain(QStringLiteral("true")));
        QCOMPARE(writeYaml(map),
                 QByteArray("url: ws://localhost/a?b=c\n"
                            "headers:\n"
                            "  - name: X-Team\n"
                            "    value: \"42\"\n"
                            "  - name: X-Team\n"
                            "    value: \"42\"\n"
                            "content: |-\n"
                            "  {\n"
                            "    \"a\": 1,\n"
                            "\n"
                            "    \"b\": 2\n"
                            "  }\n"
                            "later: true\n"));
    }

    void texts_comeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "",
                                  " ",
                                  "\n",
                                  "\n\n",
                                  "a",
                                  " a",
                                  "a ",
                                  "a\n",
                                  "a\n\n",
                                  "a\n\n\n",
                                  "\na",
                                  "a\nb",
                                  "a\n b",
                                  "a \nb",
                                  " a\nb",
                                  "a\n  ",
                                  "a\n  \n",
                                  "a\n\tb",
                                  "\ta\nb",
                                  "a\tb",
                                  "a\r\nb",
                                  "a\rb",
                                  "a\r\n",
                                  "true",
                                  "Null",
                                  "no",
                                  "1",
                                  "1e3",
                                  "0x10",
                                  "~",
                                  "-",
                                  "- a",
                                  "a: b",
                                  "a:",
                                  ":a",
                                  "a #b",
                                  "#a",
                                  "a#b",
                                  "&a",
                                  "*a",
                                  "!a",
                                  "%a",
                                  "@a",
                                  "`a",
                                  "|",
                                  ">",
                                  "{a}",
                                  "[a]",
                                  "{{demo}}/echo",
                                  "'a'",
                                  "\"a\"",
                                  "a\"b",
                                  "a\\b",
                                  "---",
                                  "...",
                                  "a\n---\nb",
                                  "a\n...\nb",
                                  "\x1b[31mred",
                                  "a\nb\x01",
                                  "---\na",
                                  "=",
                                  "<<",
                                  "2026-01-01",
                                  "a,b",
                                  "?",
                                  "? a",
                                  "caf\xc3\xa9",
                                  "\xe4\xb8\xad\xe6\x96\x87",
                                  "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb",
                                  "\xf0\x9f\x98\x80\n\xf0\x9f\x98\x80",
                                  "a\xc2\x85"
                                  "b",
                                  "a\xe2\x80\xa8"
                                  "b",
                                  "a\xe2\x80\xaeg",
                                  "\xef\xbb\xbf"
                                  "a",
                                  "a\nb\xe2\x80\xa9",
                                  "a\n\xef\xbb\xbf",
                                  "\xc2\xa0",
                                  "a\n\xc2\xa0",
                                  "\xef\xbf\xbe",
                                  "a\x7f" })
            QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QString::fromUtf8(text);
        QTest::newRow("nul") << QString(QChar(0)) + QStringLiteral("a\n") + QChar(0);
        QTest::newRow("long line") << QString(5000, QLatin1Char('x')) + QStringLiteral(" y");
        QTest::newRow("long key like text") << QString(2000, QLatin1Char('k')) + QStringLiteral(": v\nb");
    }
    void texts_comeBackAsTheyWere()
    {
        QFETCH(QString, text);
        verifyRoundTrip(text);
    }

    void randomTexts_comeBackAsTheyWere()
    {
        const QStringList parts =
            QStringLiteral("a|b| |  |\n|\n\n|\t|\r|:|: |#| #|-|- |\"|'|{|}|[|]|,|&|*|!|%|@|~|>")
                .split(QLatin1Char('|'))
            + QStringList{ QStringLiteral("|"), QStringLiteral("\\"), QStringLiteral("é"),
                           QStringLiteral("😀"), QString(QChar(1)),    QString(QChar(0x2028)) };
        QRandomGenerator random(20260102);
        for (int i = 0; i < 4000; ++i) {
            QString text;
            for (int length = random.bounded(12); length > 0; --length)
                text += parts[random.bounded(int(parts.size()))];
            verifyRoundTrip(text);
        }
    }

    void halfACharacter_becomesTheSignForIt()
    {
        const Value list = Value::list({ Value::text(QStringLiteral("a") + QChar(0xd800)) });
        QCOMPARE(readYaml(writeYaml(list)).items().first().scalar(), QStringLiteral("a\ufffd"));
    }

    void everyShape_comesBack()
    {
        const QByteArray file =
            "a:\n  b: []\n  c: {}\n  \"1\": null\nd:\n  -\n    - x\n    - 1\n  - y: |\n      z\n"
            "    w: []\n  - null\n";
        const Value value = readYaml(file);
        QVERIFY(readYaml(writeYaml(value)) == value);
        QCOMPARE(writeYaml(readYaml(writeYaml(value))), writeYaml(value));
        for (const char *odd : { "[]", "{}", "- - - a", "x", "- {a: {b: {c: [d, {e: f}]}}}" })
            QVERIFY2(readYaml(writeYaml(readYaml(odd))) == readYaml(odd), odd);
    }

private:
    // As a value, inside a list, and as a key.
    static void verifyRoundTrip(const QString &text)
    {
        Value inner = Value::map();
        inner.append(QStringLiteral("x"), Value::text(text));
        inner.append(QStringLiteral("y"), Value::text(QStringLiteral("end")));
        Value map = Value::map();
        map.append(QStringLiteral("first"), Value::text(text));
        map.append(QStringLiteral("list"), Value::list({ Value::text(text), inner, Value::text(text) }));
        if (text.size() < 1000) // YAML has no longer keys
            map.append(QStringLiteral("k") + text, Value::text(text));
        const QByteArray file = writeYaml(map);
        try {
            QVERIFY2(readYaml(file) == map, file.constData());
        } catch (const collections::Fault &fault) {
            QFAIL(qPrintable(fault.message() + QLatin1Char('\n') + QString::fromUtf8(file)));
        }
    }
};

QTEST_GUILESS_MAIN(TestYamlWriter)

} // namespace tst_yamlwriter

#include "tst_yamlwriter.moc"
