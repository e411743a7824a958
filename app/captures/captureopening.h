// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/captureerror.h"
#include "captures/database.h"

#include <QTemporaryDir>

#include <memory>

namespace captures {

// A capture opened for reading, and what that took.
struct OpenedCapture
{
    std::unique_ptr<QTemporaryDir> copy; // holds the recovered copy, if one was needed; outlives the database
    std::unique_ptr<Database> database;
    QString loss; // translated; what is missing, mostly empty
};

// Throws CaptureError that says what the file is, if it is no capture.
OpenedCapture openCapture(const QString &path);

// Ends the write-ahead log a killed writer or a slow reader left beside a capture, if nobody uses it and the
// place can be written; else leaves all as it is.
void leaveWal(const QString &path);

// As the errors of reading are told to people.
CaptureError readingError(const QString &path, const DatabaseError &error);

} // namespace captures
