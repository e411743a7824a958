# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_test(server/tst_answer USES server)
add_room_test(server/tst_json USES server)
add_room_test(server/tst_negotiation USES server)
add_room_test(server/tst_query USES server)
add_room_test(server/tst_samples USES server LINKS Qt6::Gui)
add_room_test(server/tst_server USES server LINKS support)
add_room_test(server/tst_services USES server)
add_room_test(server/tst_interop USES server LINKS support)
if(TARGET tst_interop) # not where the tests are chosen by label
    target_compile_definitions(tst_interop PRIVATE SOCKEYE_TESTS="${CMAKE_CURRENT_SOURCE_DIR}")
endif()
