// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/parameters.h"

#include <QUrl>

#include <algorithm>

namespace requests {

namespace {

struct Parts
{
    QString before; // up to the query, without "?"
    QStringList pieces; // of the query, as typed
    QString after; // from the fragment on, with "#"
    bool hasQuery = false;
};

Parts partsOf(const QString &url)
{
    Parts parts;
    const qsizetype hash = url.indexOf(u'#');
    parts.after = hash < 0 ? QString() : url.mid(hash);
    const QString rest = hash < 0 ? url : url.first(hash);
    const qsizetype mark = rest.indexOf(u'?');
    parts.before = mark < 0 ? rest : rest.first(mark);
    parts.hasQuery = mark >= 0;
    if (mark >= 0 && mark + 1 < rest.size())
        parts.pieces = rest.mid(mark + 1).split(u'&');
    return parts;
}

QString decoded(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
}

QString encoded(const QString &text, const QByteArray &kept)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

Parameter parameterOf(const QString &piece)
{
    const qsizetype equals = piece.indexOf(u'=');
    if (equals < 0)
        return { decoded(piece), {}, false };
    return { decoded(piece.first(equals)), decoded(piece.mid(equals + 1)) };
}

// What a URL's query may hold as it is (RFC 3986 §3.4), but for what parts parameters.
QString pieceOf(const Parameter &parameter)
{
    const QString name = encoded(parameter.name, "!$'()*,;:@/?{}[]");
    if (!parameter.hasEquals && parameter.value.isEmpty())
        return name;
    return name + u'=' + encoded(parameter.value, "!$'()*,;:@/?={}[]");
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
    QStringList typed = parts.pieces;
    QStringList pieces;
    for (const Parameter &parameter : parameters) {
        if (!parameter.isEnabled)
            continue;
        const auto same = std::find_if(typed.begin(), typed.end(),
                                       [&](const QString &piece) { return parameterOf(piece) == parameter; });
        pieces.append(same == typed.end() ? pieceOf(parameter) : *same);
        if (same != typed.end())
            typed.erase(same);
    }
    return pieces.isEmpty() ? parts.before + parts.after
                            : parts.before + u'?' + pieces.join(u'&') + parts.after;
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
