// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
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

// A member of a JSON object: the value as written, strings with their escapes resolved.
struct JsonMember
{
    QByteArray key;
    QByteArray value;
    bool isString = false;
};

// The members of the object `json` in their order, nested values as raw text. `json` may be cut off: what is
// complete is returned, and of a cut string what is there.
QList<JsonMember> jsonMembers(QByteArrayView json);

} // namespace payloads
