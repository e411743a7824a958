// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <QRegularExpression>
#include <QTest>

using namespace shell;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void everyAction_hasTextAndTip_andStandsInOneMenu()
    {
        QMenuBar bar;
        Actions actions(&bar);
        actions.fill(&bar);
        QSet<QString> shortcuts;
        int inMenus = 0;
        for (int id = 0; id <= int(ActionId::About); ++id) {
            const QAction *action = actions[ActionId(id)];
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
            for (int menu = 0; menu <= int(MenuId::Help); ++menu)
                inMenus += int(actions.menu(MenuId(menu))->actions().contains(action));
            if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                continue; // a key that means something where entries are only
            const QString keys = action->shortcut().toString();
            QVERIFY2(keys.isEmpty() || !shortcuts.contains(keys), qPrintable(keys));
            shortcuts.insert(keys);
        }
        QCOMPARE(inMenus, int(ActionId::About) + 1);
    }

    void mnemonics_areUniqueInEachMenu()
    {
        QMenuBar bar;
        Actions actions(&bar);
        actions.fill(&bar);
        for (int menu = 0; menu <= int(MenuId::Help); ++menu) {
            QSet<QChar> seen;
            for (const QAction *action : actions.menu(MenuId(menu))->actions()) {
                const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                if (at < 0)
                    continue;
                const QChar letter = action->text()[at + 1].toLower();
                QVERIFY2(!seen.contains(letter), qPrintable(action->text()));
                seen.insert(letter);
            }
        }
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
