// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/httphead.h"
#include "wire/messagereader.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;

namespace connections {

// The tap's side of the loopback hop to QWebSocket: listens on 127.0.0.1 until the right caller has come or
// the time is up, then is a flawless server to it. Data messages go over as one unmasked, uncompressed frame
// each.
class Hop : public QObject
{
    Q_OBJECT

public:
    explicit Hop(QObject *parent = nullptr);
    ~Hop() override;

    // False: errorString() tells.
    bool listen();
    QString errorString() const { return m_listener.errorString(); }
    quint16 port() const { return m_listener.serverPort(); }
    // The one-time token, the path of the URL that the right caller asks for.
    QByteArray token() const { return m_token; }
    // Tells the local port of the right caller; asked when a request head has arrived.
    void setCallerPort(std::function<quint16()> callerPort) { m_callerPort = std::move(callerPort); }

    // 5 s unless set.
    std::chrono::milliseconds patience() const { return m_patience.intervalAsDuration(); }
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    // From now on the right caller has to come within patience(), else timedOut().
    void awaitCaller();

    bool isJoined() const { return m_socket != nullptr; }
    // Answers the caller's handshake, now or when it has come.
    void answer();
    // Gathers a message for QWebSocket; flush() sends what was gathered.
    void deliver(wire::Opcode opcode, const QByteArray &payload);
    void flush();
    // Bytes on their way to QWebSocket in this process.
    qint64 waitingBytes() const;

Q_SIGNALS:
    // The right caller has come.
    void joined();
    // Nobody can come any more: the operating system gives no descriptor for the caller.
    void failed(const QString &reason);
    // The right caller has not come in time; nobody is listened to any more.
    void timedOut();
    // What QWebSocket sent: binary messages, pongs, closes.
    void messageArrived(const wire::Message &message);
    // A burst of messageArrived is over.
    void burstEnded();
    // QWebSocket has taken all of it.
    void drained();
    // The caller went away, or broke the protocol.
    void lost();

private:
    void acceptCallers();
    void readHead(QTcpSocket *caller);
    bool isRightCaller(const QTcpSocket &caller, const wire::RequestHead &head) const;
    void adopt(std::unique_ptr<QTcpSocket> caller, const QByteArray &key);
    void dismiss(QTcpSocket *caller);
    void stopListening();
    void giveUp();
    void sendAnswer();
    void readFrames();

    struct Caller
    {
        std::unique_ptr<QTcpSocket> socket;
        wire::HeadReader head;
    };

    QTcpServer m_listener;
    QTimer m_patience;
    QByteArray m_token;
    std::function<quint16()> m_callerPort;
    std::vector<Caller> m_callers; // whose request head has not arrived yet
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_key;
    bool m_mayAnswer = false;
    bool m_hasAnswered = false;
    QByteArray m_gathered;
    wire::MessageReader m_reader;
};

} // namespace connections
