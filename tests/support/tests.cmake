# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Pieces that tests of several rooms share: add_room_tests(… LINKS support), #include "support/…".
file(GLOB support_sources CONFIGURE_DEPENDS support/*.h support/*.cpp)
list(FILTER support_sources EXCLUDE REGEX "/tst_")
add_library(support STATIC ${support_sources})
target_include_directories(support PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(support PUBLIC sockeye_options Qt6::Network Qt6::Test)

add_room_tests(support LINKS support)
