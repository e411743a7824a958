// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/safefile.h"
#include "support/fulldisk.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_safefile {

using files::SafeFile;

class TestSafeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void replaceFile_makesAndReplaces()
    {
        QCOMPARE(files::replaceFile(path(), "one"), QString());
        QCOMPARE(read(path()), QByteArray("one"));
        QCOMPARE(files::replaceFile(path(), "two"), QString());
        QCOMPARE(read(path()), QByteArray("two"));
        QCOMPARE(files::replaceFile(path(), {}), QString());
        QCOMPARE(read(path()), QByteArray());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    // Below Qt's buffer of 16 KiB all of it is written only when the file is closed.
    void replaceFile_onAFullDisk_leavesTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isThere");
        for (const int size : { 2000, 16 * 1024, 20'000, 100'000, 3'000'000 })
            for (const bool isThere : { true, false })
                QTest::addRow("%d bytes, %s", size, isThere ? "replacing" : "new") << size << isThere;
    }

    void replaceFile_onAFullDisk_leavesTheOldFile()
    {
        QFETCH(int, size);
        QFETCH(bool, isThere);
        if (isThere)
            QCOMPARE(files::replaceFile(path(), "old"), QString());
        QString reason;
        {
            const support::FullDisk full(1000);
            reason = files::replaceFile(path(), QByteArray(size, 'x'));
        }
        QVERIFY(!reason.isEmpty());
        QCOMPARE(read(path()), isThere ? QByteArray("old") : QByteArray());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), int(isThere));
    }

    void replaceFile_onASmallDisk_leavesTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 5000, 16 * 1024, 100'000 })
            QTest::addRow("%d bytes", size) << size;
    }

    void replaceFile_onASmallDisk_leavesTheOldFile()
    {
        QFETCH(int, size);
        const support::SmallDisk disk(64);
        if (!disk.isMounted())
            QSKIP("only root may mount a small disk");
        const QString file = disk.filePath(QStringLiteral("a"));
        QCOMPARE(files::replaceFile(file, "old"), QString());
        QFile filler(disk.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) { }
        const QString reason = files::replaceFile(file, QByteArray(size, 'x'));
        QVERIFY2(reason.contains(QStringLiteral("space")), qPrintable(reason));
        QCOMPARE(read(file), QByteArray("old"));
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void replaceFile_inAVanishedFolder_saysSo()
    {
        QVERIFY(!files::replaceFile(m_folder->filePath(QStringLiteral("none/a")), "x").isEmpty());
        SafeFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("x"), 1);
        QVERIFY(m_folder->remove());
        QVERIFY(!file.commit());
        QVERIFY(!file.errorString().isEmpty());
    }

    void replaceFile_overAFolder_saysSo()
    {
        QVERIFY(QDir().mkpath(path() + QStringLiteral("/inside")));
        QVERIFY(!files::replaceFile(path(), "x").isEmpty());
        QVERIFY(QDir(path()).exists(QStringLiteral("inside")));
    }

    void withoutCommit_nothingIsThere()
    {
        {
            SafeFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("x");
        }
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void ownerOnly_isForNobodyElse_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addRow("new") << false;
        QTest::addRow("replacing one for all") << true;
    }

    void ownerOnly_isForNobodyElse()
    {
        QFETCH(bool, isThere);
        const mode_t before = ::umask(0);
        if (isThere)
            QCOMPARE(files::replaceFile(path(), "old"), QString());
        QCOMPARE(files::replaceFile(path(), "mine", SafeFile::Access::OwnerOnly), QString());
        ::umask(before);
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, mode_t(0600));
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a")); }

    static QByteArray read(const QString &where)
    {
        QFile file(where);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSafeFile)

} // namespace tst_safefile

#include "tst_safefile.moc"
