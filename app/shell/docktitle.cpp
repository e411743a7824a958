// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/docktitle.h"

#include "panels/look/icon.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace shell {

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_dock(dock)
    , m_content(new QWidget(this))
    , m_name(new QLabel(m_content))
    , m_float(makeButton(QStringLiteral("dock-float")))
    , m_close(makeButton(QStringLiteral("dock-close")))
{
    m_name->setTextFormat(Qt::PlainText);
    auto *content = new QHBoxLayout(m_content);
    content->setContentsMargins(10, 2, 6, 2);
    content->setSpacing(2);
    content->addWidget(m_name, 1);
    content->addWidget(m_float);
    content->addWidget(m_close);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockTitle::retranslate);
    connect(dock, &QDockWidget::windowTitleChanged, m_name, &QLabel::setText);
    dock->setTitleBarWidget(this);
    retranslate();
}

void DockTitle::setTabbed(bool isTabbed)
{
    if (isTabbed == m_isTabbed)
        return;
    m_isTabbed = isTabbed;
    m_content->setVisible(!isTabbed);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return m_isTabbed ? QSize(0, 0) : QWidget::sizeHint();
}

QSize DockTitle::minimumSizeHint() const
{
    return m_isTabbed ? QSize(0, 0) : QWidget::minimumSizeHint();
}

void DockTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// Not for the tabulator key: the View menu and the tabs' menu do the same.
QToolButton *DockTitle::makeButton(const QString &icon)
{
    auto *button = new QToolButton(m_content);
    button->setIcon(panels::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

void DockTitle::retranslate()
{
    m_float->setToolTip(m_dock->isFloating() ? tr("Put back into the window") : tr("Take out of the window"));
    m_close->setToolTip(tr("Close the panel; the View menu shows it again"));
    for (QToolButton *button : { m_float, m_close })
        button->setAccessibleName(button->toolTip());
}

} // namespace shell
