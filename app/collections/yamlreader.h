// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/fault.h"
#include "collections/value.h"

#include <QByteArray>

namespace collections {

// Of a file of requests. The parser takes up to two hundred times as much for a while.
constexpr qint64 maxFileBytes = 4 * 1024 * 1024;

// What a YAML file says. Throws Fault with the place: not YAML, a key that stands twice, keys that are no
// texts, not UTF-8, several documents, over `maxBytes`, or so deep or often aliased that no person wrote it.
// An empty file is an empty map.
Value readYaml(const QByteArray &file, qint64 maxBytes = maxFileBytes);

} // namespace collections
