// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/payloadsort.h"

#include "captures/capturereader.h"
#include "models/loadedpayload.h"

namespace panels {

using captures::Kind;
using models::LoadedPayload;

int payloadSort(Kind kind, const LoadedPayload &payload)
{
    constexpr int json = -1;
    constexpr int image = -2;
    constexpr int markup = -3;
    return !payload.json.isEmpty()                      ? json
        : !payload.imageFormat.isEmpty()                ? image
        : payload.markup != LoadedPayload::Markup::None ? markup
                                                        : int(kind);
}

bool isBinary(Kind kind)
{
    return kind == Kind::Binary || kind == Kind::Other;
}

QString payloadFileName(const captures::Row &row, const LoadedPayload &payload)
{
    QString ending = isBinary(row.kind) ? QStringLiteral("bin") : QStringLiteral("txt");
    if (!payload.imageFormat.isEmpty())
        ending = QString::fromLatin1(payload.imageFormat);
    else if (!payload.json.isEmpty())
        ending = QStringLiteral("json");
    else if (payload.markup != LoadedPayload::Markup::None)
        ending =
            payload.markup == LoadedPayload::Markup::Html ? QStringLiteral("html") : QStringLiteral("xml");
    return QStringLiteral("payload-%1.%2").arg(row.id).arg(ending);
}

} // namespace panels
