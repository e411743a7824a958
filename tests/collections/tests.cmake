# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(suite fault value yamlreader yamlwriter fields requestfile filename entry folderfile treereader change
        plan selection undohistory collection workfile workfolder)
    add_room_test(collections/tst_${suite} USES collections)
endforeach()
