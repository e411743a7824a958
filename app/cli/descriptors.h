// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

// Raises the number of files and sockets this process may have open to what the system allows: a connection
// takes about four, and the usual soft limit is 1024.
void raiseDescriptorLimit();

} // namespace cli
