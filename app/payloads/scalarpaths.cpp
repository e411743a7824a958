// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsoncursor.h"
#include "payloads/jsonpath.h"

#include <QSet>

namespace payloads {
namespace {

constexpr qsizetype maxLevels = 32;
constexpr int maxElements = 100;

// Walks through a document and keeps the paths of its scalars. False: not JSON, or enough was found.
class PathCollection
{
public:
    PathCollection(QByteArrayView json, qsizetype limit)
        : m_cursor(json)
        , m_limit(limit)
    {
    }

    QList<JsonPath> run()
    {
        if (m_limit > 0)
            value();
        return m_paths;
    }

private:
    bool value()
    {
        const char c = m_cursor.next();
        if (c != '{' && c != '[')
            return m_cursor.skipValue() && note();
        if (m_steps.size() >= maxLevels)
            return m_cursor.skipValue();
        return c == '{' ? object() : array();
    }

    bool note()
    {
        const JsonPath path(m_steps);
        if (!m_known.contains(path)) {
            m_known.insert(path);
            m_paths.append(path);
        }
        return m_paths.size() < m_limit;
    }

    bool below(const JsonPath::Step &step)
    {
        m_steps.append(step);
        const bool goesOn = value();
        m_steps.removeLast();
        return goesOn;
    }

    bool object()
    {
        m_cursor.take('{');
        if (m_cursor.take('}'))
            return true;
        do {
            QByteArrayView name;
            bool isEscaped = false;
            if (!m_cursor.skipName(name, isEscaped))
                return false;
            if (!below(isEscaped ? withoutEscapes(name) : name.toByteArray()))
                return false;
        } while (m_cursor.take(','));
        return m_cursor.take('}');
    }

    bool array()
    {
        m_cursor.take('[');
        if (m_cursor.take(']'))
            return true;
        int at = 0;
        do {
            if (!(at++ < maxElements ? below(JsonPath::AnyElement{}) : m_cursor.skipValue()))
                return false;
        } while (m_cursor.take(','));
        return m_cursor.take(']');
    }

    JsonCursor m_cursor;
    const qsizetype m_limit;
    QList<JsonPath::Step> m_steps;
    QSet<JsonPath> m_known;
    QList<JsonPath> m_paths;
};

} // namespace

QList<JsonPath> scalarPathsIn(QByteArrayView json, qsizetype limit)
{
    return PathCollection(json, limit).run();
}

} // namespace payloads
