// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

namespace server {

// Sends every client elsewhere.
class RedirectService : public Service
{
public:
    explicit RedirectService(Query &query); // to=PATH or URL, default /echo; status=300–399, default 302

    std::optional<Answer> refuse() const override;

private:
    QByteArray m_target;
    int m_status;
};

} // namespace server
