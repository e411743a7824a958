// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/headerfields.h"

#include "wire/characters.h"
#include "wire/utf8.h"

#include <algorithm>
#include <cstring>

namespace wire {

namespace {

bool isTokenByte(char c)
{
    const bool isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    return isLetterOrDigit || (c != 0 && std::strchr("!#$%&'*+-.^_`|~", c));
}

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// Where the list element starting at `from` ends: at a comma outside quotes, or at the end.
qsizetype elementEnd(QByteArrayView list, qsizetype from)
{
    bool isQuoted = false;
    qsizetype at = from;
    for (; at < list.size(); ++at) {
        if (list[at] == '"')
            isQuoted = !isQuoted;
        else if (list[at] == '\\' && isQuoted)
            ++at;
        else if (list[at] == ',' && !isQuoted)
            return at;
    }
    return std::min(at, list.size());
}

void appendElements(QByteArrayView list, QList<QByteArray> &elements)
{
    for (qsizetype at = 0; at < list.size();) {
        const qsizetype end = elementEnd(list, at);
        const QByteArrayView element = trimBlanks(list.sliced(at, end - at));
        if (!element.isEmpty())
            elements.append(element.toByteArray());
        at = end + 1;
    }
}

} // namespace

QString headText(QByteArrayView text)
{
    return isValidUtf8(text) ? QString::fromUtf8(text) : QString::fromLatin1(text);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

QByteArrayView trimBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool isValidField(QByteArrayView name, QByteArrayView value)
{
    const auto isControl = [](char c) {
        return (quint8(c) < 0x20 && c != '\t') || c == '\x7f';
    };
    return isToken(name) && std::none_of(value.begin(), value.end(), isControl);
}

bool HeaderFields::has(QByteArrayView name) const
{
    return std::any_of(begin(), end(), [name](const HeaderField &field) { return isSame(field.name, name); });
}

QByteArray HeaderFields::value(QByteArrayView name) const
{
    for (const HeaderField &field : *this) {
        if (isSame(field.name, name))
            return field.value;
    }
    return {};
}

QList<QByteArray> HeaderFields::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const HeaderField &field : *this) {
        if (isSame(field.name, name))
            found.append(field.value);
    }
    return found;
}

QList<QByteArray> HeaderFields::elements(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const HeaderField &field : *this) {
        if (isSame(field.name, name))
            appendElements(field.value, found);
    }
    return found;
}

bool HeaderFields::hasToken(QByteArrayView name, QByteArrayView token) const
{
    const QList<QByteArray> found = elements(name);
    return std::any_of(found.begin(), found.end(),
                       [token](const QByteArray &element) { return isSame(element, token); });
}

} // namespace wire
