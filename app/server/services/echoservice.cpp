// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/echoservice.h"

#include "server/channel.h"

namespace server {

void EchoService::receive(Channel &channel, const wire::Message &message)
{
    channel.sendMessage(message.opcode, message.payload);
}

} // namespace server
