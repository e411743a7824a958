// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/deflate.h"
#include "wire/message.h"

#include <optional>

namespace connections {

// Makes frames of what we send, one a message: masked, compressed if that was agreed upon, numbered. Pure.
class Framing
{
public:
    struct Framed
    {
        wire::Message message; // without its times
        QByteArray bytes; // as it goes over the wire
    };

    explicit Framing(const std::optional<wire::DeflateParameters> &agreed);

    // To be sent in the order they are made: compression has a memory.
    Framed frame(wire::Opcode opcode, const QByteArray &payload);

private:
    std::optional<wire::Deflater> m_deflater;
    quint64 m_framesMade = 0;
};

} // namespace connections
