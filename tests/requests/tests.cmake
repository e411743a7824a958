# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_test(requests/tst_url USES requests)
add_room_test(requests/tst_handshakerequest USES requests)
add_room_test(requests/tst_requestjson USES requests)
add_room_test(requests/tst_parameters USES requests)
add_room_test(requests/tst_secrets USES requests)
add_room_test(requests/tst_barerequest USES requests)
