// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "panels/look/emptystate.h"
#include "panels/look/tones.h"
#include "shell/actiondelegate.h"
#include "shell/actionsmodel.h"
#include "shell/settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace shell {

namespace {

constexpr int shownRows = 12;

}

CommandPalette::CommandPalette(const Actions &actions, Settings &settings, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_settings(settings)
    , m_window(window)
    , m_model(new ActionsModel(actions, settings.usedActions(), this))
    , m_line(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_none(new panels::EmptyState(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Name of an action"));
    m_line->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("paletteActions"));
    m_view->setAccessibleName(tr("Actions"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ActionDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_view);
    m_none->setTexts(tr("No action is called so"), tr("Actions are also found by the name of their menu."));
    layout->addWidget(m_none, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { trigger(m_view->currentIndex()); });
    connect(m_view, &QListView::clicked, this, &CommandPalette::trigger);
    search({});
}

// The arrows move in the list while the keyboard stays in the line.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_view, event);
        return true;
    default:
        return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && isVisible())
        close();
    QDialog::changeEvent(event);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    place();
    QDialog::showEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), panels::tonesFor(palette()).line);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), palette().color(QPalette::Window));
}

void CommandPalette::search(const QString &typed)
{
    m_model->search(typed);
    m_view->setCurrentIndex(m_model->index(0));
    m_view->scrollToTop();
    m_view->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
}

// After it has closed, so that the action finds the window and its keyboard as they were.
void CommandPalette::trigger(const QModelIndex &index)
{
    QAction *action = m_model->actionAt(index.row());
    if (!action || !action->isEnabled())
        return;
    m_settings.addUsedAction(action->objectName());
    close();
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

// In the upper middle of the window, as tall as it can be.
void CommandPalette::place()
{
    const int row = std::max(1, m_view->sizeHintForRow(0));
    const int chrome = m_line->sizeHint().height() + 24;
    const int width = std::min(m_window->width() - 32, m_window->fontMetrics().averageCharWidth() * 90);
    const int height = std::min(m_window->height() - 96, chrome + shownRows * row);
    resize(width, height);
    move(m_window->mapToGlobal(QPoint((m_window->width() - width) / 2, 56)));
}

} // namespace shell
