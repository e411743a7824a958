# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_test(payloads/tst_jsontext USES payloads)
add_room_test(payloads/tst_jsonscanner USES payloads)
add_room_test(payloads/tst_jsonmembers USES payloads)
add_room_test(payloads/tst_jsonwriter USES payloads)
foreach(suite jsoncursor jsonpath scalarpaths pathranking)
    add_room_test(payloads/tst_${suite} USES payloads)
endforeach()
add_room_test(payloads/tst_xmltext USES payloads)
add_room_test(payloads/tst_bytesearch USES payloads)
add_room_test(payloads/tst_imageformat USES payloads)
