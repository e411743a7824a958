// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/draft.h"
#include "models/sentmessages.h"
#include "panels/composer/composerpanel.h"
#include "panels/composer/messageeditor.h"
#include "server/server.h"
#include "sessions/session.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

namespace tst_composerpanel {

using panels::MessageEditor;
using requests::Message;
using Form = Message::Form;

namespace {

const captures::Direction in = captures::Direction::In;
const captures::Direction out = captures::Direction::Out;

} // namespace

// A composer, connected to an echo server as often as asked for.
struct Bench
{
    explicit Bench(int connections = 1)
        : source(models::CaptureSource::recordingInto(folder.path()))
        , draft(*source, focus)
        , commands(*source, focus, draft)
        , panel(commands, draft, sent)
    {
        server.listen();
        for (int i = 0; i < connections; ++i)
            connectTo(QStringLiteral("/echo"));
        panel.resize(700, 160);
        panel.show();
    }

    void connectTo(const QString &path, const QString &userInfo = {})
    {
        requests::Request request;
        request.url = server.url(path).replace(QStringLiteral("://"), QStringLiteral("://") + userInfo);
        commands.connectNew(request);
        ids.append(commands.current()->id);
        QTRY_VERIFY(commands.isOpen());
    }

    MessageEditor &editor() { return *panel.findChild<MessageEditor *>(); }
    template <typename T> T *find(const char *name)
    {
        return panel.findChild<T *>(QString::fromLatin1(name));
    }
    QString verdict() { return find<QLabel>("composerComplaint")->text(); }
    void setForm(Form form) { find<QComboBox>("composerForm")->setCurrentIndex(int(form)); }

    // The payloads of a kind and direction, in their order.
    QList<QByteArray> payloads(captures::Direction direction,
                               captures::Kind kind = captures::Kind::Text) const
    {
        QList<QByteArray> found;
        if (!source->reader())
            return found;
        for (const captures::Row &row : source->reader()->rows(1, 1000))
            if (row.direction == direction && row.kind == kind)
                found.append(source->reader()->payload(row.id));
        return found;
    }

    server::Server server;
    QTemporaryDir folder;
    std::unique_ptr<models::CaptureSource> source;
    models::Focus focus;
    models::Draft draft;
    models::ConnectionCommands commands;
    models::SentMessages sent;
    panels::ComposerPanel panel;
    QList<captures::ConnectionId> ids;
};

class TestComposerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void typedText_leavesAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no-break space") << QStringLiteral("a\u00a0b\u202fc");
        QTest::newRow("line and paragraph separators") << QStringLiteral("a\u2028b\u2029c");
        QTest::newRow("nothing visible") << QStringLiteral("\ufeffa\u200b\u0000\u0001b");
        QTest::newRow("astral") << QStringLiteral("\U0001f41f \u4e2d\u6587 e\u0301");
        QTest::newRow("blanks at the ends") << QStringLiteral("\n\t x \n\n");
        QTest::newRow("line ends of others") << QStringLiteral("a\r\nb\rc\nd");
    }
    void typedText_leavesAsItIs()
    {
        QFETCH(QString, text);
        Bench bench;
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&bench.editor(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.editor().content(), text);
        QCOMPARE(bench.draft.message().content, text);
        bench.panel.send();
        QTRY_COMPARE(bench.payloads(in), QList<QByteArray>{ text.toUtf8() });
    }

    void enterKey_writesALineFeed()
    {
        Bench bench;
        QTest::keyClicks(&bench.editor(), QStringLiteral("ab"));
        QTest::keyClick(&bench.editor(), Qt::Key_Return);
        QTest::keyClicks(&bench.editor(), QStringLiteral("c"));
        QCOMPARE(bench.editor().utf8(), QByteArray("ab\nc"));
    }

    void eachConnection_keepsItsText()
    {
        Bench bench(2);
        QTest::keyClicks(&bench.editor(), QStringLiteral("second"));
        bench.focus.lookAt(bench.ids[0]);
        QVERIFY(bench.editor().content().isEmpty());
        bench.setForm(Form::Json);
        QTest::keyClicks(&bench.editor(), QStringLiteral("[1]"));
        bench.focus.lookAt(bench.ids[1]);
        QCOMPARE(bench.editor().content(), QStringLiteral("second"));
        QCOMPARE(bench.find<QComboBox>("composerForm")->currentIndex(), int(Form::Text));
        bench.focus.lookAt(bench.ids[0]);
        QCOMPARE(bench.editor().content(), QStringLiteral("[1]"));
        QCOMPARE(bench.find<QComboBox>("composerForm")->currentIndex(), int(Form::Json));
    }

    void brokenJson_saysWhere_andIsSentAnyway()
    {
        Bench bench;
        bench.setForm(Form::Json);
        bench.editor().setText(QStringLiteral("{\n  \"\u4e2d\": 1,,\n}"));
        QTRY_COMPARE(bench.verdict(), QStringLiteral("Line 2, column 10: a key in quotes was expected here"));
        auto *button = bench.find<QPushButton>("sendButton");
        QCOMPARE(button->text(), QStringLiteral("Send anyway"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(bench.payloads(in), QList<QByteArray>{ QByteArray("{\n  \"\xe4\xb8\xad\": 1,,\n}") });
        bench.editor().setText(QStringLiteral("[1.0]"));
        QTRY_COMPARE(bench.verdict(), QStringLiteral("Valid JSON"));
        QCOMPARE(button->text(), QStringLiteral("Send"));
    }

    void format_keepsOrderRepeatsAndNumbers()
    {
        Bench bench;
        bench.editor().setText(QStringLiteral("{\"b\":1.0,\"a\":[1e400],\"b\":-0}"));
        bench.panel.format();
        QCOMPARE(bench.editor().utf8(),
                 QByteArray("{\n  \"b\": 1.0,\n  \"a\": [\n    1e400\n  ],\n  \"b\": -0\n}"));
        QCOMPARE(bench.draft.message().form, Form::Json);
        bench.editor().undo();
        QCOMPARE(bench.editor().utf8(), QByteArray("{\"b\":1.0,\"a\":[1e400],\"b\":-0}"));
    }

    void tip_ofTheVerdict_isAsWritten()
    {
        Bench bench;
        bench.setForm(Form::Xml);
        QTest::keyClicks(&bench.editor(), QStringLiteral("<a>&"));
        QTRY_VERIFY(!bench.verdict().isEmpty());
        QTextDocument tip;
        tip.setHtml(bench.find<QLabel>("composerComplaint")->toolTip());
        QVERIFY(Qt::mightBeRichText(bench.find<QLabel>("composerComplaint")->toolTip()));
        QCOMPARE(tip.toPlainText(), bench.verdict());
    }

    void format_ofBrokenJson_leavesItAlone()
    {
        Bench bench;
        bench.setForm(Form::Json);
        bench.editor().setText(QStringLiteral("{\"b\""));
        bench.panel.format();
        QCOMPARE(bench.editor().utf8(), QByteArray("{\"b\""));
        QVERIFY(bench.verdict().startsWith(QStringLiteral("Line 1, column 5")));
    }

    void xml_isCheckedAndLaidOut()
    {
        Bench bench;
        bench.setForm(Form::Xml);
        bench.editor().setText(QStringLiteral("<a><b></a>"));
        QTRY_VERIFY(bench.verdict().startsWith(QStringLiteral("Line 1, column")));
        bench.editor().setText(QStringLiteral("<a><b/></a>"));
        QTRY_COMPARE(bench.verdict(), QStringLiteral("Well-formed XML"));
        bench.panel.format();
        QCOMPARE(bench.editor().utf8(), QByteArray("<a>\n  <b/>\n</a>"));
    }

    void sendAndClear_empties_andUndoBringsItBack()
    {
        Bench bench;
        bench.editor().setText(QStringLiteral("once"));
        bench.panel.sendAndClear();
        QVERIFY(bench.editor().content().isEmpty());
        QVERIFY(bench.draft.message().content.isEmpty());
        bench.editor().undo();
        QCOMPARE(bench.editor().content(), QStringLiteral("once"));
        QTRY_COMPARE(bench.payloads(out).size(), 1);
    }

    void recall_stepsThroughWhatWasSent_andBack()
    {
        Bench bench;
        for (const QString &text : { QStringLiteral("one"), QStringLiteral("two") }) {
            bench.editor().setText(text);
            bench.panel.sendAndClear();
        }
        bench.editor().setText(QStringLiteral("unfinished"));
        const auto after = [&bench](int step) {
            bench.panel.recall(step);
            return bench.editor().content();
        };
        QCOMPARE(after(-1), QStringLiteral("two"));
        QCOMPARE(after(-1), QStringLiteral("one"));
        QCOMPARE(after(-1), QStringLiteral("one"));
        QCOMPARE(after(1), QStringLiteral("two"));
        QCOMPARE(after(1), QStringLiteral("unfinished"));
        QCOMPARE(after(1), QStringLiteral("unfinished"));
    }

    void history_listsWhatWasSent_andBringsItBack()
    {
        Bench bench;
        bench.setForm(Form::Json);
        bench.editor().setText(QStringLiteral("[1, 2]"));
        bench.panel.sendAndClear();
        bench.setForm(Form::Text);
        bench.editor().setText(QString(100'000, QLatin1Char('x')));
        bench.panel.sendAndClear();
        QTest::mouseClick(bench.find<QToolButton>("sentMessages"), Qt::LeftButton);
        auto *list = bench.panel.findChild<QListWidget *>(QStringLiteral("sentList"));
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("too large to be kept")));
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
        QVERIFY(list->item(1)->text().contains(QStringLiteral("[1, 2]")));
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(bench.editor().content(), QStringLiteral("[1, 2]"));
        QCOMPARE(bench.draft.message().form, Form::Json);
    }

    void history_keepsNoPasswords()
    {
        Bench bench(0);
        bench.connectTo(QStringLiteral("/echo"), QStringLiteral("me:s3cret@"));
        bench.editor().setText(QStringLiteral("x"));
        bench.panel.sendAndClear();
        QTRY_COMPARE(bench.sent.messages().size(), 1);
        QCOMPARE(bench.sent.messages().last().connection, bench.server.url(QStringLiteral("/echo")));
    }

    void broadcast_reachesTheTickedThatAreOpen()
    {
        Bench bench(3);
        auto *button = bench.find<QPushButton>("broadcastButton");
        QVERIFY(!button->isVisible());
        for (const captures::ConnectionId id : bench.ids)
            bench.focus.tick(id, true);
        QTRY_COMPARE(button->text(), QStringLiteral("Broadcast (3)"));
        bench.focus.lookAt(bench.ids[0]);
        bench.commands.disconnect();
        QTRY_COMPARE(button->text(), QStringLiteral("Broadcast (2)"));
        bench.editor().setText(QStringLiteral("all"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(bench.payloads(in).size(), 2);
        QCOMPARE(bench.sent.messages().last().connection, QStringLiteral("2 connection(s)"));
    }

    void file_isReadAndSent()
    {
        Bench bench;
        QFile file(bench.folder.filePath(QStringLiteral("bytes.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = QByteArray("\x00\xff\x80", 3).repeated(1'000'000);
        file.write(bytes);
        file.close();
        bench.editor().setText(QStringLiteral("text that waits"));
        bench.draft.setMessage({ {}, Form::File, file.fileName() });
        QTRY_COMPARE(bench.find<QLabel>("composerSize")->text(), QStringLiteral("3.0 MB"));
        bench.panel.send();
        QTRY_COMPARE(bench.payloads(in, captures::Kind::Binary), QList<QByteArray>{ bytes });
    }

    void missingFile_saysSo_andSendsNothing()
    {
        Bench bench;
        bench.draft.setMessage({ {}, Form::File, QStringLiteral("/nowhere/x.bin") });
        QTRY_VERIFY(bench.verdict().contains(QStringLiteral("there is no such file")));
        bench.panel.send();
        QTRY_VERIFY(bench.find<QPushButton>("sendButton")->text() == QStringLiteral("Send"));
        QVERIFY(bench.payloads(out, captures::Kind::Binary).isEmpty());
    }

    void textAndFile_waitForEachOther()
    {
        Bench bench;
        bench.editor().setText(QStringLiteral("text that waits"));
        bench.setForm(Form::File);
        QCOMPARE(bench.draft.message().content, QString());
        bench.setForm(Form::Text);
        QCOMPARE(bench.editor().content(), QStringLiteral("text that waits"));
        QCOMPARE(bench.draft.message().content, QStringLiteral("text that waits"));
    }

    void whatAMessageTakesThePlaceOf_comesBackByUndoing()
    {
        Bench bench(2);
        QTest::keyClicks(&bench.editor(), QStringLiteral("typed"));
        bench.draft.setMessage({ {}, Form::Json, QStringLiteral("[1]") });
        QCOMPARE(bench.editor().content(), QStringLiteral("[1]"));
        bench.editor().undo();
        QCOMPARE(bench.editor().content(), QStringLiteral("typed"));
        QCOMPARE(bench.draft.message().content, QStringLiteral("typed"));
        bench.draft.setMessage({ {}, Form::File, QStringLiteral("/nowhere") });
        bench.setForm(Form::Text);
        QCOMPARE(bench.editor().content(), QStringLiteral("typed"));
        bench.focus.lookAt(bench.ids[0]);
        QVERIFY(!bench.editor().isUndoAvailable()); // what was typed for another one
        bench.draft.setMessage({ {}, Form::File, QStringLiteral("/nowhere") });
        bench.focus.lookAt(bench.ids[1]);
        bench.focus.lookAt(bench.ids[0]);
        bench.setForm(Form::Text);
        QVERIFY(bench.editor().content().isEmpty());
    }

    void savedMessages_comeBackFromTheMenu()
    {
        Bench bench;
        requests::Request request = bench.draft.request();
        request.messages = { { QStringLiteral("R&D"), Form::Json, QStringLiteral("[1]") } };
        bench.draft.setRequest(request);
        QMenu *menu = bench.find<QToolButton>("savedMessages")->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("R&&D"));
        menu->actions().first()->trigger();
        QCOMPARE(bench.editor().content(), QStringLiteral("[1]"));
        QCOMPARE(bench.draft.message().name, QStringLiteral("R&D"));
    }

    void largeHex_goesWhereItWasMeantTo()
    {
        Bench bench(2);
        bench.focus.lookAt(bench.ids[0]);
        bench.setForm(Form::Hex);
        bench.editor().setText(QStringLiteral("0aff").repeated(200'000));
        bench.panel.send();
        bench.focus.lookAt(bench.ids[1]); // before it is made into bytes
        QTRY_COMPARE(bench.payloads(in, captures::Kind::Binary).size(), 1);
        for (const captures::Row &row : bench.source->reader()->rows(1, 100))
            if (row.kind == captures::Kind::Binary)
                QCOMPARE(row.connection, bench.ids[0]);
    }

    void keysOfTheWindow_passTheEditor_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        for (const char *keys :
             { "Ctrl+F", "Ctrl+L", "Ctrl+T", "Ctrl+D", "Ctrl+R", "Ctrl+E", "Ctrl+Return", "Ctrl+Shift+Return",
               "Ctrl+Shift+F", "Ctrl+Shift+L", "Alt+Up", "Alt+Down", "F3", "Ctrl+PgUp", "Ctrl+/" })
            QTest::newRow(keys) << QKeySequence(QString::fromLatin1(keys));
    }
    void keysOfTheWindow_passTheEditor()
    {
        QFETCH(QKeySequence, keys);
        Bench bench;
        QAction action;
        action.setShortcut(keys);
        bench.panel.addAction(&action);
        const QSignalSpy triggered(&action, &QAction::triggered);
        bench.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
        bench.editor().setFocus();
        QTest::keySequence(&bench.editor(), keys);
        QCOMPARE(triggered.count(), 1);
        QVERIFY(bench.editor().content().isEmpty());
    }

    void tabKey_movesTheKeyboardOn()
    {
        Bench bench;
        bench.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
        bench.editor().setFocus();
        QTest::keyClick(&bench.editor(), Qt::Key_Tab);
        QVERIFY(!bench.editor().hasFocus());
        QVERIFY(bench.editor().content().isEmpty());
    }
};

QTEST_MAIN(TestComposerPanel)

} // namespace tst_composerpanel

#include "tst_composerpanel.moc"
