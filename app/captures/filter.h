// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "payloads/jsonpath.h"

#include <optional>

namespace captures {

// A text to look for in payloads and events.
struct Search
{
    QString text; // empty: no search
    bool isCaseSensitive = false;
    bool isRegex = false;

    friend bool operator==(const Search &, const Search &) = default;
};

// Messages whose payload has `value` at `path`; without a value: has nothing there, or is no JSON.
struct JsonCondition
{
    payloads::JsonPath path;
    std::optional<QByteArray> value; // as written in the payload

    friend bool operator==(const JsonCondition &, const JsonCondition &) = default;
};

struct SizeRange
{
    qint64 from = 0; // bytes, included
    qint64 below = 0; // bytes, not included

    friend bool operator==(const SizeRange &, const SizeRange &) = default;
};

// A kind as a bit of Filter::kinds.
constexpr quint8 bitOf(Kind kind)
{
    return quint8(1U << quint8(kind));
}
constexpr quint8 controlKinds = bitOf(Kind::Ping) | bitOf(Kind::Pong) | bitOf(Kind::Close);

// Which rows are looked at: all conditions together. A value. Without conditions every row passes.
struct Filter
{
    static constexpr quint8 allKinds = 0xff;

    std::optional<Direction> direction; // None: events
    quint8 kinds = allKinds; // bitOf(kind) each
    std::optional<ConnectionId> connection;
    std::optional<SizeRange> size; // messages only
    std::optional<JsonCondition> json; // messages only
    Search search; // rows that do not contain it are hidden

    bool isEmpty() const { return *this == Filter(); }
    // Any thread, one call a record: the payload is read only when a condition needs it. A regular expression
    // that cannot be used passes nothing; TextFinder::error() says why.
    bool passes(const ScannedRecord &record) const;

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace captures
