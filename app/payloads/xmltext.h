// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace payloads {

// Where and why a text is not well-formed XML 1.0. Line and column count from 1, columns in characters.
struct XmlFault
{
    qint64 offset = 0; // bytes
    qint64 line = 1;
    qint64 column = 1;
    QString reason; // translated, for people
};

struct XmlText
{
    QByteArray text; // empty if there is a fault
    std::optional<XmlFault> fault;
};

// The first fault of `xml`, UTF-8 whatever its declaration says. Entities are never fetched, and those that
// would grow without end are a fault. Any thread.
std::optional<XmlFault> xmlFault(QByteArrayView xml);
// Lays XML out with one element a line. Tags, comments and texts keep every letter; only blanks between
// elements change, and none where an element holds text or has xml:space="preserve".
XmlText prettyXml(QByteArrayView xml, int indent = 2);

// True if `bytes` begins the way markup does: cheap, judges the first few bytes only.
bool looksLikeXml(QByteArrayView bytes);
bool looksLikeHtml(QByteArrayView bytes);

} // namespace payloads
