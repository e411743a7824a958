# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(SOCKEYE_TESTED)
    return() # these look at files, not at a build
endif()
find_package(Python3 COMPONENTS Interpreter)
if(NOT Python3_Interpreter_FOUND)
    message(STATUS "Without Python 3 the checks are left out")
    return()
endif()
find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)

set(clang_format_version "")
if(CLANG_FORMAT)
    execute_process(COMMAND ${CLANG_FORMAT} --version OUTPUT_VARIABLE clang_format_version)
endif()
if(NOT clang_format_version MATCHES "version 14\\.")
    set(CLANG_FORMAT "")
endif()

# Declares tests/checks/<name>.py, called with the root of the repository and the arguments given.
function(add_check name)
    add_test(NAME ${name} COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/checks/${name}.py ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS checks TIMEOUT 300
        ENVIRONMENT "LUPDATE=${LUPDATE};CLANG_FORMAT=${CLANG_FORMAT}")
endfunction()

add_check(check_arrows ${PROJECT_SOURCE_DIR})
add_check(check_mirror ${PROJECT_SOURCE_DIR})
add_check(check_licences ${PROJECT_SOURCE_DIR})
add_check(check_sql ${PROJECT_SOURCE_DIR})
add_check(check_translations ${PROJECT_SOURCE_DIR} ${LUPDATE})
add_check(check_install ${PROJECT_SOURCE_DIR} ${CMAKE_COMMAND} ${PROJECT_BINARY_DIR})
# These look at what is built.
add_dependencies(tests icons)
if(CPACK_GENERATOR STREQUAL "DEB" AND NOT SOCKEYE_SANITIZE)
    add_check(check_package ${PROJECT_SOURCE_DIR} ${CMAKE_CPACK_COMMAND} ${PROJECT_BINARY_DIR})
endif()
if(CLANG_FORMAT)
    add_check(check_format ${PROJECT_SOURCE_DIR} ${CLANG_FORMAT})
endif()
add_check(test_checks)
