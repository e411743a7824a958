// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestdesk.h"
#include "panels/request/headerspage.h"
#include "panels/request/pairtable.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QToolButton>

#include <QRegularExpression>
#include <QTest>

namespace tst_headerspage {

using models::PairsModel;

class TestHeadersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void pastedLines_becomeHeaders_inOrderWithRepeats()
    {
        Page page;
        QApplication::clipboard()->setText(
            QStringLiteral("GET / HTTP/1.1\r\nX-B: 2\r\nX-A:1\r\n\r\nX-B: 3: 4\r\n"));
        page.view().setCurrentIndex(page.view().model()->index(0, PairsModel::NameColumn));
        page.view().paste();
        QCOMPARE(page.desk.draft.request().headers,
                 (QList<requests::Header>{ { "X-B", "2" }, { "X-A", "1" }, { "X-B", "3: 4" } }));
        QCOMPARE(page.page.title(), QStringLiteral("Headers (3)"));
    }

    void badHeader_isMarkedWithWhy_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("note");
        QTest::newRow("good") << QByteArray("X-A") << QByteArray("1") << QString();
        QTest::newRow("blank in name")
            << QByteArray("X A") << QByteArray("1") << QStringLiteral("Not a name");
        QTest::newRow("no name") << QByteArray() << QByteArray("1") << QStringLiteral("A name is missing");
        QTest::newRow("line break") << QByteArray("X-A") << QByteArray("1\n2")
                                    << QStringLiteral("no line breaks");
        QTest::newRow("automatic") << QByteArray("host") << QByteArray("x")
                                   << QStringLiteral("Replaces the automatic");
        QTest::newRow("no origin is sent") << QByteArray("Origin") << QByteArray("x") << QString();
    }

    void badHeader_isMarkedWithWhy()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, note);
        Page page;
        page.desk.edit([&](requests::Request &request) { request.headers = { { name, value } }; });
        const QString shown = page.view().model()->index(0, PairsModel::NoteColumn).data().toString();
        QVERIFY2(note.isEmpty() ? shown.isEmpty() : shown.contains(note), qPrintable(shown));
        QCOMPARE(page.view().isColumnHidden(PairsModel::NoteColumn), note.isEmpty());
    }

    void originOfTheSettings_makesAHeaderAReplacement()
    {
        Page page;
        page.desk.edit([](requests::Request &request) { request.headers = { { "Origin", "x" } }; });
        const QModelIndex note = page.view().model()->index(0, PairsModel::NoteColumn);
        QVERIFY(note.data().toString().isEmpty());
        page.desk.edit([](requests::Request &request) { request.origin = QStringLiteral("https://o"); });
        QVERIFY(!note.data().toString().isEmpty());
    }

    void preview_isTheHeadThatWillBeSent_withoutSecrets()
    {
        Page page;
        QVERIFY(page.preview().contains(QStringLiteral("Type a URL")));
        page.desk.edit([](requests::Request &request) {
            request.url = QStringLiteral("ws://h/p?a=1");
            request.headers = {
                { "X-A", "1" }, { "X-Api-Key", "apikey" }, { "Cookie", "session" }, { "X-Off", "1", false }
            };
            request.authorization = { requests::Authorization::Scheme::Bearer, {}, QStringLiteral("token") };
        });
        const QStringList lines = page.preview().split(u'\n');
        QCOMPARE(lines.first(), QStringLiteral("GET /p?a=1 HTTP/1.1"));
        QCOMPARE(lines.at(1), QStringLiteral("Host: h"));
        QVERIFY(lines.contains(QStringLiteral("X-A: 1")));
        QVERIFY(!page.preview().contains(QStringLiteral("session")));
        QVERIFY(!page.preview().contains(QStringLiteral("token")));
        QVERIFY(!page.preview().contains(QStringLiteral("apikey")));
        QVERIFY(!page.preview().contains(QStringLiteral("X-Off")));
        QVERIFY(lines.last().startsWith(QStringLiteral("Cookie: •")));
    }

    void secretValue_isShown_whenAskedFor()
    {
        Page page;
        page.desk.edit([](requests::Request &request) { request.headers = { { "Cookie", "session" } }; });
        const QModelIndex value = page.view().model()->index(0, PairsModel::ValueColumn);
        QVERIFY(!value.data().toString().contains(QStringLiteral("session")));
        QTest::mouseClick(page.page.findChild<QToolButton *>(QStringLiteral("showValues")), Qt::LeftButton);
        QCOMPARE(value.data().toString(), QStringLiteral("session"));
    }

private:
    struct Page
    {
        RequestDesk desk;
        panels::HeadersPage page{ desk.draft };

        Page()
        {
            page.resize(900, 200);
            page.show();
        }
        panels::PairView &view() { return page.findChild<panels::PairTable *>()->view(); }
        QString preview()
        {
            return page.findChild<QPlainTextEdit *>(QStringLiteral("headPreview"))->toPlainText();
        }
    };
};

QTEST_MAIN(TestHeadersPage)

} // namespace tst_headerspage

#include "tst_headerspage.moc"
