// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/demoserver.h"
#include "cli/interruption.h"
#include "cli/processlimits.h"
#include "cli/terminal.h"
#include "shell/windowprogram.h"
#include "version.h"

#include <QApplication>
#include <QWidget>

#include <cstdlib>
#include <optional>
#include <utility>

namespace {

// Without a display Qt aborts with several lines about its plugins. One clear line instead, and status 1.
void sayThereIsNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    cli::say(QCoreApplication::translate("main",
                                         "The window needs a display, and there is none here. Commands such "
                                         "as \"sockeye record\" do without."));
    std::_Exit(EXIT_FAILURE);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("sockeye"));
    QCoreApplication::setOrganizationName(QStringLiteral("sockeye"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(versionWithCommit));
}

int runCommand(int argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    nameApplication();
    return cli::runWindowless(words);
}

int runWindow(int argc, char **argv, const QStringList &words)
{
    const auto wish = cli::readWindowWish(words); // wrong words are wrong without a display, too
    if (!wish)
        return 2;
    const QtMessageHandler usual = qInstallMessageHandler(sayThereIsNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    nameApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral("dev.sockeye.Sockeye"));
    std::optional<cli::DemoServer> demo; // lives to the end of the window
    const auto startDemo = [&demo] {
        return (demo ? *demo : demo.emplace()).urls();
    };
    shell::WindowOptions options;
    options.url = wish->url;
    options.captureFile = wish->captureFile;
    options.demoUrls = wish->isDemo ? startDemo() : QStringList();
    options.startDemo = startDemo;
    const cli::Interruption interruption; // so that the capture is finished then, too
    QObject::connect(
        &interruption, &cli::Interruption::interrupted, &application,
        [&application, isFirst = true]() mutable {
            if (!std::exchange(isFirst, false)) // quitting may ask
                return QCoreApplication::exit();
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return QApplication::quit();
            dialog->close(); // where one stands before the window does, there is nothing to quit yet
            QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
        });
    return shell::runWindow(options);
}

} // namespace

int main(int argc, char **argv)
{
    cli::raiseDescriptorLimit();
    cli::outliveFileSizeLimit();
    const std::optional<QStringList> words = cli::readWords(argc, argv);
    if (!words)
        return 2;
    return cli::isWindowless(*words) ? runCommand(argc, argv, *words) : runWindow(argc, argv, *words);
}
