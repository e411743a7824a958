# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by tests/benchmarks/run, not by ctest: they measure this machine, they do not pass or fail.
function(add_benchmark name)
    add_executable(${name} benchmarks/${name}.cpp)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE sockeye_options ${ARGN})
endfunction()

add_benchmark(bench_floodserver)
add_benchmark(bench_bare Qt6::WebSockets)
add_benchmark(bench_insert SQLite::SQLite3)
add_benchmark(bench_window shell cli)
add_benchmark(bench_minimal Qt6::Widgets)
add_benchmark(bench_start shell)
include(benchmarks/wire.cmake)
include(benchmarks/captures.cmake)
