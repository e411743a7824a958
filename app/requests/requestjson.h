// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

#include <optional>

namespace requests {

// A request as JSON for keeping beside a capture, so that a connection can be made again after a restart.
// Secrets are left out as by withoutSecrets().
QByteArray toJson(const Request &request);
std::optional<Request> requestFromJson(const QByteArray &json);

} // namespace requests
