// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/focus.h"
#include "requests/message.h"
#include "requests/request.h"

#include <QObject>

#include <map>
#include <optional>

namespace models {

class CaptureSource;

// What one is about to connect with and to send: a working copy of the request and of the message of the
// subject in focus. Each subject has its own, and keeps it while others are looked at; the whole capture has
// that of a connection still to be made. Edits never touch a live connection: they apply at the next connect.
class Draft : public QObject
{
    Q_OBJECT

public:
    Draft(CaptureSource &source, Focus &focus, QObject *parent = nullptr);

    const requests::Request &request() const { return m_current->request; }
    const requests::Message &message() const { return m_current->message; }
    // What the connection in focus was made with; nullptr if none is in focus.
    const requests::Request *made() const;
    // True if that differs from request() in something that is sent or agreed upon at a connect.
    bool isPending() const;

    // Of another subject than the one in focus, as far as it was edited; else what it was made with.
    requests::Request requestOf(captures::ConnectionId connection) const;
    requests::Message messageOf(captures::ConnectionId connection) const;
    requests::Request requestOf(const Subject &subject) const;
    requests::Message messageOf(const Subject &subject) const;

    // What a connection still to be made begins with; one that is being typed already stays.
    void setBlank(const requests::Request &request);
    const requests::Request &blank() const { return m_blank; }

    void setRequest(const requests::Request &request);
    void setUrl(const QString &url); // and the parameters that stand in it
    void setParameters(const QList<requests::Parameter> &parameters); // and the URL
    void setMessage(const requests::Message &message);
    // The copy of `subject`, in focus or not, becomes that; without `message` only its request.
    void remember(const Subject &subject, const requests::Request &request,
                  const std::optional<requests::Message> &message = {});
    // The copy in focus becomes that of `connection`, made with it just now; the subject in focus is as it
    // was made.
    void handOver(captures::ConnectionId connection);

Q_SIGNALS:
    void aboutToReplace(); // the last moment to store what was typed for this subject
    void replaced(); // another subject: everything may differ
    void requestChanged(); // edited, by whomever
    void messageChanged();
    void renamed(); // a connection, in focus or not
    void pendingChanged();

private:
    struct Copy
    {
        requests::Request request;
        requests::Message message;
    };

    void followFocus();
    void followSession();
    void noteRenaming(captures::ConnectionId connection);
    void notePending();
    Copy &copyOf(const Subject &subject);
    const Copy *knownCopy(const Subject &subject) const;
    const requests::Request *madeWith(captures::ConnectionId connection) const;

    CaptureSource &m_source;
    Focus &m_focus;
    requests::Request m_blank;
    Copy m_next; // of a connection still to be made
    std::map<captures::ConnectionId, Copy> m_copies;
    std::map<QByteArray, Copy> m_recent; // by what they were made with
    Copy *m_current = &m_next;
    bool m_wasPending = false;
};

} // namespace models
