// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/harformat.h"

#include "captures/capturereader.h"
#include "captures/formats/harhandshake.h"
#include "captures/formats/recordjson.h"
#include "captures/formats/secretmask.h"
#include "captures/formats/sink.h"
#include "payloads/jsonwriter.h"

namespace captures {

namespace {

using payloads::JsonWriter;

bool isData(const WholeRecord &record)
{
    return record.row.kind == Kind::Text || record.row.kind == Kind::Binary;
}

// Seconds since 1970 with six decimals, as text: a double would round them.
QByteArray secondsOf(wire::Timestamp time)
{
    const qint64 micros = time.time_since_epoch().count();
    return QByteArray::number(micros / 1'000'000) + '.'
        + QByteArray::number(micros % 1'000'000).rightJustified(6, '0');
}

// Not as its sender meant it: readers of HAR would take what is there of it for the whole.
bool isUnfinished(const WholeRecord &record)
{
    return record.row.flags & (Incomplete | Truncated | InvalidUtf8);
}

// The four members that Chrome and mitmproxy write.
void writeMessageMembers(JsonWriter &json, const WholeRecord &record)
{
    json.key("type");
    json.string(record.row.direction == Direction::Out ? "send" : "receive");
    json.key("time");
    json.json(secondsOf(record.row.time));
    json.key("opcode");
    json.number(record.row.kind == Kind::Text ? 1 : 2);
    json.key("data");
    if (isShownAsText(record))
        json.string(record.payload);
    else
        json.json('"' + record.payload.toBase64() + '"');
}

void writeWebSocketMessage(JsonWriter &json, const WholeRecord &record)
{
    json.beginObject();
    writeMessageMembers(json, record);
    json.endObject();
}

// As the messages, and what is wrong with it; a text whose bytes are none is base64, and says so.
void writeUnfinishedMessage(JsonWriter &json, const WholeRecord &record)
{
    json.beginObject();
    writeMessageMembers(json, record);
    if (!isShownAsText(record))
        json.member("encoding", "base64");
    json.member("size", record.row.size);
    json.member("stored", record.payload.size());
    for (const QByteArray &word : flagWords(record.row.flags & (Incomplete | Truncated | InvalidUtf8)))
        json.flag(word, true);
    json.endObject();
}

// Writes an entry for each connection. One pass over the records for the messages, one for those that are
// unfinished, if there are any, and one for the rest: no list of them is ever held.
class Entries
{
public:
    Entries(const CaptureReader &capture, Sink &sink, const ExportOptions &options)
        : m_capture(capture)
        , m_sink(sink)
        , m_options(options)
        , m_mask(!options.withSecrets, &m_masked)
        , m_json(sink.text())
    {
    }

    void write();
    const wire::MaskedNames &masked() const { return m_masked; }

private:
    void writeEntry(const ConnectionRecord &connection);
    void writeMessages(ConnectionId id);
    void writeUnfinishedMessages(ConnectionId id);
    void writeRest(const ConnectionRecord &connection);
    void writeRestOf(const WholeRecord &record);

    const CaptureReader &m_capture;
    Sink &m_sink;
    const ExportOptions &m_options;
    wire::MaskedNames m_masked;
    const SecretMask m_mask;
    JsonWriter m_json;
};

void Entries::write()
{
    m_json.beginObject();
    m_json.key("log");
    m_json.beginObject();
    m_json.key("version");
    m_json.string("1.2");
    m_json.key("creator");
    m_json.json("{\"name\":\"Sockeye\",\"version\":\"" SOCKEYE_VERSION "\"}");
    m_json.key("entries");
    m_json.beginArray();
    for (const ConnectionRecord &connection : m_capture.connections()) {
        if (!m_options.connection || *m_options.connection == connection.id)
            writeEntry(connection);
    }
    m_json.endArray();
    if (!m_masked.isEmpty())
        m_json.member("comment", "Masked with ***: " + m_masked.text());
    m_json.endObject();
    m_json.endObject();
}

void Entries::writeEntry(const ConnectionRecord &connection)
{
    m_json.beginObject();
    writeHandshake(m_json, connection, m_mask);
    m_json.key("_resourceType");
    m_json.string("websocket");
    writeMessages(connection.id);
    writeRest(connection);
    m_json.endObject();
}

void Entries::writeMessages(ConnectionId id)
{
    m_json.key("_webSocketMessages");
    m_json.beginArray();
    bool hasUnfinished = false;
    m_capture.visit(id, [&](const WholeRecord &record) {
        if (isData(record) && isUnfinished(record))
            hasUnfinished = true;
        else if (isData(record))
            writeWebSocketMessage(m_json, record);
        return m_sink.flow();
    });
    m_json.endArray();
    if (hasUnfinished)
        writeUnfinishedMessages(id);
}

void Entries::writeUnfinishedMessages(ConnectionId id)
{
    m_json.key("_webSocketIncomplete");
    m_json.beginArray();
    m_capture.visit(id, [this](const WholeRecord &record) {
        if (isData(record) && isUnfinished(record))
            writeUnfinishedMessage(m_json, record);
        return m_sink.flow();
    });
    m_json.endArray();
}

void Entries::writeRest(const ConnectionRecord &connection)
{
    m_json.key("_sockeye");
    m_json.beginObject();
    m_json.key("connection");
    m_json.number(qint64(connection.id));
    if (!connection.name.isEmpty()) {
        m_json.key("name");
        m_json.string(m_mask.urls(connection.name.toUtf8()));
    }
    if (connection.closeCode) {
        m_json.key("close_code");
        m_json.number(*connection.closeCode);
    }
    m_json.key("records");
    m_json.beginArray();
    m_capture.visit(connection.id, [this](const WholeRecord &record) {
        writeRestOf(record);
        return m_sink.flow();
    });
    m_json.endArray();
    m_json.endObject();
}

// As in jsonl: control frames and events whole, of data messages what the lists of messages could not say.
void Entries::writeRestOf(const WholeRecord &record)
{
    const bool isPlain = isData(record) && record.row.flags == 0;
    if (isPlain)
        return;
    QByteArray object;
    appendRecordJson(object, record, m_mask, isData(record) ? PayloadShown::No : PayloadShown::Yes);
    m_json.json(object);
}

} // namespace

bool writeHar(const CaptureReader &capture, QIODevice &out, const ExportOptions &options,
              wire::MaskedNames *masked)
{
    Sink sink(out);
    Entries entries(capture, sink, options);
    entries.write();
    if (masked)
        masked->add(entries.masked());
    sink.text().append('\n');
    return sink.flush();
}

} // namespace captures
