// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace wire {

// One field line, as it stood: the name's letters and the value without the blanks around it (RFC 9112 §5).
struct HeaderField
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

// Field lines in their order, names repeated where they were. Names compare without case.
class HeaderFields : public QList<HeaderField>
{
public:
    using QList<HeaderField>::QList;

    bool has(QByteArrayView name) const;
    // The first value of that name, or an empty array.
    QByteArray value(QByteArrayView name) const;
    QList<QByteArray> values(QByteArrayView name) const;
    // All values of that name as one comma-separated list (RFC 9110 §5.3), split into trimmed, non-empty
    // elements; commas inside quoted strings do not split.
    QList<QByteArray> elements(QByteArrayView name) const;
    // True if `token` is among elements(name), case ignored.
    bool hasToken(QByteArrayView name, QByteArrayView token) const;
};

// What stands in a line of a head, for people: as UTF-8, or as ISO 8859-1 where it is not (RFC 9110 §5.5).
QString headText(QByteArrayView text);
// RFC 9110 §5.6.2: at least one character, none of them a blank, a delimiter or beyond ASCII.
bool isToken(QByteArrayView text);
// `text` without the spaces and tabs around it (OWS of RFC 9110 §5.6.3).
QByteArrayView trimBlanks(QByteArrayView text);
// RFC 9110 §5.5: `name` is a token and `value` has no control character but tabs: the two cannot break out of
// their line, nor steer a terminal that shows it.
bool isValidField(QByteArrayView name, QByteArrayView value);

} // namespace wire
