// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/server.h"
#include "shell/mainwindow.h"
#include "shell/windowprogram.h"
#include "support/stallwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

// What the journeys share: a program as a new user has it, a server elsewhere, a camera.
namespace journeys {

// The offscreen platform says the excepted one of every window.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

// A program of its own in an empty folder.
struct Desk
{
    explicit Desk(const QString &url = {})
        : program(shell::WindowOptions{
            url, {}, {}, folder.path(), folder.filePath(QStringLiteral("settings.ini")) })
    {
        program.start();
        window().resize(1440, 900);
        window().actions()[shell::ActionId::ResetLayout]->trigger(); // docks as on a screen of that size
    }

    shell::MainWindow &window() const { return *program.window(); }
    template <typename T> T *find(const char *name)
    {
        return window().findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    shell::WindowProgram program;
};

// The built-in server in a thread of its own, as a server elsewhere would be.
class ServerThread : public QThread
{
public:
    ~ServerThread() override
    {
        quit();
        wait();
    }

    QString url(const QString &path)
    {
        if (!isRunning()) {
            start();
            m_ready.acquire();
        }
        return m_base + path;
    }

protected:
    void run() override
    {
        server::Server server;
        server.listen();
        m_base = server.url(QString());
        m_ready.release();
        exec();
    }

private:
    QSemaphore m_ready;
    QString m_base;
};

using support::isInstrumented;
using support::longestStall;
using support::StallWatch;

// Into the pictures of the build folder.
inline void savePicture(QWidget &widget, const char *name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../pictures"));
    folder.mkpath(QStringLiteral("."));
    QTest::qWait(50); // pending paints; nothing is judged by it
    QVERIFY(widget.grab().save(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".png"))));
}

} // namespace journeys
