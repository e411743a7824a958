// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/upgrade.h"

#include "connections/foreignprotocol.h"
#include "connections/handshakewords.h"
#include "connections/tlsfaults.h"
#include "wire/chunkedbody.h"

#include <QSslSocket>

namespace connections {

namespace {

constexpr qsizetype largestBody = 64 * 1024;
constexpr std::chrono::seconds bodyPatience{ 2 };
constexpr qsizetype largestHead = 64 * 1024;
constexpr qsizetype largestForeign = 4 * 1024;
// What speaks another protocol says at once who it is, but maybe in several pieces.
constexpr std::chrono::milliseconds foreignPatience{ 200 };
constexpr qsizetype upgradeReadSize = 16 * 1024;

// More stays in the kernel until it is known what the answer is.
constexpr qint64 upgradeSocketBuffer = 256 * 1024;
// "100 Continue" and its like (RFC 9110 §15.2): none is of use here, and so many are an attack.
constexpr int mostInterimAnswers = 50;

} // namespace

Upgrade::Upgrade(QTcpSocket &socket, const wire::RequestHead &request, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_request(request)
    , m_requestBytes(request.toBytes())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Upgrade::endAnswer);
}

void Upgrade::start()
{
    m_elapsed.start();
    m_socket.setReadBufferSize(upgradeSocketBuffer);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Upgrade::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Upgrade::readError);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Upgrade::readEnd);
    m_socket.write(m_requestBytes);
    m_socket.flush();
}

std::chrono::microseconds Upgrade::duration() const
{
    return m_duration.value_or(std::chrono::microseconds(m_elapsed.nsecsElapsed() / 1000));
}

QByteArray Upgrade::extensions() const
{
    return m_response.fields.values("Sec-WebSocket-Extensions").join(", ");
}

void Upgrade::read()
{
    if (m_stage == Stage::Head)
        readHead();
    else if (m_stage == Stage::Body)
        readBody();
    else if (m_stage == Stage::Foreign)
        readForeign();
}

void Upgrade::readHead()
{
    while (m_socket.bytesAvailable() > 0 && m_reader.state() == wire::HeadReader::State::Reading) {
        const QByteArray bytes = m_socket.read(upgradeReadSize);
        feedHead(bytes);
    }
    if (m_reader.state() == wire::HeadReader::State::Reading)
        return;
    if (m_reader.response())
        return judge();
    m_duration = duration();
    m_stage = Stage::Foreign;
    m_patience.start(foreignPatience);
    readForeign();
}

// Interim answers are passed over: the real one follows.
void Upgrade::feedHead(QByteArrayView input)
{
    while (m_reader.feed(input) == wire::HeadReader::State::Done && isInterim()
           && ++m_interimAnswers <= mostInterimAnswers)
        m_reader = wire::HeadReader();
    m_behindHead = input.toByteArray();
}

bool Upgrade::isInterim() const
{
    const std::optional<wire::ResponseHead> response = wire::HeadReader(m_reader).response();
    return response && response->status >= 100 && response->status < 200 && response->status != 101;
}

void Upgrade::judge()
{
    m_duration = duration();
    m_response = *m_reader.response();
    if (isInterim())
        return fail(Cause::NotWebSocket,
                    tr("The server sent %1 interim answers (status %2) and no real one.")
                        .arg(m_interimAnswers)
                        .arg(m_response.status));
    if (m_response.status == 101)
        return judgeSwitching();
    m_stage = Stage::Body;
    m_patience.start(bodyPatience);
    readBody();
}

void Upgrade::judgeSwitching()
{
    m_stage = Stage::Over;
    m_socket.disconnect(this);
    m_rules = wire::checkResponse(m_request, m_response);
    const bool isKept =
        std::all_of(m_rules.cbegin(), m_rules.cend(), [](const auto &rule) { return rule.isKept; });
    if (!isKept)
        return fail(Cause::NotWebSocket, describeBrokenRules());
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

bool Upgrade::isChunked() const
{
    return m_response.fields.hasToken("Transfer-Encoding", "chunked");
}

bool Upgrade::isBodyComplete() const
{
    if (isChunked()) {
        const wire::ChunkedBody body = wire::ChunkedBody::read(m_behindHead);
        return body.isComplete || body.isBroken;
    }
    bool hasLength = false;
    const qlonglong length = m_response.fields.value("Content-Length").toLongLong(&hasLength);
    return m_response.status == 204 || m_response.status == 304
        || (hasLength && m_behindHead.size() >= length);
}

QByteArray Upgrade::body() const
{
    return isChunked() ? wire::ChunkedBody::read(m_behindHead).bytes : m_behindHead;
}

QString Upgrade::advice() const
{
    const QString advice =
        refusalAdvice(m_request, m_response, wire::DecodedContent::read(body(), m_response.fields).bytes);
    if (!isChunked() || !wire::ChunkedBody::read(m_behindHead).isBroken)
        return advice;
    const QString more = tr("The body breaks the rules of the chunked transfer coding (RFC 9112 §7.1): what "
                            "can be read of it ends there.");
    return advice.isEmpty() ? more : advice + u' ' + more;
}

// Whatever it is, what has come of it so far is kept, and it is known better by more of it.
void Upgrade::readForeign()
{
    const qsizetype most = hasHttpBegun() ? largestHead : largestForeign;
    const qsizetype room = most - m_reader.raw().size() - m_behindHead.size();
    if (room > 0)
        m_behindHead += m_socket.read(room);
    if (received().size() >= most)
        endForeign();
}

void Upgrade::endForeign()
{
    fail(Cause::NotHttp, describeNotHttp());
}

bool Upgrade::hasHttpBegun() const
{
    return m_reader.raw().trimmed().startsWith("HTTP/");
}

bool Upgrade::isForeign() const
{
    const bool isUnreadable =
        m_reader.state() != wire::HeadReader::State::Reading && !wire::HeadReader(m_reader).response();
    return isUnreadable || !hasHttpBegun();
}

QByteArray Upgrade::received() const
{
    if (isForeign())
        return (m_reader.raw() + m_behindHead).left(hasHttpBegun() ? largestHead : largestForeign);
    const bool isBodyBroken = isChunked() && wire::ChunkedBody::read(m_behindHead).isBroken;
    return isBodyBroken ? m_behindHead.left(largestForeign) : QByteArray();
}

void Upgrade::finishBody()
{
    m_stage = Stage::Over;
    m_patience.stop();
    m_socket.disconnect(this);
    Q_EMIT refused();
}

bool Upgrade::endAnswer()
{
    if (m_stage == Stage::Foreign) {
        endForeign();
        return true;
    }
    if (m_stage != Stage::Body)
        return false;
    m_isBodyCut = true;
    finishBody();
    return true;
}

// With TLS 1.3 a server refuses the client's certificate after the TLS handshake, by an alert (RFC 8446
// §4.4.2.4).
void Upgrade::readError(QAbstractSocket::SocketError error)
{
    const bool isTls =
        error == QAbstractSocket::SslInternalError || error == QAbstractSocket::SslHandshakeFailedError;
    const QString words = m_socket.errorString();
    read(); // Qt may drop it when TCP breaks
    if (!isTls)
        return;
    // Nothing comes any more, but Qt keeps TCP open.
    if (endAnswer() || m_stage == Stage::Over)
        return;
    if (m_reader.raw().isEmpty())
        fail(Cause::Tls, describeTlsFailure(words));
    else if (m_reader.state() == wire::HeadReader::State::Reading)
        fail(Cause::ConnectionLost, tr("TLS broke in the middle of the server's answer (%1).").arg(words));
}

void Upgrade::readEnd()
{
    read(); // what came with the end
    if (m_stage == Stage::Body)
        return finishBody();
    if (m_stage == Stage::Foreign)
        return endForeign();
    if (m_stage == Stage::Over)
        return;
    if (hasHttpBegun())
        fail(Cause::ConnectionLost, tr("The server closed the connection in the middle of its answer."));
    else
        fail(Cause::NotHttp, describeForeignProtocol(m_reader.raw(), isSecure()));
}

bool Upgrade::isSecure() const
{
    return qobject_cast<const QSslSocket *>(&m_socket) != nullptr;
}

void Upgrade::fail(Cause cause, const QString &text)
{
    m_stage = Stage::Over;
    m_patience.stop();
    m_socket.disconnect(this);
    Q_EMIT failed(cause, text);
}

QString Upgrade::describeNotHttp() const
{
    if (hasHttpBegun())
        return tr("The server's answer cannot be read: %1.").arg(QString::fromUtf8(m_reader.error()));
    return describeForeignProtocol(received(), isSecure());
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
