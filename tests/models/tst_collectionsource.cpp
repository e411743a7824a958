// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/collectionsource.h"

#include "collections/folder.h"
#include "collections/treereader.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_collectionsource {

using namespace models;

class TestCollectionSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFolder_isReadLater_andFollowed()
    {
        const Folder folder;
        folder.write("a/x.sockeye.yaml", "name: X\n");
        CollectionSource source;
        QSignalSpy opened(&source, &CollectionSource::opened);
        source.open(folder.path());
        QVERIFY(!source.isOpen());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(drawn(source.collection().root()), QStringLiteral("a/\n X\n"));
        folder.write("a/y.sockeye.yaml", "name: Y\n");
        QTRY_COMPARE(drawn(source.collection().root()), QStringLiteral("a/\n X\n Y\n"));
        folder.write("a/x.sockeye.yaml", "name: Ex\n"); // in place
        QTRY_COMPARE(drawn(source.collection().root()), QStringLiteral("a/\n Ex\n Y\n"));
        QVERIFY(QFile::remove(folder.path("a/x.sockeye.yaml")));
        QTRY_COMPARE(drawn(source.collection().root()), QStringLiteral("a/\n Y\n"));
        QCOMPARE(opened.size(), 1);
    }

    void aMissingFolder_isMadeWithTheFirstEntry()
    {
        const Folder folder;
        CollectionSource source;
        source.open(folder.path("not/yet"));
        QTRY_VERIFY(source.isOpen());
        QVERIFY(!folder.has("not"));
        QVERIFY(source.collection().createFolder({}, QStringLiteral("a")).isDone());
        QVERIFY(folder.has("not/yet/a"));
        folder.write("not/yet/b.sockeye.yaml", "name: B\n");
        QTRY_COMPARE(drawn(source.collection().root()), QStringLiteral("a/\nB\n"));
    }

    void theSample_canBeAddedTwice_andUndone()
    {
        const Folder folder;
        CollectionSource source;
        source.open(folder.path());
        QTRY_VERIFY(source.isOpen());
        QVERIFY(source.addSample().isDone());
        const QString once = drawn(source.collection().root());
        QVERIFY2(once.startsWith(QStringLiteral("Demo server/\n Conversations/\n  Echo with two headers\n")),
                 qPrintable(once));
        QVERIFY2(!once.contains(QLatin1Char('!')), qPrintable(once));
        const collections::EntryPtr echo = source.collection().entry(
            QStringLiteral("Demo server/Conversations/Echo with two headers.sockeye.yaml"));
        QVERIFY(echo);
        QCOMPARE(echo->request.headers.size(), 2);
        QVERIFY(echo->request.messages.first().content.startsWith(QStringLiteral("{\n  \"type\"")));
        QVERIFY(source.addSample().isDone());
        QCOMPARE(source.collection().root()->children.size(), 2);
        source.collection().undo();
        source.collection().undo();
        QVERIFY(source.collection().root()->children.isEmpty());
    }

    void theSamples_areTheSameRequests_inEveryLanguage()
    {
        const Folder folder;
        CollectionSource source;
        source.open(folder.path());
        QTRY_VERIFY(source.isOpen());
        QVERIFY(source.addSample().isDone()); // the samples are there from now on
        const collections::EntryPtr english = collections::readTree(QStringLiteral(":/sample/en"));
        const collections::EntryPtr chinese = collections::readTree(QStringLiteral(":/sample/zh_CN"));
        QVERIFY(!urls(english).isEmpty());
        QCOMPARE(urls(chinese), urls(english));
        QVERIFY(!drawn(chinese).contains(QLatin1Char('!')));
        QVERIFY(drawn(chinese).startsWith(QStringLiteral("演示服务器/\n 对话/\n")));
    }

    void anotherFolder_replacesTheFirst()
    {
        const Folder first;
        const Folder second;
        second.write("b.sockeye.yaml", "name: B\n");
        CollectionSource source;
        source.open(first.path());
        QTRY_VERIFY(source.isOpen());
        source.collection().createFolder({}, QStringLiteral("a"));
        source.open(second.path());
        QTRY_COMPARE(drawn(source.collection().root()), QStringLiteral("B\n"));
        QVERIFY(!source.collection().canUndo());
    }

private:
    // Of the requests, from top to bottom.
    static QStringList urls(const collections::EntryPtr &entry)
    {
        QStringList found;
        if (!entry->isFolder())
            found.append(entry->request.url);
        for (const collections::EntryPtr &child : entry->children)
            found += urls(child);
        return found;
    }
};

QTEST_GUILESS_MAIN(TestCollectionSource)

} // namespace tst_collectionsource

#include "tst_collectionsource.moc"
