// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionrows.h"

#include "captures/saturatingsum.h"

#include <algorithm>

namespace models {

using sessions::Flow;

namespace {

void add(Flow &sum, const Flow &flow)
{
    sum.messages += flow.messages;
    sum.bytes = captures::saturatingSum(sum.bytes, flow.bytes);
    sum.messagesPerSecond += flow.messagesPerSecond;
    sum.bytesPerSecond += flow.bytesPerSecond;
}

Flow withoutRates(const Flow &flow)
{
    return { flow.messages, flow.bytes };
}

} // namespace

int ConnectionRows::rowOf(const Subject &subject) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const ConnectionRow &row) { return row.subject == subject; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ConnectionRows::rowOf(captures::ConnectionId id) const
{
    return rowOf({ Subject::Kind::Connection, id, {} });
}

int ConnectionRows::firstRecent() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const ConnectionRow &row) {
        return row.subject.kind == Subject::Kind::Recent;
    });
    return int(found - m_rows.begin());
}

void ConnectionRows::clear()
{
    m_rows = { ConnectionRow() };
}

void ConnectionRows::append(const ConnectionRow &row)
{
    m_rows.append(row);
}

void ConnectionRows::insert(int row, const ConnectionRow &content)
{
    m_rows.insert(row, content);
}

void ConnectionRows::removeAt(int row)
{
    const ConnectionRow removed = m_rows.takeAt(row);
    add(m_removedIn, withoutRates(removed.status.in));
    add(m_removedOut, withoutRates(removed.status.out));
}

void ConnectionRows::setRecent(const QList<requests::Request> &recent)
{
    m_rows.resize(firstRecent());
    for (const requests::Request &request : recent)
        m_rows.append(ConnectionRow::ofRecent(request));
}

void ConnectionRows::setStatus(int row, const sessions::ConnectionStatus &status)
{
    m_rows[row].status = status;
}

void ConnectionRows::setTraffic(int row, const Flow &in, const Flow &out)
{
    m_rows[row].status.in = in;
    m_rows[row].status.out = out;
}

void ConnectionRows::sumUp()
{
    Flow in = m_removedIn;
    Flow out = m_removedOut;
    for (qsizetype row = 1; row < m_rows.size(); ++row) {
        add(in, m_rows[row].status.in);
        add(out, m_rows[row].status.out);
    }
    setTraffic(0, in, out);
}

} // namespace models
