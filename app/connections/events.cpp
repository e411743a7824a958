// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/events.h"

namespace connections {

QByteArray phaseName(Phase phase)
{
    constexpr const char *names[] = { "name_lookup", "tcp", "tls", "upgrade" };
    return names[int(phase)];
}

QByteArray causeName(Cause cause)
{
    switch (cause) {
    case Cause::Url:
        return "url";
    case Cause::Header:
        return "header";
    case Cause::CertificateFile:
        return "certificate_file";
    case Cause::NameNotFound:
        return "name_not_found";
    case Cause::Refused:
        return "refused";
    case Cause::Unreachable:
        return "unreachable";
    case Cause::Timeout:
        return "timeout";
    case Cause::Tls:
        return "tls";
    case Cause::NotHttp:
        return "not_http";
    case Cause::NotWebSocket:
        return "not_websocket";
    case Cause::ConnectionLost:
        return "connection_lost";
    case Cause::Loopback:
        return "loopback";
    }
    return {};
}

} // namespace connections
