# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(journey window flood panelflood newuser payloads compare pictures accessibility monkey)
    add_room_test(journeys/tst_${journey} USES shell server)
endforeach()
# Three times 5,000 actions: minutes under the sanitizers.
if(TARGET tst_monkey)
    set_tests_properties(tst_monkey PROPERTIES TIMEOUT 900)
endif()
