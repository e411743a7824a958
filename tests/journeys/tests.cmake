# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(journey window flood panelflood newuser payloads compare pictures accessibility monkey)
    add_room_test(journeys/tst_${journey} USES shell server)
endforeach()
# The same on a screen with small pixels; sanitizers have nothing more to find there.
if(TARGET tst_pictures AND NOT SOCKEYE_SANITIZE)
    add_test(NAME tst_pictures_200 COMMAND tst_pictures)
    set_tests_properties(tst_pictures_200 PROPERTIES LABELS journeys TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_SCALE_FACTOR=2")
endif()
# Three times 5,000 actions: minutes under the sanitizers.
if(TARGET tst_monkey)
    set_tests_properties(tst_monkey PROPERTIES TIMEOUT 900
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=900000")
endif()
