// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/handshake/headview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>

#include <QRegularExpression>
#include <QTest>

namespace tst_headview {

using panels::HeadView;

class TestHeadView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // U+202E turns the direction, and a heap of combining marks paints over the lines above.
    void signsThatPretend_areVisible_andCopiedAsTheyAre()
    {
        HeadView view(QStringLiteral("head"));
        auto *table = view.findChild<QTableWidget *>(QStringLiteral("headTable"));
        const QString turned = QStringLiteral("a\u202Eb");
        const QString heap = u'a' + QString(50, QChar(0x0301));
        view.setTitle(turned);
        view.setHead(QStringLiteral("X: ") + turned + QStringLiteral("\n\tY"),
                     { { QStringLiteral("X"), turned, {} }, { heap, QStringLiteral("v"), heap } }, {});
        QVERIFY(!view.findChild<QLabel *>()->text().contains(QChar(0x202E)));
        QVERIFY(!table->item(0, 1)->text().contains(QChar(0x202E)));
        QVERIFY(table->item(1, 0)->text().count(QChar(0x0301)) < 10);
        QVERIFY(table->item(1, 1)->text().count(QChar(0x0301)) < 10);
        const QString raw = view.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(!raw.contains(QChar(0x202E)) && raw.endsWith(QStringLiteral("\n\tY")));
        table->selectRow(0);
        QTest::keySequence(table, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("X: ") + turned);
    }

    void longValues_areCut_andTheNoteSaysWhatElseIsNotShown()
    {
        HeadView view(QStringLiteral("head"));
        auto *table = view.findChild<QTableWidget *>(QStringLiteral("headTable"));
        const QString note = QStringLiteral("Only the beginning");
        view.setHead(QStringLiteral("X: y"), { { QStringLiteral("X"), QString(3'000'000, u'y'), {} } }, note);
        QVERIFY(table->item(0, 1)->text().size() < 10'000);
        QVERIFY(table->item(0, 1)->text().endsWith(u'…'));
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 1)->text(), note);
        QVERIFY(view.findChild<QPlainTextEdit *>()->toPlainText().endsWith(note));
        table->selectAll();
        QTest::keySequence(table, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text().size(), 3'000'003); // the note is none of its lines
        view.setHead({}, {}, {});
        QCOMPARE(table->rowCount(), 0);
    }
};

QTEST_MAIN(TestHeadView)

} // namespace tst_headview

#include "tst_headview.moc"
