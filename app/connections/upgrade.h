// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/events.h"
#include "wire/deflate.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace connections {

// The opening handshake on a socket that is connected: writes the request, reads the whole response, judges
// it by RFC 6455 §4.1, and of a refusal reads the body too. Ends with one of its signals. Has no time limit
// up to the response's head.
class Upgrade : public QObject
{
    Q_OBJECT

public:
    Upgrade(QTcpSocket &socket, const wire::RequestHead &request, QObject *parent = nullptr);

    void start();
    // If it is known what the answer is, and only its rest is being read: ends with what has come of it. Else
    // false.
    bool endAnswer();

    QByteArray requestBytes() const { return m_requestBytes; }
    // Raw, as far as it has come.
    QByteArray responseBytes() const { return m_reader.raw(); }
    const wire::ResponseHead &response() const { return m_response; }
    // From the request to the whole head of the answer; till then as long as it has taken.
    std::chrono::microseconds duration() const;

    // After accepted().
    QByteArray subprotocol() const { return m_response.fields.value("Sec-WebSocket-Protocol"); }
    QByteArray extensions() const;
    const std::optional<wire::DeflateParameters> &deflate() const { return m_deflate; }
    QByteArray takeBytesBehindHead() { return std::exchange(m_behindHead, {}); }

    // After refused().
    QByteArray body() const;
    bool isBodyCut() const { return m_isBodyCut; }
    QString advice() const;
    // After failed() and refused(): what came instead of an answer, or of its body, that can be read: at most
    // 4 KiB, of an HTTP head 64 KiB. Empty if it could.
    QByteArray received() const;

    // After failed().
    const QList<wire::HandshakeRule> &rules() const { return m_rules; }

Q_SIGNALS:
    void accepted(); // a flawless 101
    void refused(); // another status
    void failed(connections::Cause cause, const QString &text);

private:
    // Foreign: what comes is no HTTP answer.
    enum class Stage { Head, Body, Foreign, Over };

    void read();
    void readHead();
    void feedHead(QByteArrayView input);
    bool isInterim() const;
    void judge();
    void judgeSwitching();
    void readBody();
    void readForeign();
    void endForeign();
    bool isForeign() const;
    bool hasHttpBegun() const;
    bool isChunked() const;
    bool isBodyComplete() const;
    void finishBody();
    void readError(QAbstractSocket::SocketError error);
    void readEnd();
    bool isSecure() const;
    void fail(Cause cause, const QString &text);
    QString describeNotHttp() const;
    QString describeBrokenRules() const;

    QTcpSocket &m_socket;
    const wire::RequestHead m_request;
    const QByteArray m_requestBytes;
    wire::HeadReader m_reader;
    wire::ResponseHead m_response;
    std::optional<wire::DeflateParameters> m_deflate;
    QList<wire::HandshakeRule> m_rules;
    int m_interimAnswers = 0;
    QByteArray m_behindHead; // of a 101: frames; else the body, or more of what is foreign
    bool m_isBodyCut = false;
    Stage m_stage = Stage::Head;
    QTimer m_patience; // with the rest of an answer
    QElapsedTimer m_elapsed;
    std::optional<std::chrono::microseconds> m_duration; // once the head is whole
};

} // namespace connections
