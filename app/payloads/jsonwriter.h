// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace payloads {

// Appends compact JSON with keys in the order written. Nothing is sorted or rounded.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out)
        : m_out(out)
    {
    }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QByteArrayView name);
    void string(QByteArrayView utf8); // escaped; bytes that are not UTF-8 become U+FFFD
    void number(qint64 value);
    void boolean(bool value);
    void json(QByteArrayView text); // as it is

    // A key and its value.
    void member(QByteArrayView name, QByteArrayView utf8);
    void member(QByteArrayView name, qint64 value);
    void flag(QByteArrayView name, bool value); // not member(): a literal would rather be a bool than a view

private:
    void separate();

    QByteArray &m_out;
    bool m_needsComma = false;
};

} // namespace payloads
