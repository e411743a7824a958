// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/collection.h"

#include "collections/folder.h"
#include "collections/treereader.h"
#include "support/fulldisk.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_collection {

using namespace collections;
using requests::Header;
using requests::Request;

class TestCollection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyOperation_canBeUndoneAndRedone()
    {
        Desk desk;
        Collection &collection = desk.collection;
        QStringList states{ desk.drawn() };
        const auto note = [&](const Collection::Outcome &outcome) {
            QVERIFY2(outcome.isDone(), qPrintable(outcome.error));
            QVERIFY(states.last() != desk.drawn() || outcome.path.isEmpty());
            states.append(desk.drawn());
        };
        note(collection.createFolder({}, QStringLiteral("Orders")));
        note(collection.createRequest(QStringLiteral("Orders"), named("Login")));
        note(collection.createRequest({}, named("Logout")));
        note(collection.rename(QStringLiteral("Orders/Login.sockeye.yaml"), QStringLiteral("Sign in: 登录")));
        note(collection.rename(QStringLiteral("Orders"), QStringLiteral("Users")));
        note(collection.duplicate(QStringLiteral("Users"), QStringLiteral("Users copy")));
        note(collection.move({ QStringLiteral("Logout.sockeye.yaml") }, QStringLiteral("Users"), 0));
        note(collection.move({ QStringLiteral("Users copy") }, QStringLiteral("Users")));
        note(collection.remove({ QStringLiteral("Users"), QStringLiteral("Users/Logout.sockeye.yaml") }));
        QCOMPARE(desk.drawn(), QString());
        QVERIFY(!desk.folder.has("Users"));
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QVERIFY(collection.canUndo());
            const Collection::Outcome outcome = collection.undo();
            QVERIFY2(outcome.isDone(), qPrintable(outcome.error));
            QCOMPARE(desk.drawn(), states[i]);
        }
        QVERIFY(!collection.canUndo());
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(collection.redo().isDone());
            QCOMPARE(desk.drawn(), states[i]);
        }
        QVERIFY(!collection.canRedo());
    }

    void aFolder_movesOnce_withWhatIsInIt()
    {
        Desk desk;
        for (const char *name : { "A", "B" })
            desk.collection.createFolder({}, QString::fromLatin1(name));
        desk.collection.createRequest(QStringLiteral("A"), named("x"));
        for (const QStringList &paths :
             { QStringList{ QStringLiteral("A"), QStringLiteral("A/x.sockeye.yaml") },
               QStringList{ QStringLiteral("A/x.sockeye.yaml"), QStringLiteral("A") } }) {
            const Collection::Outcome outcome = desk.collection.move(paths, QStringLiteral("B"));
            QVERIFY2(outcome.isDone(), qPrintable(outcome.error));
            QVERIFY(desk.folder.has("B/A/x.sockeye.yaml"));
            QVERIFY(desk.collection.undo().isDone());
        }
    }

    void whatCouldNotBeReadAgain_isNotWritten()
    {
        Desk desk;
        requests::Request request = named("Large");
        request.messages = {
            { {}, requests::Message::Form::Text, QString(5 * 1024 * 1024, QLatin1Char('x')) }
        };
        const Collection::Outcome outcome = desk.collection.createRequest({}, request);
        QVERIFY(outcome.error.contains(QStringLiteral("4 MB")));
        QCOMPARE(desk.drawn(), QString());
        QVERIFY(!desk.folder.has("Large.sockeye.yaml"));
    }

    void anArrangedOrder_staysThroughRenaming()
    {
        Desk desk;
        for (const char *name : { "a", "b", "c" })
            desk.collection.createRequest({}, named(name));
        desk.collection.move({ QStringLiteral("c.sockeye.yaml"), QStringLiteral("b.sockeye.yaml") }, {}, 0);
        QCOMPARE(desk.drawn(), QStringLiteral("c\nb\na\n"));
        desk.collection.move({ QStringLiteral("c.sockeye.yaml") }, {}, 2);
        QCOMPARE(desk.drawn(), QStringLiteral("b\nc\na\n"));
        desk.collection.rename(QStringLiteral("c.sockeye.yaml"), QStringLiteral("z"));
        QCOMPARE(desk.drawn(), QStringLiteral("b\nz\na\n"));
        desk.collection.move({ QStringLiteral("b.sockeye.yaml") }, {}, 3);
        QCOMPARE(desk.drawn(), QStringLiteral("z\na\nb\n"));
        desk.collection.remove({ QStringLiteral("a.sockeye.yaml") });
        desk.collection.undo();
        QCOMPARE(desk.drawn(), QStringLiteral("z\na\nb\n"));
    }

    void aFolder_cannotMoveIntoItself()
    {
        Desk desk;
        desk.collection.createFolder({}, QStringLiteral("a"));
        desk.collection.createFolder(QStringLiteral("a"), QStringLiteral("b"));
        desk.collection.move({ QStringLiteral("a") }, QStringLiteral("a/b"));
        QCOMPARE(desk.drawn(), QStringLiteral("a/\n b/\n"));
    }

    void aFolderOfGit_staysWhenItsLastRequestGoes_andKeepsForeignFiles()
    {
        Desk desk;
        desk.folder.write("a/x.sockeye.yaml", "name: X\n");
        desk.folder.write("b/notes.txt", "mine");
        desk.folder.write("b/y.sockeye.yaml", "name: Y\n");
        desk.readAgain();
        desk.collection.remove({ QStringLiteral("a/x.sockeye.yaml") });
        QCOMPARE(desk.drawn(), QStringLiteral("a/\nb/\n Y\n"));
        desk.collection.remove({ QStringLiteral("b") });
        QCOMPARE(desk.folder.read("b/notes.txt"), QByteArray("mine"));
        QCOMPARE(desk.drawn(), QStringLiteral("a/\n"));
    }

    void save_writesTheFile_andKeepsSecretsForTheRunOnly()
    {
        Desk desk;
        const QString id = desk.add("Login");
        Request request = desk.collection.request(id);
        request.url = QStringLiteral("wss://joe:hunter2@example.org/");
        request.headers = { Header{ "Cookie", "id=hunter2" }, Header{ "X-Team", "blue" } };
        request.authorization = { requests::Authorization::Scheme::Bearer, {}, QStringLiteral("hunter2") };
        QVERIFY(desk.collection.save(id, request).isDone());
        QVERIFY(!desk.folder.read("Login.sockeye.yaml").contains("hunter2"));
        QCOMPARE(desk.collection.request(id).url, request.url);
        QVERIFY(desk.collection.request(id).headers == request.headers);
        QCOMPARE(desk.collection.request(id).authorization.secret, QStringLiteral("hunter2"));
        desk.readAgain();
        QVERIFY(desk.collection.request(id).headers == request.headers);
        const Collection::Outcome copy =
            desk.collection.duplicate(QStringLiteral("Login.sockeye.yaml"), QStringLiteral("Login copy"));
        QVERIFY(desk.collection.request(desk.collection.entry(copy.path)->request.savedAs).headers
                == request.headers);
        Collection next;
        next.open(desk.folder.path(), readTree(desk.folder.path()));
        QCOMPARE(next.request(id).url, QStringLiteral("wss://example.org/"));
        QCOMPARE(next.request(id).headers[0].value, QByteArray());
        QVERIFY(!next.request(id).headers[0].isEnabled);
    }

    void save_onAFullDisk_keepsTheOldFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("under its name") << QStringLiteral("Login");
        QTest::addRow("renamed") << QStringLiteral("Sign in");
    }

    void save_onAFullDisk_keepsTheOldFile()
    {
        QFETCH(QString, name);
        Desk desk;
        const QString id = desk.add("Login");
        const QByteArray before = desk.folder.read("Login.sockeye.yaml");
        Request request = desk.collection.request(id);
        request.name = name;
        request.url = QStringLiteral("ws://another/") + QString(500, QLatin1Char('x'));
        {
            const support::FullDisk full(10);
            const Collection::Outcome outcome = desk.collection.save(id, request);
            QVERIFY(!outcome.isDone());
            QVERIFY(!outcome.error.isEmpty());
        }
        QCOMPARE(desk.folder.read("Login.sockeye.yaml"), before);
        QVERIFY(!desk.folder.has("Sign in.sockeye.yaml"));
    }

    void save_overAFileChangedByOthers_isAConflict_untilToldTo()
    {
        Desk desk;
        const QString id = desk.add("Login");
        desk.folder.write("Login.sockeye.yaml",
                          "id: " + id.toUtf8() + "\nname: Login\nurl: ws://theirs/\nextra: 1\n");
        Request request = desk.collection.request(id);
        request.url = QStringLiteral("ws://ours/");
        const Collection::Outcome outcome = desk.collection.save(id, request);
        QVERIFY(outcome.isConflict);
        QVERIFY(desk.folder.read("Login.sockeye.yaml").contains("ws://theirs/"));
        QVERIFY(desk.collection.save(id, request, true).isDone());
        QVERIFY(desk.folder.read("Login.sockeye.yaml").contains("ws://ours/"));
        QVERIFY(desk.folder.read("Login.sockeye.yaml").contains("extra: 1"));
    }

    void undo_overAFileChangedByOthers_leavesItAlone()
    {
        Desk desk;
        desk.add("Login");
        desk.folder.write("Login.sockeye.yaml", "name: theirs\n");
        const Collection::Outcome outcome = desk.collection.undo();
        QVERIFY(!outcome.isDone());
        QCOMPARE(desk.folder.read("Login.sockeye.yaml"), QByteArray("name: theirs\n"));
        QVERIFY(!desk.collection.canUndo());
    }

    void brokenFiles_areNeverWritten_butCanBeDeletedAndCopied()
    {
        Desk desk;
        desk.folder.write("x.sockeye.yaml", "name: [\n");
        desk.readAgain();
        QVERIFY(!desk.collection.rename(QStringLiteral("x.sockeye.yaml"), QStringLiteral("y")).isDone());
        const QString id = desk.collection.entry(QStringLiteral("x.sockeye.yaml"))->request.savedAs;
        const Collection::Outcome outcome = desk.collection.save(id, named("y"));
        QVERIFY(outcome.error.contains(QStringLiteral("Line")));
        QCOMPARE(desk.folder.read("x.sockeye.yaml"), QByteArray("name: [\n"));
        QVERIFY(desk.collection.remove({ QStringLiteral("x.sockeye.yaml") }).isDone());
        QVERIFY(!desk.folder.has("x.sockeye.yaml"));
        QVERIFY(desk.collection.undo().isDone());
        QCOMPARE(desk.folder.read("x.sockeye.yaml"), QByteArray("name: [\n"));
    }

    // "Deleted" would not be so, and nothing could bring it back.
    void whatCannotBeRead_isNeitherDeletedNorMovedNorCopied()
    {
        Desk desk;
        desk.folder.write("a/x.sockeye.yaml", "name: X\n");
        desk.folder.write("a/y.sockeye.yaml", "name: Y\n");
        desk.folder.rename("a/x.sockeye.yaml", "a/caf\xe9.sockeye.yaml");
        desk.readAgain();
        const QString before = desk.drawn();
        const QString odd = QStringLiteral("a/caf\uFFFD.sockeye.yaml");
        QVERIFY(desk.collection.entry(odd));
        for (const QString &path : { odd, QStringLiteral("a") }) {
            const Collection::Outcome outcome = desk.collection.remove({ path });
            QVERIFY2(outcome.error.contains(QStringLiteral("is not UTF-8. Rename it.")),
                     qPrintable(outcome.error));
            QVERIFY(!desk.collection.duplicate(path, QStringLiteral("copy")).isDone());
        }
        QVERIFY(!desk.collection.move({ odd }, {}, -1).isDone());
        QCOMPARE(desk.drawn(), before);
        QVERIFY(!desk.collection.canUndo());
        QVERIFY(desk.folder.has("a/y.sockeye.yaml"));
    }

    void anArrangement_overABrokenFolderFile_isRefused()
    {
        Desk desk;
        desk.folder.write("a/_folder.sockeye.yaml", "<<<<<<< HEAD\n: [\n");
        desk.folder.write("a/x.sockeye.yaml", "name: X\n");
        desk.folder.write("a/y.sockeye.yaml", "name: Y\n");
        desk.readAgain();
        QVERIFY(
            !desk.collection.move({ QStringLiteral("a/y.sockeye.yaml") }, QStringLiteral("a"), 0).isDone());
        QVERIFY(!desk.collection.rename(QStringLiteral("a"), QStringLiteral("b")).isDone());
        QCOMPARE(desk.folder.read("a/_folder.sockeye.yaml"), QByteArray("<<<<<<< HEAD\n: [\n"));
    }

    void signals_comeOnceAChange()
    {
        Desk desk;
        QSignalSpy changed(&desk.collection, &Collection::changed);
        QSignalSpy undoChanged(&desk.collection, &Collection::undoChanged);
        QSignalSpy renamed(&desk.collection, &Collection::folderRenamed);
        desk.collection.createFolder({}, QStringLiteral("a"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(undoChanged.size(), 1);
        desk.collection.rename(QStringLiteral("a"), QStringLiteral("b"));
        QCOMPARE(renamed.size(), 1);
        desk.collection.rename(QStringLiteral("b"), QStringLiteral("b"));
        QCOMPARE(changed.size(), 2);
    }

private:
    struct Desk
    {
        Desk() { collection.open(folder.path(), readTree(folder.path())); }
        void readAgain() { collection.adopt(readTree(folder.path(), collection.root())); }
        QString drawn() const { return ::drawn(collection.root()); }
        QString add(const char *name)
        {
            const Collection::Outcome outcome = collection.createRequest({}, named(name));
            return collection.entry(outcome.path)->request.savedAs;
        }

        Folder folder;
        Collection collection;
    };

    static Request named(const char *name)
    {
        Request request;
        request.name = QString::fromUtf8(name);
        request.url = QStringLiteral("ws://localhost/");
        return request;
    }
};

QTEST_GUILESS_MAIN(TestCollection)

} // namespace tst_collection

#include "tst_collection.moc"
