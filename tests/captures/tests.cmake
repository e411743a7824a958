# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_tests(captures USES captures payloads wire LINKS support)

# The writer that tst_killsafety kills.
if(TARGET captures_tests)
    add_executable(capture_flooder captures/capture_flooder.cpp)
    target_link_libraries(capture_flooder PRIVATE captures)
    add_dependencies(captures_tests capture_flooder)
    target_compile_definitions(captures_tests PRIVATE FLOODER="$<TARGET_FILE:capture_flooder>"
        CAPTURE_OF_01="${CMAKE_CURRENT_SOURCE_DIR}/captures/capture-0.1.sql"
        HOSTILE_CAPTURES="${CMAKE_CURRENT_SOURCE_DIR}/captures/hostile")
endif()
