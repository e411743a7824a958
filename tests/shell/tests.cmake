# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_tests(shell USES shell server LINKS support)
if(TARGET shell_tests)
    target_compile_definitions(shell_tests PRIVATE SOCKEYE_SOURCES="${PROJECT_SOURCE_DIR}")
endif()
