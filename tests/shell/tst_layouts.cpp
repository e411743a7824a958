// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/layouts.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_layouts {

using namespace shell;

namespace {

// A window with a dock at each place and two behind each other.
struct Board
{
    explicit Board(Settings &settings, bool hasRequest = true)
        : layouts(window, settings)
    {
        auto *work = new QSplitter(Qt::Vertical, &window);
        request = new QTabWidget(work);
        message = new QLabel(request);
        headers = new QLabel(request);
        request->addTab(message, QStringLiteral("message"));
        request->addTab(headers, QStringLiteral("headers"));
        work->addWidget(request);
        work->addWidget(new QLabel(work));
        window.setCentralWidget(work);
        layouts.setWork(work, request, hasRequest);
        left = add("left", Layouts::Place::Left);
        behind = add("behind", Layouts::Place::Left);
        top = add("top", Layouts::Place::RightTop);
        bottom = add("bottom", Layouts::Place::RightBottom);
        layouts.settle();
        window.resize(1200, 800);
        window.show();
        layouts.reset();
    }

    QDockWidget *add(const char *name, Layouts::Place place)
    {
        return layouts.addDock(new QLabel(&window), QString::fromLatin1(name), place);
    }

    QMainWindow window;
    Layouts layouts;
    QTabWidget *request;
    QLabel *message;
    QLabel *headers;
    QDockWidget *left;
    QDockWidget *behind;
    QDockWidget *top;
    QDockWidget *bottom;
};

} // namespace

class TestLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void choose_showsWhatBelongsToIt_data()
    {
        QTest::addColumn<LayoutChoice>("layout");
        QTest::addColumn<bool>("showsTop");
        QTest::addColumn<bool>("showsBottom");
        QTest::addColumn<bool>("showsRequest");
        QTest::newRow("log") << LayoutChoice::Log << true << true << true;
        QTest::newRow("compare") << LayoutChoice::Compare << true << false << true;
        QTest::newRow("compact") << LayoutChoice::Compact << false << false << false;
    }
    void choose_showsWhatBelongsToIt()
    {
        QFETCH(LayoutChoice, layout);
        Settings settings(m_folder.filePath(QStringLiteral("choose.ini")));
        Board board(settings);
        board.layouts.choose(layout);
        QVERIFY(!board.left->isHidden());
        QTEST(!board.top->isHidden(), "showsTop");
        QTEST(!board.bottom->isHidden(), "showsBottom");
        QTEST(!board.request->isHidden(), "showsRequest");
    }

    void docksOfOnePlace_standBehindEachOther()
    {
        Settings settings(m_folder.filePath(QStringLiteral("tabs.ini")));
        Board board(settings);
        QCOMPARE(board.window.tabifiedDockWidgets(board.left), { board.behind });
        QVERIFY(board.window.tabifiedDockWidgets(board.top).isEmpty());
        QCOMPARE(board.layouts.docks(), QList({ board.left, board.behind, board.top, board.bottom }));
    }

    void eachLayout_remembersItsOwnArrangement()
    {
        Settings settings(m_folder.filePath(QStringLiteral("own.ini")));
        {
            Board board(settings);
            board.top->close();
            board.layouts.choose(LayoutChoice::Compact);
            board.bottom->show();
            board.layouts.choose(LayoutChoice::Log);
            QVERIFY(board.top->isHidden());
            board.layouts.choose(LayoutChoice::Compact);
            QVERIFY(board.top->isHidden());
            QVERIFY(!board.bottom->isHidden());
            board.layouts.save();
        }
        Board board(settings);
        QSignalSpy changed(&board.layouts, &Layouts::changed);
        board.layouts.restore();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(board.layouts.current(), LayoutChoice::Compact);
        QVERIFY(!board.bottom->isHidden());
        board.layouts.choose(LayoutChoice::Log);
        QVERIFY(board.top->isHidden());
    }

    void reset_bringsBackClosedDocks_andLeavesTheOtherLayouts()
    {
        Settings settings(m_folder.filePath(QStringLiteral("reset.ini")));
        Board board(settings);
        board.left->close();
        board.layouts.choose(LayoutChoice::Compare);
        board.left->close();
        board.top->close();
        board.layouts.reset();
        QVERIFY(!board.left->isHidden());
        QVERIFY(!board.top->isHidden());
        board.layouts.choose(LayoutChoice::Log);
        QVERIFY(board.left->isHidden());
    }

    void reveal_bringsBackWhatWasClosed_andUnfoldsTheRequest()
    {
        Settings settings(m_folder.filePath(QStringLiteral("reveal.ini")));
        Board board(settings);
        board.layouts.choose(LayoutChoice::Compact);
        board.bottom->close();
        board.layouts.reveal(board.bottom->widget());
        QVERIFY(!board.bottom->isHidden());
        board.layouts.reveal(board.headers);
        QVERIFY(board.request->isVisible());
        QCOMPARE(board.request->currentWidget(), board.headers);
    }

    void openedFile_neverHasARequest()
    {
        Settings settings(m_folder.filePath(QStringLiteral("file.ini")));
        Board board(settings, false);
        QVERIFY(board.request->isHidden());
        board.layouts.choose(LayoutChoice::Compare);
        board.layouts.choose(LayoutChoice::Log);
        board.layouts.reveal(board.headers);
        QVERIFY(board.request->isHidden());
    }

    void damagedState_givesTheFirstForm()
    {
        Settings settings(m_folder.filePath(QStringLiteral("damaged.ini")));
        settings.setLayout(LayoutChoice::Compare);
        settings.setLayoutState(LayoutChoice::Compare, "no state at all");
        Board board(settings);
        board.layouts.restore();
        QVERIFY(!board.left->isHidden());
        QVERIFY(!board.top->isHidden());
        QVERIFY(board.bottom->isHidden());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLayouts)

} // namespace tst_layouts

#include "tst_layouts.moc"
