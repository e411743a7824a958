// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/floodservice.h"

#include "server/channel.h"

namespace server {

namespace {
constexpr qint64 blockBytes = 256 * 1024;

QByteArray sampleText(qint64 size)
{
    const QByteArray line = R"({"flood":"the quick brown fox jumps over the lazy dog","n":1234567890})";
    return line.repeated(size / line.size() + 1).first(size);
}
} // namespace

FloodService::FloodService(Query &query)
    : m_left(query.number("count", 1000, 0, 1'000'000'000))
    , m_size(query.number("size", 100, 0, 256 * 1024 * 1024))
{
}

void FloodService::makeBlock()
{
    const QByteArray frame = wire::makeFrame({}, sampleText(m_size));
    m_framesInBlock = std::max<qint64>(1, blockBytes / frame.size());
    m_block = frame.repeated(m_framesInBlock);
}

void FloodService::fill(Channel &channel)
{
    if (m_block.isEmpty())
        makeBlock();
    while (m_left > 0 && channel.isOpen() && !channel.isFull()) {
        const qint64 frames = std::min(m_left, m_framesInBlock);
        channel.sendFrames(m_block.first(m_block.size() / m_framesInBlock * frames));
        m_left -= frames;
    }
    if (m_left == 0)
        channel.close({ wire::CloseCode::Normal, {} });
}

} // namespace server
