// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/captureerror.h"
#include "captures/database.h"

#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace captures {

// A capture opened for reading, and what that took.
struct OpenedCapture
{
    std::unique_ptr<QTemporaryDir> copy; // holds the recovered copy, if one was needed; outlives the database
    std::unique_ptr<Database> database;
    QString loss; // translated; what is missing, mostly empty
};

// Reads the file and whatever lies beside it, and changes neither: who made it is read from its own first
// bytes, before SQLite sees it, and a log beside it is replayed only if it is its own. Throws CaptureError
// that says what the file is, if it is no capture. Once a stop is requested, opening and reading end soon.
OpenedCapture openCapture(const QString &path, const std::stop_token &stop = {});

// Removes the capture and what SQLite keeps beside it, unless it is in use; what lies there of another
// capture stays. True: it is gone.
bool removeCapture(const QString &path);

// As the errors of reading are told to people.
CaptureError readingError(const QString &path, const DatabaseError &error);

} // namespace captures
