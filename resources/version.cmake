# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The version that the program tells, with the commit. Included by CMakeLists.txt to declare what each build does:
# run this file as a script, which writes version.cpp, and leaves it alone unless it says something else now.
if(NOT CMAKE_SCRIPT_MODE_FILE)
    set(version_file ${CMAKE_CURRENT_BINARY_DIR}/version.cpp)
    add_custom_target(version
        COMMAND ${CMAKE_COMMAND} -D SOURCE=${PROJECT_SOURCE_DIR} -D VERSION=${PROJECT_VERSION} -D FILE=${version_file}
            -P ${CMAKE_CURRENT_LIST_FILE}
        BYPRODUCTS ${version_file} COMMENT "" VERBATIM)
    set_source_files_properties(${version_file} TARGET_DIRECTORY sockeye PROPERTIES SKIP_AUTOGEN ON
        SKIP_PRECOMPILE_HEADERS ON SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(sockeye PRIVATE ${version_file})
    add_dependencies(sockeye version)
    return()
endif()

cmake_minimum_required(VERSION 3.25)

# In a tarball git has put the commit into this file.
file(STRINGS ${SOURCE}/resources/commit commit)
if(commit MATCHES "^.Format")
    set(commit "")
    set(ENV{GIT_OPTIONAL_LOCKS} 0)
    # A copy without its .git inside the repository of something else has that one's commit: its prefix is not empty.
    execute_process(COMMAND git -C ${SOURCE} rev-parse --show-prefix
        OUTPUT_VARIABLE prefix OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE status ERROR_QUIET)
    if(status EQUAL 0 AND prefix STREQUAL "")
        execute_process(COMMAND git -C ${SOURCE} describe --always --dirty --exclude=*
            OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
endif()
set(version ${VERSION})
if(commit)
    string(APPEND version " (${commit})")
endif()
file(CONFIGURE OUTPUT ${FILE} @ONLY CONTENT [[
#include "version.h"

const char versionWithCommit[] = "@version@";
]])
