// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/samples.h"
#include "panels/start/startpanel.h"
#include "sessions/session.h"
#include "shell/mainwindow.h"
#include "shell/windowprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_startpage {

using namespace shell;

namespace {

struct Fixture
{
    Fixture() { start(); }

    void start()
    {
        program = std::make_unique<WindowProgram>(options());
        QVERIFY(program->start());
    }

    WindowOptions options()
    {
        WindowOptions made;
        made.folder = folder.filePath(QStringLiteral("captures"));
        made.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
        made.startDemo = [this] {
            ++demos;
            return demoUrls;
        };
        return made;
    }

    MainWindow &window() const { return *program->window(); }
    Workspace::Page page() const { return window().workspace().page(); }
    template <typename T> T *find(const char *name)
    {
        return window().findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    QStringList demoUrls;
    int demos = 0;
    std::unique_ptr<WindowProgram> program;
};

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void freshStart_showsIt_withTheKeyboardInTheUrl()
    {
        Fixture fixture;
        QCOMPARE(fixture.page(), Workspace::Page::Start);
        fixture.window().activateWindow();
        QTRY_VERIFY(fixture.find<QLineEdit>("startUrl")->hasFocus());
        QVERIFY(fixture.find<panels::RowList>("startUrls")->isHidden()
                || !fixture.find<panels::RowList>("startUrls")->isVisible());
    }

    void urlToConnectTo_startsWithoutIt()
    {
        Fixture fixture;
        WindowOptions options = fixture.options();
        options.url = QStringLiteral("ws://127.0.0.1:1/");
        WindowProgram program(options);
        program.start();
        QCOMPARE(program.window()->workspace().page(), Workspace::Page::Work);
    }

    void wrongUrl_isExplained_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << QStringLiteral("  ");
        QTest::newRow("other scheme") << QStringLiteral("ftp://example.com/");
        QTest::newRow("no host") << QStringLiteral("ws:///path");
    }
    void wrongUrl_isExplained()
    {
        QFETCH(QString, url);
        Fixture fixture;
        fixture.find<QLineEdit>("startUrl")->setText(url);
        fixture.find<QPushButton>("startConnect")->click();
        QCOMPARE(fixture.page(), Workspace::Page::Start);
        QVERIFY(fixture.find<QLabel>("startTrouble")->isVisible());
        QVERIFY(!fixture.find<QLabel>("startTrouble")->text().isEmpty());
        QTest::keyClicks(fixture.find<QLineEdit>("startUrl"), QStringLiteral("w"));
        QVERIFY(!fixture.find<QLabel>("startTrouble")->isVisible());
    }

    void enterInTheUrl_connectsAndLeaves_andTheUrlIsListedNextTime()
    {
        Fixture fixture;
        auto *url = fixture.find<QLineEdit>("startUrl");
        QTest::keyClicks(url, QStringLiteral("ws://127.0.0.1:1/x"));
        QTest::keyClick(url, Qt::Key_Return);
        QCOMPARE(fixture.page(), Workspace::Page::Work);
        QVERIFY(fixture.window().focus().subject().isConnection());
        fixture.window().actions()[ActionId::StartPage]->trigger();
        QCOMPARE(fixture.page(), Workspace::Page::Start);
        auto *urls = fixture.find<panels::RowList>("startUrls");
        QVERIFY(urls->isVisible());
        QCOMPARE(urls->item(0)->text(), QStringLiteral("ws://127.0.0.1:1/x"));
        urls->setCurrentRow(0);
        QTest::keyClick(urls, Qt::Key_Return);
        QCOMPARE(fixture.page(), Workspace::Page::Work);
        QCOMPARE(fixture.window().connections().rowCount(), 3); // another one, not the first again
    }

    void capturesOfEarlierRuns_areListed_andOpened()
    {
        Fixture fixture;
        QDir().mkpath(fixture.window().folder());
        const QString path = fixture.window().folder() + QStringLiteral("/old.wscap");
        samples::makeCapture(path, samples::batch(samples::message("one")));
        fixture.window().workspace().leaveStart();
        fixture.window().workspace().showStart();
        auto *captures = fixture.find<panels::RowList>("startCaptures");
        QTRY_COMPARE(captures->count(), 1);
        QVERIFY(captures->isVisible());
        QSignalSpy opened(&fixture.window(), &MainWindow::openRequested);
        QTest::mouseClick(captures->viewport(), Qt::LeftButton, {},
                          captures->visualItemRect(captures->item(0)).center());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), path);
    }

    void demo_isStartedOnce_andItsConnectionsMadeOnce()
    {
        Fixture fixture;
        fixture.demoUrls = { QStringLiteral("ws://127.0.0.1:1/echo"),
                             QStringLiteral("ws://127.0.0.1:1/ticker") };
        QCOMPARE(fixture.demos, 0);
        fixture.find<QPushButton>("startDemo")->click();
        QCOMPARE(fixture.demos, 1);
        QCOMPARE(fixture.page(), Workspace::Page::Work);
        QCOMPARE(fixture.window().connections().rowCount(), 3);
        fixture.window().actions()[ActionId::TryDemo]->trigger();
        QCOMPARE(fixture.demos, 1);
        QCOMPARE(fixture.window().connections().rowCount(), 3);
    }

    void demo_isLookedAt_whateverElseIsConnected()
    {
        Fixture fixture;
        fixture.demoUrls = { QStringLiteral("ws://127.0.0.1:1/echo"),
                             QStringLiteral("ws://127.0.0.1:1/ticker") };
        fixture.window().commands().connectTo(QStringLiteral("ws://127.0.0.1:1/mine"));
        for (int times = 0; times < 2; ++times) {
            fixture.window().actions()[ActionId::TryDemo]->trigger();
            QCOMPARE(fixture.window().models().draft.request().url, fixture.demoUrls.first());
            fixture.window().focus().lookAtWholeCapture();
        }
    }

    void demoOfAnEarlierRun_isConnected_andNoOther_data()
    {
        QTest::addColumn<bool>("byButton");
        QTest::newRow("button") << true;
        QTest::newRow("key") << false;
    }
    void demoOfAnEarlierRun_isConnected_andNoOther()
    {
        QFETCH(bool, byButton);
        Fixture fixture;
        fixture.demoUrls = { QStringLiteral("ws://127.0.0.1:1/echo") };
        fixture.window().commands().connectTo(QStringLiteral("ws://127.0.0.1:1/mine"));
        QList<requests::Request> recent(2);
        recent[0].url = QStringLiteral("{{demo}}/a");
        recent[1].url = QStringLiteral("{{demo}}/b");
        fixture.window().source().setRecent(recent);
        fixture.window().focus().lookAtRecent(recent[1]);
        if (byButton)
            fixture.find<QPushButton>("connectButton")->click();
        else
            fixture.window().actions()[ActionId::ConnectAgain]->trigger();
        QCOMPARE(fixture.demos, 1);
        QVERIFY(fixture.window().commands().current());
        QCOMPARE(fixture.window().commands().current()->request.url, QStringLiteral("ws://127.0.0.1:1/b"));
        QCOMPARE(fixture.window().source().session()->connections().size(), 2);
        QCOMPARE(fixture.window().source().recent().size(), 1);
        QCOMPARE(fixture.window().source().recent().first().url, QStringLiteral("ws://127.0.0.1:1/a"));
    }

    void demoOfAnEarlierRun_isNotDoubled_andKeepsItsEdits()
    {
        Fixture fixture;
        fixture.demoUrls = { QStringLiteral("ws://127.0.0.1:1/echo") };
        fixture.window().commands().connectTo(QStringLiteral("ws://127.0.0.1:1/mine"));
        requests::Request edited;
        edited.name = QStringLiteral("echo");
        edited.url = QStringLiteral("{{demo}}/echo");
        edited.headers = { requests::Header{ "X", "y" } };
        fixture.window().source().setRecent({ edited });
        fixture.window().actions()[ActionId::TryDemo]->trigger();
        QVERIFY(fixture.window().source().recent().isEmpty());
        QCOMPARE(fixture.window().source().session()->connections().size(), 2);
        QCOMPARE(fixture.window().models().draft.request().headers, edited.headers);
        QVERIFY(!fixture.window().settings().recentUrls().contains(fixture.demoUrls.first()));
    }

    // Killed, it has left its capture and no open work.
    void demoOfAKilledRun_isOfferedWhereTheDemoIsNow()
    {
        Fixture fixture;
        fixture.demoUrls = { QStringLiteral("ws://127.0.0.1:1/echo") };
        fixture.window().actions()[ActionId::TryDemo]->trigger();
        fixture.window().commands().connectTo(QStringLiteral("ws://127.0.0.1:1/chat"));
        fixture.window().commands().connectTo(QStringLiteral("ws://127.0.0.1:1000/mine"));
        fixture.program.reset();
        QDir(fixture.folder.filePath(QStringLiteral("captures/open"))).removeRecursively();
        fixture.demoUrls = { QStringLiteral("ws://127.0.0.1:2/echo") };
        fixture.start();
        QTRY_COMPARE(fixture.window().source().recent().size(), 3);
        QStringList urls;
        for (const requests::Request &request : fixture.window().source().recent())
            urls.append(request.url);
        QCOMPARE(urls,
                 (QStringList{ QStringLiteral("{{demo}}/echo"), QStringLiteral("{{demo}}/chat"),
                               QStringLiteral("ws://127.0.0.1:1000/mine") }));
        fixture.window().actions()[ActionId::TryDemo]->trigger();
        urls.clear();
        for (const requests::Request &request : fixture.window().source().recent())
            urls.append(request.url);
        QCOMPARE(urls,
                 (QStringList{ QStringLiteral("ws://127.0.0.1:2/chat"),
                               QStringLiteral("ws://127.0.0.1:1000/mine") }));
    }

    void demoThatCannotStart_isSaid()
    {
        Fixture fixture;
        fixture.find<QPushButton>("startDemo")->click();
        QCOMPARE(fixture.demos, 1);
        QCOMPARE(fixture.window().connections().rowCount(), 1);
    }

    void layouts_leaveIt()
    {
        Fixture fixture;
        fixture.window().actions()[ActionId::LayoutCompare]->trigger();
        QCOMPARE(fixture.page(), Workspace::Page::Compare);
        fixture.window().actions()[ActionId::StartPage]->trigger();
        fixture.window().actions()[ActionId::EditUrl]->trigger();
        QCOMPARE(fixture.page(), Workspace::Page::Work);
        QVERIFY(fixture.window().actions()[ActionId::LayoutLog]->isChecked());
    }
};

QTEST_MAIN(TestStartPage)

} // namespace tst_startpage

#include "tst_startpage.moc"
