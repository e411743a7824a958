// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/value.h"

#include <QByteArray>

namespace collections {

// `value` as YAML that reads well and makes small diffs: one thing a line, texts of many lines as they are,
// UTF-8, ends with a line feed. readYaml() gives back every character of it.
QByteArray writeYaml(const Value &value);

} // namespace collections
