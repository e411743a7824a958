// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/change.h"

#include "collections/folder.h"
#include "support/fulldisk.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_change {

using namespace collections;

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aChange_isDone_undone_andDoneAgain()
    {
        const Folder folder;
        folder.write("a/b.txt", "old");
        Change change(QStringLiteral("Do it"));
        change.renameFolder(QStringLiteral("a"), QStringLiteral("c"));
        change.writeFile(QStringLiteral("c/b.txt"), "old", "new");
        change.writeFile(QStringLiteral("d/e.txt"), std::nullopt, "made");
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(change.apply(folder.path()), QString());
            QCOMPARE(folder.read("c/b.txt"), QByteArray("new"));
            QCOMPARE(folder.read("d/e.txt"), QByteArray("made"));
            QCOMPARE(change.reversed().apply(folder.path()), QString());
            QCOMPARE(folder.read("a/b.txt"), QByteArray("old"));
            QVERIFY(!folder.has("c"));
            QVERIFY(!folder.has("d")); // it held nothing else
        }
    }

    void aFileThatIsNotAsExpected_stopsAll()
    {
        const Folder folder;
        folder.write("a.txt", "one");
        folder.write("b.txt", "changed by somebody");
        Change change;
        change.writeFile(QStringLiteral("a.txt"), "one", "two");
        change.writeFile(QStringLiteral("b.txt"), "as it was", "new");
        QVERIFY(change.apply(folder.path()).contains(QStringLiteral("b.txt")));
        QCOMPARE(folder.read("a.txt"), QByteArray("one"));
        QCOMPARE(folder.read("b.txt"), QByteArray("changed by somebody"));
    }

    void aNewFile_overwritesNothing()
    {
        const Folder folder;
        folder.write("a.txt", "mine");
        Change change;
        change.writeFile(QStringLiteral("a.txt"), std::nullopt, "new");
        QVERIFY(!change.apply(folder.path()).isEmpty());
        QCOMPARE(folder.read("a.txt"), QByteArray("mine"));
    }

    void nothing_leadsOut_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("up") << QStringLiteral("../x.txt");
        QTest::newRow("down and up") << QStringLiteral("a/../../x.txt");
        QTest::newRow("absolute") << QStringLiteral("/tmp/sockeye-x.txt");
        QTest::newRow("a linked folder") << QStringLiteral("out/x.txt");
        QTest::newRow("below a linked folder") << QStringLiteral("out/new/x.txt");
        QTest::newRow("a linked file") << QStringLiteral("file.txt");
        QTest::newRow("nothing") << QString();
    }
    void nothing_leadsOut()
    {
        QFETCH(QString, path);
        const Folder outside;
        outside.write("file.txt", "theirs");
        const Folder folder;
        QVERIFY(QFile::link(outside.path(), folder.path("out")));
        QVERIFY(QFile::link(outside.path("file.txt"), folder.path("file.txt")));
        Change change;
        change.writeFile(path, fileContent(folder.path(), path), "ours");
        QVERIFY(!change.apply(folder.path()).isEmpty());
        QCOMPARE(outside.read("file.txt"), QByteArray("theirs"));
        QVERIFY(!outside.has("x.txt"));
        QVERIFY(!outside.has("new"));
    }

    void foldersThatCannotBeWritten_sayWhy()
    {
        const Folder folder;
        folder.write("a", "a file, no folder");
        Change change;
        change.writeFile(QStringLiteral("a/b.txt"), std::nullopt, "new");
        QVERIFY(!change.apply(folder.path()).isEmpty());
        QCOMPARE(folder.read("a"), QByteArray("a file, no folder"));
    }

    // What is deleted comes back without any room on the disk.
    void aFullDisk_leavesAllAsItWas()
    {
        const Folder folder;
        const QByteArray large(5000, 'x');
        folder.write("a/old.txt", large);
        folder.write("b.txt", "two");
        Change change;
        change.writeFile(QStringLiteral("a/old.txt"), large, std::nullopt);
        change.renameFolder(QStringLiteral("none"), QStringLiteral("nowhere"));
        change.writeFile(QStringLiteral("b.txt"), "two", large + "more");
        {
            const support::FullDisk full(1000);
            QVERIFY(change.apply(folder.path()).contains(QStringLiteral("none")));
        }
        QCOMPARE(folder.read("a/old.txt"), large);
        Change another;
        another.writeFile(QStringLiteral("a/old.txt"), large, std::nullopt);
        another.writeFile(QStringLiteral("b.txt"), "two", large + "more");
        {
            const support::FullDisk full(1000);
            QVERIFY(another.apply(folder.path()).contains(QStringLiteral("b.txt")));
        }
        QCOMPARE(folder.read("a/old.txt"), large);
        QCOMPARE(folder.read("b.txt"), QByteArray("two"));
        QCOMPARE(another.apply(folder.path()), QString());
        QVERIFY(!folder.has("a"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{ QStringLiteral("b.txt") });
    }

    void emptyChanges_haveNoSteps()
    {
        Change change;
        change.writeFile(QStringLiteral("a"), "x", "x");
        change.renameFolder(QStringLiteral("a"), QStringLiteral("a"));
        QVERIFY(change.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChange)

} // namespace tst_change

#include "tst_change.moc"
