// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/emptystate.h"
#include "shell/actions.h"
#include "shell/actionsmodel.h"
#include "shell/commandpalette.h"
#include "shell/settings.h"

#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_commandpalette {

using namespace shell;

namespace {

struct Fixture
{
    explicit Fixture(const QString &file)
        : settings(file)
        , actions(&window)
    {
        actions.fill(window.menuBar());
        window.resize(1000, 700);
        window.show();
        open();
    }

    void open()
    {
        palette = new CommandPalette(actions, settings, &window);
        palette->show();
        line = palette->findChild<QLineEdit *>();
        view = palette->findChild<QListView *>();
    }

    Settings settings;
    QMainWindow window;
    Actions actions;
    QPointer<CommandPalette> palette;
    QLineEdit *line = nullptr;
    QListView *view = nullptr;
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void enter_doesTheChosenAction_andCloses()
    {
        Fixture fixture(file("enter"));
        QSignalSpy about(fixture.actions[ActionId::About], &QAction::triggered);
        QTest::keyClicks(fixture.line, QStringLiteral("about"));
        QTest::keyClick(fixture.line, Qt::Key_Return);
        QTRY_COMPARE(about.count(), 1);
        QTRY_VERIFY(!fixture.palette);
        QCOMPARE(fixture.settings.usedActions(), QStringList(QStringLiteral("about")));
    }

    void nonsense_findsNothing_andSaysSo()
    {
        Fixture fixture(file("nonsense"));
        auto *none = fixture.palette->findChild<panels::EmptyState *>();
        QVERIFY(!none->isVisible());
        QTest::keyClicks(fixture.line, QStringLiteral("qqqq"));
        QVERIFY(none->isVisible() && !fixture.view->isVisible());
        QTest::keyClick(fixture.line, Qt::Key_Return);
        QVERIFY(fixture.palette->isVisible());
        fixture.line->clear();
        QVERIFY(!none->isVisible() && fixture.view->isVisible());
    }

    void usedAction_standsOnTopNextTime()
    {
        Fixture fixture(file("used"));
        QTest::keyClicks(fixture.line, QStringLiteral("reset lay"));
        QTest::keyClick(fixture.line, Qt::Key_Return);
        QTRY_VERIFY(!fixture.palette);
        fixture.open();
        QCOMPARE(fixture.view->model()->index(0, 0).data().toString(), QStringLiteral("Reset layout"));
        QTest::keyClick(fixture.line, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.palette);
    }

    void arrows_moveInTheList_whileTheLineKeepsTheKeyboard()
    {
        Fixture fixture(file("arrows"));
        QTest::keyClick(fixture.line, Qt::Key_Down);
        QCOMPARE(fixture.view->currentIndex().row(), 1);
        QTest::keyClick(fixture.line, Qt::Key_Up);
        QCOMPARE(fixture.view->currentIndex().row(), 0);
        QTest::keyClick(fixture.line, Qt::Key_PageDown);
        QVERIFY(fixture.view->currentIndex().row() > 5);
    }

    void escape_doesNothing()
    {
        Fixture fixture(file("escape"));
        QSignalSpy first(fixture.actions[ActionId::NewCapture], &QAction::triggered);
        QTest::keyClick(fixture.line, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.palette);
        QCOMPARE(first.count(), 0);
    }

    void disabledAction_staysUndone_andThePaletteOpen()
    {
        Fixture fixture(file("disabled"));
        fixture.actions[ActionId::Send]->setEnabled(false);
        QSignalSpy send(fixture.actions[ActionId::Send], &QAction::triggered);
        QTest::keyClicks(fixture.line, QStringLiteral("send"));
        QTest::keyClick(fixture.line, Qt::Key_Return);
        QVERIFY(fixture.palette);
        QCOMPARE(send.count(), 0);
    }

    void narrowWindow_stillHoldsIt()
    {
        Fixture fixture(file("narrow"));
        fixture.palette->close();
        fixture.window.resize(500, 400);
        fixture.open();
        QVERIFY(fixture.palette->width() <= 500);
        QVERIFY(fixture.palette->height() <= 400);
        QVERIFY(fixture.palette->grab().width() > 0);
    }

private:
    QString file(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".ini"));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestCommandPalette)

} // namespace tst_commandpalette

#include "tst_commandpalette.moc"
