// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exportrun.h"

#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "captures/formats/csvformat.h"
#include "captures/formats/harformat.h"
#include "captures/formats/jsonlformat.h"
#include "files/safefile.h"
#include "models/figures.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressDialog>

namespace shell {

namespace {

auto writerOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return captures::writeCsv;
    case ExportFormat::Har:
        return captures::writeHar;
    case ExportFormat::Jsonl:
        break;
    }
    return captures::writeJsonl;
}

} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Har:
        return QStringLiteral("har");
    case ExportFormat::Jsonl:
        break;
    }
    return QStringLiteral("jsonl");
}

// Counts what is written.
class ExportRun::CountingFile : public files::SafeFile
{
public:
    CountingFile(const QString &path, models::BackgroundTask::Run &run)
        : SafeFile(path, Access::OwnerOnly)
        , m_run(run)
    {
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = SafeFile::writeData(data, size);
        m_bytes += std::max<qint64>(0, written);
        m_run.setProgress(m_bytes, 0);
        return written;
    }

private:
    models::BackgroundTask::Run &m_run;
    qint64 m_bytes = 0;
};

ExportRun::ExportRun(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_task, &models::BackgroundTask::progressed, this, &ExportRun::showWritten);
}

void ExportRun::start(const ExportWish &wish)
{
    if (isRunning())
        return;
    m_dialog = new QProgressDialog(tr("Exporting…"), tr("Cancel"), 0, 0, m_window);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(300);
    connect(m_dialog, &QProgressDialog::canceled, this, &ExportRun::cancel);
    m_task.start([this, wish](models::BackgroundTask::Run &run) {
        wire::MaskedNames masked;
        const QString error = write(wish, run, masked);
        return models::BackgroundTask::Delivery(
            [this, path = wish.path, masked, error] { finish(path, masked, error); });
    });
}

void ExportRun::cancel()
{
    m_task.requestStop();
}

QString ExportRun::cancelled()
{
    return tr("The export was cancelled; no file was written.");
}

QString ExportRun::write(const ExportWish &wish, models::BackgroundTask::Run &run, wire::MaskedNames &masked)
{
    if (QFileInfo(wish.path) == QFileInfo(wish.capture))
        return tr("That is the capture itself. Choose another name.");
    try {
        const captures::CaptureReader capture(wish.capture, run.stopToken());
        CountingFile file(wish.path, run);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && writerOf(wish.format)(capture, file, wish.options, &masked) && !run.isStopRequested()
            && file.commit();
        if (!isWritten && run.isStopRequested())
            return cancelled();
        return isWritten ? QString() : tr("Cannot write %1: %2").arg(wish.path, file.errorString());
    } catch (const captures::CaptureError &error) {
        return run.isStopRequested() ? cancelled() : error.text();
    }
}

void ExportRun::showWritten(qint64 bytes)
{
    if (m_dialog)
        m_dialog->setLabelText(tr("Exporting… %1 written").arg(models::sizeText(bytes)));
}

void ExportRun::finish(const QString &path, const wire::MaskedNames &masked, const QString &error)
{
    delete m_dialog;
    if (error.isEmpty())
        Q_EMIT written(path, QString::fromUtf8(masked.text()));
    else
        Q_EMIT failed(error);
}

} // namespace shell
