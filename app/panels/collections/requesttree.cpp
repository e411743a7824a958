// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collections/requesttree.h"

#include "models/collectionsmodel.h"
#include "panels/collections/collectiondelegate.h"
#include "panels/collections/entryfilter.h"

#include <QLineEdit>

namespace panels {

using models::CollectionsModel;

namespace {

constexpr int fewFolders = 8; // that many are shown open at first

QString pathOf(const QModelIndex &index)
{
    return index.data(CollectionsModel::PathRole).toString();
}

} // namespace

RequestTree::RequestTree(CollectionsModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_filtered(new EntryFilter(this))
{
    m_filtered->setSourceModel(&model);
    setModel(m_filtered);
    layOut();
    observe();
}

void RequestTree::layOut()
{
    setObjectName(QStringLiteral("collection"));
    setItemDelegate(new CollectionDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setDragDropMode(QAbstractItemView::InternalMove);
    setTextElideMode(Qt::ElideMiddle);
}

void RequestTree::observe()
{
    connect(this, &QTreeView::expanded, this, &RequestTree::noteFolder);
    connect(this, &QTreeView::collapsed, this, &RequestTree::noteFolder);
    connect(this, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT entryActivated(m_filtered->mapToSource(index)); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestTree::choiceChanged);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &RequestTree::keepExpanded);
}

// While one filters all that is found is open, and dragging would put things where one does not see it.
void RequestTree::setFilter(const QString &text)
{
    m_isFiltering = !text.isEmpty();
    m_filtered->setFilterFixedString(text);
    setDragEnabled(!m_isFiltering);
    if (m_isFiltering) {
        expandAll();
        return;
    }
    collapseAll();
    for (const QString &path : std::as_const(m_expanded))
        expand(m_filtered->mapFromSource(m_model.indexOf(path)));
}

bool RequestTree::isEmpty() const
{
    return m_filtered->rowCount() == 0;
}

QModelIndex RequestTree::currentEntry() const
{
    const QModelIndexList all = chosenEntries();
    const QModelIndex index = m_filtered->mapToSource(currentIndex());
    return all.contains(index) ? index : all.value(0);
}

QModelIndexList RequestTree::chosenEntries() const
{
    QModelIndexList chosen;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        chosen.append(m_filtered->mapToSource(index));
    return chosen;
}

bool RequestTree::goTo(const QModelIndex &entry)
{
    const QModelIndex shown = m_filtered->mapFromSource(entry);
    if (!shown.isValid())
        return false;
    setCurrentIndex(shown);
    scrollTo(shown);
    return true;
}

void RequestTree::renameCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.flags().testFlag(Qt::ItemIsEditable) || viewport()->findChild<QLineEdit *>())
        return; // the latter: one is being renamed already
    setFocus();
    edit(index);
}

void RequestTree::noteFolder(const QModelIndex &index)
{
    if (m_isFiltering)
        return;
    if (isExpanded(index))
        m_expanded.insert(pathOf(index));
    else
        m_expanded.remove(pathOf(index));
}

// Entries that were moved or renamed come as new rows.
void RequestTree::keepExpanded(const QModelIndex &parent, int first, int last)
{
    const bool isFirst = !parent.isValid() && last - first + 1 == m_filtered->rowCount();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_filtered->index(row, 0, parent);
        if (CollectionsModel::Kind(index.data(CollectionsModel::KindRole).toInt())
            != CollectionsModel::Kind::Folder)
            continue;
        if (m_expanded.contains(pathOf(index)) || (isFirst && last < fewFolders))
            expand(index);
        if (m_filtered->hasChildren(index))
            keepExpanded(index, 0, m_filtered->rowCount(index) - 1);
    }
}

} // namespace panels
