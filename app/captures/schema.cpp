// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/schema.h"

#include "captures/database.h"

#include <QFile>

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

} // namespace captures
