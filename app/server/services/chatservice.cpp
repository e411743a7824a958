// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/chatservice.h"

#include "server/channel.h"

namespace server {

void ChatRoom::say(const Channel &speaker, const wire::Message &message)
{
    for (Channel *channel : m_channels) {
        if (channel == &speaker)
            continue;
        if (channel->isFull())
            channel->close({ 1013, "reads too slowly" });
        else
            channel->sendMessage(message.opcode, message.payload);
    }
}

ChatService::ChatService(std::shared_ptr<ChatRoom> room)
    : m_room(std::move(room))
{
}

ChatService::~ChatService()
{
    if (m_channel)
        m_room->leave(*m_channel);
}

void ChatService::start(Channel &channel)
{
    m_channel = &channel;
    m_room->enter(channel);
}

void ChatService::receive(Channel &channel, const wire::Message &message)
{
    m_room->say(channel, message);
}

} // namespace server
