// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/workfile.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace collections {

// Where runs of the program keep what is open in them, each in a file of its own, locked while the run lasts.
// A run that begins takes over what ended ones have left. Any thread.
class WorkFolder
{
public:
    explicit WorkFolder(const QString &folder);
    ~WorkFolder();

    // What ended runs have left, the latest first, each once; nullopt: no run has left anything. Their files
    // stay until this run has kept something.
    std::optional<QList<OpenWork>> takeOver();
    // `number` rises with every call, so that an older one that comes late changes nothing. False: the file
    // could not be written.
    bool keep(const QList<OpenWork> &work, int number);

private:
    struct Left
    {
        QString path;
        std::unique_ptr<QLockFile> lock;
    };

    bool lockOwn();

    std::mutex m_mutex;
    QString m_folder;
    QString m_path; // of this run's file; empty: nothing was kept yet
    std::unique_ptr<QLockFile> m_lock;
    std::vector<Left> m_left;
    int m_number = 0;
};

} // namespace collections
