// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/samples.h"
#include "shell/mainwindow.h"
#include "shell/preferences/preferencesdialog.h"
#include "shell/windowprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_preferencesdialog {

using namespace shell;

namespace {

struct Fixture
{
    explicit Fixture(const QStringList &inUse = {})
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , dialog(settings, folder.path(), inUse)
        , changed(&dialog, &PreferencesDialog::changed)
    {
        dialog.show();
    }

    template <typename T> T *find(const char *name)
    {
        return dialog.findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    Settings settings;
    PreferencesDialog dialog;
    QSignalSpy changed;
};

// Answers the next question: with the button that has `role`.
void answer(QMessageBox::ButtonRole role)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, role] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        for (QAbstractButton *button : box->buttons())
            if (box->buttonRole(button) == role)
                return button->click();
    });
    timer->start(1);
}

void choose(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "CST-8"); } // eight hours before UTC
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void eachChoice_isKeptAtOnce()
    {
        Fixture fixture;
        choose(fixture.find<QComboBox>("themeChoice"), 2);
        QCOMPARE(fixture.settings.theme(), ThemeChoice::Dark);
        choose(fixture.find<QComboBox>("languageChoice"), 2);
        QCOMPARE(fixture.settings.language(), QStringLiteral("zh_CN"));
        fixture.find<QDoubleSpinBox>("connectTimeout")->setValue(2.5);
        QCOMPARE(fixture.settings.blankRequest().limits.connectTimeout, std::chrono::milliseconds(2500));
        fixture.find<QCheckBox>("verifiesPeer")->click();
        QVERIFY(!fixture.settings.blankRequest().tls.verifiesPeer);
        QVERIFY(fixture.settings.blankRequest().offersDeflate);
        choose(fixture.find<QComboBox>("clockChoice"), 1);
        QVERIFY(fixture.settings.showsUtc());
        fixture.find<QSpinBox>("defaultBudget")->setValue(1000);
        QCOMPARE(fixture.settings.budget(), qint64(1000));
        fixture.find<QCheckBox>("keepsHistory")->click();
        QVERIFY(!fixture.settings.keepsHistory());
        fixture.find<QCheckBox>("keepsUrls")->click();
        QVERIFY(!fixture.settings.keepsRecentUrls());
        QCOMPARE(fixture.changed.count(), 8);
    }

    void budget_isKeptOnceItIsTyped()
    {
        Fixture fixture;
        fixture.find<QListWidget>("preferencesPages")->setCurrentRow(3);
        auto *budget = fixture.find<QSpinBox>("defaultBudget");
        budget->selectAll();
        QTest::keyClicks(budget, QStringLiteral("1234"));
        QCOMPARE(fixture.settings.budget(), qint64(0));
        fixture.dialog.close();
        QCOMPARE(fixture.settings.budget(), qint64(1234));
        QCOMPARE(fixture.changed.count(), 1);
    }

    void pages_areTurnedByTheList()
    {
        Fixture fixture;
        auto *pages = fixture.find<QListWidget>("preferencesPages");
        QCOMPARE(pages->count(), 5);
        pages->setCurrentRow(3);
        QVERIFY(fixture.find<QComboBox>("clockChoice")->isVisible());
        QVERIFY(!fixture.find<QComboBox>("themeChoice")->isVisible());
    }

    void reset_asksFirst()
    {
        Fixture fixture;
        fixture.settings.setBudget(5);
        fixture.settings.addUsedAction(QStringLiteral("send"));
        answer(QMessageBox::RejectRole);
        fixture.find<QPushButton>("resetPreferences")->click();
        QCOMPARE(fixture.settings.budget(), qint64(5));
        answer(QMessageBox::AcceptRole);
        fixture.find<QPushButton>("resetPreferences")->click();
        QCOMPARE(fixture.settings.budget(), qint64(0));
        QCOMPARE(fixture.find<QSpinBox>("defaultBudget")->value(), 0);
        QCOMPARE(fixture.settings.usedActions().size(), 1); // no preference
    }

    void history_isClearedAfterAQuestion()
    {
        Fixture fixture;
        QSignalSpy cleared(&fixture.dialog, &PreferencesDialog::historyCleared);
        answer(QMessageBox::RejectRole);
        fixture.find<QPushButton>("clearHistory")->click();
        QCOMPARE(cleared.count(), 0);
        answer(QMessageBox::AcceptRole);
        fixture.find<QPushButton>("clearHistory")->click();
        QCOMPARE(cleared.count(), 1);
    }

    void recentUrls_areForgotten()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.addRecentUrl(QStringLiteral("ws://a.test/"));
        PreferencesDialog dialog(settings, folder.path(), {});
        dialog.findChild<QPushButton *>(QStringLiteral("clearUrls"))->click();
        QVERIFY(settings.recentUrls().isEmpty());
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("clearUrls"))->isEnabled());
    }

    void oldCaptures_areDeletedAfterAQuestion_butNotTheOneInUse()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        const QStringList names{ QStringLiteral("new"), QStringLiteral("old"), QStringLiteral("used") };
        for (const QString &name : names) {
            QFile file(folder.filePath(name + QStringLiteral(".wscap")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("1234567890");
            QVERIFY(file.flush()); // else the time is that of closing
            if (name != names.first())
                QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-100),
                                         QFileDevice::FileModificationTime));
        }
        PreferencesDialog dialog(settings, folder.path(), { folder.filePath(QStringLiteral("used.wscap")) });
        dialog.show();
        auto *space = dialog.findChild<QLabel *>(QStringLiteral("captureSpace"));
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("deleteCaptures"));
        QTRY_VERIFY(space->text().contains(QStringLiteral("30 B")));
        QVERIFY(button->isEnabled());
        answer(QMessageBox::RejectRole);
        button->click();
        QCOMPARE(captures(folder).size(), 3);
        answer(QMessageBox::DestructiveRole);
        button->click();
        QTRY_COMPARE(captures(folder),
                     (QStringList{ QStringLiteral("new.wscap"), QStringLiteral("used.wscap") }));
        QTRY_VERIFY(space->text().contains(QStringLiteral("20 B")));
        QVERIFY(!button->isEnabled());
    }

    void captureThatIsRecorded_isNotDeleted()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        const QString old = folder.filePath(QStringLiteral("old.wscap"));
        const QString live = folder.filePath(QStringLiteral("live.wscap"));
        samples::makeCapture(old, samples::batch(samples::message("one")));
        captures::RecordQueue queue;
        captures::CaptureWriter writer(live, queue, {}); // as that of another program
        captures::Batch records = samples::batch(samples::message("two"));
        queue.push(records);
        QVERIFY(writer.flush(std::chrono::seconds(10)));
        PreferencesDialog dialog(settings, folder.path(), {});
        dialog.show();
        dialog.findChild<QSpinBox *>(QStringLiteral("captureDays"))->setValue(0);
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("deleteCaptures"));
        QTRY_VERIFY(button->isEnabled());
        answer(QMessageBox::DestructiveRole);
        button->click();
        answer(QMessageBox::AcceptRole); // that one could not be deleted
        QTRY_COMPARE(captures(folder), QStringList{ QStringLiteral("live.wscap") });
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(QFile::exists(live + QStringLiteral("-wal")));
    }

    void captureOpenInAnotherWindow_isNotDeleted()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("captures/old.wscap"));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("captures")));
        samples::makeCapture(path, samples::batch(samples::message("one")));
        WindowOptions options;
        options.folder = folder.filePath(QStringLiteral("captures"));
        options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
        WindowProgram program(options);
        program.start();
        QVERIFY(program.open(path));
        QTimer::singleShot(0, this, [] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            dialog->findChild<QSpinBox *>(QStringLiteral("captureDays"))->setValue(0);
            auto *space = dialog->findChild<QLabel *>(QStringLiteral("captureSpace"));
            QTRY_VERIFY(space->text().startsWith(QStringLiteral("1 capture")));
            const bool deletes =
                dialog->findChild<QPushButton *>(QStringLiteral("deleteCaptures"))->isEnabled();
            dialog->close();
            QVERIFY(!deletes);
        });
        program.window()->actions()[ActionId::Preferences]->trigger();
    }

    void otherClock_isShownAtOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.wscap"));
        captures::ConnectionRecord connection;
        connection.id = captures::ConnectionId(1);
        connection.url = QStringLiteral("ws://a.test/");
        connection.opened = samples::at();
        samples::makeCapture(
            path, samples::batch(samples::event("connecting"), samples::message("one"), connection));
        WindowOptions options;
        options.folder = folder.filePath(QStringLiteral("captures"));
        options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
        WindowProgram program(options);
        program.start();
        MainWindow *window = program.open(path);
        QVERIFY(window);
        window->focus().lookAt(captures::ConnectionId(1));
        window->focus().lookAtRecord(2);
        const auto shown = [window](const char *clock) {
            int count = 0;
            for (const QLabel *label : window->findChildren<QLabel *>())
                count += int(label->text().contains(QLatin1String(clock)));
            return count;
        };
        QTRY_COMPARE(shown("11:04:05"), 2); // the title of the payload, and when the attempt began
        window->settings().setShowsUtc(true);
        Q_EMIT window->preferencesChanged();
        QCOMPARE(shown("03:04:05"), 2);
        QVERIFY(window->findChild<QLabel *>(QStringLiteral("payloadTitle"))
                    ->toolTip()
                    .contains(QStringLiteral("03:04:05")));
        window->settings().setShowsUtc(false);
        Q_EMIT window->preferencesChanged();
        QCOMPARE(shown("11:04:05"), 2);
    }

    void window_followsAtOnce()
    {
        QTemporaryDir folder;
        WindowOptions options;
        options.folder = folder.filePath(QStringLiteral("captures"));
        options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
        WindowProgram program(options);
        program.start();
        MainWindow &window = *program.window();
        requests::Request blank;
        blank.offersDeflate = false;
        window.settings().setBlankRequest(blank);
        window.settings().setCaptureFolder(folder.filePath(QStringLiteral("elsewhere")));
        window.settings().setTheme(ThemeChoice::Dark);
        Q_EMIT window.preferencesChanged();
        QVERIFY(!window.models().draft.request().offersDeflate);
        QVERIFY(window.actions()[ActionId::ThemeDark]->isChecked());
        window.commands().connectTo(QStringLiteral("ws://127.0.0.1:1/"));
        QVERIFY(window.source().path().startsWith(folder.filePath(QStringLiteral("elsewhere"))));
        window.settings().setTheme(ThemeChoice::Light);
        Q_EMIT window.preferencesChanged();
    }

private:
    static QStringList captures(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList({ QStringLiteral("*.wscap") }, QDir::Files, QDir::Name);
    }
};

QTEST_MAIN(TestPreferencesDialog)

} // namespace tst_preferencesdialog

#include "tst_preferencesdialog.moc"
