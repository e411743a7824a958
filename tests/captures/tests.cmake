# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(suite backlog capturecopy captureerror captureinfo captureopening capturereader capturewriter commitrhythm
              csvformat database harformat harhandshake idblock jsonlformat killsafety passedover record recordinserter
              recording recordjson recordqueue schema secretmask sink filter textfinder recentcount groups groupfilter
              sizestatistics steadyrecording traffictimeline writingstate)
    add_room_test(captures/tst_${suite} USES captures payloads wire)
endforeach()
if(TARGET tst_captureopening)
    target_link_libraries(tst_captureopening PRIVATE support)
endif()

# The writer that tst_killsafety kills.
add_executable(capture_flooder captures/capture_flooder.cpp)
target_link_libraries(capture_flooder PRIVATE captures)
add_dependencies(tst_killsafety capture_flooder)
target_compile_definitions(tst_killsafety PRIVATE FLOODER="$<TARGET_FILE:capture_flooder>")
