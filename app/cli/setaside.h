// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cli {

// An existing capture moved out of the way, with what SQLite keeps beside it, while a new one is made in its
// place. It comes back unless release() was called. Throws captures::CaptureError if it cannot be moved.
class SetAside
{
public:
    explicit SetAside(const QString &file);
    ~SetAside();

    // The new capture stands: the old one goes.
    void release();

    SetAside(const SetAside &) = delete;
    SetAside &operator=(const SetAside &) = delete;

private:
    void bringBack();
    QString asideName(const QString &suffix) const;

    QString m_file;
    QStringList m_suffixes; // of the files that were moved
};

} // namespace cli
