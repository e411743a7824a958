// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "models/collectionsmodel.h"
#include "models/groupsmodel.h"
#include "models/pairsmodel.h"
#include "sessions/session.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>
#include <QTreeWidget>

namespace tst_newuser {

using namespace journeys;
using captures::ConnectionId;
using models::PairsModel;
using requests::Message;
using shell::ActionId;

// The first hour of someone who has not read a manual, in one window, and the morning after.
class TestNewUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void firstHour_isThereAgainAfterARestart();

private:
    struct Program
    {
        explicit Program(const QTemporaryDir &folder, ServerThread &server)
            : program(options(folder, server))
        {
            program.start();
            window().resize(1440, 900);
        }

        static shell::WindowOptions options(const QTemporaryDir &folder, ServerThread &server)
        {
            shell::WindowOptions options;
            options.folder = folder.filePath(QStringLiteral("captures"));
            options.dataFolder = folder.path();
            options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
            options.startDemo = [&server] {
                return QStringList{ server.url(QStringLiteral("/ticker?every=100")),
                                    server.url(QStringLiteral("/echo")) };
            };
            return options;
        }

        shell::MainWindow &window() { return *program.window(); }
        template <typename T> T *find(const char *name)
        {
            return window().findChild<T *>(QString::fromLatin1(name));
        }
        void trigger(ActionId id) { window().actions()[id]->trigger(); }
        const sessions::ConnectionStatus &status(ConnectionId id)
        {
            return *window().source().session()->status(id);
        }

        shell::WindowProgram program;
    };

    // Does `deed` to the next dialog that opens.
    static void whenAsked(const std::function<void(QWidget *)> &deed);
    static void setHeader(Program &program, int row, const char *name, const char *value);
    static QModelIndex saved(Program &program, const QString &name);
    static ConnectionId openSaved(Program &program, const QString &name, const char *team);
    static void send(Program &program, const QByteArray &json);
    static int events(Program &program, const QByteArray &name);

    void tryTheDemo(Program &program);
    void saveARequest(Program &program);
    void searchAndGroup(Program &program);
    void setABudget(Program &program, ConnectionId connection);
    void compareAndBroadcast(Program &program, ConnectionId first, ConnectionId second);
    void saveTheCapture(Program &program, const QString &path);

    ServerThread m_server;
};

void TestNewUser::whenAsked(const std::function<void(QWidget *)> &deed)
{
    auto *watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, deed] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            watch->deleteLater();
            watch->stop();
            deed(dialog);
        }
    });
    watch->start(std::chrono::milliseconds(20));
}

void TestNewUser::setHeader(Program &program, int row, const char *name, const char *value)
{
    program.trigger(ActionId::EditHeaders);
    QAbstractItemModel *headers = program.find<QTableView>("headers")->model();
    QVERIFY(headers->setData(headers->index(row, PairsModel::NameColumn), QString::fromLatin1(name)));
    QVERIFY(headers->setData(headers->index(row, PairsModel::ValueColumn), QString::fromLatin1(value)));
}

QModelIndex TestNewUser::saved(Program &program, const QString &name)
{
    const QAbstractItemModel *tree = program.find<QTreeView>("collection")->model();
    const QModelIndexList found =
        tree->match(tree->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchFixedString | Qt::MatchRecursive);
    return found.value(0);
}

ConnectionId TestNewUser::openSaved(Program &program, const QString &name, const char *team)
{
    auto *tree = program.find<QTreeView>("collection");
    program.window().workspace().show(tree);
    tree->expandAll();
    const QModelIndex request = saved(program, name);
    tree->scrollTo(request);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(request).center());
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(request).center());
    setHeader(program, 0, "X-Team", team);
    program.trigger(ActionId::ConnectAgain);
    return program.window().focus().subject().connection;
}

void TestNewUser::send(Program &program, const QByteArray &json)
{
    program.trigger(ActionId::EditMessage);
    program.window().models().draft.setMessage({ {}, Message::Form::Json, QString::fromUtf8(json) });
    program.trigger(ActionId::Send);
}

int TestNewUser::events(Program &program, const QByteArray &name)
{
    int count = 0;
    const captures::CaptureReader &reader = *program.window().source().reader();
    for (const captures::Row &row : reader.rows(1, -1))
        count += int(row.event == name);
    return count;
}

void TestNewUser::tryTheDemo(Program &program)
{
    QTest::mouseClick(program.find<QPushButton>("startDemo"), Qt::LeftButton);
    QTRY_VERIFY(program.window().source().session() != nullptr);
    QTRY_VERIFY(program.status(ConnectionId(1)).in.messages > 12);
    savePicture(program.window(), "demo");
}

// With two headers, into a folder made on the way.
void TestNewUser::saveARequest(Program &program)
{
    program.trigger(ActionId::NewConnection);
    QTest::keyClicks(program.find<QComboBox>("url")->lineEdit(), m_server.url(QStringLiteral("/echo")));
    setHeader(program, 0, "X-Team", "red");
    setHeader(program, 1, "X-Trace", "on");
    whenAsked([](QWidget *dialog) {
        dialog->findChild<QLineEdit *>(QStringLiteral("requestName"))
            ->setText(QStringLiteral("Echo of mine"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("makeFolder")), Qt::LeftButton);
        QTest::qWait(50); // the name of the folder is being edited; as it is, it will do
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        qobject_cast<QDialog *>(dialog)->accept();
    });
    program.trigger(ActionId::SaveRequest);
    QTRY_VERIFY(saved(program, QStringLiteral("Echo of mine")).isValid());
    QVERIFY(saved(program, QStringLiteral("Echo of mine")).parent().isValid());
}

void TestNewUser::searchAndGroup(Program &program)
{
    program.trigger(ActionId::Find);
    QTest::keyClicks(program.find<QLineEdit>("searchText"), QStringLiteral("greeting"));
    // What is recorded after the key was pressed is not waited for.
    QTRY_VERIFY(program.find<QLabel>("searchStatus")->text().contains(QStringLiteral("match")));
    program.trigger(ActionId::FindNext);
    QTRY_VERIFY(program.window().focus().record() > 0);
    QTRY_VERIFY(!program.find<QLabel>("searchStatus")->text().isEmpty());
    QTest::keyClick(program.find<QLineEdit>("searchText"), Qt::Key_Escape);

    auto *groupBy = program.find<QComboBox>("groupBy");
    groupBy->lineEdit()->setText(QStringLiteral("$.type"));
    QTest::keyClick(groupBy->lineEdit(), Qt::Key_Return);
    const QAbstractItemModel *groups = program.find<QTableView>("groups")->model();
    QTRY_VERIFY(
        !groups->match(groups->index(0, 0), Qt::DisplayRole, QStringLiteral("greeting"), 1, Qt::MatchContains)
             .isEmpty());
}

void TestNewUser::setABudget(Program &program, ConnectionId connection)
{
    program.trigger(ActionId::SetBudget);
    auto *budget = program.find<QLineEdit>("budget");
    budget->setText(QStringLiteral("1 kB"));
    QTest::keyClick(budget, Qt::Key_Return);
    QCOMPARE(program.window().models().budget.bytes(), 1000);
    QCOMPARE(events(program, "budget"), 0);
    program.window().focus().lookAt(connection);
    send(program, R"({"type":"large","text":")" + QByteArray(1500, 'x') + R"("})");
    QTRY_VERIFY(events(program, "budget") > 0);
}

void TestNewUser::compareAndBroadcast(Program &program, ConnectionId first, ConnectionId second)
{
    for (const ConnectionId id : { first, second }) {
        program.window().focus().lookAt(id);
        program.trigger(ActionId::TickConnection);
    }
    QCOMPARE(program.window().focus().ticked().size(), 2);
    program.trigger(ActionId::LayoutCompare);
    QVERIFY(program.find<QWidget>("compare")->isVisible());
    QTRY_VERIFY(program.find<QTableView>("compareLog")->model()->rowCount() > 4);
    const qint64 before = program.status(first).in.messages;
    const qint64 beforeToo = program.status(second).in.messages;
    program.window().models().draft.setMessage(
        { {}, Message::Form::Json, QStringLiteral(R"({"type":"all"})") });
    program.trigger(ActionId::Broadcast);
    QTRY_COMPARE(program.status(first).in.messages, before + 1);
    QTRY_COMPARE(program.status(second).in.messages, beforeToo + 1);
    savePicture(program.window(), "first-hour");
    program.trigger(ActionId::LayoutLog);
}

void TestNewUser::saveTheCapture(Program &program, const QString &path)
{
    whenAsked([path](QWidget *dialog) {
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        qobject_cast<QDialog *>(dialog)->accept();
    });
    program.trigger(ActionId::SaveCaptureAs);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!program.window().saveCopy().isRunning());
    QVERIFY(captures::CaptureReader(path).lastRecord() > 20);
}

void TestNewUser::firstHour_isThereAgainAfterARestart()
{
    const QTemporaryDir folder;
    {
        Program program(folder, m_server);
        QVERIFY(QTest::qWaitForWindowExposed(&program.window()));
        tryTheDemo(program);
        saveARequest(program);
        const ConnectionId blue = openSaved(program, QStringLiteral("Echo of mine"), "blue");
        const ConnectionId green = openSaved(program, QStringLiteral("Echo of mine"), "green");
        QVERIFY(blue != green);
        QTRY_COMPARE(program.status(blue).state, sessions::State::Open);
        QTRY_COMPARE(program.status(green).state, sessions::State::Open);
        QCOMPARE(program.status(blue).request.headers.value(0).value, "blue");
        QCOMPARE(program.status(green).request.headers.value(0).value, "green");
        QCOMPARE(program.status(green).request.headers.value(1).name, "X-Trace");
        send(program, R"({"type":"greeting","text":"hello"})");
        QTRY_COMPARE(program.status(green).in.messages, 1);
        searchAndGroup(program);
        setABudget(program, blue);
        compareAndBroadcast(program, blue, green);
        saveTheCapture(program, folder.filePath(QStringLiteral("mine.wscap")));
        program.window().close();
    }
    Program program(folder, m_server);
    QTRY_VERIFY(saved(program, QStringLiteral("Echo of mine")).isValid());
    QCOMPARE(program.window().models().budget.bytes(), 1000);
    const models::ConnectionsModel &connections = program.window().connections();
    QTRY_COMPARE(connections.rowCount(), 3); // all, blue and green; the demo's own are made anew each time
    QByteArrayList teams;
    for (int row = 1; row < connections.rowCount(); ++row) {
        program.window().focus().lookAtRecent(connections.subjectAt(row).request);
        if (const QList<requests::Header> headers = program.window().models().draft.request().headers;
            !headers.isEmpty())
            teams.append(headers.first().value);
    }
    QCOMPARE(teams, (QByteArrayList{ "blue", "green" }));
}

QTEST_MAIN(TestNewUser)

} // namespace tst_newuser

#include "tst_newuser.moc"
