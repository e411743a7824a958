// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/budget.h"
#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/connectionsmodel.h"
#include "models/draft.h"
#include "models/recordedcapture.h"
#include "panels/log/logpanel.h"
#include "panels/log/logview.h"
#include "panels/look/noticebar.h"
#include "server/server.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <QRegularExpression>
#include <QTest>

namespace tst_logpanel {

using captures::ConnectionId;
using captures::Direction;
using captures::Kind;
using models::MessageLogModel;
using panels::LogPanel;
using panels::LogView;

// A log on a desk of its own, over a capture that is open.
struct Desk
{
    explicit Desk(std::unique_ptr<models::CaptureSource> opened)
        : source(std::move(opened))
    {
        panel.resize(900, 500);
        panel.show();
    }
    explicit Desk(const RecordedCapture &capture)
        : Desk(models::CaptureSource::opened(capture.path()))
    {
    }

    template <typename T> T *find(const char *name)
    {
        return panel.findChild<T *>(QString::fromLatin1(name));
    }
    LogView *view() { return find<LogView>("log"); }
    int rows() { return view()->model()->rowCount(); }
    QString count() { return find<QLabel>("logCount")->text(); }
    QString status() { return find<QLabel>("searchStatus")->text(); }
    void lookFor(const char *text)
    {
        panel.find();
        QTest::keyClicks(find<QLineEdit>("searchText"), QString::fromLatin1(text));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(find<QLineEdit>("searchText"), key, modifiers);
    }

    std::unique_ptr<models::CaptureSource> source;
    models::Focus focus;
    models::Draft draft{ *source, focus };
    models::ConnectionsModel connections{ *source, focus };
    models::ConnectionCommands commands{ *source, focus, draft };
    models::Budget budget;
    LogPanel panel{ *source, focus, connections, commands, budget };
};

class TestLogPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void arrowKeys_keepTheRowInView()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1000));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 1000);
        desk.view()->selectRow(0);
        desk.view()->lookAt(0);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(desk.view(), Qt::Key_Down);
        QCOMPARE(desk.view()->currentIndex().row(), 60);
        QVERIFY(desk.view()->viewport()->rect().contains(
            desk.view()->visualRect(desk.view()->currentIndex()).center()));
        QCOMPARE(desk.focus.record(), 61);
        QTest::keyClick(desk.view(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(desk.focus.record(), 1000);
        QTest::keyClick(desk.view(), Qt::Key_PageUp);
        QVERIFY(desk.focus.record() < 1000);
    }

    void recordLookedAtElsewhere_isBroughtIntoView()
    {
        const RecordedCapture capture(RecordedCapture::alternating(5000));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 5000);
        desk.focus.lookAtRecord(2001);
        QCOMPARE(desk.view()->currentIndex().row(), 2000);
        QVERIFY(!desk.panel.isFollowing());
        QVERIFY(desk.view()->viewport()->rect().contains(
            desk.view()->visualRect(desk.view()->currentIndex()).center()));
        QTRY_COMPARE(desk.view()->currentIndex().data(MessageLogModel::IdRole).toInt(), 2001);
        desk.focus.lookAtRecord(0);
        QVERIFY(!desk.view()->currentIndex().isValid());
    }

    void recordLookedAt_beforeItsRowIsThere_isBroughtIntoViewLater()
    {
        const RecordedCapture capture(RecordedCapture::alternating(5000));
        Desk desk(capture);
        desk.focus.lookAt(ConnectionId(2));
        desk.focus.lookAtRecord(2002);
        QTRY_COMPARE(desk.view()->currentIndex().row(), 1000);
        QVERIFY(!desk.panel.isFollowing());
    }

    void filter_isShownInTheHeader_andAsChips()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1000));
        Desk desk(capture);
        QTRY_COMPARE(desk.count(), QStringLiteral("1,000 rows"));
        auto *chips = desk.find<QWidget>("filterChips");
        QVERIFY(!chips->isVisible());
        captures::Filter filter;
        filter.connection = ConnectionId(2);
        filter.search.text = QStringLiteral("99");
        desk.focus.setFilter(filter);
        QTRY_COMPARE(desk.rows(), 14);
        QTRY_COMPARE(desk.count(), QStringLiteral("14 of 500 rows"));
        QVERIFY(chips->isVisible());
        chipWith(desk, QStringLiteral("“99”"))->click();
        QTRY_COMPARE(desk.rows(), 500);
        desk.find<QToolButton>("showAllRows")->click();
        QTRY_COMPARE(desk.rows(), 1000);
        QVERIFY(!chips->isVisible());
    }

    void filter_keepsWhatIsLookedAtInView()
    {
        const RecordedCapture capture(RecordedCapture::alternating(5000));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 5000);
        desk.focus.lookAtRecord(2002);
        captures::Filter filter;
        filter.connection = ConnectionId(2);
        desk.focus.setFilter(filter);
        QTRY_COMPARE(desk.view()->currentIndex().row(), 1000);
        QVERIFY(desk.view()->viewport()->rect().contains(
            desk.view()->visualRect(desk.view()->currentIndex()).center()));
        desk.panel.follow();
        desk.focus.setFilter({});
        QTRY_COMPARE(desk.view()->currentIndex().row(), 2001);
        QVERIFY(desk.panel.isFollowing());
    }

    void filterThatNothingPasses_offersAllRows()
    {
        const RecordedCapture capture(RecordedCapture::alternating(10));
        Desk desk(capture);
        captures::Filter filter;
        filter.search.text = QStringLiteral("nowhere");
        desk.focus.setFilter(filter);
        QTRY_VERIFY(!desk.view()->isVisible());
        QCOMPARE(desk.count(), QStringLiteral("0 of 10 rows"));
        buttonWith(desk, QStringLiteral("Show all rows"))->click();
        QTRY_COMPARE(desk.rows(), 10);
        QVERIFY(desk.view()->isVisible());
    }

    void clearedLog_saysSo_andComesBack()
    {
        QTemporaryDir folder;
        server::Server server;
        QVERIFY(server.listen());
        Desk desk(models::CaptureSource::recordingInto(folder.path()));
        const auto chip = [&desk] {
            return desk.find<QToolButton>("clearedChip");
        };
        const auto firstId = [&desk] {
            return desk.view()->model()->index(0, 0).data(MessageLogModel::IdRole).toLongLong();
        };
        desk.commands.connectTo(server.url(QStringLiteral("/ticker?every=1")));
        QTRY_VERIFY(desk.rows() > 10);
        QSignalSpy told(&desk.panel, &LogPanel::hidingChanged);
        desk.panel.hideRows();
        QTRY_VERIFY(desk.rows() > 0 && firstId() > 10); // rows come, and the way back stays
        QVERIFY(chip()
                && chip()->text().contains(QRegularExpression(QStringLiteral("\\d\\d:\\d\\d:\\d\\d"))));
        QVERIFY(desk.panel.isHidingRows());
        desk.focus.lookAtWholeCapture();
        QVERIFY(chip()); // cleared are all logs of the capture
        chip()->click();
        QTRY_COMPARE(firstId(), 1);
        QVERIFY(!desk.panel.isHidingRows());

        desk.panel.hideRows();
        captures::Filter filter;
        filter.kinds &= ~captures::controlKinds;
        desk.focus.setFilter(filter);
        desk.find<QToolButton>("showAllRows")->click();
        QTRY_COMPARE(firstId(), 1);
        QVERIFY(desk.focus.filter().isEmpty() && !desk.find<QWidget>("filterChips")->isVisible());

        desk.panel.hideRows();
        desk.commands.beginNewCapture(); // another one: nothing of it is hidden
        QVERIFY(!desk.panel.isHidingRows());
        QVERIFY(!desk.find<QWidget>("filterChips")->isVisible());
        QVERIFY(told.size() >= 5);
    }

    void chipsOfForeignText_arePlain()
    {
        const RecordedCapture capture(RecordedCapture::alternating(10));
        Desk desk(capture);
        captures::Filter filter;
        filter.search.text = QStringLiteral("<b>&bold</b>");
        desk.focus.setFilter(filter);
        const QToolButton *chip = chipWith(desk, QStringLiteral("&&bold"));
        QVERIFY(chip);
        QVERIFY(!Qt::mightBeRichText(chip->toolTip()) || chip->toolTip().contains(QStringLiteral("&lt;b")));
    }

    void toggles_hideKindsAndDirections_neverAll()
    {
        const RecordedCapture capture(samples::batch(
            samples::event("connected"), samples::message("in"), samples::message("out", 1, Direction::Out),
            samples::message("p", 1, Direction::In, wire::Opcode::Ping),
            samples::message("b", 1, Direction::In, wire::Opcode::Binary)));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 5);
        desk.find<QToolButton>("showControl")->click();
        QTRY_COMPARE(desk.rows(), 4);
        desk.find<QToolButton>("showEvents")->click();
        QTRY_COMPARE(desk.rows(), 3);
        desk.find<QToolButton>("showOut")->click();
        QTRY_COMPARE(desk.rows(), 2);
        QCOMPARE(desk.focus.filter().direction, std::optional(Direction::In));
        desk.find<QToolButton>("showIn")->click();
        QVERIFY(!desk.focus.filter().direction);
        QVERIFY(desk.find<QToolButton>("showOut")->isChecked());
        QVERIFY(desk.find<QToolButton>("showIn")->isChecked());
        desk.focus.setFilter({});
        QVERIFY(desk.find<QToolButton>("showControl")->isChecked());
    }

    void search_countsAndSteps_roundTheEnds()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1000));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 1000);
        desk.lookFor("99");
        QTRY_COMPARE(desk.status(), QStringLiteral("19 matches"));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.focus.record(), 100);
        QTRY_COMPARE(desk.status(), QStringLiteral("1 of 19"));
        QCOMPARE(desk.view()->currentIndex().row(), 99);
        QVERIFY(desk.find<QLineEdit>("searchText")->hasFocus() || !desk.panel.isActiveWindow());
        desk.panel.findNext();
        QTRY_COMPARE(desk.focus.record(), 200);
        desk.panel.findPrevious();
        QTRY_COMPARE(desk.focus.record(), 100);
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(desk.focus.record(), 1000);
        QTRY_COMPARE(desk.status(), QStringLiteral("19 of 19 · went on from the end"));
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.find<QWidget>("logSearch")->isVisible());
        QVERIFY(desk.focus.filter().isEmpty());
    }

    void onlyMatch_isBroughtIntoViewAgain()
    {
        const RecordedCapture capture(RecordedCapture::alternating(5000));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 5000);
        desk.lookFor("4321");
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.focus.record(), 4322);
        desk.view()->lookAt(0);
        const auto isInView = [&desk] {
            return desk.view()->viewport()->rect().contains(
                desk.view()->visualRect(desk.view()->currentIndex()).center());
        };
        QVERIFY(!isInView());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(isInView());
    }

    void search_canShowMatchesOnly()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1000));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 1000);
        desk.lookFor("99");
        desk.find<QToolButton>("filterToMatches")->click();
        QTRY_COMPARE(desk.rows(), 19);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.focus.record(), 100);
        QTRY_COMPARE(desk.status(), QStringLiteral("1 of 19"));
        QTest::keyClicks(desk.find<QLineEdit>("searchText"), QStringLiteral("9"));
        QTRY_COMPARE(desk.rows(), 1);
        chipWith(desk, QStringLiteral("“999”"))->click();
        QTRY_COMPARE(desk.rows(), 1000);
        QVERIFY(!desk.find<QToolButton>("filterToMatches")->isChecked());
    }

    void brokenExpression_saysSo_andHidesNothing()
    {
        const RecordedCapture capture(RecordedCapture::alternating(100));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 100);
        desk.panel.find();
        desk.find<QToolButton>("matchRegex")->click();
        desk.find<QToolButton>("filterToMatches")->click();
        desk.lookFor("(");
        QTRY_VERIFY(desk.status().contains(QStringLiteral("regular expression")));
        QCOMPARE(desk.rows(), 100);
        desk.find<QLineEdit>("searchText")->clear();
        desk.lookFor("^5.$");
        QTRY_COMPARE(desk.rows(), 10);
    }

    void matchesAndBudgetAndPlaceholders_arePainted()
    {
        const RecordedCapture capture(RecordedCapture::alternating(2000));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 2000);
        const QImage plain = desk.view()->grab().toImage();
        desk.lookFor("9");
        QTRY_VERIFY(desk.status().contains(QStringLiteral("matches")));
        QTRY_VERIFY(desk.view()->grab().toImage() != plain);
        desk.press(Qt::Key_Escape);
        desk.budget.setBytes(3);
        desk.view()->grab();
        desk.view()->verticalScrollBar()->setValue(700);
        desk.view()->grab(); // rows on their way
        QTRY_VERIFY(desk.view()->model()->index(700, 0).data(MessageLogModel::IdRole).isValid());
    }

    void pause_keepsTheRows_andCountsTheOthers()
    {
        QTemporaryDir folder;
        server::Server server;
        QVERIFY(server.listen());
        Desk desk(models::CaptureSource::recordingInto(folder.path()));
        desk.commands.connectTo(server.url(QStringLiteral("/ticker?every=1")));
        QTRY_VERIFY(desk.rows() > 20);
        QSignalSpy paused(&desk.panel, &LogPanel::pausedChanged);
        desk.panel.setPaused(true);
        QTRY_VERIFY(desk.panel.findChild<panels::NoticeBar *>()->text().contains(QStringLiteral("recorded")));
        const captures::RecordId recorded = desk.source->lastRecord();
        QTRY_VERIFY(desk.source->lastRecord() > recorded + 20); // rows on their way have come
        const int rows = desk.rows();
        QTRY_VERIFY(desk.source->lastRecord() > recorded + 40);
        QCOMPARE(desk.rows(), rows);
        desk.panel.setPaused(false);
        QTRY_VERIFY(desk.rows() > rows + 20);
        QCOMPARE(paused.size(), 2);
    }

    void allRows_staySelected_whileMoreCome_andTheCurrentOneIsHidden()
    {
        QTemporaryDir folder;
        server::Server server;
        QVERIFY(server.listen());
        Desk desk(models::CaptureSource::recordingInto(folder.path()));
        desk.commands.connectTo(server.url(QStringLiteral("/ticker?every=10")));
        desk.focus.lookAtRecord(1); // an event
        captures::Filter filter;
        filter.direction = Direction::In;
        desk.focus.setFilter(filter);
        QTRY_VERIFY(desk.rows() > 5);
        desk.view()->selectAll();
        const int rows = desk.rows();
        QTRY_VERIFY(desk.rows() > rows + 5);
        QVERIFY(desk.panel.selection().count() >= rows);
        QCOMPARE(desk.focus.record(), 1);
    }

    void severalRows_areSelected_andGivenInOrder()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1000));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 1000);
        desk.view()->selectAll();
        QCOMPARE(desk.panel.selection().count(), 1000);
        QCOMPARE(desk.panel.selection().ids(3), QList<captures::RecordId>({ 1, 2, 3 }));
        desk.view()->selectRow(500);
        desk.view()->selectionModel()->select(desk.view()->model()->index(10, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(desk.panel.selection().ids(10), QList<captures::RecordId>({ 11, 501 }));
        QSignalSpy copy(&desk.panel, &LogPanel::copyRequested);
        QTest::keyClick(desk.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copy.size(), 1);
    }

    void currentRow_tellsWhatCanBeDone()
    {
        const RecordedCapture capture(samples::batch(samples::event("connected"), samples::message("a")));
        Desk desk(capture);
        QTRY_COMPARE(desk.rows(), 2);
        QVERIFY(!desk.panel.selection().canResend());
        desk.view()->selectRow(0);
        QVERIFY(!desk.panel.selection().canResend() && !desk.panel.selection().canEdit());
        desk.view()->selectRow(1);
        QVERIFY(desk.panel.selection().canResend() && desk.panel.selection().canEdit());
    }

    void narrowLog_keepsItsToggles()
    {
        const RecordedCapture capture(RecordedCapture::alternating(10));
        Desk desk(capture);
        captures::Filter filter;
        filter.direction = Direction::In;
        filter.kinds = bitOf(Kind::Text);
        filter.connection = ConnectionId(1);
        filter.search.text = QString(60, u'x');
        filter.json =
            captures::JsonCondition{ *payloads::parseJsonPath(u"$.a.long.path").path, QByteArray("1") };
        desk.focus.setFilter(filter);
        desk.panel.find();
        QVERIFY2(desk.panel.minimumSizeHint().width() <= 700,
                 qPrintable(QString::number(desk.panel.minimumSizeHint().width())));
    }

private:
    static QToolButton *chipWith(Desk &desk, const QString &text)
    {
        for (auto *chip : desk.find<QWidget>("filterChips")->findChildren<QToolButton *>())
            if (chip->text().contains(text) && !chip->isHidden())
                return chip;
        return nullptr;
    }
    static QPushButton *buttonWith(Desk &desk, const QString &text)
    {
        for (auto *button : desk.panel.findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
};

QTEST_MAIN(TestLogPanel)

} // namespace tst_logpanel

#include "tst_logpanel.moc"
