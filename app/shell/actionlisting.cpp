// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actionlisting.h"

#include "shell/actions.h"

#include <QMenu>

namespace shell {

namespace {

const ActionFact *factOf(const QAction *action)
{
    for (const ActionFact &fact : actionFacts())
        if (action->objectName() == QLatin1String(fact.name))
            return &fact;
    return nullptr;
}

QString reasonFor(const QAction *action, const ActionFact *fact)
{
    if (action->isEnabled() || !fact)
        return {};
    return Actions::reason(fact->needs);
}

void collect(QList<ListedAction> &all, const QMenu *menu, const QString &path)
{
    for (QAction *action : menu->actions()) {
        const ActionFact *fact = factOf(action);
        if (action->isSeparator() || (fact && fact->sort == ActionFact::Sort::Submenu))
            continue;
        const QString name = withoutMnemonic(action->text());
        if (action->menu()) {
            collect(all, action->menu(), path + QStringLiteral(" ▸ ") + name);
            continue;
        }
        const QString english = fact ? withoutMnemonic(QString::fromUtf8(fact->text)) : name;
        all.append({ action, name, english, path, reasonFor(action, fact) });
    }
}

} // namespace

QList<ListedAction> listedActions(const Actions &actions)
{
    QList<ListedAction> all;
    for (const MenuFact &fact : menuFacts())
        if (Actions::isInMenuBar(fact.id))
            collect(all, actions.menu(fact.id), withoutMnemonic(actions.menu(fact.id)->title()));
    return all;
}

} // namespace shell
