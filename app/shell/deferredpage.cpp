// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deferredpage.h"

#include <QVBoxLayout>

#include <utility>

namespace shell {

DeferredPage::DeferredPage(Make make, QWidget *parent)
    : QWidget(parent)
    , m_maker(std::move(make))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void DeferredPage::make()
{
    const Make maker = std::exchange(m_maker, {});
    if (!maker)
        return;
    QWidget *page = maker(this);
    setFocusProxy(page);
    layout()->addWidget(page);
    page->show();
}

void DeferredPage::showEvent(QShowEvent *event)
{
    make();
    QWidget::showEvent(event);
}

} // namespace shell
