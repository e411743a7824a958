// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace panels {

// The entries of a CollectionsModel whose name or URL holds a text, with all that stands above and below
// them.
class EntryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EntryFilter(QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace panels
