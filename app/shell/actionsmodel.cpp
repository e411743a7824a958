// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actionsmodel.h"

#include "models/figures.h"
#include "shell/actionlisting.h"
#include "shell/fuzzymatch.h"

#include <QAction>

#include <algorithm>

namespace shell {

ActionsModel::ActionsModel(const Actions &actions, const QStringList &used, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const ListedAction &listed : listedActions(actions)) {
        const qsizetype place = used.indexOf(listed.action->objectName());
        m_entries.append({ listed.action, listed.name, listed.english, listed.menu, listed.reason,
                           int(place < 0 ? used.size() : place) });
    }
    search({});
}

void ActionsModel::search(const QString &typed)
{
    beginResetModel();
    m_found.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (const int score = scoreOf(m_entries[i], typed); score >= 0)
            m_found.append({ i, score });
    std::stable_sort(m_found.begin(), m_found.end(), [this](const Found &one, const Found &other) {
        if (one.score != other.score)
            return one.score > other.score;
        return m_entries[one.entry].used < m_entries[other.entry].used;
    });
    endResetModel();
}

QAction *ActionsModel::actionAt(int row) const
{
    return row >= 0 && row < m_found.size() ? at(row).action : nullptr;
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = at(index.row());
    const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::DecorationRole:
        return entry.action->icon();
    case Qt::CheckStateRole:
        return entry.action->isCheckable() ? QVariant(entry.action->isChecked() ? Qt::Checked : Qt::Unchecked)
                                           : QVariant();
    case Qt::ToolTipRole:
        return entry.action->statusTip();
    case Qt::AccessibleTextRole:
        return models::listText({ entry.name, entry.menu, keys, entry.reason });
    case MenuRole:
        return entry.menu;
    case KeysRole:
        return keys;
    case IsEnabledRole:
        return entry.action->isEnabled();
    case ReasonRole:
        return entry.reason;
    default:
        return {};
    }
}

// Also what cannot be done now can be looked at: it says why.
Qt::ItemFlags ActionsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

int ActionsModel::scoreOf(const Entry &entry, const QString &typed) const
{
    constexpr int missing = -1;
    constexpr int nameBonus = 12; // before the same letters in the name of the menu
    const int name = std::max(fuzzyMatch(typed, entry.name).value_or(missing),
                              fuzzyMatch(typed, entry.english).value_or(missing));
    if (typed.trimmed().isEmpty())
        return 0;
    const int menu = fuzzyMatch(typed, entry.menu + QLatin1Char(' ') + entry.name).value_or(missing);
    return std::max(name < 0 ? missing : name + nameBonus, menu);
}

} // namespace shell
