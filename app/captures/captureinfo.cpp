// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureinfo.h"

#include "captures/capturereader.h"
#include "payloads/jsonwriter.h"
#include "wire/secrets.h"

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

void traffic(JsonWriter &json, QByteArrayView key, const Traffic &traffic)
{
    json.key(key);
    json.beginObject();
    json.key("messages");
    json.number(traffic.messages);
    json.key("bytes");
    json.number(traffic.bytes);
    json.key("wire_bytes");
    json.number(traffic.wireBytes);
    json.endObject();
}

void connection(JsonWriter &json, const CaptureReader &capture, const ConnectionRecord &record)
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
    traffic(json, "in", capture.traffic(record.id, Direction::In));
    traffic(json, "out", capture.traffic(record.id, Direction::Out));
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
    for (const ConnectionRecord &record : capture.connections())
        connection(json, capture, record);
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
