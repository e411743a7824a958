// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsonscanner.h"

#include "payloads/layoutrules.h"
#include "wire/characters.h"

#include <QtGlobal>

#include <algorithm>

namespace payloads {

void JsonScanner::skipBlanks()
{
    while (!atEnd() && isWhiteSpace(m_json[m_at]))
        ++m_at;
}

bool JsonScanner::skipScalar()
{
    const char c = peek();
    if (c == '"')
        return skipString();
    if (c == '-' || wire::isDigit(c))
        return skipNumber();
    return skipWord("true") || skipWord("false") || skipWord("null")
        || fail(QT_TRANSLATE_NOOP("payloads::JsonText", "a value was expected here"));
}

bool JsonScanner::skipString()
{
    advance();
    while (!atEnd()) {
        const char c = m_json[m_at];
        if (c == '"') {
            advance();
            return true;
        }
        if (quint8(c) < 0x20)
            return fail(QT_TRANSLATE_NOOP("payloads::JsonText",
                                          "control characters must be escaped inside a string"));
        if (c == '\\' && !skipEscape())
            return false;
        if (c != '\\')
            advance();
    }
    return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "the string does not end"));
}

bool JsonScanner::fail(const char *reason)
{
    m_fault = reason;
    return false;
}

bool JsonScanner::skipEscape()
{
    const char kind = m_at + 1 < m_json.size() ? m_json[m_at + 1] : '\0';
    if (kind == 'u') {
        const QByteArrayView digits =
            m_json.sliced(m_at + 2).first(std::min<qsizetype>(4, m_json.size() - m_at - 2));
        if (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), wire::isHexDigit))
            return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "\\u must be followed by four hex digits"));
        m_at += 6;
        return true;
    }
    if (kind == '\0' || !QByteArrayView("\"\\/bfnrt").contains(kind))
        return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "unknown escape in a string"));
    m_at += 2;
    return true;
}

bool JsonScanner::skipDigits()
{
    if (!wire::isDigit(peek()))
        return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "a digit was expected here"));
    while (wire::isDigit(peek()))
        advance();
    return true;
}

bool JsonScanner::skipNumber()
{
    if (peek() == '-')
        advance();
    if (peek() == '0')
        advance();
    else if (!skipDigits())
        return false;
    if (wire::isDigit(peek()))
        return fail(QT_TRANSLATE_NOOP("payloads::JsonText", "a number must not begin with 0"));
    if (peek() == '.') {
        advance();
        if (!skipDigits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        advance();
        if (peek() == '+' || peek() == '-')
            advance();
        return skipDigits();
    }
    return true;
}

bool JsonScanner::skipWord(QByteArrayView word)
{
    if (!m_json.sliced(m_at).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

} // namespace payloads
