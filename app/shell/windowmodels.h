// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/budget.h"
#include "models/capturesource.h"
#include "models/collectionsmodel.h"
#include "models/collectionsource.h"
#include "models/connectioncommands.h"
#include "models/connectionsmodel.h"
#include "models/draft.h"
#include "models/focus.h"
#include "models/recordcommands.h"
#include "models/sentmessages.h"
#include "models/workingcopies.h"

#include <memory>

namespace shell {

// All that the panels of one window look at: made before them, gone after them.
struct WindowModels
{
    explicit WindowModels(std::unique_ptr<models::CaptureSource> capture)
        : source(std::move(capture))
        , draft(*source, focus)
        , connections(*source, focus)
        , commands(*source, focus, draft)
        , records(*source, commands, draft)
        , copies(collection, *source, focus, draft)
        , requests(collection, copies)
    {
    }

    const std::unique_ptr<models::CaptureSource> source;
    models::Focus focus;
    models::Draft draft;
    models::Budget budget;
    models::ConnectionsModel connections;
    models::ConnectionCommands commands;
    models::RecordCommands records;
    models::SentMessages sent;
    models::CollectionSource collection;
    models::WorkingCopies copies;
    models::CollectionsModel requests; // the saved ones
};

} // namespace shell
