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

using Sort = ActionFact::Sort;

// Keys of tables and texts: they concern an entry only where entries are.
constexpr ActionId localActions[] = { ActionId::Remove,         ActionId::Rename,
                                      ActionId::RenameRequest,  ActionId::DeleteRequest,
                                      ActionId::UndoCollection, ActionId::RedoCollection };

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    std::map<MenuId, QActionGroup *> groups;
    for (const ActionFact &fact : actionFacts()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(fact.name));
        action->setShortcut(QKeySequence(QString::fromLatin1(fact.shortcut)));
        if (*fact.icon)
            action->setIcon(panels::icon(QString::fromLatin1(fact.icon)));
        if (fact.sort == Sort::Choice) {
            QActionGroup *&group = groups[fact.menu];
            group = group ? group : new QActionGroup(this);
            group->addAction(action);
        }
        action->setCheckable(fact.sort == Sort::Choice || fact.sort == Sort::Switch);
        if (fact.sort == Sort::Submenu)
            action->setMenu(new QMenu(window));
        m_actions[fact.id] = action;
    }
    for (const ActionId id : localActions)
        m_actions[id]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_actions[ActionId::Preferences]->setMenuRole(QAction::PreferencesRole);
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
    for (const MenuFact &fact : menuFacts())
        m_menus[fact.id] = addMenu(bar, fact.id);
    for (const ActionFact &fact : actionFacts()) {
        QMenu *menu = m_menus[fact.menu];
        if (fact.id == ActionId::ResetLayout) { // stands behind the submenus of its menu
            menu->addSeparator();
            menu->addMenu(m_menus[MenuId::Layout]);
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
    for (const ActionFact &fact : actionFacts()) {
        QAction *action = m_actions[fact.id];
        action->setText(tr(fact.text));
        action->setStatusTip(tr(fact.tip));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tr(fact.tip) : QStringLiteral("%1 (%2)").arg(tr(fact.tip), keys));
    }
    for (const MenuFact &fact : menuFacts())
        if (const auto menu = m_menus.find(fact.id); menu != m_menus.end())
            menu->second->setTitle(tr(fact.text));
}

QMenu *Actions::addMenu(QMenuBar *bar, MenuId id)
{
    return isInMenuBar(id) ? bar->addMenu(QString()) : new QMenu(m_window);
}

bool Actions::isInMenuBar(MenuId id)
{
    return id != MenuId::Layout && id != MenuId::Theme && id != MenuId::Language;
}

QString Actions::reason(ActionFact::Need need)
{
    using Need = ActionFact::Need;
    switch (need) {
    case Need::Nothing:
        break;
    case Need::OwnCapture:
        return tr("not in an opened file");
    case Need::Recording:
        return tr("nothing was recorded yet");
    case Need::Record:
        return tr("needs a row of the log");
    case Need::Filter:
        return tr("all rows are shown");
    case Need::Message:
        return tr("needs a message of the log");
    case Need::Connection:
        return tr("needs a connection");
    case Need::Removed:
        return tr("nothing was removed");
    case Need::Live:
        return tr("not connected");
    case Need::Ended:
        return tr("needs a connection that has ended");
    case Need::Open:
        return tr("needs an open connection");
    case Need::Ticked:
        return tr("needs ticked connections");
    case Need::Sent:
        return tr("nothing was sent yet");
    case Need::Saved:
        return tr("needs a request of the collection");
    case Need::Chosen:
        return tr("needs a chosen entry of the collection");
    case Need::OtherFolder:
        return tr("the collection is in the usual folder");
    }
    return {};
}

} // namespace shell
