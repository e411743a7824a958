// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "models/messagelogmodel.h"
#include "panels/composer/messageeditor.h"
#include "panels/log/logview.h"
#include "panels/source/sourceview.h"

#include <QComboBox>
#include <QListView>

namespace tst_window {

using namespace journeys;
using models::ConnectionsModel;
using models::MessageLogModel;
using shell::ThemeChoice;
using shell::WindowOptions;
using shell::WindowProgram;

namespace {

requests::Request request(const QString &name, const QString &url)
{
    requests::Request made;
    made.name = name;
    made.url = url;
    return made;
}

int rowWithText(QAbstractItemView *view, int column, const QString &text)
{
    for (int row = 0; row < view->model()->rowCount(); ++row)
        if (view->model()->index(row, column).data().toString().contains(text))
            return row;
    return -1;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void connectSendAndLook_showsEveryStep();
    void twentyConnections_stayLive();
    void restart_listsWhatWas();

private:
    server::Server m_server;
};

void TestWindow::initTestCase()
{
    QVERIFY(m_server.listen());
}

void TestWindow::init()
{
    failOnWarnings();
}

void TestWindow::connectSendAndLook_showsEveryStep()
{
    Desk desk;
    savePicture(desk.window(), "empty");
    auto *url = desk.find<QComboBox>("url");
    QTest::keyClicks(url, m_server.url(QStringLiteral("/echo")));
    QTest::keyClick(url, Qt::Key_Return);

    auto *log = desk.find<panels::LogView>("log");
    QTRY_COMPARE(rowWithText(log, MessageLogModel::KindColumn, QStringLiteral("connected")), 1);

    auto *composer = desk.find<panels::MessageEditor>("composer");
    composer->setText(QStringLiteral(R"({"type":"hello","to":["eye",1.50],"text":"sock \u00e9"})"));
    QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(log->model()->rowCount(), 4);
    QCOMPARE(log->model()->index(2, MessageLogModel::KindColumn).data(MessageLogModel::DirectionRole).toInt(),
             int(captures::Direction::Out));

    log->selectRow(3);
    auto *json = desk.find<panels::SourceView>("payloadJson");
    QTRY_VERIFY(json->text().contains(QStringLiteral("  \"to\": [\n    \"eye\",\n    1.50\n  ],")));
    savePicture(desk.window(), "message");
}

void TestWindow::twentyConnections_stayLive()
{
    Desk desk;
    for (int i = 0; i < 10; ++i) {
        desk.window().commands().connectNew(
            request(QStringLiteral("ticker %1").arg(i + 1),
                    m_server.url(QStringLiteral("/ticker?every=%1").arg(5 + i))));
        desk.window().commands().connectNew(
            request(QStringLiteral("echo %1").arg(i + 1), m_server.url(QStringLiteral("/echo"))));
    }
    auto *list = desk.find<QListView>("connections");
    QTRY_COMPARE(list->model()->rowCount(), 21);
    for (int row = 1; row <= 20; ++row)
        QTRY_COMPARE(list->model()->index(row, 0).data(ConnectionsModel::StateRole).toInt(),
                     int(ConnectionsModel::State::Open));

    auto *log = desk.find<panels::LogView>("log");
    for (int row = 1; row <= 20; ++row) {
        QElapsedTimer clock;
        clock.start();
        list->setCurrentIndex(list->model()->index(row, 0));
        QVERIFY2(clock.elapsed() < 100, qPrintable(QStringLiteral("%1 ms").arg(clock.elapsed())));
        QTRY_VERIFY(log->model()->rowCount() >= 2);
    }
    list->setCurrentIndex(list->model()->index(1, 0));
    QTRY_VERIFY(log->model()->rowCount() > 60);
    QVERIFY(log->isFollowing());
    log->selectRow(log->model()->rowCount() - 2);
    savePicture(desk.window(), "light");
    Q_EMIT desk.window().themeChosen(ThemeChoice::Dark);
    savePicture(desk.window(), "dark");
    Q_EMIT desk.window().languageChosen(QStringLiteral("zh_CN"));
    savePicture(desk.window(), "zh_CN");
    Q_EMIT desk.window().themeChosen(ThemeChoice::Light);
    list->setCurrentIndex(list->model()->index(0, 0));
    savePicture(desk.window(), "zh_CN-all");
    Q_EMIT desk.window().languageChosen(QStringLiteral("en"));
}

void TestWindow::restart_listsWhatWas()
{
    QTemporaryDir folder;
    const WindowOptions options{ {}, {}, {}, folder.path(), folder.filePath(QStringLiteral("settings.ini")) };
    {
        WindowProgram program(options);
        program.start();
        program.window()->commands().connectTo(m_server.url(QStringLiteral("/echo")));
        QTRY_VERIFY(program.window()->commands().isOpen());
    }
    WindowProgram program(options);
    program.start();
    QTRY_COMPARE(program.window()->connections().rowCount(), 2);
    const QModelIndex recent = program.window()->connections().index(1);
    QCOMPARE(recent.data(ConnectionsModel::StateRole).toInt(), int(ConnectionsModel::State::Recent));
    QCOMPARE(recent.data(ConnectionsModel::UrlRole).toString(), m_server.url(QStringLiteral("/echo")));
    program.window()->focus().lookAtRecent(program.window()->connections().subjectAt(1).request);
    savePicture(*program.window(), "recent");
    program.window()->commands().connectAgain();
    QTRY_VERIFY(program.window()->commands().isOpen());
    QCOMPARE(program.window()->connections().rowCount(), 2);
}

QTEST_MAIN(TestWindow)

} // namespace tst_window

#include "tst_window.moc"
