# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What captures cost, as functions, and a program that prints it.
add_library(bench_captures_figures STATIC benchmarks/bench_captures.cpp)
target_include_directories(bench_captures_figures PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(bench_captures_figures PUBLIC captures)
add_executable(bench_captures benchmarks/bench_captures_main.cpp)
target_link_libraries(bench_captures PRIVATE bench_captures_figures)
