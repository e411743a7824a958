// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payloads/jsonpath.h"

#include <QHash>
#include <QSet>

namespace payloads {

// Finds out from a sample of payloads by which paths one may want to group: those that most payloads have,
// whose values are few. Ids and measured values come last or not at all.
class PathRanking
{
public:
    void take(QByteArrayView payload); // also what is no JSON: it lowers the share of every path
    // The best first, at most `limit`.
    QList<JsonPath> best(qsizetype limit) const;

private:
    struct Seen
    {
        JsonPath path;
        qint64 payloads = 0;
        qint64 values = 0;
        qint64 numbers = 0;
        qint64 letters = 0; // bytes of all values
        QSet<QByteArray> distinct;
    };

    double worth(const Seen &seen) const;
    void note(const JsonPath &path, QByteArrayView payload);

    QHash<JsonPath, qsizetype> m_places;
    QList<Seen> m_seen; // in order of appearance
    qint64 m_payloads = 0;
};

} // namespace payloads
