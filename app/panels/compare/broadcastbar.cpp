// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare/broadcastbar.h"

#include "models/connectioncommands.h"
#include "panels/look/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace panels {

BroadcastBar::BroadcastBar(models::ConnectionCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_text(new QLineEdit(this))
    , m_send(new QPushButton(icon(QStringLiteral("broadcast")), QString(), this))
{
    setObjectName(QStringLiteral("broadcastBar"));
    m_text->setObjectName(QStringLiteral("broadcastText"));
    m_send->setObjectName(QStringLiteral("broadcastSend"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_send);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::returnPressed, this, &BroadcastBar::send);
    connect(m_send, &QPushButton::clicked, this, &BroadcastBar::send);
    connect(m_text, &QLineEdit::textChanged, this, &BroadcastBar::adapt);
    connect(&commands, &models::ConnectionCommands::changed, this, &BroadcastBar::adapt);
    retranslate();
    adapt();
}

void BroadcastBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BroadcastBar::retranslate()
{
    m_text->setAccessibleName(tr("Text to send to all ticked connections"));
    m_send->setText(tr("Send to all ticked"));
    adapt();
}

void BroadcastBar::adapt()
{
    const bool canSend = m_commands.canBroadcast();
    m_text->setPlaceholderText(canSend ? tr("A text for all ticked connections, Enter sends it")
                                       : tr("None of the ticked connections is open: connect one to send"));
    m_send->setEnabled(canSend && !m_text->text().isEmpty());
}

void BroadcastBar::send()
{
    if (!m_send->isEnabled())
        return;
    m_commands.broadcast(sessions::MessageKind::Text, m_text->text().toUtf8());
    m_text->selectAll();
}

} // namespace panels
