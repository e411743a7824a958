# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(transcript STATIC connections/transcript.h connections/transcript.cpp)
target_include_directories(transcript PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(transcript PUBLIC connections support)

add_room_test(connections/tst_clock USES connections)
add_room_test(connections/tst_pauses USES connections)
add_room_test(connections/tst_handshakewords USES connections)
add_room_test(connections/tst_dialler USES connections LINKS support)
add_room_test(connections/tst_hop USES connections)
add_room_test(connections/tst_attempt LINKS transcript)
add_room_test(connections/tst_tap LINKS transcript)
add_room_test(connections/tst_connection LINKS transcript)
add_room_test(connections/tst_network USES connections)
add_room_test(connections/tst_inflow USES connections)
add_room_test(connections/tst_outbox USES connections LINKS support)
add_room_test(connections/tst_endpoint USES connections)
add_room_test(connections/tst_tlsfaults USES connections LINKS support)
