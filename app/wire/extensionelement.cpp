// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/extensionelement.h"

#include "wire/httphead.h"

namespace wire {

namespace {

// Takes from the front of `rest` up to the next semicolon outside quotes.
QByteArrayView takePart(QByteArrayView &rest)
{
    bool isQuoted = false;
    qsizetype end = 0;
    for (; end < rest.size() && (isQuoted || rest[end] != ';'); ++end) {
        if (rest[end] == '"')
            isQuoted = !isQuoted;
        else if (rest[end] == '\\' && isQuoted && end + 1 < rest.size())
            ++end;
    }
    const QByteArrayView part = trimBlanks(rest.first(end));
    rest = end < rest.size() ? rest.sliced(end + 1) : QByteArrayView();
    return part;
}

// RFC 6455 §9.1: a quoted value, once unquoted, has to be a token as well.
std::optional<QByteArray> unquoted(QByteArrayView value)
{
    if (!value.startsWith('"'))
        return isToken(value) ? std::optional(value.toByteArray()) : std::nullopt;
    if (value.size() < 2 || !value.endsWith('"'))
        return std::nullopt;
    QByteArray plain;
    for (qsizetype i = 1; i < value.size() - 1; ++i) {
        if (value[i] == '\\' && ++i == value.size() - 1)
            return std::nullopt;
        plain.append(value[i]);
    }
    return isToken(plain) ? std::optional(plain) : std::nullopt;
}

bool appendParameter(QByteArrayView part, ExtensionElement &element)
{
    const qsizetype equals = part.indexOf('=');
    const QByteArrayView name = equals < 0 ? part : trimBlanks(part.first(equals));
    if (!isToken(name))
        return false;
    std::optional<QByteArray> value;
    if (equals >= 0) {
        value = unquoted(trimBlanks(part.sliced(equals + 1)));
        if (!value)
            return false;
    }
    element.parameters.append({ name.toByteArray(), value });
    return true;
}

} // namespace

std::optional<ExtensionElement> ExtensionElement::parse(QByteArrayView element)
{
    const bool endsOpen = trimBlanks(element).endsWith(';');
    ExtensionElement parsed;
    parsed.name = takePart(element).toByteArray();
    if (!isToken(parsed.name) || endsOpen)
        return std::nullopt;
    while (!element.isEmpty()) {
        if (!appendParameter(takePart(element), parsed))
            return std::nullopt;
    }
    return parsed;
}

} // namespace wire
