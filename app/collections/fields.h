// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/value.h"

#include <QCoreApplication>
#include <QStringList>

namespace collections {

// Reads the fields of a map with the kinds they must have. A field that is not there has its standard value;
// one of another kind throws Fault with its place.
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(collections::FieldReader)

public:
    explicit FieldReader(const Value &map); // `map` must outlive this

    QString text(QLatin1String key) const;
    bool flag(QLatin1String key, bool standard) const;
    qint64 number(QLatin1String key, qint64 standard, qint64 least, qint64 most) const;
    QStringList texts(QLatin1String key) const;
    QList<Value> maps(QLatin1String key) const; // a list of maps
    FieldReader map(QLatin1String key) const;
    // The place of the field's word in `words`; 0 if there is no field.
    int choice(QLatin1String key, const QStringList &words) const;

private:
    const Value *field(QLatin1String key) const; // nullptr: not there, or null

    const Value &m_map;
};

// Puts a map together: the known fields in the order they are added, then what `before` has beside them.
class FieldWriter
{
public:
    explicit FieldWriter(const Value &before);

    // The fields that are known here; what is not added of them is left out.
    void text(QLatin1String key, const QString &text, const QString &standard = {});
    void flag(QLatin1String key, bool flag, bool standard);
    void number(QLatin1String key, qint64 number, qint64 standard);
    void value(QLatin1String key, const Value &value); // left out if it is empty
    void always(QLatin1String key, const QString &text);
    Value finished() const;

private:
    const Value &m_before;
    QStringList m_known;
    Value m_map = Value::map();
};

} // namespace collections
