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

void ConnectionRows::removeAt(int row)
{
    m_removed.append(m_rows.takeAt(row));
}

void ConnectionRows::restore(const ConnectionRow &content)
{
    m_removed.removeIf([&](const ConnectionRow &row) { return row.subject == content.subject; });
    m_rows.insert(placeOf(content.subject.connection), content);
}

int ConnectionRows::placeOf(captures::ConnectionId id) const
{
    const auto found = std::find_if(m_rows.begin() + 1, m_rows.end(), [id](const ConnectionRow &row) {
        return !row.subject.isConnection() || row.subject.connection >= id;
    });
    return int(found - m_rows.begin());
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

void ConnectionRows::setRemovedStatus(const sessions::ConnectionStatus &status)
{
    for (ConnectionRow &row : m_removed)
        if (row.subject.connection == status.id)
            row.status = status;
}

void ConnectionRows::setTraffic(int row, const Flow &in, const Flow &out)
{
    m_rows[row].status.in = in;
    m_rows[row].status.out = out;
}

void ConnectionRows::setOutcome(int row, const sessions::Outcome &outcome)
{
    m_rows[row].status.summary = outcome.summary();
    m_rows[row].status.hasFailed = outcome.hasFailed();
}

void ConnectionRows::sumUp()
{
    Flow in;
    Flow out;
    for (const ConnectionRow &removed : m_removed) {
        add(in, withoutRates(removed.status.in));
        add(out, withoutRates(removed.status.out));
    }
    for (qsizetype row = 1; row < m_rows.size(); ++row) {
        add(in, m_rows[row].status.in);
        add(out, m_rows[row].status.out);
    }
    setTraffic(0, in, out);
}

} // namespace models
