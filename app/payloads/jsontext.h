// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace payloads {

// Where and why a text is not JSON (RFC 8259). Line and column count from 1, columns in characters.
struct JsonFault
{
    qint64 offset = 0; // bytes
    qint64 line = 1;
    qint64 column = 1;
    QString reason; // translated, for people
};

struct JsonText
{
    QByteArray text; // up to the fault, if there is one
    std::optional<JsonFault> fault;
};

// Lays JSON out with one member a line. Keys keep their order and their repeats, numbers and strings every
// letter they were written with. Any thread.
JsonText prettyJson(QByteArrayView json, int indent = 2);
// The same without any blank outside strings.
JsonText compactJson(QByteArrayView json);

// True if `bytes` begins the way a JSON object or array does: cheap, judges the first few bytes only.
bool looksLikeJson(QByteArrayView bytes);

} // namespace payloads
