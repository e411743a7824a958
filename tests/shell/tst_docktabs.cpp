// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/docktabs.h"

#include "shell/docktitle.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <QRegularExpression>
#include <QTest>

namespace tst_docktabs {

using namespace shell;

namespace {

// Two docks behind each other and one by itself.
struct Board
{
    Board()
        : tabs(window)
    {
        window.setCentralWidget(new QLabel(&window));
        front = add("front", Qt::LeftDockWidgetArea);
        behind = add("behind", Qt::LeftDockWidgetArea);
        alone = add("alone", Qt::RightDockWidgetArea);
        window.tabifyDockWidget(front, behind);
        front->raise();
        window.resize(900, 600);
        window.show();
    }

    QDockWidget *add(const char *name, Qt::DockWidgetArea area)
    {
        auto *dock = new QDockWidget(QString::fromLatin1(name), &window);
        dock->setWidget(new QLabel(dock));
        window.addDockWidget(area, dock);
        tabs.add(dock);
        return dock;
    }

    static DockTitle *title(QDockWidget *dock) { return qobject_cast<DockTitle *>(dock->titleBarWidget()); }
    QTabBar *bar() { return window.findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly); }
    QPoint placeOf(QDockWidget *dock)
    {
        for (int i = 0; i < bar()->count(); ++i)
            if (bar()->tabText(i) == dock->windowTitle())
                return bar()->tabRect(i).center();
        return {};
    }

    QMainWindow window;
    DockTabs tabs;
    QDockWidget *front;
    QDockWidget *behind;
    QDockWidget *alone;
};

} // namespace

class TestDockTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void titles_standOnlyWhereNoTabNamesTheDock()
    {
        Board board;
        QTRY_VERIFY(Board::title(board.front)->isTabbed());
        QVERIFY(Board::title(board.behind)->isTabbed());
        QTRY_COMPARE(Board::title(board.front)->height(), 0);
        QVERIFY(!Board::title(board.alone)->isTabbed());
        QVERIFY(Board::title(board.alone)->height() > 0);
        board.behind->hide();
        QTRY_VERIFY(!Board::title(board.front)->isTabbed());
        board.behind->show();
        QTRY_VERIFY(Board::title(board.front)->isTabbed());
        board.front->setFloating(true);
        QTRY_VERIFY(!Board::title(board.front)->isTabbed());
        QTRY_VERIFY(!Board::title(board.behind)->isTabbed());
    }

    void doubleClickOnATab_takesItsDockOut_andTheTitlePutsItBack()
    {
        Board board;
        QTRY_VERIFY(Board::title(board.front)->isTabbed());
        QTest::mouseDClick(board.bar(), Qt::LeftButton, {}, board.placeOf(board.behind));
        QVERIFY(board.behind->isFloating());
        QVERIFY(!board.front->isFloating());
        QTRY_VERIFY(!Board::title(board.behind)->isTabbed());
        const auto buttons = Board::title(board.behind)->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        for (const QToolButton *button : buttons)
            QVERIFY(!button->accessibleName().isEmpty());
        buttons.first()->click();
        QVERIFY(!board.behind->isFloating());
    }

    void aTabsMenu_closesItsDock()
    {
        Board board;
        QTRY_VERIFY(Board::title(board.front)->isTabbed());
        QVERIFY(!board.bar()->accessibleName().isEmpty());
        Q_EMIT board.bar()->customContextMenuRequested(board.placeOf(board.behind));
        auto *menu = board.bar()->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().last()->trigger();
        QVERIFY(board.behind->isHidden());
        QVERIFY(!board.front->isHidden());
        menu->close();
    }

    void theMenuKey_meansTheTabInFront()
    {
        Board board;
        QTRY_VERIFY(Board::title(board.front)->isTabbed());
        Q_EMIT board.bar()->customContextMenuRequested(QPoint(board.bar()->width() + 100, 5));
        auto *menu = board.bar()->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        QVERIFY(board.front->isFloating());
        menu->close();
    }
};

QTEST_MAIN(TestDockTabs)

} // namespace tst_docktabs

#include "tst_docktabs.moc"
