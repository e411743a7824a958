// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/subprotocolservice.h"

#include <QList>

namespace server {

QByteArray SubprotocolService::chooseSubprotocol(const QList<QByteArray> &offered) const
{
    return offered.value(1, offered.first());
}

} // namespace server
