// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/value.h"

#include <QRegularExpression>

#include <algorithm>

namespace collections {

Value Value::text(const QString &text)
{
    Value value;
    value.m_kind = Kind::Text;
    value.m_scalar = text;
    return value;
}

Value Value::plain(const QString &text)
{
    Value value;
    value.m_kind = Kind::Plain;
    value.m_scalar = text;
    return value;
}

Value Value::list(const QList<Value> &items)
{
    Value value;
    value.m_kind = Kind::List;
    value.m_items = items;
    return value;
}

Value Value::map()
{
    Value value;
    value.m_kind = Kind::Map;
    return value;
}

const Value &Value::operator[](QLatin1String key) const
{
    static const Value none;
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [key](const auto &field) { return field.first == key; });
    return found == m_fields.end() ? none : found->second;
}

bool Value::contains(const QString &key) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&key](const auto &field) { return field.first == key; });
}

void Value::append(const QString &key, const Value &value)
{
    m_fields.append({ key, value });
}

void Value::append(const Value &item)
{
    m_items.append(item);
}

bool operator==(const Value &a, const Value &b)
{
    return a.m_kind == b.m_kind && a.m_scalar == b.m_scalar && a.m_items == b.m_items
        && a.m_fields == b.m_fields;
}

// YAML 1.1, which many still read, has more such words than 1.2.
bool isTextUnquoted(const QString &scalar)
{
    static const QRegularExpression begin(QStringLiteral("^[\\p{L}_/]"));
    static const QRegularExpression words(QStringLiteral("^(null|true|false|yes|no|on|off|y|n)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return begin.match(scalar).hasMatch() && !words.match(scalar).hasMatch();
}

} // namespace collections
