// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/session.h"

#include "sessions/faces.h"
#include "sessions/sessionthreads.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sessions {

namespace {

constexpr std::chrono::milliseconds tick{ 25 };
constexpr qint64 largestControlPayload = 125;

wire::Opcode opcodeOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return wire::Opcode::Text;
    case MessageKind::Binary:
        return wire::Opcode::Binary;
    case MessageKind::Ping:
        return wire::Opcode::Ping;
    case MessageKind::Pong:
        break;
    }
    return wire::Opcode::Pong;
}

} // namespace

struct Session::Private
{
    Private(Session &owner, const QString &capturePath)
        : session(owner)
        , threads(capturePath, [this] { lookSoon(); })
    {
    }

    void lookSoon();
    void look();
    void sampleRates();

    Session &session;
    QTimer tickTimer;
    QTimer rateTimer;
    QElapsedTimer sinceLook;
    Faces faces;
    captures::Growth growth;
    SessionThreads threads;
};

void Session::Private::lookSoon()
{
    const auto passed = sinceLook.isValid() ? std::chrono::milliseconds(sinceLook.elapsed()) : tick;
    if (passed >= tick)
        look();
    else if (!tickTimer.isActive())
        tickTimer.start(tick - passed);
}

void Session::Private::look()
{
    sinceLook.start();
    const SessionThreads::News news = threads.takeNews();
    const QList<ConnectionId> changed = faces.apply(news.states);
    if (!changed.isEmpty() && !rateTimer.isActive())
        rateTimer.start();
    const bool hasGrown = news.growth.lastRecord != growth.lastRecord
        || news.growth.connectionsChanged != growth.connectionsChanged || news.growth.file != growth.file;
    growth = news.growth;

    if (!changed.isEmpty())
        Q_EMIT session.connectionsChanged(changed);
    if (hasGrown)
        Q_EMIT session.captureGrew();
    if (news.hasTroubleChanged)
        Q_EMIT session.troubleChanged();
}

void Session::Private::sampleRates()
{
    const QList<ConnectionId> changed = faces.sampleRates();
    if (changed.isEmpty())
        rateTimer.stop(); // all rates stand still; the next change starts it again
    else
        Q_EMIT session.connectionsChanged(changed);
}

Session::Session(const QString &capturePath, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, capturePath))
{
    d->tickTimer.setSingleShot(true);
    connect(&d->tickTimer, &QTimer::timeout, this, [this] { d->look(); });
    d->rateTimer.setInterval(1000 / Rate::samplesPerSecond);
    connect(&d->rateTimer, &QTimer::timeout, this, [this] { d->sampleRates(); });
}

Session::~Session() = default;

QString Session::capturePath() const
{
    return d->threads.writer().path();
}

captures::Growth Session::growth() const
{
    return d->growth;
}

std::optional<captures::WriteTrouble> Session::trouble() const
{
    return d->threads.writer().trouble();
}

ConnectionId Session::connectTo(const requests::Request &request)
{
    const ConnectionId id = add(request);
    reconnect(id);
    return id;
}

ConnectionId Session::add(const requests::Request &request)
{
    const ConnectionId id = d->faces.add(request);
    Q_EMIT connectionAdded(id);
    return id;
}

void Session::reconnect(ConnectionId id)
{
    if (const ConnectionStatus *known = status(id))
        reconnect(id, known->request);
}

void Session::reconnect(ConnectionId id, const requests::Request &request)
{
    Face *face = d->faces.face(id);
    if (!face)
        return;
    face->beginAttempt(request);
    Q_EMIT connectionsChanged({ id });
    d->threads.post([id, request](Switchboard &switchboard) { switchboard.open(id, request); });
}

void Session::disconnectFrom(ConnectionId id, std::optional<quint16> code, const QByteArray &reason)
{
    d->threads.post([id, payload = wire::ClosePayload{ code, reason }](Switchboard &switchboard) {
        switchboard.close(id, payload);
    });
}

void Session::drop(ConnectionId id)
{
    d->threads.post([id](Switchboard &switchboard) { switchboard.drop(id); });
}

void Session::remove(ConnectionId id)
{
    if (!d->faces.remove(id))
        return;
    disconnectFrom(id);
    Q_EMIT connectionRemoved(id);
}

bool Session::restore(ConnectionId id)
{
    if (!d->faces.restore(id))
        return false;
    Q_EMIT connectionAdded(id);
    return true;
}

void Session::rename(ConnectionId id, const QString &name)
{
    Face *face = d->faces.face(id);
    if (!face)
        return;
    face->status.request.name = name;
    d->threads.post([id, name](Switchboard &switchboard) { switchboard.rename(id, name); });
    Q_EMIT connectionsChanged({ id });
}

void Session::setEchoes(ConnectionId id, bool echoes)
{
    d->threads.post([id, echoes](Switchboard &switchboard) { switchboard.setEchoes(id, echoes); });
}

void Session::setBudget(qint64 bytes)
{
    d->threads.post([bytes](Switchboard &switchboard) { switchboard.setBudget(bytes); });
}

bool Session::send(ConnectionId id, MessageKind kind, const QByteArray &payload)
{
    const ConnectionStatus *known = status(id);
    const bool isControl = kind == MessageKind::Ping || kind == MessageKind::Pong;
    const qint64 most = isControl ? largestControlPayload : requests::Limits::maxMessageBytes;
    if (!known || known->state != State::Open || payload.size() > most)
        return false;
    d->threads.post([id, opcode = opcodeOf(kind), payload](Switchboard &switchboard) {
        switchboard.send(id, opcode, payload);
    });
    return true;
}

QList<ConnectionId> Session::connections() const
{
    return d->faces.ids();
}

const ConnectionStatus *Session::status(ConnectionId id) const
{
    const Face *face = d->faces.face(id);
    return face ? &face->status : nullptr;
}

const ConnectionStatus *Session::removedStatus(ConnectionId id) const
{
    const Face *face = d->faces.removed(id);
    return face ? &face->status : nullptr;
}

void Session::retryWriting()
{
    d->threads.writer().retry();
}

void Session::moveCapture(const QString &path)
{
    d->threads.writer().moveTo(path);
}

void Session::continueUnrecorded()
{
    d->threads.writer().continueUnrecorded();
}

bool Session::flush(std::chrono::milliseconds patience)
{
    const bool isFlushed = d->threads.flush(patience);
    d->look();
    return isFlushed;
}

} // namespace sessions
