// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/draftlink.h"

#include "models/draft.h"
#include "panels/composer/messageinput.h"

#include <QScopedValueRollback>

namespace panels {

using requests::Message;

namespace {

constexpr qint64 storedAtOnce = 64 * 1024; // bytes
constexpr std::chrono::milliseconds storeDelay{ 500 };

} // namespace

DraftLink::DraftLink(models::Draft &draft, MessageInput &input, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_input(input)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(storeDelay);
    connect(&m_pause, &QTimer::timeout, this, &DraftLink::store);
    connect(&input, &MessageInput::edited, this, &DraftLink::noteEdit);
    connect(&draft, &models::Draft::aboutToReplace, this, &DraftLink::store);
    connect(&draft, &models::Draft::replaced, this, &DraftLink::load);
    connect(&draft, &models::Draft::messageChanged, this, [this] {
        if (!m_isStoring)
            exchange();
    });
}

Message DraftLink::written() const
{
    return { m_draft.message().name, m_input.form(), m_input.content() };
}

void DraftLink::load()
{
    m_input.setMessage(m_draft.message());
    Q_EMIT loaded();
}

// What was written can be had again by undoing.
void DraftLink::exchange()
{
    m_input.exchangeMessage(m_draft.message());
    Q_EMIT loaded();
}

void DraftLink::store()
{
    m_pause.stop();
    const QScopedValueRollback storing(m_isStoring, true);
    m_draft.setMessage(written());
}

void DraftLink::put(const Message &message)
{
    m_draft.setMessage(message);
}

void DraftLink::noteEdit()
{
    if (m_input.bytes() <= storedAtOnce)
        store();
    else
        m_pause.start();
}

} // namespace panels
