# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_tests(cli USES cli server LINKS support)

# Many of them run the program itself.
if(TARGET cli_tests AND (NOT SOCKEYE_TESTED OR "cli" IN_LIST SOCKEYE_TESTED))
    target_compile_definitions(cli_tests PRIVATE SOCKEYE_PROGRAM="$<TARGET_FILE:sockeye>"
        SOCKEYE_PEERS="${CMAKE_CURRENT_SOURCE_DIR}/support/peers/")
    add_dependencies(cli_tests sockeye)
endif()
