# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_test(wire/tst_timestamp USES wire)
add_room_test(wire/tst_frame USES wire)
add_room_test(wire/tst_closecode USES wire)
add_room_test(wire/tst_utf8 USES wire)
add_room_test(wire/tst_httphead USES wire)
add_room_test(wire/tst_handshake USES wire)
add_room_test(wire/tst_extensionelement USES wire)
add_room_test(wire/tst_deflateparameters USES wire)
add_room_test(wire/tst_deflate USES wire)
add_room_test(wire/tst_messagereader USES wire)
