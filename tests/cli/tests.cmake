# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later

add_room_test(cli/tst_arguments USES cli)
add_room_test(cli/tst_recordplan USES cli)
add_room_test(cli/tst_setaside USES cli)
add_room_test(cli/tst_terminal USES cli)
add_room_test(cli/tst_interruption USES cli)
add_room_test(cli/tst_processlimits USES cli)
add_room_test(cli/tst_demoserver USES cli)

# These run the program itself.
foreach(test commandline recordcommand recordrun verdict exportcommand summarycommand servecommand peers)
    add_room_test(cli/tst_${test} USES cli server LINKS support)
    if(TARGET tst_${test})
        target_compile_definitions(tst_${test} PRIVATE SOCKEYE_PROGRAM="$<TARGET_FILE:sockeye>"
            SOCKEYE_PEERS="${CMAKE_CURRENT_SOURCE_DIR}/support/peers/")
        add_dependencies(tst_${test} sockeye)
    endif()
endforeach()
