// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backgroundtask.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QProgressDialog;
class QWidget;

namespace shell {

// Saves a copy of a capture off the GUI thread, with a dialog that shows how far it is and can break it off.
// One at a time.
class SaveCopy : public QObject
{
    Q_OBJECT

public:
    explicit SaveCopy(QWidget *window);
    ~SaveCopy() override;

    bool isRunning() const { return m_task.isRunning() || m_ending; }
    enum class Secrets { Kept, Masked };

    // An existing file at `to` is replaced: the one who asks has asked the user.
    void start(const QString &from, const QString &to, Secrets secrets = Secrets::Kept);

Q_SIGNALS:
    void saved(const QString &path);
    void savedMasked(const QString &path, const QString &masked); // the names of what was masked
    void failed(const QString &reason); // translated; also when broken off

private:
    struct Ending
    {
        QString path;
        Secrets secrets = Secrets::Kept;
        QString masked;
        QString error; // empty: saved
    };

    static Ending write(const QString &from, const QString &to, Secrets secrets,
                        models::BackgroundTask::Run &run);
    void showProgress(qint64 done, qint64 total);
    void finish(const Ending &ending);

    QWidget *m_window;
    models::BackgroundTask m_task;
    QPointer<QProgressDialog> m_dialog; // the window's child
    bool m_isShowing = false; // setValue() of a modal dialog runs events, the end of the work among them
    std::function<void()> m_ending;
};

} // namespace shell
