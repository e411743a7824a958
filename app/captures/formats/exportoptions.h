// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"
#include "wire/secrets.h"

#include <optional>

namespace captures {

struct ExportOptions
{
    std::optional<ConnectionId> connection; // only this one; connection-less events are left out then
    bool withSecrets = false; // else Authorization, Cookie … are masked
};

} // namespace captures
