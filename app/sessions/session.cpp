// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/session.h"

#include "connections/network.h"
#include "connections/wakeup.h"
#include "sessions/face.h"
#include "sessions/switchboard.h"

#include <QElapsedTimer>
#include <QTimer>

#include <future>

namespace sessions {

namespace {

constexpr std::chrono::milliseconds tick{ 25 };
constexpr qsizetype largestControlPayload = 125;

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
        , board([this] { wake(); })
        , writer(std::make_unique<captures::CaptureWriter>(
              capturePath, queue,
              captures::CaptureWriter::Callbacks{ [this] { wake(); },
                                                  [this] {
                                                      hasTroubleChanged = true;
                                                      wake();
                                                  } }))
    {
        queue.setOnDrained([this] { post([](Switchboard &all) { all.resumeReading(); }); });
        network.post([this] { switchboard = std::make_unique<Switchboard>(network.clock(), queue, board); });
    }

    // Any thread. One queued call at a time, carrying nothing.
    void wake()
    {
        if (!isAwake.exchange(true))
            wakeup.wake();
    }
    void lookSoon();
    void look();
    void sampleRates();
    void post(std::function<void(Switchboard &)> task)
    {
        network.post([this, task = std::move(task)] {
            if (switchboard)
                task(*switchboard);
        });
    }
    Face *face(ConnectionId id) const
    {
        const auto found = faces.find(id);
        return found == faces.end() ? nullptr : found->second.get();
    }

    Session &session;
    connections::Wakeup wakeup{ [this] {
        lookSoon();
    } };
    std::atomic<bool> isAwake = false;
    std::atomic<bool> hasTroubleChanged = false;
    QTimer tickTimer;
    QTimer rateTimer;
    QElapsedTimer sinceLook;
    captures::Growth growth;
    ConnectionId lastId{};
    std::map<ConnectionId, std::unique_ptr<Face>> faces;

    captures::RecordQueue queue;
    Board board;
    std::unique_ptr<captures::CaptureWriter> writer;
    std::unique_ptr<Switchboard> switchboard; // made, used and destroyed in the network thread
    connections::Network network;
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
    isAwake = false; // before looking: what comes during it wakes again
    sinceLook.start();
    QList<ConnectionId> changed;
    for (const auto &[id, live] : board.take()) {
        if (Face *one = face(id)) {
            one->apply(live);
            changed.append(id);
        }
    }
    if (!changed.isEmpty() && !rateTimer.isActive())
        rateTimer.start();
    const captures::Growth now = writer->growth();
    const bool hasGrown = now.lastRecord != growth.lastRecord
        || now.connectionsChanged != growth.connectionsChanged || now.file != growth.file;
    growth = now;

    if (!changed.isEmpty())
        Q_EMIT session.connectionsChanged(changed);
    if (hasGrown)
        Q_EMIT session.captureGrew();
    if (hasTroubleChanged.exchange(false))
        Q_EMIT session.troubleChanged();
}

void Session::Private::sampleRates()
{
    QList<ConnectionId> changed;
    for (const auto &[id, one] : faces) {
        if (one->sampleRates())
            changed.append(id);
    }
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

Session::~Session()
{
    std::promise<void> gone;
    d->network.post([this, &gone] {
        d->switchboard.reset();
        gone.set_value();
    });
    gone.get_future().wait();
    d->queue.close();
    d->writer.reset();
}

QString Session::capturePath() const
{
    return d->writer->path();
}

captures::Growth Session::growth() const
{
    return d->growth;
}

std::optional<captures::WriteTrouble> Session::trouble() const
{
    return d->writer->trouble();
}

ConnectionId Session::connectTo(const requests::Request &request)
{
    const ConnectionId id = add(request);
    reconnect(id);
    return id;
}

ConnectionId Session::add(const requests::Request &request)
{
    d->lastId = ConnectionId(qint64(d->lastId) + 1);
    auto face = std::make_unique<Face>();
    face->status.id = d->lastId;
    face->status.request = request;
    face->status.state = State::Closed;
    d->faces[d->lastId] = std::move(face);
    Q_EMIT connectionAdded(d->lastId);
    return d->lastId;
}

void Session::reconnect(ConnectionId id)
{
    if (const ConnectionStatus *known = status(id))
        reconnect(id, known->request);
}

void Session::reconnect(ConnectionId id, const requests::Request &request)
{
    Face *face = d->face(id);
    if (!face)
        return;
    face->status.request = request;
    face->status.state = State::Connecting;
    face->status.hasFailed = false;
    face->status.summary.clear();
    Q_EMIT connectionsChanged({ id });
    d->post([id, request](Switchboard &switchboard) { switchboard.open(id, request); });
}

void Session::disconnectFrom(ConnectionId id, std::optional<quint16> code, const QByteArray &reason)
{
    d->post([id, payload = wire::ClosePayload{ code, reason }](Switchboard &switchboard) {
        switchboard.close(id, payload);
    });
}

void Session::drop(ConnectionId id)
{
    d->post([id](Switchboard &switchboard) { switchboard.drop(id); });
}

void Session::forget(ConnectionId id)
{
    if (d->faces.erase(id) == 0)
        return;
    d->post([id](Switchboard &switchboard) { switchboard.forget(id); });
    Q_EMIT connectionForgotten(id);
}

void Session::rename(ConnectionId id, const QString &name)
{
    Face *face = d->face(id);
    if (!face)
        return;
    face->status.request.name = name;
    d->post([id, name](Switchboard &switchboard) { switchboard.rename(id, name); });
    Q_EMIT connectionsChanged({ id });
}

void Session::setEchoes(ConnectionId id, bool echoes)
{
    d->post([id, echoes](Switchboard &switchboard) { switchboard.setEchoes(id, echoes); });
}

void Session::setBudget(qint64 bytes)
{
    d->post([bytes](Switchboard &switchboard) { switchboard.setBudget(bytes); });
}

bool Session::send(ConnectionId id, MessageKind kind, const QByteArray &payload)
{
    const ConnectionStatus *known = status(id);
    const bool isControl = kind == MessageKind::Ping || kind == MessageKind::Pong;
    if (!known || known->state != State::Open || (isControl && payload.size() > largestControlPayload))
        return false;
    d->post([id, opcode = opcodeOf(kind), payload](Switchboard &switchboard) {
        switchboard.send(id, opcode, payload);
    });
    return true;
}

QList<ConnectionId> Session::connections() const
{
    QList<ConnectionId> ids;
    for (const auto &[id, face] : d->faces)
        ids.append(id);
    return ids;
}

const ConnectionStatus *Session::status(ConnectionId id) const
{
    const Face *face = d->face(id);
    return face ? &face->status : nullptr;
}

void Session::retryWriting()
{
    d->writer->retry();
}

void Session::moveCapture(const QString &path)
{
    d->writer->moveTo(path);
}

void Session::continueUnrecorded()
{
    d->writer->continueUnrecorded();
}

bool Session::flush(std::chrono::milliseconds patience)
{
    std::promise<void> handedOver;
    d->post([&handedOver](Switchboard &switchboard) {
        switchboard.flush();
        handedOver.set_value();
    });
    handedOver.get_future().wait();
    const bool isFlushed = d->writer->flush(patience);
    d->look();
    return isFlushed;
}

} // namespace sessions
