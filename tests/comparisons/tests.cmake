# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(suite mergedlog metrics ranking)
    add_room_test(comparisons/tst_${suite} USES comparisons)
endforeach()
