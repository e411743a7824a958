// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/pingledger.h"

#include <algorithm>

namespace connections {

void PingLedger::addPing(const QByteArray &payload)
{
    m_payloads.push_back(payload);
    if (m_payloads.size() <= maxKept)
        return;
    m_payloads.pop_front();
    ++m_forgotten;
}

void PingLedger::addPong(const QByteArray &payload)
{
    const auto newest = std::find(m_payloads.rbegin(), m_payloads.rend(), payload);
    if (newest == m_payloads.rend())
        return;
    m_payloads.erase(m_payloads.begin(), newest.base());
    m_forgotten = 0;
}

} // namespace connections
