// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/descriptors.h"

#include <sys/resource.h>

namespace cli {

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit); // best effort: with the old limit fewer connections are possible
}

} // namespace cli
