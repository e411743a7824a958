// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exportrun.h"

#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "captures/formats/csvformat.h"
#include "captures/formats/harformat.h"
#include "captures/formats/jsonlformat.h"
#include "models/figures.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressDialog>
#include <QSaveFile>

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

// Counts what is written; takes nothing more once it is cancelled.
class ExportRun::CountingFile : public QSaveFile
{
public:
    CountingFile(const QString &path, Progress &progress)
        : QSaveFile(path)
        , m_progress(progress)
    {
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_progress.isCancelled)
            return -1;
        const qint64 written = QSaveFile::writeData(data, size);
        m_progress.bytes += std::max<qint64>(0, written);
        return written;
    }

private:
    Progress &m_progress;
};

ExportRun::ExportRun(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_timer.setInterval(std::chrono::milliseconds(100));
    connect(&m_timer, &QTimer::timeout, this, &ExportRun::showProgress);
}

// The errand waits for its work: that ends at the next piece.
ExportRun::~ExportRun()
{
    cancel();
}

void ExportRun::start(const ExportWish &wish)
{
    if (isRunning())
        return;
    m_progress = std::make_shared<Progress>();
    m_dialog = new QProgressDialog(tr("Exporting…"), tr("Cancel"), 0, 0, m_window);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(300);
    connect(m_dialog, &QProgressDialog::canceled, this, &ExportRun::cancel);
    m_timer.start();
    m_errand.start([this, wish, progress = m_progress](const std::stop_token &) {
        const QString error = write(wish, *progress);
        return models::Errand::Delivery([this, path = wish.path, error] { finish(path, error); });
    });
}

void ExportRun::cancel()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

QString ExportRun::write(const ExportWish &wish, Progress &progress)
{
    if (QFileInfo(wish.path) == QFileInfo(wish.capture))
        return tr("That is the capture itself. Choose another name.");
    try {
        const captures::CaptureReader capture(wish.capture);
        CountingFile file(wish.path, progress);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && writerOf(wish.format)(capture, file, wish.options) && !progress.isCancelled && file.commit();
        return isWritten ? QString() : tr("Cannot write %1: %2").arg(wish.path, file.errorString());
    } catch (const captures::CaptureError &error) {
        return error.text();
    }
}

void ExportRun::showProgress()
{
    if (m_dialog)
        m_dialog->setLabelText(tr("Exporting… %1 written").arg(models::sizeText(m_progress->bytes)));
}

void ExportRun::finish(const QString &path, const QString &error)
{
    m_timer.stop();
    delete m_dialog;
    if (m_progress->isCancelled)
        Q_EMIT failed(tr("The export was cancelled; no file was written."));
    else if (!error.isEmpty())
        Q_EMIT failed(error);
    else
        Q_EMIT written(path);
}

} // namespace shell
