// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

namespace server {

// Sends MessagePack, CBOR, gzip and a PNG image, one binary message each; again after every message it gets.
class BinaryService : public Service
{
public:
    void start(Channel &channel) override { sendSamples(channel); }
    void receive(Channel &channel, const wire::Message &) override { sendSamples(channel); }

private:
    static void sendSamples(Channel &channel);
};

} // namespace server
