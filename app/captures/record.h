// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/message.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace captures {

// A connection's number within its capture, from 1.
enum class ConnectionId : qint64 {};
// A record's number within its capture: 1, 2, 3 … in order of completion, no gaps.
using RecordId = qint64;

enum class Direction : quint8 { None = 0, In = 1, Out = 2 }; // None: events; In: from the server
enum class Kind : quint8 { Text = 1, Binary = 2, Ping = 3, Pong = 4, Close = 5, Other = 6, Event = 7 };

Kind kindOf(wire::Opcode opcode);
// The words of jsonl and filters: "text", "binary", … "event"; "in", "out".
QByteArray kindName(Kind kind);
QByteArray directionName(Direction direction);

// A message seen by the tap.
struct MessageRecord
{
    ConnectionId connection{};
    Direction direction = Direction::In;
    wire::Message message;
};

// Something that happened: the names of interfaces.md ("connecting", "connected", "closed", "gap" …).
struct EventRecord
{
    ConnectionId connection{}; // 0: concerns the whole capture
    wire::Timestamp time;
    QByteArray name;
    QByteArray detail; // a JSON object, compact, UTF-8; empty: none
};

// What is known of a connection; written again whenever it changes. Takes no record id.
struct ConnectionRecord
{
    ConnectionId id{};
    QString name;
    QString url; // without user info
    QByteArray
        request; // JSON of the request it was opened with, without secrets; to reconnect after a restart
    std::optional<wire::Timestamp> opened; // first byte dialled of the latest attempt
    std::optional<wire::Timestamp> closed;
    int status = 0; // HTTP status of an answer that was taken as it is; 0: none, or a broken handshake
    QByteArray requestHead; // raw, as sent (with secrets: exports mask them)
    QByteArray responseHead; // raw, as received
    QByteArray responseBody; // of a refusal, as far as kept
    QByteArray subprotocol;
    QByteArray extensions; // as answered by the server
    QByteArray phases; // JSON object: phase name → microseconds
    QByteArray tls; // JSON object; empty: not TLS
    std::optional<quint16> closeCode; // 1005, 1006 as shown, not as on the wire
    QByteArray closedBy; // "server", "client", empty
    bool isClean = false;

    // `status`, or that of an answer that broke a rule of the handshake; 0: no HTTP answer came.
    int answeredStatus() const;
};

// A ConnectionRecord on its way to the writer. Stands outside of Record, of which there are millions: as part
// of it, it would make each twice as large.
class ConnectionChange
{
public:
    ConnectionChange(const ConnectionRecord &record) // implicit, as the others become a Record
        : m_record(std::make_shared<const ConnectionRecord>(record))
    {
    }

    const ConnectionRecord &record() const { return *m_record; }

private:
    std::shared_ptr<const ConnectionRecord> m_record;
};

using Record = std::variant<MessageRecord, EventRecord, ConnectionChange>;

constexpr qsizetype previewSize = 512; // bytes of a payload that are kept beside its row

// Bits of records.flags.
enum Flag : quint32 {
    Compressed = 1,
    InvalidUtf8 = 2,
    Incomplete = 4,
    Truncated = 8,
    Injected = 16,
    Fragmented = 32,
};

} // namespace captures
