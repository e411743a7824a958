// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/database.h"
#include "captures/statement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <thread>

#include <QRegularExpression>
#include <QTest>

namespace tst_database {

using namespace captures;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void construct_ofAMissingFile_saysSo()
    {
        const DatabaseError error = caught([&] { Database(path("missing"), Database::Mode::ReadWrite); });
        QCOMPARE(error.fault(), DatabaseError::Fault::CannotOpen);
        QVERIFY(!error.reason().isEmpty());
    }

    void construct_knowsNamesThatUrisWouldMangle_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("blank") << QStringLiteral("a b");
        QTest::newRow("question") << QStringLiteral("a?mode=ro");
        QTest::newRow("hash") << QStringLiteral("a#b");
        QTest::newRow("percent") << QStringLiteral("100%25");
        QTest::newRow("chinese") << QStringLiteral("抓包");
    }

    void construct_knowsNamesThatUrisWouldMangle()
    {
        QFETCH(QString, name);
        const QString file = made(name);
        Database(file, Database::Mode::ReadWrite).execute("CREATE TABLE t(x); INSERT INTO t VALUES(42)");
        QCOMPARE(Database(file, Database::Mode::ReadOnly).number("SELECT x FROM t"), 42);
        QVERIFY(QFile(file).size() > 0);
    }

    void execute_ofNonsense_throws()
    {
        Database database(made(QStringLiteral("nonsense")), Database::Mode::ReadWrite);
        QCOMPARE(caught([&] { database.execute("SELEKT"); }).fault(), DatabaseError::Fault::Other);
    }

    void readOnly_refusesToWrite()
    {
        const QString file = made(QStringLiteral("readonly"));
        Database(file, Database::Mode::ReadWrite).execute("CREATE TABLE t(x)");
        Database database(file, Database::Mode::ReadOnly);
        QCOMPARE(caught([&] { database.execute("INSERT INTO t VALUES(1)"); }).fault(),
                 DatabaseError::Fault::ReadOnly);
    }

    void read_ofOtherFiles_tellsThemApart()
    {
        const QString file = path("text");
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        Database database(file, Database::Mode::ReadOnly);
        QCOMPARE(caught([&] { database.number("SELECT count(*) FROM sqlite_schema"); }).fault(),
                 DatabaseError::Fault::NotADatabase);
    }

    void bind_keepsEmptyApartFromNull()
    {
        Database database(made(QStringLiteral("bind")), Database::Mode::ReadWrite);
        database.execute("CREATE TABLE t(a, b, c, d)");
        Statement(database, "INSERT INTO t VALUES(?, ?, ?, ?)")
            .bind(1, -5)
            .bindBlob(2, QByteArrayView())
            .bindNull(3)
            .bindText(4, "a\0b")
            .run();
        Statement query(database, "SELECT a, b, c, d, typeof(b) FROM t");
        QVERIFY(query.step());
        QCOMPARE(query.number(0), -5);
        QVERIFY(!query.isNull(1));
        QCOMPARE(query.bytes(1), QByteArray());
        QVERIFY(query.isNull(2));
        QCOMPARE(query.bytes(4), QByteArray("blob"));
        QVERIFY(!query.step());
    }

    void blob_readsOnlyTheSliceAskedFor_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<QByteArray>("slice");
        QTest::newRow("all") << qint64(0) << qint64(100) << QByteArray("0123456789");
        QTest::newRow("front") << qint64(0) << qint64(3) << QByteArray("012");
        QTest::newRow("middle") << qint64(3) << qint64(3) << QByteArray("345");
        QTest::newRow("over the end") << qint64(8) << qint64(3) << QByteArray("89");
        QTest::newRow("at the end") << qint64(10) << qint64(3) << QByteArray();
        QTest::newRow("beyond") << qint64(11) << qint64(3) << QByteArray();
        QTest::newRow("before") << qint64(-1) << qint64(2) << QByteArray("01");
        QTest::newRow("none") << qint64(2) << qint64(-1) << QByteArray();
    }

    void blob_readsOnlyTheSliceAskedFor()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, limit);
        Database database(made(QStringLiteral("blob")), Database::Mode::ReadWrite);
        database.execute("CREATE TABLE t(x); INSERT INTO t VALUES(CAST('0123456789' AS BLOB))");
        QTEST(database.blob("t", "x", 1, offset, limit), "slice");
    }

    void transaction_rollsBackUnlessCommitted()
    {
        Database database(made(QStringLiteral("transaction")), Database::Mode::ReadWrite);
        database.execute("CREATE TABLE t(x)");
        {
            const Transaction dropped(database);
            database.execute("INSERT INTO t VALUES(1)");
        }
        QCOMPARE(database.number("SELECT count(*) FROM t"), 0);
        Transaction kept(database);
        database.execute("INSERT INTO t VALUES(1)");
        kept.commit();
        QCOMPARE(database.number("SELECT count(*) FROM t"), 1);
    }

    void hasMoved_afterRemovalOrRenaming()
    {
        const QString file = made(QStringLiteral("moved"));
        Database database(file, Database::Mode::ReadWrite);
        database.execute("CREATE TABLE t(x)");
        QVERIFY(!database.hasMoved());
        QVERIFY(QFile::rename(file, file + QStringLiteral("2")));
        QVERIFY(database.hasMoved());
        QVERIFY(QFile::rename(file + QStringLiteral("2"), file));
        QVERIFY(!database.hasMoved());
        QVERIFY(QFile::remove(file));
        QVERIFY(database.hasMoved());
    }

    void copyTo_whileAnotherWrites_isASnapshot()
    {
        const QString file = made(QStringLiteral("source"));
        Database writer(file, Database::Mode::ReadWrite);
        writer.execute("PRAGMA journal_mode = WAL; CREATE TABLE t(x)");
        for (int i = 0; i < 2000; ++i)
            writer.execute("INSERT INTO t VALUES(zeroblob(1000))");
        Database source(file, Database::Mode::ReadOnly);
        Database target(made(QStringLiteral("target")), Database::Mode::ReadWrite);
        int steps = 0;
        source.copyTo(target, [&](qint64 done, qint64 total) {
            writer.execute("INSERT INTO t VALUES(zeroblob(1000))");
            ++steps;
            return done <= total;
        });
        QVERIFY(steps > 1);
        QCOMPARE(target.number("SELECT count(*) FROM t"), 2000);
    }

    void copyTo_brokenOff_throwsInterrupted()
    {
        const QString file = made(QStringLiteral("broken"));
        Database source(file, Database::Mode::ReadWrite);
        source.execute("CREATE TABLE t(x)");
        Database target(made(QStringLiteral("broken2")), Database::Mode::ReadWrite);
        QCOMPARE(caught([&] { source.copyTo(target, [](qint64, qint64) { return false; }); }).fault(),
                 DatabaseError::Fault::Interrupted);
    }

    void aStop_fromAnotherThread_breaksALongReadOff_andAllThatWouldFollow()
    {
        Database database(made(QStringLiteral("interrupt")), Database::Mode::ReadWrite);
        std::stop_source stop;
        database.setStop(stop.get_token());
        Statement endless(database,
                          "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
        QVERIFY(endless.step());
        std::thread other([&] { stop.request_stop(); });
        const DatabaseError error = caught([&] { endless.run(); });
        other.join();
        QCOMPARE(error.fault(), DatabaseError::Fault::Interrupted);
        Statement next(database,
                       "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
        QCOMPARE(caught([&] { next.run(); }).fault(), DatabaseError::Fault::Interrupted);
    }

    void aRelativePath_isOneOfTheCurrentFolder()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        QVERIFY(QFile(QStringLiteral("here.db")).open(QIODevice::WriteOnly));
        Database(QStringLiteral("here.db"), Database::Mode::ReadWrite).execute("CREATE TABLE t (x)");
        QVERIFY(QDir().mkdir(QStringLiteral("sub")) && QDir::setCurrent(QStringLiteral("sub")));
        Database again(QStringLiteral("../here.db"), Database::Mode::ReadOnly);
        QDir::setCurrent(before);
        QCOMPARE(again.number("SELECT count(*) FROM t"), 0);
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    // An empty file, which SQLite takes for an empty database.
    QString made(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no temporary file");
        return file.fileName();
    }

    template <typename Call> static DatabaseError caught(Call call)
    {
        try {
            call();
        } catch (const DatabaseError &error) {
            return error;
        }
        return DatabaseError(DatabaseError::Fault::Busy, QStringLiteral("nothing was thrown"));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DatabaseTest)

} // namespace tst_database

#include "tst_database.moc"
