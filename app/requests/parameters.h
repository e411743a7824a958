// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace requests {

// One query parameter. Name and value are percent-decoded: "%" and two hex digits are a byte of UTF-8, "+" is
// a blank.
struct Parameter
{
    QString name;
    QString value;
    bool hasEquals = true; // "name=" and not "name"
    bool isEnabled = true; // false: kept in the table, left out of the URL
    QString typed = {}; // as it stood in the URL, and stands there again while it still says the same

    // What the two say, however it is typed.
    friend bool operator==(const Parameter &a, const Parameter &b)
    {
        return a.name == b.name && a.value == b.value && a.hasEquals == b.hasEquals
            && a.isEnabled == b.isEnabled;
    }
};

// The parameters in the query of `url` as typed, in order, repeats kept. Never fails: a URL that cannot be
// parsed has those one sees between "?" and the end.
QList<Parameter> parametersIn(const QString &url);

// `url` with the enabled ones of `parameters` as its query, each as it was typed unless it changed since.
QString withParameters(const QString &url, const QList<Parameter> &parameters);

// `parameters`, of which only the meaning is known, typed as those of `known` that say the same.
QList<Parameter> typedAs(const QList<Parameter> &known, QList<Parameter> parameters);

// Whether `parameter` was typed otherwise than it would be written from what it says.
bool isTypedOtherwise(const Parameter &parameter);

// The table after the URL was edited: the parameters of `url`, with the disabled ones of `before` kept where
// they stood.
QList<Parameter> inStepWith(const QString &url, const QList<Parameter> &before);

} // namespace requests
