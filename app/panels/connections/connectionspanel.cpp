// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/connections/connectionspanel.h"

#include "models/connectionsmodel.h"
#include "models/focus.h"
#include "panels/connections/connectionlist.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace panels {

using models::Subject;

ConnectionsPanel::ConnectionsPanel(models::ConnectionsModel &model, models::Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_focus(focus)
    , m_view(new ConnectionList(this))
    , m_advice(new QLabel(this))
{
    m_view->setModel(&model);
    m_advice->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_advice->setContentsMargins(16, 12, 16, 16);
    m_advice->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view);
    layout->addWidget(m_advice);
    setFocusProxy(m_view);
    setMinimumWidth(fontMetrics().averageCharWidth() * 32);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    lookAtRow(index.row());
            });
    connect(m_view, &QAbstractItemView::activated, this, &ConnectionsPanel::activated);
    connect(&focus, &models::Focus::subjectChanged, this, &ConnectionsPanel::followFocus);
    for (const auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&model, change, this, &ConnectionsPanel::showAdvice);
    connect(&model, &QAbstractItemModel::modelReset, this, &ConnectionsPanel::followFocus);
    retranslate();
    followFocus();
}

void ConnectionsPanel::setMenuActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
}

void ConnectionsPanel::renameCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_model.flags(index).testFlag(Qt::ItemIsEditable) || m_view->viewport()->findChild<QLineEdit *>())
        return; // the latter: one is being renamed already
    m_view->setFocus();
    m_view->edit(index);
}

void ConnectionsPanel::step(int rows)
{
    const int count = m_model.rowCount();
    const int row = std::max(0, m_model.rowOf(m_focus.subject()));
    lookAtRow((row + rows % count + count) % count);
}

void ConnectionsPanel::lookAtRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const Subject subject = m_model.subjectAt(row);
    switch (subject.kind) {
    case Subject::Kind::WholeCapture:
        m_focus.lookAtWholeCapture();
        break;
    case Subject::Kind::Connection:
        m_focus.lookAt(subject.connection);
        break;
    case Subject::Kind::Recent:
        m_focus.lookAtRecent(subject.request);
        break;
    }
}

void ConnectionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionsPanel::retranslate()
{
    m_view->setAccessibleName(tr("Connections"));
    m_advice->setText(tr("Connections appear here. Type a URL and press Enter to make the first one."));
    m_view->viewport()->update();
}

void ConnectionsPanel::followFocus()
{
    showAdvice();
    const int row = m_model.rowOf(m_focus.subject());
    if (row >= 0 && row != m_view->currentIndex().row())
        m_view->setCurrentIndex(m_model.index(row));
}

void ConnectionsPanel::showAdvice()
{
    m_advice->setVisible(m_model.rowCount() <= 1);
}

} // namespace panels
