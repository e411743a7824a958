// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/value.h"
#include "requests/request.h"

namespace collections {

// A request as it stands in a file. Request::savedAs is its "id"; messages are inside. Secrets are never
// written. Throws Fault if a field is not what it must be.
requests::Request requestFrom(const Value &file);
// `before`: what the file said until now; what is not known here is kept of it.
Value toValue(const requests::Request &request, const Value &before = {});

requests::Message messageFrom(const Value &value);
Value toValue(const requests::Message &message, const Value &before = {});

} // namespace collections
