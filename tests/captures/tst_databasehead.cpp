// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/database.h"
#include "captures/databasehead.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_databasehead {

using namespace captures;

class DatabaseHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void in_tellsWhatSqliteWrote_data()
    {
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<QByteArray>("journal");
        QTest::addRow("smallest pages") << 512 << QByteArray("DELETE");
        QTest::addRow("pages of a capture, in WAL") << 32768 << QByteArray("WAL");
        QTest::addRow("largest pages") << 65536 << QByteArray("DELETE");
    }

    void in_tellsWhatSqliteWrote()
    {
        QFETCH(int, pageSize);
        QFETCH(QByteArray, journal);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        {
            Database database(file.fileName(), Database::Mode::ReadWrite);
            database.execute("PRAGMA page_size = " + QByteArray::number(pageSize)
                             + "; PRAGMA application_id = 305419896; PRAGMA user_version = 7");
            database.execute("PRAGMA journal_mode = " + journal);
        }
        const std::optional<DatabaseHead> head = DatabaseHead::in(file.readAll());
        QVERIFY(head);
        QCOMPARE(head->pageSize, quint32(pageSize));
        QCOMPARE(head->applicationId, 0x12345678U);
        QCOMPARE(head->userVersion, 7U);
        QCOMPARE(head->isInWal, journal == "WAL");
    }

    void in_ofOtherBytes_isNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray magic("SQLite format 3\0", 16);
        QTest::addRow("none") << QByteArray();
        QTest::addRow("text") << QByteArray(200, 't');
        QTest::addRow("cut") << magic + QByteArray(83, '\x10');
        QTest::addRow("no page size") << magic + QByteArray(200, '\0');
        QTest::addRow("an odd page size") << magic + QByteArray(200, '\x11');
    }

    void in_ofOtherBytes_isNothing()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!DatabaseHead::in(bytes));
    }
};

QTEST_GUILESS_MAIN(DatabaseHeadTest)

} // namespace tst_databasehead

#include "tst_databasehead.moc"
