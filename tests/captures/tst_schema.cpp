// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/schema.h"
#include "captures/statement.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QUuid>

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
            QByteArray("blocks capture connections events frames messages records wire_payloads"));
    }

    void bringUpToDate_ofACaptureOf01_keepsItsRecordsAndNamesIt()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.wscap")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QFile old(QStringLiteral(CAPTURE_OF_01));
        QVERIFY(old.open(QIODevice::ReadOnly));
        Database database(file.fileName(), Database::Mode::ReadWrite);
        database.execute(old.readAll());
        QCOMPARE(database.number("PRAGMA user_version"), 1);
        const qint64 records = database.number("SELECT count(*) FROM records");
        QVERIFY(records > 40);
        bringUpToDate(database);
        QCOMPARE(database.number("PRAGMA user_version"), schemaVersion);
        QCOMPARE(database.number("SELECT count(*) FROM records"), records);
        QVERIFY(!QUuid::fromString(QString::fromLatin1(database.text("SELECT uuid FROM capture"))).isNull());
        checkTables(database);
    }

    void bringUpToDate_namesEachCaptureAnew()
    {
        QTemporaryDir folder;
        QSet<QByteArray> names;
        for (int i = 0; i < 20; ++i) {
            QFile file(folder.filePath(QString::number(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            Database database(file.fileName(), Database::Mode::ReadWrite);
            bringUpToDate(database);
            const QByteArray name = database.text("SELECT uuid FROM capture");
            const QUuid uuid = QUuid::fromString(QString::fromLatin1(name));
            QCOMPARE(uuid.version(), QUuid::Random);
            QCOMPARE(uuid.variant(), QUuid::DCE);
            names.insert(name);
            nameAnew(database);
            names.insert(database.text("SELECT uuid FROM capture"));
        }
        QCOMPARE(names.size(), 40);
    }

    // Else a column that a later step adds would be read from where it may not be.
    void checkTables_knowsEachColumn()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.wscap")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Database database(file.fileName(), Database::Mode::ReadWrite);
        bringUpToDate(database);
        checkTables(database);
        Statement columns(
            database,
            "SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c "
            "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'");
        QList<std::pair<QByteArray, QByteArray>> all;
        while (columns.step())
            all.emplace_back(columns.bytes(0), columns.bytes(1));
        QVERIFY(all.size() > 40);
        for (const auto &[table, column] : all) {
            Transaction undone(database);
            database.execute("DROP VIEW IF EXISTS messages; DROP VIEW IF EXISTS events; ALTER TABLE " + table
                             + " RENAME COLUMN " + column + " TO renamed");
            QVERIFY_EXCEPTION_THROWN(checkTables(database), DatabaseError);
        }
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
