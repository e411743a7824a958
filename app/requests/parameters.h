// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace requests {

// One query parameter. Name and value are percent-decoded; what was typed survives where it can be told
// apart: `hasEquals` says whether "name" or "name=" stood there.
struct Parameter
{
    QString name;
    QString value;
    bool hasEquals = true;
    bool isEnabled = true; // false: kept in the table, left out of the URL

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

// The parameters in the query of `url` as typed, in order, repeats kept. Never fails: a URL that cannot be
// parsed has those one sees between "?" and the end.
QList<Parameter> parametersIn(const QString &url);

// `url` with the enabled ones of `parameters` as its query. What did not change keeps the letters it was
// typed with (its percent-encoding too).
QString withParameters(const QString &url, const QList<Parameter> &parameters);

// The table after the URL was edited: the parameters of `url`, with the disabled ones of `before` kept where
// they stood.
QList<Parameter> inStepWith(const QString &url, const QList<Parameter> &before);

} // namespace requests
