// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureinfo.h"

#include "captures/capturereader.h"
#include "captures/saturatingsum.h"
#include "payloads/jsonwriter.h"
#include "wire/secrets.h"

#include <algorithm>
#include <map>
#include <utility>

namespace captures {

namespace {

using payloads::JsonWriter;

void time(JsonWriter &json, QByteArrayView key, const std::optional<wire::Timestamp> &value)
{
    if (!value)
        return;
    json.key(key);
    json.string(wire::toIso8601(*value));
}

void text(JsonWriter &json, QByteArrayView key, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    json.key(key);
    json.string(value);
}

// One direction of a connection.
struct Counts
{
    qint64 messages = 0; // data messages
    qint64 bytes = 0; // their payloads
    qint64 control = 0; // all other messages
    qint64 wireBytes = 0; // of both
};

struct CaptureCounts
{
    std::map<std::pair<ConnectionId, Direction>, Counts> traffic;
    std::map<ConnectionId, qint64> attempts;
};

// The sums beside the blocks do not tell data messages from control frames, so that the rows are counted:
// about a million a second.
CaptureCounts countsIn(const CaptureReader &capture)
{
    CaptureCounts all;
    capture.scan({}, 1, capture.lastRecord(), [&](const ScannedRecord &record) {
        const Row &row = record.row;
        if (row.kind == Kind::Event) {
            all.attempts[row.connection] += row.event == "connecting";
            return true;
        }
        Counts &counts = all.traffic[{ row.connection, row.direction }];
        if (row.kind == Kind::Text || row.kind == Kind::Binary) {
            ++counts.messages;
            counts.bytes = saturatingSum(counts.bytes, std::max<qint64>(0, row.size));
        } else {
            ++counts.control;
        }
        counts.wireBytes = saturatingSum(counts.wireBytes, std::max<qint64>(0, row.wireSize));
        return true;
    });
    return all;
}

void traffic(JsonWriter &json, QByteArrayView key, const Counts &traffic)
{
    json.key(key);
    json.beginObject();
    json.key("messages");
    json.number(traffic.messages);
    json.key("bytes");
    json.number(traffic.bytes);
    json.key("control");
    json.number(traffic.control);
    json.key("wire_bytes");
    json.number(traffic.wireBytes);
    json.endObject();
}

void connection(JsonWriter &json, CaptureCounts &counts, const ConnectionRecord &record)
{
    json.beginObject();
    json.key("id");
    json.number(qint64(record.id));
    json.key("url");
    json.string(wire::maskedUrls(record.url.toUtf8()));
    time(json, "opened", record.opened);
    time(json, "closed", record.closed);
    if (const int status = record.answeredStatus()) {
        json.key("status");
        json.number(status);
    }
    text(json, "subprotocol", wire::maskedSubprotocols(record.subprotocol));
    text(json, "extensions", record.extensions);
    if (record.closeCode) {
        json.key("close_code");
        json.number(*record.closeCode);
    }
    traffic(json, "in", counts.traffic[{ record.id, Direction::In }]);
    traffic(json, "out", counts.traffic[{ record.id, Direction::Out }]);
    json.key("attempts");
    json.number(counts.attempts[record.id]);
    json.endObject();
}

} // namespace

QByteArray captureInfo(const CaptureReader &capture)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.key("connections");
    json.beginArray();
    CaptureCounts counts = countsIn(capture);
    for (const ConnectionRecord &record : capture.connections())
        connection(json, counts, record);
    json.endArray();
    const CaptureSummary summary = capture.summary();
    json.key("records");
    json.number(summary.records);
    time(json, "first", summary.first);
    time(json, "last", summary.last);
    json.key("file_bytes");
    json.number(summary.fileBytes);
    json.endObject();
    return out;
}

} // namespace captures
