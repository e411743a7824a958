// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

#include <QByteArray>
#include <QList>

namespace collections {

// A connection that was open, or waited to be: what it would be made with, edits that are not saved among it,
// and the message being written for it.
struct OpenWork
{
    requests::Request request;
    requests::Message message;

    friend bool operator==(const OpenWork &, const OpenWork &) = default;
};

// Without secrets. A message of over 1 MiB is left out: it is somewhere else, too, if it matters. So is what
// would make the file so large that it could not be read again.
QByteArray writeWork(const QList<OpenWork> &work);
// Throws Fault.
QList<OpenWork> readWork(const QByteArray &file);

} // namespace collections
