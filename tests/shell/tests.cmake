# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(suite settings theme actions actionlisting actionsmodel capturefiles commandpalette exportdialog exportrun
        docktabs fuzzymatch layouts mainwindow preferencesdialog shortcutoverview sockeyestyle startpage troublebanner)
    add_room_test(shell/tst_${suite} USES shell)
endforeach()
if(TARGET tst_actions)
    target_compile_definitions(tst_actions PRIVATE SOCKEYE_SOURCES="${PROJECT_SOURCE_DIR}")
endif()
add_room_test(shell/tst_collectionwiring USES shell)
add_room_test(shell/tst_capturewarnings USES shell server)
