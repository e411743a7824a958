// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/parameters.h"

#include "wire/percentdecoding.h"

#include <QUrl>

#include <algorithm>

namespace requests {

namespace {

struct Parts
{
    QString before; // up to the query, without "?"
    QStringList pieces; // of the query, as typed
    QString after; // from the fragment on, with "#"
};

Parts partsOf(const QString &url)
{
    Parts parts;
    const qsizetype hash = url.indexOf(u'#');
    parts.after = hash < 0 ? QString() : url.mid(hash);
    const QString rest = hash < 0 ? url : url.first(hash);
    const qsizetype mark = rest.indexOf(u'?');
    parts.before = mark < 0 ? rest : rest.first(mark);
    if (mark >= 0 && mark + 1 < rest.size())
        parts.pieces = rest.mid(mark + 1).split(u'&');
    return parts;
}

QString decoded(QString text)
{
    return QString::fromUtf8(wire::percentDecoded(text.replace(u'+', u' ').toUtf8()));
}

QString encoded(const QString &text, const QByteArray &kept)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

Parameter parameterOf(const QString &piece)
{
    const qsizetype equals = piece.indexOf(u'=');
    if (equals < 0)
        return { decoded(piece), {}, false, true, piece };
    return { decoded(piece.first(equals)), decoded(piece.mid(equals + 1)), true, true, piece };
}

bool saysTheSame(const Parameter &a, const Parameter &b)
{
    return a.name == b.name && a.value == b.value && a.hasEquals == b.hasEquals;
}

// What a URL's query may hold as it is (RFC 3986 §3.4), but for what parts parameters.
QString written(const Parameter &parameter)
{
    const QString name = encoded(parameter.name, "!$'()*,;:@/?{}[]");
    if (!parameter.hasEquals && parameter.value.isEmpty())
        return name;
    return name + u'=' + encoded(parameter.value, "!$'()*,;:@/?={}[]");
}

QString pieceOf(const Parameter &parameter)
{
    const bool isAsTyped = !parameter.typed.isEmpty() && saysTheSame(parameterOf(parameter.typed), parameter);
    return isAsTyped ? parameter.typed : written(parameter);
}

} // namespace

QList<Parameter> parametersIn(const QString &url)
{
    QList<Parameter> parameters;
    for (const QString &piece : partsOf(url).pieces)
        parameters.append(parameterOf(piece));
    return parameters;
}

QString withParameters(const QString &url, const QList<Parameter> &parameters)
{
    const Parts parts = partsOf(url);
    QStringList pieces;
    for (const Parameter &parameter : parameters)
        if (parameter.isEnabled)
            pieces.append(pieceOf(parameter));
    return pieces.isEmpty() ? parts.before + parts.after
                            : parts.before + u'?' + pieces.join(u'&') + parts.after;
}

QList<Parameter> typedAs(const QList<Parameter> &known, QList<Parameter> parameters)
{
    QList<Parameter> left = known;
    for (Parameter &parameter : parameters) {
        const auto same = std::find_if(left.begin(), left.end(),
                                       [&](const Parameter &other) { return saysTheSame(other, parameter); });
        if (same == left.end())
            continue;
        parameter.typed = same->typed;
        left.erase(same);
    }
    return parameters;
}

bool isTypedOtherwise(const Parameter &parameter)
{
    return pieceOf(parameter) != written(parameter);
}

QList<Parameter> inStepWith(const QString &url, const QList<Parameter> &before)
{
    QList<Parameter> parameters = parametersIn(url);
    for (qsizetype i = 0; i < before.size(); ++i)
        if (!before[i].isEnabled)
            parameters.insert(std::min(i, parameters.size()), before[i]);
    return parameters;
}

} // namespace requests
