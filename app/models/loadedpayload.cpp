// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loadedpayload.h"

#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "payloads/imageformat.h"
#include "payloads/jsontext.h"
#include "payloads/xmltext.h"
#include "wire/utf8.h"

#include <QCoreApplication>

namespace models {

namespace {

constexpr qsizetype maxLine = 1024; // bytes; editors measure a line as a whole, at some 100 ns a character

// A piece may end inside a character.
QByteArray withoutCutEnd(QByteArray bytes)
{
    for (int cut = 0; cut < 3 && !bytes.isEmpty() && (quint8(bytes.back()) & 0xc0) == 0x80; ++cut)
        bytes.chop(1);
    if (!bytes.isEmpty() && quint8(bytes.back()) >= 0xc0)
        bytes.chop(1);
    return bytes;
}

qsizetype characterStart(const QByteArray &text, qsizetype at)
{
    while (at > 0 && (quint8(text[at]) & 0xc0) == 0x80)
        --at;
    return at;
}

QByteArray breakLongLines(const QByteArray &text, bool &hasBroken)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / maxLine);
    qsizetype end = 0; // of the line that `at` is in, its line end included
    for (qsizetype at = 0; at < text.size();) {
        if (at >= end) {
            const qsizetype found = text.indexOf('\n', at);
            end = found < 0 ? text.size() : found + 1;
        }
        const bool isLong = end - at > maxLine;
        const qsizetype taken = isLong ? characterStart(text, at + maxLine) - at : end - at;
        out.append(QByteArrayView(text).sliced(at, taken));
        if (isLong)
            out.append('\n');
        hasBroken |= isLong;
        at += taken;
    }
    return out;
}

template <typename Fault> QString faultText(const Fault &fault)
{
    return QCoreApplication::translate("models::LoadedPayload", "Line %1, column %2: %3")
        .arg(fault.line)
        .arg(fault.column)
        .arg(fault.reason);
}

void layOutJson(const QByteArray &bytes, LoadedPayload &loaded)
{
    if (!payloads::looksLikeJson(bytes))
        return;
    payloads::JsonText pretty = payloads::prettyJson(bytes);
    const bool isCutOnly = pretty.fault && !loaded.isWhole();
    if (pretty.fault && !isCutOnly)
        loaded.jsonFault = faultText(*pretty.fault);
    loaded.json = breakLongLines(pretty.text, loaded.hasBrokenLines);
}

void layOutMarkup(const QByteArray &text, LoadedPayload &loaded)
{
    const bool isHtml = payloads::looksLikeHtml(text);
    if (!isHtml && !payloads::looksLikeXml(text))
        return;
    loaded.markup = isHtml ? LoadedPayload::Markup::Html : LoadedPayload::Markup::Xml;
    if (isHtml || !loaded.isWhole())
        return;
    const payloads::XmlText pretty = payloads::prettyXml(text);
    if (pretty.fault)
        loaded.xmlFault = faultText(*pretty.fault);
    loaded.xml = breakLongLines(pretty.text, loaded.hasBrokenLines);
}

LoadedPayload failed(const captures::CaptureError &error)
{
    LoadedPayload payload;
    payload.error = error.text();
    return payload;
}

} // namespace

LoadedPayload layOut(const QByteArray &bytes, qint64 totalBytes)
{
    LoadedPayload loaded;
    loaded.totalBytes = totalBytes;
    loaded.shownBytes = bytes.size();
    const QByteArray whole = loaded.isWhole() ? bytes : withoutCutEnd(bytes);
    loaded.isValidUtf8 = wire::isValidUtf8(whole);
    const QByteArray text = loaded.isValidUtf8 ? whole : QString::fromUtf8(whole).toUtf8();
    loaded.head = bytes.first(std::min<qsizetype>(bytes.size(), LoadedPayload::headSize));
    loaded.imageFormat = payloads::imageFormat(bytes);
    layOutJson(text, loaded);
    if (loaded.isValidUtf8)
        layOutMarkup(text, loaded);
    loaded.text = breakLongLines(text, loaded.hasBrokenLines);
    return loaded;
}

LoadedPayload loadPayload(const captures::CaptureReader &reader, captures::RecordId id, qint64 limit)
{
    try {
        const std::optional<captures::Row> row = reader.row(id);
        if (!row)
            return {};
        const QByteArray bytes = limit < 0 ? reader.payload(id) : reader.payload(id, 0, limit);
        // An event's or a truncated message's size is not that of the bytes kept.
        const bool isAll = limit < 0 || bytes.size() < limit;
        return layOut(bytes, isAll ? bytes.size() : std::max<qint64>(row->size, bytes.size()));
    } catch (const captures::CaptureError &error) {
        return failed(error);
    }
}

LoadedPayload loadPayload(const QString &path, captures::RecordId id, qint64 limit,
                          const std::stop_token &stop)
{
    try {
        const captures::CaptureReader reader(path, stop);
        return loadPayload(reader, id, limit);
    } catch (const captures::CaptureError &error) {
        return failed(error);
    }
}

} // namespace models
