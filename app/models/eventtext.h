// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace models {

// The name of an event in the language of the interface; an unknown one as it is.
QString eventName(QByteArrayView event);
// One line that tells what happened. `detail` is the event's JSON, possibly cut off.
QString eventText(QByteArrayView event, QByteArrayView detail);
// True for events that say something went wrong or is missing.
bool isAlarmingEvent(QByteArrayView event);

} // namespace models
