# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(suite settings theme actions capturefiles layouts mainwindow)
    add_room_test(shell/tst_${suite} USES shell)
endforeach()
