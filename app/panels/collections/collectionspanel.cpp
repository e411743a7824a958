// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collections/collectionspanel.h"

#include "models/collectionsource.h"
#include "models/figures.h"
#include "panels/collections/requesttree.h"
#include "panels/look/clearableline.h"
#include "panels/look/emptystate.h"
#include "panels/look/icon.h"
#include "panels/look/mnemonic.h"
#include "panels/look/strip.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace panels {

using models::CollectionsModel;

namespace {

CollectionsModel::Kind kindOf(const QModelIndex &index)
{
    return CollectionsModel::Kind(index.data(CollectionsModel::KindRole).toInt());
}

} // namespace

CollectionsPanel::CollectionsPanel(CollectionsModel &model, models::CollectionSource &source, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_source(source)
    , m_filter(new ClearableLine(this))
    , m_content(new QStackedWidget(this))
    , m_tree(new RequestTree(model, this))
    , m_empty(new EmptyState(this))
    , m_place(new QLabel(this))
{
    layOut();
    observe();
    retranslate();
}

void CollectionsPanel::layOut()
{
    m_content->addWidget(m_tree);
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
}

void CollectionsPanel::observe()
{
    connect(m_filter, &QLineEdit::textChanged, this, &CollectionsPanel::applyFilter);
    connect(m_tree, &RequestTree::entryActivated, this, &CollectionsPanel::activate);
    connect(m_tree, &RequestTree::choiceChanged, this, &CollectionsPanel::choiceChanged);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_filter->text().isEmpty())
            Q_EMIT sampleWished();
        else
            m_filter->clear();
    });
    for (const auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_tree->model(), change, this, &CollectionsPanel::showContent);
    connect(&m_source, &models::CollectionSource::opened, this, &CollectionsPanel::showPlace);
}

QWidget *CollectionsPanel::makeHeader()
{
    auto *header = new Strip(this);
    m_filter->setObjectName(QStringLiteral("collectionFilter"));
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

QModelIndex CollectionsPanel::current() const
{
    return m_tree->currentEntry();
}

QModelIndexList CollectionsPanel::chosen() const
{
    return m_tree->chosenEntries();
}

QString CollectionsPanel::folder() const
{
    const QModelIndex index = current();
    const QString path = index.data(CollectionsModel::PathRole).toString();
    return index.isValid() && kindOf(index) == CollectionsModel::Kind::Folder ? path
                                                                              : collections::parentPath(path);
}

void CollectionsPanel::select(const QString &path)
{
    const QModelIndex index = m_model.indexOf(path);
    if (!index.isValid() || m_tree->goTo(index))
        return;
    m_filter->clear();
    m_tree->goTo(index);
}

void CollectionsPanel::renameCurrent()
{
    m_tree->renameCurrent();
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

void CollectionsPanel::applyFilter(const QString &text)
{
    m_tree->setFilter(text);
    showContent();
}

void CollectionsPanel::activate(const QModelIndex &entry)
{
    switch (kindOf(entry)) {
    case CollectionsModel::Kind::Folder:
        break; // the view opens and shuts it
    case CollectionsModel::Kind::Request:
    case CollectionsModel::Kind::Broken:
        Q_EMIT requestActivated(entry);
        break;
    case CollectionsModel::Kind::Message:
        Q_EMIT messageActivated(entry);
        break;
    }
}

void CollectionsPanel::showContent()
{
    const bool isEmpty = m_tree->isEmpty();
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
