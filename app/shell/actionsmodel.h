// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

class QAction;

namespace shell {

class Actions;

// All actions of a window, those of its docks too, as rows to search in: what fits best first, among equals
// what was used last, then as in the menus.
class ActionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MenuRole = Qt::UserRole, // "View ▸ Layout"
        KeysRole, // as people read them; empty: none
        IsEnabledRole,
        ReasonRole, // why it is not enabled
    };

    // `used` are names of actions, the last used first.
    ActionsModel(const Actions &actions, const QStringList &used, QObject *parent = nullptr);

    // Fits the name in the language of the interface, the English one, or the menu with the name.
    void search(const QString &typed);
    QAction *actionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        QAction *action;
        QString name;
        QString english;
        QString menu;
        QString reason;
        int used; // place among those used; larger: longer ago
    };
    struct Found
    {
        qsizetype entry;
        int score;
    };

    int scoreOf(const Entry &entry, const QString &typed) const; // negative: does not fit
    const Entry &at(int row) const { return m_entries[m_found[row].entry]; }

    QList<Entry> m_entries; // in the order of the menus
    QList<Found> m_found;
};

} // namespace shell
