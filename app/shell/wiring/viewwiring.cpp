// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"
#include "shell/wiring/wiring.h"

#include <QDockWidget>
#include <QMenu>

namespace shell {

namespace {

void wireTheme(MainWindow &window)
{
    for (const auto &[id, theme] : { std::pair(ActionId::ThemeSystem, ThemeChoice::System),
                                     std::pair(ActionId::ThemeLight, ThemeChoice::Light),
                                     std::pair(ActionId::ThemeDark, ThemeChoice::Dark) }) {
        QAction *action = window.actions()[id];
        const auto show = [&window, action, theme = theme] {
            action->setChecked(window.settings().theme() == theme);
        };
        QObject::connect(&window, &MainWindow::preferencesChanged, action, show);
        QObject::connect(action, &QAction::triggered, &window,
                         [&window, theme = theme] { Q_EMIT window.themeChosen(theme); });
        show();
    }
}

void wireLanguage(MainWindow &window)
{
    for (const auto &[id, language] : { std::pair(ActionId::LanguageSystem, QString()),
                                        std::pair(ActionId::LanguageEnglish, QStringLiteral("en")),
                                        std::pair(ActionId::LanguageChinese, QStringLiteral("zh_CN")) }) {
        QAction *action = window.actions()[id];
        const auto show = [&window, action, language = language] {
            action->setChecked(window.settings().language() == language);
        };
        QObject::connect(&window, &MainWindow::preferencesChanged, action, show);
        QObject::connect(action, &QAction::triggered, &window,
                         [&window, language = language] { Q_EMIT window.languageChosen(language); });
        show();
    }
}

void wireLayouts(MainWindow &window)
{
    Layouts &layouts = window.workspace().layouts();
    for (const auto &[id, layout] : { std::pair(ActionId::LayoutLog, LayoutChoice::Log),
                                      std::pair(ActionId::LayoutCompare, LayoutChoice::Compare),
                                      std::pair(ActionId::LayoutCompact, LayoutChoice::Compact) }) {
        QAction *action = window.actions()[id];
        action->setChecked(layouts.current() == layout);
        QObject::connect(action, &QAction::triggered, &layouts,
                         [&layouts, layout = layout] { layouts.choose(layout); });
        QObject::connect(&layouts, &Layouts::changed, action, [&layouts, action, layout = layout] {
            action->setChecked(layouts.current() == layout);
        });
    }
}

} // namespace

void wireView(MainWindow &window)
{
    Actions &actions = window.actions();
    Workspace &workspace = window.workspace();
    for (QDockWidget *dock : workspace.layouts().docks())
        actions.menu(MenuId::View)->insertAction(actions[ActionId::NextPanel], dock->toggleViewAction());
    QObject::connect(actions[ActionId::NextPanel], &QAction::triggered, &workspace,
                     [&workspace] { workspace.stepPanel(1); });
    QObject::connect(actions[ActionId::PreviousPanel], &QAction::triggered, &workspace,
                     [&workspace] { workspace.stepPanel(-1); });
    QObject::connect(actions[ActionId::ResetLayout], &QAction::triggered, &workspace.layouts(),
                     &Layouts::reset);
    wireLayouts(window);
    wireTheme(window);
    wireLanguage(window);
}

} // namespace shell
