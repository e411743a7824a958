// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/csvformat.h"

#include "captures/capturereader.h"
#include "captures/formats/recordjson.h"
#include "captures/formats/secretmask.h"
#include "captures/formats/sink.h"
#include "wire/closecode.h"
#include "wire/utf8.h"

#include <algorithm>

namespace captures {

namespace {

// RFC 4180 §2: quoted where it holds a comma, a quote or a line end; quotes doubled.
void appendField(QByteArray &out, const QByteArray &field)
{
    const bool needsQuotes = std::any_of(
        field.begin(), field.end(), [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
    if (needsQuotes)
        out.append('"').append(QByteArray(field).replace('"', "\"\"")).append('"');
    else
        out.append(field);
}

QByteArray closeReason(const QByteArray &payload)
{
    const auto close = wire::ClosePayload::parse(payload);
    return close && wire::isValidUtf8(close->reason) ? close->reason : payload.toBase64();
}

// Of an event its name and detail.
QByteArray textOf(const WholeRecord &record, const SecretMask &mask)
{
    if (record.row.kind == Kind::Close)
        return closeReason(record.payload);
    if (record.row.kind != Kind::Event)
        return isShownAsText(record) ? record.payload : record.payload.toBase64();
    if (record.payload.isEmpty())
        return record.row.event;
    return record.row.event + ' ' + mask.detail(record.payload);
}

QByteArray closeCodeOf(const WholeRecord &record)
{
    if (record.row.kind != Kind::Close)
        return {};
    const auto close = wire::ClosePayload::parse(record.payload);
    return close && close->code ? QByteArray::number(*close->code) : QByteArray();
}

void appendLine(QByteArray &out, const WholeRecord &record, const SecretMask &mask)
{
    const Row &row = record.row;
    const bool isEvent = row.kind == Kind::Event;
    out.append(QByteArray::number(row.id)).append(',');
    out.append(QByteArray::number(qint64(row.connection))).append(',');
    out.append(wire::toIso8601(row.time)).append(',');
    out.append(directionName(row.direction)).append(',');
    out.append(kindName(row.kind)).append(',');
    out.append(isEvent ? QByteArray() : QByteArray::number(row.size)).append(',');
    out.append(isEvent ? QByteArray() : QByteArray::number(row.wireSize)).append(',');
    out.append(closeCodeOf(record)).append(',');
    appendField(out, textOf(record, mask));
    out.append(',').append(flagWords(row.flags).join('|')).append("\r\n");
}

} // namespace

bool writeCsv(const CaptureReader &capture, QIODevice &out, const ExportOptions &options,
              wire::MaskedNames *masked)
{
    const SecretMask mask(!options.withSecrets, masked);
    Sink sink(out);
    sink.text().append("id,connection,time,direction,kind,size,wire_size,close_code,text,flags\r\n");
    capture.visit(options.connection, [&](const WholeRecord &record) {
        appendLine(sink.text(), record, mask);
        return sink.flow();
    });
    return sink.flush();
}

} // namespace captures
