// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <stop_token>

namespace shell {

// A capture kept in the user's data folder.
struct CaptureFile
{
    QString path;
    QDateTime changed;
    qint64 bytes = 0;

    QString label() const; // "2026-01-02 14:03 · 1.2 MB", local time
};

// Where everything is kept that people make here.
QString dataFolder();
// Where captures of the window are kept.
QString captureFolder();
// The captures in `folder`, the latest first, at most `limit`.
QList<CaptureFile> captureFiles(const QString &folder, qsizetype limit);
// The connections of the capture at `path`, each once, as requests to connect again. Empty if it cannot be
// read. Reads a file: not for the GUI thread.
QList<requests::Request> recordedRequests(const QString &path, const std::stop_token &stop = {});

} // namespace shell
