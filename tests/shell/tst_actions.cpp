// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/icon.h"
#include "shell/actionlisting.h"
#include "shell/actions.h"

#include <QFile>
#include <QImage>

#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <QRegularExpression>
#include <QTest>

namespace tst_actions {

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

    void everyIcon_isOfTheFamily()
    {
        for (const ActionFact &fact : actionFacts()) {
            if (!*fact.icon)
                continue;
            const QIcon icon = panels::icon(QString::fromLatin1(fact.icon));
            const QImage image = icon.pixmap(16).toImage().convertToFormat(QImage::Format_ARGB32);
            bool isDrawn = false;
            for (int y = 0; y < image.height() && !isDrawn; ++y)
                for (int x = 0; x < image.width() && !isDrawn; ++x)
                    isDrawn = qAlpha(image.pixel(x, y)) > 0;
            QVERIFY2(isDrawn, fact.icon);
        }
    }

    void everyHome_isTheFileThatConnectsIt()
    {
        for (const ActionFact &fact : actionFacts()) {
            QFile file(QString::fromLatin1(SOCKEYE_SOURCES "/app/shell/wiring/%1wiring.cpp")
                           .arg(QString::fromLatin1(fact.home)));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QString id = QString::fromLatin1(fact.name);
            id[0] = id[0].toUpper();
            QVERIFY2(QString::fromUtf8(file.readAll()).contains(QStringLiteral("ActionId::") + id),
                     qPrintable(file.fileName() + QStringLiteral(" does not mention ") + id));
        }
    }

    // SOCKEYE_WRITE_TABLE=1 puts the right table there.
    void readme_hasTheTableOfAllActions()
    {
        QFile file(QStringLiteral(SOCKEYE_SOURCES "/app/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString readme = QString::fromUtf8(file.readAll());
        file.close();
        const QString table = actionTable();
        if (qEnvironmentVariableIsSet("SOCKEYE_WRITE_TABLE")) {
            const qsizetype begin = readme.indexOf(tableBegin) + tableBegin.size();
            const qsizetype end = readme.indexOf(tableEnd);
            QVERIFY(begin > tableBegin.size() && end >= begin);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write((readme.left(begin) + table + readme.mid(end)).toUtf8());
            return;
        }
        QVERIFY2(readme.contains(tableBegin + table + tableEnd),
                 qPrintable(QStringLiteral("The right table is:\n") + table));
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

private:
    static QString actionTable()
    {
        QMenuBar bar;
        Actions actions(&bar);
        actions.fill(&bar);
        QString table = QStringLiteral("| action | menu | shortcut | connected in |\n|---|---|---|---|\n");
        for (const ListedAction &listed : listedActions(actions))
            for (const ActionFact &fact : actionFacts())
                if (actions[fact.id] == listed.action)
                    table += row(listed, fact);
        return table;
    }

    static QString row(const ListedAction &listed, const ActionFact &fact)
    {
        const QString keys = QString::fromLatin1(fact.shortcut);
        return QStringLiteral("| %1 | %2 | %3 | `%4wiring` |\n")
            .arg(listed.name, listed.menu,
                 keys.isEmpty() ? QString() : QLatin1Char('`') + keys + QLatin1Char('`'),
                 QString::fromLatin1(fact.home));
    }

    const QString tableBegin = QStringLiteral("<!-- actions: written by tst_actions -->\n");
    const QString tableEnd = QStringLiteral("<!-- end of actions -->\n");
};

QTEST_MAIN(TestActions)

} // namespace tst_actions

#include "tst_actions.moc"
