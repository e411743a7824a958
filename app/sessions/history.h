// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/message.h"
#include "wire/timestamp.h"

#include <QList>
#include <QString>

namespace sessions {

// A message that was sent by hand.
struct SentMessage
{
    wire::Timestamp time;
    QString connection; // its name then
    requests::Message message; // as it was written; empty content unless isKept
    qint64 bytes = 0; // of its payload
    bool isKept = true; // false: too large to be called back

    friend bool operator==(const SentMessage &, const SentMessage &) = default;
};

// The messages sent by hand, in a file of JSON lines that only its owner can read. Blocks on the disk: for
// other threads than the GUI's, one call at a time.
class History
{
public:
    static constexpr qsizetype maxMessages = 200;
    static constexpr qint64 maxKept = 64 * 1024; // bytes of a message as written

    explicit History(const QString &path);

    // The latest maxMessages, the oldest first. Lines that cannot be read are passed over.
    QList<SentMessage> read();
    // False with error() if they could not be written; the folder is made if it is missing.
    bool append(const QList<SentMessage> &messages);
    bool clear();
    QString error() const { return m_error; } // translated by the system

private:
    bool compact(const QList<QByteArray> &lines);

    QString m_path;
    QString m_error;
    qsizetype m_lines = 0; // at least, in the file
};

} // namespace sessions
