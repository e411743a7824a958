// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/filter.h"

#include "captures/textfinder.h"
#include "wire/closecode.h"

namespace captures {

namespace {

// The finder of the search asked for last by this thread: a filter stays a value that can be copied into any
// thread, and still an expression is compiled once, not once a row.
const TextFinder &finderOf(const Search &search)
{
    thread_local TextFinder latest;
    if (latest.search() != search)
        latest = TextFinder(search);
    return latest;
}

// A Close as people read it: its code is two bytes that nobody would type.
QByteArray closeText(QByteArrayView payload)
{
    const auto close = wire::ClosePayload::parse(payload);
    if (!close || !close->code)
        return payload.toByteArray();
    return QByteArray::number(*close->code) + ' ' + wire::closeCodeName(*close->code) + ' ' + close->reason;
}

bool contains(const ScannedRecord &record, const TextFinder &finder)
{
    const Row &row = record.row;
    if (row.kind == Kind::Close)
        return finder.isIn(closeText(row.preview));
    if (row.kind == Kind::Event && finder.isIn(row.event))
        return true;
    const bool isAllHere = row.preview.size() < previewSize;
    if ((isAllHere || finder.isLocal()) && finder.isIn(row.preview))
        return true;
    return !isAllHere && finder.isIn(record.payload());
}

bool meets(const ScannedRecord &record, const JsonCondition &condition)
{
    const QList<QByteArray> values = condition.path.valuesIn(record.payload());
    return condition.value ? values.contains(*condition.value) : values.isEmpty();
}

bool isWithin(qint64 size, const SizeRange &range)
{
    return size >= range.from && size < range.below;
}

} // namespace

// What costs least is asked first: a payload is read only for rows that pass all else.
bool Filter::passes(const ScannedRecord &record) const
{
    const Row &row = record.row;
    const bool isMessage = row.kind != Kind::Event;
    if ((kinds & bitOf(row.kind)) == 0 || (direction && *direction != row.direction)
        || (connection && *connection != row.connection))
        return false;
    if (size && !(isMessage && isWithin(row.size, *size)))
        return false;
    if (!search.text.isEmpty() && !contains(record, finderOf(search)))
        return false;
    return !json || (isMessage && meets(record, *json));
}

} // namespace captures
