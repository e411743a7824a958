// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/selection.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_selection {

using namespace collections;

namespace {

EntryPtr folder(const QString &path, const QList<EntryPtr> &children)
{
    auto entry = std::make_shared<Entry>();
    entry->path = path;
    entry->children = children;
    return entry;
}

EntryPtr request(const char *path)
{
    auto entry = std::make_shared<Entry>();
    entry->kind = Entry::Kind::Request;
    entry->path = QString::fromLatin1(path);
    return entry;
}

QStringList words(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString pathsOf(const QList<EntryPtr> &entries)
{
    QStringList paths;
    for (const EntryPtr &entry : entries)
        paths.append(entry->path);
    return paths.join(QLatin1Char(' '));
}

} // namespace

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void topmost_leavesOutWhatGoesAlong_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("topmost");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("requests") << QStringLiteral("a/x b/z") << QStringLiteral("a/x b/z");
        QTest::newRow("folder and all in it") << QStringLiteral("a/x a a/y") << QStringLiteral("a");
        QTest::newRow("names that begin alike") << QStringLiteral("a ab") << QStringLiteral("a ab");
        QTest::newRow("what is not there") << QStringLiteral("c a/none b") << QStringLiteral("b");
    }
    void topmost_leavesOutWhatGoesAlong()
    {
        QFETCH(QString, chosen);
        QTEST(pathsOf(Selection(tree(), words(chosen)).topmost().entries()), "topmost");
    }

    void root_isNeverChosen() { QVERIFY(Selection(tree(), { QString() }).entries().isEmpty()); }

    void emptiedFolders_areThoseOfWhichAllIsChosen_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("emptied");
        QTest::newRow("one of two") << QStringLiteral("a/x") << QString();
        QTest::newRow("both") << QStringLiteral("a/x a/y") << QStringLiteral("a");
        QTest::newRow("the only one") << QStringLiteral("b/z") << QStringLiteral("b");
        QTest::newRow("of two folders") << QStringLiteral("b/z a/y a/x") << QStringLiteral("b a");
        QTest::newRow("the folder itself") << QStringLiteral("b") << QString();
    }
    void emptiedFolders_areThoseOfWhichAllIsChosen()
    {
        QFETCH(QString, chosen);
        QTEST(pathsOf(Selection(tree(), words(chosen)).emptiedFolders()), "emptied");
    }

    void order_isThatOfTheDrop_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<qsizetype>("place");
        QTest::addColumn<QString>("moved");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *what, const char *chosen, qsizetype place, const char *moved,
                            const char *order) {
            QTest::newRow(what) << QString::fromLatin1(chosen) << place << QString::fromLatin1(moved)
                                << QString::fromLatin1(order);
        };
        row("to the front", "d", 0, "d", "d a b c");
        row("to the end", "a", 4, "a", "b c d a");
        row("beyond the end", "a", 9, "a", "b c d a");
        row("before itself", "b", 1, "b", "a b c d");
        row("behind itself", "b", 2, "b", "a b c d");
        row("between", "a", 3, "a", "b c a d");
        row("two before one of them", "d b", 1, "d b", "a d b c");
        row("two around the place", "a c", 2, "a c", "b a c d");
        row("from elsewhere", "x/y", 1, "y", "a y b c d");
        row("from elsewhere under another name", "x/b", 1, "b-2", "a b-2 b c d");
        row("all of them", "c a d b", 2, "c a d b", "c a d b");
        row("nothing", "", 2, "", "a b c d");
    }
    void order_isThatOfTheDrop()
    {
        QFETCH(QString, chosen);
        QFETCH(qsizetype, place);
        QFETCH(QString, moved);
        const EntryPtr root = folder({}, { request("a"), request("b"), request("c"), request("d") });
        const Selection selection(root, words(chosen));
        QTEST(selection.orderWith(*root, place, words(moved)).join(QLatin1Char(' ')), "order");
    }

    void isWithin_asksForWholeNames()
    {
        QVERIFY(isWithin(QStringLiteral("a"), QStringLiteral("a")));
        QVERIFY(isWithin(QStringLiteral("a/b/c"), QStringLiteral("a")));
        QVERIFY(!isWithin(QStringLiteral("ab"), QStringLiteral("a")));
        QVERIFY(!isWithin(QStringLiteral("a"), QStringLiteral("a/b")));
    }

private:
    static EntryPtr tree()
    {
        return folder({},
                      { folder(QStringLiteral("a"), { request("a/x"), request("a/y") }),
                        folder(QStringLiteral("ab"), {}), folder(QStringLiteral("b"), { request("b/z") }),
                        request("r") });
    }
};

QTEST_APPLESS_MAIN(TestSelection)

} // namespace tst_selection

#include "tst_selection.moc"
