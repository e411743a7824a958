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
    connect(&m_task, &models::BackgroundTask::progressed, this, &SaveCopy::showProgress);
}

SaveCopy::~SaveCopy() = default;

void SaveCopy::start(const QString &from, const QString &to, Secrets secrets)
{
    if (isRunning())
        return;
    m_dialog = new QProgressDialog(tr("Saving the capture…"), tr("Cancel"), 0, 1000, m_window);
    m_dialog->setMinimumDuration(300);
    m_dialog->setWindowModality(Qt::WindowModal);
    connect(m_dialog, &QProgressDialog::canceled, &m_task, &models::BackgroundTask::requestStop);
    m_task.start([=, this](models::BackgroundTask::Run &run) -> models::BackgroundTask::Delivery {
        return [this, ending = write(from, to, secrets, run)] {
            finish(ending);
        };
    });
}

SaveCopy::Ending SaveCopy::write(const QString &from, const QString &to, Secrets secrets,
                                 models::BackgroundTask::Run &run)
{
    const auto progress = [&run](qint64 done, qint64 total) {
        run.setProgress(done, total);
        return !run.isStopRequested();
    };
    Ending ending{ to, secrets, {}, {} };
    try {
        if (secrets == Secrets::Masked)
            ending.masked = QString::fromUtf8(captures::saveMaskedCopy(from, to, true, progress).text());
        else
            captures::saveCopy(from, to, true, progress);
    } catch (const captures::CaptureError &fault) {
        ending.error =
            run.isStopRequested() ? tr("Saving was cancelled; no file was written.") : fault.text();
    }
    return ending;
}

void SaveCopy::showProgress(qint64 done, qint64 total)
{
    if (!m_dialog || m_isShowing || total <= 0)
        return;
    m_isShowing = true;
    m_dialog->setValue(int(std::min<qint64>(999, 1000 * done / total)));
    m_isShowing = false;
    if (const auto ending = std::exchange(m_ending, {}))
        ending();
}

void SaveCopy::finish(const Ending &ending)
{
    if (m_isShowing) {
        m_ending = [this, ending] {
            finish(ending);
        };
        return;
    }
    delete m_dialog;
    if (!ending.error.isEmpty())
        Q_EMIT failed(ending.error);
    else if (ending.secrets == Secrets::Masked)
        Q_EMIT savedMasked(ending.path, ending.masked);
    else
        Q_EMIT saved(ending.path);
}

} // namespace shell
