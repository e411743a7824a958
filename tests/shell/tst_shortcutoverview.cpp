// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"
#include "shell/shortcutoverview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

#include <QRegularExpression>
#include <QTest>

namespace tst_shortcutoverview {

using namespace shell;

class TestShortcutOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void text_holdsEveryShortcut()
    {
        QMenuBar bar;
        Actions actions(&bar);
        actions.fill(&bar);
        const ShortcutOverview overview(actions);
        for (const ActionFact &fact : actionFacts())
            QVERIFY2(overview.text().contains(QString::fromLatin1(fact.shortcut)), fact.name);
        QVERIFY(overview.text().contains(QStringLiteral("View ▸ Theme\n")));
        QCOMPARE(overview.text().count(QStringLiteral("\nView\n")), 1); // goes on behind its submenus
    }

    void filter_leavesWhatFits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rows");
        QTest::newRow("a key") << QStringLiteral("Ctrl+Alt+S") << 1;
        QTest::newRow("a name, any case") << QStringLiteral("sAVE A") << -1;
        QTest::newRow("nothing") << QStringLiteral("no such thing") << 0;
    }
    void filter_leavesWhatFits()
    {
        QFETCH(QString, typed);
        QFETCH(int, rows);
        QMenuBar bar;
        Actions actions(&bar);
        actions.fill(&bar);
        ShortcutOverview overview(actions);
        const qsizetype all = overview.text().count(QLatin1Char('\t'));
        overview.findChild<QLineEdit *>()->setText(typed);
        const qsizetype left = overview.text().count(QLatin1Char('\t')) / 2;
        QVERIFY(left < all);
        if (rows >= 0)
            QCOMPARE(left, rows);
    }

    void copy_takesWhatIsShown()
    {
        QMenuBar bar;
        Actions actions(&bar);
        actions.fill(&bar);
        ShortcutOverview overview(actions);
        overview.findChild<QLineEdit *>()->setText(QStringLiteral("Ctrl+Alt+S"));
        overview.findChild<QPushButton *>(QStringLiteral("copyShortcuts"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), overview.text());
        QVERIFY(overview.text().startsWith(QStringLiteral("Collection\nSave request as…\tCtrl+Alt+S\t")));
    }
};

QTEST_MAIN(TestShortcutOverview)

} // namespace tst_shortcutoverview

#include "tst_shortcutoverview.moc"
