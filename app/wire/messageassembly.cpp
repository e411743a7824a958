// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/messageassembly.h"

#include "wire/closecode.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace wire {

namespace {

constexpr qint64 aheadOfBytes = 1024 * 1024; // the most to reserve before a byte of it has come

// Makes room for `incoming` bytes, and beyond them for what the frame has still to bring, within bounds.
// Grows by doubling, so that a message of many small frames is not copied again and again, up to `most`.
void makeRoom(QByteArray &bytes, qsizetype incoming, qint64 leftInFrame, qint64 most)
{
    const qsizetype needed = bytes.size() + incoming;
    if (needed <= bytes.capacity())
        return;
    const qint64 ahead = bytes.size() + std::min(leftInFrame, aheadOfBytes);
    const qint64 target = std::min(std::max<qint64>(ahead, bytes.size() * 2), most);
    bytes.reserve(std::max<qint64>(needed, target));
}

// Where the last character of `text`, perhaps a cut one, begins.
qsizetype lastCharacter(QByteArrayView text)
{
    qsizetype at = text.size() - 1;
    while (at > 0 && (quint8(text[at]) & 0xc0) == 0x80)
        --at;
    return at;
}

} // namespace

MessageAssembly::MessageAssembly(ReadLimits limits, std::optional<Inflater> inflater)
    : m_limits(limits)
    , m_inflater(std::move(inflater))
{
}

std::optional<Violation> MessageAssembly::beginFrame(const FrameHeader &header, const SeenFrame &frame)
{
    if (!m_isOpen) {
        m_message = Message();
        m_message.opcode = header.opcode;
        m_message.isCompressed = header.rsv1;
        m_utf8.reset();
        m_wireBytes = 0;
    }
    addFrame(frame);
    return judgeLimits(header.length);
}

// The bytes as the wire brings them, masks taken off.
QByteArray &MessageAssembly::gathered()
{
    return m_message.isCompressed ? m_message.wirePayload : m_message.payload;
}

SeenFrame &MessageAssembly::lastFrame()
{
    return m_message.furtherFrames.empty() ? m_message.frame : m_message.furtherFrames.back();
}

void MessageAssembly::addFrame(const SeenFrame &frame)
{
    if (m_isOpen)
        m_message.furtherFrames.push_back(frame);
    else
        m_message.frame = frame;
    m_isOpen = true;
    m_message.wireSize += frame.header.size();
    m_frameStart = gathered().size();
    m_frameStartOnWire = m_message.wireSize;
}

std::optional<Violation> MessageAssembly::judgeLimits(quint64 announced)
{
    constexpr auto largest = quint64(std::numeric_limits<qint64>::max());
    m_wireBytes = qint64(std::min(largest, quint64(m_wireBytes) + announced));
    if (m_wireBytes > m_limits.messageBytes)
        return tooBig();
    if (m_message.frameCount() <= m_limits.messageFrames)
        return std::nullopt;
    m_message.isTruncated = true;
    const QByteArray limit = QByteArray::number(m_limits.messageFrames);
    return Violation{ CloseCode::TooBig, "a message may have at most " + limit + " frames", "limit", {} };
}

std::optional<Violation> MessageAssembly::append(QByteArrayView bytes, const FrameHeader &header,
                                                 quint64 offset)
{
    QByteArray &all = gathered();
    const qsizetype before = all.size();
    const auto left = qint64(header.length - offset);
    makeRoom(all, bytes.size(), left, header.fin ? before + left : m_limits.messageBytes);
    all.append(bytes);
    if (header.masked)
        applyMask(all.data() + before, bytes.size(), header.mask, offset);
    m_message.wireSize += bytes.size();
    if (m_message.isCompressed)
        return inflate(QByteArrayView(all).sliced(before), false);
    return judgeText(before);
}

std::optional<Violation> MessageAssembly::inflate(QByteArrayView piece, bool last)
{
    const qsizetype before = m_message.payload.size();
    const Inflater::Result result =
        m_inflater->inflate(piece, last, m_message.payload, m_limits.messageBytes);
    // What was inflated before the fault comes first, and so does the fault in it.
    if (auto violation = judgeText(before))
        return violation;
    switch (result) {
    case Inflater::Result::Ok:
        break;
    case Inflater::Result::TooBig:
        return tooBig();
    case Inflater::Result::Corrupt:
        return Violation{ CloseCode::InvalidPayload,
                          "a compressed message must be a whole deflate stream",
                          "RFC 7692 §7.2.2",
                          {} };
    }
    return std::nullopt;
}

std::optional<Violation> MessageAssembly::judgeText(qsizetype from)
{
    if (m_message.opcode != Opcode::Text)
        return std::nullopt;
    const Utf8Validator before = m_utf8;
    if (m_utf8.feed(QByteArrayView(m_message.payload).sliced(from)))
        return std::nullopt;
    Utf8Validator again = before;
    qsizetype at = from;
    while (again.feed(QByteArrayView(m_message.payload).sliced(at, 1)))
        ++at;
    return wrongUtf8(at);
}

Violation MessageAssembly::wrongUtf8(qsizetype at)
{
    m_message.isInvalidUtf8 = true;
    m_wrongText = at < m_message.payload.size() ? at : lastCharacter(m_message.payload);
    const QByteArray rule = "a text message must be UTF-8; its byte " + QByteArray::number(at)
        + (at < m_message.payload.size() ? " cannot be" : " is missing");
    return { CloseCode::InvalidPayload, rule, "RFC 6455 §8.1", {} };
}

QByteArrayView MessageAssembly::offending() const
{
    if (m_message.isInvalidUtf8)
        return QByteArrayView(m_message.payload).sliced(m_wrongText);
    const QByteArray &all = m_message.isCompressed ? m_message.wirePayload : m_message.payload;
    return QByteArrayView(all).sliced(m_frameStart);
}

Violation MessageAssembly::tooBig()
{
    m_message.isTruncated = true;
    const QByteArray limit = QByteArray::number(m_limits.messageBytes);
    return { CloseCode::TooBig, "a message may have at most " + limit + " bytes", "limit", {} };
}

std::optional<Violation> MessageAssembly::endFrame(const FrameHeader &header, Timestamp now)
{
    lastFrame().time = now;
    m_message.time = now;
    if (!header.fin)
        return std::nullopt;
    if (m_message.isCompressed) {
        if (auto violation = inflate({}, true))
            return violation;
    }
    if (m_message.opcode == Opcode::Text && !m_utf8.isComplete())
        return wrongUtf8(m_message.payload.size());
    return std::nullopt;
}

Message MessageAssembly::take()
{
    m_isOpen = false;
    m_message.size = m_message.payload.size();
    return std::move(m_message);
}

Message MessageAssembly::takeUnfinished(Timestamp now)
{
    m_isOpen = false;
    m_message.time = now;
    if (lastFrame().time == Timestamp())
        lastFrame().time = now; // it had not come whole
    m_message.isIncomplete = (!m_message.isTruncated && !m_message.isInvalidUtf8) || !hasAllBytes();
    const bool knowsSize = m_message.isTruncated && !m_message.isCompressed;
    m_message.size = knowsSize ? m_wireBytes : m_message.payload.size();
    return std::move(m_message);
}

// Of a message cut at a limit, too: all came, even if not all was kept.
bool MessageAssembly::hasAllBytes()
{
    const auto header = FrameHeader::parse(lastFrame().header.view());
    return header && header->fin && quint64(m_message.wireSize - m_frameStartOnWire) == header->length;
}

void MessageAssembly::keepBrokenFrame(const SeenFrame &frame)
{
    addFrame(frame);
}

void MessageAssembly::keepPayload(QByteArrayView bytes)
{
    const qint64 room = std::max<qint64>(0, m_limits.messageBytes - gathered().size());
    gathered().append(bytes.first(std::min<qint64>(bytes.size(), room)));
    m_message.wireSize += bytes.size();
}

} // namespace wire
