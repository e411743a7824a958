// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <map>

class QMenuBar;

namespace shell {

enum class ActionId {
    NewCapture,
    OpenCapture,
    RecentCaptures,
    SaveCaptureAs,
    Quit,
    CopyPayload,
    ClearLog,
    FollowLog,
    NextPanel,
    PreviousPanel,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageSystem,
    LanguageEnglish,
    LanguageChinese,
    ResetLayout,
    NewConnection,
    EditUrl,
    ConnectAgain,
    Disconnect,
    Duplicate,
    Rename,
    Remove,
    NextConnection,
    PreviousConnection,
    EditMessage,
    Send,
    SendPing,
    SendPong,
    CloseWithCode,
    About,
};

enum class MenuId { File, Edit, View, Theme, Language, Connection, Message, Help };

// Every action of a window: the one place for its text, shortcut, icon and status tip, and for its place in
// the menus. What it does is connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *operator[](ActionId id) const { return m_actions.at(id); }
    QList<QAction *> of(std::initializer_list<ActionId> ids) const;
    void fill(QMenuBar *bar);
    QMenu *menu(MenuId id) const { return m_menus.at(id); } // after fill()
    void retranslate();

private:
    QMenu *addMenu(QMenuBar *bar, MenuId id);

    QWidget *m_window;
    std::map<ActionId, QAction *> m_actions;
    std::map<MenuId, QMenu *> m_menus;
};

} // namespace shell
