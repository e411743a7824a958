// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/fields.h"

#include "collections/fault.h"

#include <algorithm>

namespace collections {

namespace {

using Kind = Value::Kind;

Fault faultAt(const Value &value, const QString &text)
{
    return { text, value.line, value.column };
}

bool isScalar(const Value &value)
{
    return value.kind() == Kind::Text || value.kind() == Kind::Plain;
}

bool isEmpty(const Value &value)
{
    return value.kind() == Kind::Null || (value.isMap() && value.fields().isEmpty())
        || (value.isList() && value.items().isEmpty());
}

} // namespace

FieldReader::FieldReader(const Value &map)
    : m_map(map)
{
    if (!map.isMap() && map.kind() != Kind::Null)
        throw faultAt(map, tr("Fields (name: value) are expected here."));
}

const Value *FieldReader::field(QLatin1String key) const
{
    const Value &value = m_map[key];
    return value.kind() == Kind::Null ? nullptr : &value;
}

QString FieldReader::text(QLatin1String key) const
{
    const Value *value = field(key);
    if (value && !isScalar(*value))
        throw faultAt(*value, tr("\"%1\" must be a text.").arg(key));
    return value ? value->scalar() : QString();
}

bool FieldReader::flag(QLatin1String key, bool standard) const
{
    const Value *value = field(key);
    if (!value)
        return standard;
    const bool isTrue = value->scalar() == QLatin1String("true");
    if (!isTrue && value->scalar() != QLatin1String("false"))
        throw faultAt(*value, tr("\"%1\" must be true or false.").arg(key));
    return isTrue;
}

qint64 FieldReader::number(QLatin1String key, qint64 standard, qint64 least, qint64 most) const
{
    const Value *value = field(key);
    if (!value)
        return standard;
    bool isNumber = false;
    const qint64 number = value->scalar().toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        throw faultAt(*value,
                      tr("\"%1\" must be a whole number from %2 to %3.")
                          .arg(key, QString::number(least), QString::number(most)));
    return number;
}

QStringList FieldReader::texts(QLatin1String key) const
{
    const Value *value = field(key);
    if (!value)
        return {};
    const bool isTexts =
        value->isList() && std::all_of(value->items().begin(), value->items().end(), isScalar);
    if (!isTexts)
        throw faultAt(*value, tr("\"%1\" must be a list of texts (- text).").arg(key));
    QStringList texts;
    for (const Value &item : value->items())
        texts.append(item.scalar());
    return texts;
}

QList<Value> FieldReader::maps(QLatin1String key) const
{
    const Value *value = field(key);
    if (!value)
        return {};
    const bool isMaps = value->isList()
        && std::all_of(value->items().begin(), value->items().end(),
                       [](const Value &item) { return item.isMap(); });
    if (!isMaps)
        throw faultAt(*value, tr("\"%1\" must be a list of fields (- name: value).").arg(key));
    return value->items();
}

FieldReader FieldReader::map(QLatin1String key) const
{
    return FieldReader(m_map[key]);
}

int FieldReader::choice(QLatin1String key, const QStringList &words) const
{
    const Value *value = field(key);
    if (!value)
        return 0;
    const qsizetype place = words.indexOf(value->scalar());
    if (place < 0)
        throw faultAt(*value, tr("\"%1\" must be one of: %2.").arg(key, words.join(QLatin1String(", "))));
    return int(place);
}

FieldWriter::FieldWriter(const Value &before)
    : m_before(before)
{
}

void FieldWriter::text(QLatin1String key, const QString &text, const QString &standard)
{
    if (text == standard)
        m_known.append(key);
    else
        always(key, text);
}

void FieldWriter::flag(QLatin1String key, bool flag, bool standard)
{
    value(key, flag == standard ? Value() : Value::plain(QLatin1String(flag ? "true" : "false")));
}

void FieldWriter::number(QLatin1String key, qint64 number, qint64 standard)
{
    value(key, number == standard ? Value() : Value::plain(QString::number(number)));
}

void FieldWriter::value(QLatin1String key, const Value &value)
{
    m_known.append(key);
    if (!isEmpty(value))
        m_map.append(key, value);
}

void FieldWriter::always(QLatin1String key, const QString &text)
{
    m_known.append(key);
    m_map.append(key, Value::text(text));
}

Value FieldWriter::finished() const
{
    Value map = m_map;
    for (const auto &[key, value] : m_before.fields())
        if (!m_known.contains(key))
            map.append(key, value);
    return map;
}

} // namespace collections
