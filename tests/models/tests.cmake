# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(suite errand focus figures previewtext eventtext rowcache messagelogmodel framesmodel loadedpayload
        scan budget payloadbytes payloadsearch sentmessages)
    add_room_test(models/tst_${suite} USES models)
endforeach()
foreach(suite capturesource connectionsmodel connectioncommands)
    add_room_test(models/tst_${suite} USES models server)
endforeach()
foreach(suite pairsmodel recordedhandshake)
    add_room_test(models/tst_${suite} USES models)
endforeach()
foreach(suite mergedpages mergedlogmodel metricsmodel metrictext)
    add_room_test(models/tst_${suite} USES models)
endforeach()
add_room_test(models/tst_latesthandshake USES models server)
