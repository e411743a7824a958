// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"

#include <QByteArray>
#include <QString>

namespace models {

// The name of an event in the language of the interface; an unknown one as it is.
QString eventName(QByteArrayView event);
// One line that tells what happened. `detail` is the event's JSON, possibly cut off.
QString eventText(QByteArrayView event, QByteArrayView detail);
// True for events that say something went wrong or is missing.
bool isAlarmingEvent(QByteArrayView event);
// The same of any row: also messages that are broken or cut off.
bool isAlarming(const captures::Row &row);

} // namespace models
