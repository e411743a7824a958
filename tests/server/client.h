// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/closecode.h"
#include "wire/handshake.h"
#include "wire/messagereader.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QUrl>

#include <optional>

namespace server {

// A WebSocket client made of a socket and wire/, which shows a test each frame that came and sends whatever
// it is told. Acts while the event loop runs.
class Client : public QObject
{
public:
    explicit Client(const QString &url, const wire::HeaderFields &further = {})
        : m_url(url)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QTcpSocket::readyRead, this, &Client::read);
        m_request.target = m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
        m_request.fields = { { "Host", m_url.authority().toUtf8() },
                             { "Upgrade", "websocket" },
                             { "Connection", "Upgrade" },
                             { "Sec-WebSocket-Key", wire::randomKey() },
                             { "Sec-WebSocket-Version", "13" } };
        m_request.fields += further;
    }

    wire::RequestHead &request() { return m_request; }
    QSslSocket &socket() { return m_socket; }

    void open()
    {
        connectTo();
        write(m_request.toBytes());
    }
    void connectTo()
    {
        if (m_url.scheme() == u"wss") {
            m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
            m_socket.connectToHostEncrypted(m_url.host(), quint16(m_url.port()));
        } else {
            m_socket.connectToHost(m_url.host(), quint16(m_url.port()));
        }
    }

    // Before the connection stands, bytes wait in the socket.
    void write(const QByteArray &bytes)
    {
        if (m_socket.state() == QTcpSocket::ConnectedState || m_socket.state() == QTcpSocket::ConnectingState
            || m_socket.state() == QTcpSocket::HostLookupState)
            m_socket.write(bytes);
    }
    void sendFrame(wire::FrameHeader header, QByteArrayView payload)
    {
        header.masked = true;
        header.mask = wire::randomMask();
        write(wire::makeFrame(header, payload));
    }
    void sendText(QByteArrayView text) { sendFrame({ .opcode = wire::Opcode::Text }, text); }
    void sendClose(const wire::ClosePayload &payload)
    {
        sendFrame({ .opcode = wire::Opcode::Close }, payload.toBytes());
    }

    std::optional<wire::ResponseHead> response() { return m_head.response(); }
    int status()
    {
        const auto head = response();
        return head ? head->status : 0;
    }
    QByteArray body() const { return m_body; } // of a refusal
    const std::vector<wire::Message> &messages() const { return m_messages; }
    // Those with the opcode.
    QList<QByteArray> payloads(wire::Opcode opcode) const
    {
        QList<QByteArray> found;
        for (const wire::Message &message : m_messages) {
            if (message.opcode == opcode)
                found.append(message.payload);
        }
        return found;
    }
    QList<QByteArray> texts() const { return payloads(wire::Opcode::Text); }
    QByteArray lastClose() const { return payloads(wire::Opcode::Close).value(0); }
    std::optional<quint16> closeCode() const
    {
        const auto payload = wire::ClosePayload::parse(lastClose());
        return payload ? payload->code : std::nullopt;
    }
    bool hasClose() const { return !payloads(wire::Opcode::Close).isEmpty(); }
    bool isEnded() const { return m_socket.state() == QTcpSocket::UnconnectedState; }
    const std::optional<wire::Violation> &violation() const { return m_reader->violation(); }

    // Reads no more than the head and what came with it, until resume().
    void pause()
    {
        m_isPaused = true;
        m_socket.setReadBufferSize(64 * 1024);
    }
    void resume()
    {
        m_isPaused = false;
        read();
    }

    qint64 bytesSeen = 0; // behind the response head

    // Counts messages instead of keeping them.
    bool isCounting = false;
    qint64 messageCount = 0;
    qint64 byteCount = 0;

private:
    void read()
    {
        if (m_isPaused && m_reader)
            return;
        const QByteArray bytes = m_socket.readAll();
        QByteArrayView input(bytes);
        if (m_head.state() == wire::HeadReader::State::Reading) {
            m_head.feed(input);
            if (m_head.state() != wire::HeadReader::State::Done)
                return;
            m_reader.emplace(wire::Sender::Server, wire::ReadLimits(),
                             wire::readDeflateAnswer(m_request.fields, response()->fields).parameters);
        }
        if (status() != 101) {
            m_body += input;
            return;
        }
        bytesSeen += input.size();
        const auto now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
        while (auto message = m_reader->next(input, now)) {
            ++messageCount;
            byteCount += message->size;
            if (!isCounting || wire::isControl(message->opcode))
                m_messages.push_back(std::move(*message));
        }
    }

    QUrl m_url;
    QSslSocket m_socket;
    wire::RequestHead m_request;
    wire::HeadReader m_head;
    std::optional<wire::MessageReader> m_reader;
    QByteArray m_body;
    std::vector<wire::Message> m_messages;
    bool m_isPaused = false;
};

} // namespace server
