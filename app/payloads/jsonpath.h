// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

namespace payloads {

// A path into JSON: $.a.b[0], ['a name'], [*] for every element. A value; compares by what it means.
class JsonPath
{
public:
    struct AnyElement
    {
        friend bool operator==(const AnyElement &, const AnyElement &) = default;
    };
    using Step = std::variant<QByteArray, qint64, AnyElement>; // a member's name (UTF-8), an index, [*]

    JsonPath() = default; // "$": the whole document
    explicit JsonPath(QList<Step> steps);

    QString text() const; // as it would be typed
    const QList<Step> &steps() const { return m_steps; }

    // The values at this path, as they are written in `json` (a string with its quotes, a number digit by
    // digit), in order; empty if there is none or `json` is not JSON up to there. Of repeated names all
    // count. Does not build a tree: one pass, no copies but of what is found.
    QList<QByteArray> valuesIn(QByteArrayView json) const;
    // The same one by one without a copy; a value is of use as long as `json`.
    void visitValues(QByteArrayView json, const std::function<void(QByteArrayView)> &visitor) const;

    friend bool operator==(const JsonPath &, const JsonPath &) = default;

private:
    QList<Step> m_steps;
};

size_t qHash(const JsonPath &path, size_t seed = 0);

struct JsonPathResult
{
    std::optional<JsonPath> path;
    qsizetype faultAt = -1; // the character at fault, from 0
    QString error; // translated: what was expected there
};

JsonPathResult parseJsonPath(QStringView text);

// The paths of the scalar values in `json` in order of appearance, arrays as [*], each once, at most
// `limit`: what one may want to group by. Looks 32 levels deep and at the first hundred elements of an array.
QList<JsonPath> scalarPathsIn(QByteArrayView json, qsizetype limit);

} // namespace payloads
