// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/deflate.h"
#include "wire/framerules.h"
#include "wire/message.h"
#include "wire/readlimits.h"
#include "wire/utf8.h"

#include <optional>

namespace wire {

// A data message while its frames come in: gathers, unmasks, inflates and judges what only the whole message
// tells: UTF-8, compression, limits. Does not know the rules of single frames. Memory stays within the limits
// and follows the bytes that came, never a length that was only announced.
class MessageAssembly
{
public:
    MessageAssembly(ReadLimits limits, std::optional<Inflater> inflater);

    bool isOpen() const { return m_isOpen; }

    // Each of these answers a violation without offendingBytes, after which the message is only good for
    // takeUnfinished().
    std::optional<Violation> beginFrame(const FrameHeader &header, const SeenFrame &frame);
    // `offset` is the place of the bytes within the frame's payload.
    std::optional<Violation> append(QByteArrayView bytes, const FrameHeader &header, quint64 offset);
    std::optional<Violation> endFrame(const FrameHeader &header, Timestamp now);

    // The finished message, after endFrame() of a frame with FIN.
    Message take();
    // What has come; flagged as incomplete unless a violation was found in it and all its bytes had come.
    Message takeUnfinished(Timestamp now);

    // For the record only, not judged: a further frame that breaks a rule of frames, and bytes, unmasked, of
    // the frame at hand as far as the limit allows.
    void keepBrokenFrame(const SeenFrame &frame);
    void keepPayload(QByteArrayView bytes);

    // After a violation: the payload it was found in, from the first wrong byte on, or from the beginning of
    // the frame if it is not one byte.
    QByteArrayView offending() const;

private:
    QByteArray &gathered();
    SeenFrame &lastFrame();
    void addFrame(const SeenFrame &frame);
    bool hasAllBytes();
    std::optional<Violation> judgeLimits(quint64 announced);
    std::optional<Violation> inflate(QByteArrayView piece, bool last);
    std::optional<Violation> judgeText(qsizetype from);
    Violation wrongUtf8(qsizetype at);
    Violation tooBig();

    ReadLimits m_limits;
    std::optional<Inflater> m_inflater;
    Message m_message;
    Utf8Validator m_utf8;
    qint64 m_wireBytes = 0; // payload of all frames begun, as announced
    qsizetype m_frameStart = 0; // where the payload of the frame at hand begins in what was gathered
    qint64 m_frameStartOnWire = 0; // Message::wireSize before that payload
    qsizetype m_wrongText = 0;
    bool m_isOpen = false;
};

} // namespace wire
