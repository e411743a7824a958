# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_tests(journeys USES shell server)
if(NOT TARGET journeys_tests)
    return()
endif()
# The same on a screen with small pixels; sanitizers have nothing more to find there.
if(NOT SOCKEYE_SANITIZE)
    add_test(NAME tst_pictures_200 COMMAND journeys_tests tst_pictures)
    set_tests_properties(tst_pictures_200 PROPERTIES LABELS journeys TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_SCALE_FACTOR=2")
endif()
# Three times 5,000 actions: minutes under the sanitizers. It begins first, so that nothing waits for it alone.
set_tests_properties(tst_monkey PROPERTIES TIMEOUT 900 COST 100
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=900000")
