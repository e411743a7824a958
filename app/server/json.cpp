// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/json.h"

#include "wire/utf8.h"

#include <QJsonDocument>
#include <QString>

namespace server {

namespace {
QByteArray escaped(char letter)
{
    switch (letter) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u00" + QByteArray(1, letter).toHex();
    }
}

// Walks over a text that is known to be valid JSON, so that it need not judge.
class Walk
{
public:
    explicit Walk(QByteArrayView text)
        : m_text(text)
    {
    }

    char peek() const { return m_text[m_at]; }
    void skip() { ++m_at; }

    void skipBlanks()
    {
        while (QByteArrayView(" \t\r\n").contains(peek()))
            ++m_at;
    }

    QByteArrayView string()
    {
        const qsizetype begin = m_at++;
        while (peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    // Up to the "," or bracket that ends the value on this level.
    QByteArrayView value()
    {
        const qsizetype begin = m_at;
        for (int depth = 0; depth > 0 || !QByteArrayView(",}]").contains(peek());) {
            if (peek() == '"') {
                string();
                continue;
            }
            if (QByteArrayView("{[").contains(peek()))
                ++depth;
            else if (QByteArrayView("}]").contains(peek()))
                --depth;
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin).trimmed();
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};
} // namespace

QByteArray jsonString(QByteArrayView bytes)
{
    const QByteArray utf8 =
        wire::isValidUtf8(bytes) ? bytes.toByteArray() : QString::fromLatin1(bytes).toUtf8();
    QByteArray text = "\"";
    for (const char letter : utf8) {
        if (uchar(letter) < 0x20 || letter == '"' || letter == '\\')
            text += escaped(letter);
        else
            text += letter;
    }
    return text + '"';
}

std::optional<QByteArray> jsonMember(const QByteArray &json, QByteArrayView name)
{
    const bool isObject = QJsonDocument::fromJson(json).isObject(); // judges only; what it reads is not used
    if (!isObject || json.startsWith("\xef\xbb\xbf")) // RFC 8259 §8.1 has no byte order mark, Qt lets it pass
        return {};
    Walk walk(json);
    walk.skipBlanks();
    const QByteArray wanted = jsonString(name);
    while (walk.peek() != '}') {
        walk.skip(); // "{" or ","
        walk.skipBlanks();
        if (walk.peek() == '}')
            break;
        const QByteArrayView key = walk.string();
        walk.skipBlanks();
        walk.skip(); // ":"
        walk.skipBlanks();
        const QByteArrayView value = walk.value();
        if (key == wanted)
            return value.toByteArray();
    }
    return {};
}

} // namespace server
