// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/workfile.h"

#include "collections/fields.h"
#include "collections/requestfile.h"
#include "collections/yamlreader.h"
#include "collections/yamlwriter.h"

namespace collections {

namespace {

constexpr qsizetype maxCharacters = 1024 * 1024;
constexpr qint64 maxWorkBytes = 32 * 1024 * 1024;

Value fileOf(const QList<Value> &entries)
{
    Value file = Value::map();
    file.append(QStringLiteral("open"), Value::list(entries));
    return file;
}

} // namespace

QByteArray writeWork(const QList<OpenWork> &work)
{
    QList<Value> entries;
    qint64 left = maxWorkBytes;
    for (const OpenWork &open : work) {
        Value entry = Value::map();
        entry.append(QStringLiteral("request"), toValue(open.request));
        if (open.message != requests::Message() && open.message.content.size() <= maxCharacters)
            entry.append(QStringLiteral("message"), toValue(open.message));
        const qint64 size = writeYaml(fileOf({ entry })).size();
        if (size > left)
            continue;
        left -= size;
        entries.append(entry);
    }
    return writeYaml(fileOf(entries));
}

QList<OpenWork> readWork(const QByteArray &file)
{
    const Value value = readYaml(file, maxWorkBytes);
    QList<OpenWork> work;
    for (const Value &entry : FieldReader(value).maps(QLatin1String("open")))
        work.append(
            { requestFrom(entry[QLatin1String("request")]), messageFrom(entry[QLatin1String("message")]) });
    return work;
}

} // namespace collections
