// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/pairview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>

#include <QRegularExpression>
#include <QTest>

namespace tst_pairview {

using models::Pair;
using models::PairsModel;
using panels::PairView;

class TestPairView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void typing_fillsTheEmptyLine_cellAfterCell()
    {
        Table table;
        QTest::keyClicks(&table.view, QStringLiteral("a"));
        table.type("b");
        QCOMPARE(table.text(), QStringLiteral("ab="));
        table.press(Qt::Key_Tab);
        table.type("1");
        table.press(Qt::Key_Tab);
        table.type("c");
        table.press(Qt::Key_Return);
        QCOMPARE(table.text(), QStringLiteral("ab=1 c="));
        QCOMPARE(table.model.rowCount(), 3);
    }

    void cursor_staysWhereItIs_whileEachLetterGoesIntoTheModel()
    {
        Table table;
        table.model.setPairs({ { QStringLiteral("abcd"), {} } });
        table.edit(0, PairsModel::NameColumn);
        table.press(Qt::Key_Home);
        table.press(Qt::Key_Right);
        table.type("X");
        QCOMPARE(table.text(), QStringLiteral("aXbcd="));
        table.type("Y");
        QCOMPARE(table.text(), QStringLiteral("aXYbcd="));
        QCOMPARE(table.editor()->cursorPosition(), 3);
    }

    void escape_bringsBackWhatStoodThere()
    {
        Table table;
        table.model.setPairs({ { QStringLiteral("a"), QStringLiteral("1") } });
        table.edit(0, PairsModel::ValueColumn);
        table.type("23");
        QCOMPARE(table.text(), QStringLiteral("a=23"));
        table.press(Qt::Key_Escape);
        QCOMPARE(table.text(), QStringLiteral("a=1"));
        table.edit(1, PairsModel::NameColumn);
        table.type("x");
        QCOMPARE(table.model.rowCount(), 3);
        table.press(Qt::Key_Escape);
        QCOMPARE(table.text(), QStringLiteral("a=1"));
        QCOMPARE(table.model.rowCount(), 2);
    }

    void names_areOffered_andTabStaysInTheTable()
    {
        Table table;
        table.view.setNames({ QStringLiteral("Cookie"), QStringLiteral("Origin") });
        table.view.beginLine();
        table.type("coo");
        QCompleter *completer = table.editor()->completer();
        QVERIFY(completer);
        QCOMPARE(completer->currentCompletion(), QStringLiteral("Cookie"));
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Tab);
        table.type("1");
        QCOMPARE(table.text(), QStringLiteral("Cookie=1"));
    }

    void keys_toggleMoveAndRemoveLines()
    {
        Table table;
        table.model.setPairs(Table::pairs("a=1 b=2 c=3"));
        table.view.setCurrentIndex(table.model.index(0, PairsModel::NameColumn));
        QTest::keyClick(&table.view, Qt::Key_Space);
        QVERIFY(!table.model.pairs().first().isEnabled);
        QTest::keyClick(&table.view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(table.text(), QStringLiteral("b=2 a=1 c=3"));
        QCOMPARE(table.view.currentIndex().row(), 1);
        QTest::keyClick(&table.view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(&table.view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); // beyond the end
        QCOMPARE(table.text(), QStringLiteral("a=1 b=2 c=3"));
        QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table.view, Qt::Key_Delete);
        QCOMPARE(table.text(), QStringLiteral("c=3"));
        QCOMPARE(table.view.currentIndex().row(), 0);
        QTest::keyClick(&table.view, Qt::Key_Delete);
        QTest::keyClick(&table.view, Qt::Key_Delete); // the empty line stays
        QCOMPARE(table.model.rowCount(), 1);
        QTest::keySequence(&table.view, QKeySequence::Undo);
        QCOMPARE(table.text(), QStringLiteral("c=3"));
        QTest::keySequence(&table.view, QKeySequence::Undo);
        QCOMPARE(table.text(), QStringLiteral("a=1 b=2 c=3"));
    }

    void backspace_writesIntoTheCell_insteadOfRemovingItsLine()
    {
        Table table;
        table.model.setPairs(Table::pairs("a=1 b=2"));
        table.view.setCurrentIndex(table.model.index(0, PairsModel::ValueColumn));
        QTest::keyClick(&table.view, Qt::Key_Backspace);
        QVERIFY(table.editor());
        QCOMPARE(table.text(), QStringLiteral("a=1 b=2"));
    }

    void aClick_writesIntoTheCell_withCtrlItSelectsTheLine()
    {
        Table table;
        table.model.setPairs(Table::pairs("a=1 b=2"));
        const auto click = [&table](int row, int column, Qt::KeyboardModifiers modifiers = {}) {
            QTest::mouseClick(table.view.viewport(), Qt::LeftButton, modifiers,
                              table.view.visualRect(table.model.index(row, column)).center());
        };
        click(0, PairsModel::ValueColumn, Qt::ControlModifier);
        QVERIFY(!table.editor());
        click(1, PairsModel::ValueColumn);
        QVERIFY(table.editor());
        table.editor()->selectAll();
        table.type("3");
        QCOMPARE(table.text(), QStringLiteral("a=1 b=3"));
        click(0, PairsModel::NameColumn);
        table.editor()->selectAll();
        table.type("c");
        table.press(Qt::Key_Return);
        QCOMPARE(table.text(), QStringLiteral("c=1 b=3"));
        click(0, PairsModel::EnabledColumn);
        QVERIFY(!table.editor());
    }

    void copyAndPaste_carrySeveralLines()
    {
        Table table;
        table.model.setPairs(Table::pairs("a=1 b=2"));
        table.view.selectAll();
        QTest::keySequence(&table.view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a: 1\nb: 2"));
        table.view.setCurrentIndex(table.model.index(2, PairsModel::NameColumn));
        QTest::keySequence(&table.view, QKeySequence::Paste);
        QCOMPARE(table.text(), QStringLiteral("a=1 b=2 a=1 b=2"));
        table.view.beginLine();
        QTest::keySequence(table.editor(), QKeySequence::Paste); // several lines do not fit into an editor
        QCOMPARE(table.model.pairs().size(), 6);
    }

    void lineLeftEmpty_goesAway()
    {
        Table table;
        table.model.setPairs(Table::pairs("a=1 b=2"));
        table.edit(1, PairsModel::NameColumn);
        table.editor()->clear();
        table.press(Qt::Key_Tab);
        table.editor()->clear();
        table.press(Qt::Key_Return);
        QCOMPARE(table.text(), QStringLiteral("a=1"));
    }

private:
    struct Table
    {
        PairsModel model;
        QAbstractItemModelTester tester{ &model, QAbstractItemModelTester::FailureReportingMode::QtTest };
        PairView view{ model };

        Table()
        {
            view.setReading(read);
            view.resize(600, 200);
            view.show();
            view.activateWindow();
            view.setFocus();
            view.setCurrentIndex(model.index(0, PairsModel::NameColumn));
            (void)QTest::qWaitForWindowActive(&view);
        }
        QLineEdit *editor() { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
        void edit(int row, int column)
        {
            view.setCurrentIndex(model.index(row, column));
            QTest::keyClick(&view, Qt::Key_Return);
        }
        void type(const char *text)
        {
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        }
        void press(Qt::Key key)
        {
            QTest::keyClick(QApplication::focusWidget(), key);
            QCoreApplication::processEvents(); // the next editor is opened behind the key
        }
        QString text() const
        {
            QStringList lines;
            for (const Pair &pair : model.pairs())
                lines.append(pair.name + u'=' + pair.value);
            return lines.join(u' ');
        }
        static QList<Pair> pairs(const char *text)
        {
            QList<Pair> pairs;
            for (const QString &line : QString::fromLatin1(text).split(u' '))
                pairs.append({ line.section(u'=', 0, 0), line.section(u'=', 1) });
            return pairs;
        }
        static QList<Pair> read(const QString &text)
        {
            QList<Pair> pairs;
            for (const QString &line : text.split(u'\n'))
                pairs.append(
                    { line.section(QStringLiteral(": "), 0, 0), line.section(QStringLiteral(": "), 1) });
            return pairs;
        }
    };
};

QTEST_MAIN(TestPairView)

} // namespace tst_pairview

#include "tst_pairview.moc"
