// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look/mnemonic.h"

#include <QList>
#include <QString>

class QAction;

namespace shell {

class Actions;

// An action as people read it in a list: without the mnemonics of menus.
struct ListedAction
{
    QAction *action;
    QString name;
    QString english; // the same before translation
    QString menu; // "View ▸ Layout"
    QString reason; // why it cannot be used now; empty: it can, or that is not simple to say
};

// Every action that stands in a menu, in order; submenus that are filled when they open are left out.
QList<ListedAction> listedActions(const Actions &actions);

using panels::withoutMnemonic;

} // namespace shell
