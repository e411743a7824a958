// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/passedover.h"

#include "captures/saturatingsum.h"
#include "payloads/jsonwriter.h"

namespace captures {

void PassedOver::add(Batch &batch)
{
    for (const Record &record : batch)
        std::visit([this](const auto &held) { note(held); }, record);
    m_records += qint64(batch.size());
    batch.clear();
}

void PassedOver::addLost(qint64 messages)
{
    m_messages += messages;
    m_records += messages;
}

void PassedOver::note(const MessageRecord &record)
{
    ++m_messages;
    m_bytes = saturatingSum(m_bytes, record.message.size);
    widen(record.message.time);
}

void PassedOver::note(const EventRecord &record)
{
    widen(record.time);
}

void PassedOver::note(const ConnectionChange &change)
{
    m_connections.insert_or_assign(change.record().id, change);
}

void PassedOver::widen(wire::Timestamp time)
{
    m_from = std::min(m_from.value_or(time), time);
    m_to = std::max(m_to.value_or(time), time);
}

Batch PassedOver::takeRecords()
{
    const auto now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    EventRecord gap{ ConnectionId(0), m_to.value_or(now), "gap", {} };
    payloads::JsonWriter json(gap.detail);
    json.beginObject();
    json.key("messages");
    json.number(m_messages);
    json.key("bytes");
    json.number(m_bytes);
    if (m_from) {
        json.key("from");
        json.string(wire::toIso8601(*m_from));
        json.key("to");
        json.string(wire::toIso8601(*m_to));
    }
    json.endObject();
    Batch records;
    for (const auto &[id, connection] : m_connections)
        records.emplace_back(connection);
    records.emplace_back(std::move(gap));
    *this = PassedOver();
    return records;
}

} // namespace captures
