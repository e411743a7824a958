// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/database.h"
#include "captures/schema.h"

#include <QFile>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_schema {

using namespace captures;

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bringUpToDate_makesTheTablesAndMarksTheFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.wscap")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Database database(file.fileName(), Database::Mode::ReadWrite);
        bringUpToDate(database);
        QCOMPARE(database.number("PRAGMA application_id"), applicationId);
        QCOMPARE(database.number("PRAGMA user_version"), schemaVersion);
        QCOMPARE(
            database.text("SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema WHERE type IN "
                          "('table', 'view') ORDER BY name)"),
            QByteArray("blocks connections events frames messages records wire_payloads"));
    }

    void bringUpToDate_again_changesNothing()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.wscap")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Database database(file.fileName(), Database::Mode::ReadWrite);
        bringUpToDate(database);
        const qint64 version = database.number("PRAGMA schema_version");
        bringUpToDate(database);
        QCOMPARE(database.number("PRAGMA schema_version"), version);
    }

    void applicationId_readsAsLetters()
    {
        QCOMPARE(QByteArray::fromHex(QByteArray::number(applicationId, 16)), QByteArray("WSCP"));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)

} // namespace tst_schema

#include "tst_schema.moc"
