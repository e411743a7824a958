// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/recordjson.h"

#include "captures/capturereader.h"
#include "payloads/jsontext.h"
#include "payloads/jsonwriter.h"
#include "wire/closecode.h"
#include "wire/utf8.h"

namespace captures {

namespace {

using payloads::JsonWriter;

QByteArrayView bytesOf(const wire::MaskKey &mask)
{
    return { mask.data(), qsizetype(mask.size()) };
}

QByteArray hex(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toHex();
}

// A header that was cut off says only what its bytes are.
void writeFrame(JsonWriter &json, const wire::SeenFrame &frame)
{
    json.beginObject();
    if (const auto header = wire::FrameHeader::parse(frame.header.view())) {
        json.flag("fin", header->fin);
        json.flag("rsv1", header->rsv1);
        json.flag("rsv2", header->rsv2);
        json.flag("rsv3", header->rsv3);
        json.member("opcode", qint64(header->opcode));
        json.flag("masked", header->masked);
        if (header->masked)
            json.member("mask", hex(bytesOf(header->mask)));
        json.key("length");
        json.json(QByteArray::number(header->length)); // may be beyond a qint64: a rule that servers break
    }
    json.member("header", hex(frame.header.view()));
    json.member("time", wire::toIso8601(frame.time));
    json.endObject();
}

void writeFrames(JsonWriter &json, const QList<wire::SeenFrame> &frames)
{
    json.key("frames");
    json.beginArray();
    for (const wire::SeenFrame &frame : frames)
        writeFrame(json, frame);
    json.endArray();
}

void writeBase64(JsonWriter &json, const QByteArray &payload)
{
    // Straight between quotes: base64 needs no escaping, and there may be hundreds of megabytes of it.
    json.key("base64");
    json.json('"' + payload.toBase64() + '"');
}

void writeClose(JsonWriter &json, const WholeRecord &record)
{
    const auto close = wire::ClosePayload::parse(record.payload);
    const bool isReadable = close && wire::isValidUtf8(close->reason);
    if (!isReadable)
        writeBase64(json, record.payload);
    if (close && close->code)
        json.member("close_code", *close->code);
    if (close && close->code && isReadable)
        json.member("close_reason", close->reason);
}

void writePayload(JsonWriter &json, const WholeRecord &record)
{
    if (record.row.kind == Kind::Close)
        writeClose(json, record);
    else if (isShownAsText(record))
        json.member("text", record.payload);
    else
        writeBase64(json, record.payload);
}

void writeFlags(JsonWriter &json, const WholeRecord &record)
{
    const quint32 flags = record.row.flags;
    if (flags & InvalidUtf8)
        json.flag("invalid_utf8", true);
    if (flags & Truncated) {
        json.flag("truncated", true);
        json.member("stored", record.payload.size());
    }
    if (flags & Incomplete)
        json.flag("incomplete", true);
    if (flags & Injected)
        json.flag("injected", true);
}

void writeMessage(JsonWriter &json, const WholeRecord &record, PayloadShown payload)
{
    json.member("direction", directionName(record.row.direction));
    json.member("kind", kindName(record.row.kind));
    json.member("size", record.row.size);
    json.member("wire_size", record.row.wireSize);
    json.flag("compressed", record.row.flags & Compressed);
    writeFrames(json, record.frames);
    if (payload == PayloadShown::Yes)
        writePayload(json, record);
    writeFlags(json, record);
}

// A file from elsewhere may hold anything as detail: what is no object could end the line and begin another
// one.
void writeDetail(JsonWriter &json, const QByteArray &detail)
{
    const payloads::JsonText object = payloads::compactJson(detail);
    json.key("detail");
    if (!object.fault && object.text.startsWith('{'))
        json.json(object.text);
    else
        json.string(detail);
}

void writeEvent(JsonWriter &json, const WholeRecord &record, const SecretMask &mask)
{
    json.member("kind", kindName(Kind::Event));
    json.member("event", record.row.event);
    if (record.payload.isEmpty())
        return;
    writeDetail(json, mask.detail(record.payload));
}

} // namespace

QByteArrayList flagWords(quint32 flags)
{
    constexpr std::pair<Flag, const char *> words[] = {
        { Compressed, "compressed" }, { InvalidUtf8, "invalid_utf8" }, { Truncated, "truncated" },
        { Incomplete, "incomplete" }, { Injected, "injected" },
    };
    QByteArrayList found;
    for (const auto &[flag, word] : words) {
        if (flags & flag)
            found.append(word);
    }
    return found;
}

// What was cut off may end inside a character.
bool isShownAsText(const WholeRecord &record)
{
    if (record.row.kind != Kind::Text || (record.row.flags & InvalidUtf8))
        return false;
    return !(record.row.flags & (Truncated | Incomplete)) || wire::isValidUtf8(record.payload);
}

void appendRecordJson(QByteArray &out, const WholeRecord &record, const SecretMask &mask,
                      PayloadShown payload)
{
    JsonWriter json(out);
    json.beginObject();
    json.member("id", record.row.id);
    json.member("connection", qint64(record.row.connection));
    json.member("time", wire::toIso8601(record.row.time));
    if (record.row.kind == Kind::Event)
        writeEvent(json, record, mask);
    else
        writeMessage(json, record, payload);
    json.endObject();
}

} // namespace captures
