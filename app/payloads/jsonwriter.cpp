// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsonwriter.h"

namespace payloads {

namespace {

constexpr char replacement[] = "\xEF\xBF\xBD"; // U+FFFD

// Bytes of the UTF-8 character at the front (Unicode table 3-7, so neither surrogates nor overlong forms); 0
// if there is none. `text` is not empty.
qsizetype characterSize(QByteArrayView text)
{
    const auto byte = [text](qsizetype i) {
        return i < text.size() ? quint8(text[i]) : quint8(0);
    };
    const auto isTail = [&](qsizetype i) {
        return (byte(i) & 0xC0) == 0x80;
    };
    const quint8 lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return isTail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool isSound = !(lead == 0xE0 && byte(1) < 0xA0) && !(lead == 0xED && byte(1) > 0x9F);
        return isSound && isTail(1) && isTail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool isSound = !(lead == 0xF0 && byte(1) < 0x90) && !(lead == 0xF4 && byte(1) > 0x8F);
        return isSound && isTail(1) && isTail(2) && isTail(3) ? 4 : 0;
    }
    return 0;
}

bool isPlain(char c)
{
    return quint8(c) >= 0x20 && quint8(c) < 0x80 && c != '"' && c != '\\';
}

void appendEscaped(QByteArray &out, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out.append("\\\"", 2);
        break;
    case '\\':
        out.append("\\\\", 2);
        break;
    case '\n':
        out.append("\\n", 2);
        break;
    case '\r':
        out.append("\\r", 2);
        break;
    case '\t':
        out.append("\\t", 2);
        break;
    case '\b':
        out.append("\\b", 2);
        break;
    case '\f':
        out.append("\\f", 2);
        break;
    default: // controls; DEL needs no escape
        out.append("\\u00", 4).append(digits[quint8(c) >> 4]).append(digits[c & 0xF]);
    }
}

} // namespace

void JsonWriter::member(QByteArrayView name, QByteArrayView utf8)
{
    key(name);
    string(utf8);
}

void JsonWriter::member(QByteArrayView name, qint64 value)
{
    key(name);
    number(value);
}

void JsonWriter::flag(QByteArrayView name, bool value)
{
    key(name);
    boolean(value);
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out.append(',');
    m_needsComma = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_out.append('{');
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_out.append('}');
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_out.append('[');
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_out.append(']');
    m_needsComma = true;
}

void JsonWriter::key(QByteArrayView name)
{
    string(name);
    m_out.append(':');
    m_needsComma = false;
}

void JsonWriter::string(QByteArrayView utf8)
{
    separate();
    m_out.append('"');
    while (!utf8.isEmpty()) {
        qsizetype plain = 0;
        while (plain < utf8.size() && isPlain(utf8[plain]))
            ++plain;
        m_out.append(utf8.first(plain));
        utf8 = utf8.sliced(plain);
        if (utf8.isEmpty())
            break;
        const qsizetype size = characterSize(utf8);
        if (size == 0)
            m_out.append(replacement, 3);
        else if (size == 1 && utf8[0] != '\x7f')
            appendEscaped(m_out, utf8[0]);
        else
            m_out.append(utf8.first(size));
        utf8 = utf8.sliced(std::max<qsizetype>(size, 1));
    }
    m_out.append('"');
}

void JsonWriter::number(qint64 value)
{
    separate();
    m_out.append(QByteArray::number(value));
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_out.append(value ? "true" : "false");
}

void JsonWriter::json(QByteArrayView text)
{
    separate();
    m_out.append(text);
}

} // namespace payloads
