# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_tests(cli USES cli server LINKS support)

# Many of them run the program itself.
if(TARGET cli_tests AND (NOT SOCKEYE_TESTED OR "cli" IN_LIST SOCKEYE_TESTED))
    target_compile_definitions(cli_tests PRIVATE SOCKEYE_PROGRAM="$<TARGET_FILE:sockeye>"
        SOCKEYE_PEERS="${CMAKE_CURRENT_SOURCE_DIR}/support/peers/")
    add_dependencies(cli_tests sockeye)
    # A few mutations of captures made to harm; more of them by hand.
    find_package(Python3 COMPONENTS Interpreter)
    if(Python3_Interpreter_FOUND)
        if(SOCKEYE_SANITIZE)
            set(limits --megabytes 0 --seconds 60)
        endif()
        file(GLOB captures ${CMAKE_CURRENT_SOURCE_DIR}/captures/hostile/*.wscap)
        add_test(NAME mutated_captures COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/mutations.py
            $<TARGET_FILE:sockeye> ${captures} --count 5 ${limits})
        set_tests_properties(mutated_captures PROPERTIES LABELS cli TIMEOUT 300)
    endif()
endif()
