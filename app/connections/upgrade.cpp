// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/upgrade.h"

#include "connections/handshakewords.h"

#include <QTcpSocket>

namespace connections {

namespace {

constexpr qsizetype largestBody = 64 * 1024;
constexpr std::chrono::seconds bodyPatience{ 2 };
constexpr qsizetype readSize = 16 * 1024;

// RFC 9112 §7.1; takes what is there of a body that may be cut.
QByteArray withoutChunks(const QByteArray &raw)
{
    QByteArray body;
    qsizetype at = 0;
    while (true) {
        const qsizetype lineEnd = raw.indexOf("\r\n", at);
        if (lineEnd < 0)
            return body;
        bool isNumber = false;
        const QByteArray sizeText = raw.mid(at, lineEnd - at).split(';').first(); // before chunk extensions
        const qlonglong size = sizeText.trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size <= 0 || size > largestBody)
            return body;
        body += raw.mid(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
    }
}

} // namespace

Upgrade::Upgrade(QTcpSocket &socket, const wire::RequestHead &request, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_request(request)
    , m_requestBytes(request.toBytes())
{
    m_bodyTimer.setSingleShot(true);
    m_bodyTimer.setInterval(bodyPatience);
    connect(&m_bodyTimer, &QTimer::timeout, this, [this] {
        m_isBodyCut = true;
        finishBody();
    });
}

void Upgrade::start()
{
    m_elapsed.start();
    connect(&m_socket, &QTcpSocket::readyRead, this, &Upgrade::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Upgrade::readEnd);
    m_socket.write(m_requestBytes);
    m_socket.flush();
}

std::chrono::microseconds Upgrade::duration() const
{
    return std::chrono::microseconds(m_elapsed.nsecsElapsed() / 1000);
}

QByteArray Upgrade::extensions() const
{
    return m_response.fields.values("Sec-WebSocket-Extensions").join(", ");
}

void Upgrade::read()
{
    if (m_readsBody)
        readBody();
    else
        readHead();
}

void Upgrade::readHead()
{
    while (m_socket.bytesAvailable() > 0 && m_reader.state() == wire::HeadReader::State::Reading) {
        const QByteArray bytes = m_socket.read(readSize);
        QByteArrayView input(bytes);
        m_reader.feed(input);
        m_behindHead = input.toByteArray();
    }
    if (m_reader.state() == wire::HeadReader::State::Reading)
        return;
    const std::optional<wire::ResponseHead> response = m_reader.response();
    if (!response) {
        m_socket.disconnect(this);
        Q_EMIT failed(Cause::NotHttp, describeNotHttp());
        return;
    }
    m_response = *response;
    judge();
}

void Upgrade::judge()
{
    if (m_response.status >= 100 && m_response.status < 200 && m_response.status != 101) {
        const QByteArray rest = std::exchange(m_behindHead, {});
        QByteArrayView input(rest);
        m_reader = wire::HeadReader(); // an interim answer (RFC 9110 §15.2): the real one follows
        m_reader.feed(input);
        m_behindHead = input.toByteArray();
        return readHead();
    }
    if (m_response.status != 101) {
        m_readsBody = true;
        m_bodyTimer.start();
        return readBody();
    }
    m_socket.disconnect(this);
    m_rules = wire::checkResponse(m_request, m_response);
    const bool isKept =
        std::all_of(m_rules.cbegin(), m_rules.cend(), [](const auto &rule) { return rule.isKept; });
    if (!isKept) {
        Q_EMIT failed(Cause::NotWebSocket, describeBrokenRules());
        return;
    }
    m_deflate = wire::readDeflateAnswer(m_request.fields, m_response.fields).parameters;
    Q_EMIT accepted();
}

void Upgrade::readBody()
{
    m_behindHead += m_socket.read(largestBody - m_behindHead.size());
    if (m_behindHead.size() >= largestBody)
        m_isBodyCut = true;
    if (m_isBodyCut || isBodyComplete())
        finishBody();
}

bool Upgrade::isBodyComplete() const
{
    if (m_response.fields.hasToken("Transfer-Encoding", "chunked"))
        return m_behindHead.endsWith("0\r\n\r\n");
    bool hasLength = false;
    const qlonglong length = m_response.fields.value("Content-Length").toLongLong(&hasLength);
    return m_response.status == 204 || m_response.status == 304
        || (hasLength && m_behindHead.size() >= length);
}

QByteArray Upgrade::body() const
{
    return m_response.fields.hasToken("Transfer-Encoding", "chunked") ? withoutChunks(m_behindHead)
                                                                      : m_behindHead;
}

QString Upgrade::advice() const
{
    return refusalAdvice(m_response, m_behindHead);
}

void Upgrade::finishBody()
{
    m_bodyTimer.stop();
    m_socket.disconnect(this);
    Q_EMIT refused();
}

void Upgrade::readEnd()
{
    read(); // what came with the end
    if (m_readsBody) {
        if (m_bodyTimer.isActive())
            finishBody();
    } else if (m_reader.state() == wire::HeadReader::State::Reading) {
        m_socket.disconnect(this);
        Q_EMIT failed(m_reader.raw().startsWith("HTTP/") ? Cause::ConnectionLost : Cause::NotHttp,
                      m_reader.raw().startsWith("HTTP/")
                          ? tr("The server closed the connection in the middle of its answer.")
                          : describeForeignProtocol(m_reader.raw()));
    }
}

QString Upgrade::describeNotHttp() const
{
    const QByteArray raw = m_reader.raw();
    if (raw.startsWith("HTTP/"))
        return tr("The server's answer cannot be read: %1.").arg(QString::fromUtf8(m_reader.error()));
    return describeForeignProtocol(raw);
}

QString Upgrade::describeBrokenRules() const
{
    QStringList broken;
    for (const wire::HandshakeRule &rule : m_rules) {
        if (!rule.isKept)
            broken.append(describeBrokenRule(rule));
    }
    return tr("The server answered 101, but not as a WebSocket server must.") + u' ' + broken.join(u' ');
}

} // namespace connections
