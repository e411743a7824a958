// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/draft.h"

#include <QTemporaryDir>

// What pages of a request are made from, on a capture of its own.
struct RequestDesk
{
    QTemporaryDir folder;
    std::unique_ptr<models::CaptureSource> source = models::CaptureSource::recordingInto(folder.path());
    models::Focus focus;
    models::Draft draft{ *source, focus };
    models::ConnectionCommands commands{ *source, focus, draft };

    template <typename Edit> void edit(Edit edit)
    {
        requests::Request request = draft.request();
        edit(request);
        draft.setRequest(request);
    }
};
