# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(suite backlog captureerror capturereader capturewriter database idblock passedover record recordinserter
              recording recordqueue schema)
    add_room_test(captures/tst_${suite} USES captures payloads wire)
endforeach()
