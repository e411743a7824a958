// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/filter.h"
#include "captures/record.h"
#include "requests/request.h"

#include <QObject>

#include <array>
#include <optional>

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
    static constexpr qsizetype maxTicked = 4;

    explicit Focus(QObject *parent = nullptr);

    const Subject &subject() const { return m_subject; }
    captures::RecordId record() const { return m_record; } // 0: none
    // Which rows of the log are shown; stays when another connection is looked at.
    const captures::Filter &filter() const { return m_filter; }
    // The connections that are compared and broadcast to, in order of their places.
    const QList<captures::ConnectionId> &ticked() const { return m_ticked; }
    bool isTicked(captures::ConnectionId connection) const { return m_ticked.contains(connection); }
    // Which of the maxTicked places a connection has, from 0; -1: not ticked. It keeps its place while
    // ticked, and the next one takes the first that is free.
    int tickPlace(captures::ConnectionId connection) const;
    // "A" … "D": the sign of a place, the same wherever a ticked connection is shown.
    static QChar tickLetter(int place) { return QChar(u'A' + place); }

    void lookAtWholeCapture();
    void lookAt(captures::ConnectionId connection);
    void lookAtRecent(const requests::Request &request);
    void lookAtRecord(captures::RecordId record);
    void setFilter(const captures::Filter &filter);
    // False, with tickRefused(): there are maxTicked already.
    bool tick(captures::ConnectionId connection, bool isTicked);
    void untickAll();

Q_SIGNALS:
    void subjectChanged();
    void recordChanged();
    void filterChanged();
    void tickedChanged();
    void tickRefused(); // all places are taken

private:
    void setSubject(const Subject &subject);
    void gatherTicked();

    Subject m_subject;
    captures::RecordId m_record = 0;
    captures::Filter m_filter;
    std::array<std::optional<captures::ConnectionId>, maxTicked> m_places;
    QList<captures::ConnectionId> m_ticked; // those of m_places
};

} // namespace models
