// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/samples.h"
#include "panels/look/noticebar.h"
#include "shell/mainwindow.h"
#include "shell/windowprogram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_mainwindow {

using namespace shell;

namespace {

struct Peek : QAction
{
    using QAction::receivers; // protected
};

int receiversOf(const QAction *action)
{
    return (action->*(&Peek::receivers))(SIGNAL(triggered(bool)))
        + (action->*(&Peek::receivers))(SIGNAL(toggled(bool)));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void everyWidgetOneCanReach_hasANameToBeRead()
    {
        QTemporaryDir folder;
        WindowProgram program(options(folder));
        program.start();
        for (const QWidget *widget : program.window()->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isReachable = widget->focusPolicy() & Qt::TabFocus;
            const bool isInner =
                widget->objectName().startsWith(QStringLiteral("qt_")) || widget->focusProxy();
            if (!isReachable || isInner || !widget->isVisible())
                continue;
            const QString name =
                button && !button->text().isEmpty() ? button->text() : widget->accessibleName();
            QVERIFY2(
                !name.isEmpty(),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }

    void f6_goesThroughEveryPanel()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.wscap"));
        samples::makeCapture(path, samples::batch(samples::message("one")));
        WindowProgram program(options(folder));
        program.start();
        goThroughPanels(*program.window(), 3); // connections, start page, groups
        program.window()->actions()[ActionId::NewConnection]->trigger();
        goThroughPanels(*program.window(), 4); // connections, URL, composer, groups
        MainWindow *opened = program.open(path);
        opened->focus().lookAtRecord(1);
        goThroughPanels(*opened, 5); // connections, handshake, log, payload, groups
    }

private:
    static void goThroughPanels(MainWindow &window, int count)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QList<QWidget *> reached;
        for (int i = 0; i < count; ++i) {
            window.actions()[ActionId::NextPanel]->trigger();
            QVERIFY(QApplication::focusWidget());
            QVERIFY(!reached.contains(QApplication::focusWidget()));
            reached.append(QApplication::focusWidget());
        }
        QWidget *last = QApplication::focusWidget();
        window.actions()[ActionId::NextPanel]->trigger();
        QCOMPARE(QApplication::focusWidget(), reached.first());
        window.actions()[ActionId::PreviousPanel]->trigger();
        QCOMPARE(QApplication::focusWidget(), last);
    }

private Q_SLOTS:

    void languageChange_reachesEveryMenu()
    {
        QTemporaryDir folder;
        WindowProgram program(options(folder));
        program.start();
        Q_EMIT program.window()->languageChosen(QStringLiteral("zh_CN"));
        QTRY_COMPARE(program.window()->actions()[ActionId::Disconnect]->text(), QStringLiteral("断开(&D)"));
        Q_EMIT program.window()->languageChosen(QStringLiteral("en"));
        QTRY_COMPARE(program.window()->actions()[ActionId::Disconnect]->text(),
                     QStringLiteral("&Disconnect"));
    }

    void removing_isOfferedBack_untilItIsTaken()
    {
        QTemporaryDir folder;
        WindowProgram program(options(folder));
        program.start();
        MainWindow &window = *program.window();
        panels::NoticeBar *notice = window.workspace().notice;
        requests::Request request;
        request.url = QStringLiteral("ws://a.test/");
        window.commands().open(request);
        const int rows = window.connections().rowCount();
        QVERIFY(!window.actions()[ActionId::RestoreConnection]->isEnabled());
        window.actions()[ActionId::Remove]->trigger();
        QCOMPARE(window.connections().rowCount(), rows - 1);
        QVERIFY(!notice->isHidden() && notice->text().contains(request.url));
        notice->findChild<QPushButton *>()->click();
        QCOMPARE(window.connections().rowCount(), rows);
        QVERIFY(notice->isHidden());
        window.actions()[ActionId::Remove]->trigger();
        window.actions()[ActionId::RestoreConnection]->trigger(); // by its key
        QCOMPARE(window.connections().rowCount(), rows);
        QVERIFY(notice->isHidden());
        QVERIFY(!window.actions()[ActionId::RestoreConnection]->isEnabled());
    }

    void newCapture_keepsWhatWasEditedAndTyped()
    {
        QTemporaryDir folder;
        WindowProgram program(options(folder));
        program.start();
        MainWindow &window = *program.window();
        requests::Request request;
        request.url = QStringLiteral("ws://a.test/");
        window.commands().open(request);
        request.headers = { requests::Header{ "X-Team", "blue" } };
        window.models().draft.setRequest(request);
        window.models().draft.setMessage({ {}, requests::Message::Form::Text, QStringLiteral("hello") });
        window.actions()[ActionId::NewCapture]->trigger();
        QVERIFY(!window.source().session());
        QCOMPARE(window.source().recent(), QList<requests::Request>{ request });
        QVERIFY(window.focus().subject().kind == models::Subject::Kind::WholeCapture);
        window.focus().lookAtRecent(request);
        QCOMPARE(window.models().draft.message().content, QStringLiteral("hello"));
    }

    void everyAction_doesSomething()
    {
        QTemporaryDir folder;
        WindowProgram program(options(folder));
        program.start();
        QMainWindow bare; // its menus alone listen to its actions
        Actions unwired(&bare);
        unwired.fill(bare.menuBar());
        QStringList idle;
        for (const ActionFact &fact : actionFacts()) {
            const int wired = receiversOf(program.window()->actions()[fact.id]);
            if (fact.sort != ActionFact::Sort::Submenu && wired <= receiversOf(unwired[fact.id]))
                idle += QString::fromLatin1(fact.name);
        }
        QVERIFY2(idle.isEmpty(), qPrintable(idle.join(QLatin1Char(' '))));
    }

    void openedFile_isReadOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.wscap"));
        samples::makeCapture(path, samples::batch(samples::message("one"), samples::message("two")));
        WindowProgram program(options(folder));
        program.start();
        MainWindow *opened = program.open(path);
        QVERIFY(opened);
        QVERIFY(opened != program.window());
        QVERIFY(opened->windowTitle().contains(QStringLiteral("read-only")));
        QVERIFY(!opened->actions()[ActionId::NewConnection]->isEnabled());
        QVERIFY(opened->actions()[ActionId::SaveCaptureAs]->isEnabled());
        QTRY_COMPARE(opened->findChild<QAbstractItemView *>(QStringLiteral("log"))->model()->rowCount(), 2);
    }

    void window_rememberItsPlace()
    {
        QTemporaryDir folder;
        QSize size;
        {
            WindowProgram program(options(folder));
            program.start();
            program.window()->resize(700, 600);
            size = program.window()->size();
            program.window()->close();
        }
        WindowProgram program(options(folder));
        program.start();
        QCOMPARE(program.window()->size(), size);
    }

private:
    static WindowOptions options(const QTemporaryDir &folder)
    {
        WindowOptions made;
        made.folder = folder.path();
        made.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
        return made;
    }
};

QTEST_MAIN(TestMainWindow)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
