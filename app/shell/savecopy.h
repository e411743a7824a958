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
    // An existing file at `to` is replaced: the one who asks has asked the user.
    void start(const QString &from, const QString &to);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &reason); // translated; also when broken off

private:
    void showProgress(qint64 done, qint64 total);
    void finish(const QString &path, const QString &error);

    QWidget *m_window;
    models::BackgroundTask m_task;
    QPointer<QProgressDialog> m_dialog; // the window's child
    bool m_isShowing = false; // setValue() of a modal dialog runs events, the end of the work among them
    std::function<void()> m_ending;
};

} // namespace shell
