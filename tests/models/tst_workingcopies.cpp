// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workingcopies.h"

#include "models/collectiondesk.h"
#include "sessions/session.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_workingcopies {

using namespace models;

class TestWorkingCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void twoCopies_areEditedByThemselves()
    {
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        desk.open(desk.add("Login"), 2);
        const auto ids = desk.source->session()->connections();
        QCOMPARE(ids.size(), 2);
        desk.setHeader("blue");
        QTRY_VERIFY(desk.copies.isUnsaved(ids[1]));
        QVERIFY(!desk.copies.isUnsaved(ids[0]));
        desk.focus.lookAt(ids[0]);
        QVERIFY(desk.draft.request().headers.isEmpty());
        QVERIFY(!desk.copies.isUnsaved());
    }

    void namesAndSecrets_areNoUnsavedChanges()
    {
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        desk.open(desk.add("Login"));
        desk.source->session()->rename(desk.focus.subject().connection, QStringLiteral("mine"));
        requests::Request request = desk.draft.request();
        request.authorization.secret = QStringLiteral("hunter2");
        desk.draft.setRequest(request);
        QVERIFY(!desk.copies.isUnsaved());
        QVERIFY(desk.copies.isSaved());
    }

    void copiesWithoutEdits_followTheirFile_othersStay()
    {
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        const QString id = desk.add("Login");
        desk.open(id, 2);
        const auto ids = desk.source->session()->connections();
        desk.setHeader("blue");
        QTRY_VERIFY(desk.copies.isUnsaved(ids[1]));
        QVERIFY(!desk.copies.hasDiverged());
        desk.folder.write("Login.sockeye.yaml",
                          "id: " + id.toUtf8() + "\nname: Sign in\nurl: ws://127.0.0.1:9/new\n");
        QTRY_COMPARE(desk.draft.requestOf(ids[0]).url, QStringLiteral("ws://127.0.0.1:9/new"));
        QCOMPARE(desk.source->session()->status(ids[0])->request.name, QStringLiteral("Sign in"));
        QCOMPARE(desk.draft.requestOf(ids[1]).url, QStringLiteral("ws://127.0.0.1:9/"));
        QVERIFY(desk.copies.hasDiverged());
        QVERIFY(!desk.source->reader());
        desk.source->session()->reconnect(ids[0]);
        QTRY_VERIFY(desk.source->reader()); // the first growth is not another capture
        QCoreApplication::processEvents();
        QVERIFY(desk.copies.hasDiverged());
        desk.copies.revert();
        QVERIFY(!desk.copies.hasDiverged());
        QCOMPARE(desk.draft.request().url, QStringLiteral("ws://127.0.0.1:9/new"));
    }

    void theDemosAddress_standsInRequests_notInFiles()
    {
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        const QString id = desk.add("Echo", "{{demo}}/echo?a=1");
        QVERIFY(WorkingCopies::needsDemo(desk.copies.opened(id)));
        desk.copies.setDemo(QStringLiteral("ws://127.0.0.1:4711"));
        const requests::Request request = desk.copies.opened(id);
        QCOMPARE(request.url, QStringLiteral("ws://127.0.0.1:4711/echo?a=1"));
        QCOMPARE(desk.copies.forFile(request).url, QStringLiteral("{{demo}}/echo?a=1"));
        requests::Request other;
        other.url = QStringLiteral("ws://127.0.0.1:47110/echo");
        QCOMPARE(desk.copies.forFile(other).url, other.url);
        desk.open(id);
        QVERIFY(!desk.copies.isUnsaved());
    }

    void aDeletedFile_leavesItsCopiesAlone()
    {
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        desk.open(desk.add("Login"));
        desk.setHeader("blue");
        desk.collection.collection().remove({ QStringLiteral("Login.sockeye.yaml") });
        QVERIFY(!desk.copies.isSaved());
        QVERIFY(!desk.copies.isUnsaved());
        QCOMPARE(desk.draft.request().headers.size(), 1);
        desk.collection.collection().undo();
        QVERIFY(desk.copies.isUnsaved());
    }
};

QTEST_GUILESS_MAIN(TestWorkingCopies)

} // namespace tst_workingcopies

#include "tst_workingcopies.moc"
