// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backgroundtask.h"
#include "sessions/history.h"

#include <QObject>

#include <memory>

namespace models {

// What was sent by hand, in this run and those before: the latest 200, the oldest first. Kept in a file off
// the GUI thread, as long as one wants that.
class SentMessages : public QObject
{
    Q_OBJECT

public:
    explicit SentMessages(QObject *parent = nullptr);
    ~SentMessages() override; // writes what is not written yet

    // Adds what `file` holds to the front, and keeps what comes there.
    void keepIn(const QString &file);
    // False: what is sent from now on is forgotten with this run. What is in the file stays there until
    // clear().
    void setKept(bool isKept);
    bool isKept() const { return m_isKept; }

    const QList<sessions::SentMessage> &messages() const { return m_messages; }
    // Sent just now. The same as the latest once more only renews its time; what is larger than
    // History::maxKept is listed without its content.
    void add(const QString &connection, const requests::Message &message, qint64 bytes);
    void clear(); // the file too

Q_SIGNALS:
    void changed();
    void failed(const QString &reason); // translated: the file cannot be written

private:
    void trim();
    void putBefore(const QList<sessions::SentMessage> &found);
    void work();

    std::shared_ptr<sessions::History> m_file; // nullptr: none
    QList<sessions::SentMessage> m_messages;
    QList<sessions::SentMessage> m_unwritten;
    bool m_isKept = true;
    bool m_wantsReading = false;
    bool m_wantsClearing = false;
    int m_clearings = 0; // what was read before one is out of date
    std::unique_ptr<BackgroundTask> m_task;
};

} // namespace models
