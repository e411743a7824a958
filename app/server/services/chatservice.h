// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

namespace server {

// The channels of all who are in the chat now.
class ChatRoom
{
public:
    void enter(Channel &channel) { m_channels.push_back(&channel); }
    void leave(Channel &channel) { std::erase(m_channels, &channel); }
    // To all but the speaker. Who reads too slowly to keep up is closed with 1013.
    void say(const Channel &speaker, const wire::Message &message);

private:
    std::vector<Channel *> m_channels;
};

// Passes each message on, as it came, to the other clients of the same chat.
class ChatService : public Service
{
public:
    explicit ChatService(std::shared_ptr<ChatRoom> room);
    ~ChatService() override;

    void start(Channel &channel) override;
    void receive(Channel &channel, const wire::Message &message) override;

private:
    std::shared_ptr<ChatRoom> m_room;
    Channel *m_channel = nullptr;
};

} // namespace server
