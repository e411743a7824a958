// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actionlisting.h"
#include "shell/actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <QRegularExpression>
#include <QTest>

namespace tst_actionlisting {

using namespace shell;

class TestActionListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void mnemonics_areLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("none") << QStringLiteral("Send") << QStringLiteral("Send");
        QTest::newRow("inside") << QStringLiteral("C&lear log") << QStringLiteral("Clear log");
        QTest::newRow("Chinese") << QStringLiteral("导出(&E)…") << QStringLiteral("导出…");
        QTest::newRow("Chinese, blank") << QStringLiteral("导出 (&E)") << QStringLiteral("导出");
        QTest::newRow("empty") << QString() << QString();
    }
    void mnemonics_areLeftOut()
    {
        QFETCH(QString, text);
        QTEST(withoutMnemonic(text), "plain");
    }

    void everyAction_isListedOnce_butForSubmenus()
    {
        QMenuBar bar;
        Actions actions(&bar);
        actions.fill(&bar);
        QSet<QAction *> seen;
        for (const ListedAction &listed : listedActions(actions)) {
            QVERIFY(!listed.name.isEmpty() && !listed.menu.isEmpty() && !listed.english.isEmpty());
            QVERIFY2(!seen.contains(listed.action), qPrintable(listed.name));
            seen.insert(listed.action);
        }
        for (const ActionFact &fact : actionFacts())
            QCOMPARE(seen.contains(actions[fact.id]), fact.sort != ActionFact::Sort::Submenu);
    }

    void submenus_standInThePath()
    {
        QMenuBar bar;
        Actions actions(&bar);
        actions.fill(&bar);
        for (const ListedAction &listed : listedActions(actions))
            if (listed.action == actions[ActionId::ThemeDark])
                QCOMPARE(listed.menu, QStringLiteral("View ▸ Theme"));
    }

    void disabledAction_saysWhy()
    {
        QMenuBar bar;
        Actions actions(&bar);
        actions.fill(&bar);
        actions[ActionId::Send]->setEnabled(false);
        actions[ActionId::Quit]->setEnabled(false);
        for (const ListedAction &listed : listedActions(actions))
            QCOMPARE(listed.reason,
                     listed.action == actions[ActionId::Send] ? QStringLiteral("needs an open connection")
                                                              : QString());
    }
};

QTEST_MAIN(TestActionListing)

} // namespace tst_actionlisting

#include "tst_actionlisting.moc"
