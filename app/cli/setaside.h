// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cli {

// An existing capture moved out of the way, with what SQLite keeps beside it, while a new one is made in its
// place. Unless release() was called it comes back, and what was made in its place goes; so that one is
// closed by then. Throws captures::CaptureError if it cannot be moved, if it is in use, as another program
// may be recording it, or if what lies beside it belongs to another capture.
class SetAside
{
public:
    explicit SetAside(const QString &file);
    ~SetAside();

    // The new capture stands: the old one goes.
    void release();
    // Whether there is one that would come back.
    bool holds() const { return !m_suffixes.isEmpty(); }

    SetAside(const SetAside &) = delete;
    SetAside &operator=(const SetAside &) = delete;

private:
    void moveBack();
    QString asideName(const QString &suffix) const;

    QString m_file;
    QStringList m_suffixes; // of the files that were moved
};

} // namespace cli
