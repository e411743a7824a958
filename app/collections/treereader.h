// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/entry.h"

#include <stop_token>

namespace collections {

// All folders and requests below `folder`. A folder is shown if it holds a request or a folder file
// somewhere; hidden ones and links are not followed. A file that cannot be read is an entry with a fault.
// What is as in `before` is not read again; if there are any `changed` files and folders (a change of one's
// own), only these are looked at. Any thread; the disk may be slow: null once a stop is requested.
EntryPtr readTree(const QString &folder, const EntryPtr &before = nullptr, const QStringList &changed = {},
                  const std::stop_token &stop = {});

// The path of the file itself for the request at `path`, or the folder file of the folder there.
QString filePathOf(const Entry &entry);

} // namespace collections
