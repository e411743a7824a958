// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fuzzymatch.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_fuzzymatch {

using namespace shell;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void letters_mustAppearInTheirOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << QString() << QStringLiteral("Send") << true;
        QTest::newRow("blanks only") << QStringLiteral("  ") << QStringLiteral("Send") << true;
        QTest::newRow("no text") << QStringLiteral("a") << QString() << false;
        QTest::newRow("neither") << QString() << QString() << true;
        QTest::newRow("whole") << QStringLiteral("send") << QStringLiteral("Send") << true;
        QTest::newRow("first letters") << QStringLiteral("sac") << QStringLiteral("Send and clear") << true;
        QTest::newRow("words") << QStringLiteral("send clear") << QStringLiteral("Send and clear") << true;
        QTest::newRow("scattered") << QStringLiteral("ndr") << QStringLiteral("Send and clear") << true;
        QTest::newRow("wrong order") << QStringLiteral("clear send") << QStringLiteral("Send and clear")
                                     << false;
        QTest::newRow("twice the same") << QStringLiteral("ss") << QStringLiteral("Send") << false;
        QTest::newRow("longer") << QStringLiteral("sender") << QStringLiteral("Send") << false;
        QTest::newRow("Chinese") << QStringLiteral("导出") << QStringLiteral("导出…") << true;
        QTest::newRow("Chinese, apart") << QStringLiteral("新连") << QStringLiteral("新建连接") << true;
        QTest::newRow("Chinese, other") << QStringLiteral("关") << QStringLiteral("新建连接") << false;
    }
    void letters_mustAppearInTheirOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QTEST(fuzzyMatch(typed, text).has_value(), "fits");
    }

    void beginningsOfWords_countMore_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("starts") << QStringLiteral("nc") << QStringLiteral("New connection")
                                << QStringLiteral("Disconnect");
        QTest::newRow("early") << QStringLiteral("co") << QStringLiteral("Connect again")
                               << QStringLiteral("Disconnect");
        QTest::newRow("in a row") << QStringLiteral("abc") << QStringLiteral("xabc")
                                  << QStringLiteral("xaxbxc");
        QTest::newRow("first word") << QStringLiteral("log") << QStringLiteral("Log")
                                    << QStringLiteral("Clear log");
    }
    void beginningsOfWords_countMore()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyMatch(typed, better));
        QVERIFY(fuzzyMatch(typed, better) > fuzzyMatch(typed, worse));
    }
};

QTEST_APPLESS_MAIN(TestFuzzyMatch)

} // namespace tst_fuzzymatch

#include "tst_fuzzymatch.moc"
