// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/frame.h"
#include "wire/timestamp.h"

#include <QByteArray>

#include <vector>

namespace wire {

// One frame as it crossed the wire, without its payload.
struct SeenFrame
{
    HeaderBytes header;
    quint64 place = 0; // its number among all frames of that direction of the connection, from 0
    Timestamp time; // in: last byte seen; out: last byte handed to the operating system
};

// A data message or a control frame: one row of the log. Payload after inflating.
struct Message
{
    Opcode opcode = Opcode::Text;
    bool isCompressed = false; // RSV1 with permessage-deflate
    bool isInvalidUtf8 = false; // a text message or close reason that is not UTF-8
    bool isIncomplete = false; // the connection ended inside the message
    bool isTruncated = false; // a limit struck: payload holds what had come until then
    bool isInjected = false; // sent as hand-made frames
    QByteArray payload;
    QByteArray wirePayload; // as on the wire, unmasked; only if compressed or undecodable, else empty
    qint64 size = 0; // payload bytes; of a truncated message as far as the frame headers tell
    qint64 wireSize = 0; // headers and payloads of all its frames
    SeenFrame frame; // the first frame
    std::vector<SeenFrame> furtherFrames; // of a fragmented message
    Timestamp time; // of the last frame

    qsizetype frameCount() const { return 1 + qsizetype(furtherFrames.size()); }
};

} // namespace wire
