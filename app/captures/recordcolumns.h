// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "captures/statement.h"

namespace captures {

// What stands in the columns of a row that was read, as the values that readers speak in.

// Of id, connection, time, direction, kind, size, wire_size, flags, preview, event.
Row rowIn(const Statement &query);
// Of id, name, url, opened, closed, status, subprotocol, extensions, close_code, closed_by, is_clean, phases,
// tls, request, request_head, response_head, response_body.
ConnectionRecord connectionIn(const Statement &query);
// Place, time and header from `column` on.
wire::SeenFrame frameIn(const Statement &query, int column);
std::optional<wire::Timestamp> timeIn(const Statement &query, int column);

} // namespace captures
