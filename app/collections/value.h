// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace collections {

// A YAML document as a value: texts, lists, and maps whose keys keep their order. Of what others wrote into a
// file it holds everything but comments and the way it was laid out.
class Value
{
public:
    enum class Kind { Null, Plain, Text, List, Map }; // Plain: a number, a truth, a date

    Value() = default;
    static Value text(const QString &text);
    static Value plain(const QString &text);
    static Value list(const QList<Value> &items);
    static Value map();

    Kind kind() const { return m_kind; }
    bool isMap() const { return m_kind == Kind::Map; }
    bool isList() const { return m_kind == Kind::List; }
    QString scalar() const { return m_scalar; } // of Plain and Text
    const QList<Value> &items() const { return m_items; } // of a list
    const QList<std::pair<QString, Value>> &fields() const { return m_fields; } // of a map

    // What stands in a map under `key`; Null if nothing does.
    const Value &operator[](QLatin1String key) const;
    bool contains(const QString &key) const;
    void append(const QString &key, const Value &value); // to a map; `key` must be new
    void append(const Value &item); // to a list

    // Where it was read; 0: made, not read.
    int line = 0;
    int column = 0;

    // The same content, wherever it stood.
    friend bool operator==(const Value &a, const Value &b);

private:
    Kind m_kind = Kind::Null;
    QString m_scalar;
    QList<Value> m_items;
    QList<std::pair<QString, Value>> m_fields;
};

// True if `scalar` is a text also without quotes, and neither a number nor a word with a meaning.
bool isTextUnquoted(const QString &scalar);

} // namespace collections
