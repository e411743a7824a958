// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/schema.h"

#include "captures/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <algorithm>

// Q_INIT_RESOURCE cannot stand in a namespace; without it the linker drops the resources of a static library.
static void initResources()
{
    Q_INIT_RESOURCE(captures);
}

namespace captures {

namespace {

QByteArray schemaStep(qint64 version)
{
    initResources();
    QFile file(QStringLiteral(":/captures/schema/%1.sql").arg(version));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema is missing from the program");
    return file.readAll();
}

struct Table
{
    QByteArrayView name;
    QByteArrayView columns; // as the steps make them
    qint64 since; // the step that makes it
};

constexpr Table tables[] = {
    { "connections",
      "id name url opened closed status subprotocol extensions close_code closed_by is_clean phases tls "
      "request "
      "request_head response_head response_body",
      1 },
    { "records", "id connection time direction kind size wire_size flags event place header preview payload",
      1 },
    { "frames", "record number place time header", 1 },
    { "wire_payloads", "record bytes", 1 },
    { "blocks",
      "connection number records first last in_messages in_bytes in_wire_bytes out_messages out_bytes "
      "out_wire_bytes ids",
      1 },
    { "capture", "uuid logs", 2 },
};

// Further columns, tables, views and indexes are their owner's business.
bool holds(Database &database, const Table &table)
{
    Statement type(database, "SELECT type = 'table' FROM pragma_table_list(?) WHERE schema = 'main'");
    if (!type.bindText(1, table.name).step() || !type.number(0))
        return false;
    QList<QByteArray> stored;
    Statement columns(database, "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0");
    columns.bindText(1, table.name);
    while (columns.step())
        stored.append(columns.bytes(0));
    const QList<QByteArray> needed = table.columns.toByteArray().split(' ');
    return std::all_of(needed.begin(), needed.end(),
                       [&](const QByteArray &column) { return stored.contains(column); });
}

} // namespace

void bringUpToDate(Database &database)
{
    Transaction transaction(database, "BEGIN IMMEDIATE");
    for (qint64 version = database.number("PRAGMA user_version") + 1; version <= schemaVersion; ++version)
        database.execute(schemaStep(version));
    database.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
    database.execute("PRAGMA user_version = " + QByteArray::number(schemaVersion));
    transaction.commit();
}

void checkTables(Database &database)
{
    const qint64 version = std::max<qint64>(1, database.number("PRAGMA user_version"));
    for (const Table &table : tables) {
        if (table.since <= version && !holds(database, table))
            throw DatabaseError(
                DatabaseError::Fault::Damaged,
                QCoreApplication::translate("captures::Database", "The table “%1” is missing from the file.")
                    .arg(QLatin1StringView(table.name)));
    }
}

void nameAnew(Database &copy)
{
    bringUpToDate(copy);
    copy.execute("UPDATE capture SET uuid = '" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "'");
}

} // namespace captures
