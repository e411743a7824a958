// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/closecode.h"
#include "wire/deflate.h"
#include "wire/messagereader.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QTcpSocket;

namespace server {

// The WebSocket side of one client after the 101: reads and judges what it sends, writes what a service says,
// answers pings and does the closing handshake. Holds back reading while the client does not read. Does not
// know about HTTP. Lives in its server's thread.
class Channel : public QObject
{
    Q_OBJECT

public:
    // From this on the channel is full; a service that goes on writing nevertheless fills memory.
    static constexpr qint64 fullBytes = 2 * 1024 * 1024;

    // `socket` outlives the channel. `ahead`: bytes that came together with the request head.
    Channel(QTcpSocket &socket, const std::optional<wire::DeflateParameters> &deflate,
            const QByteArray &ahead);

    void start(); // reads what came ahead

    bool isOpen() const { return m_phase == Phase::Open; }
    bool isFull() const;
    bool hasDeflate() const { return m_deflater.has_value(); }

    // A whole message in one frame; compressed if that was agreed upon.
    void sendText(QByteArrayView utf8) { sendMessage(wire::Opcode::Text, utf8); }
    void sendBinary(QByteArrayView bytes) { sendMessage(wire::Opcode::Binary, bytes); }
    void sendMessage(wire::Opcode opcode, QByteArrayView payload);
    // A message's payload as it goes into frames with RSV1 on the first. Each must be sent, in this order.
    QByteArray compressed(QByteArrayView payload);
    // One frame as its header says, unmasked.
    void sendFrame(const wire::FrameHeader &header, QByteArrayView payload);
    // Whole frames made before; shared, not copied.
    void sendFrames(const QByteArray &frames);
    // A piece of a frame. Whatever else is sent waits until the last piece.
    void sendPiece(QByteArrayView piece, bool isLast);

    // Sends Close, once; nothing is sent after it. `payload` need not be allowed on the wire.
    void close(const wire::ClosePayload &payload = {});

Q_SIGNALS:
    void messageReceived(const wire::Message &message); // text and binary, while open
    void clientFinished(); // it sent Close or broke a rule; not answered yet
    void emptied(); // was full, has room again

private:
    enum class Phase {
        Open,
        Closing, // our Close is sent, theirs has not come
        Draining, // they broke a rule: what comes is thrown away until TCP ends
        Ended
    };

    void read();
    void feed(QByteArrayView input);
    void take(const wire::Message &message);
    void takeClose(const wire::Message &message);
    void fail(const wire::Violation &violation);
    void noteWritten();
    void finishSending();
    void awaitClose();
    void end();
    void write(const QByteArray &bytes);

    QTcpSocket &m_socket;
    wire::MessageReader m_reader;
    std::optional<wire::Deflater> m_deflater;
    QByteArray m_ahead;
    QByteArray m_held; // waits for the last piece of a frame
    QTimer m_patience;
    Phase m_phase = Phase::Open;
    bool m_isInsidePiece = false;
    bool m_wasFull = false;
};

} // namespace server
