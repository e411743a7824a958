// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

class QWebSocket;

namespace connections {

// The endpoint an application would use: QWebSocket, joined to the tap by the loopback hop. The only place
// that knows it.
class Endpoint : public QObject
{
    Q_OBJECT

public:
    explicit Endpoint(QObject *parent = nullptr);
    ~Endpoint() override;

    void open(quint16 port, const QByteArray &token);
    // The local end of its TCP connection; 0 while there is none.
    quint16 localPort() const;

    // Sends as one binary message, so that no byte changes; kept until the hop stands.
    void send(const QByteArray &payload);

    // Data messages QWebSocket handed to the application.
    qint64 messagesReceived() const { return m_messagesReceived; }

Q_SIGNALS:
    // It broke off by itself.
    void failed(const QString &reason);

private:
    void sendWaiting();

    std::unique_ptr<QWebSocket> m_socket;
    QList<QByteArray> m_waiting;
    bool m_isOpen = false;
    qint64 m_messagesReceived = 0;
};

} // namespace connections
