// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "models/messagelogmodel.h"
#include "panels/composer/messageeditor.h"
#include "panels/log/logview.h"
#include "panels/look/noticebar.h"
#include "panels/payload/hexview.h"
#include "panels/payload/payloadpanel.h"
#include "panels/source/sourceview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace tst_payloads {

using namespace journeys;
using models::MessageLogModel;
using panels::PayloadPanel;

class TestPayloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void binary_opensAsHex_andCopies();
    void fragments_areListed();
    void largePayload_opensWithoutAStall();
    void composer_badHex_showsWhere();
    void composer_sendsBytes_andPings();

private:
    // The first row of that kind, once there is one.
    static int rowOf(QAbstractItemView *log, captures::Kind kind, captures::Direction direction);

    ServerThread m_server;
};

int TestPayloads::rowOf(QAbstractItemView *log, captures::Kind kind, captures::Direction direction)
{
    for (int row = 0; row < log->model()->rowCount(); ++row) {
        const QModelIndex index = log->model()->index(row, 0);
        if (index.data(MessageLogModel::KindRole).toInt() == int(kind)
            && index.data(MessageLogModel::DirectionRole).toInt() == int(direction))
            return row;
    }
    return -1;
}

void TestPayloads::binary_opensAsHex_andCopies()
{
    Desk desk(m_server.url(QStringLiteral("/binary")));
    auto *log = desk.find<panels::LogView>("log");
    QTRY_VERIFY(rowOf(log, captures::Kind::Binary, captures::Direction::In) > 0);
    log->selectRow(rowOf(log, captures::Kind::Binary, captures::Direction::In));
    auto *panel = desk.window().findChild<PayloadPanel *>();
    QCOMPARE(panel->currentTab(), PayloadPanel::HexTab);
    auto *hex = desk.find<panels::HexView>("hex");
    hex->setFocus();
    QTest::keyClick(hex, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(hex->selectionSize() > 16);
    hex->select(0, 3);
    QTest::keyClick(hex, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 11);
    QTest::keyClick(hex, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(hex->selectionSize(), 5);
    savePicture(desk.window(), "hex");
}

void TestPayloads::fragments_areListed()
{
    Desk desk(m_server.url(QStringLiteral("/fragments")));
    auto *log = desk.find<panels::LogView>("log");
    QTRY_VERIFY(rowOf(log, captures::Kind::Text, captures::Direction::In) > 0);
    log->selectRow(rowOf(log, captures::Kind::Text, captures::Direction::In));
    auto *panel = desk.window().findChild<PayloadPanel *>();
    panel->showTab(PayloadPanel::FramesTab);
    auto *frames = desk.find<QTableView>("frames");
    QVERIFY(frames->model()->rowCount() > 1);
    QVERIFY(frames->isVisible());
    savePicture(desk.window(), "frames");
}

void TestPayloads::largePayload_opensWithoutAStall()
{
    constexpr qint64 size = 40'000'000;
    Desk desk(m_server.url(QStringLiteral("/flood?count=1&size=%1").arg(size)));
    auto *log = desk.find<panels::LogView>("log");
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(log, captures::Kind::Text, captures::Direction::In) > 0
                                 || rowOf(log, captures::Kind::Binary, captures::Direction::In) > 0,
                             60'000);
    QTRY_VERIFY(!desk.window().commands().isLive());
    auto *panel = desk.window().findChild<PayloadPanel *>();
    auto *notice = panel->findChild<panels::NoticeBar *>();
    const StallWatch watch;
    log->selectRow(2);
    QTRY_VERIFY(notice->text().contains(QStringLiteral("40 MB")));
    panel->showTab(PayloadPanel::HexTab);
    desk.find<panels::HexView>("hex")->select(size - 1, size - 1);
    panel->showTab(PayloadPanel::TextTab);
    const auto *text = desk.find<panels::SourceView>("payloadText");
    QTRY_VERIFY(text->isComplete());
    QTest::qWait(100);
    const qint64 first = watch.worst();
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!notice->text().contains(QStringLiteral("40 MB")), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(text->isComplete(), 60'000);
    QTest::qWait(100);
    qInfo("first piece: %lld ms, all: %lld ms worst stall", first, watch.worst());
    QVERIFY2(first < longestStall, qPrintable(QStringLiteral("%1 ms").arg(first)));
}

void TestPayloads::composer_badHex_showsWhere()
{
    Desk desk(m_server.url(QStringLiteral("/echo")));
    QTRY_VERIFY(desk.window().commands().isOpen());
    auto *composer = desk.find<panels::MessageEditor>("composer");
    desk.find<QComboBox>("composerForm")->setCurrentIndex(4);
    composer->setText(QStringLiteral("0a ff\n1g"));
    QTest::mouseClick(desk.find<QPushButton>("sendButton"), Qt::LeftButton);
    QCOMPARE(desk.find<QLabel>("composerComplaint")->text(),
             QStringLiteral("Line 2, column 1: “1” stands alone: a byte has two hex digits."));
    QCOMPARE(composer->caret(), 6);
    savePicture(desk.window(), "bad-hex");
}

void TestPayloads::composer_sendsBytes_andPings()
{
    Desk desk(m_server.url(QStringLiteral("/echo")));
    QTRY_VERIFY(desk.window().commands().isOpen());
    auto *log = desk.find<panels::LogView>("log");
    auto *composer = desk.find<panels::MessageEditor>("composer");
    desk.find<QComboBox>("composerForm")->setCurrentIndex(5);
    composer->setText(QStringLiteral("AP8Q"));
    desk.window().actions()[shell::ActionId::Send]->trigger();
    QTRY_VERIFY(rowOf(log, captures::Kind::Binary, captures::Direction::In) > 0);
    const int row = rowOf(log, captures::Kind::Binary, captures::Direction::In);
    QCOMPARE(log->model()->index(row, MessageLogModel::PreviewColumn).data().toString(),
             QStringLiteral("00 ff 10"));
    desk.window().actions()[shell::ActionId::SendPing]->trigger();
    QTRY_VERIFY(rowOf(log, captures::Kind::Ping, captures::Direction::Out) > 0);
    QTRY_VERIFY(rowOf(log, captures::Kind::Pong, captures::Direction::In) > 0);
}

QTEST_MAIN(TestPayloads)

} // namespace tst_payloads

#include "tst_payloads.moc"
