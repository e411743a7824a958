// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestdesk.h"
#include "panels/address/addresspanel.h"
#include "panels/request/pairtable.h"
#include "panels/request/parameterspage.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

#include <QRegularExpression>
#include <QTest>

namespace tst_parameterspage {

using models::PairsModel;
using requests::Parameter;

class TestParametersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void urlTyped_fillsTheTable_andTheCursorStays()
    {
        Window window;
        QLineEdit *url = window.url();
        window.desk.draft.setUrl(QStringLiteral("ws://h/?a=1&b=2"));
        QCOMPARE(window.text(), QStringLiteral("a=1 b=2"));
        url->setFocus();
        url->setCursorPosition(int(QStringLiteral("ws://h/?a=1").size()));
        QTest::keyClicks(url, QStringLiteral("0&a=x%20y"));
        QCOMPARE(url->text(), QStringLiteral("ws://h/?a=10&a=x%20y&b=2"));
        QCOMPARE(url->cursorPosition(), int(QStringLiteral("ws://h/?a=10&a=x%20y").size()));
        QCOMPARE(window.text(), QStringLiteral("a=10 a=x y b=2"));
        QCOMPARE(window.page.title(), QStringLiteral("Parameters (3)"));
    }

    void tableTyped_writesTheUrl_letterByLetter()
    {
        Window window;
        window.desk.draft.setUrl(QStringLiteral("ws://h/path?a=%41#x"));
        QSignalSpy changes(&window.desk.draft, &models::Draft::requestChanged);
        panels::PairView &view = window.view();
        view.beginLine();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("b"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::processEvents();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1&2"));
        QCOMPARE(changes.size(), 4);
        QCOMPARE(window.url()->text(), QStringLiteral("ws://h/path?a=%41&b=1%262#x"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.text(), QStringLiteral("a=A b=1&2"));
    }

    void lineSwitchedOff_leavesTheUrl_andComesBackInItsPlace()
    {
        Window window;
        window.desk.draft.setUrl(QStringLiteral("ws://h/?a=1&a=2&b=3"));
        window.check(1, false);
        QCOMPARE(window.url()->text(), QStringLiteral("ws://h/?a=1&b=3"));
        window.url()->setFocus();
        QTest::keyClicks(window.url(), QStringLiteral("0"));
        QCOMPARE(window.text(), QStringLiteral("a=1 a=2 b=30"));
        window.check(1, true);
        QCOMPARE(window.url()->text(), QStringLiteral("ws://h/?a=1&a=2&b=30"));
    }

    void lineSwitchedOffAndOn_keepsItsLetters()
    {
        Window window;
        const QString typed = QStringLiteral("ws://h/?reason=a+b&sig=a%2Fb%3D&q=50%off");
        window.desk.draft.setUrl(typed);
        for (int row = 0; row < 3; ++row)
            window.check(row, false);
        QCOMPARE(window.url()->text(), QStringLiteral("ws://h/"));
        for (int row = 0; row < 3; ++row)
            window.check(row, true);
        QCOMPARE(window.url()->text(), typed);
    }

    void pasted_parametersAreReadWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("query") << QStringLiteral("?a=1&b=2") << QStringLiteral("a=1 b=2");
        QTest::newRow("URL") << QStringLiteral("ws://h/p?a=1&b=x?y") << QStringLiteral("a=1 b=x?y");
        QTest::newRow("a URL as value")
            << QStringLiteral("next=/login?from=a&b=2") << QStringLiteral("next=/login?from=a b=2");
        QTest::newRow("lines") << QStringLiteral("a=1\nb=2\n") << QStringLiteral("a=1 b=2");
    }

    void pasted_parametersAreReadWhole()
    {
        QFETCH(QString, text);
        Window window;
        QGuiApplication::clipboard()->setText(text);
        window.view().setFocus();
        QTest::keySequence(&window.view(), QKeySequence::Paste);
        QTEST(window.text(), "lines");
    }

    void buttons_moveAndRemoveTheLine()
    {
        Window window;
        window.desk.draft.setUrl(QStringLiteral("ws://h/?a=1&b=2&c=3"));
        window.view().setCurrentIndex(window.view().model()->index(1, PairsModel::NameColumn));
        window.press("moveLineDown");
        QCOMPARE(window.url()->text(), QStringLiteral("ws://h/?a=1&c=3&b=2"));
        QVERIFY(!window.page.findChild<QToolButton *>(QStringLiteral("moveLineDown"))->isEnabled());
        window.press("moveLineUp");
        window.press("moveLineUp");
        QCOMPARE(window.url()->text(), QStringLiteral("ws://h/?b=2&a=1&c=3"));
        window.press("removeLine");
        QCOMPARE(window.url()->text(), QStringLiteral("ws://h/?a=1&c=3"));
    }

    void draftOfAnotherSubject_replacesTheLines()
    {
        Window window;
        window.desk.draft.setUrl(QStringLiteral("ws://h/?a=1"));
        requests::Request recent;
        recent.url = QStringLiteral("ws://h/?z=9");
        window.desk.focus.lookAtRecent(recent);
        QCOMPARE(window.text(), QStringLiteral("z=9"));
        window.desk.focus.lookAtWholeCapture();
        QCOMPARE(window.text(), QStringLiteral("a=1"));
    }

private:
    struct Window
    {
        RequestDesk desk;
        QWidget frame;
        panels::AddressPanel address{ desk.commands, desk.focus, desk.draft };
        panels::ParametersPage page{ desk.draft };

        Window()
        {
            frame.setLayout(new QVBoxLayout);
            frame.layout()->addWidget(&address);
            frame.layout()->addWidget(&page);
            frame.resize(900, 300);
            frame.show();
            frame.activateWindow();
            (void)QTest::qWaitForWindowActive(&frame);
        }
        ~Window()
        {
            address.setParent(nullptr);
            page.setParent(nullptr);
        }
        panels::PairView &view() { return page.findChild<panels::PairTable *>()->view(); }
        QLineEdit *url() { return address.findChild<QLineEdit *>(); }
        void press(const char *button)
        {
            QTest::mouseClick(page.findChild<QToolButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        }
        void check(int row, bool isOn)
        {
            view().model()->setData(view().model()->index(row, PairsModel::EnabledColumn),
                                    isOn ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
        QString text()
        {
            QStringList lines;
            for (const models::Pair &pair : page.findChild<panels::PairTable *>()->model().pairs())
                lines.append(pair.name + u'=' + pair.value);
            return lines.join(u' ');
        }
    };
};

QTEST_MAIN(TestParametersPage)

} // namespace tst_parameterspage

#include "tst_parameterspage.moc"
