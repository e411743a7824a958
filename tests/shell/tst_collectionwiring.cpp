// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wiring/collectionwiring.h"

#include "collections/folder.h"
#include "panels/collections/collectionspanel.h"
#include "panels/collections/savedialog.h"
#include "panels/look/noticebar.h"
#include "sessions/session.h"
#include "shell/windowprogram.h"

#include "shell/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <QRegularExpression>
#include <QTest>

namespace tst_collectionwiring {

using namespace shell;

class TestCollectionWiring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The offscreen platform says the excepted one of every window.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void savingTheFirstTime_asksForNameAndFolder_thenNoMore()
    {
        Desk desk;
        desk.draft().setUrl(QStringLiteral("ws://127.0.0.1:9/login"));
        QVERIFY(desk.action(ActionId::SaveRequest)->isEnabled() || !desk.draft().request().url.isEmpty());
        desk.answer<panels::SaveDialog>([](panels::SaveDialog *dialog) {
            dialog->findChild<QLineEdit *>(QStringLiteral("requestName"))->setText(QStringLiteral("Login"));
            dialog->findChild<QPushButton *>(QStringLiteral("makeFolder"))->click();
            dialog->accept();
        });
        QTRY_VERIFY(desk.action(ActionId::SaveRequest)->isEnabled());
        desk.action(ActionId::SaveRequest)->trigger();
        QCOMPARE(desk.drawn(), QStringLiteral("New folder/\n Login\n"));
        QCOMPARE(desk.draft().request().name, QStringLiteral("Login"));
        QVERIFY(!desk.draft().request().savedAs.isEmpty());
        QVERIFY(!desk.action(ActionId::RevertRequest)->isEnabled());
        desk.setHeader("blue");
        QTRY_VERIFY(desk.action(ActionId::RevertRequest)->isEnabled());
        desk.action(ActionId::SaveRequest)->trigger(); // no dialog would be answered
        QVERIFY(desk.file("New folder/Login.sockeye.yaml").contains("X-Team"));
        QVERIFY(!desk.action(ActionId::RevertRequest)->isEnabled());
    }

    void openingTwice_makesTwoConnections_editedByThemselves()
    {
        Desk desk;
        desk.addLogin();
        desk.panel()->select(QStringLiteral("Login.sockeye.yaml"));
        QVERIFY(desk.action(ActionId::OpenRequest)->isEnabled());
        desk.action(ActionId::OpenRequest)->trigger();
        desk.action(ActionId::OpenRequest)->trigger();
        const auto ids = desk.window().source().session()->connections();
        QCOMPARE(ids.size(), 2);
        desk.setHeader("blue");
        QVERIFY(desk.draft().requestOf(ids[0]).headers.isEmpty());
        QCOMPARE(desk.draft().requestOf(ids[1]).headers.size(), 1);
    }

    void aFileChangedMeanwhile_isAskedAbout()
    {
        Desk desk;
        const QString id = desk.addLogin();
        desk.panel()->select(QStringLiteral("Login.sockeye.yaml"));
        desk.action(ActionId::OpenRequest)->trigger();
        desk.setHeader("blue");
        desk.writeFile("Login.sockeye.yaml",
                       "id: " + id.toUtf8() + "\nname: Login\nurl: ws://127.0.0.1:9/theirs\n");
        desk.answer<QMessageBox>([](QMessageBox *box) { box->reject(); });
        desk.action(ActionId::SaveRequest)->trigger();
        QVERIFY(desk.file("Login.sockeye.yaml").contains("theirs"));
        desk.answer<QMessageBox>([](QMessageBox *box) { press(box, QStringLiteral("&Overwrite the file")); });
        desk.action(ActionId::SaveRequest)->trigger();
        QVERIFY(!desk.file("Login.sockeye.yaml").contains("theirs"));
        QVERIFY(desk.file("Login.sockeye.yaml").contains("X-Team"));
        desk.writeFile("Login.sockeye.yaml",
                       "id: " + id.toUtf8() + "\nname: Login\nurl: ws://127.0.0.1:9/later\n");
        desk.setHeader("green");
        desk.answer<QMessageBox>([](QMessageBox *box) { press(box, QStringLiteral("&Revert to the file")); });
        desk.action(ActionId::SaveRequest)->trigger();
        QCOMPARE(desk.draft().request().url, QStringLiteral("ws://127.0.0.1:9/later"));
    }

    void deletingAndUndoing_fromTheMenu()
    {
        Desk desk;
        desk.addLogin();
        desk.panel()->select(QStringLiteral("Login.sockeye.yaml"));
        desk.action(ActionId::DuplicateRequest)->trigger();
        QCOMPARE(desk.drawn(), QStringLiteral("Login\nLogin copy\n"));
        desk.action(ActionId::DeleteRequest)->trigger();
        QCOMPARE(desk.drawn(), QStringLiteral("Login\n"));
        QVERIFY(desk.window().workspace().notice->text().contains(QStringLiteral("Login copy")));
        desk.action(ActionId::UndoCollection)->trigger();
        desk.action(ActionId::UndoCollection)->trigger();
        QCOMPARE(desk.drawn(), QStringLiteral("Login\n"));
        desk.action(ActionId::RedoCollection)->trigger();
        QCOMPARE(desk.drawn(), QStringLiteral("Login\nLogin copy\n"));
    }

    void aRestart_bringsBackWhatWasOpen()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder.path());
            desk.addLogin();
            desk.panel()->select(QStringLiteral("Login.sockeye.yaml"));
            desk.action(ActionId::OpenRequest)->trigger();
            desk.setHeader("blue");
            desk.draft().setMessage({ {}, {}, QStringLiteral("half written") });
            desk.window().close();
        }
        Desk desk(folder.path());
        QTRY_COMPARE(desk.window().source().recent().size(), 1);
        desk.window().focus().lookAtRecent(desk.window().source().recent().first());
        QCOMPARE(desk.draft().request().headers.size(), 1);
        QCOMPARE(desk.draft().message().content, QStringLiteral("half written"));
        QTRY_VERIFY(desk.action(ActionId::RevertRequest)->isEnabled());
        desk.action(ActionId::RevertRequest)->trigger();
        QVERIFY(desk.draft().request().headers.isEmpty());
    }

    void secretsToEnterAgain_areSaid()
    {
        Desk desk;
        desk.writeFile("Login.sockeye.yaml",
                       "name: Login\nurl: ws://127.0.0.1:9/\nheaders:\n  - name: Cookie\n    value: \"\"\n");
        QTRY_COMPARE(desk.drawn(), QStringLiteral("Login\n"));
        desk.panel()->select(QStringLiteral("Login.sockeye.yaml"));
        desk.action(ActionId::OpenRequest)->trigger();
        QVERIFY(desk.window().workspace().notice->text().contains(QStringLiteral("Cookie")));
    }

    void anotherFolder_canBeLeftForTheUsualOne()
    {
        Desk desk;
        desk.addLogin();
        QVERIFY(!desk.action(ActionId::UsualCollection)->isEnabled());
        const QTemporaryDir other;
        desk.window().settings().setCollectionFolder(other.path());
        Q_EMIT desk.window().collectionFolderChosen();
        QTRY_COMPARE(desk.drawn(), QString());
        QVERIFY(desk.action(ActionId::UsualCollection)->isEnabled());
        desk.action(ActionId::UsualCollection)->trigger();
        QTRY_COMPARE(desk.drawn(), QStringLiteral("Login\n"));
        QVERIFY(!desk.action(ActionId::UsualCollection)->isEnabled());
    }

    void requestsForTheDemoServer_startIt()
    {
        Desk desk({}, { QStringLiteral("ws://127.0.0.1:9/ticker") });
        desk.writeFile("Echo.sockeye.yaml", "name: Echo\nurl: \"{{demo}}/echo\"\n");
        QTRY_COMPARE(desk.drawn(), QStringLiteral("Echo\n"));
        desk.panel()->select(QStringLiteral("Echo.sockeye.yaml"));
        QCOMPARE(desk.demos, 0);
        desk.action(ActionId::OpenRequest)->trigger();
        QCOMPARE(desk.demos, 1);
        QCOMPARE(desk.draft().request().url, QStringLiteral("ws://127.0.0.1:9/echo"));
        QCOMPARE(desk.window().source().session()->connections().size(), 1); // not those of the demo
        QTRY_VERIFY(!desk.action(ActionId::RevertRequest)->isEnabled());
    }

    void aDemoAddressInTheUrl_startsIt_orSaysWhyNot()
    {
        Desk desk;
        desk.draft().setUrl(QStringLiteral("{{demo}}/echo"));
        desk.window().commands().connectDraft();
        QCOMPARE(desk.demos, 1);
        QVERIFY(!desk.window().workspace().notice->text().isEmpty());
        desk.demoUrls = { QStringLiteral("ws://127.0.0.1:9/ticker") };
        desk.window().commands().connectDraft();
        QCOMPARE(desk.draft().request().url, QStringLiteral("ws://127.0.0.1:9/echo"));
    }

private:
    struct Desk
    {
        explicit Desk(const QString &path = {}, const QStringList &demo = {})
            : folder(path.isEmpty() ? own.path() : path)
            , demoUrls(demo)
            , program({ {}, {}, {}, folder, QDir(folder).filePath(QStringLiteral("settings.ini")), [this] {
                           ++demos;
                           return demoUrls;
                       } })
        {
            program.start();
            const bool isOpen = QTest::qWaitFor([this] { return window().models().collection.isOpen(); });
            if (!isOpen)
                qFatal("the collection was not read");
        }

        MainWindow &window() { return *program.window(); }
        models::Draft &draft() { return window().models().draft; }
        panels::CollectionsPanel *panel() { return window().workspace().collections; }
        QAction *action(ActionId id) { return window().actions()[id]; }
        QString drawn() { return ::drawn(window().models().collection.collection().root()); }
        QString path(const char *file) const
        {
            return QDir(folder).filePath(QStringLiteral("collection/")) + QString::fromUtf8(file);
        }
        QByteArray file(const char *name) const
        {
            QFile in(path(name));
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        }
        void writeFile(const char *name, const QByteArray &content) const
        {
            QDir().mkpath(QFileInfo(path(name)).path());
            QFile out(path(name));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(content);
            out.close();
            program.window()->models().collection.refreshNow();
        }
        QString addLogin()
        {
            requests::Request request;
            request.name = QStringLiteral("Login");
            request.url = QStringLiteral("ws://127.0.0.1:9/");
            auto &collection = window().models().collection.collection();
            return collection.entry(collection.createRequest({}, request).path)->request.savedAs;
        }
        void setHeader(const char *value)
        {
            requests::Request request = draft().request();
            request.headers = { requests::Header{ "X-Team", value } };
            draft().setRequest(request);
        }
        // What the next dialog is told once it is open.
        template <typename Dialog, typename Does> void answer(Does does)
        {
            auto *timer = new QTimer(&window());
            timer->setInterval(10);
            QObject::connect(timer, &QTimer::timeout, timer, [timer, does] {
                if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
                    timer->deleteLater();
                    timer->stop();
                    does(dialog);
                }
            });
            timer->start();
        }

        QTemporaryDir own;
        QString folder;
        QStringList demoUrls;
        int demos = 0; // how often it was to be started
        WindowProgram program;
    };

    static void press(QMessageBox *box, const QString &text)
    {
        for (QAbstractButton *button : box->buttons())
            if (button->text() == text)
                button->click();
    }
};

QTEST_MAIN(TestCollectionWiring)

} // namespace tst_collectionwiring

#include "tst_collectionwiring.moc"
