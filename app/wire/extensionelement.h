// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace wire {

// One element of Sec-WebSocket-Extensions (RFC 6455 §9.1): name and parameters in their order; a parameter
// without "=" has no value. A quoted value is held without its quotes.
struct ExtensionElement
{
    QByteArray name;
    QList<std::pair<QByteArray, std::optional<QByteArray>>> parameters;

    // nullopt if `element` does not follow the grammar.
    static std::optional<ExtensionElement> parse(QByteArrayView element);
};

} // namespace wire
