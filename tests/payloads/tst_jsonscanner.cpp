// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsonscanner.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_jsonscanner {

using payloads::JsonScanner;

class TestJsonScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void scalar_isPassedWhole_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("string") << QByteArray("\"a\\\"b\",1") << QByteArray("\"a\\\"b\"");
        const QByteArray escapes = "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"";
        QTest::newRow("every escape") << escapes + " " << escapes;
        QTest::newRow("zero") << QByteArray("0]") << QByteArray("0");
        QTest::newRow("number") << QByteArray("-12.50e+3}") << QByteArray("-12.50e+3");
        QTest::newRow("word") << QByteArray("nullx") << QByteArray("null");
    }
    void scalar_isPassedWhole()
    {
        QFETCH(QByteArray, json);
        JsonScanner scanner(json);
        QVERIFY(scanner.skipScalar());
        QTEST(scanner.since(0).toByteArray(), "token");
    }

    void fault_saysWhereAndWhy_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char *name, const char *json, qsizetype offset, const char *fault) {
            QTest::newRow(name) << QByteArray(json) << offset << QByteArray(fault);
        };
        row("nothing", "", 0, "a value was expected here");
        row("bracket", "]", 0, "a value was expected here");
        row("open string", "\"ab", 3, "the string does not end");
        row("open escape", "\"a\\", 2, "unknown escape in a string");
        row("three hex digits", "\"\\u12e", 1, "\\u must be followed by four hex digits");
        row("tab", "\"\t\"", 1, "control characters must be escaped inside a string");
        row("leading zero", "-01", 2, "a number must not begin with 0");
        row("no exponent", "1e", 2, "a digit was expected here");
    }
    void fault_saysWhereAndWhy()
    {
        QFETCH(QByteArray, json);
        JsonScanner scanner(json);
        QVERIFY(!scanner.skipScalar());
        QTEST(scanner.offset(), "offset");
        QTEST(QByteArray(scanner.fault()), "fault");
    }

    void blanks_arePassed_othersAreNot()
    {
        JsonScanner scanner(" \t\r\n\f1");
        scanner.skipBlanks();
        QCOMPARE(scanner.offset(), 4);
        QCOMPARE(scanner.peek(), '\f');
    }
};

QTEST_GUILESS_MAIN(TestJsonScanner)

} // namespace tst_jsonscanner

#include "tst_jsonscanner.moc"
