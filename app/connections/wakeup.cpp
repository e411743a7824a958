// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/wakeup.h"

#include <QCoreApplication>
#include <QEvent>

namespace connections {

Wakeup::Wakeup(std::function<void()> onWoken, QObject *parent)
    : QObject(parent)
    , m_onWoken(std::move(onWoken))
{
}

void Wakeup::wake()
{
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Wakeup::customEvent(QEvent *)
{
    m_onWoken();
}

} // namespace connections
