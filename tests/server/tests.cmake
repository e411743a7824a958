# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_tests(server USES server LINKS support Qt6::Gui)
if(TARGET server_tests)
    target_compile_definitions(server_tests PRIVATE SOCKEYE_TESTS="${CMAKE_CURRENT_SOURCE_DIR}")
endif()
