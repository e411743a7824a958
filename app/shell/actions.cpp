// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "panels/look/icon.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <iterator>

namespace shell {

namespace {

enum class Sort { Plain, Choice, Submenu }; // Choice: one of its menu's is checked

struct ActionFact
{
    ActionId id;
    MenuId menu;
    const char *name; // objectName, for tests; never shown
    const char *text;
    const char *tip;
    const char *shortcut;
    const char *icon;
    bool beginsGroup = false;
    Sort sort = Sort::Plain;
};

struct MenuFact
{
    MenuId id;
    const char *text;
};

const ActionFact facts[] = {
    { ActionId::NewCapture, MenuId::File, "newCapture", QT_TRANSLATE_NOOP("shell::Actions", "&New capture"),
      QT_TRANSLATE_NOOP("shell::Actions", "End all connections and begin a new capture file"), "Ctrl+Shift+N",
      "new-capture" },
    { ActionId::OpenCapture, MenuId::File, "openCapture",
      QT_TRANSLATE_NOOP("shell::Actions", "&Open capture…"),
      QT_TRANSLATE_NOOP("shell::Actions", "Open a recorded capture, read-only, in a window of its own"),
      "Ctrl+O", "open" },
    { ActionId::RecentCaptures, MenuId::File, "recentCaptures",
      QT_TRANSLATE_NOOP("shell::Actions", "&Recent captures"),
      QT_TRANSLATE_NOOP("shell::Actions", "Captures of earlier runs"), "", "", false, Sort::Submenu },
    { ActionId::SaveCaptureAs, MenuId::File, "saveCaptureAs",
      QT_TRANSLATE_NOOP("shell::Actions", "&Save capture as…"),
      QT_TRANSLATE_NOOP("shell::Actions", "Save a copy of all that was recorded so far"), "Ctrl+Shift+S",
      "save", true },
    { ActionId::Quit, MenuId::File, "quit", QT_TRANSLATE_NOOP("shell::Actions", "&Quit"),
      QT_TRANSLATE_NOOP("shell::Actions", "End all connections and leave Sockeye"), "Ctrl+Q", "", true },

    { ActionId::CopyPayload, MenuId::Edit, "copyPayload",
      QT_TRANSLATE_NOOP("shell::Actions", "&Copy payload"),
      QT_TRANSLATE_NOOP("shell::Actions", "Copy the payload of the current message as text"), "Ctrl+Shift+C",
      "copy" },
    { ActionId::ClearLog, MenuId::Edit, "clearLog", QT_TRANSLATE_NOOP("shell::Actions", "C&lear log"),
      QT_TRANSLATE_NOOP("shell::Actions", "Hide all rows there are; they stay recorded"), "Ctrl+K", "clear",
      true },

    { ActionId::FollowLog, MenuId::View, "followLog",
      QT_TRANSLATE_NOOP("shell::Actions", "&Follow the newest row"),
      QT_TRANSLATE_NOOP("shell::Actions", "Jump to the end of the log and stay there"), "Ctrl+J", "follow" },
    { ActionId::NextPanel, MenuId::View, "nextPanel", QT_TRANSLATE_NOOP("shell::Actions", "Next &panel"),
      QT_TRANSLATE_NOOP("shell::Actions", "Put the keyboard into the next panel"), "F6", "", true },
    { ActionId::PreviousPanel, MenuId::View, "previousPanel",
      QT_TRANSLATE_NOOP("shell::Actions", "Pre&vious panel"),
      QT_TRANSLATE_NOOP("shell::Actions", "Put the keyboard into the previous panel"), "Shift+F6", "" },
    { ActionId::ThemeSystem, MenuId::Theme, "themeSystem",
      QT_TRANSLATE_NOOP("shell::Actions", "As the &system"),
      QT_TRANSLATE_NOOP("shell::Actions", "Light or dark as the desktop has it"), "", "", false,
      Sort::Choice },
    { ActionId::ThemeLight, MenuId::Theme, "themeLight", QT_TRANSLATE_NOOP("shell::Actions", "&Light"),
      QT_TRANSLATE_NOOP("shell::Actions", "Dark letters on light ground"), "", "", false, Sort::Choice },
    { ActionId::ThemeDark, MenuId::Theme, "themeDark", QT_TRANSLATE_NOOP("shell::Actions", "&Dark"),
      QT_TRANSLATE_NOOP("shell::Actions", "Light letters on dark ground"), "", "", false, Sort::Choice },
    { ActionId::LanguageSystem, MenuId::Language, "languageSystem",
      QT_TRANSLATE_NOOP("shell::Actions", "As the &system"),
      QT_TRANSLATE_NOOP("shell::Actions", "The language of the desktop"), "", "", false, Sort::Choice },
    { ActionId::LanguageEnglish, MenuId::Language, "languageEnglish", "English", "English", "", "", false,
      Sort::Choice },
    { ActionId::LanguageChinese, MenuId::Language, "languageChinese", "简体中文", "简体中文", "", "", false,
      Sort::Choice },
    { ActionId::ResetLayout, MenuId::View, "resetLayout",
      QT_TRANSLATE_NOOP("shell::Actions", "&Reset layout"),
      QT_TRANSLATE_NOOP("shell::Actions", "Put all panels back to their first places"), "", "", true },

    { ActionId::NewConnection, MenuId::Connection, "newConnection",
      QT_TRANSLATE_NOOP("shell::Actions", "&New connection"),
      QT_TRANSLATE_NOOP("shell::Actions", "Type the URL of a new connection"), "Ctrl+N", "new-connection" },
    { ActionId::EditUrl, MenuId::Connection, "editUrl", QT_TRANSLATE_NOOP("shell::Actions", "Edit &URL"),
      QT_TRANSLATE_NOOP("shell::Actions", "Put the keyboard into the URL"), "Ctrl+L", "" },
    { ActionId::ConnectAgain, MenuId::Connection, "connectAgain",
      QT_TRANSLATE_NOOP("shell::Actions", "&Connect again"),
      QT_TRANSLATE_NOOP("shell::Actions", "Start another attempt; the log of the connection goes on"), "F5",
      "reconnect", true },
    { ActionId::Disconnect, MenuId::Connection, "disconnect",
      QT_TRANSLATE_NOOP("shell::Actions", "&Disconnect"),
      QT_TRANSLATE_NOOP("shell::Actions", "Close the connection with code 1000"), "Shift+F5", "disconnect" },
    { ActionId::Duplicate, MenuId::Connection, "duplicate", QT_TRANSLATE_NOOP("shell::Actions", "Dupl&icate"),
      QT_TRANSLATE_NOOP("shell::Actions", "Make another connection like this one"), "Ctrl+Shift+D",
      "duplicate" },
    { ActionId::Rename, MenuId::Connection, "rename", QT_TRANSLATE_NOOP("shell::Actions", "&Rename"),
      QT_TRANSLATE_NOOP("shell::Actions", "Give the connection a name"), "F2", "rename", true },
    { ActionId::Remove, MenuId::Connection, "remove", QT_TRANSLATE_NOOP("shell::Actions", "Re&move"),
      QT_TRANSLATE_NOOP("shell::Actions", "Take the connection off the list; what was recorded stays"), "Del",
      "remove" },
    { ActionId::NextConnection, MenuId::Connection, "nextConnection",
      QT_TRANSLATE_NOOP("shell::Actions", "Ne&xt connection"),
      QT_TRANSLATE_NOOP("shell::Actions", "Look at the next connection"), "Ctrl+PgDown", "", true },
    { ActionId::PreviousConnection, MenuId::Connection, "previousConnection",
      QT_TRANSLATE_NOOP("shell::Actions", "&Previous connection"),
      QT_TRANSLATE_NOOP("shell::Actions", "Look at the previous connection"), "Ctrl+PgUp", "" },

    { ActionId::EditMessage, MenuId::Message, "editMessage",
      QT_TRANSLATE_NOOP("shell::Actions", "&Write a message"),
      QT_TRANSLATE_NOOP("shell::Actions", "Put the keyboard into the composer"), "Ctrl+M", "composer" },
    { ActionId::Send, MenuId::Message, "send", QT_TRANSLATE_NOOP("shell::Actions", "&Send"),
      QT_TRANSLATE_NOOP("shell::Actions", "Send what the composer holds"), "Ctrl+Return", "send" },
    { ActionId::SendPing, MenuId::Message, "sendPing", QT_TRANSLATE_NOOP("shell::Actions", "Send as &ping"),
      QT_TRANSLATE_NOOP("shell::Actions", "Send a ping with what the composer holds, at most 125 bytes"), "",
      "ping", true },
    { ActionId::SendPong, MenuId::Message, "sendPong", QT_TRANSLATE_NOOP("shell::Actions", "Send as p&ong"),
      QT_TRANSLATE_NOOP("shell::Actions", "Send a pong with what the composer holds, at most 125 bytes"), "",
      "ping" },
    { ActionId::CloseWithCode, MenuId::Message, "closeWithCode",
      QT_TRANSLATE_NOOP("shell::Actions", "&Close with code…"),
      QT_TRANSLATE_NOOP("shell::Actions", "Close the connection with a code and a reason"), "", "close",
      true },

    { ActionId::About, MenuId::Help, "about", QT_TRANSLATE_NOOP("shell::Actions", "&About Sockeye"),
      QT_TRANSLATE_NOOP("shell::Actions", "Version and licence"), "", "about" },
};

constexpr MenuFact menuFacts[] = {
    { MenuId::File, QT_TRANSLATE_NOOP("shell::Actions", "&File") },
    { MenuId::Edit, QT_TRANSLATE_NOOP("shell::Actions", "&Edit") },
    { MenuId::View, QT_TRANSLATE_NOOP("shell::Actions", "&View") },
    { MenuId::Theme, QT_TRANSLATE_NOOP("shell::Actions", "&Theme") },
    { MenuId::Language, QT_TRANSLATE_NOOP("shell::Actions", "&Language / 语言") },
    { MenuId::Connection, QT_TRANSLATE_NOOP("shell::Actions", "&Connection") },
    { MenuId::Message, QT_TRANSLATE_NOOP("shell::Actions", "&Message") },
    { MenuId::Help, QT_TRANSLATE_NOOP("shell::Actions", "&Help") },
};

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    std::map<MenuId, QActionGroup *> groups;
    for (const ActionFact &fact : facts) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(fact.name));
        action->setShortcut(QKeySequence(QString::fromLatin1(fact.shortcut)));
        if (*fact.icon)
            action->setIcon(panels::icon(QString::fromLatin1(fact.icon)));
        if (fact.sort == Sort::Choice) {
            action->setCheckable(true);
            QActionGroup *&group = groups[fact.menu];
            group = group ? group : new QActionGroup(this);
            group->addAction(action);
        }
        if (fact.sort == Sort::Submenu)
            action->setMenu(new QMenu(window));
        m_actions[fact.id] = action;
    }
    // Delete and F2 are keys of tables and texts too: they concern a connection only where connections are.
    m_actions[ActionId::Remove]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_actions[ActionId::Rename]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    m_actions[ActionId::About]->setMenuRole(QAction::AboutRole);
    retranslate();
}

QList<QAction *> Actions::of(std::initializer_list<ActionId> ids) const
{
    QList<QAction *> actions;
    for (const ActionId id : ids)
        actions.append(m_actions.at(id));
    return actions;
}

void Actions::fill(QMenuBar *bar)
{
    for (const MenuFact &fact : menuFacts)
        m_menus[fact.id] = addMenu(bar, fact.id);
    for (const ActionFact &fact : facts) {
        QMenu *menu = m_menus[fact.menu];
        if (fact.id == ActionId::ResetLayout) { // stands behind the submenus of its menu
            menu->addSeparator();
            menu->addMenu(m_menus[MenuId::Theme]);
            menu->addMenu(m_menus[MenuId::Language]);
        }
        if (fact.beginsGroup)
            menu->addSeparator();
        menu->addAction(m_actions[fact.id]);
    }
    retranslate();
}

void Actions::retranslate()
{
    for (const ActionFact &fact : facts) {
        QAction *action = m_actions[fact.id];
        action->setText(tr(fact.text));
        action->setStatusTip(tr(fact.tip));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tr(fact.tip) : QStringLiteral("%1 (%2)").arg(tr(fact.tip), keys));
    }
    for (const MenuFact &fact : menuFacts)
        if (const auto menu = m_menus.find(fact.id); menu != m_menus.end())
            menu->second->setTitle(tr(fact.text));
}

QMenu *Actions::addMenu(QMenuBar *bar, MenuId id)
{
    const bool isSubmenu = id == MenuId::Theme || id == MenuId::Language;
    return isSubmenu ? new QMenu(m_window) : bar->addMenu(QString());
}

} // namespace shell
