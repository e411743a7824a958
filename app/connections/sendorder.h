// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/closecode.h"
#include "wire/frame.h"

#include <deque>
#include <optional>

namespace connections {

// In which order things are to be sent: messages that are on their way through QWebSocket, and our Close,
// which waits for those before it. Holds no payloads.
class SendOrder
{
public:
    void addMessage(wire::Opcode opcode, qsizetype size);
    void addClose(const wire::ClosePayload &close);

    // The opcode of the message that has come out of QWebSocket; nullopt if none was expected.
    std::optional<wire::Opcode> takeMessage();
    // The Close, once nothing is before it.
    std::optional<wire::ClosePayload> takeClose();
    // Forgets all that waits.
    void clear();

    qint64 messages() const; // that wait
    qint64 bytes() const { return m_bytes; } // of their payloads
    bool endsWithClose() const;

private:
    struct Entry
    {
        wire::Opcode opcode = wire::Opcode::Text; // Close: `close` is to be sent
        qsizetype size = 0;
        wire::ClosePayload close;
    };

    std::deque<Entry> m_entries;
    qint64 m_bytes = 0;
};

} // namespace connections
