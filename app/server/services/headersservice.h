// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/echoservice.h"

namespace server {

// Says in its first message what request head it got, to the letter, order and repeats kept. Then an echo.
class HeadersService : public EchoService
{
public:
    explicit HeadersService(const wire::RequestHead &request);

    void start(Channel &channel) override;

private:
    QByteArray m_json;
};

} // namespace server
