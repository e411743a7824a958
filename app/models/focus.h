// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"
#include "requests/request.h"

#include <QObject>

namespace models {

// What the log is about: every record of the capture, one connection, or a connection of an earlier run of
// which only the request is known here.
struct Subject
{
    enum class Kind { WholeCapture, Connection, Recent };

    Kind kind = Kind::WholeCapture;
    captures::ConnectionId connection{}; // of Connection
    requests::Request request; // of Recent

    bool isConnection() const { return kind == Kind::Connection; }
    friend bool operator==(const Subject &, const Subject &) = default;
};

// What one looks at, shared by all panels of a window: they observe it and never each other.
class Focus : public QObject
{
    Q_OBJECT

public:
    explicit Focus(QObject *parent = nullptr);

    const Subject &subject() const { return m_subject; }
    captures::RecordId record() const { return m_record; } // 0: none

    void lookAtWholeCapture();
    void lookAt(captures::ConnectionId connection);
    void lookAtRecent(const requests::Request &request);
    void lookAtRecord(captures::RecordId record);

Q_SIGNALS:
    void subjectChanged();
    void recordChanged();

private:
    void setSubject(const Subject &subject);

    Subject m_subject;
    captures::RecordId m_record = 0;
};

} // namespace models
