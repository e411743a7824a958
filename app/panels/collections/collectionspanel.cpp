// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collections/collectionspanel.h"

#include "models/collectionsource.h"
#include "models/figures.h"
#include "panels/collections/collectiondelegate.h"
#include "panels/look/emptystate.h"
#include "panels/look/icon.h"
#include "panels/look/mnemonic.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace panels {

using models::CollectionsModel;
using Kind = CollectionsModel::Kind;

namespace {

constexpr int fewFolders = 8; // that many are shown open at first

// Entries whose name or URL holds a text, with all that stands above and below them.
class EntryFilter : public QSortFilterProxyModel
{
public:
    explicit EntryFilter(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setAutoAcceptChildRows(true);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString url = sourceModel()->index(row, 0, parent).data(CollectionsModel::UrlRole).toString();
        return filterRegularExpression().match(url).hasMatch()
            || QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(CollectionsModel::KindRole).toInt());
}

} // namespace

CollectionsPanel::CollectionsPanel(CollectionsModel &model, models::CollectionSource &source, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_source(source)
    , m_filtered(new EntryFilter(this))
    , m_filter(new QLineEdit(this))
    , m_content(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
    , m_empty(new EmptyState(this))
    , m_place(new QLabel(this))
{
    m_filtered->setSourceModel(&model);
    m_content->addWidget(makeTree());
    m_content->addWidget(m_empty);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setContentsMargins(10, 4, 10, 4);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_content, 1);
    layout->addWidget(m_place);
    connect(m_filter, &QLineEdit::textChanged, this, &CollectionsPanel::applyFilter);
    connect(m_tree, &QTreeView::activated, this, &CollectionsPanel::activate);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CollectionsPanel::choiceChanged);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_filter->text().isEmpty())
            Q_EMIT sampleWished();
        else
            m_filter->clear();
    });
    for (const auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_filtered, change, this, &CollectionsPanel::showContent);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &CollectionsPanel::keepExpanded);
    connect(&source, &models::CollectionSource::opened, this, &CollectionsPanel::showPlace);
    retranslate();
}

QWidget *CollectionsPanel::makeHeader()
{
    auto *header = new QWidget(this);
    header->setProperty("strip", true);
    header->setAttribute(Qt::WA_StyledBackground);
    m_filter->setObjectName(QStringLiteral("collectionFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_filter, 1);
    for (int i = 0; i < 2; ++i) {
        m_buttons.append(new QToolButton(header));
        m_buttons.last()->setAutoRaise(true);
        layout->addWidget(m_buttons.last());
    }
    return header;
}

QWidget *CollectionsPanel::makeTree()
{
    m_tree->setObjectName(QStringLiteral("collection"));
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new CollectionDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_filter->text().isEmpty())
            m_expanded.insert(index.data(CollectionsModel::PathRole).toString());
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (m_filter->text().isEmpty())
            m_expanded.remove(index.data(CollectionsModel::PathRole).toString());
    });
    return m_tree;
}

void CollectionsPanel::setMenuActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *line = new QAction(m_tree);
        line->setSeparator(true);
        m_tree->addAction(action ? action : line);
    }
}

void CollectionsPanel::setButtonActions(const QList<QAction *> &actions)
{
    for (qsizetype i = 0; i < std::min(actions.size(), m_buttons.size()); ++i)
        m_buttons[i]->setDefaultAction(actions[i]);
    retranslate();
}

QModelIndex CollectionsPanel::sourceIndex(const QModelIndex &index) const
{
    return m_filtered->mapToSource(index);
}

QModelIndex CollectionsPanel::current() const
{
    const QModelIndexList all = chosen();
    const QModelIndex index = sourceIndex(m_tree->currentIndex());
    return all.contains(index) ? index : all.value(0);
}

QModelIndexList CollectionsPanel::chosen() const
{
    QModelIndexList chosen;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        chosen.append(sourceIndex(index));
    return chosen;
}

QString CollectionsPanel::folder() const
{
    const QModelIndex index = current();
    const QString path = index.data(CollectionsModel::PathRole).toString();
    return index.isValid() && kindOf(index) == Kind::Folder ? path : collections::parentPath(path);
}

void CollectionsPanel::select(const QString &path)
{
    const QModelIndex index = m_model.indexOf(path);
    if (!index.isValid())
        return;
    if (!m_filtered->mapFromSource(index).isValid())
        m_filter->clear();
    const QModelIndex shown = m_filtered->mapFromSource(index);
    m_tree->setCurrentIndex(shown);
    m_tree->scrollTo(shown);
}

void CollectionsPanel::renameCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.flags().testFlag(Qt::ItemIsEditable) || m_tree->viewport()->findChild<QLineEdit *>())
        return; // the latter: one is being renamed already
    m_tree->setFocus();
    m_tree->edit(index);
}

void CollectionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CollectionsPanel::retranslate()
{
    m_tree->setAccessibleName(tr("Saved requests"));
    m_filter->setPlaceholderText(tr("Find a request"));
    m_filter->setAccessibleName(tr("Find a request"));
    for (QToolButton *button : m_buttons)
        if (const QAction *action = button->defaultAction())
            button->setAccessibleName(withoutMnemonic(action->text()));
    showContent();
    showPlace();
}

// While one filters all that is found is open, and dragging would put things where one does not see it.
void CollectionsPanel::applyFilter(const QString &text)
{
    m_filtered->setFilterFixedString(text);
    m_tree->setDragEnabled(text.isEmpty());
    if (text.isEmpty()) {
        m_tree->collapseAll();
        for (const QString &path : std::as_const(m_expanded))
            m_tree->expand(m_filtered->mapFromSource(m_model.indexOf(path)));
    } else {
        m_tree->expandAll();
    }
    showContent();
}

void CollectionsPanel::activate(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case Kind::Folder:
        break; // the view opens and shuts it
    case Kind::Request:
    case Kind::Broken:
        Q_EMIT requestActivated(sourceIndex(index));
        break;
    case Kind::Message:
        Q_EMIT messageActivated(sourceIndex(index));
        break;
    }
}

// Entries that were moved or renamed come as new rows.
void CollectionsPanel::keepExpanded(const QModelIndex &parent, int first, int last)
{
    const bool isFirst = !parent.isValid() && last - first + 1 == m_filtered->rowCount();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_filtered->index(row, 0, parent);
        if (kindOf(index) != Kind::Folder)
            continue;
        if (m_expanded.contains(index.data(CollectionsModel::PathRole).toString())
            || (isFirst && last < fewFolders))
            m_tree->expand(index);
        if (m_filtered->hasChildren(index))
            keepExpanded(index, 0, m_filtered->rowCount(index) - 1);
    }
}

void CollectionsPanel::showContent()
{
    const bool isEmpty = m_filtered->rowCount() == 0;
    if (m_filter->text().isEmpty()) {
        m_empty->setTexts(tr("No saved requests yet"),
                          tr("Save the current request with Ctrl+S, or add the sample collection to look "
                             "around."));
        m_empty->setButton(tr("Add the sample collection"));
    } else {
        m_empty->setTexts(tr("Nothing found"), tr("No request, folder or URL holds this text."));
        m_empty->setButton(tr("Show all"));
    }
    QWidget *content = isEmpty ? static_cast<QWidget *>(m_empty) : m_tree;
    m_content->setCurrentWidget(content);
    setFocusProxy(content);
    m_filter->setEnabled(!isEmpty || !m_filter->text().isEmpty());
}

void CollectionsPanel::showPlace()
{
    const QString folder = m_source.collection().folder();
    m_place->setText(tr("Folder: %1").arg(QFileInfo(folder).fileName()));
    m_place->setToolTip(models::plainTip(folder));
    m_place->setVisible(!folder.isEmpty());
}

} // namespace panels
