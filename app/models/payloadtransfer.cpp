// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payloadtransfer.h"

#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "files/safefile.h"

#include <QFileInfo>

namespace models {

namespace {

constexpr qint64 copiedPiece = 4 * 1024 * 1024;

// How many bytes were written; throws CaptureError. -1: the file has the error, or it was broken off.
qint64 write(const captures::CaptureReader &reader, captures::RecordId id, files::SafeFile &file,
             const std::stop_token &stop)
{
    qint64 written = 0;
    for (;;) {
        const QByteArray piece = reader.payload(id, written, copiedPiece);
        if (stop.stop_requested() || file.write(piece) != piece.size())
            return -1;
        written += piece.size();
        if (piece.size() < copiedPiece)
            return file.commit() ? written : -1;
    }
}

} // namespace

PayloadTransfer::PayloadTransfer(QObject *parent)
    : QObject(parent)
{
}

void PayloadTransfer::copy(const QString &capture, captures::RecordId id, bool isBinary)
{
    m_task.start([this, capture, id, isBinary](BackgroundTask::Run &run) -> BackgroundTask::Delivery {
        try {
            const QByteArray bytes =
                captures::CaptureReader(capture, run.stopToken()).payload(id, 0, maxCopied + 1);
            const bool isCut = bytes.size() > maxCopied;
            const QByteArray kept = isCut ? bytes.first(maxCopied) : bytes;
            const QString text = isBinary ? QString::fromLatin1(kept.toHex(' ')) : QString::fromUtf8(kept);
            return [this, text, isCut] {
                Q_EMIT copied(text, isCut);
            };
        } catch (const captures::CaptureError &error) {
            return [this, reason = error.text()] {
                Q_EMIT failed(reason);
            };
        }
    });
}

void PayloadTransfer::save(const QString &capture, captures::RecordId id, const QString &target)
{
    if (QFileInfo(target) == QFileInfo(capture)) {
        Q_EMIT failed(tr("That is the capture itself. Choose another name."));
        return;
    }
    m_task.start([this, capture, id, target](BackgroundTask::Run &run) -> BackgroundTask::Delivery {
        files::SafeFile file(target, files::SafeFile::Access::OwnerOnly);
        QString reason;
        qint64 bytes = -1;
        try {
            if (file.open(QIODevice::WriteOnly))
                bytes = write(captures::CaptureReader(capture, run.stopToken()), id, file, run.stopToken());
            reason = file.errorString();
        } catch (const captures::CaptureError &error) {
            reason = error.text();
        }
        if (bytes < 0)
            return [this, text = tr("The payload was not saved as %1: %2").arg(target, reason)] {
                Q_EMIT failed(text);
            };
        return [this, target, bytes] {
            Q_EMIT saved(target, bytes);
        };
    });
}

} // namespace models
