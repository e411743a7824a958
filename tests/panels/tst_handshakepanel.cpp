// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestdesk.h"
#include "panels/handshake/handshakepanel.h"
#include "panels/request/pendingnotice.h"
#include "server/server.h"
#include "support/scriptedpeer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

#include <QRegularExpression>
#include <QTest>

namespace tst_handshakepanel {

class TestHandshakePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void initTestCase() { QVERIFY(m_server.listen()); }

    void openConnection_showsBothHeadsAndItsTiming()
    {
        Panel panel;
        panel.connectTo(m_server.url(QStringLiteral("/echo")));
        QTRY_VERIFY(panel.status().startsWith(QStringLiteral("101 Switching Protocols")));
        auto *request = panel.find<QTableWidget>("requestHeadTable");
        QVERIFY(request->rowCount() >= 6);
        QCOMPARE(request->item(0, 0)->text(), QStringLiteral("Host"));
        QVERIFY(panel.find<QTableWidget>("responseHeadTable")->rowCount() >= 3);
        QVERIFY(panel.find<QWidget>("waterfall")->accessibleName().contains(QStringLiteral("Upgrade")));
        QVERIFY(!panel.find<QTabBar>("handshakeViews")->isTabVisible(3)); // there is no body
    }

    void secrets_areDots_untilTheyAreAskedFor_inCopiesToo()
    {
        Panel panel;
        panel.desk.edit([](requests::Request &request) { request.headers = { { "Cookie", "session" } }; });
        panel.connectTo(m_server.url(QStringLiteral("/echo")));
        auto *raw = panel.find<QPlainTextEdit>("requestHeadRaw");
        QTRY_VERIFY(raw->toPlainText().contains(QStringLiteral("Cookie: ")));
        QVERIFY(!raw->toPlainText().contains(QStringLiteral("session")));
        panel.find<QAction>("copyCurl")->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("curl ")));
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("session")));
        panel.find<QToolButton>("showSecrets")->click();
        QVERIFY(raw->toPlainText().contains(QStringLiteral("Cookie: session")));
        panel.find<QAction>("copyRequestHead")->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Cookie: session")));
        panel.desk.focus.lookAtWholeCapture();
        QVERIFY(!panel.find<QToolButton>("showSecrets")->isChecked());
    }

    void refusal_showsItsBodyAndWhatItMeans()
    {
        Panel panel;
        panel.connectTo(m_server.url(QStringLiteral("/refuse?status=403")));
        QTRY_VERIFY(panel.status().startsWith(QStringLiteral("403")));
        QTRY_VERIFY(panel.find<QLabel>("handshakeFailure")->text().size() > 10);
        auto *views = panel.find<QTabBar>("handshakeViews");
        QVERIFY(views->isTabVisible(3));
        views->setCurrentIndex(3);
        auto *body = panel.find<QPlainTextEdit>("refusalBody");
        QVERIFY(body->isVisible());
        QVERIFY(body->toPlainText().contains(QStringLiteral("403")));
    }

    void bodyInACodingAndACharset_isShownAsText()
    {
        support::ScriptedPeer peer(support::Script().readHead().send(
            "HTTP/1.1 403 caf\xe9\r\nContent-Type: text/plain; charset=gbk\r\nContent-Encoding: gzip\r\n"
            "Content-Length: 24\r\n\r\n"
            + QByteArray::fromHex("1f8b08000000000002033bf278d761008c1d886f04000000")));
        Panel panel;
        panel.connectTo(peer.url());
        auto *body = panel.find<QPlainTextEdit>("refusalBody");
        QTRY_COMPARE(body->toPlainText(), QStringLiteral("你好"));
        QCOMPARE(panel.status().section(u' ', 0, 1), QStringLiteral("403 café"));
        const QString raw = panel.find<QPlainTextEdit>("responseHeadRaw")->toPlainText();
        QVERIFY2(raw.contains(QStringLiteral("Latin-1")), qPrintable(raw));
    }

    void whatIsNoAnswer_standsInRaw()
    {
        support::ScriptedPeer peer(support::Script().readHead().send("SSH-2.0-OpenSSH_9.2\r\n").close());
        Panel panel;
        panel.connectTo(peer.url());
        auto *raw = panel.find<QPlainTextEdit>("responseHeadRaw");
        QTRY_COMPARE(raw->toPlainText(), QStringLiteral("SSH-2.0-OpenSSH_9.2"));
    }

    void notice_connectsAgainWithWhatWasEdited()
    {
        Panel panel;
        panels::PendingNotice notice(panel.desk.commands, panel.desk.draft);
        panel.connectTo(m_server.url(QStringLiteral("/echo")));
        QTRY_VERIFY(panel.desk.commands.isOpen());
        QVERIFY(notice.isHidden());
        panel.desk.edit([](requests::Request &request) { request.headers = { { "X-Off", "1", false } }; });
        QVERIFY(notice.isHidden()); // what is switched off changes nothing
        panel.desk.edit([](requests::Request &request) { request.headers = { { "X-On", "1" } }; });
        QVERIFY(!notice.isHidden());
        notice.findChild<QPushButton *>()->click();
        QTRY_VERIFY(
            panel.find<QPlainTextEdit>("requestHeadRaw")->toPlainText().contains(QStringLiteral("X-On: 1")));
        QVERIFY(notice.isHidden());
    }

private:
    struct Panel
    {
        RequestDesk desk;
        panels::HandshakePanel panel{ *desk.source, desk.focus };

        Panel()
        {
            panel.resize(900, 300);
            panel.show();
        }
        template <typename T> T *find(const char *name)
        {
            return panel.findChild<T *>(QString::fromLatin1(name));
        }
        QString status() { return find<QLabel>("handshakeStatus")->text(); }
        void connectTo(const QString &url) { desk.commands.connectTo(url); }
    };

    server::Server m_server;
};

QTEST_MAIN(TestHandshakePanel)

} // namespace tst_handshakepanel

#include "tst_handshakepanel.moc"
