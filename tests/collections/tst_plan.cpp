// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/plan.h"

#include "collections/folder.h"
#include "collections/treereader.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_plan {

using namespace collections;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesGivenAway_areNotGivenAgain()
    {
        const Folder folder;
        folder.write("Login.sockeye.yaml", "name: Login\n");
        requests::Request request;
        request.name = QStringLiteral("Login");
        Plan plan(folder.path(), {});
        QCOMPARE(plan.addRequest({}, request), QStringLiteral("Login 2.sockeye.yaml"));
        QCOMPARE(plan.addRequest({}, request), QStringLiteral("Login 3.sockeye.yaml"));
        QCOMPARE(plan.addFolder({}, QStringLiteral("a/b")), QStringLiteral("a-b"));
        QCOMPARE(plan.addRequest(QStringLiteral("a-b"), request), QStringLiteral("a-b/Login.sockeye.yaml"));
        QVERIFY(!folder.has("a-b")); // nothing is done yet
        QCOMPARE(plan.change().apply(folder.path()), QString());
        QCOMPARE(drawn(readTree(folder.path())), QStringLiteral("a/b/\n Login\nLogin\nLogin\nLogin\n"));
    }

    void newIds_differ()
    {
        QCOMPARE(newId().size(), 12);
        QVERIFY(newId() != newId());
    }
};

QTEST_GUILESS_MAIN(TestPlan)

} // namespace tst_plan

#include "tst_plan.moc"
