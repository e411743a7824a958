// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logview.h"

#include "models/messagelogmodel.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_logview {

using models::MessageLogModel;
using panels::LogView;

// As many rows as one says.
class Rows : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString::number(index.row())) : QVariant();
    }
    void growTo(int count)
    {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    }
    void clear()
    {
        beginResetModel();
        m_count = 0;
        endResetModel();
    }

private:
    int m_count = 0;
};

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void newRows_areFollowed_untilOneScrollsUp()
    {
        Rows rows;
        LogView view;
        view.setModel(&rows);
        view.resize(900, 400);
        view.show();
        QSignalSpy changed(&view, &LogView::followingChanged);
        rows.growTo(1000);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        view.verticalScrollBar()->setValue(10);
        QVERIFY(!view.isFollowing());
        rows.growTo(2000);
        QCOMPARE(view.verticalScrollBar()->value(), 10);
        auto *jump = view.findChild<QWidget *>(QStringLiteral("jumpToEnd"));
        QVERIFY(jump->isVisible());
        QCOMPARE(jump->property("text").toString(), QStringLiteral("↓ 1,000 new rows"));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QVERIFY(view.isFollowing());
        QVERIFY(!jump->isVisible());
        rows.growTo(3000);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QCOMPARE(changed.size(), 2);
    }

    void reset_followsAgain()
    {
        Rows rows;
        LogView view;
        view.setModel(&rows);
        view.resize(900, 400);
        view.show();
        rows.growTo(1000);
        view.verticalScrollBar()->setValue(0);
        QVERIFY(!view.isFollowing());
        rows.clear();
        QVERIFY(view.isFollowing());
    }

    void aNarrowView_takesTheRoomForThePayloadFromTheKind()
    {
        Rows rows;
        LogView view;
        view.setModel(&rows);
        view.resize(1400, 400);
        view.show();
        const int kind = view.columnWidth(MessageLogModel::KindColumn);
        view.resize(450, 400);
        QVERIFY(view.columnWidth(MessageLogModel::KindColumn) < kind);
        QVERIFY(view.columnWidth(MessageLogModel::KindColumn) > kind / 3);
        view.resize(1400, 400);
        QCOMPARE(view.columnWidth(MessageLogModel::KindColumn), kind);
    }

    void fiveMillionRows_growWithoutAStall()
    {
        Rows rows;
        LogView view;
        view.setModel(&rows);
        view.resize(900, 700);
        view.show();
        rows.growTo(5'000'000);
        view.grab();
        QElapsedTimer clock;
        clock.start();
        for (int i = 1; i <= 20; ++i) {
            rows.growTo(5'000'000 + i * 1000);
            view.grab();
        }
        qInfo("5 M rows: %lld ms a batch", clock.elapsed() / 20);
        QVERIFY2(clock.elapsed() / 20 < 100, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestLogView)

} // namespace tst_logview

#include "tst_logview.moc"
