// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"
#include "models/focus.h"
#include "sessions/connectionstatus.h"
#include "sessions/session.h"

#include <QObject>

namespace models {

class CaptureSource;
class Draft;

// What one can do with the connection in focus. Panels and menus call this and observe the focus; it alone
// knows the session.
class ConnectionCommands : public QObject
{
    Q_OBJECT

public:
    ConnectionCommands(CaptureSource &source, Focus &focus, Draft &draft, QObject *parent = nullptr);

    // The connection in focus; nullptr if none is, or the capture is an opened file.
    const sessions::ConnectionStatus *current() const;
    bool isLive() const; // connecting, open or closing
    bool isOpen() const;
    bool canConnect() const; // there is a connection or an earlier one to connect again
    bool canRecord() const; // not an opened file

    // Connects with the draft: the connection in focus again if it has ended, otherwise a new one.
    void connectDraft();
    void connectTo(const QString &url); // the same, with the URL of the draft replaced
    // Makes a connection, looks at it and connects. `request` must not be the draft's own, which moves on
    // with the focus.
    void connectNew(const requests::Request &request);
    // Makes a connection and looks at it; it waits for connectAgain().
    void open(const requests::Request &request);
    void connectAgain(); // with the draft; ends a live attempt first (1000)
    void disconnect();
    void duplicate();
    // Takes what is looked at off the list, and closes it if it is live.
    void remove();
    bool canRestore() const { return !m_removed.isEmpty(); }
    void restore(); // what was removed last, and looks at it
    // Ends the capture there is and its connections. These stand as those of an earlier run, with their edits
    // and what was being written for them.
    void beginNewCapture();

    // False with rejected() if it cannot be sent.
    bool send(sessions::MessageKind kind, const QByteArray &payload);
    // The same to another connection than the one in focus.
    bool sendTo(captures::ConnectionId connection, sessions::MessageKind kind, const QByteArray &payload);
    // To all ticked connections that are open; the others are told of by rejected(). How many it went to.
    int broadcast(sessions::MessageKind kind, const QByteArray &payload);
    // The same to `connections`, ticked or not.
    int broadcastTo(const QList<captures::ConnectionId> &connections, sessions::MessageKind kind,
                    const QByteArray &payload);
    QList<captures::ConnectionId> broadcastTargets() const; // the ticked connections that are open
    bool canBroadcast() const { return !broadcastTargets().isEmpty(); }
    void close(std::optional<quint16> code, const QByteArray &reason);

Q_SIGNALS:
    void changed(); // what can be done now
    void aboutToConnect(); // with the draft, which may still be changed
    void connected(const QString &url); // an attempt was begun with that URL
    void rejected(const QString &reason); // translated, for people
    void removed(const QString &name);

private:
    void followSession();
    void noteState();
    void begin(const requests::Request &request, bool isDraft, bool connects);
    bool hasOtherWork(const requests::Request &request, const requests::Message &message) const;
    bool isOpen(captures::ConnectionId connection) const;
    bool canSend(sessions::MessageKind kind, const QByteArray &payload);

    CaptureSource &m_source;
    Focus &m_focus;
    Draft &m_draft;
    std::optional<sessions::State> m_known;
    QList<Subject> m_removed; // the last one last
    QList<captures::ConnectionId> m_targets; // broadcastTargets() as told of
};

} // namespace models
