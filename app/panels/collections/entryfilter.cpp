// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collections/entryfilter.h"

#include "models/collectionsmodel.h"

namespace panels {

using models::CollectionsModel;

EntryFilter::EntryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

bool EntryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString url = sourceModel()->index(row, 0, parent).data(CollectionsModel::UrlRole).toString();
    return filterRegularExpression().match(url).hasMatch()
        || QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace panels
