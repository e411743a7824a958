// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordedhandshake.h"

#include <QList>
#include <QString>

namespace models {

// One line of what a handshake came to.
struct HandshakeFact
{
    QString label; // translated
    QString value;
    bool isStriking = false; // not as it was asked for, or not safe
};

// The status in one line: "101 Switching Protocols", or that no answer came.
QString statusText(const RecordedHandshake &handshake);
// What was agreed upon and with whom, with what was asked for where the two differ.
QList<HandshakeFact> factsOf(const RecordedHandshake &handshake);
// Why a field of the answer breaks the rules; empty if it does not.
QString faultOf(const RecordedHandshake &handshake, const wire::HeaderField &field);

} // namespace models
