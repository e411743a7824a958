// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace captures {
class CaptureReader;
}

namespace models {

// A payload, or the first piece of it, made ready for reading. Made off the GUI thread.
struct LoadedPayload
{
    static constexpr qint64 firstPiece = 1024 * 1024; // bytes
    static constexpr qint64 headSize = 64 * 1024; // bytes

    enum class Markup { None, Xml, Html };

    qint64 totalBytes = 0;
    qint64 shownBytes = 0; // less than totalBytes: the beginning only
    QByteArray text; // UTF-8; what is not valid is replaced
    bool isValidUtf8 = true;
    bool hasBrokenLines = false; // lines too long to show were broken
    QByteArray json; // laid out; empty if it is not JSON
    QString jsonFault; // translated: where and why it is not JSON; empty if it is, or does not look like it
    Markup markup = Markup::None; // what the text looks like
    QByteArray xml; // laid out; empty if it is not well-formed, or not whole
    QString xmlFault; // translated: where and why it is not well-formed
    QByteArray imageFormat; // "png", "jpeg" …; empty: no image
    QByteArray head; // the first bytes as they are, at most headSize
    QString error; // translated: why it could not be read

    bool isWhole() const { return shownBytes >= totalBytes; }
};

// Reads record `id` and lays it out. `limit` bounds the bytes read; -1: all of them. Of a payload that is cut
// off by `limit` the beginning is laid out as JSON as far as it goes.
LoadedPayload loadPayload(const captures::CaptureReader &reader, captures::RecordId id, qint64 limit);
// The same with a reader of its own, for other threads than the GUI's.
LoadedPayload loadPayload(const QString &path, captures::RecordId id, qint64 limit,
                          const std::stop_token &stop = {});
// The same of bytes at hand, `totalBytes` long in all.
LoadedPayload layOut(const QByteArray &bytes, qint64 totalBytes);

} // namespace models
