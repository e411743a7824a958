// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/treereader.h"

#include "collections/folder.h"

#include <QElapsedTimer>

#include <QRegularExpression>
#include <QTest>

namespace tst_treereader {

using namespace collections;

class TestTreeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aTree_hasFoldersFirst_thenByName_unlessArranged()
    {
        const Folder folder;
        folder.write("b.sockeye.yaml", "name: Request 10\n");
        folder.write("a.sockeye.yaml", "name: Request 9\n");
        folder.write("z/c.sockeye.yaml", "url: ws://c/\n");
        folder.write("z/d.sockeye.yaml", "name: D\n");
        folder.write("z/_folder.sockeye.yaml", "name: Zoo\norder:\n  - gone\n  - d.sockeye.yaml\n");
        QCOMPARE(drawn(readTree(folder.path())), QStringLiteral("Zoo/\n D\n c\nRequest 9\nRequest 10\n"));
    }

    void whatIsNotOurs_isNotShown()
    {
        const Folder folder;
        folder.write("README.md", "hello");
        folder.write(".git/x.sockeye.yaml", "name: hidden\n");
        folder.write("src/main.c", "int main;");
        folder.write("empty of ours/_folder.sockeye.yaml", "");
        folder.write("deep/er/x.sockeye.yaml", "name: X\n");
        QCOMPARE(drawn(readTree(folder.path())), QStringLiteral("deep/\n er/\n  X\nempty of ours/\n"));
    }

    void brokenFiles_areShown_withThePlaceOfTheFault()
    {
        const Folder folder;
        folder.write("Login.sockeye.yaml", "name: Login\nheaders: 5\n");
        folder.write("x/_folder.sockeye.yaml", "order: [\n");
        folder.write("x/a.sockeye.yaml", "name: A\n");
        const EntryPtr root = readTree(folder.path());
        QCOMPARE(drawn(root), QStringLiteral("x/\n A\nLogin!\n"));
        QCOMPARE(root->children[1]->fault->line, 2);
        QVERIFY(root->children[0]->fault);
        QVERIFY(!root->children[0]->isBroken());
    }

    void aNameThatIsNotUtf8_isSaid()
    {
        const Folder folder;
        folder.write("a.sockeye.yaml", "name: A\n");
        folder.write("x/b.sockeye.yaml", "name: B\n");
        folder.write("y/c.txt", "none of ours");
        folder.rename("a.sockeye.yaml", "caf\xe9.sockeye.yaml");
        folder.rename("x", "t\xeate");
        folder.rename("y", "t\xeate 2");
        const EntryPtr root = readTree(folder.path());
        QCOMPARE(drawn(root), QStringLiteral("caf\uFFFD!\nt\uFFFDte!\n"));
        for (const EntryPtr &entry : root->children)
            QCOMPARE(entry->fault->message(),
                     QStringLiteral("The name of this file or folder is not UTF-8. Rename it."));
    }

    void aStop_endsTheReading()
    {
        const Folder folder;
        folder.write("a.sockeye.yaml", "name: A\n");
        std::stop_source stop;
        QVERIFY(readTree(folder.path(), nullptr, {}, stop.get_token()));
        stop.request_stop();
        QVERIFY(!readTree(folder.path(), nullptr, {}, stop.get_token()));
    }

    void links_doNotLeadOut()
    {
        const Folder outside;
        outside.write("secret.sockeye.yaml", "name: Secret\n");
        const Folder folder;
        QVERIFY(QFile::link(outside.path(), folder.path("out")));
        QVERIFY(QFile::link(outside.path("secret.sockeye.yaml"), folder.path("s.sockeye.yaml")));
        QVERIFY(QFile::link(folder.path(), folder.path("loop")));
        const EntryPtr root = readTree(folder.path());
        QCOMPARE(drawn(root), QStringLiteral("s!\n"));
        QVERIFY(root->children[0]->fault->text.contains(QStringLiteral("link")));
    }

    void ids_areOneOfAKind_andStay()
    {
        const Folder folder;
        folder.write("a.sockeye.yaml", "id: abc\nname: A\n");
        folder.write("b.sockeye.yaml", "id: abc\nname: B\n");
        folder.write("c.sockeye.yaml", "name: C\n");
        const EntryPtr first = readTree(folder.path());
        QCOMPARE(first->children[0]->request.savedAs, QStringLiteral("abc"));
        QVERIFY(first->children[1]->request.savedAs != QStringLiteral("abc"));
        QVERIFY(!first->children[2]->request.savedAs.isEmpty());
        const EntryPtr second = readTree(folder.path());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(second->children[i]->request.savedAs, first->children[i]->request.savedAs);
    }

    void aCopyOfAFile_doesNotTakeItsId()
    {
        const Folder folder;
        folder.write("login.sockeye.yaml", "id: abc\nname: Login\n");
        const EntryPtr first = readTree(folder.path());
        folder.write("admin login.sockeye.yaml", "id: abc\nname: Login\n");
        for (const EntryPtr &root : { readTree(folder.path(), first),
                                      readTree(folder.path(), first,
                                               { QStringLiteral("login.sockeye.yaml"),
                                                 QStringLiteral("admin login.sockeye.yaml") }) })
            for (const EntryPtr &entry : root->children)
                QCOMPARE(entry->request.savedAs == QStringLiteral("abc"),
                         entry->path == QStringLiteral("login.sockeye.yaml"));
        QVERIFY(QFile::remove(folder.path("login.sockeye.yaml"))); // so it was renamed
        QCOMPARE(readTree(folder.path(), first)->children[0]->request.savedAs, QStringLiteral("abc"));
    }

    void onlyFilesThatChanged_areReadAgain()
    {
        const Folder folder;
        folder.write("a.sockeye.yaml", "name: A\n");
        folder.write("b.sockeye.yaml", "name: B\n");
        const EntryPtr first = readTree(folder.path());
        folder.write("b.sockeye.yaml", "name: Bee\n");
        const EntryPtr second = readTree(folder.path(), first);
        QCOMPARE(second->children[0], first->children[0]);
        QCOMPARE(second->children[1]->name, QStringLiteral("Bee"));
        QVERIFY(readTree(folder.path(), second, { QStringLiteral("a.sockeye.yaml") })->children[0]
                != second->children[0]);
    }

    void aFolderThatIsNotThere_isEmpty()
    {
        QVERIFY(readTree(QStringLiteral("/nonexistent/collection"))->children.isEmpty());
    }

    void fiveThousand_areReadSoon()
    {
        const Folder folder;
        for (int i = 0; i < 5000; ++i)
            folder.write(
                qPrintable(QStringLiteral("%1/r%2.sockeye.yaml").arg(i / 100).arg(i)),
                "id: i" + QByteArray::number(i)
                    + "\nname: Request\nurl: ws://localhost/\nheaders:\n  - name: X\n    value: y\n");
        QElapsedTimer clock;
        clock.start();
        const EntryPtr root = readTree(folder.path());
        const qint64 first = clock.restart();
        QCOMPARE(root->children.size(), 50);
        const EntryPtr again = readTree(folder.path(), root);
        qInfo("5,000 requests: %lld ms, again %lld ms", first, clock.elapsed());
        QCOMPARE(again->children[7]->children[3], root->children[7]->children[3]);
    }
};

QTEST_GUILESS_MAIN(TestTreeReader)

} // namespace tst_treereader

#include "tst_treereader.moc"
