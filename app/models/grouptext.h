// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/groups.h"

#include <QString>

// Groups the way people read them, in the language of the interface.
namespace models {

// What one groups by: "Direction", "Kind", "Connection", "Size", "$.type".
QString groupingText(const captures::Grouping &grouping);
// The value of a group: "in", "text", "#3", "1–10 kB", "\"trade\"", "no $.type".
QString groupText(const captures::Grouping &grouping, const captures::GroupKey &key);
// "1–125 B", "1–10 kB".
QString sizeClassText(int sizeClass);
// "below 0.1 %", "12.5 %", "100 %"
QString shareText(double share);

// The order of values: numbers by what they are worth, before texts; what is no value comes last.
bool isValueBefore(const captures::GroupKey &a, const captures::GroupKey &b);

// The moment, to compare with the times of messages.
wire::Timestamp wireNow();

} // namespace models
