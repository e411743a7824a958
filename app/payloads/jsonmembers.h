// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace payloads {

// A member of a JSON object: the value as written, strings with their escapes resolved.
struct JsonMember
{
    QByteArray key;
    QByteArray value;
    bool isString = false;
};

// The members of the object `json` in their order, nested values as raw text. `json` may be cut off: what is
// complete is returned, and of a cut string what is there. Says nothing of faults.
QList<JsonMember> jsonMembers(QByteArrayView json);

// The value of `key`, or the bytes that KEY_base64 holds, as what is not UTF-8 is kept; empty if there is
// neither.
QByteArray memberBytes(const QList<JsonMember> &members, const QByteArray &key);

} // namespace payloads
