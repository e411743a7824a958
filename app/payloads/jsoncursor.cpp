// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsoncursor.h"

#include "wire/characters.h"

#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace payloads {
namespace {

// Ends what can be passed over in a string without a look.
bool isSpecialInString(char c)
{
    return c == '"' || c == '\\' || quint8(c) < 0x20;
}

// The UTF-16 unit of a \uXXXX at the beginning of `rest`.
std::optional<QChar> unitAt(QByteArrayView rest)
{
    if (rest.size() < 6 || !rest.startsWith("\\u")
        || !std::all_of(rest.begin() + 2, rest.begin() + 6, wire::isHexDigit))
        return std::nullopt;
    return QChar(rest.sliced(2, 4).toUShort(nullptr, 16));
}

// The character of one or two units; half a pair is no character.
QByteArray characterAt(QByteArrayView &rest, QChar first)
{
    rest = rest.sliced(6);
    const std::optional<QChar> second = first.isHighSurrogate() ? unitAt(rest) : std::nullopt;
    if (second && second->isLowSurrogate()) {
        rest = rest.sliced(6);
        return (QString(first) + *second).toUtf8();
    }
    return QString(first.isSurrogate() ? QChar(QChar::ReplacementCharacter) : first).toUtf8();
}

} // namespace

// The brackets that are still to come are kept beside, not on the stack of calls.
bool JsonCursor::skipValue()
{
    QVarLengthArray<char, 64> closing;
    while (true) {
        const char c = next();
        if (c == '{' || c == '[') {
            ++m_at;
            const char end = c == '{' ? '}' : ']';
            if (!take(end)) {
                if (closing.size() >= maxDepth || (c == '{' && !skipName()))
                    return false;
                closing.append(end);
                continue;
            }
        } else if (!skipScalar()) {
            return false;
        }
        while (!closing.isEmpty() && take(closing.back()))
            closing.removeLast();
        if (closing.isEmpty())
            return true;
        if (!take(',') || (closing.back() == '}' && !skipName()))
            return false;
    }
}

bool JsonCursor::skipValue(QByteArrayView &written)
{
    next();
    const char *start = m_at;
    const bool isValue = skipValue();
    written = QByteArrayView(start, m_at);
    return isValue;
}

bool JsonCursor::skipName(QByteArrayView &written, bool &isEscaped)
{
    if (next() != '"')
        return false;
    const char *start = m_at + 1;
    if (!skipString(isEscaped))
        return false;
    written = QByteArrayView(start, m_at - 1);
    return take(':');
}

bool JsonCursor::skipName()
{
    bool isEscaped = false;
    return next() == '"' && skipString(isEscaped) && take(':');
}

bool JsonCursor::skipString(bool &isEscaped)
{
    isEscaped = false;
    for (++m_at; m_at != m_end; ++m_at) {
        if (!isSpecialInString(*m_at))
            continue;
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        if (*m_at != '\\' || !skipEscape())
            return false;
        isEscaped = true;
    }
    return false;
}

// Stays at the last character of the escape.
bool JsonCursor::skipEscape()
{
    if (m_end - m_at < 2)
        return false;
    ++m_at;
    if (*m_at != 'u')
        return QByteArrayView("\"\\/bfnrt").contains(*m_at);
    if (m_end - m_at < 5 || !std::all_of(m_at + 1, m_at + 5, wire::isHexDigit))
        return false;
    m_at += 4;
    return true;
}

bool JsonCursor::skipScalar()
{
    bool isEscaped = false;
    switch (next()) {
    case '"':
        return skipString(isEscaped);
    case 't':
        return skipWord("true");
    case 'f':
        return skipWord("false");
    case 'n':
        return skipWord("null");
    default:
        return skipNumber();
    }
}

bool JsonCursor::skipNumber()
{
    if (m_at != m_end && *m_at == '-')
        ++m_at;
    if (m_at != m_end && *m_at == '0')
        ++m_at;
    else if (!skipDigits())
        return false;
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        if (!skipDigits())
            return false;
    }
    if (m_at == m_end || (*m_at != 'e' && *m_at != 'E'))
        return true;
    ++m_at;
    if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
        ++m_at;
    return skipDigits();
}

bool JsonCursor::skipDigits()
{
    const char *start = m_at;
    m_at = std::find_if_not(m_at, m_end, wire::isDigit);
    return m_at != start;
}

bool JsonCursor::skipWord(QByteArrayView word)
{
    if (!QByteArrayView(m_at, m_end).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

QByteArray withoutEscapes(QByteArrayView written)
{
    QByteArray text;
    text.reserve(written.size());
    while (!written.isEmpty()) {
        const qsizetype plain = std::find(written.begin(), written.end(), '\\') - written.begin();
        text += written.first(plain);
        written = written.sliced(plain);
        if (written.size() < 2)
            return text.append(written);
        if (const std::optional<QChar> unit = unitAt(written)) {
            text += characterAt(written, *unit);
            continue;
        }
        const qsizetype known = QByteArrayView("bfnrt").indexOf(written[1]);
        text += known < 0 ? written[1] : "\b\f\n\r\t"[known];
        written = written.sliced(2);
    }
    return text;
}

} // namespace payloads
