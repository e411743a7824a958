// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/sendorder.h"

#include <algorithm>

namespace connections {

void SendOrder::addMessage(wire::Opcode opcode, qsizetype size)
{
    m_entries.push_back({ opcode, size, {} });
    m_bytes += size;
}

void SendOrder::addClose(const wire::ClosePayload &close)
{
    m_entries.push_back({ wire::Opcode::Close, 0, close });
}

std::optional<wire::Opcode> SendOrder::takeMessage()
{
    if (m_entries.empty() || m_entries.front().opcode == wire::Opcode::Close)
        return std::nullopt;
    const Entry entry = m_entries.front();
    m_entries.pop_front();
    m_bytes -= entry.size;
    return entry.opcode;
}

std::optional<wire::ClosePayload> SendOrder::takeClose()
{
    if (m_entries.empty() || m_entries.front().opcode != wire::Opcode::Close)
        return std::nullopt;
    const wire::ClosePayload close = m_entries.front().close;
    m_entries.pop_front();
    return close;
}

void SendOrder::clear()
{
    m_entries.clear();
    m_bytes = 0;
}

qint64 SendOrder::messages() const
{
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [](const Entry &entry) { return entry.opcode != wire::Opcode::Close; });
}

bool SendOrder::endsWithClose() const
{
    return !m_entries.empty() && m_entries.back().opcode == wire::Opcode::Close;
}

} // namespace connections
