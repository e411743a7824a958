// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/floodservice.h"

#include "server/channel.h"

namespace server {

namespace {

using namespace std::chrono_literals;

constexpr qint64 blockBytes = 256 * 1024;
constexpr const char *types[] = { "trade", "trade", "quote", "trade", "book",
                                  "trade", "quote", "trade", "quote", "heartbeat" };

// Exactly `size` bytes.
QByteArray sampleText(qint64 size, const char *type)
{
    const QByteArray line = R"({"flood":"the quick brown fox jumps over the lazy dog","n":1234567890})";
    const QByteArray head = R"({"type":")" + QByteArray(type) + R"(","n":1234567890,"text":")";
    if (size < 64)
        return line.first(size);
    const QByteArray words = "the quick brown fox jumps over the lazy dog ";
    return head + words.repeated(size / words.size() + 1).first(size - head.size() - 2) + R"("})";
}
} // namespace

FloodService::FloodService(Query &query)
    : m_left(query.number("count", 1000, 0, 1'000'000'000))
    , m_size(query.number("size", 100, 0, 256 * 1024 * 1024))
    , m_rate(query.number("rate", 0, 0, 10'000'000))
    , m_count(m_left)
{
}

void FloodService::start(Channel &channel)
{
    m_clock.start();
    if (m_rate > 0) {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, &channel] { fill(channel); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(5ms);
    }
    fill(channel);
}

void FloodService::makeBlock()
{
    const size_t turns =
        m_size < blockBytes ? std::size(types) : 1; // large messages stand in the block alone
    QByteArray cycle; // of frames of one size
    for (size_t turn = 0; turn < turns; ++turn)
        cycle += wire::makeFrame({}, sampleText(m_size, types[turn]));
    const qint64 cycles = std::max<qint64>(1, blockBytes / cycle.size());
    m_framesInBlock = cycles * qint64(turns);
    m_block = cycle.repeated(cycles);
}

void FloodService::fill(Channel &channel)
{
    if (m_block.isEmpty())
        makeBlock();
    for (qint64 due = dueNow(); due > 0 && channel.isOpen() && !channel.isFull();) {
        const qint64 frames = std::min(due, m_framesInBlock);
        channel.sendFrames(m_block.first(m_block.size() / m_framesInBlock * frames));
        m_left -= frames;
        due -= frames;
    }
    if (m_left > 0)
        return;
    m_timer.stop();
    channel.close({ wire::CloseCode::Normal, {} });
}

// How many more may have been sent by now.
qint64 FloodService::dueNow() const
{
    if (m_rate == 0)
        return m_left;
    return std::min(m_left, m_clock.elapsed() * m_rate / 1000 - (m_count - m_left));
}

} // namespace server
