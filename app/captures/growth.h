// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"

namespace captures {

// How far a capture has grown: all of it is committed and can be read.
struct Growth
{
    RecordId lastRecord = 0;
    qint64 fileBytes = 0;
    quint64 connectionsChanged = 0; // rises with every ConnectionRecord written
    quint64 file = 0; // rises when the writer goes on in another file, also of the same name
};

} // namespace captures
