// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/attempt.h"

#include "requests/handshakerequest.h"
#include "wire/handshake.h"

#include <QTcpSocket>

namespace connections {

namespace {

QByteArray peerOf(const QTcpSocket &socket)
{
    const QByteArray address = socket.peerAddress().toString().toUtf8();
    const bool isV6 = socket.peerAddress().protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? '[' + address + ']' : address) + ':' + QByteArray::number(socket.peerPort());
}

} // namespace

Attempt::Attempt(const requests::Request &request, Observer &observer, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_observer(observer)
    , m_clock(clock)
{
    m_hop.setCallerPort([this] { return m_endpoint.localPort(); });
    connect(&m_endpoint, &Endpoint::failed, this, &Attempt::failHop);
    connect(&m_hop, &Hop::failed, this, [this](const QString &reason) {
        fail(Cause::Loopback,
             tr("The system gives Sockeye no more files or sockets for its own local connection (%1). Close "
                "some connections, or raise the limit (ulimit -n).")
                 .arg(reason));
    });
    connect(&m_hop, &Hop::timedOut, this, &Attempt::failByHopTimeout);
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, &Attempt::failByTimeout);
}

Attempt::~Attempt() = default;

void Attempt::start()
{
    const requests::UrlResult parsed = requests::parseUrl(m_request.url);
    m_url = parsed.url;
    m_observer.happened(
        event::Connecting{ m_url ? m_url->display() : requests::withoutUserInfo(m_request.url) },
        m_clock.now());
    if (!m_url)
        return fail(Cause::Url, parsed.error);
    const requests::ComposedHead composed = requests::composeHandshake(m_request, *m_url, wire::randomKey());
    if (!composed.head)
        return fail(Cause::Header, composed.error);
    m_head = *composed.head;
    if (!m_hop.listen())
        return failHop(m_hop.errorString());
    m_endpoint.open(m_hop.port(), m_hop.token());
    m_connectTimer.start(m_request.limits.connectTimeout);

    m_dialler = std::make_unique<Dialler>(*m_url, m_request.tls);
    connect(m_dialler.get(), &Dialler::connected, this, &Attempt::beginUpgrade);
    connect(m_dialler.get(), &Dialler::failed, this, &Attempt::fail);
    m_dialler->dial();
    m_observer.burstEnded();
}

void Attempt::beginUpgrade()
{
    m_tls = m_dialler->tlsFacts();
    m_socket = m_dialler->takeSocket();
    m_upgrade = std::make_unique<Upgrade>(*m_socket, m_head);
    connect(m_upgrade.get(), &Upgrade::accepted, this, &Attempt::awaitHop);
    connect(m_upgrade.get(), &Upgrade::refused, this, &Attempt::becomeRefused);
    connect(m_upgrade.get(), &Upgrade::failed, this, &Attempt::fail);
    m_upgrade->start();
}

void Attempt::awaitHop()
{
    m_acceptedAt = m_clock.now();
    if (m_hop.isJoined())
        return becomeOpen();
    m_connectTimer.stop();
    connect(&m_hop, &Hop::joined, this, &Attempt::becomeOpen, Qt::SingleShotConnection);
    m_hop.awaitCaller();
}

void Attempt::becomeOpen()
{
    m_connectTimer.stop();
    m_observer.happened(event::Connected{ m_upgrade->requestBytes(), m_upgrade->responseBytes(),
                                          m_upgrade->response().status, m_upgrade->subprotocol(),
                                          m_upgrade->extensions(), phases(), m_tls, peerOf(*m_socket) },
                        *m_acceptedAt);
    m_tap = std::make_unique<Tap>(std::move(m_socket), Tap::Collaborators{ m_hop, m_observer, m_clock },
                                  m_request.limits, m_upgrade->deflate());
    connect(m_tap.get(), &Tap::ended, this, [this] {
        m_hasEnded = true;
        Q_EMIT ended();
    });
    connect(&m_hop, &Hop::lost, this, [this] { failHop(tr("the local connection to QWebSocket broke")); });
    m_hop.answer();
    m_tap->begin(m_upgrade->takeBytesBehindHead());
    m_observer.burstEnded();
}

void Attempt::becomeRefused()
{
    const wire::ResponseHead &response = m_upgrade->response();
    finish(event::Refused{ m_upgrade->requestBytes(), m_upgrade->responseBytes(), response.status,
                           response.reason, m_upgrade->body(), m_upgrade->isBodyCut(), phases(), m_tls,
                           m_upgrade->advice(), m_upgrade->received() });
}

void Attempt::send(wire::Opcode opcode, const QByteArray &payload)
{
    if (!isOpen())
        return;
    if (wire::isControl(opcode))
        return m_tap->sendControl(opcode, payload);
    m_tap->expect(opcode, payload.size());
    m_endpoint.send(payload);
}

void Attempt::close(const wire::ClosePayload &payload)
{
    if (m_tap)
        m_tap->close(payload);
    else
        cancel(
            tr("Cancelled while %1.").arg(m_upgrade ? tr("waiting for the answer") : m_dialler->activity()));
}

void Attempt::drop(const QString &text)
{
    if (m_tap)
        m_tap->drop(text);
    else
        cancel(text);
}

void Attempt::resumeReading()
{
    if (m_tap)
        m_tap->resumeReading();
}

void Attempt::fail(Cause cause, const QString &text)
{
    event::Failed failed{ cause, text, phases(), {}, {}, {}, {} };
    if (m_upgrade) {
        failed.requestHead = m_upgrade->requestBytes();
        failed.rules = m_upgrade->rules();
        failed.received = m_upgrade->received();
        if (failed.received.isEmpty())
            failed.responseHead = m_upgrade->responseBytes();
    }
    finish(std::move(failed));
}

void Attempt::failByTimeout()
{
    if (m_upgrade && m_upgrade->endAnswer())
        return;
    const QString activity =
        m_upgrade ? tr("waiting for the server's answer to the handshake") : m_dialler->activity();
    fail(Cause::Timeout,
         tr("No connection within %1 s; the time ran out while %2.")
             .arg(QString::number(double(m_request.limits.connectTimeout.count()) / 1000.0), activity));
}

void Attempt::failByHopTimeout()
{
    failHop(tr("QWebSocket did not reach it within %1 s").arg(double(m_hop.patience().count()) / 1000.0));
}

void Attempt::failHop(const QString &reason)
{
    const QString text =
        tr("Sockeye's own local connection failed: %1. Is a firewall blocking 127.0.0.1?").arg(reason);
    if (m_tap)
        m_tap->drop(text);
    else
        fail(Cause::Loopback, text);
}

void Attempt::cancel(const QString &text)
{
    event::Closed closed;
    closed.code = wire::CloseCode::Abnormal;
    closed.text = text;
    closed.wasOpen = false;
    finish(std::move(closed));
}

void Attempt::finish(Event &&event)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_connectTimer.stop();
    m_endpoint.disconnect(this);
    m_hop.disconnect(this);
    if (m_dialler)
        m_dialler->disconnect(this);
    m_observer.happened(std::move(event), m_clock.now());
    m_observer.burstEnded();
    if (m_socket)
        m_socket->abort();
    Q_EMIT ended();
}

Phases Attempt::phases() const
{
    Phases phases = m_dialler ? m_dialler->phases() : Phases();
    if (m_upgrade)
        phases[size_t(Phase::Upgrade)] = m_upgrade->duration();
    return phases;
}

} // namespace connections
