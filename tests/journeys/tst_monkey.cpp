// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "models/messagelogmodel.h"
#include "panels/log/logview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QRandomGenerator>
#include <QTabBar>

namespace tst_monkey {

using namespace journeys;
using shell::ActionId;

namespace {

constexpr int actionCount = 5'000;
constexpr int mostConnections = 12;
// From the deed until the event loop has come round: a dialog may open and close in between.
const qint64 longestDeed = 10 * longestStall;

// Sends dialogs and menus away that opened by themselves or stand in the way: the last one first.
class Doorkeeper : public QObject
{
public:
    explicit Doorkeeper(shell::WindowProgram &program)
        : m_program(program)
    {
        startTimer(std::chrono::milliseconds(5));
    }

    void sweep()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
        else
            closeOthers();
    }

protected:
    void timerEvent(QTimerEvent *) override { sweep(); }

private:
    void closeOthers()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            const bool isOther = qobject_cast<QDialog *>(widget) || qobject_cast<shell::MainWindow *>(widget);
            if (isOther && widget->isVisible() && widget != m_program.window())
                widget->close();
        }
    }

    shell::WindowProgram &m_program;
};

// One who knows the program only by what can be clicked and typed.
class Monkey
{
public:
    explicit Monkey(shell::MainWindow &window, const QStringList &urls, quint32 seed)
        : m_window(window)
        , m_urls(urls)
        , m_random(seed)
    {
    }

    const QString &last() const { return m_last; } // what it did, for a failure

    void act()
    {
        // An equal chance for each way of doing things, not for each thing.
        using Way = void (Monkey::*)();
        static constexpr Way ways[] = { &Monkey::triggerAny,   &Monkey::triggerAny, &Monkey::clickButton,
                                        &Monkey::clickTab,     &Monkey::clickRow,   &Monkey::clickRow,
                                        &Monkey::type,         &Monkey::type,       &Monkey::resize,
                                        &Monkey::lookElsewhere };
        keepFewConnections();
        (this->*ways[below(std::size(ways))])();
    }

    QList<QAction *> actions() const
    {
        QList<QAction *> all = m_window.actions().findChildren<QAction *>();
        all.removeIf([this](const QAction *action) {
            return action == m_window.actions()[ActionId::Quit] || action->objectName().isEmpty();
        });
        return all;
    }

    QList<QPointer<QAbstractButton>> buttons() const
    {
        QList<QPointer<QAbstractButton>> all;
        for (QAbstractButton *button : m_window.findChildren<QAbstractButton *>())
            if (button->isVisible() && button->isEnabled())
                all.append(button);
        return all;
    }

    void trigger(QAction *action)
    {
        m_last = QStringLiteral("action ") + action->objectName();
        if (action->isEnabled())
            action->trigger();
    }

    void click(QAbstractButton *button)
    {
        m_last = QStringLiteral("button ") + button->objectName() + QLatin1Char(' ') + button->text();
        QTest::mouseClick(button, Qt::LeftButton);
    }

private:
    quint32 below(quint64 count) { return quint32(m_random.bounded(quint32(count))); }
    template <typename T> T anyOf(const QList<T> &list) { return list[below(list.size())]; }
    template <typename T> QList<T *> visible() const
    {
        QList<T *> all = m_window.findChildren<T *>();
        all.removeIf([](const T *widget) { return !widget->isVisible() || !widget->isEnabled(); });
        return all;
    }

    void triggerAny() { trigger(anyOf(actions())); }

    void clickButton()
    {
        if (const auto all = buttons(); !all.isEmpty())
            click(anyOf(all));
    }

    void clickTab()
    {
        const QList<QTabBar *> bars = visible<QTabBar>();
        if (bars.isEmpty())
            return;
        QTabBar *bar = anyOf(bars);
        m_last = QStringLiteral("tab of ") + bar->objectName();
        if (bar->count() > 0)
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(int(below(bar->count()))).center());
    }

    void clickRow()
    {
        const QList<QAbstractItemView *> views = visible<QAbstractItemView>();
        if (views.isEmpty())
            return;
        QAbstractItemView *view = anyOf(views);
        m_last = QStringLiteral("row of ") + view->objectName();
        const QPoint at(int(below(std::max(1, view->viewport()->width()))),
                        int(below(std::max(1, view->viewport()->height()))));
        if (below(8) == 0)
            QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        else
            QTest::mouseClick(view->viewport(), below(8) == 0 ? Qt::RightButton : Qt::LeftButton, {}, at);
    }

    // Never into a URL: it would look for hosts that are not of this computer.
    void type()
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
        m_last = QStringLiteral("keys into ") + target->objectName()
            + QString::fromLatin1(target->metaObject()->className());
        static constexpr Qt::Key keys[] = { Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,      Qt::Key_Backtab,
                                            Qt::Key_Up,     Qt::Key_Down,   Qt::Key_PageDown, Qt::Key_PageUp,
                                            Qt::Key_Home,   Qt::Key_End,    Qt::Key_Space };
        if (below(2) == 0 || !takesText(target))
            QTest::keyClick(target, keys[below(takesText(target) ? std::size(keys) : std::size(keys) - 1)]);
        else
            QTest::keyClicks(target, anyOf(m_texts));
    }

    static bool takesText(const QWidget *widget)
    {
        const auto isUrl = [](const QWidget *one) {
            return one && one->objectName().contains(QStringLiteral("url"), Qt::CaseInsensitive);
        };
        return !isUrl(widget) && !isUrl(widget->parentWidget());
    }

    void resize()
    {
        m_last = QStringLiteral("resize");
        m_window.resize(700 + int(below(900)), 500 + int(below(500)));
    }

    void lookElsewhere()
    {
        m_last = QStringLiteral("another connection");
        const models::ConnectionsModel &connections = m_window.connections();
        const models::Subject subject = connections.subjectAt(int(below(connections.rowCount())));
        if (subject.isConnection())
            m_window.focus().lookAt(subject.connection);
        else
            m_window.focus().lookAtWholeCapture();
    }

    void keepFewConnections()
    {
        while (m_window.connections().rowCount() > mostConnections) {
            const models::Subject subject = m_window.connections().subjectAt(1);
            if (!subject.isConnection())
                return;
            m_window.focus().lookAt(subject.connection);
            m_window.commands().remove();
        }
        if (m_window.connections().rowCount() < 3) {
            requests::Request request;
            request.url = anyOf(m_urls);
            m_window.commands().connectNew(request);
        }
    }

    shell::MainWindow &m_window;
    QStringList m_urls;
    QRandomGenerator m_random;
    QString m_last;
    const QStringList m_texts{ QStringLiteral("a"), QStringLiteral("{\"n\":1}"), QStringLiteral("0"),
                               QStringLiteral("$.type"), QStringLiteral("<x>") };
};

} // namespace

class TestMonkey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyActionAndButton_once();
    void anyThing_manyTimes_data();
    void anyThing_manyTimes();
    void openNothing(const QUrl &) { }

private:
    shell::WindowOptions options();
    void judge(Monkey &monkey, shell::MainWindow &window, const std::function<void()> &deed);
    static void checkLog(shell::MainWindow &window);

    ServerThread m_server;
    QStringList m_urls;
    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_worst = 0;
};

void TestMonkey::initTestCase()
{
    for (const char *path :
         { "/echo", "/ticker?every=100", "/chat", "/binary", "/fragments", "/ping?every=300" })
        m_urls += m_server.url(QString::fromLatin1(path));
    for (const char *scheme : { "file", "http", "https" })
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "openNothing");
}

void TestMonkey::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    m_worst = 0;
}

shell::WindowOptions TestMonkey::options()
{
    shell::WindowOptions made;
    made.folder = m_folder->filePath(QStringLiteral("captures"));
    made.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    made.demoUrls = m_urls;
    return made;
}

// One deed, and the time until the event loop has come round after it.
void TestMonkey::judge(Monkey &monkey, shell::MainWindow &window, const std::function<void()> &deed)
{
    QElapsedTimer clock;
    clock.start();
    deed();
    for (int round = 0;
         round < 100 && (QApplication::activeModalWidget() || QApplication::activePopupWidget()); ++round)
        QTest::qWait(1);
    QCoreApplication::processEvents();
    const qint64 took = clock.elapsed();
    // Qt styles every widget anew in one piece.
    const bool isRestyling = monkey.last().startsWith(QStringLiteral("action theme"));
    if (took > m_worst && !isRestyling) {
        m_worst = took;
        qInfo("%lld ms: %s", took, qPrintable(monkey.last()));
    }
    QVERIFY2(window.isVisible(), qPrintable(monkey.last()));
    if (QTest::currentTestFailed())
        qInfo("failed after: %s", qPrintable(monkey.last()));
}

void TestMonkey::everyActionAndButton_once()
{
    shell::WindowProgram program(options());
    QVERIFY(program.start());
    shell::MainWindow &window = *program.window();
    QTRY_VERIFY(window.source().lastRecord() > 10);
    Doorkeeper doorkeeper(program);
    Monkey monkey(window, m_urls, 0);
    for (QAction *action : monkey.actions()) {
        window.focus().lookAt(captures::ConnectionId(1));
        window.focus().lookAtRecord(window.source().lastRecord());
        judge(monkey, window, [&] { monkey.trigger(action); });
    }
    window.actions()[ActionId::LayoutLog]->trigger();
    for (const QPointer<QAbstractButton> &button : monkey.buttons())
        if (button && button->isVisible() && button->isEnabled())
            judge(monkey, window, [&] { monkey.click(button); });
    checkLog(window);
    QVERIFY2(m_worst < longestDeed, qPrintable(QString::number(m_worst)));
}

void TestMonkey::anyThing_manyTimes_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : { 1U, 20U, 300U })
        QTest::addRow("seed %u", seed) << seed;
}

void TestMonkey::anyThing_manyTimes()
{
    QFETCH(quint32, seed);
    shell::WindowProgram program(options());
    QVERIFY(program.start());
    shell::MainWindow &window = *program.window();
    QTRY_VERIFY(window.source().lastRecord() > 10);
    auto *log = window.findChild<panels::LogView *>(QStringLiteral("log"));
    const QAbstractItemModelTester tester(log->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Doorkeeper doorkeeper(program);
    Monkey monkey(window, m_urls, seed);
    for (int i = 0; i < actionCount; ++i) {
        judge(monkey, window, [&] { monkey.act(); });
        if (QTest::currentTestFailed())
            return;
    }
    checkLog(window);
    QVERIFY2(m_worst < longestDeed, qPrintable(QString::number(m_worst)));
}

// Rows are in order, and what is shown of them can be read.
void TestMonkey::checkLog(shell::MainWindow &window)
{
    const QAbstractItemView *log = window.findChild<panels::LogView *>(QStringLiteral("log"));
    const auto *model = qobject_cast<const models::MessageLogModel *>(log->model());
    QVERIFY(model);
    qint64 before = 0;
    for (int row = 0; row < std::min(2000, model->rowCount()); ++row) {
        // A row is read when it is asked for.
        QTRY_COMPARE(model->index(row, 0).data(models::MessageLogModel::IdRole).toLongLong(),
                     model->idAt(row));
        const qint64 id = model->idAt(row);
        QVERIFY2(id > before && id <= window.source().lastRecord(), qPrintable(QString::number(id)));
        before = id;
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(model->index(row, column).data(Qt::AccessibleTextRole).isValid()
                    || model->index(row, column).data().isValid()
                    || column == models::MessageLogModel::DeltaColumn
                    || column == models::MessageLogModel::SizeColumn
                    || column == models::MessageLogModel::DirectionColumn);
    }
}

// What the program writes for its user goes into a folder of its own here, whatever it is.
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *name :
         { "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME" })
        qputenv(name, home.path().toUtf8());
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    TestMonkey test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tst_monkey

#include "tst_monkey.moc"
