// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/parameters.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_parameters {

using namespace requests;

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void parametersIn_readsTheQuery_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QList<Parameter>>("parameters");
        using List = QList<Parameter>;
        const auto p = [](const char *name, const char *value, bool equals = true) {
            return Parameter{ QString::fromUtf8(name), QString::fromUtf8(value), equals };
        };
        QTest::newRow("none") << QStringLiteral("ws://h/a") << List{};
        QTest::newRow("empty query") << QStringLiteral("ws://h/a?") << List{};
        QTest::newRow("two") << QStringLiteral("ws://h/?a=1&b=2") << List{ p("a", "1"), p("b", "2") };
        QTest::newRow("repeated") << QStringLiteral("ws://h/?a=1&a=2") << List{ p("a", "1"), p("a", "2") };
        QTest::newRow("without equals") << QStringLiteral("ws://h/?debug") << List{ p("debug", "", false) };
        QTest::newRow("empty value") << QStringLiteral("ws://h/?a=") << List{ p("a", "") };
        QTest::newRow("equals in value") << QStringLiteral("ws://h/?a=b=c") << List{ p("a", "b=c") };
        QTest::newRow("encoded") << QStringLiteral("ws://h/?q=a%20b%26c+d") << List{ p("q", "a b&c d") };
        QTest::newRow("chinese") << QStringLiteral("ws://h/?名=值") << List{ p("名", "值") };
    }

    void parametersIn_readsTheQuery()
    {
        QFETCH(QString, url);
        QFETCH(QList<Parameter>, parameters);
        QCOMPARE(parametersIn(url), parameters);
        QCOMPARE(parametersIn(withParameters(url, parameters)), parameters);
    }

    void withParameters_keepsWhatDidNotChangeAsTyped()
    {
        const QString url = QStringLiteral("ws://h/?a=x%2fy&b=2#");
        QList<Parameter> parameters = parametersIn(url);
        parameters[1].value = QStringLiteral("3 & 4");
        QCOMPARE(withParameters(url, parameters), QStringLiteral("ws://h/?a=x%2fy&b=3%20%26%204#"));
    }

    void odd_lettersAreKept()
    {
        const QString url = QStringLiteral("ws://h/?reason=a+b&sig=a%2Fb%3D&q=50%off&x=%FF&&");
        QList<Parameter> parameters = parametersIn(url);
        QCOMPARE(parameters[2].value, QStringLiteral("50%off"));
        QCOMPARE(withParameters(url, parameters), url);
        for (Parameter &parameter : parameters)
            parameter.isEnabled = false;
        const QString bare = withParameters(url, parameters);
        QCOMPARE(bare, QStringLiteral("ws://h/"));
        QList<Parameter> again; // as a table gives them back
        for (const Parameter &parameter : inStepWith(bare, parameters))
            again.append({ parameter.name, parameter.value, parameter.hasEquals, true });
        QCOMPARE(withParameters(bare, typedAs(parameters, again)), url);
    }

    void disabledParameters_leaveTheUrl_andStayInTheTable()
    {
        const QString url = QStringLiteral("ws://h/?a=1&b=2&c=3");
        QList<Parameter> parameters = parametersIn(url);
        parameters[1].isEnabled = false;
        const QString shorter = withParameters(url, parameters);
        QCOMPARE(shorter, QStringLiteral("ws://h/?a=1&c=3"));
        QCOMPARE(inStepWith(shorter, parameters), parameters);
        const QList<Parameter> edited = inStepWith(QStringLiteral("ws://h/?c=4"), parameters);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(edited[1].name, QStringLiteral("b"));
        QVERIFY(!edited[1].isEnabled);
    }
};

QTEST_GUILESS_MAIN(TestParameters)

} // namespace tst_parameters

#include "tst_parameters.moc"
