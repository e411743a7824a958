// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/database.h"
#include "captures/walfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_walfile {

using namespace captures;

class WalFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        m_database = std::make_unique<Database>(path(), Database::Mode::ReadWrite);
        m_database->execute("PRAGMA page_size = 1024; CREATE TABLE first(x); CREATE TABLE second(x)");
        m_database->execute("PRAGMA journal_mode = WAL");
    }
    void cleanup() { m_database.reset(); }

    void aMissingLog_hasNothing()
    {
        WalFile log(path() + QStringLiteral("-none"));
        QVERIFY(!hasTransaction(log));
        QVERIFY(firstPage(log, 1).isEmpty());
    }

    void firstPage_isThatOfTheFirstTransactionOnly()
    {
        m_database->execute("INSERT INTO first(x) VALUES('the earlier one')");
        m_database->execute("INSERT INTO second(x) VALUES('the later one')");
        WalFile log(logPath());
        QVERIFY(hasTransaction(log));
        const QByteArray page = firstPage(log, pageOf("first"));
        QCOMPARE(page.size(), 1024);
        QVERIFY(page.endsWith("the earlier one"));
        QVERIFY(firstPage(log, pageOf("second")).isEmpty());
    }

    void firstPage_changedTwiceInATransaction_isTheLast()
    {
        m_database->execute("PRAGMA cache_size = 10; BEGIN; INSERT INTO first(x) VALUES('one')");
        for (int i = 0; i < 30; ++i)
            m_database->execute("INSERT INTO second(x) VALUES(zeroblob(5000))");
        m_database->execute("UPDATE first SET x = 'two'; COMMIT");
        WalFile log(logPath());
        QVERIFY(firstPage(log, pageOf("first")).endsWith("two"));
    }

    void afterALogThatBeganAnew_theOldTransactionsAreGone()
    {
        m_database->execute("INSERT INTO first(x) VALUES('old')");
        m_database->execute("INSERT INTO first(x) VALUES('old')");
        m_database->keepLog();
        QVERIFY(m_database->checkpoint());
        m_database->execute("INSERT INTO second(x) VALUES('new')");
        WalFile log(logPath());
        QVERIFY(firstPage(log, pageOf("first")).isEmpty());
        QVERIFY(firstPage(log, pageOf("second")).endsWith("new"));
    }

    void whatSqliteWouldNotReplay_isNothing_data()
    {
        QTest::addColumn<qsizetype>("at"); // the byte that is spoilt
        QTest::addRow("magic") << qsizetype(0);
        QTest::addRow("page size") << qsizetype(10);
        QTest::addRow("salt") << qsizetype(17);
        QTest::addRow("sum of the head") << qsizetype(27);
        QTest::addRow("salt of the frame") << qsizetype(32 + 9);
        QTest::addRow("sum of the frame") << qsizetype(32 + 20);
        QTest::addRow("content") << qsizetype(32 + 24 + 500);
    }

    void whatSqliteWouldNotReplay_isNothing()
    {
        QFETCH(qsizetype, at);
        m_database->execute("INSERT INTO first(x) VALUES('x')");
        QByteArray bytes = read(logPath());
        bytes[at] = char(bytes[at] + 1);
        QVERIFY(!hasTransaction(bytes));
    }

    void aCutLog_hasOnlyWholeTransactions()
    {
        m_database->execute("INSERT INTO first(x) VALUES('x')");
        const QByteArray bytes = read(logPath());
        QVERIFY(hasTransaction(bytes));
        for (qsizetype size = 0; size < bytes.size(); size += 97)
            QVERIFY2(!hasTransaction(bytes.first(size)), qPrintable(QString::number(size)));
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a")); }
    QString logPath() const { return path() + QStringLiteral("-wal"); }

    // As the first transaction left it; empty if that did not write it.
    static QByteArray firstPage(WalFile &log, quint32 number)
    {
        QByteArray found;
        bool isCommitted = false;
        log.visit([&](const WalFile::Page &page) {
            if (page.number == number)
                found = page.content;
            isCommitted = page.isCommit;
            return !isCommitted;
        });
        return isCommitted ? found : QByteArray();
    }

    static bool hasTransaction(WalFile &log)
    {
        bool hasCommit = false;
        log.visit([&](const WalFile::Page &page) {
            hasCommit = page.isCommit;
            return !hasCommit;
        });
        return hasCommit;
    }

    quint32 pageOf(const QByteArray &table)
    {
        return quint32(m_database->number("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'"));
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool isWhole(const QString &copy)
    {
        WalFile log(copy);
        return hasTransaction(log);
    }

    bool hasTransaction(const QByteArray &bytes) const
    {
        const QString copy = path() + QStringLiteral("-copy");
        QFile file(copy);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
            && isWhole(copy);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(WalFileTest)

} // namespace tst_walfile

#include "tst_walfile.moc"
