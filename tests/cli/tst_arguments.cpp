// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_arguments {

using namespace cli;
using namespace std::chrono_literals;

namespace {

const QList<Option> options{
    { QStringLiteral("-o"), QStringLiteral("FILE"), {} },
    { QStringLiteral("--send"), QStringLiteral("TEXT"), {} },
    { QStringLiteral("--file"), QStringLiteral("FILE"), {} },
    { QStringLiteral("--for"), QStringLiteral("SECONDS"), {} },
    { QStringLiteral("--count"), QStringLiteral("N"), {} },
    { QStringLiteral("-v"), {}, {} },
    { QStringLiteral("--proxy"), QStringLiteral("URL"), {}, false },
};

// "flag=value|flag=value words: a b"
QString read(const QStringList &words)
{
    try {
        const Arguments arguments(words, options);
        QStringList given;
        for (const Arguments::Given &one : arguments.given())
            given += one.flag + QLatin1Char('=') + one.value;
        return given.join(QLatin1Char('|')) + QStringLiteral(" words: ")
            + arguments.words().join(QLatin1Char(' '));
    } catch (const UsageError &error) {
        return QStringLiteral("error: ") + error.text;
    }
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void read_keepsOrderAndTellsWordsApart_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &words, const QString &expected) {
            QTest::newRow(name) << words.split(QLatin1Char(' '), Qt::SkipEmptyParts) << expected;
        };
        row("nothing", {}, QStringLiteral(" words: "));
        row("mixed order", QStringLiteral("--send a URL --file f --send b"),
            QStringLiteral("--send=a|--file=f|--send=b words: URL"));
        row("joined", QStringLiteral("-ox --send=a=b"), QStringLiteral("-o=x|--send=a=b words: "));
        row("empty value", QStringLiteral("--send="), QStringLiteral("--send= words: "));
        row("a value may look like an option", QStringLiteral("--send --for"),
            QStringLiteral("--send=--for words: "));
        row("no options behind --", QStringLiteral("-v -- -o x"), QStringLiteral("-v= words: -o x"));
        row("a lone dash is a word", QStringLiteral("-"), QStringLiteral(" words: -"));
        row("help", QStringLiteral("-h"), QStringLiteral("--help= words: "));
        row("unknown", QStringLiteral("--nope"), QStringLiteral("error: There is no option --nope."));
        row("unknown letter", QStringLiteral("-x"), QStringLiteral("error: There is no option -x."));
        row("value missing", QStringLiteral("-o"), QStringLiteral("error: -o needs a value: -o FILE"));
        row("value too much", QStringLiteral("-vv"), QStringLiteral("error: -v takes no value."));
        row("not yet", QStringLiteral("--proxy x"), QStringLiteral("error: --proxy: not yet"));
    }
    void read_keepsOrderAndTellsWordsApart()
    {
        QFETCH(QStringList, words);
        QTEST(read(words), "expected");
    }

    void value_isTheLastOne()
    {
        const Arguments arguments({ QStringLiteral("-oa"), QStringLiteral("-ob") }, options);
        QCOMPARE(arguments.value(QStringLiteral("-o")), QStringLiteral("b"));
        QCOMPARE(arguments.values(QStringLiteral("-o")).size(), 2);
        QVERIFY(!arguments.has(QStringLiteral("-v")));
    }

    void seconds_takesDecimalsAboveZero_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("milliseconds"); // -1: an error
        QTest::newRow("whole") << QStringLiteral("2") << 2000;
        QTest::newRow("decimals") << QStringLiteral("0.25") << 250;
        QTest::newRow("least") << QStringLiteral("0.001") << 1;
        QTest::newRow("zero") << QStringLiteral("0") << -1;
        QTest::newRow("negative") << QStringLiteral("-1") << -1;
        QTest::newRow("not a number") << QStringLiteral("nan") << -1;
        QTest::newRow("infinite") << QStringLiteral("inf") << -1;
        QTest::newRow("unit") << QStringLiteral("2s") << -1;
        QTest::newRow("empty") << QString() << -1;
    }
    void seconds_takesDecimalsAboveZero()
    {
        QFETCH(QString, text);
        QFETCH(int, milliseconds);
        const Arguments arguments({ QStringLiteral("--for"), text }, options);
        if (milliseconds < 0)
            QVERIFY_EXCEPTION_THROWN(arguments.seconds(QStringLiteral("--for")), UsageError);
        else
            QCOMPARE(*arguments.seconds(QStringLiteral("--for")), std::chrono::milliseconds(milliseconds));
    }

    void number_staysInItsBounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("least") << QStringLiteral("1") << true;
        QTest::newRow("most") << QStringLiteral("10") << true;
        QTest::newRow("below") << QStringLiteral("0") << false;
        QTest::newRow("above") << QStringLiteral("11") << false;
        QTest::newRow("decimals") << QStringLiteral("1.5") << false;
        QTest::newRow("words") << QStringLiteral("many") << false;
    }
    void number_staysInItsBounds()
    {
        QFETCH(QString, text);
        QFETCH(bool, isTaken);
        const Arguments arguments({ QStringLiteral("--count"), text }, options);
        if (isTaken)
            QCOMPARE(*arguments.number(QStringLiteral("--count"), 1, 10), text.toLongLong());
        else
            QVERIFY_EXCEPTION_THROWN(arguments.number(QStringLiteral("--count"), 1, 10), UsageError);
    }
};

QTEST_APPLESS_MAIN(TestArguments)

} // namespace tst_arguments

#include "tst_arguments.moc"
