// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsonpath.h"

#include "payloads/jsoncursor.h"

#include <QHashFunctions>

#include <algorithm>

namespace payloads {
namespace {

constexpr qsizetype maxSteps = 1000; // the walk calls itself once a step

// Finds the values of one path on the way through a document. False: what follows is not JSON.
class PathWalk
{
public:
    PathWalk(const QList<JsonPath::Step> &steps, QByteArrayView json,
             const std::function<void(QByteArrayView)> &visitor)
        : m_steps(steps)
        , m_cursor(json)
        , m_visitor(visitor)
    {
    }

    // The value that comes next, at which the first `depth` steps have led.
    bool value(qsizetype depth)
    {
        if (depth == m_steps.size())
            return found();
        const JsonPath::Step &step = m_steps[depth];
        const char c = m_cursor.next();
        if (c == '{' && std::holds_alternative<QByteArray>(step))
            return object(std::get<QByteArray>(step), depth + 1);
        if (c == '[' && !std::holds_alternative<QByteArray>(step))
            return array(step, depth + 1);
        return m_cursor.skipValue();
    }

private:
    bool found()
    {
        QByteArrayView written;
        if (!m_cursor.skipValue(written))
            return false;
        m_visitor(written);
        return true;
    }

    bool object(const QByteArray &wanted, qsizetype depth)
    {
        m_cursor.take('{');
        if (m_cursor.take('}'))
            return true;
        do {
            QByteArrayView name;
            bool isEscaped = false;
            if (!m_cursor.skipName(name, isEscaped))
                return false;
            const bool isWanted = isEscaped ? withoutEscapes(name) == wanted : name == wanted;
            if (!(isWanted ? value(depth) : m_cursor.skipValue()))
                return false;
        } while (m_cursor.take(','));
        return m_cursor.take('}');
    }

    bool array(const JsonPath::Step &wanted, qsizetype depth)
    {
        const qint64 *index = std::get_if<qint64>(&wanted);
        m_cursor.take('[');
        if (m_cursor.take(']'))
            return true;
        qint64 at = 0;
        do {
            if (!(!index || *index == at ? value(depth) : m_cursor.skipValue()))
                return false;
            ++at;
        } while (m_cursor.take(','));
        return m_cursor.take(']');
    }

    const QList<JsonPath::Step> &m_steps;
    JsonCursor m_cursor;
    const std::function<void(QByteArrayView)> &m_visitor;
};

// A name that stands behind a dot without quotes.
bool isPlain(const QString &name)
{
    const auto isPlainLetter = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_';
    };
    return !name.isEmpty() && !name[0].isDigit() && std::all_of(name.begin(), name.end(), isPlainLetter);
}

QString quoted(QString name)
{
    QString text;
    for (const QChar c : std::as_const(name)) {
        if (c == u'\\' || c == u'\'')
            text += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            text += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return QStringLiteral("['%1']").arg(text);
}

QString stepText(const JsonPath::Step &step)
{
    if (const qint64 *index = std::get_if<qint64>(&step))
        return QStringLiteral("[%1]").arg(*index);
    if (const QByteArray *bytes = std::get_if<QByteArray>(&step)) {
        const QString name = QString::fromUtf8(*bytes);
        return isPlain(name) ? u'.' + name : quoted(name);
    }
    return QStringLiteral("[*]");
}

} // namespace

JsonPath::JsonPath(QList<Step> steps)
    : m_steps(std::move(steps))
{
}

QString JsonPath::text() const
{
    QString text = QStringLiteral("$");
    for (const Step &step : m_steps)
        text += stepText(step);
    return text;
}

QList<QByteArray> JsonPath::valuesIn(QByteArrayView json) const
{
    QList<QByteArray> values;
    visitValues(json, [&values](QByteArrayView value) { values.append(value.toByteArray()); });
    return values;
}

void JsonPath::visitValues(QByteArrayView json, const std::function<void(QByteArrayView)> &visitor) const
{
    if (m_steps.size() <= maxSteps)
        PathWalk(m_steps, json, visitor).value(0);
}

size_t qHash(const JsonPath &path, size_t seed)
{
    for (const JsonPath::Step &step : path.steps()) {
        if (const QByteArray *name = std::get_if<QByteArray>(&step))
            seed = qHashMulti(seed, 0, *name);
        else if (const qint64 *index = std::get_if<qint64>(&step))
            seed = qHashMulti(seed, 1, *index);
        else
            seed = qHashMulti(seed, 2);
    }
    return seed;
}

} // namespace payloads
