# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(journey window flood payloads compare)
    add_room_test(journeys/tst_${journey} USES shell server)
endforeach()
