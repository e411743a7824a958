# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
# libFuzzer targets; tests/fuzz/run builds and runs them. The sanitizers come with SOCKEYE_SANITIZE, so that the
# rooms under test are instrumented as well.
option(SOCKEYE_FUZZ "Declare the fuzz targets (clang only)" OFF)
if(NOT SOCKEYE_FUZZ)
    return()
endif()
if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "SOCKEYE_FUZZ needs clang: configure with -DCMAKE_CXX_COMPILER=clang++")
endif()

function(add_fuzz_target name)
    cmake_parse_arguments(FUZZ "" "" "USES" ${ARGN})
    add_executable(fuzz_${name} fuzz/fuzz_${name}.cpp)
    target_link_libraries(fuzz_${name} PRIVATE ${FUZZ_USES} -fsanitize=fuzzer)
endfunction()

add_fuzz_target(messagereader USES wire)
add_fuzz_target(headreader USES wire)
add_fuzz_target(inflater USES wire)
add_fuzz_target(chunkedbody USES wire)
