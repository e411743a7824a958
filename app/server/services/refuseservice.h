// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

namespace server {

// Refuses every handshake with an HTTP status, headers that go with it, and a JSON body.
class RefuseService : public Service
{
public:
    explicit RefuseService(Query &query); // status=200–599, default 403

    std::optional<Answer> refuse() const override;

private:
    int m_status;
};

} // namespace server
