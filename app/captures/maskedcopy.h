// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/secrets.h"

#include <functional>

namespace captures {

class Database;

// Writes what is in `source` into the empty database `copy`, row by row, so that no secret ever gets there:
// those in heads, URLs, names, subprotocols and details of events are masked (see formats/secretmask.h).
// Messages and the bodies of refusals stand as they crossed the wire. A last event, a `note`, says what was
// masked. `progress(done, total)` in records; false breaks off (fault Interrupted). Throws DatabaseError.
wire::MaskedNames copyMasked(Database &source, Database &copy,
                             const std::function<bool(qint64, qint64)> &progress = {});

} // namespace captures
