// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/filter.h"

#include <functional>

namespace models {

// One condition of a filter, as people read it.
struct FilterWord
{
    enum class Part { Direction, Kinds, Connection, Size, Json, Search };

    Part part = Part::Search;
    QString text; // translated; may hold what a server sent
};

// The conditions of `filter` in words; `namer` tells a connection's name.
QList<FilterWord> wordsOf(const captures::Filter &filter,
                          const std::function<QString(captures::ConnectionId)> &namer);
// `filter` with that condition taken off.
captures::Filter without(captures::Filter filter, FilterWord::Part part);
// `filter` with kinds (captures::bitOf) shown or hidden; all are shown rather than none.
captures::Filter withKinds(captures::Filter filter, quint8 bits, bool areShown);

} // namespace models
