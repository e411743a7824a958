// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"

#include <QString>

#include <chrono>

// Numbers, times and kinds the way people read them, in the language of the interface. Any thread.
namespace models {

// Which clock the next two texts are of, for the whole program: local time unless told otherwise.
void showTimesInUtc(bool utc);
bool timesAreInUtc();

// "14:03:05.250"
QString clockText(wire::Timestamp time);
// "2026-01-02 14:03:05.250250"
QString dateTimeText(wire::Timestamp time);
// The time between two rows: "+250 µs", "+12.3 ms", "+1.234 s", "+2:05 min".
QString deltaText(std::chrono::microseconds delta);
// How long something has lasted: "0:05", "12:34", "1:02:03", "2 d 03 h".
QString durationText(std::chrono::seconds duration);
// "1,234,567"
QString countText(qint64 count);
// "12 B", "1.2 kB", "40 MB": k = 1000.
QString sizeText(qint64 bytes);
// "0/s", "3.2/s", "12,345/s"
QString rateText(double perSecond);

// "a, b, c", with the comma of the language.
QString listText(const QStringList &parts);

QString kindText(captures::Kind kind);
QString directionText(captures::Direction direction);

// For tooltips: Qt reads what looks like HTML as HTML, and this may come from a server.
QString plainTip(const QString &text);

} // namespace models
