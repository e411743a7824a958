// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"
#include "models/capturesource.h"
#include "sessions/session.h"
#include "shell/mainwindow.h"
#include "shell/troublebanner.h"
#include "shell/windowprogram.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <QRegularExpression>
#include <QTest>

namespace tst_troublebanner {

using namespace shell;

namespace {

// A window whose captures lie in a folder that can go away.
struct Desk
{
    Desk()
        : program(options())
    {
        QVERIFY(program.start());
        banner = program.window()->findChild<TroubleBanner *>();
        QVERIFY(banner);
        source().startedSession();
        record();
    }

    WindowOptions options() const
    {
        WindowOptions made;
        made.folder = captures();
        made.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
        made.dataFolder = folder.path();
        return made;
    }

    QString captures() const { return folder.filePath(QStringLiteral("captures")); }
    models::CaptureSource &source() const { return program.window()->source(); }
    sessions::Session &session() const { return *source().session(); }

    // Two records, of a connection that fails at once.
    void record()
    {
        requests::Request request;
        request.url = QStringLiteral("not a url");
        session().connectTo(request);
        recorded += 2;
    }
    void loseTheFolder()
    {
        QVERIFY(session().flush());
        QTRY_VERIFY(QDir(captures()).removeRecursively()); // readers still come and go
        record();
        QTRY_VERIFY(isShown());
    }

    bool isShown() const { return !banner->isHidden(); }
    QString text() const { return banner->findChild<QLabel *>()->text(); }
    QPushButton *button(const char *text) const
    {
        for (auto *button : banner->findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(text))
                return button;
        qFatal("no button %s", text);
    }
    // Presses the button that asks for a folder, and does that with what asks.
    void press(const char *text, const std::function<void(QFileDialog *)> &answer) const
    {
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&timer, &answer] {
            if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                timer.stop();
                answer(dialog);
            }
        });
        timer.start(std::chrono::milliseconds(1));
        button(text)->click();
    }

    // Does what asks whether the capture may end, and presses that button.
    void answer(const char *text, const std::function<void()> &ask)
    {
        bool isAnswered = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&isAnswered, text] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            for (QAbstractButton *button : box && !isAnswered ? box->buttons() : QList<QAbstractButton *>()) {
                if (button->text().remove(QLatin1Char('&')) != QString::fromUtf8(text))
                    continue;
                isAnswered = true;
                button->click();
                return;
            }
        });
        timer.start(std::chrono::milliseconds(1));
        ask();
        QVERIFY(isAnswered);
    }

    const QTemporaryDir folder;
    WindowProgram program;
    TroubleBanner *banner = nullptr;
    qint64 recorded = 0;
};

} // namespace

class TestTroubleBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void withoutTrouble_nothingIsShown()
    {
        Desk desk;
        QVERIFY(desk.session().flush());
        QVERIFY(!desk.isShown());
    }

    void trouble_isExplained()
    {
        Desk desk;
        desk.loseTheFolder();
        QVERIFY(desk.text().contains(desk.session().trouble()->reason));
        QVERIFY(desk.text().contains(QStringLiteral("nothing is lost")));
        QVERIFY(!desk.button("Continue unrecorded")->isHidden());
    }

    void tryAgain_goesOnOnceTheFolderIsBack()
    {
        Desk desk;
        desk.loseTheFolder();
        desk.button("Try again")->click();
        QVERIFY(!desk.session().flush()); // as bad as before
        QVERIFY(desk.isShown());
        QVERIFY(QDir().mkpath(desk.captures()));
        desk.button("Try again")->click();
        QTRY_VERIFY(!desk.isShown());
        desk.record();
        QVERIFY(desk.session().flush());
        QCOMPARE(captures::CaptureReader(desk.source().path()).lastRecord(), desk.recorded);
    }

    void anotherFolder_goesOnThere_andSoDoNewCaptures()
    {
        const QTemporaryDir other; // outlives what is recorded there
        Desk desk;
        desk.loseTheFolder();
        desk.press("Another folder…", [&other](QFileDialog *dialog) {
            QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
            dialog->selectFile(other.path());
            static_cast<QDialog *>(dialog)->accept();
        });
        QTRY_VERIFY(!desk.isShown());
        QCOMPARE(QFileInfo(desk.source().path()).path(), other.path());
        QVERIFY(desk.session().flush());
        QCOMPARE(captures::CaptureReader(desk.source().path()).lastRecord(), desk.recorded);

        desk.source().beginNew();
        desk.source().startedSession();
        QCOMPARE(QFileInfo(desk.source().path()).path(), other.path());
        QVERIFY(!desk.isShown());
    }

    void noOtherFolder_isNoAnswer()
    {
        Desk desk;
        desk.loseTheFolder();
        const QString path = desk.source().path();
        desk.press("Another folder…", [](QFileDialog *dialog) { dialog->reject(); });
        QVERIFY(!desk.session().flush());
        QVERIFY(desk.isShown());
        QCOMPARE(desk.source().path(), path);
    }

    void continueUnrecorded_staysShownUntilAnotherAnswer()
    {
        Desk desk;
        desk.loseTheFolder();
        QPushButton *goOn = desk.button("Continue unrecorded");
        goOn->click();
        QTRY_VERIFY(desk.text().contains(QStringLiteral("Nothing is being recorded")));
        QVERIFY(desk.text().contains(desk.session().trouble()->reason));
        QVERIFY(desk.isShown() && goOn->isHidden());
        QVERIFY(QDir().mkpath(desk.captures()));
        desk.button("Try again")->click();
        QTRY_VERIFY(!desk.isShown());
        QVERIFY(desk.session().flush());
        QCOMPARE(captures::CaptureReader(desk.source().path()).lastRecord(), desk.recorded); // what was held
    }

    void closing_asksFirst_andNothingIsLostUnasked()
    {
        const QTemporaryDir other;
        Desk desk;
        desk.loseTheFolder();
        MainWindow &window = *desk.program.window();
        desk.answer("Cancel", [&] { QVERIFY(!window.close()); });
        QVERIFY(window.isVisible() && desk.isShown());
        desk.answer("Cancel", [&] { window.actions()[ActionId::NewCapture]->trigger(); });
        QVERIFY(desk.isShown());

        QTimer timer; // chooses the folder that is asked for
        connect(&timer, &QTimer::timeout, &timer, [&other] {
            if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                dialog->selectFile(other.path());
                static_cast<QDialog *>(dialog)->accept();
            }
        });
        timer.start(std::chrono::milliseconds(1));
        desk.answer("Another folder…", [&] { QVERIFY(window.close()); });
        const QStringList files = QDir(other.path()).entryList({ QStringLiteral("*.wscap") });
        QCOMPARE(files.size(), 1);
        QCOMPARE(captures::CaptureReader(other.filePath(files.first())).lastRecord(), desk.recorded);
    }

    void closing_endsWithoutIt_ifToldSo()
    {
        Desk desk;
        desk.loseTheFolder();
        MainWindow &window = *desk.program.window();
        desk.answer("End without it", [&window] { QVERIFY(window.close()); });
    }

    void closing_writesWhatItCan_unasked()
    {
        Desk desk;
        desk.loseTheFolder();
        QVERIFY(QDir().mkpath(desk.captures()));
        const QString path = desk.source().path();
        QVERIFY(desk.program.window()->close());
        QCOMPARE(captures::CaptureReader(path).lastRecord(), desk.recorded);
    }

    // Not of this capture any more.
    void newCapture_takesTheBannerAway()
    {
        Desk desk;
        desk.loseTheFolder();
        desk.source().beginNew();
        QVERIFY(!desk.isShown());
        desk.source().startedSession();
        desk.record();
        QVERIFY(desk.session().flush());
        QVERIFY(!desk.isShown());
    }

    void languageChange_reachesItsWords()
    {
        Desk desk;
        desk.loseTheFolder();
        Q_EMIT desk.program.window()->languageChosen(QStringLiteral("zh_CN"));
        QTRY_VERIFY(desk.text().contains(QStringLiteral("无法写入")));
        Q_EMIT desk.program.window()->languageChosen(QStringLiteral("en"));
        QTRY_VERIFY(desk.text().contains(QStringLiteral("cannot be written")));
        QVERIFY(!desk.button("Try again")->isHidden());
    }
};

QTEST_MAIN(TestTroubleBanner)

} // namespace tst_troublebanner

#include "tst_troublebanner.moc"
