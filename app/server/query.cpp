// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/query.h"

#include "wire/percentdecoding.h"

#include <algorithm>
#include <array>
#include <optional>

namespace server {

namespace {
struct Suffix
{
    const char *letters;
    qint64 factor;
};

constexpr std::array suffixes = {
    Suffix{ "Ki", 1024 }, Suffix{ "Mi", 1024 * 1024 }, Suffix{ "Gi", 1024 * 1024 * 1024 },
    Suffix{ "k", 1000 },  Suffix{ "M", 1'000'000 },    Suffix{ "G", 1'000'000'000 },
};

std::optional<qint64> parsedNumber(QByteArray text)
{
    qint64 factor = 1;
    for (const Suffix &suffix : suffixes) {
        if (text.endsWith(suffix.letters)) {
            text.chop(qsizetype(qstrlen(suffix.letters)));
            factor = suffix.factor;
            break;
        }
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    qint64 product = 0;
    if (!isNumber || qMulOverflow(number, factor, &product))
        return {};
    return product;
}
} // namespace

Query::Query(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return;
    const QList<QByteArray> pairs = target.sliced(mark + 1).toByteArray().split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.sliced(equals + 1);
        m_parameters.append({ wire::percentDecoded(name), wire::percentDecoded(value) });
    }
}

const Query::Parameter *Query::find(QByteArrayView name) const
{
    for (const Parameter &parameter : m_parameters) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

qint64 Query::number(QByteArrayView name, qint64 otherwise, qint64 least, qint64 most)
{
    const Parameter *parameter = find(name);
    if (!parameter)
        return otherwise;
    const std::optional<qint64> number = parsedNumber(parameter->value);
    if (number && *number >= least && *number <= most)
        return *number;
    if (m_error.isEmpty()) {
        m_error = name.toByteArray() + " must be a whole number from " + QByteArray::number(least) + " to "
            + QByteArray::number(most) + ", not \"" + parameter->value + '"';
    }
    return otherwise;
}

std::chrono::milliseconds Query::milliseconds(QByteArrayView name, std::chrono::milliseconds otherwise)
{
    return std::chrono::milliseconds(number(name, otherwise.count(), 1, 3'600'000));
}

QByteArray Query::text(QByteArrayView name, const QByteArray &otherwise) const
{
    const Parameter *parameter = find(name);
    return parameter ? parameter->value : otherwise;
}

QByteArray authorityOf(QByteArrayView target)
{
    for (const QByteArrayView scheme : { "http://", "https://", "ws://", "wss://" }) {
        if (target.first(std::min(target.size(), scheme.size())).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayView rest = target.sliced(scheme.size());
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
        return QByteArrayView(rest.begin(), end).toByteArray();
    }
    return {};
}

QByteArray pathOf(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView whole = target.first(mark < 0 ? target.size() : mark);
    const QByteArray authority = authorityOf(whole);
    if (authority.isEmpty())
        return whole.toByteArray();
    const QByteArrayView path = whole.sliced(whole.indexOf("://") + 3 + authority.size());
    return path.isEmpty() ? QByteArray("/") : path.toByteArray();
}

} // namespace server
