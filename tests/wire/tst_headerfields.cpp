// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/headerfields.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_headerfields {

using namespace wire;

class HeaderFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fields_compareNamesWithoutCase()
    {
        const HeaderFields fields = { { "Set-Cookie", "a=1" },
                                      { "UPGRADE", "h2c, WebSocket" },
                                      { "set-cookie", "b" } };
        QVERIFY(fields.has("set-Cookie"));
        QVERIFY(!fields.has("Cookie"));
        QCOMPARE(fields.value("SET-COOKIE"), QByteArray("a=1"));
        QCOMPARE(fields.value("Cookie"), QByteArray());
        QCOMPARE(fields.values("set-cookie"), (QList<QByteArray>{ "a=1", "b" }));
        QVERIFY(fields.hasToken("Upgrade", "websocket"));
        QVERIFY(!fields.hasToken("Upgrade", "socket"));
    }

    void lists_splitAtCommasOutsideQuotes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QList<QByteArray>>("elements");
        QTest::newRow("nothing") << QByteArray() << QList<QByteArray>();
        QTest::newRow("commas") << QByteArray(" , ,, ") << QList<QByteArray>();
        QTest::newRow("one") << QByteArray("a") << QList<QByteArray>{ "a" };
        QTest::newRow("blanks") << QByteArray("a ,\tb c,d") << QList<QByteArray>{ "a", "b c", "d" };
        QTest::newRow("quoted comma")
            << QByteArray("a;p=\"x,y\", b") << QList<QByteArray>{ "a;p=\"x,y\"", "b" };
        QTest::newRow("escaped quote")
            << QByteArray("a;p=\"x\\\",y\",b") << QList<QByteArray>{ "a;p=\"x\\\",y\"", "b" };
        QTest::newRow("backslash at the end") << QByteArray("a,\"b\\") << QList<QByteArray>{ "a", "\"b\\" };
        QTest::newRow("open quote") << QByteArray("a,\"b,c") << QList<QByteArray>{ "a", "\"b,c" };
    }
    void lists_splitAtCommasOutsideQuotes()
    {
        QFETCH(QByteArray, value);
        QFETCH(QList<QByteArray>, elements);
        QCOMPARE((HeaderFields{ { "List", value } }).elements("list"), elements);
        QCOMPARE((HeaderFields{ { "List", value }, { "X", "y" }, { "LIST", "z" } }).elements("list"),
                 elements + QList<QByteArray>{ "z" });
    }

    void fieldsThatBreakTheirLine_areNotValid_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isValid");
        const auto row = [](const QByteArray &name, const QByteArray &value, bool isValid) {
            QTest::addRow("%s/%s", name.toPercentEncoding().constData(),
                          value.toPercentEncoding().constData())
                << name << value << isValid;
        };
        row("Name", "value", true);
        row("Name", "", true);
        row("X-!#$%&'*+-.^_`|~09", "v", true);
        row("Name", "\t caf\xc3\xa9 ", true);
        for (const char control : { '\x01', '\v', '\f', '\x1b', '\x7f' })
            row("Name", QByteArray("a") + control, false);
        row("", "value", false);
        row("Na me", "value", false);
        row("Name:", "value", false);
        row("N\xc3\xa9", "value", false);
        row(QByteArray("N\0", 2), "value", false);
        row("Name\r\n", "value", false);
        row("Name", "a\rb", false);
        row("Name", "a\nb", false);
        row("Name", QByteArray("a\0b", 3), false);
    }
    void fieldsThatBreakTheirLine_areNotValid()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(bool, isValid);
        QCOMPARE(isValidField(name, value), isValid);
    }

    void tokens_areOfTheirCharacters()
    {
        const QByteArray others = "!#$%&'*+-.^_`|~";
        QVERIFY(!isToken(""));
        for (int i = 0; i < 256; ++i) {
            const char c = char(i);
            const bool isAlphanumeric =
                (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            QCOMPARE(isToken(QByteArray(1, c)), isAlphanumeric || others.contains(c));
            QCOMPARE(isToken("a" + QByteArray(1, c)), isAlphanumeric || others.contains(c));
        }
    }

    void blanks_areSpacesAndTabs()
    {
        QCOMPARE(trimBlanks(" \t a b\t ").toByteArray(), QByteArray("a b"));
        QCOMPARE(trimBlanks(" \t ").toByteArray(), QByteArray(""));
        QCOMPARE(trimBlanks("\va\r").toByteArray(), QByteArray("\va\r"));
    }
};

QTEST_APPLESS_MAIN(HeaderFieldsTest)

} // namespace tst_headerfields

#include "tst_headerfields.moc"
