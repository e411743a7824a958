// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/savecopy.h"

#include "captures/captureerror.h"
#include "captures/capturereader.h"

#include <QProgressDialog>

namespace shell {

SaveCopy::SaveCopy(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_timer.setInterval(std::chrono::milliseconds(50));
    connect(&m_timer, &QTimer::timeout, this, &SaveCopy::showProgress);
}

SaveCopy::~SaveCopy() = default;

void SaveCopy::start(const QString &from, const QString &to)
{
    if (isRunning())
        return;
    m_progress = std::make_shared<Progress>();
    m_dialog = new QProgressDialog(tr("Saving the capture…"), tr("Cancel"), 0, 1000, m_window);
    m_dialog->setMinimumDuration(300);
    m_dialog->setWindowModality(Qt::WindowModal);
    connect(m_dialog, &QProgressDialog::canceled, this,
            [progress = m_progress] { progress->isCancelled = true; });
    m_timer.start();
    m_errand.start([this, from, to, progress = m_progress](const std::stop_token &stop) {
        QString error;
        try {
            captures::saveCopy(from, to, true, [&](qint64 done, qint64 total) {
                progress->done = done;
                progress->total = total;
                return !progress->isCancelled && !stop.stop_requested();
            });
        } catch (const captures::CaptureError &fault) {
            error = fault.text();
        }
        return models::Errand::Delivery([this, to, error] { finish(to, error); });
    });
}

void SaveCopy::showProgress()
{
    if (!m_dialog || m_isShowing || m_progress->total <= 0)
        return;
    m_isShowing = true;
    m_dialog->setValue(int(std::min<qint64>(999, 1000 * m_progress->done / m_progress->total)));
    m_isShowing = false;
    if (const auto ending = std::exchange(m_ending, {}))
        ending();
}

void SaveCopy::finish(const QString &path, const QString &error)
{
    if (m_isShowing) {
        m_ending = [this, path, error] {
            finish(path, error);
        };
        return;
    }
    m_timer.stop();
    delete m_dialog;
    if (error.isEmpty())
        Q_EMIT saved(path);
    else if (m_progress->isCancelled)
        Q_EMIT failed(tr("Saving was cancelled; no file was written."));
    else
        Q_EMIT failed(error);
}

} // namespace shell
