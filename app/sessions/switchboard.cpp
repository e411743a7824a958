// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/switchboard.h"

#include "payloads/jsonwriter.h"

#include <QCoreApplication>

namespace sessions {

namespace {

struct SwitchboardTexts
{
    Q_DECLARE_TR_FUNCTIONS(sessions::Session)
};

} // namespace

Switchboard::Switchboard(connections::Clock &clock, captures::RecordQueue &queue, Board &board)
    : m_clock(clock)
    , m_intake(queue)
    , m_board(board)
{
    m_clockTimer.setInterval(std::chrono::seconds(1));
    QObject::connect(&m_clockTimer, &QTimer::timeout, &m_clockTimer, [this] {
        checkClock();
        tellStrikes();
    });
    m_clockTimer.start();
}

Switchboard::~Switchboard()
{
    for (const auto &[id, recorder] : m_recorders) {
        recorder->connection().close({ wire::CloseCode::GoingAway, {} });
        recorder->connection().drop(
            SwitchboardTexts::tr("Sockeye ended before the server answered the Close."));
    }
    m_intake.flush();
}

Recorder *Switchboard::recorder(ConnectionId id) const
{
    const auto found = m_recorders.find(id);
    return found == m_recorders.end() ? nullptr : found->second.get();
}

void Switchboard::open(ConnectionId id, const requests::Request &request)
{
    std::unique_ptr<Recorder> &place = m_recorders[id];
    if (!place) {
        place = std::make_unique<Recorder>(id, m_clock, m_intake, m_board);
        place->setBudget(m_budget);
    }
    place->open(request);
}

void Switchboard::send(ConnectionId id, wire::Opcode opcode, const QByteArray &payload)
{
    Recorder *one = recorder(id);
    if (one && one->connection().send(opcode, payload))
        one->publish();
}

void Switchboard::close(ConnectionId id, const wire::ClosePayload &payload)
{
    if (Recorder *one = recorder(id))
        one->connection().close(payload);
}

void Switchboard::drop(ConnectionId id)
{
    if (Recorder *one = recorder(id))
        one->connection().drop(SwitchboardTexts::tr("Dropped: TCP was ended without a Close."));
}

void Switchboard::rename(ConnectionId id, const QString &name)
{
    if (Recorder *one = recorder(id))
        one->rename(name);
}

void Switchboard::setEchoes(ConnectionId id, bool echoes)
{
    if (Recorder *one = recorder(id))
        one->setEchoes(echoes);
}

void Switchboard::setBudget(qint64 bytes)
{
    tellStrikes();
    m_budget = bytes;
    for (const auto &[id, recorder] : m_recorders)
        recorder->setBudget(bytes);
}

void Switchboard::resumeReading()
{
    m_intake.refill();
    for (const auto &[id, recorder] : m_recorders)
        recorder->resumeReading();
}

void Switchboard::checkClock()
{
    const std::optional<std::chrono::microseconds> difference = m_clock.reanchor();
    if (!difference)
        return;
    QByteArray detail;
    payloads::JsonWriter writer(detail);
    writer.beginObject();
    writer.member("difference_us", difference->count());
    writer.endObject();
    m_intake.add(captures::EventRecord{ {}, m_clock.now(), "clock", detail });
    m_intake.flush();
}

void Switchboard::tellStrikes()
{
    for (const auto &[id, recorder] : m_recorders)
        recorder->tellStrikes(m_clock.now());
    m_intake.flush();
}

} // namespace sessions
