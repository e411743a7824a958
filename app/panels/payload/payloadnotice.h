// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace captures {
struct Row;
}

namespace models {
struct LoadedPayload;
}

namespace panels {

// What is to be known about a payload as it is shown; translated, mostly empty.
QString payloadNotice(const captures::Row &row, const models::LoadedPayload &payload);

} // namespace panels
