# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room_test(sessions/tst_session USES sessions server LINKS support)
add_room_test(sessions/tst_eventwords USES sessions)
add_room_test(sessions/tst_board USES sessions)
add_room_test(sessions/tst_intake USES sessions)
add_room_test(sessions/tst_budgetwatch USES sessions)
add_room_test(sessions/tst_history USES sessions)
add_room_test(sessions/tst_face USES sessions)
add_room_test(sessions/tst_faces USES sessions)
add_room_test(sessions/tst_sessionthreads USES sessions)
