// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/echoservice.h"

namespace server {

// An echo that picks the second of the subprotocols offered (of one, that one).
class SubprotocolService : public EchoService
{
public:
    QByteArray chooseSubprotocol(const QList<QByteArray> &offered) const override;
};

} // namespace server
