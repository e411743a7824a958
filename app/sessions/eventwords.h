// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/events.h"

#include <QByteArray>

namespace sessions {

// The names and details of interfaces.md: "connected", {"request":…}. Secrets stand in the heads as they were
// sent; exports mask them.
QByteArray eventName(const connections::Event &event);
QByteArray eventDetail(const connections::Event &event);

QByteArray phasesToJson(const connections::Phases &phases);
QByteArray tlsToJson(const connections::TlsFacts &tls);

} // namespace sessions
