// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

// Raises the number of files and sockets this process may have open to what the system allows: a connection
// takes about four, and the usual soft limit is 1024.
void raiseDescriptorLimit();

// Where files may not grow any further (ulimit -f), writing fails from now on like on a full disk instead of
// ending the process with SIGXFSZ.
void outliveFileSizeLimit();

} // namespace cli
