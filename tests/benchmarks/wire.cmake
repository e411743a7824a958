# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints rates; run by hand, in a release build.
add_executable(bench_wire benchmarks/bench_wire.cpp)
target_link_libraries(bench_wire PRIVATE wire)
