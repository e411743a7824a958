// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keptwork.h"

#include "models/collectiondesk.h"
#include "sessions/session.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_keptwork {

using namespace models;

class TestKeptWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatWasOpen_isThereAgain_withEditsAndMessage()
    {
        const Folder folder;
        const requests::Message message{ {}, requests::Message::Form::Json, QStringLiteral("{\"a\": 1}") };
        {
            CollectionDesk desk;
            KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
            recall(kept, false);
            QTRY_VERIFY(desk.collection.isOpen());
            desk.open(desk.add("Login"), 2);
            desk.setHeader("blue");
            desk.draft.setMessage(message);
        }
        CollectionDesk desk;
        KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
        recall(kept, true);
        QCOMPARE(desk.source->recent().size(), 2);
        const requests::Request login = desk.source->recent().last();
        QCOMPARE(login.headers.size(), 1);
        QVERIFY(!login.savedAs.isEmpty());
        desk.focus.lookAtRecent(login);
        QVERIFY(desk.draft.message() == message);
        desk.commands.connectAgain();
        QVERIFY(desk.draft.message() == message);
        QCOMPARE(desk.source->recent().size(), 1);
    }

    void whatIsKept_isWrittenSoon_notOnlyAtTheEnd()
    {
        const Folder folder;
        CollectionDesk desk;
        KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
        recall(kept, false);
        QTRY_VERIFY(desk.collection.isOpen());
        desk.open(desk.add("Login"));
        QTRY_VERIFY(QDir(folder.path()).entryList({ QStringLiteral("*.open.yaml") }).size() == 1);
    }

    void whatTheDemoMadeByItself_isNotKept_andItsAddressIsFilledIn()
    {
        const Folder folder;
        {
            CollectionDesk desk;
            desk.copies.setDemo(QStringLiteral("ws://127.0.0.1:9"),
                                { QStringLiteral("ws://127.0.0.1:9/chat") });
            KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
            recall(kept, false);
            requests::Request request;
            request.name = QStringLiteral("chat");
            request.url = QStringLiteral("ws://127.0.0.1:9/chat");
            desk.commands.open(request);
            request.headers = { requests::Header{ "X", "y" } };
            desk.commands.open(request);
        }
        CollectionDesk desk;
        KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
        recall(kept, true);
        QCOMPARE(desk.source->recent().size(), 1);
        QCOMPARE(desk.source->recent().first().url, QStringLiteral("{{demo}}/chat"));
        desk.copies.setDemo(QStringLiteral("ws://127.0.0.1:10"));
        QCOMPARE(desk.source->recent().first().url, QStringLiteral("ws://127.0.0.1:10/chat"));
    }

    void whatWasTypedForTheDemosServer_isKept()
    {
        const Folder folder;
        {
            CollectionDesk desk;
            desk.copies.setDemo(QStringLiteral("ws://127.0.0.1:9"),
                                { QStringLiteral("ws://127.0.0.1:9/chat") });
            KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
            recall(kept, false);
            requests::Request request;
            request.url = QStringLiteral("ws://127.0.0.1:9/echo?mine=1");
            desk.commands.open(request);
        }
        CollectionDesk desk;
        KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
        recall(kept, true);
        QCOMPARE(desk.source->recent().size(), 1);
        QCOMPARE(desk.source->recent().first().url, QStringLiteral("{{demo}}/echo?mine=1"));
    }

    // The demo connects by itself before the work of the last run is there.
    void draftOfTheDemo_isThatOfItsConnection_andNoSecondOne()
    {
        const Folder folder;
        const requests::Message message{ {}, requests::Message::Form::Text, QStringLiteral("hello") };
        requests::Request request;
        request.name = QStringLiteral("chat");
        {
            CollectionDesk desk;
            request.url = QStringLiteral("ws://127.0.0.1:9/chat");
            desk.copies.setDemo(QStringLiteral("ws://127.0.0.1:9"), { request.url });
            KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
            recall(kept, false);
            desk.commands.open(request);
            desk.draft.setMessage(message);
        }
        CollectionDesk desk;
        KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
        request.url = QStringLiteral("ws://127.0.0.1:10/chat");
        desk.copies.setDemo(QStringLiteral("ws://127.0.0.1:10"), { request.url });
        desk.commands.open(request);
        recall(kept, true);
        QVERIFY(desk.source->recent().isEmpty());
        QCOMPARE(desk.source->session()->connections().size(), 1);
        QVERIFY(desk.draft.message() == message);
    }

    void whoLooksAtAnEarlierRun_goesOnDoingSo_whenItsAddressIsFilledIn()
    {
        const Folder folder;
        CollectionDesk desk;
        KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
        requests::Request request;
        request.url = QStringLiteral("{{demo}}/chat");
        desk.source->setRecent({ request });
        desk.focus.lookAtRecent(request);
        const requests::Message message{ {}, requests::Message::Form::Text, QStringLiteral("hello") };
        desk.draft.setMessage(message);
        desk.copies.setDemo(QStringLiteral("ws://127.0.0.1:10"));
        QCOMPARE(desk.focus.subject().request.url, QStringLiteral("ws://127.0.0.1:10/chat"));
        QCOMPARE(desk.draft.request().url, QStringLiteral("ws://127.0.0.1:10/chat"));
        QVERIFY(desk.draft.message() == message);
        desk.commands.connectAgain();
        QVERIFY(desk.source->recent().isEmpty());
        QCOMPARE(desk.commands.current()->request.url, QStringLiteral("ws://127.0.0.1:10/chat"));
    }

    void newName_isKept()
    {
        const Folder folder;
        {
            CollectionDesk desk;
            KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
            recall(kept, false);
            QTRY_VERIFY(desk.collection.isOpen());
            desk.open(desk.add("Login"));
            QTRY_VERIFY(QDir(folder.path()).entryList({ QStringLiteral("*.open.yaml") }).size() == 1);
            desk.source->session()->rename(desk.focus.subject().connection, QStringLiteral("Mine"));
        }
        CollectionDesk desk;
        KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
        recall(kept, true);
        QCOMPARE(desk.source->recent().first().name, QStringLiteral("Mine"));
    }

    void nothingDone_leavesNoFile()
    {
        const Folder folder;
        {
            CollectionDesk desk;
            KeptWork kept(folder.path(), *desk.source, desk.focus, desk.draft, desk.copies);
            recall(kept, false);
        }
        QVERIFY(!folder.has("x") && QDir(folder.path()).isEmpty());
    }

private:
    static void recall(KeptWork &kept, bool hasLeft)
    {
        QSignalSpy recalled(&kept, &KeptWork::recalled);
        kept.recall();
        QTRY_COMPARE(recalled.size(), 1);
        QCOMPARE(recalled.first().first().toBool(), hasLeft);
    }
};

QTEST_GUILESS_MAIN(TestKeptWork)

} // namespace tst_keptwork

#include "tst_keptwork.moc"
