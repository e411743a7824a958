// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"
#include "models/connectionsmodel.h"
#include "panels/connections/connectiondelegate.h"
#include "panels/connections/connectionlist.h"
#include "sessions/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_connectionlist {

using namespace panels;
using models::ConnectionsModel;

namespace {

// A list with two connections below the whole capture, the first of them current.
struct Desk
{
    Desk()
    {
        requests::Request request;
        request.url = QStringLiteral("ws://127.0.0.1:1/");
        for (int i = 0; i < 2; ++i)
            source->startedSession().add(request);
        list.setModel(&model);
        list.resize(300, 400);
        list.show();
        list.setCurrentIndex(model.index(1));
    }

    QPoint boxOf(int row) const
    {
        return ConnectionDelegate::tickTarget(list.visualRect(model.index(row)), list.fontMetrics()).center();
    }
    bool isTicked(int row) const { return model.index(row).data(Qt::CheckStateRole).toInt() == Qt::Checked; }

    QTemporaryDir folder;
    std::unique_ptr<models::CaptureSource> source = models::CaptureSource::recordingInto(folder.path());
    models::Focus focus;
    ConnectionsModel model{ *source, focus };
    ConnectionList list;
};

} // namespace

class TestConnectionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void clickOnTheBox_ticks_andStaysWhereOneIs()
    {
        Desk desk;
        QTest::mouseClick(desk.list.viewport(), Qt::LeftButton, {}, desk.boxOf(2));
        QVERIFY(desk.isTicked(2));
        QCOMPARE(desk.list.currentIndex().row(), 1);
        QTest::mouseClick(desk.list.viewport(), Qt::LeftButton, {}, desk.boxOf(2));
        QVERIFY(!desk.isTicked(2));
    }

    void clickBesideTheBox_looksAtTheConnection()
    {
        Desk desk;
        QTest::mouseClick(desk.list.viewport(), Qt::LeftButton, {}, desk.boxOf(2) + QPoint(100, 0));
        QVERIFY(!desk.isTicked(2));
        QCOMPARE(desk.list.currentIndex().row(), 2);
    }

    void doubleClickOnTheBox_doesNotActivate()
    {
        Desk desk;
        QSignalSpy activated(&desk.list, &QAbstractItemView::activated);
        QTest::mouseClick(desk.list.viewport(), Qt::LeftButton, {}, desk.boxOf(2));
        QTest::mouseDClick(desk.list.viewport(), Qt::LeftButton, {}, desk.boxOf(2));
        QCOMPARE(activated.size(), 0);
    }

    void space_ticksTheCurrentConnection()
    {
        Desk desk;
        QTest::keyClick(&desk.list, Qt::Key_Space);
        QVERIFY(desk.isTicked(1));
        desk.list.setCurrentIndex(desk.model.index(0));
        QTest::keyClick(&desk.list, Qt::Key_Space);
        QCOMPARE(desk.focus.ticked().size(), 1);
    }
};

QTEST_MAIN(TestConnectionList)

} // namespace tst_connectionlist

#include "tst_connectionlist.moc"
