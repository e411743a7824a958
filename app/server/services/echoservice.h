// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

namespace server {

// Sends every message back as it came: same opcode, same bytes.
class EchoService : public Service
{
public:
    void receive(Channel &channel, const wire::Message &message) override;
};

} // namespace server
