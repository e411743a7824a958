// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/answer.h"

#include <QHostAddress>

#include <optional>

namespace server {

// Where a connection came in.
struct Entrance
{
    QHostAddress address; // ours
    bool isSecure = false;
};

// Keeps the web pages of a browser out, which may dial any server that the browser's machine reaches
// (RFC 6455 §10.2): an Origin has to name host and port of the Host header. Who sends none is no browser and
// passes. As a page's name may be made to lead here (DNS rebinding), that Host has to be a loopback name or
// the address that the connection came in by. The refusal to send instead of the 101, if any.
std::optional<Answer> judgeOrigin(const wire::HeaderFields &fields, const Entrance &entrance);

} // namespace server
