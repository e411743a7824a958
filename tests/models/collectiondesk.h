// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/folder.h"
#include "models/capturesource.h"
#include "models/collectionsmodel.h"
#include "models/collectionsource.h"
#include "models/connectioncommands.h"
#include "models/draft.h"
#include "models/focus.h"
#include "models/workingcopies.h"

// What a window has of saved requests, without the window.
struct CollectionDesk
{
    CollectionDesk() { collection.open(folder.path()); }

    QString add(const char *name, const char *url = "ws://127.0.0.1:9/")
    {
        requests::Request request;
        request.name = QString::fromUtf8(name);
        request.url = QString::fromUtf8(url);
        const auto outcome = collection.collection().createRequest({}, request);
        return collection.collection().entry(outcome.path)->request.savedAs;
    }
    // As connections without an attempt; the last is in focus.
    void open(const QString &id, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            commands.open(copies.opened(id));
    }
    void setHeader(const char *value)
    {
        requests::Request request = draft.request();
        request.headers = { requests::Header{ "X-Team", value } };
        draft.setRequest(request);
    }

    Folder folder;
    QTemporaryDir captures;
    std::unique_ptr<models::CaptureSource> source = models::CaptureSource::recordingInto(captures.path());
    models::Focus focus;
    models::Draft draft{ *source, focus };
    models::ConnectionCommands commands{ *source, focus, draft };
    models::CollectionSource collection;
    models::WorkingCopies copies{ collection, *source, focus, draft };
    models::CollectionsModel model{ collection, copies };
};
