// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sockeye's own window, ended when it has been painted: bench_start FOLDER. To be compared with
// bench_minimal.
#include "shell/mainwindow.h"
#include "shell/windowprogram.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <cstdlib>

namespace {

class FirstPaint : public QObject
{
protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); }); // what comes after is not measured
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bench_start"));
    shell::WindowOptions options;
    options.folder = QCoreApplication::arguments().value(1);
    options.settingsFile = options.folder + QStringLiteral("/settings.ini");
    shell::WindowProgram program(options);
    FirstPaint painted;
    application.installEventFilter(&painted);
    return program.start() ? QApplication::exec() : 1;
}
