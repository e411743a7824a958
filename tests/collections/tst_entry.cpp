// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/entry.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_entry {

using namespace collections;

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void paths_goUpAndDown()
    {
        QCOMPARE(parentPath(QStringLiteral("a/b/c")), QStringLiteral("a/b"));
        QCOMPARE(parentPath(QStringLiteral("a")), QString());
        QCOMPARE(joinedPath({}, QStringLiteral("a")), QStringLiteral("a"));
        QCOMPARE(joinedPath(QStringLiteral("a"), QStringLiteral("b")), QStringLiteral("a/b"));
    }

    void entryAt_findsByPath()
    {
        auto leaf = std::make_shared<Entry>();
        leaf->path = QStringLiteral("a/b");
        auto folder = std::make_shared<Entry>();
        folder->path = QStringLiteral("a");
        folder->children = { leaf };
        auto root = std::make_shared<Entry>();
        root->children = { folder };
        QCOMPARE(entryAt(root, QStringLiteral("a/b")), EntryPtr(leaf));
        QCOMPARE(entryAt(root, {}), EntryPtr(root));
        QVERIFY(!entryAt(root, QStringLiteral("a/c")));
        QVERIFY(!entryAt(root, QStringLiteral("x/b")));
        QVERIFY(!entryAt(nullptr, QStringLiteral("a")));
    }
};

QTEST_GUILESS_MAIN(TestEntry)

} // namespace tst_entry

#include "tst_entry.moc"
