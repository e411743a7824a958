// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actionfacts.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <map>

class QMenuBar;

namespace shell {

// Every action of a window, made from its facts, and the menus they stand in. What an action does is
// connected in shell/wiring.
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

    static QString reason(ActionFact::Need need); // why an action with it cannot be used; translated
    static bool isInMenuBar(MenuId id); // the others are submenus of View

private:
    QMenu *addMenu(QMenuBar *bar, MenuId id);

    QWidget *m_window;
    std::map<ActionId, QAction *> m_actions;
    std::map<MenuId, QMenu *> m_menus;
};

} // namespace shell
