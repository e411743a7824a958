// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logcolumns.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <QRegularExpression>
#include <QTest>

namespace tst_logcolumns {

using panels::LogColumns;

struct Table
{
    Table()
    {
        view.setModel(&model);
        view.resize(600, 200);
        view.show();
    }

    // Switches the `number`th entry of the menu over.
    void choose(int number)
    {
        QTimer::singleShot(0, &view, [number] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            menu->actions().at(number)->trigger();
            menu->close();
        });
        Q_EMIT view.horizontalHeader()->customContextMenuRequested({ 5, 5 });
    }
    bool isShown(int column) const { return !view.isColumnHidden(column); }

    QStandardItemModel model{ 1, 4 };
    QTableView view;
    LogColumns columns{ view.horizontalHeader() };
};

class TestLogColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void menu_hidesAndShows_andIsRemembered()
    {
        Table table;
        QSignalSpy changed(&table.columns, &LogColumns::changed);
        table.choose(1);
        QVERIFY(!table.isShown(1));
        QCOMPARE(changed.size(), 1);
        Table other;
        other.columns.restore(table.columns.state());
        QVERIFY(!other.isShown(1));
        QVERIFY(other.isShown(0));
        table.choose(1);
        QVERIFY(table.isShown(1));
    }

    void columnOfNoUse_isNeitherShownNorOffered()
    {
        Table table;
        table.columns.setOfNoUse(0, true);
        QVERIFY(!table.isShown(0));
        table.choose(0); // the first that is offered
        QVERIFY(!table.isShown(1));
        table.columns.setOfNoUse(0, false);
        QVERIFY(table.isShown(0));
    }

    void widthsChosenByHand_areRemembered()
    {
        Table table;
        table.view.setColumnWidth(0, 77);
        QVERIFY(!table.columns.areWidthsChosen());
        const QPoint border(76, 5);
        QWidget *header = table.view.horizontalHeader()->viewport();
        QTest::mousePress(header, Qt::LeftButton, {}, border);
        QTest::mouseMove(header, border + QPoint(20, 0));
        QTest::mouseRelease(header, Qt::LeftButton, {}, border + QPoint(20, 0));
        if (!table.columns.areWidthsChosen())
            QSKIP("this platform does not tell of buttons that are down");
        Table other;
        other.columns.restore(table.columns.state());
        QCOMPARE(other.view.columnWidth(0), table.view.columnWidth(0));
    }

    void nonsense_changesNothing()
    {
        Table table;
        const QByteArray before = table.columns.state();
        for (const QByteArray &state : { QByteArray(), QByteArray("nonsense"), QByteArray(100, '\xff') })
            table.columns.restore(state);
        QCOMPARE(table.columns.state(), before);
    }
};

QTEST_MAIN(TestLogColumns)

} // namespace tst_logcolumns

#include "tst_logcolumns.moc"
