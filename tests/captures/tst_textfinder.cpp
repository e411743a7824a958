// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/textfinder.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_textfinder {

using captures::Search;
using captures::TextFinder;

class TestTextFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isCaseSensitive");
        QTest::addColumn<bool>("isRegex");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isThere");
        const auto row = [](const char *name, const char *text, const char *flags, const QByteArray &bytes,
                            bool isThere) {
            QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(flags).contains('c')
                                << QByteArray(flags).contains('r') << bytes << isThere;
        };
        row("the beginning", "abc", "", "abcdef", true);
        row("the end", "def", "", "abcdef", true);
        row("all of it", "abcdef", "", "abcdef", true);
        row("longer than it", "abcdefg", "", "abcdef", false);
        row("one letter", "f", "", "abcdef", true);
        row("not there", "x", "", "abcdef", false);
        row("nothing in nothing", "", "", "", false);
        row("nothing in something", "", "", "abc", false);
        row("something in nothing", "a", "", "", false);
        row("overlapping beginnings", "aab", "", "aaaaab", true);
        row("case ignored", "HeLLo", "", "say hEllO", true);
        row("case counts", "Hello", "c", "hello", false);
        row("case counts and agrees", "Hello", "c", "Hello", true);
        row("@ is no letter", "@", "", "`", false);
        row("[ is no letter", "[", "", "{", false);
        row("German", "GRÜSSE", "", "viele grüsse", true);
        row("Greek", "ΣΊΣΥΦΟΣ", "", "σίσυφος", true);
        row("Cyrillic, case counts", "Привет", "c", "привет", false);
        row("Chinese", "你好", "", "说:你好!", true);
        row("Chinese, case counts", "你好", "c", "说:你好!", true);
        row("within bytes", "png", "", QByteArray("\x89PNG\r\n\x00\xff", 8), true);
        row("behind a zero byte", "tail", "", QByteArray("\x00\x00tail", 6), true);
        row("Latin-1 within bytes", "é", "", QByteArray("caf\xe9"), true);
        row("Latin-1, case counts", "é", "c", QByteArray("caf\xe9"), true);
        row("no Latin-1 within UTF-8", "Ã", "", "é", false);
        row("expression", "^\\d+$", "r", "12345", true);
        row("expression that does not match", "^\\d+$", "r", "123a", false);
        row("expression ignores case", "TYPE.*Tick", "r", R"({"type":"tick"})", true);
        row("expression with case", "TYPE", "rc", "type", false);
        row("expression with classes beyond ASCII", "^\\w+$", "r", "größe", true);
        row("broken expression", "(", "r", "(", false);
    }
    void isIn()
    {
        QFETCH(QString, text);
        QFETCH(bool, isCaseSensitive);
        QFETCH(bool, isRegex);
        QFETCH(QByteArray, bytes);
        QTEST(TextFinder(Search{ text, isCaseSensitive, isRegex }).isIn(bytes), "isThere");
    }

    void isIn_anywhereInALargePayload_isFound()
    {
        const TextFinder finder(Search{ QStringLiteral("needle"), false, false });
        QByteArray hay(1024 * 1024, 'e');
        QVERIFY(!finder.isIn(hay));
        for (const qsizetype at : { qsizetype(0), qsizetype(511), qsizetype(4095), hay.size() - 6 }) {
            QByteArray with = hay;
            with.replace(at, 6, "NEEDLE");
            QVERIFY(finder.isIn(with));
        }
    }

    void error_saysWhereAnExpressionIsWrong()
    {
        QVERIFY(TextFinder(Search{ QStringLiteral("a("), false, true }).error().contains(u'2'));
        QCOMPARE(TextFinder(Search{ QStringLiteral("a("), false, false }).error(), QString());
        QCOMPARE(TextFinder(Search{ QStringLiteral("a+"), false, true }).error(), QString());
    }

    void spansIn_tellsEveryPlace_withoutOverlaps()
    {
        using Spans = QList<TextFinder::Span>;
        const TextFinder plain(Search{ QStringLiteral("aa"), false, false });
        QCOMPARE(plain.spansIn(QStringLiteral("aAaa b Aa")), Spans({ { 0, 2 }, { 2, 2 }, { 7, 2 } }));
        QCOMPARE(plain.spansIn(QString(1000, u'a'), 3).size(), 3);
        QCOMPARE(plain.spansIn(QString()), Spans());
        const TextFinder expression(Search{ QStringLiteral("\\d*"), false, true });
        QCOMPARE(expression.spansIn(QStringLiteral("a12b3")), Spans({ { 1, 2 }, { 4, 1 } }));
        QCOMPARE(TextFinder().spansIn(QStringLiteral("a")), Spans());
    }
};

QTEST_GUILESS_MAIN(TestTextFinder)

} // namespace tst_textfinder

#include "tst_textfinder.moc"
