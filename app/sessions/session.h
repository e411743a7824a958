// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturewriter.h"
#include "sessions/connectionstatus.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace sessions {

enum class MessageKind { Text, Binary, Ping, Pong };

// Connections being recorded into a capture: the one place that joins network and memory. Lives in the thread
// of its owner (the GUI's); the network and the writer have threads of their own behind it. Signals come at
// most once per tick (25 ms) however fast the wire is.
class Session : public QObject
{
    Q_OBJECT

public:
    // Records into a new capture at `capturePath`. Throws captures::CaptureError.
    explicit Session(const QString &capturePath, QObject *parent = nullptr);
    // Drops what is still connected (1001), writes everything that was seen, and closes the capture.
    ~Session() override;

    QString capturePath() const;
    captures::Growth growth() const; // as of the last captureGrew
    std::optional<captures::WriteTrouble> trouble() const;

    // Makes a connection and starts its first attempt. A URL that cannot be parsed ends in a Closed
    // connection with a `failed` record, like any other failure.
    ConnectionId connectTo(const requests::Request &request);
    // Makes an entry that is not connected: Closed, without records, until reconnect().
    ConnectionId add(const requests::Request &request);
    // Starts another attempt of an existing connection; its log goes on. Ends a live attempt first (1000).
    // `request` replaces what it was made with.
    void reconnect(ConnectionId id);
    void reconnect(ConnectionId id, const requests::Request &request);
    // Starts the closing handshake; cancels an attempt that is still connecting. Without a code the Close is
    // empty.
    void disconnectFrom(ConnectionId id, std::optional<quint16> code = 1000, const QByteArray &reason = {});
    // Ends TCP at once, without a Close.
    void drop(ConnectionId id);
    // Takes it off the list, and closes it (1000) if it is live; its records stay.
    void remove(ConnectionId id);
    // Puts a removed one back where it stood. False: it is none.
    bool restore(ConnectionId id);
    void rename(ConnectionId id, const QString &name);

    // Queues a message; a row appears when the tap saw it leave. Not Open: false, nothing queued.
    // At most requests::Limits::maxMessageBytes, Ping and Pong 125 bytes, else false.
    bool send(ConnectionId id, MessageKind kind, const QByteArray &payload);

    // Sends every data message of the server back as it came, byte for byte. A server that does not read what
    // is echoed stops the reading at 32 MiB.
    void setEchoes(ConnectionId id, bool echoes);

    // Messages of more bytes than this, in and out, raise a `budget` event: the first of a connection at
    // once, then at most one a second with the count. 0: none.
    void setBudget(qint64 bytes);

    QList<ConnectionId> connections() const; // in order of making
    const ConnectionStatus *status(ConnectionId id) const; // nullptr if unknown or removed
    const ConnectionStatus *removedStatus(ConnectionId id) const; // nullptr if it is not a removed one

    // Answers to trouble(): see captures::CaptureWriter.
    void retryWriting();
    void moveCapture(const QString &path);
    void continueUnrecorded();

    // Waits until everything seen so far is committed. For tests and the command line.
    bool flush(std::chrono::milliseconds patience = std::chrono::seconds(10));

Q_SIGNALS:
    void connectionAdded(sessions::ConnectionId id); // or restored
    void connectionsChanged(const QList<sessions::ConnectionId> &ids); // state, counts or rates
    void connectionRemoved(sessions::ConnectionId id);
    void captureGrew();
    void troubleChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sessions
