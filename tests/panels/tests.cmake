# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(suite binarytext connectionlist hexgrid hexview logview pausebar payloadsort recall strip tonelabel tones
        trafficplot)
    add_room_test(panels/tst_${suite} USES panels)
endforeach()
add_room_test(panels/tst_compareview USES panels server)
add_room_test(panels/tst_composerpanel USES panels server)
foreach(suite pairview parameterspage headerspage authorizationpage settingspage)
    add_room_test(panels/tst_${suite} USES panels)
endforeach()
add_room_test(panels/tst_handshakepanel USES panels server)
add_room_test(panels/tst_payloadpanel USES panels)
add_room_test(panels/tst_logcolumns USES panels)
add_room_test(panels/tst_logpanel USES panels server)
add_room_test(panels/tst_collectionspanel USES panels)
add_room_test(panels/tst_entryfilter USES panels)
